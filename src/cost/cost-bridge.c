/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Differences of categories, in the order of the categories.
 */
#include "cost-bridge.h"

static gboolean
is_whole (const CostEstimate *estimate)
{
  return !estimate->is_blocked && estimate->is_complete;
}

/**
 * cost_bridge_build:
 * @bridge: (out caller-allocates): the steps
 * @from: a bill
 * @to: another
 *
 * Goes from the total of @from to that of @to in one step for each category
 * that differs, in the order of the categories.  Where a bill is blocked or
 * only "at least", the bridge is not sound, and still adds up.
 */
void
cost_bridge_build (CostBridge         *bridge,
                   const CostEstimate *from,
                   const CostEstimate *to)
{
  CostMoney running = 0;

  g_return_if_fail (bridge != NULL);
  g_return_if_fail (from != NULL && to != NULL);

  *bridge = (CostBridge){ .from = from->total,
                          .to = to->total,
                          .is_sound = is_whole (from) && is_whole (to) };
  running = from->total;
  for (int i = 0; i < COST_N_CATEGORIES; i++)
    {
      CostBridgeStep step = { .category = i,
                              .from = from->categories[i],
                              .to = to->categories[i],
                              .before = running };

      if (step.from == step.to)
        continue;
      running += step.to - step.from;
      step.after = running;
      bridge->steps[bridge->n_steps++] = step;
    }
}
