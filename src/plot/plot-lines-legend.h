/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a plot is too narrow for names at the ends of lines: a piece of each
 * line with its name, flowing into rows.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/**
 * PlotLinesLegend:
 * @lines: (nullable): borrowed; %NULL for none
 * @places: (array length=PLOT_LINES_MAX): where entries stand, from 0, 0; a
 *   line without a name has no width
 * @height: of all rows
 *
 * A value; nothing to free.
 */
typedef struct
{
  const PlotLines *lines;
  PlotRect         places[PLOT_LINES_MAX];
  double           height;
} PlotLinesLegend;

void     plot_lines_legend_init (PlotLinesLegend  *legend,
                                 const PlotSketch *sketch,
                                 const PlotLines  *lines,
                                 double            width);
PlotRect plot_lines_legend_draw (const PlotLinesLegend *legend,
                                 const PlotSketch      *sketch,
                                 PlotPoint              origin,
                                 guint                  index);

G_END_DECLS
