/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The variants of a platform, and which of them is the best.
 *
 * They are told apart as plans are: what can carry the workload comes before
 * what cannot, a bill that is whole before one that could not be priced in
 * full, and then the lower total wins; of equals, the first.  Of those that
 * cannot carry it, the one with the fewest obstacles is shown: that a platform
 * has no database of its own is no news where a partner's would do.
 */
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

      sum = cost_program_select (program, is_best, plan->obstacles, sum);
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

/**
 * cost_variant_is_better: (skip)
 * @rank: of a variant
 * @total: likewise
 * @least_rank: of another
 * @least: likewise
 *
 * Returns: whether the first is to be preferred; of equals, it is not
 */
gboolean
cost_variant_is_better (double    rank,
                        CostMoney total,
                        double    least_rank,
                        CostMoney least)
{
  return rank < least_rank || (rank == least_rank && total < least);
}

/* Behind those that are as good. */
static void
insert_bill (CostVariantBill *bills, guint n, CostVariantBill bill)
{
  for (; n > 0 && cost_variant_is_better (bill.rank,
                                          bill.total,
                                          bills[n - 1].rank,
                                          bills[n - 1].total);
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
