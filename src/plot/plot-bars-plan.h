/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where everything in a chart of bars goes, before anything is drawn: rows,
 * and an axis that leaves room for the words behind the bars.
 * Used by the bars' layout only.
 */
#pragma once

#include "plot-bars.h"
#include "plot-row.h"

G_BEGIN_DECLS

/**
 * PlotBarsPlan:
 * @bars: borrowed
 * @rows: where rows, names and axis are
 * @has_deltas: there is room for what follows the total
 */
typedef struct
{
  const PlotBars *bars;
  PlotRows        rows;
  gboolean        has_deltas;
} PlotBarsPlan;

void plot_bars_plan_init (PlotBarsPlan     *plan,
                          const PlotSketch *sketch,
                          const PlotBars   *bars);
void plot_bars_plan_clear (PlotBarsPlan *plan);

/** Length of an open end, in units. */
#define PLOT_BARS_OPEN_END 14.0

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotBarsPlan, plot_bars_plan_clear)

G_END_DECLS
