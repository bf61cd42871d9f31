/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every spec of a chart has: its words, and how the reader's desktop
 * wants it.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlotDirection:
 * The reading direction: a right-to-left chart is the mirror image.
 */
typedef enum
{
  PLOT_DIRECTION_LTR,
  PLOT_DIRECTION_RTL,
} PlotDirection;

/**
 * PlotDensity:
 * How much room is left around things.
 */
typedef enum
{
  PLOT_DENSITY_COMFORTABLE,
  PLOT_DENSITY_COMPACT,
} PlotDensity;

/**
 * PlotWords:
 * @title: (nullable): the finding, a sentence; at most two lines are drawn
 * @subtitle: (nullable): what was measured; one line
 * @footer: (nullable): dates and assumptions; at most two lines
 * @empty: (nullable): the sentence that stands instead of an empty chart
 * @description: (nullable): for assistive technology; without it the
 *   title is used
 *
 * The words of the whole chart. All borrowed.
 */
typedef struct
{
  const char *title;
  const char *subtitle;
  const char *footer;
  const char *empty;
  const char *description;
} PlotWords;

const char *plot_words_keep (GStringChunk *strings, const char *text);
/**
 * PlotWordsTaken:
 * Says whether @spec has a part of that id already.
 */
typedef gboolean (*PlotWordsTaken) (gconstpointer spec, const char *id);

const char *plot_words_keep_unique (GStringChunk  *strings,
                                    const char    *id,
                                    PlotWordsTaken is_taken,
                                    gconstpointer  spec);
const char *plot_words_keep_id (GStringChunk *strings, const char *id);
PlotWords   plot_words_keep_all (GStringChunk *strings, const PlotWords *words);

G_END_DECLS
