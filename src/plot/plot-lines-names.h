/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The names of lines: at their ends or in the legend.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines-canvas.h"

G_BEGIN_DECLS

void plot_lines_names_draw (const PlotLinesCanvas *canvas);

G_END_DECLS
