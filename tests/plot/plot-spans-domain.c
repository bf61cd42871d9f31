/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The axis holds every value, and zero where it is near.
 */
#include "plot-spans-domain.h"

#include "spans-fixtures.h"

static void
check (PlotScaleKind kind, PlotSpan span, double from, double to)
{
  PlotSpansBuilder *builder = plot_spans_builder_new ();
  g_autoptr (PlotSpans) chart = NULL;
  PlotAxis axis;

  plot_spans_builder_set_axis (builder, &(PlotAxis){ .kind = kind });
  plot_spans_builder_add_row (builder, &(PlotSpanRow){ .id = "a" }, &span, 1);
  chart = plot_spans_builder_end (builder);
  axis = plot_spans_domain (chart);
  g_assert_cmpfloat_with_epsilon (axis.from, from, 1e-12);
  g_assert_cmpfloat_with_epsilon (axis.to, to, 1e-12);
}

static void
test_linear (void)
{
  check (PLOT_SCALE_LINEAR, (PlotSpan){ 30.0, 40.0 }, 30.0, 40.0);
  check (PLOT_SCALE_LINEAR, (PlotSpan){ 5.0, 40.0 }, 0.0, 40.0);
  check (PLOT_SCALE_LINEAR, (PlotSpan){ -40.0, -5.0 }, -40.0, 0.0);
  check (PLOT_SCALE_LINEAR, (PlotSpan){ 40.0, -5.0 }, -5.0, 40.0);
  check (PLOT_SCALE_LINEAR, (PlotSpan){ 7.0, 7.0 }, 0.0, 7.0);
  check (PLOT_SCALE_LINEAR, (PlotSpan){ -7.0, -7.0 }, -7.0, 0.0);
  check (PLOT_SCALE_LINEAR, (PlotSpan){ 0.0, 0.0 }, 0.0, 0.0);
}

static void
test_log (void)
{
  check (PLOT_SCALE_LOG, (PlotSpan){ 3.0, 400.0 }, 1.0, 400.0);
  check (PLOT_SCALE_LOG, (PlotSpan){ 0.0, 10.0 }, 1.0, 10.0);
  check (PLOT_SCALE_LOG, (PlotSpan){ 10.0, 10.0 }, 10.0, 100.0);
  check (PLOT_SCALE_LOG, (PlotSpan){ -5.0, 0.0 }, 1.0, 10.0);
}

static void
test_own_domain_counts (void)
{
  g_autoptr (PlotSpans) chart =
      plot_spans_builder_end (spans_fixture_capacity ());
  PlotAxis axis = plot_spans_domain (chart);

  g_assert_cmpfloat (axis.from, ==, 0.1);
  g_assert_cmpfloat (axis.to, ==, 1000.0);
}

static void
test_nothing (void)
{
  g_autoptr (PlotSpans) chart = plot_spans_builder_end (spans_fixture_empty ());
  PlotAxis axis = plot_spans_domain (chart);

  g_assert_cmpfloat (axis.from, ==, 0.0);
  g_assert_cmpfloat (axis.to, ==, 0.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/spans-domain/linear", test_linear);
  g_test_add_func ("/plot/spans-domain/log", test_log);
  g_test_add_func ("/plot/spans-domain/own-domain-counts",
                   test_own_domain_counts);
  g_test_add_func ("/plot/spans-domain/nothing", test_nothing);
  return g_test_run ();
}
