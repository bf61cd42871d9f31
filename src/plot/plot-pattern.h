/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Patterns drawn over fills: lines, dots, crosses, from their place alone.
 * Part of paint; vector, so every export has them.
 */
#pragma once

#include <cairo.h>

#include "plot-palette.h"
#include "plot-rect.h"

G_BEGIN_DECLS

void plot_pattern_paint (cairo_t    *cr,
                         PlotPattern pattern,
                         PlotRect    rect,
                         double      size);

void   plot_pattern_stroke (cairo_t    *cr,
                            PlotPattern pattern,
                            PlotRect    rect,
                            double      period);
double plot_pattern_period (PlotPattern pattern, double size);

G_END_DECLS
