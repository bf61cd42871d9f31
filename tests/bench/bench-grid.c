/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What cannot be measured ends the benchmark.
 */
#include "bench-grid.h"

#include "bench-bills.h"
#include "cost-presets.h"

/**
 * bench_grid_get_catalogue:
 *
 * Returns: (transfer none): the bundled catalogue, loaded once
 */
CostCatalogue *
bench_grid_get_catalogue (void)
{
  static CostCatalogue *bundled = NULL;
  g_autoptr (GError) error = NULL;

  if (bundled == NULL)
    bundled = cost_catalogue_new_bundled (&error);
  if (bundled == NULL)
    g_error ("%s", error->message);
  return bundled;
}

/**
 * bench_grid_init:
 * @grid: a grid
 * @preset: the id of a preset
 * @n_cells: how many workloads
 *
 * Makes a grid without columns, for the day of BENCH_BILLS_AT.
 */
void
bench_grid_init (BenchGrid *grid, const char *preset, guint n_cells)
{
  g_autoptr (GError) error = NULL;
  CostScenario *scenario = cost_presets_find (preset, &error);

  if (scenario == NULL ||
      !cost_date_parse (BENCH_BILLS_AT, &scenario->at, &error))
    g_error ("%s", error->message);
  *grid = (BenchGrid){ .scenario = scenario, .n_cells = n_cells };
  grid->totals = g_new (CostMoney, n_cells);
  grid->plans = g_new (guint8, n_cells);
  grid->flags = g_new (guint8, n_cells);
}

/**
 * bench_grid_clear:
 * @grid: a grid
 *
 * Frees what it holds.
 */
void
bench_grid_clear (BenchGrid *grid)
{
  g_clear_pointer (&grid->engine, cost_engine_unref);
  g_clear_pointer (&grid->scenario, cost_scenario_free);
  for (guint i = 0; i < BENCH_GRID_MAX_COLUMNS; i++)
    g_clear_pointer (&grid->columns[i], g_free);
  g_clear_pointer (&grid->totals, g_free);
  g_clear_pointer (&grid->plans, g_free);
  g_clear_pointer (&grid->flags, g_free);
}

/**
 * bench_grid_add_column:
 * @grid: a grid
 * @dimension: what it is of
 *
 * Returns: (transfer none): the values, to be filled
 */
double *
bench_grid_add_column (BenchGrid *grid, CostDimension dimension)
{
  guint column = grid->n_columns++;

  grid->dimensions[column] = dimension;
  grid->columns[column] = g_new (double, grid->n_cells);
  return grid->columns[column];
}

/**
 * bench_grid_set_engine:
 * @grid: a grid
 * @varying: COST_VARY() of what the engine is not bound to
 *
 * Compiles the engine.
 */
void
bench_grid_set_engine (BenchGrid *grid, guint64 varying)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&grid->engine, cost_engine_unref);
  grid->engine = cost_engine_new (bench_grid_get_catalogue (),
                                  grid->scenario,
                                  varying,
                                  &error);
  if (grid->engine == NULL)
    g_error ("%s", error->message);
}

/**
 * bench_grid_evaluate:
 * @grid: a grid
 * @platform: index of a platform of its engine
 * @start: the first cell
 * @n_cells: how many
 *
 * Evaluates cells of a platform.
 */
void
bench_grid_evaluate (const BenchGrid *grid,
                     guint            platform,
                     guint            start,
                     guint            n_cells)
{
  const double *columns[BENCH_GRID_MAX_COLUMNS] = { NULL };
  CostBlock     block = { .base = &grid->scenario->workload,
                          .n_cells = n_cells,
                          .n_columns = grid->n_columns,
                          .dimensions = grid->dimensions,
                          .columns = columns };
  CostCells     cells = { grid->totals + start,
                          grid->plans + start,
                          grid->flags + start };

  for (guint i = 0; i < grid->n_columns; i++)
    columns[i] = grid->columns[i] + start;
  cost_engine_evaluate (grid->engine, platform, &block, &cells);
}

/**
 * bench_grid_evaluate_all:
 * @grid: a #BenchGrid
 *
 * Evaluates all cells of all platforms.
 */
void
bench_grid_evaluate_all (gpointer grid)
{
  const BenchGrid *all = grid;

  for (guint i = 0; i < cost_engine_get_n_platforms (all->engine); i++)
    bench_grid_evaluate (all, i, 0, all->n_cells);
}
