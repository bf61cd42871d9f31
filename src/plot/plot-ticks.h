/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where an axis has its ticks: at multiples of 1, 2, 2.5 or 5 times a power
 * of ten, never between. Pure: the same numbers give the same ticks. Wording
 * is the caller's; this library only asks whether labels would collide.
 */
#pragma once

#include <glib.h>

#include "plot-text.h"

G_BEGIN_DECLS

/** No axis has more ticks than this. */
#define PLOT_TICKS_MAX 32

/**
 * PlotTicks:
 * @step: distance between ticks; 0 if there are none
 * @n_values: how many of @values are ticks
 * @values: the ticks, rising
 */
typedef struct
{
  double step;
  guint  n_values;
  double values[PLOT_TICKS_MAX];
} PlotTicks;

/**
 * PlotTickFormat:
 * Words for the tick at @value. Must not change anything; may be called many
 * times, from any thread that lays out.
 *
 * Returns: (transfer full): a newly allocated string
 */
typedef char *(*PlotTickFormat) (double value, gpointer data);

PlotTicks plot_ticks_linear (double from, double to, guint max_count);
PlotTicks plot_ticks_log (double from, double to, guint max_count);
guint     plot_ticks_thin (const double *centers,
                           const double *widths,
                           guint         n_labels,
                           double        gap);

G_END_DECLS
