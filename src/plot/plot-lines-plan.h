/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where everything in a chart of lines goes, before anything is drawn: which
 * parts there is room for, the plot's area, axes, flags and columns.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines-axis.h"
#include "plot-lines-flags.h"
#include "plot-lines-legend.h"
#include "plot-lines.h"
#include "plot-page.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/** Sizes that plan and drawing share, in units. */
#define PLOT_LINES_LABEL_SIZE 12.5
#define PLOT_LINES_TICK_GAP 8.0
#define PLOT_LINES_TITLE_GAP 3.0
#define PLOT_LINES_LEADER 26.0

/** Lines that end in the last part of the plot are named beside it. */
#define PLOT_LINES_COLUMN_SHARE 0.85

/**
 * PlotLinesPlan:
 * @lines: borrowed
 * @page: title, subtitle and footer
 * @has_legend: whether names are in a legend, not at the ends of lines
 * @legend: its entries
 * @legend_top: where it begins
 * @has_x_title: there is room for it
 * @has_y_title: there is room for it
 * @has_tick_labels: there is room for them
 * @y_title_top: where it stands
 * @x: the axis
 * @y: the axis
 * @flags: the vertical rules
 * @area: the plot's
 * @label_x: where the column of names begins
 * @label_width: of the column; 0 for none
 */
typedef struct
{
  const PlotLines *lines;
  PlotPage         page;
  gboolean         has_legend;
  PlotLinesLegend  legend;
  double           legend_top;
  gboolean         has_x_title;
  gboolean         has_y_title;
  gboolean         has_tick_labels;
  double           y_title_top;
  PlotLinesAxis    x;
  PlotLinesAxis    y;
  PlotLinesFlags   flags;
  PlotRect         area;
  double           label_x;
  double           label_width;
} PlotLinesPlan;

void     plot_lines_plan_init (PlotLinesPlan    *plan,
                               const PlotSketch *sketch,
                               const PlotLines  *lines);
void     plot_lines_plan_clear (PlotLinesPlan *plan);
gboolean plot_lines_plan_is_beside (const PlotLinesPlan *plan, double x);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotLinesPlan, plot_lines_plan_clear)

G_END_DECLS
