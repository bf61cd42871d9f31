/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the parts of drawing a chart of lines share: the plan, the traces of
 * all lines, and the room that is left for words.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines-plan.h"
#include "plot-lines-room.h"
#include "plot-lines-trace.h"

G_BEGIN_DECLS

/**
 * PlotLinesCanvas:
 * @plan: borrowed
 * @sketch: borrowed
 * @traces: (array length=n_traces): owned: one a line
 * @n_traces: how many
 * @guides: owned: PlotPoint: the ends of rules and of the reference
 * @room: owned: for words inside the plot
 */
typedef struct
{
  const PlotLinesPlan *plan;
  const PlotSketch    *sketch;
  PlotLinesTrace      *traces;
  guint                n_traces;
  GArray              *guides;
  PlotLinesRoom       *room;
} PlotLinesCanvas;

void plot_lines_canvas_init (PlotLinesCanvas     *canvas,
                             const PlotLinesPlan *plan,
                             const PlotSketch    *sketch);
void plot_lines_canvas_clear (PlotLinesCanvas *canvas);
PlotPoint
plot_lines_canvas_map (const PlotLinesCanvas *canvas, double x, double y);
gboolean plot_lines_canvas_shows (const PlotLinesCanvas *canvas, PlotPoint at);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotLinesCanvas, plot_lines_canvas_clear)

G_END_DECLS
