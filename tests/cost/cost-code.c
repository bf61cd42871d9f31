/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Columns: every cell of a block has the total, the plan and the flags of an
 * estimate of its own, to the last bit, whatever varies and however long the
 * block is.
 */
#include "../engine-fixtures.h"

#include "cost-catalogue.h"

#include <string.h>

#define MAX_CELLS 1000

typedef struct
{
  CostWorkload  base;
  guint         n_columns;
  CostDimension dimensions[COST_N_DIMENSIONS];
  double       *columns[COST_N_DIMENSIONS]; /* owned, MAX_CELLS each */
} Table;

static CostCatalogue *
open_bundled (void)
{
  g_autoptr (GError) error = NULL;
  CostCatalogue *catalogue = cost_catalogue_new_bundled (&error);

  g_assert_no_error (error);
  return catalogue;
}

static void
fill_table (Table *table, guint64 varying, guint n_cells, GRand *random)
{
  table->n_columns = 0;
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      double *column;

      if ((varying & COST_VARY (i)) == 0)
        continue;
      column = g_new (double, MAX_CELLS);
      table->dimensions[table->n_columns] = (CostDimension)i;
      table->columns[table->n_columns++] = column;
    }
  for (guint cell = 0; cell < n_cells; cell++)
    {
      CostWorkload drawn = table->base;

      engine_fixtures_randomize (random, &drawn);
      for (guint k = 0; k < table->n_columns; k++)
        table->columns[k][cell] = drawn.values[table->dimensions[k]];
    }
}

static void
clear_table (Table *table)
{
  for (guint k = 0; k < table->n_columns; k++)
    g_clear_pointer (&table->columns[k], g_free);
}

static void
check_cell (const CostEngine *engine,
            guint             platform,
            const Table      *table,
            guint             cell,
            const CostCells  *cells)
{
  CostWorkload workload = table->base;
  guint        plan = cells->plans[cell];
  guint        flags = cells->flags[cell];
  g_autoptr (CostEstimate) estimate = NULL;

  for (guint k = 0; k < table->n_columns; k++)
    workload.values[table->dimensions[k]] = table->columns[k][cell];
  estimate = cost_engine_estimate (engine, platform, &workload);
  engine_fixtures_check (estimate);
  g_assert_cmpint (cells->totals[cell], ==, estimate->total);
  g_assert_cmpint ((flags & COST_CELL_BLOCKED) != 0, ==, estimate->is_blocked);
  g_assert_cmpint ((flags & COST_CELL_INCOMPLETE) == 0,
                   ==,
                   estimate->is_complete);
  if (estimate->plan == NULL)
    g_assert_cmpuint (plan, ==, estimate->provider->plans->len);
  else
    g_assert_true (g_ptr_array_index (estimate->provider->plans, plan) ==
                   estimate->plan);
}

static void
check_block (CostCatalogue      *catalogue,
             const CostScenario *scenario,
             guint64             varying,
             guint               n_cells,
             GRand              *random)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, varying, &error);
  Table     table = { .base = scenario->workload };
  CostMoney totals[MAX_CELLS];
  guint8    plans[MAX_CELLS];
  guint8    flags[MAX_CELLS];
  CostCells cells = { totals, plans, flags };
  CostBlock block = { .base = &table.base, .n_cells = n_cells };

  g_assert_no_error (error);
  fill_table (&table, varying, n_cells, random);
  block.n_columns = table.n_columns;
  block.dimensions = table.dimensions;
  block.columns = (const double *const *)table.columns;
  for (guint i = 0; i < cost_engine_get_n_platforms (engine); i++)
    {
      cost_engine_evaluate (engine, i, &block, &cells);
      for (guint cell = 0; cell < n_cells; cell++)
        check_cell (engine, i, &table, cell, &cells);
    }
  clear_table (&table);
}

static void
test_lengths (void)
{
  static const guint lengths[] = { 1, 127, 128, 129, 1000 };
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-10-10", NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    check_block (catalogue, scenario, COST_VARY_AMOUNTS, lengths[i], random);
}

static void
test_what_varies (void)
{
  const guint64 sets[] = {
    0,
    COST_VARY (COST_EGRESS_GB),
    COST_VARY (COST_MEMORY_GB) | COST_VARY (COST_VCPU),
    COST_VARY (COST_REGIONS),
    COST_VARY (COST_DB) | COST_VARY (COST_SUPPORT) | COST_VARY (COST_SLA),
    COST_VARY (COST_INSTANCES) | COST_VARY (COST_REGIONS),
    COST_VARY_ALL,
  };
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (GRand) random = g_rand_new_with_seed (2);

  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_autoptr (CostScenario) scenario =
          engine_fixtures_scenario ("at=2026-10-10", NULL);

      for (int round = 0; round < 3; round++)
        {
          check_block (catalogue, scenario, sets[i], 60, random);
          engine_fixtures_randomize (random, &scenario->workload);
        }
    }
}

static void
check_same (const CostEngine   *bound,
            const CostEngine   *open,
            guint               platform,
            const CostWorkload *workload)
{
  g_autoptr (CostEstimate) first =
      cost_engine_estimate (bound, platform, workload);
  g_autoptr (CostEstimate) second =
      cost_engine_estimate (open, platform, workload);

  g_assert_cmpint (first->total, ==, second->total);
  g_assert_true (first->plan == second->plan);
  g_assert_cmpuint (first->lines->len, ==, second->lines->len);
  g_assert_cmpuint (first->remarks->len, ==, second->remarks->len);
}

/* What is bound is computed beforehand; it makes no difference. */
static void
test_binding_keeps_bits (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-10-10", NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (int round = 0; round < 40; round++)
    {
      g_autoptr (CostEngine) bound = NULL;
      g_autoptr (CostEngine) open = NULL;

      engine_fixtures_randomize (random, &scenario->workload);
      bound = cost_engine_new (catalogue, scenario, 0, NULL);
      open = cost_engine_new (catalogue, scenario, COST_VARY_ALL, NULL);
      for (guint i = 0; i < cost_engine_get_n_platforms (bound); i++)
        check_same (bound, open, i, &scenario->workload);
    }
}

static void
test_gives_what_is_wanted (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-10-10", "platform=fly", NULL);
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  g_autoptr (CostEstimate) estimate =
      cost_engine_estimate (engine, 0, &scenario->workload);
  CostMoney totals[3] = { -1, -1, -1 };
  CostCells cells = { .totals = totals };
  CostBlock block = { .base = &scenario->workload, .n_cells = 2 };

  cost_engine_evaluate (engine, 0, &block, &cells);
  g_assert_cmpint (totals[0], ==, estimate->total);
  g_assert_cmpint (totals[1], ==, estimate->total);
  g_assert_cmpint (totals[2], ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/code/lengths", test_lengths);
  g_test_add_func ("/cost/code/what-varies", test_what_varies);
  g_test_add_func ("/cost/code/binding-keeps-bits", test_binding_keeps_bits);
  g_test_add_func ("/cost/code/gives-what-is-wanted",
                   test_gives_what_is_wanted);
  return g_test_run ();
}
