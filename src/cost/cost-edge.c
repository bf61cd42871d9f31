/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a narrow bracket to a value that may be told: the simplest number in
 * it, asked about by itself, and steps of the dimension from there.
 */
#include "config.h"

#include "cost-edge-private.h"

#include <math.h>

#include "cost-probe-private.h"

/* So many teeth are passed over. */
#define MAX_STEPS 256
/* Of a step: so near a value stands on it. */
#define ON_STEP 1e-6

/* The value of a step, as the number that its digits read as. */
static double
read_step (const CostDimensionInfo *info, double steps)
{
  if (info->step >= 1.0)
    return steps * info->step;
  return steps / floor (1.0 / info->step + 0.5);
}

/* The next step beyond @value, away from the answer of now; @value itself at
 * the end of the range. */
static double
go_on (const CostEdge *edge, double value)
{
  const CostDimensionInfo *info = cost_dimension_get_info (edge->dimension);
  double                   steps = value / info->step;
  double                   next = 0.0;

  if (edge->at > edge->until)
    next = read_step (info, floor (steps + ON_STEP) + 1.0);
  else
    next = read_step (info, ceil (steps - ON_STEP) - 1.0);
  return next > info->min && next < info->max ? next : value;
}

static void
pass_teeth (CostEdge *edge, CostEdgeAsk ask, gconstpointer data)
{
  double last = edge->value;
  double next = go_on (edge, last);

  for (int i = 0; i < MAX_STEPS && next != last; i++)
    {
      int answer = ask (data, next);

      if (answer != edge->before && i == 0)
        return;
      if (answer != edge->before)
        {
          edge->until = last;
          edge->at = edge->value = next;
          edge->after = answer;
          return;
        }
      last = next;
      next = go_on (edge, last);
    }
}

/**
 * cost_edge_settle: (skip)
 * @edge: a narrow bracket: all but the value
 * @ask: tells the answer at a value
 * @data: for @ask
 *
 * Finds the value that is told, and moves the side of @edge there whose
 * answer it has.
 */
void
cost_edge_settle (CostEdge *edge, CostEdgeAsk ask, gconstpointer data)
{
  int answer = 0;

  edge->value = cost_probe_simplest (MIN (edge->until, edge->at),
                                     MAX (edge->until, edge->at));
  answer = ask (data, edge->value);
  if (answer == edge->before)
    edge->until = edge->value;
  else
    {
      edge->at = edge->value;
      edge->after = answer;
    }
  pass_teeth (edge, ask, data);
}
