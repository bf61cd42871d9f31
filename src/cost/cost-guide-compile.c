/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The conditions of a guide as slots of a program, and what each rests on.
 */
#include "config.h"

#include "cost-compiler-private.h"
#include "cost-guide-private.h"

static const char *const figures[COST_N_GUIDE_FIGURES] = {
  [COST_GUIDE_OWN_BILL] = "own_bill",
  [COST_GUIDE_LEAST_BILL] = "least_bill",
  [COST_GUIDE_OWN_TOTAL] = "own_total",
  [COST_GUIDE_LEAST_TOTAL] = "least_total",
};

/* Goes from a condition back to what it reads. */
static void
find_origins (const CostProgram *program, CostSlot slot, CostGuideRule *rule)
{
  g_autofree guint8 *is_live = g_new0 (guint8, slot + 1);

  is_live[slot] = 1;
  for (CostSlot i = slot + 1; i-- > 0;)
    {
      const CostInstruction *at = cost_program_get (program, i);

      if (!is_live[i] || at->op == COST_OP_CONSTANT)
        continue;
      if (at->op != COST_OP_DIMENSION)
        is_live[at->a] = is_live[at->b] = is_live[at->c] = 1;
      else if (at->a < COST_N_DIMENSIONS)
        rule->dimensions |= G_GUINT64_CONSTANT (1) << at->a;
      else
        rule->figures |= 1U << (at->a - COST_N_DIMENSIONS);
    }
}

static gboolean
compile_rules (CostGuide *guide, CostCompiler *compiler)
{
  for (guint i = 0; i < guide->book->formulas->len; i++)
    {
      const CostNamedFormula *named =
          g_ptr_array_index (guide->book->formulas, i);
      CostOperand operand = { 0 };

      if (!cost_compiler_compile (compiler, named->formula, &operand))
        return FALSE;
    }
  for (guint i = 0; i < guide->rules->len; i++)
    {
      CostGuideRule *rule = g_ptr_array_index (guide->rules, i);
      CostOperand    operand = { 0 };

      if (!cost_compiler_compile_number (compiler, rule->when, &operand))
        return FALSE;
      g_array_append_val (guide->slots, operand.slot);
      find_origins (guide->program, operand.slot, rule);
    }
  return TRUE;
}

/**
 * cost_guide_compile: (skip)
 * @guide: a guide that was just read
 * @error: return location for a #GError
 *
 * Returns: whether every name in every formula of @guide means something
 */
gboolean
cost_guide_compile (CostGuide *guide, GError **error)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (GError) local = NULL;
  CostCompiler compiler;
  gboolean     is_good = FALSE;

  cost_compiler_init (&compiler, guide->program, guide->book, scenario, &local);
  compiler.at = guide->as_of;
  compiler.varying = ~G_GUINT64_CONSTANT (0);
  compiler.inputs = figures;
  compiler.n_inputs = G_N_ELEMENTS (figures);
  is_good = compile_rules (guide, &compiler);
  cost_compiler_clear (&compiler);
  if (!is_good)
    g_propagate_error (error, g_steal_pointer (&local));
  return is_good;
}

/**
 * cost_guide_ask:
 * @guide: a guide
 * @dimensions: (array): the values of a workload
 * @of_platform: (array): figures of the platform that is asked for, by
 * #CostGuideFigure
 * @is_met: (out caller-allocates) (array): for each rule, whether it is met
 *
 * Looks at all conditions for one workload and platform.
 */
void
cost_guide_ask (const CostGuide *guide,
                const double    *dimensions,
                const double    *of_platform,
                gboolean        *is_met)
{
  double             values[COST_N_DIMENSIONS + COST_N_GUIDE_FIGURES];
  guint              length = cost_program_get_length (guide->program);
  g_autofree double *slots = g_new (double, length);

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    values[i] = dimensions[i];
  for (guint i = 0; i < COST_N_GUIDE_FIGURES; i++)
    values[COST_N_DIMENSIONS + i] = of_platform[i];
  cost_program_run (guide->program, values, slots);
  for (guint i = 0; i < guide->rules->len; i++)
    is_met[i] = slots[g_array_index (guide->slots, CostSlot, i)] != 0.0;
}
