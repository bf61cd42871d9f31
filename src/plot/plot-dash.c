/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lengths are multiples of the stroke; neighbours in the table differ as much
 * as can be, as series are mostly taken from its beginning.
 */
#include "plot-dash.h"

static const PlotDash dashes[PLOT_N_PATTERNS] = {
  [PLOT_PATTERN_SOLID] = { 0, { 0 } },
  [PLOT_PATTERN_RISING] = { 2, { 5.0, 2.5 } },
  [PLOT_PATTERN_FALLING] = { 2, { 1.2, 1.8 } },
  [PLOT_PATTERN_DOTS] = { 4, { 7.0, 2.0, 1.2, 2.0 } },
  [PLOT_PATTERN_CROSS] = { 2, { 11.0, 3.0 } },
  [PLOT_PATTERN_VERTICAL] = { 6, { 6.0, 2.0, 1.2, 1.6, 1.2, 2.0 } },
  [PLOT_PATTERN_HORIZONTAL] = { 2, { 2.6, 1.6 } },
  [PLOT_PATTERN_GRID] = { 4, { 12.0, 2.5, 4.0, 2.5 } },
  [PLOT_PATTERN_RINGS] = { 2, { 1.2, 4.0 } },
  [PLOT_PATTERN_DASHES] = { 4, { 3.5, 1.6, 1.2, 1.6 } },
};

/**
 * plot_dash_of_pattern:
 * @pattern: the pattern of a series
 * @stroke: width of the line, logical pixels
 *
 * Returns: the dashes that stand for @pattern
 */
PlotDash
plot_dash_of_pattern (PlotPattern pattern, double stroke)
{
  PlotDash dash = { 0 };

  g_return_val_if_fail ((guint)pattern < PLOT_N_PATTERNS, dash);

  dash = dashes[pattern];
  for (int i = 0; i < dash.n_lengths; i++)
    dash.lengths[i] *= MAX (stroke, 0.5);
  return dash;
}
