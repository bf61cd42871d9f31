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
