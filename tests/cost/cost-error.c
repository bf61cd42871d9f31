/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Data in messages: quoted, cut, and harmless to a terminal and a widget. */
#include "config.h"

#include "cost-error.h"

static const struct
{
  const char *name;
  const char *text;
  const char *quoted;
} rows[] = {
  { "plain", "fly", "“fly”" },
  { "empty", "", "“”" },
  { "lines", "a\nb\tc\rd", "“a\\nb\\tc\\rd”" },
  { "terminal", "\033[31m", "“\\u001B[31m”" },
  { "delete", "a\177", "“a\\u007F”" },
  { "c1-control", "a\302\233b", "“a\\u009Bb”" },
  { "direction", "a\342\200\256b", "“a\\u202Eb”" },
  { "isolate", "\342\201\246", "“\\u2066”" },
  { "line-separator", "\342\200\250", "“\\u2028”" },
  { "not-utf-8", "a\377b", "“a\357\277\275b”" },
  { "other-scripts", "цена 価格", "“цена 価格”" },
};

static void
quotes_row (gconstpointer data)
{
  gsize            i = GPOINTER_TO_SIZE (data);
  g_autofree char *quoted = cost_error_quote (rows[i].text);

  g_assert_cmpstr (quoted, ==, rows[i].quoted);
}

static void
cuts_a_long_text (void)
{
  g_autofree char *exact = g_strnfill (COST_ERROR_MAX_QUOTE, 'x');
  g_autofree char *expected = g_strdup_printf ("“%s”", exact);
  g_autofree char *longer = g_strconcat (exact, "yz", NULL);
  g_autofree char *cut = g_strdup_printf ("“%s…”", exact);
  g_autofree char *quoted = cost_error_quote (exact);
  g_autofree char *shortened = cost_error_quote (longer);

  g_assert_cmpstr (quoted, ==, expected);
  g_assert_cmpstr (shortened, ==, cut);
}

static void
cleans_and_cuts_nothing (void)
{
  g_autofree char *text = g_strnfill (1000, 'x');
  g_autofree char *clean = cost_error_clean (text);
  g_autofree char *line = cost_error_clean ("a\nb");

  g_assert_cmpstr (clean, ==, text);
  g_assert_cmpstr (line, ==, "a\\nb");
}

static void
has_a_domain_of_its_own (void)
{
  g_assert_cmpstr (g_quark_to_string (COST_ERROR), ==, "cost-error-quark");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/error/quotes/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), quotes_row);
    }
  g_test_add_func ("/cost/error/cuts-a-long-text", cuts_a_long_text);
  g_test_add_func ("/cost/error/cleans-and-cuts-nothing",
                   cleans_and_cuts_nothing);
  g_test_add_func ("/cost/error/has-a-domain-of-its-own",
                   has_a_domain_of_its_own);
  return g_test_run ();
}
