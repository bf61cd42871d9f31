/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The answer of a comparison has its chart and its table. */
#include "report-compare.h"

#include "report-fixture.h"

static void
is_chart_and_table (void)
{
  g_autoptr (ReportComparison) comparison = fixture_compare ("hobby", NULL);
  g_autoptr (ReportAnswer) answer = report_compare_new (comparison, NULL);

  g_assert_cmpstr (report_answer_get_id (answer), ==, "compare");
  g_assert_cmpuint (
      report_table_get_n_rows (report_answer_get_table (answer, 0)),
      ==,
      report_comparison_get_n_rows (comparison));
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "Fly.io is cheapest: $1.94");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/compare/chart-and-table", is_chart_and_table);
  return g_test_run ();
}
