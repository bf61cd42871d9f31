/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What may come through the door, and what becomes of the rest.
 */
#include <math.h>
#include <string.h>

#include "spans-fixtures.h"

static const PlotSpan *
only_span (const PlotSpans *spans)
{
  guint           n_spans = 0;
  const PlotSpan *row = plot_spans_get_spans (spans, 0, &n_spans);

  g_assert_cmpuint (n_spans, ==, 1);
  return row;
}

static void
test_odd_ends_are_left_out (void)
{
  const PlotSpan    spans[] = { { .from = (double)NAN, .to = 1.0 },
                                { .from = 1.0, .to = (double)INFINITY },
                                { .from = -(double)INFINITY, .to = 1.0 },
                                { .from = 3.0, .to = 4.0 } };
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  g_autoptr (PlotSpans) chart = NULL;

  plot_spans_builder_set_reference (builder, (double)NAN, "Base");
  g_assert_true (plot_spans_builder_add_row (
      builder,
      &(PlotSpanRow){ .id = "a", .has_point = TRUE, .point = (double)NAN },
      spans,
      G_N_ELEMENTS (spans)));
  chart = plot_spans_builder_end (builder);
  g_assert_cmpfloat (only_span (chart)->from, ==, 3.0);
  g_assert_false (plot_spans_get_row (chart, 0)->has_point);
  g_assert_false (plot_spans_get_reference (chart, NULL, NULL));
  g_assert_cmpuint (plot_spans_get_n_refused (chart), ==, 5);
}

static void
test_backwards_stays_backwards (void)
{
  const PlotSpan    span = { .from = 5.0, .to = -1e300 };
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  g_autoptr (PlotSpans) chart = NULL;

  plot_spans_builder_add_row (builder, &(PlotSpanRow){ .id = "a" }, &span, 1);
  chart = plot_spans_builder_end (builder);
  g_assert_cmpfloat (only_span (chart)->from, ==, 5.0);
  g_assert_cmpfloat (only_span (chart)->to, ==, -PLOT_SPANS_MAX_VALUE);
  g_assert_cmpuint (plot_spans_get_n_refused (chart), ==, 1);
}

static void
test_too_many (void)
{
  PlotSpan          spans[PLOT_SPANS_MAX_IN_ROW + 3];
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  guint             n_spans = 0;
  g_autoptr (PlotSpans) chart = NULL;

  memset (spans, 0, sizeof spans);
  for (guint i = 0; i < PLOT_SPANS_MAX_ROWS; i++)
    g_assert_true (plot_spans_builder_add_row (builder,
                                               &(PlotSpanRow){ .id = "a" },
                                               spans,
                                               G_N_ELEMENTS (spans)));
  g_assert_false (plot_spans_builder_add_row (builder,
                                              &(PlotSpanRow){ .id = "a" },
                                              NULL,
                                              0));
  for (guint i = 0; i < PLOT_N_SERIES; i++)
    g_assert_true (
        plot_spans_builder_add_series (builder, &(PlotSpanSeries){ "s" }));
  g_assert_false (
      plot_spans_builder_add_series (builder, &(PlotSpanSeries){ "s" }));
  chart = plot_spans_builder_end (builder);
  plot_spans_get_spans (chart, PLOT_SPANS_MAX_ROWS - 1, &n_spans);
  g_assert_cmpuint (n_spans, ==, PLOT_SPANS_MAX_IN_ROW);
  g_assert_cmpuint (plot_spans_get_n_refused (chart),
                    ==,
                    3 * PLOT_SPANS_MAX_ROWS);
}

static void
test_ids_are_unique (void)
{
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  g_autoptr (PlotSpans) chart = NULL;

  for (guint i = 0; i < 3; i++)
    plot_spans_builder_add_row (builder,
                                &(PlotSpanRow){ .id = "a b" },
                                NULL,
                                0);
  chart = plot_spans_builder_end (builder);
  g_assert_cmpstr (plot_spans_get_row (chart, 0)->id, ==, "a-b");
  g_assert_cmpstr (plot_spans_get_row (chart, 1)->id, ==, "a-b-2");
  g_assert_cmpstr (plot_spans_get_row (chart, 2)->id, ==, "a-b-3");
}

static void
test_long_words_are_cut (void)
{
  g_autofree char  *words = g_strnfill (5000, 'w');
  const PlotSpan    span = { .to = 1.0, .label = words, .description = words };
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  g_autoptr (PlotSpans) chart = NULL;

  plot_spans_builder_add_row (
      builder,
      &(PlotSpanRow){ .id = "a", .end_words = words, .reason = "a\nb\x01" },
      &span,
      1);
  chart = plot_spans_builder_end (builder);
  g_assert_cmpuint (strlen (plot_spans_get_row (chart, 0)->end_words),
                    <=,
                    PLOT_TEXT_MAX_CHARS + 2);
  g_assert_cmpuint (strlen (only_span (chart)->label),
                    <=,
                    PLOT_TEXT_MAX_CHARS + 2);
  g_assert_null (strchr (plot_spans_get_row (chart, 0)->reason, '\n'));
}

/* There is always a series to draw a span in. */
static void
test_unknown_series_is_the_first (void)
{
  const PlotSpan    span = { .to = 1.0, .series = 77 };
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  g_autoptr (PlotSpans) chart = NULL;

  plot_spans_builder_add_row (builder, &(PlotSpanRow){ .id = "a" }, &span, 1);
  chart = plot_spans_builder_end (builder);
  g_assert_cmpuint (plot_spans_get_n_series (chart), ==, 1);
  g_assert_cmpuint (only_span (chart)->series, ==, 0);
}

static void
count_call (gpointer data)
{
  guint *n_calls = data;

  (*n_calls)++;
}

static void
test_format_data_is_released (void)
{
  guint             n_calls = 0;
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  PlotAxis axis = { .format_data = &n_calls, .format_destroy = count_call };

  plot_spans_builder_set_axis (builder, &axis);
  plot_spans_builder_set_axis (builder, &axis);
  g_assert_cmpuint (n_calls, ==, 1);
  plot_spans_builder_free (builder);
  g_assert_cmpuint (n_calls, ==, 2);
  plot_spans_builder_free (NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/spans-builder/odd-ends-are-left-out",
                   test_odd_ends_are_left_out);
  g_test_add_func ("/plot/spans-builder/backwards-stays-backwards",
                   test_backwards_stays_backwards);
  g_test_add_func ("/plot/spans-builder/too-many", test_too_many);
  g_test_add_func ("/plot/spans-builder/ids-are-unique", test_ids_are_unique);
  g_test_add_func ("/plot/spans-builder/long-words-are-cut",
                   test_long_words_are_cut);
  g_test_add_func ("/plot/spans-builder/unknown-series-is-the-first",
                   test_unknown_series_is_the_first);
  g_test_add_func ("/plot/spans-builder/format-data-is-released",
                   test_format_data_is_released);
  return g_test_run ();
}
