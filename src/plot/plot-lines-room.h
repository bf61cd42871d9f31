/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finding room for words in a chart of lines: labels in a column that push
 * each other apart, labels around a point, flags above a plot. Pure geometry.
 * Used by the lines' layout only.
 */
#pragma once

#include <glib.h>

#include "plot-rect.h"

G_BEGIN_DECLS

typedef struct _PlotLinesRoom PlotLinesRoom;

/**
 * PlotLinesSpread:
 * @count: how many labels
 * @height: of each
 * @from: where the column begins
 * @to: where it ends
 */
typedef struct
{
  guint  count;
  double height;
  double from;
  double to;
} PlotLinesSpread;

/**
 * PlotLinesCall:
 * @at: the point that is to be named
 * @clearance: how far from it words stand
 * @width: of the words
 * @height: of the words
 * @max_crossed: how many lines the words may stand upon
 *
 * A call for room.
 */
typedef struct
{
  PlotPoint at;
  double    clearance;
  double    width;
  double    height;
  guint     max_crossed;
} PlotLinesCall;

void plot_lines_room_spread (const PlotLinesSpread *spread, double *centers);

PlotLinesRoom *plot_lines_room_new (PlotRect bounds);
void           plot_lines_room_free (PlotLinesRoom *room);
void           plot_lines_room_take (PlotLinesRoom *room, PlotRect box);
void           plot_lines_room_cross (PlotLinesRoom   *room,
                                      const PlotPoint *points,
                                      size_t           n_points);
gboolean plot_lines_room_is_free (const PlotLinesRoom *room, PlotRect box);
gboolean plot_lines_room_find (const PlotLinesRoom *room,
                               const PlotLinesCall *call,
                               PlotRect            *box);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotLinesRoom, plot_lines_room_free)

G_END_DECLS
