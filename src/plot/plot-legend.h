/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A legend: swatch and words for each series that occurs, in the order of the
 * chart, flowing into rows. Measured first, drawn then.
 * Used by layouts only.
 */
#pragma once

#include "plot-bars.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/** The size that patterns go by in bars and legend alike, in units. */
#define PLOT_LEGEND_PATTERN_SIZE 13.0

/**
 * PlotLegend:
 * @n_entries: how many series it shows
 * @series: (array length=n_entries): borrowed
 * @places: (array length=n_entries): where entries stand, from 0, 0
 * @height: of all rows; 0 for an empty legend
 *
 * A value; nothing to free.
 */
typedef struct
{
  guint             n_entries;
  const PlotSeries *series[PLOT_N_SERIES];
  PlotRect          places[PLOT_N_SERIES];
  double            height;
} PlotLegend;

void plot_legend_init (PlotLegend       *legend,
                       const PlotSketch *sketch,
                       const PlotBars   *bars,
                       double            width);
void plot_legend_draw (const PlotLegend *legend,
                       const PlotSketch *sketch,
                       PlotPoint         origin);

G_END_DECLS
