/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One bar with its name, segments and words, drawn where the plan says.
 * Used by the bars' layout only.
 */
#pragma once

#include "plot-bars-plan.h"

G_BEGIN_DECLS

void plot_bars_row_draw (const PlotBarsPlan *plan,
                         const PlotSketch   *sketch,
                         guint               index);

G_END_DECLS
