/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which name is meant, and that nothing far away is. */
#include "config.h"

#include "cost-suggest.h"

#include <string.h>

static const char *const known[] = {
  "fly",        "render",     "vercel",         "cloudflare",
  "fargate",    "egress_gb",  "memory",         "object-storage",
  "machine-gb", "requests_m", "postgres_hours", "postgres_storage",
};

static const struct
{
  const char *name;
  const char *wanted;
  const char *meant;
} rows[] = {
  { "same", "render", "render" },
  { "case", "RENDER", "render" },
  { "separator", "egress gb", "egress_gb" },
  { "separator-and-case", "Object_Storage", "object-storage" },
  { "letter-missing", "vercl", "vercel" },
  { "letter-added", "fargatte", "fargate" },
  { "letter-changed", "cloudflore", "cloudflare" },
  { "letters-swapped", "redner", "render" },
  { "two-letters", "memroyy", "memory" },
  { "third-of-a-long-one", "postgers_hour", "postgres_hours" },
  { "short", "fy", "fly" },
  { "begins-so", "cloud", "cloudflare" },
  { "begins-with-it", "memory_of_the_machine_gb", "memory" },
  { "first-of-equals", "postgres", "postgres_hours" },
  { "far", "heroku", NULL },
  { "one-letter", "x", NULL },
  { "two-other-letters", "xx", NULL },
  { "empty", "", NULL },
};

static void
suggests_row (gconstpointer data)
{
  gsize            i = GPOINTER_TO_SIZE (data);
  g_autofree char *meant = NULL;

  meant = cost_suggest (rows[i].wanted, known, G_N_ELEMENTS (known));
  g_assert_cmpstr (meant, ==, rows[i].meant);
}

static void
prefers_the_nearest (void)
{
  static const char *const names[] = { "memory_mb", "memory_gb", "memory" };
  g_autofree char         *meant = cost_suggest ("memory_gbb", names, 3);

  g_assert_cmpstr (meant, ==, "memory_gb");
}

static void
knows_nothing_of_nothing (void)
{
  g_assert_null (cost_suggest ("fly", NULL, 0));
}

static void
finds_each_name_with_a_letter_dropped (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    for (gsize drop = 0; drop < strlen (known[i]); drop++)
      {
        g_autoptr (GString) typed = g_string_new (known[i]);
        g_autofree char *meant = NULL;

        g_string_erase (typed, (gssize)drop, 1);
        meant = cost_suggest (typed->str, known, G_N_ELEMENTS (known));
        g_assert_cmpstr (meant, ==, known[i]);
      }
}

static void
compares_up_to_its_bound (void)
{
  g_autofree char *exact = g_strnfill (64, 'a');
  g_autofree char *longer = g_strnfill (65, 'a');
  const char      *names[] = { longer, exact };
  g_autofree char *meant = cost_suggest (exact, names, 2);

  g_assert_cmpstr (meant, ==, exact);
  g_assert_null (cost_suggest (longer, names, 2));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/suggest/suggests/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), suggests_row);
    }
  g_test_add_func ("/cost/suggest/prefers-the-nearest", prefers_the_nearest);
  g_test_add_func ("/cost/suggest/knows-nothing-of-nothing",
                   knows_nothing_of_nothing);
  g_test_add_func ("/cost/suggest/finds-each-name-with-a-letter-dropped",
                   finds_each_name_with_a_letter_dropped);
  g_test_add_func ("/cost/suggest/compares-up-to-its-bound",
                   compares_up_to_its_bound);
  return g_test_run ();
}
