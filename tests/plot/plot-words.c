/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plot-words.h"

#include <string.h>

#include "plot-text.h"

static void
test_keeps_harmless_copies (void)
{
  g_autoptr (GString) text = g_string_new ("a\nb\x01");
  GStringChunk *strings = g_string_chunk_new (64);
  const char   *kept = plot_words_keep (strings, text->str);

  g_assert_true (g_utf8_validate (kept, -1, NULL));
  g_assert_null (strchr (kept, '\n'));
  g_assert_null (strchr (kept, '\x01'));
  text->str[0] = 'z';
  g_assert_true (kept[0] == 'a');
  g_assert_cmpstr (plot_words_keep (strings, NULL), ==, "");
  g_string_chunk_free (strings);
}

static void
test_cuts_what_is_too_long (void)
{
  g_autofree char *text = g_strnfill (10 * PLOT_TEXT_MAX_CHARS, 'x');
  GStringChunk    *strings = g_string_chunk_new (64);

  g_assert_cmpint (g_utf8_strlen (plot_words_keep (strings, text), -1),
                   <=,
                   PLOT_TEXT_MAX_CHARS);
  g_string_chunk_free (strings);
}

static void
test_ids_are_parts_of_paths (void)
{
  GStringChunk *strings = g_string_chunk_new (64);

  g_assert_cmpstr (plot_words_keep_id (strings, "a b/c"), ==, "a-b-c");
  g_string_chunk_free (strings);
}

typedef struct
{
  const char *taken[3];
  guint       n;
} Taken;

static gboolean
is_taken (gconstpointer spec, const char *id)
{
  const Taken *taken = spec;

  for (guint i = 0; i < taken->n; i++)
    if (g_str_equal (taken->taken[i], id))
      return TRUE;
  return FALSE;
}

static void
test_equal_ids_get_numbers (void)
{
  g_autofree char *text = g_strnfill (10 * PLOT_TEXT_MAX_CHARS, 'x');
  GStringChunk    *strings = g_string_chunk_new (64);
  Taken            taken = { .n = 0 };

  for (; taken.n < 3; taken.n++)
    taken.taken[taken.n] =
        plot_words_keep_unique (strings, text, is_taken, &taken);
  g_assert_cmpstr (taken.taken[0], !=, taken.taken[1]);
  g_assert_true (g_str_has_suffix (taken.taken[1], "x-2"));
  g_assert_true (g_str_has_suffix (taken.taken[2], "x-3"));
  g_string_chunk_free (strings);
}

static void
test_no_word_is_missing (void)
{
  GStringChunk   *strings = g_string_chunk_new (64);
  const PlotWords words = { .title = "Found" };
  PlotWords       kept = plot_words_keep_all (strings, &words);

  g_assert_cmpstr (kept.title, ==, "Found");
  g_assert_cmpstr (kept.subtitle, ==, "");
  g_assert_cmpstr (kept.footer, ==, "");
  g_assert_cmpstr (kept.empty, ==, "");
  g_assert_cmpstr (kept.description, ==, "");
  g_string_chunk_free (strings);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/words/harmless", test_keeps_harmless_copies);
  g_test_add_func ("/plot/words/long", test_cuts_what_is_too_long);
  g_test_add_func ("/plot/words/id", test_ids_are_parts_of_paths);
  g_test_add_func ("/plot/words/unique", test_equal_ids_get_numbers);
  g_test_add_func ("/plot/words/all", test_no_word_is_missing);
  return g_test_run ();
}
