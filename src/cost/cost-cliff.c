/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Following a bill upwards until it leaves its line.
 */
#include "cost-cliff.h"

#include <math.h>
#include <stdlib.h>

#include "cost-probe-private.h"
#include "cost-refine-private.h"

/* Lines of a bill are rounded each by itself. */
#define ROUNDING 4.0
/* Started units begin so much above a whole one, relatively. */
#define FORGIVEN 1e-9
#define MAX_POINTS 64
/* Parts of the first step that are looked at for steps of the bill. */
#define N_PARTS 16
/* Of a step: what is no further away begins where the workload stands. */
#define HAIR 1e-6

typedef struct
{
  CostSample origin;
  double     slope; /* cents a unit */
} Line;

static double
read_line (const Line *line, double value)
{
  return (double)line->origin.totals[0] +
         line->slope * (value - line->origin.value);
}

static int
leaves_line (const CostSample *sample, const CostRefine *refine)
{
  const Line *line = refine->data;

  return sample->flags[0] != line->origin.flags[0] ||
         fabs ((double)sample->totals[0] - read_line (line, sample->value)) >
             (double)COST_CLIFF_TOLERANCE;
}

static gboolean
is_count (const CostRefine *refine)
{
  return cost_dimension_get_info (refine->sweep->axis.dimension)->kind ==
         COST_KIND_COUNT;
}

/* Where the workload stands, one unit more, and then steps that double. */
static GArray *
look_ahead (const CostRefine *refine, double value)
{
  const CostDimensionInfo *info =
      cost_dimension_get_info (refine->sweep->axis.dimension);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  double next = value + 1.0;
  double step = is_count (refine) ? 1.0 : info->step;

  g_array_append_val (values, value);
  next = MIN (next, info->max);
  g_array_append_val (values, next);
  for (next = value + step; next < info->max && values->len < MAX_POINTS;
       next = value + step)
    {
      g_array_append_val (values, next);
      step *= 2.0;
    }
  if (value < info->max)
    g_array_append_val (values, info->max);
  return cost_refine_sample (refine, values);
}

static double
get_slope (const CostSample *from, const CostSample *to)
{
  return (double)(to->totals[0] - from->totals[0]) / (to->value - from->value);
}

/* The slope of the line that the bill follows up to @i, the last point known
 * to be on it. With one step known, the flatter of two is the line: what is
 * steeper holds the jump. */
static double
find_slope (const CostSample *samples, guint i)
{
  double first = 0.0;
  double second = 0.0;

  if (i > 2)
    return get_slope (&samples[0], &samples[i]);
  first = get_slope (&samples[0], &samples[2]);
  second = get_slope (&samples[2], &samples[3]);
  return fabs (first) <= fabs (second) ? first : second;
}

/* Looks for the first point off the line through the first and the point
 * before it; point 1 is the unit more and stands out of line. */
static guint
find_departure (const GArray *points, CostRefine *refine, Line *line)
{
  const CostSample *samples = &g_array_index (points, CostSample, 0);

  if (points->len == 3)
    return samples[2].flags[0] != line->origin.flags[0] ? 2 : 0;
  refine->data = line;
  for (guint i = 3; i < points->len; i++)
    {
      line->slope = find_slope (samples, i - 1);
      if (leaves_line (&samples[i - 1], refine))
        return i - 1;
      if (leaves_line (&samples[i], refine))
        return i;
    }
  return 0;
}

static gboolean
is_jump (const CostRefine *refine, const CostBracket *bracket)
{
  const Line *line = refine->data;
  CostMoney   rise = bracket->high.totals[0] - bracket->low.totals[0];
  double      least = (double)COST_CLIFF_TOLERANCE;

  if (is_count (refine))
    least += COST_CLIFF_FACTOR * fabs (line->slope);
  return fabs ((double)rise) > least;
}

/* Where the line so far meets the line behind the bend. */
static double
find_bend (const CostRefine *refine, const CostSample *beyond)
{
  const Line *line = refine->data;
  double max = cost_dimension_get_info (refine->sweep->axis.dimension)->max;
  double far = MIN (2.0 * beyond->value - line->origin.value, max);
  double at = beyond->value;
  double off = (double)beyond->totals[0] - read_line (line, at);
  double turn = 0.0;
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) samples = NULL;

  if (!(far > at))
    return at;
  g_array_append_val (values, far);
  samples = cost_refine_sample (refine, values);
  turn =
      get_slope (beyond, &g_array_index (samples, CostSample, 0)) - line->slope;
  if (off * turn <= 0.0)
    return at;
  at = cost_probe_simplest (at - (fabs (off) + ROUNDING) / fabs (turn),
                            at - (fabs (off) - ROUNDING) / fabs (turn));
  at = CLAMP (at, line->origin.value, beyond->value);
  return is_count (refine) ? floor (at) : at;
}

/* Started units begin a hair apart: a jump is all that happens at what a
 * person calls one value. */
static void
gather_steps (const CostRefine *refine, CostCliff *cliff)
{
  double max = cost_dimension_get_info (cliff->dimension)->max;
  double behind = MIN (cliff->beyond * (1.0 + 2.0 * FORGIVEN), max);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) samples = NULL;
  const CostSample *sample = NULL;

  g_array_append_val (values, behind);
  samples = cost_refine_sample (refine, values);
  sample = &g_array_index (samples, CostSample, 0);
  if (sample->flags[0] != cliff->flags_beyond ||
      llabs (sample->totals[0] - cliff->total_beyond) <= COST_CLIFF_TOLERANCE)
    return;
  cliff->beyond = behind;
  cliff->total_beyond = sample->totals[0];
}

/* Of started units a step of the dimension may hold one or more, and then
 * steps are in line: within the first one, they are not. */
static GArray *
look_closely (const CostRefine *refine, double value)
{
  const CostDimensionInfo *info =
      cost_dimension_get_info (refine->sweep->axis.dimension);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));

  for (int i = 0; i <= N_PARTS; i++)
    {
      double part = value + info->step * i / N_PARTS;

      g_array_append_val (values, part);
    }
  return cost_refine_sample (refine, values);
}

/* Whether the bill jumps within the first step. */
static gboolean
find_stair (CostRefine *refine, Line *line, CostBracket *bracket)
{
  CostDimension            dimension = refine->sweep->axis.dimension;
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  double                   value = line->origin.value;
  g_autoptr (GArray) parts = NULL;
  const CostSample *samples = NULL;
  double            mean = 0.0;

  if (is_count (refine) || value + info->step > info->max)
    return FALSE;
  parts = look_closely (refine, value);
  samples = &g_array_index (parts, CostSample, 0);
  mean = (double)(samples[N_PARTS].totals[0] - samples[0].totals[0]) / N_PARTS;
  refine->data = line;
  for (guint i = 1; i < N_PARTS; i++)
    {
      double rise = (double)(samples[i].totals[0] - samples[i - 1].totals[0]);

      if (fabs (rise - mean) <= (double)COST_CLIFF_TOLERANCE)
        continue;
      line->slope = i > 1 ? get_slope (&samples[0], &samples[i - 1])
                          : get_slope (&samples[1], &samples[2]);
      *bracket = (CostBracket){ samples[0], samples[i] };
      if (!leaves_line (&bracket->high, refine))
        return FALSE;
      *bracket = cost_refine_find_first (refine, bracket);
      return bracket->high.flags[0] == line->origin.flags[0] &&
             is_jump (refine, bracket);
    }
  return FALSE;
}

/* The last value before it; the workload's own where it begins right there. */
static double
find_last (const CostRefine *refine, const CostCliff *cliff)
{
  double step = cost_dimension_get_info (cliff->dimension)->step;

  if (is_count (refine))
    return cliff->at;
  if (cliff->at - cliff->value <= HAIR * step)
    return cliff->value;
  return cost_probe_simplest (cliff->at * (1.0 - FORGIVEN), cliff->beyond);
}

static void
describe (const CostRefine  *refine,
          const CostBracket *bracket,
          CostCliff         *cliff)
{
  const Line *line = refine->data;

  cliff->kind = COST_CLIFF_BEND;
  cliff->at = bracket->low.value;
  cliff->beyond = bracket->high.value;
  cliff->total_before = bracket->low.totals[0];
  cliff->total_beyond = bracket->high.totals[0];
  cliff->flags_beyond = bracket->high.flags[0];
  if (bracket->high.flags[0] != line->origin.flags[0])
    cliff->kind = COST_CLIFF_STATUS;
  else if (is_jump (refine, bracket))
    cliff->kind = COST_CLIFF_JUMP;
  else
    cliff->at = find_bend (refine, &bracket->high);
  if (cliff->kind != COST_CLIFF_BEND)
    cliff->at = find_last (refine, cliff);
  if (cliff->kind == COST_CLIFF_JUMP && !is_count (refine))
    gather_steps (refine, cliff);
  cliff->distance = cliff->at - cliff->value;
}

static CostCliff
find_one (const CostRefine *upwards)
{
  CostRefine               refine = *upwards;
  const CostSweep         *sweep = upwards->sweep;
  CostDimension            dimension = sweep->axis.dimension;
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  double                   value = sweep->workload.values[dimension];
  g_autoptr (GArray) points = look_ahead (&refine, value);
  const CostSample *here = &g_array_index (points, CostSample, 0);
  const CostSample *next = &g_array_index (points, CostSample, 1);
  Line              line = { *here, 0.0 };
  CostBracket       bracket;
  guint             departure = 0;
  CostCliff         cliff = {
            .dimension = dimension,
            .platform = refine.platforms[0],
            .value = value,
            .total = here->totals[0],
            .flags = here->flags[0],
            .has_next = (here->flags[0] | next->flags[0]) == 0,
            .at = info->max,
            .distance = info->max - value,
            .beyond = info->max,
  };

  cliff.has_next = cliff.has_next && value + 1.0 <= info->max;
  if (cliff.has_next)
    cliff.next_price = next->totals[0] - here->totals[0];
  if (find_stair (&refine, &line, &bracket))
    {
      describe (&refine, &bracket, &cliff);
      return cliff;
    }
  departure = find_departure (points, &refine, &line);
  if (departure > 0)
    {
      bracket.low = *here;
      bracket.high = g_array_index (points, CostSample, departure);
      refine.data = &line;
      bracket = cost_refine_find_first (&refine, &bracket);
      describe (&refine, &bracket, &cliff);
    }
  return cliff;
}

/**
 * cost_cliff_find_along:
 * @engine: an engine of which @dimension varies
 * @workload: where one stands; one that @engine can estimate
 * @dimension: an amount or a count
 * @found: (element-type CostCliff): where one a platform is appended
 *
 * Looks upwards along one dimension.
 */
void
cost_cliff_find_along (CostEngine         *engine,
                       const CostWorkload *workload,
                       CostDimension       dimension,
                       GArray             *found)
{
  CostSweep line = { .engine = engine, .workload = *workload };

  g_return_if_fail (cost_probe_can_vary (engine, dimension));

  line.axis.dimension = dimension;
  for (guint i = 0; i < cost_engine_get_n_platforms (engine); i++)
    {
      CostRefine refine = { &line, { (int)i, -1 }, leaves_line, 0, NULL };
      CostCliff  cliff = find_one (&refine);

      g_array_append_val (found, cliff);
    }
}

/**
 * cost_cliff_find:
 * @engine: an engine
 * @workload: where one stands; one that @engine can estimate
 *
 * Looks upwards along every amount and count that varies in @engine.  The
 * work is bounded: some ten blocks of at most 1,100 cells for each dimension
 * and platform.
 *
 * Returns: (transfer full) (element-type CostCliff): by dimension, then by
 *   platform
 */
GArray *
cost_cliff_find (CostEngine *engine, const CostWorkload *workload)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (CostCliff));

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostKind kind = cost_dimension_get_info (i)->kind;

      if ((kind == COST_KIND_AMOUNT || kind == COST_KIND_COUNT) &&
          cost_probe_can_vary (engine, i))
        cost_cliff_find_along (engine, workload, i, found);
    }
  return found;
}
