/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where nothing is to be said there is no row, but a note. */
#include "report-cliff-table.h"

#include "report-fixture.h"

static ReportTable *
tabulate (gboolean has_silent)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  g_autoptr (GArray) cliffs = g_array_new (FALSE, FALSE, sizeof (CostCliff));
  const CostCliff jump = { .dimension = COST_EGRESS_GB,
                           .value = 50.0,
                           .kind = COST_CLIFF_JUMP,
                           .at = 100.0,
                           .distance = 50.0,
                           .total_beyond = 500 };
  const CostCliff silent = { .dimension = COST_DOMAINS, .has_next = TRUE };

  g_array_append_val (cliffs, jump);
  g_array_append_val (cliffs, silent);
  return report_cliff_table (engine, cliffs, has_silent, NULL);
}

static void
silence_is_counted (void)
{
  g_autoptr (ReportTable) some = tabulate (FALSE);
  g_autoptr (ReportTable) all = tabulate (TRUE);

  g_assert_cmpuint (report_table_get_n_rows (some), ==, 1);
  g_assert_cmpuint (report_table_get_n_rows (all), ==, 2);
  g_assert_cmpuint (report_table_get_n_notes (all), ==, 0);
  g_assert_cmpstr (report_table_get_note (some, 0),
                   ==,
                   "1 more pair of dimension and platform is not listed: one "
                   "more costs nothing, and nothing happens further up.");
}

static void
cells_have_both_forms (void)
{
  static const char *const machine[] = { "egress_gb", "fly",  "50",
                                         NULL,        "50",   "2",
                                         "100",       "jump", "5.00" };
  g_autoptr (ReportTable) table = tabulate (FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (machine); i++)
    g_assert_cmpstr (report_table_get_cell (table, 0, i)->machine,
                     ==,
                     machine[i]);
  g_assert_cmpstr (report_table_get_cell (table, 0, 5)->human, ==, "2×");
  g_assert_cmpstr (report_table_get_cell (table, 0, 7)->human,
                   ==,
                   "+$5.00 above 100 GB/month");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/cliff-table/silence", silence_is_counted);
  g_test_add_func ("/report/cliff-table/cells", cells_have_both_forms);
  return g_test_run ();
}
