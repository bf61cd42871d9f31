/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One platform: its reason, its remarks, its sentence. */
#include "report-row-private.h"

#include "report-fixture.h"

static void
gives_the_reason_of_most_plans (void)
{
  g_autoptr (ReportComparison) comparison =
      fixture_compare ("phoenix-3", "render");
  const ReportRow *row = report_comparison_get_row (comparison, 0);

  g_assert_cmpint (row->state, ==, REPORT_STATE_BLOCKED);
  g_assert_cmpstr (row->reason,
                   ==,
                   "A service of Render runs in one region, and neither "
                   "routing nor a database spans several.");
  g_assert_cmpstr (row->total, ==, "Not possible");
  g_assert_cmpstr (row->plan, ==, "");
  g_assert_cmpuint (row->remarks->len, >=, 1);
}

static void
always_has_a_reason (void)
{
  static const FixtureTotal totals[] = {
    { "fargate", 0, REPORT_STATE_BLOCKED },
  };
  g_autoptr (ReportComparison) comparison = fixture_totals (totals, 1, 0, NULL);
  const ReportRow *row = report_comparison_get_row (comparison, 0);

  g_assert_cmpstr (row->reason, ==, "No plan can carry this workload.");
  g_assert_cmpstr (row->description,
                   ==,
                   "AWS Fargate cannot carry this workload. No plan can carry "
                   "this workload.");
}

static void
describes_itself (void)
{
  static const FixtureTotal totals[] = {
    { "fly", 219, REPORT_STATE_NORMAL },
    { "render", 719, REPORT_STATE_NORMAL },
  };
  g_autoptr (ReportComparison) comparison = fixture_totals (totals, 2, 0, NULL);

  g_assert_cmpstr (report_comparison_get_row (comparison, 0)->description,
                   ==,
                   "Fly.io, Machines: $2.19 a month.");
  g_assert_cmpstr (report_comparison_get_row (comparison, 1)->description,
                   ==,
                   "Render, Hobby: $7.19 a month, a difference of +$5.00.");
}

static void
orders_as_a_law (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", NULL);
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (report_row_free);

  for (guint i = 0; i < estimates->len; i++)
    {
      g_ptr_array_add (
          rows,
          report_row_new (g_ptr_array_index (estimates, i), scenario));
      report_row_describe (g_ptr_array_index (rows, i));
    }
  for (guint i = 0; i < rows->len; i++)
    for (guint k = 0; k < rows->len; k++)
      g_assert_cmpint (report_row_compare (&rows->pdata[i], &rows->pdata[k]),
                       ==,
                       -report_row_compare (&rows->pdata[k], &rows->pdata[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/row/reason", gives_the_reason_of_most_plans);
  g_test_add_func ("/report/row/always-a-reason", always_has_a_reason);
  g_test_add_func ("/report/row/description", describes_itself);
  g_test_add_func ("/report/row/order", orders_as_a_law);
  return g_test_run ();
}
