/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table names who single estimates say is cheapest. */
#include "report-map-table.h"

#include <string.h>

#include "report-analysis-fixture.h"

static const char *
find_cheapest (const Asked *asked, double requests, double egress)
{
  g_autoptr (CostScenario) scenario = cost_scenario_copy (asked->scenario);
  g_autoptr (GPtrArray) estimates = NULL;
  const CostEstimate *best = NULL;

  scenario->workload.values[COST_REQUESTS] = requests;
  scenario->workload.values[COST_EGRESS_GB] = egress;
  estimates = cost_estimate_all (asked->catalogue, scenario, NULL);
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *estimate = g_ptr_array_index (estimates, i);

      if (!estimate->is_blocked && estimate->is_complete &&
          (best == NULL || estimate->total < best->total))
        best = estimate;
    }
  for (gsize i = 0; best != NULL && i < asked->scenario->platforms->len; i++)
    if (g_str_equal (asked->scenario->platforms->pdata[i], best->provider->id))
      return asked->scenario->platforms->pdata[i];
  return NULL;
}

static void
cells_are_estimates (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;
  guint              n_columns = 0;

  asked_init (&asked, "small-api", "render,cloudflare,fargate");
  answer = asked_answer (&asked, "map");
  table = report_answer_get_table (answer, 0);
  n_columns = report_table_get_n_columns (table);
  for (guint row = 0; row < report_table_get_n_rows (table); row++)
    for (guint i = 1; i < n_columns; i++)
      {
        double egress =
            g_ascii_strtod (report_table_get_cell (table, row, 0)->machine,
                            NULL);
        double requests =
            g_ascii_strtod (report_table_get_column (table, i)->id, NULL);

        g_assert_cmpstr (report_table_get_cell (table, row, i)->machine,
                         ==,
                         find_cheapest (&asked, requests, egress));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/map-table/cells", cells_are_estimates);
  return g_test_run ();
}
