/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The contour lines of a map and the words upon them. Used by maps only.
 */
#pragma once

#include "plot-map-marks.h"

G_BEGIN_DECLS

void plot_map_lines_draw (const PlotMapMarks *marks);
void plot_map_lines_draw_values (PlotMapMarks *marks);

G_END_DECLS
