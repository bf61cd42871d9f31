/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Crossings of pairs, and changes of what a platform can do.
 */
#include "cost-crossover.h"

#include <stdlib.h>

#include "cost-probe-private.h"
#include "cost-refine-private.h"

/* A bill jumps where it moves by more than so many cents, and by more than so
 * many times what it moves from one value to the next on either side. */
#define LEAST_JUMP (2 * COST_CROSSOVER_MARGIN)
#define JUMP_FACTOR 3

enum
{
  LEVEL,
  FIRST_LEADS,
  SECOND_LEADS,
};

static gboolean
is_comparable (const CostSample *sample)
{
  return sample->flags[0] == 0 && sample->flags[1] == 0;
}

static int
find_leader_by (const CostSample *sample, CostMoney margin)
{
  CostMoney lead = sample->totals[1] - sample->totals[0];

  if (!is_comparable (sample) || ABS (lead) <= margin)
    return LEVEL;
  return lead > 0 ? FIRST_LEADS : SECOND_LEADS;
}

static int
find_leader (const CostSample *sample, const CostRefine *refine)
{
  return find_leader_by (sample, refine->parameter);
}

/* Is the one that is asked for cheaper, by any cent? */
static int
is_cheaper (const CostSample *sample, const CostRefine *refine)
{
  return find_leader_by (sample, 0) == refine->parameter;
}

static int
read_status (const CostSample *sample, const CostRefine *refine)
{
  (void)refine;
  return sample->flags[0] + 1;
}

static CostMoney
get_lead (const CostSample *sample)
{
  return sample->totals[1] - sample->totals[0];
}

/* How much the lead moves from one count to the next on either side of a
 * bracket; amounts have no next. */
static CostMoney
measure_steps (const CostRefine *refine, const CostBracket *bracket)
{
  CostDimension dimension = refine->sweep->axis.dimension;
  double    ends[] = { bracket->low.value - 1.0, bracket->high.value + 1.0 };
  CostMoney steps = 0;

  if (cost_dimension_get_info (dimension)->kind != COST_KIND_COUNT)
    return 0;
  for (int i = 0; i < 2; i++)
    {
      const CostSample *near = i == 0 ? &bracket->low : &bracket->high;
      const CostSample *far = NULL;
      g_autoptr (GArray) value = g_array_new (FALSE, FALSE, sizeof (double));
      g_autoptr (GArray) samples = NULL;

      if (!cost_dimension_check (dimension, ends[i], NULL))
        continue;
      g_array_append_val (value, ends[i]);
      samples = cost_refine_sample (refine, value);
      far = &g_array_index (samples, CostSample, 0);
      steps = MAX (steps, ABS (get_lead (far) - get_lead (near)));
    }
  return steps;
}

static CostCrossoverShape
find_shape (const CostRefine *refine, const CostBracket *bracket)
{
  CostMoney jump = 0;

  if (!is_comparable (&bracket->low) || !is_comparable (&bracket->high))
    return COST_CROSSOVER_GAP;
  jump = ABS (get_lead (&bracket->high) - get_lead (&bracket->low));
  if (jump <= LEAST_JUMP)
    return COST_CROSSOVER_SMOOTH;
  return jump > JUMP_FACTOR * measure_steps (refine, bracket)
             ? COST_CROSSOVER_CLIFF
             : COST_CROSSOVER_SMOOTH;
}

/* What both ends of a narrow bracket say. */
static CostCrossover
describe (const CostRefine *refine, const CostBracket *bracket)
{
  const CostSample *low = &bracket->low;
  const CostSample *high = &bracket->high;
  gboolean          is_count =
      cost_dimension_get_info (refine->sweep->axis.dimension)->kind ==
      COST_KIND_COUNT;
  CostCrossover found = { .shape = COST_CROSSOVER_CLIFF,
                          .cheaper_below = -1,
                          .cheaper_above = -1,
                          .below = low->value,
                          .above = high->value,
                          .level_from = low->value,
                          .level_to = high->value };

  found.value =
      is_count ? low->value : cost_probe_simplest (low->value, high->value);
  for (int k = 0; k < 2; k++)
    {
      found.platforms[k] = refine->platforms[k];
      found.totals_below[k] = low->totals[k];
      found.totals_above[k] = high->totals[k];
      found.flags_below[k] = low->flags[k];
      found.flags_above[k] = high->flags[k];
    }
  return found;
}

/* From where on the one is cheaper that leads at the end of the bracket. */
static void
add_crossing (const CostRefine *refine, const CostBracket *lead, GArray *found)
{
  int           leader = cost_refine_classify (refine, &lead->high);
  CostRefine    cheaper = *refine;
  CostBracket   bracket = { 0 };
  CostCrossover crossover = { 0 };

  cheaper.classify = is_cheaper;
  cheaper.parameter = leader;
  bracket = cost_refine_find_last (&cheaper, lead);
  crossover = describe (refine, &bracket);
  crossover.kind = COST_CROSSOVER_CROSSING;
  crossover.shape = find_shape (refine, &bracket);
  crossover.cheaper_above = refine->platforms[leader - FIRST_LEADS];
  crossover.cheaper_below = refine->platforms[SECOND_LEADS - leader];
  crossover.level_from = lead->low.value;
  crossover.level_to = lead->high.value;
  g_array_append_val (found, crossover);
}

/* The points of the sweep between which the class changes, for all @changes
 * of it, each refined. */
static void
find_on_sweep (const CostRefine *refine, GArray *changes)
{
  CostBracket bracket = { 0 };
  int         state = 0;

  for (guint i = 0; i < refine->sweep->n_points; i++)
    {
      CostSample sample = cost_refine_get (refine, i);
      int class = cost_refine_classify (refine, &sample);

      if (class == 0)
        continue;
      bracket.high = sample;
      if (state != 0 && class != state)
        cost_refine_find_changes (refine, &bracket, changes);
      state = class;
      bracket.low = sample;
    }
}

/* The index of the first (or last) point with a leader, or -1. */
static int
find_led (const CostRefine *refine, gboolean last)
{
  int n = (int)refine->sweep->n_points;

  for (int i = 0; i < n; i++)
    {
      int        point = last ? n - 1 - i : i;
      CostSample sample = cost_refine_get (refine, (guint)point);

      if (cost_refine_classify (refine, &sample) != LEVEL)
        return point;
    }
  return -1;
}

/* Goes from a point that @leader leads towards an end of the axis, to where
 * it is not cheaper; the pair must be comparable on both sides. */
static gboolean
find_edge (const CostRefine *cheaper, int point, int step, CostBracket *edge)
{
  int n = (int)cheaper->sweep->n_points;

  for (int i = point + step; i >= 0 && i < n; i += step)
    {
      CostSample near = cost_refine_get (cheaper, (guint)(i - step));
      CostSample far = cost_refine_get (cheaper, (guint)i);

      if (cost_refine_classify (cheaper, &far) != 0)
        continue;
      edge->low = step < 0 ? far : near;
      edge->high = step < 0 ? near : far;
      return is_comparable (&far);
    }
  return FALSE;
}

/* Level at the beginning or at the end of the axis. */
static void
add_level_end (const CostRefine *refine, gboolean at_end, GArray *found)
{
  int           point = find_led (refine, at_end);
  CostSample    led = { 0 };
  CostRefine    cheaper = *refine;
  CostBracket   edge = { 0 };
  CostCrossover crossover = { 0 };

  if (point < 0)
    return;
  led = cost_refine_get (refine, (guint)point);
  cheaper.classify = is_cheaper;
  cheaper.parameter = cost_refine_classify (refine, &led);
  if (!find_edge (&cheaper, point, at_end ? 1 : -1, &edge))
    return;
  edge = at_end ? cost_refine_find_first (&cheaper, &edge)
                : cost_refine_find_last (&cheaper, &edge);
  crossover = describe (refine, &edge);
  crossover.shape = find_shape (refine, &edge);
  crossover.kind = at_end ? COST_CROSSOVER_MEETING : COST_CROSSOVER_PARTING;
  if (at_end)
    {
      crossover.cheaper_below =
          refine->platforms[cheaper.parameter - FIRST_LEADS];
      crossover.level_to = refine->sweep->axis.to;
    }
  else
    {
      crossover.cheaper_above =
          refine->platforms[cheaper.parameter - FIRST_LEADS];
      crossover.level_from = refine->sweep->axis.from;
    }
  g_array_append_val (found, crossover);
}

static void
add_pair (const CostSweep *sweep, int first, int second, GArray *found)
{
  CostRefine refine = { sweep,
                        { first, second },
                        find_leader,
                        COST_CROSSOVER_MARGIN };
  g_autoptr (GArray) leads = g_array_new (FALSE, FALSE, sizeof (CostBracket));

  find_on_sweep (&refine, leads);
  for (guint i = 0; i < leads->len; i++)
    add_crossing (&refine, &g_array_index (leads, CostBracket, i), found);
  add_level_end (&refine, FALSE, found);
  add_level_end (&refine, TRUE, found);
}

static void
add_statuses (const CostSweep *sweep, int platform, GArray *found)
{
  CostRefine refine = { sweep, { platform, -1 }, read_status, 0, NULL };
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (CostBracket));

  find_on_sweep (&refine, changes);
  for (guint i = 0; i < changes->len; i++)
    {
      CostCrossover crossover =
          describe (&refine, &g_array_index (changes, CostBracket, i));

      crossover.kind = COST_CROSSOVER_STATUS;
      g_array_append_val (found, crossover);
    }
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const CostCrossover *first = a;
  const CostCrossover *second = b;

  if (first->above != second->above)
    return first->above < second->above ? -1 : 1;
  if (first->platforms[0] != second->platforms[0])
    return first->platforms[0] - second->platforms[0];
  return first->platforms[1] - second->platforms[1];
}

/**
 * cost_crossover_find:
 * @sweep: totals along an axis; a thousand points see what matters
 *
 * Finds all crossings between all pairs of platforms, and all changes of
 * what a platform carries.
 *
 * Returns: (transfer full) (element-type CostCrossover): what was found, from
 *   the axis' beginning to its end; nothing is an answer
 */
GArray *
cost_crossover_find (const CostSweep *sweep)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (CostCrossover));

  for (guint i = 0; i < sweep->n_platforms; i++)
    {
      add_statuses (sweep, (int)i, found);
      for (guint k = i + 1; k < sweep->n_platforms; k++)
        add_pair (sweep, (int)i, (int)k, found);
    }
  g_array_sort (found, compare_places);
  return found;
}

/**
 * cost_crossover_find_between:
 * @sweep: totals along an axis
 * @first: index of a platform
 * @second: index of another
 *
 * Finds the crossings of one pair, without changes of status.
 *
 * Returns: (transfer full) (element-type CostCrossover): what was found, from
 *   the axis' beginning to its end
 */
GArray *
cost_crossover_find_between (const CostSweep *sweep, guint first, guint second)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (CostCrossover));

  g_return_val_if_fail (first < sweep->n_platforms, found);
  g_return_val_if_fail (second < sweep->n_platforms, found);

  if (first != second)
    add_pair (sweep, (int)first, (int)second, found);
  g_array_sort (found, compare_places);
  return found;
}
