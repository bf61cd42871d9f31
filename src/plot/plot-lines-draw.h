/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drawing the lines: their runs, their dots, words beside points.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines-canvas.h"

G_BEGIN_DECLS

void plot_lines_draw_curves (const PlotLinesCanvas *canvas);
void plot_lines_draw_point_labels (const PlotLinesCanvas *canvas);

G_END_DECLS
