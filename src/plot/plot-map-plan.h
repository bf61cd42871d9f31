/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where everything of a map goes, before anything is drawn: which parts there
 * is room for, the axes, and the rectangle of the cells. Used by maps only.
 */
#pragma once

#include "plot-map-axis.h"
#include "plot-map-legend.h"
#include "plot-page.h"

G_BEGIN_DECLS

/**
 * PlotMapPlan:
 * @map: borrowed
 * @page: title, subtitle and footer
 * @legend: the legend
 * @legend_top: where it begins
 * @has_titles: there is room for what the axes measure
 * @has_ticks: there is room for ticks
 * @area: the cells
 * @x: ticks across
 * @y: ticks upwards
 */
typedef struct
{
  const PlotMap *map;
  PlotPage       page;
  PlotMapLegend  legend;
  double         legend_top;
  gboolean       has_titles;
  gboolean       has_ticks;
  PlotRect       area;
  PlotMapTicks   x;
  PlotMapTicks   y;
} PlotMapPlan;

void plot_map_plan_init (PlotMapPlan      *plan,
                         const PlotSketch *sketch,
                         const PlotMap    *map);
void plot_map_plan_clear (PlotMapPlan *plan);
void plot_map_plan_draw_axes (const PlotMapPlan *plan,
                              const PlotSketch  *sketch);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotMapPlan, plot_map_plan_clear)

G_END_DECLS
