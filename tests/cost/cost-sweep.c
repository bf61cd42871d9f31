/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sweeps: each point is an estimate of its own; what may not be an axis is
 * refused; no platform at all is an answer.
 */
#include "../engine-fixtures.h"

#include "cost-error.h"
#include "cost-presets.h"
#include "cost-sweep.h"

static void
check_point (const CostSweep *sweep, guint platform, guint point)
{
  const CostCells *cells = &sweep->cells[platform];
  CostWorkload     workload = sweep->workload;
  g_autoptr (CostEstimate) estimate = NULL;

  workload.values[sweep->axis.dimension] = sweep->values[point];
  estimate = cost_engine_estimate (sweep->engine, platform, &workload);
  g_assert_cmpint (cells->totals[point], ==, estimate->total);
  g_assert_cmpint ((cells->flags[point] & COST_CELL_BLOCKED) != 0,
                   ==,
                   estimate->is_blocked);
  if (estimate->plan != NULL)
    g_assert_true (g_ptr_array_index (estimate->provider->plans,
                                      cells->plans[point]) == estimate->plan);
}

static CostSweep *
run (CostCatalogue *catalogue, const char *preset, CostDimension dimension)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) scenario = cost_presets_find (preset, &error);
  g_autoptr (CostEngine) engine = NULL;
  CostAxis   axis = { 0 };
  CostSweep *sweep = NULL;

  g_assert_no_error (error);
  cost_workload_complete_places (&scenario->workload);
  g_assert_true (cost_date_parse ("2026-10-10", &scenario->at, NULL));
  engine = cost_engine_new (catalogue, scenario, COST_VARY (dimension), &error);
  g_assert_no_error (error);
  g_assert_true (cost_axis_init (&axis, dimension, &error));
  axis.n_points = 40;
  sweep = cost_sweep_new (engine, &scenario->workload, &axis, &error);
  g_assert_no_error (error);
  return sweep;
}

static void
test_point_is_estimate (void)
{
  static const CostDimension dimensions[] = { COST_REQUESTS,
                                              COST_REGIONS,
                                              COST_MEMORY_GB,
                                              COST_SEATS };
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      g_autoptr (CostSweep) sweep = run (catalogue, "small-api", dimensions[i]);

      g_assert_cmpuint (sweep->n_platforms, ==, 5);
      for (guint k = 0; k < sweep->n_points * sweep->n_platforms; k++)
        check_point (sweep, k / sweep->n_points, k % sweep->n_points);
    }
}

static void
test_cheapest (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostSweep) sweep = run (catalogue, "small-api", COST_INSTANCES);

  for (guint k = 0; k < sweep->n_points; k++)
    {
      int best = cost_sweep_find_cheapest (sweep, k);

      for (guint i = 0; i < sweep->n_platforms; i++)
        if (sweep->cells[i].flags[k] == 0)
          g_assert_cmpint (sweep->cells[best].totals[k],
                           <=,
                           sweep->cells[i].totals[k]);
    }
}

static void
test_refuses (void)
{
  static const EngineFile file = { 0 };
  g_autoptr (CostCatalogue) catalogue = engine_fixtures_open (&file);
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  CostAxis axis = { COST_REQUESTS, 5, 1, 10, COST_SCALE_LINEAR };
  g_autoptr (GError) error = NULL;

  g_assert_null (cost_sweep_new (engine, &scenario->workload, &axis, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
}

static void
test_nobody (void)
{
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new (providers);
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  CostAxis axis = { COST_REQUESTS, 0, 5, 10, COST_SCALE_LINEAR };
  g_autoptr (CostSweep) sweep =
      cost_sweep_new (engine, &scenario->workload, &axis, NULL);
  g_autoptr (CostSweep) shared = cost_sweep_ref (sweep);

  g_assert_cmpuint (shared->n_platforms, ==, 0);
  g_assert_cmpuint (shared->n_points, ==, 10);
  g_assert_cmpint (cost_sweep_find_cheapest (shared, 0), ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/sweep/point-is-estimate", test_point_is_estimate);
  g_test_add_func ("/cost/sweep/cheapest", test_cheapest);
  g_test_add_func ("/cost/sweep/refuses", test_refuses);
  g_test_add_func ("/cost/sweep/nobody", test_nobody);
  return g_test_run ();
}
