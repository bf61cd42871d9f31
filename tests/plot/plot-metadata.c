/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which keys and which characters a picture may carry.
 */
#include "plot-metadata.h"

static void
test_keys (void)
{
  g_autofree char *longest = g_strnfill (79, 'k');
  g_autofree char *too_long = g_strnfill (80, 'k');

  g_assert_true (plot_metadata_is_key ("Title"));
  g_assert_true (plot_metadata_is_key ("outlay:scenario"));
  g_assert_true (plot_metadata_is_key ("two words"));
  g_assert_true (plot_metadata_is_key (longest));
  g_assert_false (plot_metadata_is_key (too_long));
  g_assert_false (plot_metadata_is_key (""));
  g_assert_false (plot_metadata_is_key (NULL));
  g_assert_false (plot_metadata_is_key (" front"));
  g_assert_false (plot_metadata_is_key ("back "));
  g_assert_false (plot_metadata_is_key ("two  blanks"));
  g_assert_false (plot_metadata_is_key ("line\nend"));
  g_assert_false (plot_metadata_is_key ("caf\u00e9"));
}

static void
test_clean (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } rows[] = {
    { NULL, "" },
    { "{\n\t\"a\": 1\n}", "{\n\t\"a\": 1\n}" },
    { "a\rb\x01"
      "c\x7f",
      "abc" },
    { "\xff", "\xef\xbf\xbd" },
    { "\uffffx\ufffe", "x" },
    { "\u4ef7\u683c", "\u4ef7\u683c" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *clean = plot_metadata_clean (rows[i].text);

      g_assert_cmpstr (clean, ==, rows[i].expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/metadata/keys", test_keys);
  g_test_add_func ("/plot/metadata/clean", test_clean);
  return g_test_run ();
}
