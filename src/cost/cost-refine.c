/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Narrowing by blocks: 64 points inside of a bracket are one call of the
 * engine, and take it to a sixty-fifth.
 */
#include "cost-refine-private.h"

#include <math.h>

#include "cost-probe-private.h"

#define N_INSIDE 64
#define N_FIRST_LOOK 1024
#define MAX_DEPTH 40

static gboolean
is_count (const CostRefine *refine)
{
  CostDimension dimension = refine->sweep->axis.dimension;

  return cost_dimension_get_info (dimension)->kind == COST_KIND_COUNT;
}

/**
 * cost_refine_get:
 * @refine: what is looked for
 * @point: index of a point of its sweep
 *
 * Returns: what the sweep knows of that point
 */
CostSample
cost_refine_get (const CostRefine *refine, guint point)
{
  CostSample sample = { .value = refine->sweep->values[point] };

  for (int k = 0; k < 2 && refine->platforms[k] >= 0; k++)
    {
      const CostCells *cells = &refine->sweep->cells[refine->platforms[k]];

      sample.totals[k] = cells->totals[point];
      sample.flags[k] = cells->flags[point];
    }
  return sample;
}

/**
 * cost_refine_sample:
 * @refine: what is looked for
 * @values: (element-type double): values of the axis' dimension
 *
 * Asks the engine.
 *
 * Returns: (transfer full) (element-type CostSample): as many samples
 */
GArray *
cost_refine_sample (const CostRefine *refine, const GArray *values)
{
  const CostSweep *sweep = refine->sweep;
  GArray *samples = g_array_sized_new (FALSE, TRUE, sizeof (CostSample), 1);
  g_autofree CostMoney *totals = g_new (CostMoney, values->len + 1);
  g_autofree guint8    *flags = g_new (guint8, values->len + 1);
  CostCells             cells = { .totals = totals, .flags = flags };

  g_array_set_size (samples, values->len);
  for (int k = 0; k < 2 && refine->platforms[k] >= 0; k++)
    {
      cost_probe_values (sweep->engine,
                         (guint)refine->platforms[k],
                         &sweep->workload,
                         sweep->axis.dimension,
                         values,
                         &cells);
      for (guint i = 0; i < values->len; i++)
        {
          CostSample *sample = &g_array_index (samples, CostSample, i);

          sample->value = g_array_index (values, double, i);
          sample->totals[k] = totals[i];
          sample->flags[k] = flags[i];
        }
    }
  return samples;
}

/**
 * cost_refine_classify:
 * @refine: what is looked for
 * @sample: what is known of a value
 *
 * Returns: its class
 */
int
cost_refine_classify (const CostRefine *refine, const CostSample *sample)
{
  return refine->classify (sample, refine);
}

/**
 * cost_refine_is_narrow:
 * @refine: what is looked for
 * @bracket: a bracket
 *
 * Returns: whether there is nothing more to look at between its ends
 */
gboolean
cost_refine_is_narrow (const CostRefine *refine, const CostBracket *bracket)
{
  double low = bracket->low.value;
  double high = bracket->high.value;
  double step = cost_dimension_get_info (refine->sweep->axis.dimension)->step;

  if (is_count (refine))
    return high - low <= 1.0;
  return high - low <=
         COST_REFINE_TOLERANCE * MAX (MAX (fabs (low), fabs (high)), step);
}

/* Both ends and up to @n values between them, in order. */
static GArray *
look_inside (const CostRefine *refine, const CostBracket *bracket, guint n)
{
  double low = bracket->low.value;
  double high = bracket->high.value;
  double last = low;
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  GArray *samples = NULL;

  for (guint i = 1; i <= n; i++)
    {
      double value = low + (high - low) * ((double)i / (n + 1));

      if (is_count (refine))
        value = n >= high - low - 1.0 ? low + i : floor (value);
      if (value <= last || value >= high)
        continue;
      g_array_append_val (values, value);
      last = value;
    }
  samples = cost_refine_sample (refine, values);
  g_array_prepend_val (samples, bracket->low);
  g_array_append_val (samples, bracket->high);
  return samples;
}

static guint
choose_first_look (const CostRefine *refine, const CostBracket *bracket)
{
  double width = bracket->high.value - bracket->low.value;

  if (is_count (refine) && width <= COST_REFINE_MAX_COUNTS)
    return (guint)MAX (width, 1.0);
  return N_FIRST_LOOK;
}

static guint
find_in_samples (const CostRefine *refine, const GArray *samples, gboolean last)
{
  guint i = last ? samples->len - 2 : 1;
  int class = 0;

  /* From the one end until the class is another: it is at the other end. */
  class = cost_refine_classify (
      refine,
      &g_array_index (samples, CostSample, last ? samples->len - 1 : 0));
  while (
      i > 0 && i < samples->len - 1 &&
      cost_refine_classify (refine, &g_array_index (samples, CostSample, i)) ==
          class)
    i = last ? i - 1 : i + 1;
  return last ? i : i - 1;
}

static CostBracket
find (const CostRefine *refine, const CostBracket *start, gboolean last)
{
  CostBracket bracket = *start;
  guint       n = choose_first_look (refine, start);

  for (guint depth = 0;
       depth < MAX_DEPTH && !cost_refine_is_narrow (refine, &bracket);
       depth++)
    {
      g_autoptr (GArray) samples = look_inside (refine, &bracket, n);
      guint i = find_in_samples (refine, samples, last);

      if (samples->len == 2)
        break;
      bracket.low = g_array_index (samples, CostSample, i);
      bracket.high = g_array_index (samples, CostSample, i + 1);
      n = N_INSIDE;
    }
  return bracket;
}

/**
 * cost_refine_find_first:
 * @refine: what is looked for
 * @bracket: a bracket with another class at its end than at its beginning
 *
 * Finds where the class of the beginning ends for the first time, among the
 * points looked at.
 *
 * Returns: a narrow bracket: the class of the beginning, another one
 */
CostBracket
cost_refine_find_first (const CostRefine *refine, const CostBracket *bracket)
{
  return find (refine, bracket, FALSE);
}

/**
 * cost_refine_find_last:
 * @refine: what is looked for
 * @bracket: a bracket with another class at its end than at its beginning
 *
 * Finds from where on the class of the end lasts, among the points looked
 * at; these are all, if the dimension counts and the bracket has no more
 * than COST_REFINE_MAX_COUNTS.
 *
 * Returns: a narrow bracket: another class, the class of the end
 */
CostBracket
cost_refine_find_last (const CostRefine *refine, const CostBracket *bracket)
{
  return find (refine, bracket, TRUE);
}

/* Class 0 is no class: it ends none. */
static void
walk (const CostRefine *refine, const GArray *samples, GArray *changes)
{
  const CostSample *last = &g_array_index (samples, CostSample, 0);
  int               state = cost_refine_classify (refine, last);

  for (guint i = 1; i < samples->len; i++)
    {
      const CostSample *sample = &g_array_index (samples, CostSample, i);
      int class = cost_refine_classify (refine, sample);
      CostBracket change = { *last, *sample };

      if (class == 0)
        continue;
      if (class != state)
        g_array_append_val (changes, change);
      state = class;
      last = sample;
    }
}

static double
get_width (const CostBracket *bracket)
{
  return bracket->high.value - bracket->low.value;
}

static void
split (const CostRefine  *refine,
       const CostBracket *bracket,
       guint              depth,
       GArray            *found)
{
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (CostBracket));
  g_autoptr (GArray) samples = NULL;
  const CostBracket *only = NULL;

  if (found->len >= COST_REFINE_MAX_CHANGES)
    return;
  if (depth == MAX_DEPTH || cost_refine_is_narrow (refine, bracket))
    {
      g_array_append_val (found, *bracket);
      return;
    }
  samples = look_inside (refine, bracket, N_INSIDE);
  walk (refine, samples, changes);
  only = &g_array_index (changes, CostBracket, 0);
  if (changes->len == 1 && get_width (only) > get_width (bracket) / 2.0)
    {
      g_array_append_val (found, *only);
      return;
    }
  for (guint i = 0; i < changes->len; i++)
    split (refine, &g_array_index (changes, CostBracket, i), depth + 1, found);
}

/**
 * cost_refine_find_changes:
 * @refine: what is looked for
 * @bracket: a bracket of two classes, neither of them 0
 * @found: (element-type CostBracket): where brackets are appended
 *
 * Finds every change of class inside of @bracket that shows.  Values of class
 * 0 belong to no side: they stay inside of a bracket, which is therefore
 * narrow only if there are none.
 */
void
cost_refine_find_changes (const CostRefine  *refine,
                          const CostBracket *bracket,
                          GArray            *found)
{
  split (refine, bracket, 0, found);
}
