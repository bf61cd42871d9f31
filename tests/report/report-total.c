/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A total is whole, at least, or none. */
#include "report-total.h"

static void
says_what_is_known (void)
{
  g_autofree char *whole = report_total (219, 0, NULL);
  g_autofree char *least = report_total (219, COST_CELL_INCOMPLETE, NULL);
  g_autofree char *nothing = report_total (0, COST_CELL_INCOMPLETE, NULL);
  g_autofree char *none =
      report_total (219, COST_CELL_BLOCKED | COST_CELL_INCOMPLETE, NULL);

  g_assert_cmpstr (whole, ==, "$2.19");
  g_assert_cmpstr (least, ==, "at least $2.19");
  g_assert_cmpstr (nothing, ==, "On request");
  g_assert_cmpstr (none, ==, "Not possible");
}

static void
machines_read_whole_totals_only (void)
{
  const ReportColumn column = { "total", "Total", REPORT_COLUMN_TOTAL };
  g_autoptr (ReportTable) table = report_table_new (&column, 1);

  report_total_add (table, 219, 0, NULL);
  report_total_add (table, 219, COST_CELL_INCOMPLETE, NULL);
  report_total_add (table, 219, COST_CELL_BLOCKED, NULL);
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->machine, ==, "2.19");
  g_assert_null (report_table_get_cell (table, 1, 0)->machine);
  g_assert_cmpstr (report_table_get_cell (table, 1, 0)->human,
                   ==,
                   "at least $2.19");
  g_assert_null (report_table_get_cell (table, 2, 0)->machine);
}

/* Three cells that machines find empty are empty for three reasons. */
static void
machines_read_why_there_is_none (void)
{
  static const struct
  {
    CostMoney   total;
    guint8      flags;
    const char *state;
  } totals[] = {
    { 219, 0, "complete" },
    { 0, 0, "complete" },
    { 219, COST_CELL_INCOMPLETE, "at-least" },
    { 0, COST_CELL_INCOMPLETE, "on-request" },
    { 219, COST_CELL_BLOCKED, "blocked" },
    { 0, COST_CELL_BLOCKED | COST_CELL_INCOMPLETE, "blocked" },
  };
  const ReportColumn column = { "total", "Total", REPORT_COLUMN_TOTAL };
  g_autoptr (ReportTable) table = report_table_new (&column, 1);

  for (guint i = 0; i < G_N_ELEMENTS (totals); i++)
    {
      report_total_add (table, totals[i].total, totals[i].flags, NULL);
      g_assert_cmpstr (report_total_state (totals[i].total, totals[i].flags),
                       ==,
                       totals[i].state);
      g_assert_cmpstr (report_table_get_cell (table, i, 0)->state,
                       ==,
                       totals[i].state);
    }
}

static void
what_is_not_known_is_said (void)
{
  const ReportColumn column = { "total", "Total", REPORT_COLUMN_TOTAL };
  g_autoptr (ReportTable) table = report_table_new (&column, 1);

  report_total_add_unknown (table);
  g_assert_null (report_table_get_cell (table, 0, 0)->machine);
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->human, ==, "Not known");
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->state, ==, "unknown");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/total/words", says_what_is_known);
  g_test_add_func ("/report/total/cells", machines_read_whole_totals_only);
  g_test_add_func ("/report/total/states", machines_read_why_there_is_none);
  g_test_add_func ("/report/total/unknown", what_is_not_known_is_said);
  return g_test_run ();
}
