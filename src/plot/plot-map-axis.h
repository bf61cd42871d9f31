/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The axes of a map stand outside its cells: ticks that point away from them,
 * and words that never collide. Measured first, drawn then. Used by maps only.
 */
#pragma once

#include "plot-axis.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/** Size of ticks' words, length of ticks and the gap behind, in units. */
#define PLOT_MAP_TICK_SIZE 11.5
#define PLOT_MAP_TICK_LENGTH 5.0
#define PLOT_MAP_TICK_GAP 3.0

/**
 * PlotMapTicks:
 * @scale: from data to pixels
 * @ticks: of the axis; none without a domain
 * @labels: owned: their words
 * @stride: every how many-th has its words shown
 * @width: of the widest words
 */
typedef struct
{
  PlotScale scale;
  PlotTicks ticks;
  char     *labels[PLOT_TICKS_MAX];
  guint     stride;
  double    width;
} PlotMapTicks;

void plot_map_ticks_init_x (PlotMapTicks     *ticks,
                            const PlotSketch *sketch,
                            const PlotAxis   *axis,
                            PlotRect          area);
void plot_map_ticks_init_y (PlotMapTicks     *ticks,
                            const PlotSketch *sketch,
                            const PlotAxis   *axis,
                            PlotRect          area);
void plot_map_ticks_clear (PlotMapTicks *ticks);
void plot_map_ticks_draw_x (const PlotMapTicks *ticks,
                            const PlotSketch   *sketch,
                            PlotRect            area);
void plot_map_ticks_draw_y (const PlotMapTicks *ticks,
                            const PlotSketch   *sketch,
                            PlotRect            area);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotMapTicks, plot_map_ticks_clear)

G_END_DECLS
