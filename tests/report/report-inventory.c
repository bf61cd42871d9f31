/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of what there is. */
#include "report-inventory.h"

#include "report-fixture.h"

static const char *
get_machine (const ReportTable *table, guint row, guint column)
{
  return report_table_get_cell (table, row, column)->machine;
}

static void
lists_presets (void)
{
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);
  g_autoptr (ReportTable) table = report_inventory_presets (presets);

  g_assert_cmpuint (report_table_get_n_rows (table), ==, presets->len);
  g_assert_cmpstr (get_machine (table, 0, 0), ==, "hobby");
}

static void
lists_every_dimension (void)
{
  g_autoptr (ReportTable) table = report_inventory_dimensions ();

  g_assert_cmpuint (report_table_get_n_rows (table), ==, COST_N_DIMENSIONS);
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    g_assert_cmpstr (get_machine (table, i, 0),
                     ==,
                     cost_dimension_get_info ((CostDimension)i)->id);
}

static void
lists_a_workload (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("saas-5", NULL);
  g_autoptr (ReportTable) table = report_inventory_workload (scenario);

  g_assert_cmpuint (report_table_get_n_rows (table), ==, COST_N_DIMENSIONS);
  g_assert_cmpstr (get_machine (table, COST_DB, 1), ==, "own");
  g_assert_cmpstr (get_machine (table, COST_DB_HA, 1), ==, "true");
  g_assert_cmpuint (report_table_get_n_notes (table), ==, 4);
}

static void
lists_platforms_and_files (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (ReportTable) platforms = report_inventory_platforms (catalogue);
  g_autoptr (ReportTable) files = report_inventory_catalogue (catalogue);

  g_assert_cmpuint (report_table_get_n_rows (files),
                    ==,
                    cost_catalogue_get_n_providers (catalogue));
  g_assert_cmpuint (report_table_get_n_rows (platforms),
                    <,
                    report_table_get_n_rows (files));
  g_assert_cmpstr (get_machine (platforms, 0, 0), ==, "fly");
  g_assert_cmpstr (get_machine (files, 0, 2), ==, "platform");
}

static gboolean
has_note (const ReportTable *table, const char *note)
{
  for (guint i = 0; i < report_table_get_n_notes (table); i++)
    if (g_str_has_prefix (report_table_get_note (table, i), note))
      return TRUE;
  return FALSE;
}

/* What is done when more is used is said on the day on which it is known. */
static void
tells_what_happens_then (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const CostProvider *vercel = cost_catalogue_find (catalogue, "vercel", NULL);
  g_autoptr (ReportTable) now = report_inventory_meters (vercel, 20261123);
  g_autoptr (ReportTable) before = report_inventory_meters (vercel, 20200101);

  g_assert_true (has_note (now,
                           "When more is used than was meant, on hobby: "
                           "Hobby has no overage"));
  g_assert_true (has_note (before,
                           "What the vendor does when more is used than was "
                           "meant is not known."));
}

static void
lists_meters (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  g_autoptr (ReportTable) table = report_inventory_meters (fly, 20261101);

  g_assert_cmpuint (report_table_get_n_rows (table), ==, fly->meters->len);
  g_assert_cmpuint (report_table_get_n_notes (table),
                    ==,
                    fly->not_modelled->len + fly->sources->len +
                        fly->overruns->len);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/inventory/presets", lists_presets);
  g_test_add_func ("/report/inventory/dimensions", lists_every_dimension);
  g_test_add_func ("/report/inventory/workload", lists_a_workload);
  g_test_add_func ("/report/inventory/overruns", tells_what_happens_then);
  g_test_add_func ("/report/inventory/platforms", lists_platforms_and_files);
  g_test_add_func ("/report/inventory/meters", lists_meters);
  return g_test_run ();
}
