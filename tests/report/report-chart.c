/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chart says what the comparison says. */
#include "report-chart.h"

#include "report-finding.h"
#include "report-fixture.h"

static void
draws_every_platform (void)
{
  g_autoptr (ReportComparison) comparison = fixture_compare ("phoenix-3", NULL);
  g_autoptr (PlotBars) bars = report_chart_compare (comparison, NULL);
  g_autofree char *title = report_finding_title (comparison);
  guint            n = report_comparison_get_n_rows (comparison);

  g_assert_cmpuint (plot_bars_get_n_bars (bars), ==, n);
  g_assert_cmpuint (plot_bars_get_n_refused (bars), ==, 0);
  g_assert_cmpstr (plot_bars_get_text (bars)->title, ==, title);
  for (guint i = 0; i < n; i++)
    {
      const ReportRow *row = report_comparison_get_row (comparison, i);
      const PlotBar   *bar = plot_bars_get_bar (bars, i);

      g_assert_cmpstr (bar->id, ==, row->estimate->provider->id);
      g_assert_cmpstr (bar->total, ==, row->total);
      g_assert_cmpint (bar->state == PLOT_BAR_BLOCKED,
                       ==,
                       row->state == REPORT_STATE_BLOCKED);
      if (row->state != REPORT_STATE_BLOCKED)
        g_assert_cmpfloat_with_epsilon (
            plot_bars_get_sum (bars, i),
            cost_money_to_dollars (row->estimate->total),
            1e-9);
    }
}

static void
has_only_series_that_are_billed (void)
{
  g_autoptr (ReportComparison) comparison = fixture_compare ("hobby", "fly");
  g_autoptr (PlotBars) bars = report_chart_compare (comparison, NULL);

  g_assert_cmpuint (plot_bars_get_n_series (bars), ==, 1);
  g_assert_cmpstr (plot_bars_get_series (bars, 0)->label, ==, "Compute");
  g_assert_true (plot_bars_get_bar (bars, 0)->is_highlighted);
}

static void
draws_the_budget (void)
{
  static const FixtureTotal totals[] = {
    { "fly", 219, REPORT_STATE_NORMAL },
  };
  const ReportChartStyle style = { .direction = PLOT_DIRECTION_RTL };
  g_autoptr (ReportComparison) with = fixture_totals (totals, 1, 50, NULL);
  g_autoptr (ReportComparison) without = fixture_totals (totals, 1, 0, NULL);
  g_autoptr (PlotBars) bars = report_chart_compare (with, &style);
  g_autoptr (PlotBars) other = report_chart_compare (without, NULL);

  g_assert_true (plot_bars_get_axis (bars)->has_reference);
  g_assert_cmpfloat (plot_bars_get_axis (bars)->reference, ==, 50);
  g_assert_cmpstr (plot_bars_get_axis (bars)->reference_label,
                   ==,
                   "Budget $50");
  g_assert_cmpint (plot_bars_get_direction (bars), ==, PLOT_DIRECTION_RTL);
  g_assert_false (plot_bars_get_axis (other)->has_reference);
}

static void
draws_nothing (void)
{
  g_autoptr (ReportComparison) comparison = fixture_totals (NULL, 0, 0, NULL);
  g_autoptr (PlotBars) bars = report_chart_compare (comparison, NULL);

  g_assert_cmpuint (plot_bars_get_n_bars (bars), ==, 0);
  g_assert_cmpstr (plot_bars_get_text (bars)->empty,
                   ==,
                   "Choose at least one platform to compare.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/chart/platforms", draws_every_platform);
  g_test_add_func ("/report/chart/series", has_only_series_that_are_billed);
  g_test_add_func ("/report/chart/budget", draws_the_budget);
  g_test_add_func ("/report/chart/nothing", draws_nothing);
  return g_test_run ();
}
