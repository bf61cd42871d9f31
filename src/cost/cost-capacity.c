/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first value that is too much, and the one before it.
 */
#include "cost-capacity.h"

#include "cost-probe-private.h"
#include "cost-refine-private.h"

/* 1: carried within the budget. */
static int
is_within (const CostSample *sample, const CostRefine *refine)
{
  return sample->flags[0] == 0 && sample->totals[0] <= refine->parameter;
}

static gboolean
is_within_at (const CostRefine *refine, guint point)
{
  CostSample sample = cost_refine_get (refine, point);

  return cost_refine_classify (refine, &sample) != 0;
}

static guint
find_point (const CostRefine *refine, guint from, gboolean within)
{
  guint point = from;

  while (point < refine->sweep->n_points &&
         is_within_at (refine, point) != within)
    point++;
  return point;
}

static CostSample
sample_at (const CostRefine *refine, double value)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) samples = NULL;

  g_array_append_val (values, value);
  samples = cost_refine_sample (refine, values);
  return g_array_index (samples, CostSample, 0);
}

/* What a person would call the end: a value within, or the bound of those. */
static void
name_end (const CostRefine  *refine,
          const CostBracket *bracket,
          CostCapacity      *capacity)
{
  CostDimension dimension = refine->sweep->axis.dimension;
  CostSample    simplest = bracket->low;

  if (cost_dimension_get_info (dimension)->kind == COST_KIND_AMOUNT)
    simplest = sample_at (
        refine,
        cost_probe_simplest (bracket->low.value, bracket->high.value));
  capacity->value = simplest.value;
  capacity->is_inclusive = cost_refine_classify (refine, &simplest) != 0;
  capacity->total =
      capacity->is_inclusive ? simplest.totals[0] : bracket->low.totals[0];
}

static void
describe_end (const CostRefine *refine, guint point, CostCapacity *capacity)
{
  CostBracket bracket = { cost_refine_get (refine, point - 1),
                          cost_refine_get (refine, point) };

  bracket = cost_refine_find_first (refine, &bracket);
  capacity->kind = COST_CAPACITY_LIMITED;
  capacity->beyond = bracket.high.value;
  capacity->total_beyond = bracket.high.totals[0];
  capacity->flags_beyond = bracket.high.flags[0];
  name_end (refine, &bracket, capacity);
}

static CostCapacity
find_for (const CostSweep *sweep, int platform, CostMoney budget)
{
  CostRefine   refine = { sweep, { platform, -1 }, is_within, budget, NULL };
  guint        last = sweep->n_points - 1;
  guint        too_much = find_point (&refine, 0, FALSE);
  CostSample   first = cost_refine_get (&refine, 0);
  CostCapacity capacity = {
    .platform = platform,
    .kind = COST_CAPACITY_UNLIMITED,
    .value = sweep->values[last],
    .is_inclusive = TRUE,
    .total = sweep->cells[platform].totals[last],
    .beyond = sweep->values[last],
    .returns = find_point (&refine, too_much, TRUE) <= last,
  };

  if (too_much == 0)
    {
      capacity.kind = COST_CAPACITY_NEVER;
      capacity.value = capacity.beyond = first.value;
      capacity.is_inclusive = FALSE;
      capacity.total = capacity.total_beyond = first.totals[0];
      capacity.flags_beyond = first.flags[0];
    }
  else if (too_much <= last)
    describe_end (&refine, too_much, &capacity);
  return capacity;
}

/**
 * cost_capacity_find:
 * @sweep: totals along an axis
 * @budget: what a month may cost
 *
 * Finds for each platform how far along the axis the budget reaches: to the
 * count, or to the simplest number at the end that is exact to 1e-12.
 *
 * Returns: (transfer full) (element-type CostCapacity): one a platform, in the
 *   engine's order
 */
GArray *
cost_capacity_find (const CostSweep *sweep, CostMoney budget)
{
  GArray *capacities = g_array_new (FALSE, FALSE, sizeof (CostCapacity));

  for (guint i = 0; i < sweep->n_platforms; i++)
    {
      CostCapacity capacity = find_for (sweep, (int)i, budget);

      g_array_append_val (capacities, capacity);
    }
  return capacities;
}
