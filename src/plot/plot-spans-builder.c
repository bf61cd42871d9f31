/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The door of the spans: everything that comes in is copied, cleaned and
 * brought into range here, so layout meets sound data only.
 */
#include <math.h>

#include "plot-spans-private.h"

struct _PlotSpansBuilder
{
  PlotSpans  *spans; /* owned */
  GHashTable *ids;   /* owned: those taken; keys borrowed */
};

static const char *
keep_unique_id (PlotSpansBuilder *builder, const char *id)
{
  GStringChunk *strings = builder->spans->strings;
  const char   *kept = plot_words_keep_id (strings, id);
  guint         number = 2;

  while (!g_hash_table_add (builder->ids, (gpointer)kept))
    {
      g_autofree char *numbered = g_strdup_printf ("%s-%u", id, number++);

      kept = plot_words_keep_id (strings, numbered);
    }
  return kept;
}

/* Of a finite value. */
static double
admit (PlotSpans *spans, double value)
{
  if (fabs (value) <= PLOT_SPANS_MAX_VALUE)
    return value;
  spans->n_refused++;
  return copysign (PLOT_SPANS_MAX_VALUE, value);
}

static void
free_row (gpointer row)
{
  g_array_unref (row);
}

/**
 * plot_spans_builder_new:
 *
 * Returns: (transfer full): a builder of a chart without rows
 */
PlotSpansBuilder *
plot_spans_builder_new (void)
{
  PlotSpansBuilder *builder = g_new0 (PlotSpansBuilder, 1);
  PlotSpans        *spans = g_atomic_rc_box_new0 (PlotSpans);

  spans->strings = g_string_chunk_new (512);
  spans->series = g_array_new (FALSE, FALSE, sizeof (PlotSpanSeries));
  spans->rows = g_array_new (FALSE, FALSE, sizeof (PlotSpanRow));
  spans->spans = g_ptr_array_new_with_free_func (free_row);
  spans->words = (PlotWords){ "", "", "", "", "" };
  spans->axis.title = "";
  spans->reference_label = "";
  builder->spans = spans;
  builder->ids = g_hash_table_new (g_str_hash, g_str_equal);
  return builder;
}

/**
 * plot_spans_builder_free:
 * @builder: (nullable) (transfer full): a builder that was not ended
 *
 * Drops a builder and what was put into it.
 */
void
plot_spans_builder_free (PlotSpansBuilder *builder)
{
  if (builder == NULL)
    return;
  g_clear_pointer (&builder->ids, g_hash_table_unref);
  g_clear_pointer (&builder->spans, plot_spans_unref);
  g_free (builder);
}

/**
 * plot_spans_builder_set_words:
 * @builder: a builder
 * @words: the words of the whole chart; copied
 *
 * Sets the chart's words; the last call counts.
 */
void
plot_spans_builder_set_words (PlotSpansBuilder *builder, const PlotWords *words)
{
  g_return_if_fail (builder != NULL && words != NULL);

  builder->spans->words = plot_words_keep_all (builder->spans->strings, words);
}

/**
 * plot_spans_builder_set_axis:
 * @builder: a builder
 * @axis: the axis; copied, but its format_data is taken over
 *
 * Sets the axis. With a domain, what lies beyond it is cut off with an arrow;
 * without one it reaches as far as the values. On a logarithm what is not
 * above zero is at the axis' start.
 */
void
plot_spans_builder_set_axis (PlotSpansBuilder *builder, const PlotAxis *axis)
{
  g_return_if_fail (builder != NULL && axis != NULL);

  plot_axis_set (&builder->spans->axis, builder->spans->strings, axis);
}

/**
 * plot_spans_builder_set_reference:
 * @builder: a builder
 * @value: where a line goes through all rows; none if it is not finite
 * @label: (nullable): its words
 *
 * Sets the line that rows are compared with: a base, a budget, what is now.
 */
void
plot_spans_builder_set_reference (PlotSpansBuilder *builder,
                                  double            value,
                                  const char       *label)
{
  PlotSpans *spans = NULL;

  g_return_if_fail (builder != NULL);

  spans = builder->spans;
  spans->has_reference = isfinite (value);
  spans->n_refused += spans->has_reference ? 0 : 1;
  spans->reference = spans->has_reference ? admit (spans, value) : 0.0;
  spans->reference_label = plot_words_keep (spans->strings, label);
}

/**
 * plot_spans_builder_set_connected:
 * @builder: a builder
 * @is_connected: whether a line leads from each row's last end to the next row
 *
 * Makes the chart a waterfall.
 */
void
plot_spans_builder_set_connected (PlotSpansBuilder *builder,
                                  gboolean          is_connected)
{
  g_return_if_fail (builder != NULL);

  builder->spans->is_connected = is_connected;
}

/**
 * plot_spans_builder_set_direction:
 * @builder: a builder
 * @direction: the reading direction; left to right without this call
 *
 * Sets from which side the chart is read.
 */
void
plot_spans_builder_set_direction (PlotSpansBuilder *builder,
                                  PlotDirection     direction)
{
  g_return_if_fail (builder != NULL);

  builder->spans->direction = direction;
}

/**
 * plot_spans_builder_set_density:
 * @builder: a builder
 * @density: how much room is left; comfortable without this call
 *
 * Sets how close things stand.
 */
void
plot_spans_builder_set_density (PlotSpansBuilder *builder, PlotDensity density)
{
  g_return_if_fail (builder != NULL);

  builder->spans->density = density;
}

/**
 * plot_spans_builder_add_series:
 * @builder: a builder
 * @series: the series; copied
 *
 * Adds a series; spans refer to it by how many were added before.
 *
 * Returns: whether it was added: not when there are %PLOT_N_SERIES already
 */
gboolean
plot_spans_builder_add_series (PlotSpansBuilder     *builder,
                               const PlotSpanSeries *series)
{
  GStringChunk  *strings = NULL;
  PlotSpanSeries copy;

  g_return_val_if_fail (builder != NULL && series != NULL, FALSE);
  g_return_val_if_fail (series->id != NULL, FALSE);

  if (builder->spans->series->len >= PLOT_N_SERIES)
    return FALSE;
  strings = builder->spans->strings;
  copy = (PlotSpanSeries){
    .id = plot_words_keep_id (strings, series->id),
    .label = plot_words_keep (strings, series->label),
    .role_index = series->role_index % PLOT_N_SERIES,
    .is_patterned = series->is_patterned,
  };
  g_array_append_val (builder->spans->series, copy);
  return TRUE;
}

static void
admit_spans (PlotSpans *spans, const PlotSpan *given, size_t n_given)
{
  GArray *row = g_array_new (FALSE, FALSE, sizeof (PlotSpan));

  for (size_t i = 0; i < n_given; i++)
    {
      PlotSpan copy = given[i];

      if (row->len >= PLOT_SPANS_MAX_IN_ROW || !isfinite (copy.from) ||
          !isfinite (copy.to))
        {
          spans->n_refused++;
          continue;
        }
      copy.from = admit (spans, copy.from);
      copy.to = admit (spans, copy.to);
      copy.label = plot_words_keep (spans->strings, copy.label);
      copy.description = plot_words_keep (spans->strings, copy.description);
      g_array_append_val (row, copy);
    }
  g_ptr_array_add (spans->spans, row);
}

static void
admit_point (PlotSpans *spans, PlotSpanRow *row)
{
  if (row->has_point && !isfinite (row->point))
    {
      row->has_point = FALSE;
      spans->n_refused++;
    }
  row->point = row->has_point ? admit (spans, row->point) : 0.0;
}

/**
 * plot_spans_builder_add_row:
 * @builder: a builder
 * @row: the row; copied
 * @spans: (array length=n_spans) (nullable): what lies in it; copied
 * @n_spans: how many; no more than %PLOT_SPANS_MAX_IN_ROW are taken
 *
 * Adds a row below those added before.
 *
 * Returns: whether it was added: not when there are %PLOT_SPANS_MAX_ROWS
 *   already
 */
gboolean
plot_spans_builder_add_row (PlotSpansBuilder  *builder,
                            const PlotSpanRow *row,
                            const PlotSpan    *spans,
                            size_t             n_spans)
{
  PlotSpans    *chart = NULL;
  GStringChunk *strings = NULL;
  PlotSpanRow   copy;

  g_return_val_if_fail (builder != NULL && row != NULL, FALSE);
  g_return_val_if_fail (row->id != NULL, FALSE);

  chart = builder->spans;
  strings = chart->strings;
  if (chart->rows->len >= PLOT_SPANS_MAX_ROWS)
    return FALSE;
  copy = *row;
  copy.id = keep_unique_id (builder, row->id);
  copy.label = plot_words_keep (strings, row->label);
  copy.sublabel = plot_words_keep (strings, row->sublabel);
  copy.start_words = plot_words_keep (strings, row->start_words);
  copy.end_words = plot_words_keep (strings, row->end_words);
  copy.after_words = plot_words_keep (strings, row->after_words);
  copy.reason = plot_words_keep (strings, row->reason);
  copy.description = plot_words_keep (strings, row->description);
  admit_point (chart, &copy);
  admit_spans (chart, spans, spans == NULL ? 0 : n_spans);
  chart->has_totals = chart->has_totals || copy.is_total;
  g_array_append_val (chart->rows, copy);
  return TRUE;
}

/* A span of a series that nobody added belongs to the first. */
static void
settle_series (PlotSpans *spans)
{
  for (guint i = 0; i < spans->spans->len; i++)
    {
      GArray *row = g_ptr_array_index (spans->spans, i);

      for (guint j = 0; j < row->len; j++)
        if (g_array_index (row, PlotSpan, j).series >= spans->series->len)
          g_array_index (row, PlotSpan, j).series = 0;
    }
}

/**
 * plot_spans_builder_end:
 * @builder: (transfer full): a builder
 *
 * Ends the chart. One without series gets a nameless one.
 *
 * Returns: (transfer full): the spec, immutable from now on
 */
PlotSpans *
plot_spans_builder_end (PlotSpansBuilder *builder)
{
  PlotSpans *spans = NULL;

  g_return_val_if_fail (builder != NULL, NULL);

  if (builder->spans->series->len == 0)
    plot_spans_builder_add_series (builder,
                                   &(PlotSpanSeries){ .id = "series" });
  settle_series (builder->spans);
  spans = g_steal_pointer (&builder->spans);
  plot_spans_builder_free (builder);
  return spans;
}
