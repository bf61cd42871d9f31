/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a pattern is to a fill, dashes are to a line: each series has its own,
 * so that lines are told apart without colours.
 */
#pragma once

#include <glib.h>

#include "plot-palette.h"

G_BEGIN_DECLS

/** No line has more dashes and gaps in a period than this. */
#define PLOT_DASH_MAX 6

/**
 * PlotDash:
 * @n_lengths: how many of @lengths count; 0 for an unbroken line
 * @lengths: dash, gap, dash..., in logical pixels
 */
typedef struct
{
  int    n_lengths;
  double lengths[PLOT_DASH_MAX];
} PlotDash;

PlotDash plot_dash_of_pattern (PlotPattern pattern, double stroke);

G_END_DECLS
