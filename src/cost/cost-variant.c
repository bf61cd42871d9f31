/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The variants of a platform, and the best of them in every cell.
 *
 * They are told apart as plans are: what can carry the workload comes before
 * what cannot, a bill that is whole before one that could not be priced in
 * full, and then the lower total wins; of equals, the first.  Of those that
 * cannot carry it, the one with the fewest obstacles is shown: that a platform
 * has no database of its own is no news where a partner's would do.
 */
#include <string.h>

#include "cost-variant-private.h"

/* More lines than any bill has. */
#define FAR 1e4

/**
 * cost_variant_is_open: (skip)
 * @workload: a workload
 *
 * Returns: whether each platform finds its own database
 */
gboolean
cost_variant_is_open (const CostWorkload *workload)
{
  return cost_dimension_is_open (COST_DB, workload->values[COST_DB]);
}

/**
 * cost_variant_list: (skip)
 * @workload: a workload
 *
 * Returns: (transfer full) (element-type guint): the choices that its
 *   database may mean, one or more
 */
GArray *
cost_variant_list (const CostWorkload *workload)
{
  guint   named = (guint)workload->values[COST_DB];
  guint   candidates = cost_dimension_get_info (COST_DB)->candidates;
  GArray *databases = g_array_new (FALSE, FALSE, sizeof (guint));

  if (!cost_variant_is_open (workload))
    g_array_append_val (databases, named);
  else
    for (guint i = 0; i < COST_VARIANTS_MAX; i++)
      if ((candidates >> i & 1) != 0)
        g_array_append_val (databases, i);
  return databases;
}

static gboolean
is_same_obstacle (const CostRemarkSlots *left, const CostRemarkSlots *right)
{
  return left->limit == right->limit && left->choice == right->choice &&
         left->place == right->place;
}

/* One that is met in several regions is one obstacle. */
static CostSlot
count_obstacles (CostProgram *program, const CostPlanSlots *plan)
{
  const GPtrArray *remarks = plan->remarks;
  CostSlot         sum = 0;

  for (guint i = 0; i < remarks->len; i++)
    {
      const CostRemarkSlots *first = g_ptr_array_index (remarks, i);
      CostSlot               when = 0;
      gboolean               is_counted = FALSE;

      for (guint k = 0; k < remarks->len; k++)
        {
          const CostRemarkSlots *at = g_ptr_array_index (remarks, k);

          if (at->kind != COST_LIMIT_BLOCKER || !is_same_obstacle (first, at))
            continue;
          is_counted = is_counted || k < i;
          when = cost_program_binary (program, COST_OP_OR, when, at->when);
        }
      if (first->kind == COST_LIMIT_BLOCKER && !is_counted)
        sum = cost_program_binary (program, COST_OP_ADD, sum, when);
    }
  return sum;
}

/* Of the plan that is billed; a provider that has none is one obstacle. */
static CostSlot
rank_bill (CostProgram *program, const CostBillSlots *bill)
{
  CostSlot far = cost_program_constant (program, FAR);
  CostSlot sum = 0;

  for (guint i = 0; i < bill->plans->len; i++)
    {
      const CostPlanSlots *plan = g_ptr_array_index (bill->plans, i);
      CostSlot             index = cost_program_constant (program, plan->index);
      CostSlot             is_best =
          cost_program_binary (program, COST_OP_EQUAL, bill->best, index);

      sum = cost_program_select (program,
                                 is_best,
                                 count_obstacles (program, plan),
                                 sum);
    }
  sum = cost_program_binary (program, COST_OP_MAX, sum, bill->blocked);
  sum = cost_program_select (program, bill->wanted, sum, 0);
  sum = cost_program_binary (program, COST_OP_MULTIPLY, sum, far);
  return cost_program_binary (program, COST_OP_ADD, sum, bill->unpriced);
}

/**
 * cost_variant_rank: (skip)
 * @code: a variant, its bills compiled
 *
 * Adds to its program what it is compared by before its total.
 *
 * Returns: the slot
 */
CostSlot
cost_variant_rank (CostCode *code)
{
  CostProgram *program = code->program;
  CostSlot     sum = rank_bill (program, code->own);

  for (guint i = 0; i < code->partners->len; i++)
    sum = cost_program_binary (
        program,
        COST_OP_ADD,
        sum,
        rank_bill (program, g_ptr_array_index (code->partners, i)));
  return sum;
}

static gboolean
is_better (double rank, CostMoney total, double least_rank, CostMoney least)
{
  return rank < least_rank || (rank == least_rank && total < least);
}

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
      if (!is_better (tried->ranks[i],
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

/* Behind those that are as good. */
static void
insert_bill (CostVariantBill *bills, guint n, CostVariantBill bill)
{
  for (;
       n > 0 &&
       is_better (bill.rank, bill.total, bills[n - 1].rank, bills[n - 1].total);
       n--)
    bills[n] = bills[n - 1];
  bills[n] = bill;
}

/**
 * cost_variant_bill: (skip)
 * @engine: an engine
 * @platform: index of a platform
 * @workload: one month
 * @bills: (out caller-allocates) (array): %COST_VARIANTS_MAX of them
 *
 * Computes what every variant comes to, the best first.
 *
 * Returns: how many there are
 */
guint
cost_variant_bill (const CostEngine   *engine,
                   guint               platform,
                   const CostWorkload *workload,
                   CostVariantBill    *bills)
{
  CostBlock block = { .base = workload, .n_cells = 1 };

  for (guint i = 0; i < engine->n_variants; i++)
    {
      const CostCode *code = cost_engine_get_code (engine, platform, i);
      CostVariantBill bill = { .variant = i, .database = code->database };
      CostCells       cells = { .totals = &bill.total, .flags = &bill.flags };

      cost_code_evaluate (code, &block, &cells, &bill.rank);
      insert_bill (bills, i, bill);
    }
  return engine->n_variants;
}
