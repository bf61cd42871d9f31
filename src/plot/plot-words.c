/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The door for words: what a caller gives is copied and made harmless, so a
 * layout meets sound text only.
 */
#include "plot-words.h"

#include "plot-text.h"

/**
 * plot_words_keep:
 * @strings: where the copy lives
 * @text: (nullable): any bytes
 *
 * Copies a text: valid UTF-8, no control characters, not longer than
 * %PLOT_TEXT_MAX_CHARS.
 *
 * Returns: (transfer none) (not nullable): the copy; empty without @text
 */
const char *
plot_words_keep (GStringChunk *strings, const char *text)
{
  g_autofree char *clean = NULL;

  g_return_val_if_fail (strings != NULL, "");

  clean = plot_text_clean (text);
  return g_string_chunk_insert_const (strings, clean);
}

/**
 * plot_words_keep_id:
 * @strings: where the copy lives
 * @id: (nullable): any bytes
 *
 * Copies an id; it becomes part of a path, so it has no blanks and slashes.
 *
 * Returns: (transfer none) (not nullable): the copy
 */
const char *
plot_words_keep_id (GStringChunk *strings, const char *id)
{
  g_autofree char *clean = NULL;

  g_return_val_if_fail (strings != NULL, "");

  clean = plot_text_clean (id);
  return g_string_chunk_insert_const (strings, g_strdelimit (clean, " /", '-'));
}

/**
 * plot_words_keep_unique:
 * @strings: where the copy lives
 * @id: (nullable): any bytes
 * @is_taken: asks whether an id is taken
 * @spec: what @is_taken is asked about
 *
 * Copies an id as plot_words_keep_id() does; one that is taken gets a number
 * behind it, and is cut before that where it is long.
 *
 * Returns: (transfer none) (not nullable): the copy
 */
const char *
plot_words_keep_unique (GStringChunk  *strings,
                        const char    *id,
                        PlotWordsTaken is_taken,
                        gconstpointer  spec)
{
  const char      *kept = plot_words_keep_id (strings, id);
  glong            length = g_utf8_strlen (kept, -1);
  g_autofree char *stem =
      g_utf8_substring (kept, 0, MIN (length, PLOT_TEXT_MAX_CHARS / 2));

  g_return_val_if_fail (is_taken != NULL, kept);

  for (guint number = 2; is_taken (spec, kept); number++)
    {
      g_autofree char *numbered = g_strdup_printf ("%s-%u", stem, number);

      kept = plot_words_keep_id (strings, numbered);
    }
  return kept;
}

/**
 * plot_words_keep_all:
 * @strings: where the copies live
 * @words: words
 *
 * Copies the words of a chart, each as plot_words_keep() does.
 *
 * Returns: the copies; none is %NULL
 */
PlotWords
plot_words_keep_all (GStringChunk *strings, const PlotWords *words)
{
  g_return_val_if_fail (strings != NULL && words != NULL,
                        ((PlotWords){ "", "", "", "", "" }));

  return (PlotWords){
    .title = plot_words_keep (strings, words->title),
    .subtitle = plot_words_keep (strings, words->subtitle),
    .footer = plot_words_keep (strings, words->footer),
    .empty = plot_words_keep (strings, words->empty),
    .description = plot_words_keep (strings, words->description),
  };
}
