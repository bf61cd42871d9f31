/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What makes two files the same, and what does not.
 */
#include "config.h"

#include "cost-load-private.h"

#include <string.h>

/* Short, and comparable. */
static char *
digest (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json =
      cost_json_parse ("f", text, strlen (text), &error);
  g_autoptr (GBytes) content = NULL;

  g_assert_no_error (error);
  content = cost_load_content (json);
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
}

static void
test_spelling_does_not_count (void)
{
  g_autofree char *tight = digest ("{\"a\":[1,true,null,\"x\"]}");
  g_autofree char *wide =
      digest ("{ \"\\u0061\" :\r\n [ 1.0, true, null, \"\\u0078\" ] }\n");

  g_assert_cmpstr (tight, ==, wide);
}

static void
test_content_counts (void)
{
  static const char *const texts[] = {
    "{\"a\":1,\"b\":2}",
    "{\"b\":2,\"a\":1}",
    "{\"a\":1,\"b\":3}",
    "[\"a\",1,\"b\",2]",
    "[1,2]",
    "[[1],2]",
    "[[1,2]]",
    "[1]",
    "[true]",
    "[\"1\"]",
    "[null]",
    "[false]",
    "[0]",
    "[\"\"]",
    "[]",
    "{}",
    "[\"ab\",\"c\"]",
    "[\"a\",\"bc\"]",
  };
  g_autoptr (GHashTable) seen =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_true (g_hash_table_add (seen, digest (texts[i])));
}

/* Pictures carry it: it may not change with a machine or a version. */
static void
test_is_stable (void)
{
  g_autofree char *text = digest ("{\"a\":[1,true,null,\"x\"]}");

  g_assert_cmpstr (
      text,
      ==,
      "c49feb676765030ad85b357f8eaf4371d0f2d0f09bae9936ca518038654b7ab4");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/load-content/spelling-does-not-count",
                   test_spelling_does_not_count);
  g_test_add_func ("/cost/load-content/content-counts", test_content_counts);
  g_test_add_func ("/cost/load-content/is-stable", test_is_stable);

  return g_test_run ();
}
