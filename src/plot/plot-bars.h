/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The spec of a chart of horizontal stacked bars: what to draw, in the words
 * of the caller, without a pixel or a colour. Built once with a
 * PlotBarsBuilder, then immutable, reference counted (atomically) and shared
 * freely between threads. All strings are copied, made valid UTF-8, cleared
 * of control characters and cut at PLOT_TEXT_MAX_CHARS.
 *
 * A value that is negative or not finite is drawn as 0 and counted in
 * plot_bars_get_n_refused(); one above PLOT_BARS_MAX_VALUE is drawn as that
 * and counted too.
 */
#pragma once

#include <glib.h>

#include "plot-palette.h"
#include "plot-scene.h"
#include "plot-ticks.h"
#include "plot-words.h"

G_BEGIN_DECLS

/** No chart has more bars than this. */
#define PLOT_BARS_MAX 40

/** No segment is longer than this. */
#define PLOT_BARS_MAX_VALUE 1e18

typedef struct _PlotBars        PlotBars;
typedef struct _PlotBarsBuilder PlotBarsBuilder;

/**
 * PlotBarState:
 * @PLOT_BAR_NORMAL: the bar says its whole sum
 * @PLOT_BAR_AT_LEAST: the true sum is not known, it is not less than this;
 *   the bar's end is drawn open
 * @PLOT_BAR_BLOCKED: there is no sum; a hatched outline and the reason stand
 *   where the bar would be, and its values are not drawn
 */
typedef enum
{
  PLOT_BAR_NORMAL,
  PLOT_BAR_AT_LEAST,
  PLOT_BAR_BLOCKED,
} PlotBarState;

/**
 * PlotBarsAxis:
 * @title: (nullable): what the axis measures, with its unit
 * @format: (nullable): words for a tick; without it plain numbers
 * @format_value: (nullable): exact words for a value in a segment's
 *   description; without it @format
 * @format_data: (nullable): handed to @format and @format_value
 * @format_destroy: (nullable): called on @format_data when the spec goes
 * @has_reference: whether @reference counts
 * @reference: where a line crosses all bars, such as a budget
 * @reference_label: (nullable): its words
 */
typedef struct
{
  const char    *title;
  PlotTickFormat format;
  PlotTickFormat format_value;
  gpointer       format_data;
  GDestroyNotify format_destroy;
  gboolean       has_reference;
  double         reference;
  const char    *reference_label;
} PlotBarsAxis;

/**
 * PlotSeries:
 * @id: (not nullable): part of scene ids, such as "compute"
 * @label: (nullable): words for legend and segment
 * @role_index: 0 to %PLOT_N_SERIES - 1: which colour and pattern
 */
typedef struct
{
  const char *id;
  const char *label;
  guint       role_index;
} PlotSeries;

/**
 * PlotBar:
 * @id: (not nullable): part of scene ids, such as "fly"; a second bar of the
 *   same id gets a number behind it
 * @label: (nullable): its name
 * @sublabel: (nullable): one dim line below the name
 * @total: (nullable): words at the bar's end, such as "$2.19"
 * @delta: (nullable): dim words after the total, such as "+$5"
 * @reason: (nullable): why it is blocked
 * @description: (nullable): one sentence for assistive technology
 * @state: normal, at least, or blocked
 * @is_highlighted: whether this is the bar of the finding
 * @values: (array length=n_values) (nullable): a value a series, in the order
 *   in which the series were added; missing ones are 0
 * @n_values: the length of @values
 * @has_whisker: whether @low and @high count
 * @low: start of the whisker, on the axis
 * @high: end of the whisker
 *
 * One bar. Everything is borrowed for the call and copied.
 */
typedef struct
{
  const char   *id;
  const char   *label;
  const char   *sublabel;
  const char   *total;
  const char   *delta;
  const char   *reason;
  const char   *description;
  PlotBarState  state;
  gboolean      is_highlighted;
  const double *values;
  size_t        n_values;
  gboolean      has_whisker;
  double        low;
  double        high;
} PlotBar;

PlotBarsBuilder *plot_bars_builder_new (void);
void             plot_bars_builder_free (PlotBarsBuilder *builder);
void             plot_bars_builder_set_text (PlotBarsBuilder *builder,
                                             const PlotWords *text);
void             plot_bars_builder_set_axis (PlotBarsBuilder    *builder,
                                             const PlotBarsAxis *axis);
void             plot_bars_builder_set_direction (PlotBarsBuilder *builder,
                                                  PlotDirection    direction);
void             plot_bars_builder_set_density (PlotBarsBuilder *builder,
                                                PlotDensity      density);
gboolean         plot_bars_builder_add_series (PlotBarsBuilder  *builder,
                                               const PlotSeries *series);
gboolean         plot_bars_builder_add_bar (PlotBarsBuilder *builder,
                                            const PlotBar   *bar);
PlotBars        *plot_bars_builder_end (PlotBarsBuilder *builder);

PlotBars           *plot_bars_ref (PlotBars *bars);
void                plot_bars_unref (PlotBars *bars);
guint               plot_bars_get_n_refused (const PlotBars *bars);
const PlotWords    *plot_bars_get_text (const PlotBars *bars);
const PlotBarsAxis *plot_bars_get_axis (const PlotBars *bars);
PlotDirection       plot_bars_get_direction (const PlotBars *bars);
PlotDensity         plot_bars_get_density (const PlotBars *bars);
guint               plot_bars_get_n_bars (const PlotBars *bars);
const PlotBar      *plot_bars_get_bar (const PlotBars *bars, guint index);
guint               plot_bars_get_n_series (const PlotBars *bars);
const PlotSeries   *plot_bars_get_series (const PlotBars *bars, guint index);
double              plot_bars_get_sum (const PlotBars *bars, guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotBars, plot_bars_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotBarsBuilder, plot_bars_builder_free)

G_END_DECLS
