/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Probes: single changes of a workload cost what an estimate of each says,
 * and the simplest number of an interval.
 */
#include "../engine-fixtures.h"

#include <math.h>

#include "cost-probe-private.h"

static const EngineFile file = {
  .meters = "{ `id`: `gb`, `label`: `GB`, `category`: `network`, "
            "`unit`: `GB`, `quantity`: `egress_gb + seats * 3`, "
            "`price`: 0.5 }",
};

static CostEngine *
open_engine (const CostScenario *scenario, guint64 varying)
{
  g_autoptr (CostCatalogue) catalogue = engine_fixtures_open (&file);
  g_autoptr (GError) error = NULL;
  CostEngine *engine = cost_engine_new (catalogue, scenario, varying, &error);

  g_assert_no_error (error);
  return engine;
}

static void
test_can_vary (void)
{
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
  g_autoptr (CostEngine) engine =
      open_engine (scenario, COST_VARY (COST_SEATS));

  g_assert_true (cost_probe_can_vary (engine, COST_SEATS));
  g_assert_false (cost_probe_can_vary (engine, COST_EGRESS_GB));
}

static void
test_values (void)
{
  static const double numbers[] = { 0, 1, 2.5, 1000 };
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("seats=2", NULL);
  g_autoptr (CostEngine) engine = open_engine (scenario, COST_VARY_AMOUNTS);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  CostMoney totals[4] = { 0 };
  CostCells cells = { .totals = totals };

  g_array_append_vals (values, numbers, G_N_ELEMENTS (numbers));
  cost_probe_values (engine,
                     0,
                     &scenario->workload,
                     COST_EGRESS_GB,
                     values,
                     &cells);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_cmpint (totals[i], ==, 300 + (CostMoney)(numbers[i] * 50));
}

static void
test_points (void)
{
  static const CostPoint changes[] = { { COST_EGRESS_GB, 4 },
                                       { COST_SEATS, 5 },
                                       { COST_EGRESS_GB, 0 } };
  static const CostMoney wanted[] = { 500, 1000, 300 };
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("seats=2", "egress_gb=5", NULL);
  g_autoptr (CostEngine) engine = open_engine (scenario, COST_VARY_AMOUNTS);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (CostPoint));
  CostMoney totals[3] = { 0 };
  CostCells cells = { .totals = totals };

  cost_probe_points (engine, 0, &scenario->workload, points, &cells);
  g_assert_cmpint (totals[0], ==, 0);
  g_array_append_vals (points, changes, G_N_ELEMENTS (changes));
  cost_probe_points (engine, 0, &scenario->workload, points, &cells);
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    g_assert_cmpint (totals[i], ==, wanted[i]);
}

static void
test_simplest (void)
{
  static const double cases[][3] = {
    { 99.9999999999, 100.0000000001, 100 },
    { 99.3, 100.7, 100 },
    { 0.29999999, 0.30000001, 0.3 },
    { 41.15, 41.25, 41.2 },
    { -1, 1, 0 },
    { 7, 7, 7 },
    { 123456, 123999, 123500 },
    { 1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat (cost_probe_simplest (cases[i][0], cases[i][1]),
                       ==,
                       cases[i][2]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/probe/can-vary", test_can_vary);
  g_test_add_func ("/cost/probe/values", test_values);
  g_test_add_func ("/cost/probe/points", test_points);
  g_test_add_func ("/cost/probe/simplest", test_simplest);
  return g_test_run ();
}
