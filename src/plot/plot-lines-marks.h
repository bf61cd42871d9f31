/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drawing what is not a line: rules with their flags, the reference, marks.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines-canvas.h"

G_BEGIN_DECLS

void plot_lines_marks_draw_rules (const PlotLinesCanvas *canvas);
void plot_lines_marks_draw_reference (const PlotLinesCanvas *canvas);
void plot_lines_marks_draw_reference_words (const PlotLinesCanvas *canvas);
void plot_lines_marks_draw_dots (const PlotLinesCanvas *canvas);
void plot_lines_marks_draw_words (const PlotLinesCanvas *canvas);

G_END_DECLS
