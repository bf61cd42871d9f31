/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the two halves of drawing a bar share: where the row is and how its
 * parts are named. One half draws shapes, the other words.
 */
#pragma once

#include "plot-bars-plan.h"

G_BEGIN_DECLS

/**
 * PlotBarsRow:
 * @plan: borrowed
 * @sketch: borrowed
 * @bar: borrowed
 * @index: of @bar
 * @group: owned: id of the group
 * @row: the row, across the whole picture
 * @track: where the bar may be
 */
typedef struct
{
  const PlotBarsPlan *plan;
  const PlotSketch   *sketch;
  const PlotBar      *bar;
  guint               index;
  char               *group;
  PlotRect            row;
  PlotRect            track;
} PlotBarsRow;

void  plot_bars_row_init (PlotBarsRow        *row,
                          const PlotBarsPlan *plan,
                          const PlotSketch   *sketch,
                          guint               index);
void  plot_bars_row_clear (PlotBarsRow *row);
char *plot_bars_row_make_id (const PlotBarsRow *row, const char *part);
void  plot_bars_row_add_label (const PlotBarsRow *row,
                               const char        *part,
                               const PlotLabel   *label);
void  plot_bars_row_draw_names (const PlotBarsRow *row);
void  plot_bars_row_draw_tail (const PlotBarsRow *row, double x);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotBarsRow, plot_bars_row_clear)

G_END_DECLS
