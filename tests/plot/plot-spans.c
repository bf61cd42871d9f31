/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A spec says what its builder was told, for as long as somebody holds it.
 */
#include "plot-spans.h"

#include "spans-fixtures.h"

static void
test_says_what_was_told (void)
{
  g_autoptr (PlotSpans) spans =
      plot_spans_builder_end (spans_fixture_tornado ());
  double          value = 0.0;
  const char     *label = NULL;
  guint           n_spans = 0;
  const PlotSpan *row = plot_spans_get_spans (spans, 0, &n_spans);

  g_assert_cmpuint (plot_spans_get_n_rows (spans), ==, 5);
  g_assert_cmpuint (plot_spans_get_n_series (spans), ==, 2);
  g_assert_cmpstr (plot_spans_get_series (spans, 1)->id, ==, "more");
  g_assert_cmpstr (plot_spans_get_row (spans, 1)->sublabel, ==, "730 hours");
  g_assert_cmpstr (plot_spans_get_row (spans, 1)->reason, ==, "");
  g_assert_true (plot_spans_get_reference (spans, &value, &label));
  g_assert_cmpfloat (value, ==, 38.6);
  g_assert_cmpstr (label, ==, "Now: $38.60");
  g_assert_cmpuint (n_spans, ==, 2);
  g_assert_cmpfloat (row[1].to, ==, 47.85);
  g_assert_false (plot_spans_is_connected (spans));
  g_assert_false (plot_spans_has_totals (spans));
  g_assert_cmpstr (plot_spans_get_axis (spans)->title,
                   ==,
                   "US dollars a month");
  g_assert_cmpstr (plot_spans_get_words (spans)->description, ==, "");
  g_assert_cmpuint (plot_spans_get_n_refused (spans), ==, 0);
}

static void
test_lives_as_long_as_held (void)
{
  PlotSpans *spans = plot_spans_builder_end (spans_fixture_waterfall ());
  g_autoptr (PlotSpans) held = plot_spans_ref (spans);

  plot_spans_unref (spans);
  g_assert_true (plot_spans_is_connected (held));
  g_assert_true (plot_spans_has_totals (held));
  g_assert_cmpint (plot_spans_get_direction (held), ==, PLOT_DIRECTION_LTR);
  g_assert_cmpint (plot_spans_get_density (held), ==, PLOT_DENSITY_COMFORTABLE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/spans/says-what-was-told", test_says_what_was_told);
  g_test_add_func ("/plot/spans/lives-as-long-as-held",
                   test_lives_as_long_as_held);
  return g_test_run ();
}
