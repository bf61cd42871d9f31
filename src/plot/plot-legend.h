/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A legend: swatch and words for each series that occurs, in the order of the
 * chart, flowing into rows. Measured first, drawn then.
 * Used by layouts only.
 */
#pragma once

#include "plot-palette.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/** The size that patterns go by in bars and legend alike, in units. */
#define PLOT_LEGEND_PATTERN_SIZE 13.0

/**
 * PlotLegendEntry:
 * @id: (not nullable): of the series; borrowed
 * @label: its words; one without any is left out; borrowed
 * @role_index: which colour and pattern
 * @is_hatched: whether stripes of the background mark it as another kind
 */
typedef struct
{
  const char *id;
  const char *label;
  guint       role_index;
  gboolean    is_hatched;
} PlotLegendEntry;

/**
 * PlotLegend:
 * @n_entries: how many series it shows
 * @entries: (array length=n_entries): strings borrowed
 * @places: (array length=n_entries): where entries stand, from 0, 0
 * @height: of all rows; 0 for an empty legend
 *
 * A value; nothing to free.
 */
typedef struct
{
  guint           n_entries;
  PlotLegendEntry entries[PLOT_N_SERIES];
  PlotRect        places[PLOT_N_SERIES];
  double          height;
} PlotLegend;

void plot_legend_init (PlotLegend            *legend,
                       const PlotSketch      *sketch,
                       const PlotLegendEntry *entries,
                       guint                  n_entries,
                       double                 width);
void plot_legend_draw (const PlotLegend *legend,
                       const PlotSketch *sketch,
                       PlotPoint         origin);

G_END_DECLS
