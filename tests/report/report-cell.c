/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Machines read the plain figure, or nothing where it says nothing. */
#include "report-cell.h"

static ReportTable *
make_table (void)
{
  const ReportColumn columns[] = {
    { "figure", "Figure", REPORT_COLUMN_NUMBER }
  };

  return report_table_new (columns, 1);
}

static void
assert_cell (const ReportTable *table,
             guint              row,
             const char        *human,
             const char        *machine)
{
  const ReportCell *cell = report_table_get_cell (table, row, 0);

  g_assert_cmpstr (cell->human, ==, human);
  g_assert_cmpstr (cell->machine, ==, machine);
}

static void
values_have_two_forms (void)
{
  g_autoptr (ReportTable) table = make_table ();

  report_cell_add_value (table, "half", 0.5, TRUE);
  report_cell_add_value (table, "never", 0.5, FALSE);
  report_cell_add_money (table, "much", 12345, TRUE);
  report_cell_add_money (table, NULL, 12345, FALSE);
  assert_cell (table, 0, "half", "0.5");
  assert_cell (table, 1, "never", NULL);
  assert_cell (table, 2, "much", "123.45");
  assert_cell (table, 3, NULL, NULL);
}

static void
differences_have_a_sign (void)
{
  g_autoptr (ReportTable) table = make_table ();

  report_cell_add_delta (table, 500, NULL);
  report_cell_add_delta (table, -5, NULL);
  report_cell_add_delta (table, 0, NULL);
  assert_cell (table, 0, "+$5.00", "5.00");
  assert_cell (table, 1, "\u2212$0.05", "-0.05");
  assert_cell (table, 2, "$0.00", "0.00");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/cell/values", values_have_two_forms);
  g_test_add_func ("/report/cell/differences", differences_have_a_sign);
  return g_test_run ();
}
