/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has changed, in words: every change, and nothing twice. */
#include "report-changes.h"

#include <string.h>

#include "report-fixture.h"

enum
{
  DATE,
  PROVIDER,
  KIND,
  CHANGE,
  ID,
  LABEL,
  KEY,
  COLUMN,
  UNIT,
  BEFORE,
  AFTER,
  ORIGIN,
  ANNOUNCED,
  REASON,
  SOURCE,
};

static const ReportCell *
get_cell (const ReportTable *table, guint row, guint column)
{
  return report_table_get_cell (table, row, column);
}

/* A change whose strings live as long as the program. */
static CostChange
make_change (CostProvider *provider)
{
  CostChange change = {
    .date = 20260601,
    .provider = provider,
    .kind = COST_CHANGE_PRICE,
    .verb = COST_CHANGE_CHANGED,
    .id = "egress",
    .label = "Egress",
    .unit = "GB",
    .reason = "Egress became dearer",
  };

  change.cells = g_array_new (FALSE, FALSE, sizeof (CostChangeCell));
  return change;
}

static void
add_number (CostChange *change, const char *key, double before, double after)
{
  CostChangeCell cell = {
    .verb = COST_CHANGE_CHANGED,
    .key = key,
    .before = { .kind = COST_VALUE_NUMBER, .number = before },
    .after = { .kind = COST_VALUE_NUMBER, .number = after },
  };

  g_array_append_val (change->cells, cell);
}

static void
each_value_is_a_row (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostChange change = make_change (cost_catalogue_get_provider (catalogue, 0));
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();
  g_autoptr (ReportTable) table = NULL;

  add_number (&change, "na-eu", 0.02, 0.0225);
  add_number (&change, "asia", 0.04, 0.05);
  g_ptr_array_add (changes, &change);
  table = report_changes (changes);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (get_cell (table, 0, DATE)->human, ==, "2026-06-01");
  g_assert_cmpstr (get_cell (table, 0, PROVIDER)->human, ==, "Fly.io");
  g_assert_cmpstr (get_cell (table, 0, PROVIDER)->machine, ==, "fly");
  g_assert_cmpstr (get_cell (table, 0, KIND)->machine, ==, "price");
  g_assert_cmpstr (get_cell (table, 0, LABEL)->human, ==, "Egress (na-eu)");
  g_assert_cmpstr (get_cell (table, 1, LABEL)->human, ==, "Egress (asia)");
  g_assert_cmpstr (get_cell (table, 0, BEFORE)->human, ==, "$0.02");
  g_assert_cmpstr (get_cell (table, 0, AFTER)->human, ==, "$0.0225");
  g_assert_cmpstr (get_cell (table, 0, AFTER)->machine, ==, "0.0225");
  g_assert_cmpstr (get_cell (table, 0, ORIGIN)->human, ==, "Vendor");
  g_assert_cmpstr (get_cell (table, 0, REASON)->human,
                   ==,
                   "Egress became dearer");
  g_assert_cmpuint (report_table_get_n_notes (table), ==, 0);
  g_array_unref (change.cells);
}

static void
says_whose_change_it_is (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostProvider *fly = cost_catalogue_get_provider (catalogue, 0);
  CostChange    changes[4];
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  g_autoptr (ReportTable) table = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      changes[i] = make_change (fly);
      g_ptr_array_add (list, &changes[i]);
    }
  changes[1].is_correction = TRUE;
  changes[2].is_own = TRUE;
  changes[3].date = cost_date_add_days (fly->as_of, 1);
  table = report_changes (list);
  g_assert_cmpstr (get_cell (table, 0, ORIGIN)->machine, ==, "vendor");
  g_assert_cmpstr (get_cell (table, 1, ORIGIN)->machine, ==, "correction");
  g_assert_cmpstr (get_cell (table, 2, ORIGIN)->machine, ==, "own");
  g_assert_cmpstr (get_cell (table, 0, ANNOUNCED)->machine, ==, "false");
  g_assert_cmpstr (get_cell (table, 3, ANNOUNCED)->machine, ==, "true");
  g_assert_cmpuint (report_table_get_n_notes (table), ==, 1);
  g_assert_cmpstr (report_table_get_note (table, 0),
                   ==,
                   "1 change is of a day after the last check: announced, not "
                   "yet seen.");
  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    g_array_unref (changes[i].cells);
}

/* What came has nothing before it; what is not known has no value. */
static void
nothing_is_not_unknown (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostChange change = make_change (cost_catalogue_get_provider (catalogue, 0));
  CostChangeCell cell = { .verb = COST_CHANGE_ADDED, .key = "huge" };
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();
  g_autoptr (ReportTable) table = NULL;

  change.kind = COST_CHANGE_TABLE;
  cell.after = (CostValue){ COST_VALUE_TEXT, 0, "huge" };
  g_array_append_val (change.cells, cell);
  cell.verb = COST_CHANGE_CHANGED;
  cell.column = "memory";
  cell.after = (CostValue){ COST_VALUE_BOOLEAN, 1, NULL };
  g_array_append_val (change.cells, cell);
  g_ptr_array_add (changes, &change);
  table = report_changes (changes);
  g_assert_cmpstr (get_cell (table, 0, CHANGE)->human, ==, "added");
  g_assert_null (get_cell (table, 0, BEFORE)->human);
  g_assert_cmpstr (get_cell (table, 0, AFTER)->human, ==, "huge");
  g_assert_cmpstr (get_cell (table, 1, LABEL)->human,
                   ==,
                   "Egress (huge, memory)");
  g_assert_cmpstr (get_cell (table, 1, BEFORE)->human, ==, "not known");
  g_assert_null (get_cell (table, 1, BEFORE)->machine);
  g_assert_cmpstr (get_cell (table, 1, AFTER)->machine, ==, "true");
  g_array_unref (change.cells);
}

static void
every_change_is_told (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (GPtrArray) changes =
      cost_history_list (catalogue, NULL, COST_DATE_NONE);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (ReportTable) table = report_changes (changes);
  g_autoptr (ReportTable) empty = report_changes (none);
  guint n = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      const CostChange *change = g_ptr_array_index (changes, i);

      n += MAX (change->cells->len, 1);
    }
  g_assert_cmpuint (n, >, 10);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpstr (get_cell (table, i, LABEL)->human, !=, "");
      g_assert_cmpuint (strlen (get_cell (table, i, DATE)->human), ==, 10);
    }
  g_assert_cmpuint (report_table_get_n_rows (empty), ==, 0);
  g_assert_cmpstr (report_table_get_note (empty, 0),
                   ==,
                   "Nothing has changed since then.");
}

static void
assert_name (const CostChange *change, const char *expected)
{
  g_autofree char *name = report_changes_name (change);

  g_assert_cmpstr (name, ==, expected);
}

/* One value is named, of several only what they have in common. */
static void
names_what_changed (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostProvider *provider = cost_catalogue_get_provider (catalogue, 0);
  CostChange    change = make_change (provider);

  assert_name (&change, "Egress");
  add_number (&change, "eu", 1.0, 2.0);
  assert_name (&change, "Egress (eu)");
  add_number (&change, "us", 1.0, 2.0);
  assert_name (&change, "Egress");
  change.date = provider->as_of;
  g_assert_false (report_changes_is_announced (&change));
  change.date = provider->as_of + 1;
  g_assert_true (report_changes_is_announced (&change));
  change.is_correction = TRUE;
  g_assert_false (report_changes_is_announced (&change));
  g_array_unref (change.cells);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/changes/rows", each_value_is_a_row);
  g_test_add_func ("/report/changes/origin", says_whose_change_it_is);
  g_test_add_func ("/report/changes/unknown", nothing_is_not_unknown);
  g_test_add_func ("/report/changes/name", names_what_changed);
  g_test_add_func ("/report/changes/every", every_change_is_told);
  return g_test_run ();
}
