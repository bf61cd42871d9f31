/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where everything in a chart of bars goes, before anything is drawn: which
 * parts there is room for, the columns, the scale, the ticks, the sizes.
 * Used by the bars' layout only.
 */
#pragma once

#include "plot-bars.h"
#include "plot-legend.h"
#include "plot-page.h"
#include "plot-scale.h"
#include "plot-sketch.h"
#include "plot-ticks.h"

G_BEGIN_DECLS

/**
 * PlotBarsPlan:
 * @bars: borrowed
 * @page: title, subtitle and footer
 * @legend: the legend
 * @legend_top: where it begins
 * @is_stacked: names stand above bars, as there is no room beside them
 * @has_sublabels: there is room for a second line of names
 * @has_deltas: there is room for what follows the total
 * @has_tick_labels: there is room for them
 * @has_axis_title: there is room for it
 * @row_pad: how far rows reach into the margins
 * @rows: all rows; its x and width are the bars', without names
 * @pitch: height of a row
 * @bar_height: thickness of a bar
 * @label_size: of names
 * @total_size: of totals
 * @label_width: of the column of names
 * @label_stride: every how many-th row shows its words
 * @scale: from data to x
 * @ticks: of the axis
 * @tick_labels: owned: the words of @ticks
 * @tick_stride: every how many-th tick shows its words
 * @reference_height: room for the words of the reference line above the rows
 */
typedef struct
{
  const PlotBars *bars;
  PlotPage        page;
  PlotLegend      legend;
  double          legend_top;
  gboolean        is_stacked;
  gboolean        has_sublabels;
  gboolean        has_deltas;
  gboolean        has_tick_labels;
  gboolean        has_axis_title;
  double          row_pad;
  PlotRect        rows;
  double          pitch;
  double          bar_height;
  double          label_size;
  double          total_size;
  double          label_width;
  guint           label_stride;
  PlotScale       scale;
  PlotTicks       ticks;
  char           *tick_labels[PLOT_TICKS_MAX];
  guint           tick_stride;
  double          reference_height;
} PlotBarsPlan;

void     plot_bars_plan_init (PlotBarsPlan     *plan,
                              const PlotSketch *sketch,
                              const PlotBars   *bars);
void     plot_bars_plan_clear (PlotBarsPlan *plan);
gboolean plot_bars_plan_is_labelled (const PlotBarsPlan *plan, guint row);

/** Sizes of text and gaps that plan and drawing share, in units. */
#define PLOT_BARS_SUBLABEL_SIZE 11.0
#define PLOT_BARS_TICK_SIZE 11.5
#define PLOT_BARS_TAIL_GAP 8.0
#define PLOT_BARS_DELTA_GAP 6.0
#define PLOT_BARS_DELTA_FACTOR 0.82
#define PLOT_BARS_OPEN_END 14.0
#define PLOT_BARS_TICK_GAP 5.0

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotBarsPlan, plot_bars_plan_clear)

G_END_DECLS
