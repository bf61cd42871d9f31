/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the two halves of drawing a bar share: the bar and its row. One half
 * draws shapes, the other words.
 */
#pragma once

#include "plot-bars-plan.h"

G_BEGIN_DECLS

/**
 * PlotBarsRow:
 * @plan: borrowed
 * @bar: borrowed
 * @base: its place and names
 */
typedef struct
{
  const PlotBarsPlan *plan;
  const PlotBar      *bar;
  PlotRow             base;
} PlotBarsRow;

void plot_bars_row_init (PlotBarsRow        *row,
                         const PlotBarsPlan *plan,
                         const PlotSketch   *sketch,
                         guint               index);
void plot_bars_row_clear (PlotBarsRow *row);
void plot_bars_row_draw_names (const PlotBarsRow *row);
void plot_bars_row_draw_tail (const PlotBarsRow *row, double x);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotBarsRow, plot_bars_row_clear)

G_END_DECLS
