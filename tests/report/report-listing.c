/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of estimates. */
#include "report-listing.h"

#include "report-fixture.h"
#include "report-writer.h"

static void
lists_a_comparison (void)
{
  g_autoptr (ReportComparison) comparison =
      fixture_compare ("hobby", "fly,render");
  g_autoptr (ReportTable) table = report_listing_comparison (comparison);
  g_autoptr (GString) csv = g_string_new (NULL);

  report_writer_csv (table, csv);
  g_assert_cmpstr (csv->str,
                   ==,
                   "rank,platform,total,difference,plan,state,remark,"
                   "total_converted,converted_to,native_total,database\n"
                   "1,fly,1.94,,machines,complete,,,,,none\n"
                   "2,render,7.00,5.06,hobby,complete,,,,,none\n");
  g_assert_cmpstr (report_table_get_title (table),
                   ==,
                   "Fly.io is cheapest: $1.94");
}

static void
a_blocked_row_has_no_amount (void)
{
  static const FixtureTotal totals[] = {
    { "fly", 500, REPORT_STATE_BLOCKED },
    { "render", 700, REPORT_STATE_AT_LEAST },
  };
  g_autoptr (ReportComparison) comparison = fixture_totals (totals, 2, 0, NULL);
  g_autoptr (ReportTable) table = report_listing_comparison (comparison);

  g_assert_cmpstr (report_table_get_cell (table, 0, 2)->human,
                   ==,
                   "at least $7.00");
  g_assert_cmpstr (report_table_get_cell (table, 0, 5)->machine,
                   ==,
                   "at-least");
  g_assert_cmpstr (report_table_get_cell (table, 1, 2)->human,
                   ==,
                   "Not possible");
  g_assert_null (report_table_get_cell (table, 1, 2)->machine);
  g_assert_cmpstr (report_table_get_cell (table, 1, 5)->machine, ==, "blocked");
}

static void
lists_all_lines (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("saas-5", NULL);
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  g_autoptr (ReportTable) table = report_listing_lines (estimates, NULL);
  guint n = 0;

  for (guint i = 0; i < estimates->len; i++)
    n += ((const CostEstimate *)g_ptr_array_index (estimates, i))->lines->len;
  g_assert_cmpuint (report_table_get_n_rows (table), ==, n);
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->machine, ==, "fly");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/listing/comparison", lists_a_comparison);
  g_test_add_func ("/report/listing/blocked", a_blocked_row_has_no_amount);
  g_test_add_func ("/report/listing/lines", lists_all_lines);
  return g_test_run ();
}
