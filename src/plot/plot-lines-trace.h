/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line in pixels: mapped, broken at gaps, made upright at cliffs, thinned
 * to what can be seen and clipped to the plot's area.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines.h"
#include "plot-scale.h"

G_BEGIN_DECLS

/**
 * PlotLinesRun:
 * @points: owned: PlotPoint, at least one, all inside the area
 * @is_open: whether this stretch is "at least"
 *
 * An unbroken stretch of a line.
 */
typedef struct
{
  GArray  *points;
  gboolean is_open;
} PlotLinesRun;

/**
 * PlotLinesDot:
 * @at: its centre, inside the area
 * @index: of the point
 */
typedef struct
{
  PlotPoint at;
  guint     index;
} PlotLinesDot;

/**
 * PlotLinesView:
 * @x: from data to pixels
 * @y: from data to pixels
 * @area: what can be seen
 */
typedef struct
{
  PlotScale x;
  PlotScale y;
  PlotRect  area;
} PlotLinesView;

/**
 * PlotLinesTrace:
 * @runs: owned: PlotLinesRun, in order
 * @dots: owned: PlotLinesDot: points with a value that can be seen
 * @has_end: whether any of it can be seen
 * @end: its rightmost place
 */
typedef struct
{
  GPtrArray *runs;
  GArray    *dots;
  gboolean   has_end;
  PlotPoint  end;
} PlotLinesTrace;

void plot_lines_trace_init (PlotLinesTrace      *trace,
                            const PlotLines     *lines,
                            guint                index,
                            const PlotLinesView *view);
void plot_lines_trace_clear (PlotLinesTrace *trace);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotLinesTrace, plot_lines_trace_clear)

G_END_DECLS
