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
                   "total_converted,converted_to,native_total,database,own\n"
                   "1,fly,1.94,,machines,complete,,,,,none,false\n"
                   "2,render,7.00,5.06,hobby,complete,,,,,none,false\n");
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

/* As the sentence below the table says it. */
static void
own_prices_are_marked (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly,render");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  const CostEstimate *fly = g_ptr_array_index (estimates, 0);
  g_autoptr (ReportComparison) comparison = NULL;
  g_autoptr (ReportTable) table = NULL;
  guint last = 0;

  ((CostLine *)g_ptr_array_index (fly->lines, 0))->discount = 10;
  comparison = report_comparison_new (estimates, scenario, NULL);
  table = report_listing_comparison (comparison);
  last = report_table_get_n_columns (table) - 1;
  g_assert_cmpstr (report_table_get_column (table, last)->id, ==, "own");
  g_assert_cmpstr (report_table_get_cell (table, 0, last)->machine, ==, "true");
  g_assert_cmpstr (report_table_get_cell (table, 1, last)->machine,
                   ==,
                   "false");
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
  g_test_add_func ("/report/listing/own", own_prices_are_marked);
  g_test_add_func ("/report/listing/lines", lists_all_lines);
  return g_test_run ();
}
