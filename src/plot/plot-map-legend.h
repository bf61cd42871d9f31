/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The legend of a map: a swatch a region that occurs, then what blank and
 * striped cells mean. Measured first, drawn then. Used by maps only.
 */
#pragma once

#include "plot-map.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/** Regions, blank cells, striped cells. */
#define PLOT_MAP_LEGEND_MAX (PLOT_N_SERIES + 2)

/**
 * PlotMapEntryKind:
 * What a swatch shows.
 */
typedef enum
{
  PLOT_MAP_ENTRY_SERIES,
  PLOT_MAP_ENTRY_NOBODY,
  PLOT_MAP_ENTRY_CLOSE,
} PlotMapEntryKind;

/**
 * PlotMapEntry:
 * @kind: what its swatch shows
 * @series: (nullable): borrowed
 * @id: borrowed
 * @label: borrowed
 * @place: from 0, 0
 */
typedef struct
{
  PlotMapEntryKind     kind;
  const PlotMapSeries *series;
  const char          *id;
  const char          *label;
  PlotRect             place;
} PlotMapEntry;

/**
 * PlotMapLegend:
 * @n_entries: how many
 * @entries: (array length=n_entries): in reading order
 * @height: of all rows; 0 for an empty legend
 *
 * A value; nothing to free.
 */
typedef struct
{
  guint        n_entries;
  PlotMapEntry entries[PLOT_MAP_LEGEND_MAX];
  double       height;
} PlotMapLegend;

void plot_map_legend_init (PlotMapLegend    *legend,
                           const PlotSketch *sketch,
                           const PlotMap    *map,
                           double            width);
void plot_map_legend_draw (const PlotMapLegend *legend,
                           const PlotSketch    *sketch,
                           PlotPoint            origin);

G_END_DECLS
