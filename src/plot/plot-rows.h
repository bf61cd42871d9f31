/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where everything goes in a chart made of rows, before anything is drawn:
 * which parts there is room for, the column of names, the height of rows,
 * sizes of text. What stands in the rows is the kind of chart's own.
 * Used by layouts only.
 */
#pragma once

#include "plot-legend.h"
#include "plot-page.h"
#include "plot-ruler.h"

G_BEGIN_DECLS

/** In units; in narrower charts names stand above rows. */
#define PLOT_ROWS_STACK_WIDTH 460.0

/** Size of the second line of names, in units. */
#define PLOT_ROWS_SUBLABEL_SIZE 11.0

/**
 * PlotRowNames:
 * @id: (not nullable): unique among rows
 * @label: (not nullable): its name
 * @sublabel: (not nullable): a dim line below
 * @description: (not nullable): a sentence for assistive technology, or empty
 * @value: (nullable): what it tells, such as "$7.00"; %NULL where a reason
 *   stands instead
 * @value_end: (nullable): the other end, where it tells a range
 * @after: (nullable): less important words behind the value
 * @is_highlighted: whether this is the row of the finding
 * @is_plain: whether the name is not bold
 *
 * What every row has. All borrowed.
 */
typedef struct
{
  const char *id;
  const char *label;
  const char *sublabel;
  const char *description;
  const char *value;
  const char *value_end;
  const char *after;
  gboolean    is_highlighted;
  gboolean    is_plain;
} PlotRowNames;

/**
 * PlotRowsHead:
 * @PLOT_ROWS_HEAD_LINE: name, second line and value in one line
 * @PLOT_ROWS_HEAD_TWO: the second line below name and value
 * @PLOT_ROWS_HEAD_BELOW: second line and value below the name
 *
 * How words stand above a row.
 */
typedef enum
{
  PLOT_ROWS_HEAD_LINE,
  PLOT_ROWS_HEAD_TWO,
  PLOT_ROWS_HEAD_BELOW
} PlotRowsHead;

/**
 * PlotRowsGetNames:
 * Returns: what row @index of @spec is called
 */
typedef PlotRowNames (*PlotRowsGetNames) (gconstpointer spec, guint index);

/**
 * PlotRowsSpec:
 * @kind: (not nullable): what a row is called in ids, such as "bar"
 * @spec: borrowed: handed to @get_names
 * @get_names: what rows are called
 * @n_rows: how many
 * @words: borrowed: of the chart
 * @entries: (array length=n_entries): borrowed: the legend
 * @n_entries: how many
 * @axis_title: (not nullable): borrowed
 * @has_reference: whether words stand above the rows
 * @density: how much room is left
 */
typedef struct
{
  const char            *kind;
  gconstpointer          spec;
  PlotRowsGetNames       get_names;
  guint                  n_rows;
  const PlotWords       *words;
  const PlotLegendEntry *entries;
  guint                  n_entries;
  const char            *axis_title;
  gboolean               has_reference;
  PlotDensity            density;
} PlotRowsSpec;

/**
 * PlotRows:
 * @spec: what it was made from
 * @page: title, subtitle and footer
 * @legend: the legend
 * @legend_top: where it begins
 * @is_stacked: names stand above rows, as there is no room beside them
 * @head: how they stand there; the same for all rows
 * @has_sublabels: there is room for a second line of names
 * @has_tick_labels: there is room for them
 * @has_axis_title: there is room for it
 * @row_pad: how far rows reach into the margins
 * @area: all rows; its x and width are what names leave
 * @pitch: height of a row
 * @bar_height: thickness of what stands in it
 * @label_size: of names
 * @total_size: of words that tell values
 * @label_width: of the column of names
 * @label_stride: every how many-th row shows its words
 * @reference_height: room for the words of the reference line above the rows
 * @ruler: the axis, once plot_rows_set_axis() was called
 */
typedef struct
{
  PlotRowsSpec spec;
  PlotPage     page;
  PlotLegend   legend;
  double       legend_top;
  gboolean     is_stacked;
  PlotRowsHead head;
  gboolean     has_sublabels;
  gboolean     has_tick_labels;
  gboolean     has_axis_title;
  double       row_pad;
  PlotRect     area;
  double       pitch;
  double       bar_height;
  double       label_size;
  double       total_size;
  double       label_width;
  guint        label_stride;
  double       reference_height;
  PlotRuler    ruler;
} PlotRows;

void         plot_rows_init (PlotRows           *rows,
                             const PlotSketch   *sketch,
                             const PlotRowsSpec *spec);
void         plot_rows_set_axis (PlotRows         *rows,
                                 const PlotSketch *sketch,
                                 const PlotAxis   *axis,
                                 const PlotScale  *scale);
void         plot_rows_clear (PlotRows *rows);
gboolean     plot_rows_is_labelled (const PlotRows *rows, guint row);
PlotRowNames plot_rows_get_names (const PlotRows *rows, guint row);
void plot_rows_draw_below (const PlotRows *rows, const PlotSketch *sketch);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotRows, plot_rows_clear)

G_END_DECLS
