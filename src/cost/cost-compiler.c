/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The compiler's frame: the context in which formulas are compiled (plan,
 * region, row looked at), and its doors.
 *
 * What is remembered (a named formula, a choice) is good for one context; a
 * stamp tells contexts apart, so that leaving one needs no clearing.
 */
#include "cost-compiler-private.h"

#include <string.h>

/**
 * cost_compiler_init:
 * @compiler: (out caller-allocates): a compiler
 * @program: (transfer none): where instructions go
 * @provider: (transfer none): whose formulas are compiled
 * @scenario: (transfer none): what it is bound to
 * @error: return location for a #GError
 *
 * Prepares @compiler; cost_compiler_clear() undoes it.
 */
void
cost_compiler_init (CostCompiler       *compiler,
                    CostProgram        *program,
                    const CostProvider *provider,
                    const CostScenario *scenario,
                    GError            **error)
{
  guint n_choices = provider->choices->len;

  memset (compiler, 0, sizeof *compiler);
  compiler->program = program;
  compiler->provider = provider;
  compiler->platform = provider;
  compiler->scenario = scenario;
  compiler->error = error;
  compiler->hours = scenario->month_hours > 0.0 ? scenario->month_hours
                                                : provider->month_hours;
  compiler->candidates = g_new (gint64, MAX (n_choices, 1));
  for (guint i = 0; i < n_choices; i++)
    compiler->candidates[i] = -1;
  compiler->formulas = g_new0 (CostMemo, MAX (provider->formulas->len, 1));
  compiler->is_open = g_new0 (gboolean, MAX (provider->formulas->len, 1));
  compiler->choices = g_new0 (CostChoiceMemo, MAX (n_choices, 1));
  compiler->is_choosing = g_new0 (gboolean, MAX (n_choices, 1));
  compiler->texts =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  compiler->checked = g_hash_table_new (NULL, NULL);
  compiler->plan = g_ptr_array_index (provider->plans, 0);
  cost_compiler_enter (compiler);
}

/**
 * cost_compiler_clear:
 * @compiler: a compiler
 *
 * Frees what @compiler holds.
 */
void
cost_compiler_clear (CostCompiler *compiler)
{
  for (guint i = 0; i < compiler->provider->choices->len; i++)
    cost_compiler_forget_choice (&compiler->choices[i]);
  g_free (compiler->candidates);
  g_free (compiler->formulas);
  g_free (compiler->is_open);
  g_free (compiler->choices);
  g_free (compiler->is_choosing);
  g_hash_table_unref (compiler->texts);
  g_hash_table_unref (compiler->checked);
}

/**
 * cost_compiler_enter:
 * @compiler: a compiler
 *
 * Says that the context has changed: nothing is remembered.
 */
void
cost_compiler_enter (CostCompiler *compiler)
{
  compiler->stamp = ++compiler->last_stamp;
}

/**
 * cost_compiler_enter_plan:
 * @compiler: a compiler
 * @plan: a plan of the provider
 *
 * Stands in @plan from now on.
 */
void
cost_compiler_enter_plan (CostCompiler *compiler, const CostPlan *plan)
{
  compiler->plan = plan;
  cost_compiler_enter (compiler);
}

static CostSlot
dimension (CostCompiler *compiler, CostDimension id)
{
  if ((compiler->varying >> id & 1) != 0)
    return cost_program_dimension (compiler->program, id);
  return cost_program_constant (compiler->program,
                                compiler->scenario->workload.values[id]);
}

static CostSlot
is_in_use (CostCompiler *compiler, guint position)
{
  return cost_program_binary (
      compiler->program,
      COST_OP_LESS,
      cost_program_constant (compiler->program, position),
      dimension (compiler, COST_REGIONS));
}

static CostSlot
get_share (CostCompiler *compiler, guint position)
{
  const CostWorkload *workload = &compiler->scenario->workload;
  CostProgram        *program = compiler->program;
  CostSlot            sum = 0;
  CostSlot            weight;

  for (guint i = 0; i < cost_compiler_get_n_regions (compiler); i++)
    {
      weight = cost_program_constant (program, workload->weights[i]);
      weight =
          cost_program_select (program, is_in_use (compiler, i), weight, 0);
      sum = cost_program_binary (program, COST_OP_ADD, sum, weight);
    }
  weight = cost_program_constant (program, workload->weights[position]);
  weight = cost_program_binary (program, COST_OP_DIVIDE, weight, sum);
  return cost_program_select (program,
                              is_in_use (compiler, position),
                              weight,
                              0);
}

/**
 * cost_compiler_is_in_force:
 * @compiler: a compiler
 * @from: the first day, or %COST_DATE_NONE
 * @until: the last day, or %COST_DATE_NONE
 *
 * Returns: whether the compiler's day lies between the two
 */
gboolean
cost_compiler_is_in_force (const CostCompiler *compiler,
                           CostDate            from,
                           CostDate            until)
{
  return compiler->is_check ||
         ((from == COST_DATE_NONE || from <= compiler->at) &&
          (until == COST_DATE_NONE || compiler->at <= until));
}

static const CostRegion *
find_region (const CostCompiler *compiler, guint position)
{
  const CostProvider *provider = compiler->provider;
  CostPlace           place = compiler->scenario->workload.places[position];
  int                 index = provider->places[place].region;
  const CostRegion   *region;

  if (compiler->is_check)
    index = MAX (index, 0);
  if (index < 0)
    return NULL;
  region = g_ptr_array_index (provider->regions, index);
  return cost_compiler_is_in_force (compiler, region->from, region->until)
             ? region
             : NULL;
}

/**
 * cost_compiler_enter_region:
 * @compiler: a compiler
 * @position: in the workload's places, from 0
 *
 * Stands in the region that serves the place from now on.
 *
 * Returns: the slot that says whether the workload uses this region
 */
CostSlot
cost_compiler_enter_region (CostCompiler *compiler, guint position)
{
  if (compiler->position != position)
    cost_compiler_enter (compiler);
  compiler->position = position;
  compiler->region = find_region (compiler, position);
  if (!compiler->has_share[position])
    compiler->shares[position] = get_share (compiler, position);
  compiler->has_share[position] = TRUE;
  compiler->share = compiler->shares[position];
  return is_in_use (compiler, position);
}

/**
 * cost_compiler_get_n_regions:
 * @compiler: a compiler
 *
 * Returns: how many regions the workload may use
 */
guint
cost_compiler_get_n_regions (const CostCompiler *compiler)
{
  const CostWorkload *workload = &compiler->scenario->workload;

  if ((compiler->varying >> COST_REGIONS & 1) != 0)
    return workload->n_places;
  return CLAMP ((guint)workload->values[COST_REGIONS], 1, workload->n_places);
}

/**
 * cost_compiler_is_region_repeated:
 * @compiler: a compiler, standing in a region
 *
 * Returns: whether a place before this one is served by the same region
 */
gboolean
cost_compiler_is_region_repeated (const CostCompiler *compiler)
{
  for (guint i = 0; i < compiler->position; i++)
    if (find_region (compiler, i) == compiler->region)
      return TRUE;
  return FALSE;
}

/**
 * cost_compiler_has_plan:
 * @compiler: a compiler
 * @plans: (nullable) (array zero-terminated=1): ids of plans
 *
 * Returns: whether @plans names the plan the compiler stands in, or is %NULL
 */
gboolean
cost_compiler_has_plan (const CostCompiler *compiler, const char *const *plans)
{
  return plans == NULL || g_strv_contains (plans, compiler->plan->id);
}

/**
 * cost_compiler_compile_provider:
 * @program: where the instructions go
 * @provider: whose bill it is
 * @binding: the platform, the scenario, the day, and what varies
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the map from the bill to the slots of
 *   @program, or %NULL with @error set
 */
CostBillSlots *
cost_compiler_compile_provider (CostProgram        *program,
                                const CostProvider *provider,
                                const CostBinding  *binding,
                                GError            **error)
{
  g_autoptr (GError) local = NULL;
  CostCompiler   compiler;
  CostBillSlots *bill;

  cost_compiler_init (&compiler, program, provider, binding->scenario, &local);
  compiler.platform = binding->platform;
  compiler.at = binding->at;
  compiler.varying = binding->varying;
  cost_compiler_enter_region (&compiler, 0);
  bill = cost_compiler_compile_bill (&compiler);
  cost_compiler_clear (&compiler);
  if (bill == NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return bill;
}
