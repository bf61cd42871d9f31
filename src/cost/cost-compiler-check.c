/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The check of a file: everything in it is compiled once, for all workloads
 * in one region, as if every plan, region, credit and table were of the day
 * and every partner were wanted.  What passes compiles on every day: what is
 * a text and what is a number does not change within a table.
 */
#include "cost-compiler-private.h"

/* A formula that no meter uses is wrong all the same. */
static gboolean
check_formulas (CostCompiler *compiler)
{
  const GPtrArray *formulas = compiler->provider->formulas;
  CostOperand      operand = { 0 };

  cost_compiler_enter_region (compiler, 0);
  for (guint i = 0; i < formulas->len; i++)
    {
      const CostNamedFormula *named = g_ptr_array_index (formulas, i);

      if (!cost_compiler_compile (compiler, named->formula, &operand))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_bill (CostCompiler *compiler)
{
  g_autoptr (CostBillSlots) bill = cost_compiler_compile_bill (compiler);

  return bill != NULL;
}

/**
 * cost_compiler_check:
 * @provider: a provider that was just loaded
 * @error: return location for a #GError
 *
 * Checks that every name in every formula of @provider means something,
 * whatever the day, the region and the plan.
 *
 * Returns: whether @provider can be used
 */
gboolean
cost_compiler_check (const CostProvider *provider, GError **error)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (CostProgram) program = cost_program_new ();
  g_autoptr (GError) local = NULL;
  CostCompiler compiler;
  gboolean     is_good;

  scenario->workload.values[COST_REGIONS] = 1.0;
  cost_compiler_init (&compiler, program, provider, scenario, &local);
  compiler.is_check = TRUE;
  compiler.at = provider->as_of;
  compiler.varying = ~(G_GUINT64_CONSTANT (1) << COST_REGIONS);
  is_good = check_formulas (&compiler) && check_bill (&compiler);
  cost_compiler_clear (&compiler);
  if (!is_good)
    g_propagate_error (error, g_steal_pointer (&local));
  return is_good;
}
