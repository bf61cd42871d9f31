/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The spec of a chart of rows in which spans lie from one value to another:
 * tornado, waterfall, capacity, ranges, parts of a cost. Built once with a
 * PlotSpansBuilder, then immutable, reference counted (atomically) and shared
 * freely between threads. All strings are copied, made valid UTF-8, cleared
 * of control characters and cut at PLOT_TEXT_MAX_CHARS.
 *
 * A span with an end that is not a finite number is left out, a point or a
 * reference likewise; values beyond PLOT_SPANS_MAX_VALUE on either side of
 * zero are drawn as that. plot_spans_get_n_refused() counts all of them.
 */
#pragma once

#include <glib.h>

#include "plot-axis.h"
#include "plot-palette.h"
#include "plot-words.h"

G_BEGIN_DECLS

/** No chart has more rows than this. */
#define PLOT_SPANS_MAX_ROWS 60

/** No row has more spans than this. */
#define PLOT_SPANS_MAX_IN_ROW 16

/** No value is further from zero than this. */
#define PLOT_SPANS_MAX_VALUE 1e18

typedef struct _PlotSpans        PlotSpans;
typedef struct _PlotSpansBuilder PlotSpansBuilder;

/**
 * PlotSpanSeries:
 * @id: (not nullable): part of scene ids, such as "bill"
 * @label: (nullable): words for the legend, which leaves it out without any
 * @role_index: 0 to %PLOT_N_SERIES - 1: which colour and pattern
 * @is_patterned: whether stripes mark it as another kind than the rest
 */
typedef struct
{
  const char *id;
  const char *label;
  guint       role_index;
  gboolean    is_patterned;
} PlotSpanSeries;

/**
 * PlotSpan:
 * @from: where it begins
 * @to: where it ends; may lie before @from, as in a waterfall that falls
 * @series: index of its series, in the order in which they were added
 * @is_open: whether it goes on beyond @to: an arrow
 * @label: (nullable): words inside, if they fit
 * @description: (nullable): a sentence for tooltip and screen reader; without
 *   it the series' words and both values
 */
typedef struct
{
  double      from;
  double      to;
  guint       series;
  gboolean    is_open;
  const char *label;
  const char *description;
} PlotSpan;

/**
 * PlotSpanRow:
 * @id: (not nullable): part of scene ids, such as "fly"; a second row of the
 *   same id gets a number behind it
 * @label: (nullable): its name
 * @sublabel: (nullable): one dim line below the name
 * @start_words: (nullable): words before the first span
 * @end_words: (nullable): words behind the last span
 * @after_words: (nullable): dim words behind those, where there is room for
 *   the whole of them
 * @reason: (nullable): stands, hatched, instead of all spans
 * @description: (nullable): one sentence for assistive technology
 * @is_highlighted: whether this is the row of the finding
 * @is_total: whether it sums up: bold, with a rule above
 * @has_point: whether @point counts
 * @point: where a tick stands, such as the median
 *
 * One row. Everything is borrowed for the call and copied.
 */
typedef struct
{
  const char *id;
  const char *label;
  const char *sublabel;
  const char *start_words;
  const char *end_words;
  const char *after_words;
  const char *reason;
  const char *description;
  gboolean    is_highlighted;
  gboolean    is_total;
  gboolean    has_point;
  double      point;
} PlotSpanRow;

PlotSpansBuilder *plot_spans_builder_new (void);

void       plot_spans_builder_free (PlotSpansBuilder *builder);
void       plot_spans_builder_set_words (PlotSpansBuilder *builder,
                                         const PlotWords  *words);
void       plot_spans_builder_set_axis (PlotSpansBuilder *builder,
                                        const PlotAxis   *axis);
void       plot_spans_builder_set_reference (PlotSpansBuilder *builder,
                                             double            value,
                                             const char       *label);
void       plot_spans_builder_set_connected (PlotSpansBuilder *builder,
                                             gboolean          is_connected);
void       plot_spans_builder_set_direction (PlotSpansBuilder *builder,
                                             PlotDirection     direction);
void       plot_spans_builder_set_density (PlotSpansBuilder *builder,
                                           PlotDensity       density);
gboolean   plot_spans_builder_add_series (PlotSpansBuilder     *builder,
                                          const PlotSpanSeries *series);
gboolean   plot_spans_builder_add_row (PlotSpansBuilder  *builder,
                                       const PlotSpanRow *row,
                                       const PlotSpan    *spans,
                                       size_t             n_spans);
PlotSpans *plot_spans_builder_end (PlotSpansBuilder *builder);

PlotSpans         *plot_spans_ref (PlotSpans *spans);
void               plot_spans_unref (PlotSpans *spans);
guint              plot_spans_get_n_refused (const PlotSpans *spans);
const PlotWords   *plot_spans_get_words (const PlotSpans *spans);
const PlotAxis    *plot_spans_get_axis (const PlotSpans *spans);
gboolean           plot_spans_get_reference (const PlotSpans *spans,
                                             double          *value,
                                             const char     **label);
gboolean           plot_spans_is_connected (const PlotSpans *spans);
gboolean           plot_spans_has_totals (const PlotSpans *spans);
PlotDirection      plot_spans_get_direction (const PlotSpans *spans);
PlotDensity        plot_spans_get_density (const PlotSpans *spans);
guint              plot_spans_get_n_rows (const PlotSpans *spans);
const PlotSpanRow *plot_spans_get_row (const PlotSpans *spans, guint index);
const PlotSpan *
plot_spans_get_spans (const PlotSpans *spans, guint index, guint *n_spans);
guint                 plot_spans_get_n_series (const PlotSpans *spans);
const PlotSpanSeries *plot_spans_get_series (const PlotSpans *spans,
                                             guint            index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotSpans, plot_spans_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotSpansBuilder, plot_spans_builder_free)

G_END_DECLS
