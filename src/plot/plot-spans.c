/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a spec of spans, which never changes once its builder has ended.
 */
#include "plot-spans.h"

#include "plot-spans-private.h"

static void
clear_spans (gpointer data)
{
  PlotSpans *spans = data;

  plot_axis_clear (&spans->axis);
  g_clear_pointer (&spans->series, g_array_unref);
  g_clear_pointer (&spans->rows, g_array_unref);
  g_clear_pointer (&spans->spans, g_ptr_array_unref);
  g_clear_pointer (&spans->strings, g_string_chunk_free);
}

/**
 * plot_spans_ref:
 * @spans: a spec
 *
 * Returns: (transfer full): another reference
 */
PlotSpans *
plot_spans_ref (PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, NULL);

  return g_atomic_rc_box_acquire (spans);
}

/**
 * plot_spans_unref:
 * @spans: (transfer full): a reference to give back
 *
 * Gives a reference back; the last one frees the spec.
 */
void
plot_spans_unref (PlotSpans *spans)
{
  g_return_if_fail (spans != NULL);

  g_atomic_rc_box_release_full (spans, clear_spans);
}

/**
 * plot_spans_get_n_refused:
 * @spans: a spec
 *
 * Returns: how many spans, points and references were not drawn as given
 */
guint
plot_spans_get_n_refused (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, 0);

  return spans->n_refused;
}

/**
 * plot_spans_get_words:
 * @spans: a spec
 *
 * Returns: (transfer none): the chart's words; none is %NULL
 */
const PlotWords *
plot_spans_get_words (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, NULL);

  return &spans->words;
}

/**
 * plot_spans_get_axis:
 * @spans: a spec
 *
 * Returns: (transfer none): the axis
 */
const PlotAxis *
plot_spans_get_axis (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, NULL);

  return &spans->axis;
}

/**
 * plot_spans_get_reference:
 * @spans: a spec
 * @value: (out) (optional): where the line is
 * @label: (out) (optional) (transfer none): its words, never %NULL
 *
 * Returns: whether a line goes through all rows
 */
gboolean
plot_spans_get_reference (const PlotSpans *spans,
                          double          *value,
                          const char     **label)
{
  g_return_val_if_fail (spans != NULL, FALSE);

  if (value != NULL)
    *value = spans->reference;
  if (label != NULL)
    *label = spans->reference_label;
  return spans->has_reference;
}

/**
 * plot_spans_is_connected:
 * @spans: a spec
 *
 * Returns: whether each row is connected to the next, as in a waterfall
 */
gboolean
plot_spans_is_connected (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, FALSE);

  return spans->is_connected;
}

/**
 * plot_spans_has_totals:
 * @spans: a spec
 *
 * Returns: whether a row sums up
 */
gboolean
plot_spans_has_totals (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, FALSE);

  return spans->has_totals;
}

/**
 * plot_spans_get_direction:
 * @spans: a spec
 *
 * Returns: the reading direction
 */
PlotDirection
plot_spans_get_direction (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, PLOT_DIRECTION_LTR);

  return spans->direction;
}

/**
 * plot_spans_get_density:
 * @spans: a spec
 *
 * Returns: how much room is left around things
 */
PlotDensity
plot_spans_get_density (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, PLOT_DENSITY_COMFORTABLE);

  return spans->density;
}

/**
 * plot_spans_get_n_rows:
 * @spans: a spec
 *
 * Returns: how many rows there are, 0 to %PLOT_SPANS_MAX_ROWS
 */
guint
plot_spans_get_n_rows (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, 0);

  return spans->rows->len;
}

/**
 * plot_spans_get_row:
 * @spans: a spec
 * @index: from 0
 *
 * Returns: (transfer none): a row; its strings are never %NULL, its point is
 *   in range
 */
const PlotSpanRow *
plot_spans_get_row (const PlotSpans *spans, guint index)
{
  g_return_val_if_fail (spans != NULL, NULL);
  g_return_val_if_fail (index < spans->rows->len, NULL);

  return &g_array_index (spans->rows, PlotSpanRow, index);
}

/**
 * plot_spans_get_spans:
 * @spans: a spec
 * @index: of a row
 * @n_spans: (out): how many it has
 *
 * Returns: (transfer none) (array length=n_spans): what lies in the row;
 *   strings are never %NULL, values in range, series those of the chart
 */
const PlotSpan *
plot_spans_get_spans (const PlotSpans *spans, guint index, guint *n_spans)
{
  GArray *row = NULL;

  g_return_val_if_fail (spans != NULL && n_spans != NULL, NULL);
  g_return_val_if_fail (index < spans->spans->len, NULL);

  row = g_ptr_array_index (spans->spans, index);
  *n_spans = row->len;
  return (const PlotSpan *)(gconstpointer)row->data;
}

/**
 * plot_spans_get_n_series:
 * @spans: a spec
 *
 * Returns: how many series there are, 1 to %PLOT_N_SERIES
 */
guint
plot_spans_get_n_series (const PlotSpans *spans)
{
  g_return_val_if_fail (spans != NULL, 0);

  return spans->series->len;
}

/**
 * plot_spans_get_series:
 * @spans: a spec
 * @index: from 0
 *
 * Returns: (transfer none): a series
 */
const PlotSpanSeries *
plot_spans_get_series (const PlotSpans *spans, guint index)
{
  g_return_val_if_fail (spans != NULL, NULL);
  g_return_val_if_fail (index < spans->series->len, NULL);

  return &g_array_index (spans->series, PlotSpanSeries, index);
}
