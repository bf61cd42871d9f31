/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables keep both forms of a cell. */
#include "report-table.h"

static const ReportColumn columns[] = {
  { "name", "Name", REPORT_COLUMN_TEXT },
  { "count", "Count", REPORT_COLUMN_NUMBER },
  { "cost", "Cost", REPORT_COLUMN_MONEY },
  { "shown", "Shown", REPORT_COLUMN_BOOLEAN },
};

static void
keeps_both_forms (void)
{
  g_autoptr (ReportTable) table = report_table_new (columns, 4);

  report_table_add_words (table, "Fly.io", "fly");
  report_table_add_number (table, 1234.5);
  report_table_add_money (table, 123456);
  report_table_add_boolean (table, TRUE);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->human, ==, "Fly.io");
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->machine, ==, "fly");
  g_assert_cmpstr (report_table_get_cell (table, 0, 1)->human, ==, "1,234.5");
  g_assert_cmpstr (report_table_get_cell (table, 0, 1)->machine, ==, "1234.5");
  g_assert_cmpstr (report_table_get_cell (table, 0, 2)->human, ==, "$1,234.56");
  g_assert_cmpstr (report_table_get_cell (table, 0, 2)->machine, ==, "1234.56");
  g_assert_cmpstr (report_table_get_cell (table, 0, 3)->human, ==, "yes");
  g_assert_cmpstr (report_table_get_cell (table, 0, 3)->machine, ==, "true");
}

static void
counts_full_rows_only (void)
{
  g_autoptr (ReportTable) table = report_table_new (columns, 4);

  g_assert_cmpuint (report_table_get_n_columns (table), ==, 4);
  g_assert_cmpstr (report_table_get_column (table, 2)->id, ==, "cost");
  report_table_add_text (table, "a");
  report_table_add_nothing (table, "not known");
  report_table_add_nothing (table, NULL);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 0);
  report_table_add_boolean (table, FALSE);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (report_table_get_cell (table, 0, 1)->human, ==, "not known");
  g_assert_null (report_table_get_cell (table, 0, 1)->machine);
}

static void
has_title_and_notes (void)
{
  g_autoptr (ReportTable) table = report_table_new (columns, 4);

  g_assert_null (report_table_get_title (table));
  report_table_set_title (table, "First");
  report_table_set_title (table, "Second");
  report_table_add_note (table, "A note");
  report_table_add_note (table, "");
  report_table_add_note (table, NULL);
  g_assert_cmpstr (report_table_get_title (table), ==, "Second");
  g_assert_cmpuint (report_table_get_n_notes (table), ==, 1);
  g_assert_cmpstr (report_table_get_note (table, 0), ==, "A note");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/table/forms", keeps_both_forms);
  g_test_add_func ("/report/table/rows", counts_full_rows_only);
  g_test_add_func ("/report/table/title-and-notes", has_title_and_notes);
  return g_test_run ();
}
