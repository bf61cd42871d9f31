/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The best variant of every cell of a block.
 */
#include <string.h>

#include "cost-variant-private.h"

/* What a variant comes to in every cell. */
typedef struct
{
  CostCells cells; /* owned arrays */
  double   *ranks; /* owned */
} Lot;

static void
init_lot (Lot *lot, guint n_cells)
{
  lot->cells.totals = g_new (CostMoney, n_cells);
  lot->cells.plans = g_new (guint8, n_cells);
  lot->cells.flags = g_new (guint8, n_cells);
  lot->cells.databases = g_new (guint8, n_cells);
  lot->ranks = g_new (double, n_cells);
}

static void
clear_lot (Lot *lot)
{
  g_free (lot->cells.totals);
  g_free (lot->cells.plans);
  g_free (lot->cells.flags);
  g_free (lot->cells.databases);
  g_free (lot->ranks);
}

static void
try_variant (const CostCode *code, const CostBlock *block, Lot *lot)
{
  cost_code_evaluate (code, block, &lot->cells, lot->ranks);
  memset (lot->cells.databases, (int)code->database, block->n_cells);
}

static void
keep_better (Lot *best, const Lot *tried, guint n_cells)
{
  for (guint i = 0; i < n_cells; i++)
    {
      if (!cost_variant_is_better (tried->ranks[i],
                                   tried->cells.totals[i],
                                   best->ranks[i],
                                   best->cells.totals[i]))
        continue;
      best->ranks[i] = tried->ranks[i];
      best->cells.totals[i] = tried->cells.totals[i];
      best->cells.plans[i] = tried->cells.plans[i];
      best->cells.flags[i] = tried->cells.flags[i];
      best->cells.databases[i] = tried->cells.databases[i];
    }
}

static void
give (const CostCells *found, guint n_cells, const CostCells *wanted)
{
  if (wanted->totals != NULL)
    memcpy (wanted->totals, found->totals, n_cells * sizeof (CostMoney));
  if (wanted->plans != NULL)
    memcpy (wanted->plans, found->plans, n_cells);
  if (wanted->flags != NULL)
    memcpy (wanted->flags, found->flags, n_cells);
  if (wanted->databases != NULL)
    memcpy (wanted->databases, found->databases, n_cells);
}

static void
evaluate_variants (const CostEngine *engine,
                   guint             platform,
                   const CostBlock  *block,
                   const CostCells  *cells)
{
  Lot best;
  Lot tried;

  init_lot (&best, block->n_cells);
  init_lot (&tried, block->n_cells);
  try_variant (cost_engine_get_code (engine, platform, 0), block, &best);
  for (guint i = 1; i < engine->n_variants; i++)
    {
      try_variant (cost_engine_get_code (engine, platform, i), block, &tried);
      keep_better (&best, &tried, block->n_cells);
    }
  give (&best.cells, block->n_cells, cells);
  clear_lot (&best);
  clear_lot (&tried);
}

static double
read_database (const CostBlock *block, guint cell)
{
  for (guint i = 0; i < block->n_columns; i++)
    if (block->dimensions[i] == COST_DB)
      return block->columns[i][cell];
  return block->base->values[COST_DB];
}

/* What the engine is bound to, or what the block says. */
static void
tell_databases (const CostEngine *engine,
                const CostCode   *code,
                const CostBlock  *block,
                guint8           *databases)
{
  gboolean is_varying = (engine->varying & COST_VARY (COST_DB)) != 0;

  for (guint i = 0; i < block->n_cells; i++)
    databases[i] =
        is_varying ? (guint8)read_database (block, i) : (guint8)code->database;
}

/**
 * cost_engine_evaluate:
 * @engine: an engine
 * @platform: index of a platform
 * @block: workloads, alike but for the columns; what they change must vary
 * @cells: where the results go
 *
 * Computes totals, chosen plans and flags of every workload of @block.  The
 * totals are those that cost_engine_estimate() gives, bit for bit.
 */
void
cost_engine_evaluate (const CostEngine *engine,
                      guint             platform,
                      const CostBlock  *block,
                      const CostCells  *cells)
{
  const CostCode *code = cost_engine_get_code (engine, platform, 0);

  if (engine->n_variants > 1)
    {
      evaluate_variants (engine, platform, block, cells);
      return;
    }
  cost_code_evaluate (code, block, cells, NULL);
  if (cells->databases != NULL)
    tell_databases (engine, code, block, cells->databases);
}
