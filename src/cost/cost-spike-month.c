/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a spike enters a month.  Amounts are added up; levels are averages over
 * the hours, what one request or job takes is an average over these.
 */
#include "config.h"

#include "cost-spike-private.h"

#include <math.h>

#include "cost-spike.h"

#define HOURS_A_DAY 24.0
#define NATIVE_DAYS 30

/**
 * cost_spike_count_days:
 * @scenario: a scenario
 *
 * Returns: the days of its month, 1 to %COST_SPIKE_MAX_DAYS: 30 where each
 *   platform has its own month
 */
guint
cost_spike_count_days (const CostScenario *scenario)
{
  double days = NATIVE_DAYS;

  g_return_val_if_fail (scenario != NULL, NATIVE_DAYS);

  if (scenario->month_hours > 0.0)
    days = floor (scenario->month_hours / 24.0 + 0.5);
  return (guint)CLAMP (days, 1.0, COST_SPIKE_MAX_DAYS);
}

/**
 * cost_spike_month_init: (skip)
 * @month: (out caller-allocates): a month
 * @workload: without the spike
 * @spike: (nullable): the spike
 * @n_days: of the month
 * @day: the first of the spike, 1 to @n_days
 *
 * Lays @spike into a month; what does not end in it is cut off.
 */
void
cost_spike_month_init (CostSpikeMonth     *month,
                       const CostWorkload *workload,
                       const CostSpike    *spike,
                       guint               n_days,
                       guint               day)
{
  double left = (n_days - day + 1) * HOURS_A_DAY;

  *month = (CostSpikeMonth){ workload, spike, n_days, day, 0.0 };
  if (spike != NULL)
    month->hours = MIN (spike->hours, left);
}

static CostSpikeEffect
find_effect (const CostSpikeMonth *month, CostDimension dimension)
{
  CostSpikeEffect none = { .dimension = dimension, .times = 1.0 };

  for (guint i = 0; month->spike != NULL && i < month->spike->effects->len; i++)
    {
      const CostSpikeEffect *effect =
          &g_array_index (month->spike->effects, CostSpikeEffect, i);

      if (effect->dimension == dimension)
        return *effect;
    }
  return none;
}

/* Hours of the spike that have passed after so many days. */
static double
get_passed (const CostSpikeMonth *month, double days)
{
  return CLAMP ((days - (month->day - 1)) * HOURS_A_DAY, 0.0, month->hours);
}

/* An amount, in the hours of the spike and outside of them. */
typedef struct
{
  double usual;
  double during;
} Parts;

static Parts
split (const CostSpikeMonth *month, CostDimension dimension, double days)
{
  CostSpikeEffect effect = find_effect (month, dimension);
  double          passed = get_passed (month, days);
  double          all = month->n_days * HOURS_A_DAY;
  double          value = month->workload->values[dimension];
  Parts           parts = { value * ((days * HOURS_A_DAY - passed) / all),
                            value * (passed / all) * effect.times };

  if (passed > 0.0)
    parts.during += effect.plus * (passed / month->spike->hours);
  return parts;
}

static double
get_during (const CostSpikeMonth *month, CostDimension dimension)
{
  CostSpikeEffect effect = find_effect (month, dimension);

  return cost_dimension_clamp (
      dimension,
      month->workload->values[dimension] * effect.times + effect.plus);
}

static double
average (const CostSpikeMonth *month,
         CostDimension         dimension,
         CostDimension         over,
         double                days)
{
  CostSpikeEffect effect = find_effect (month, dimension);
  double          value = month->workload->values[dimension];
  Parts           parts = split (month, over, days);
  double          all = parts.usual + parts.during;

  if ((effect.times == 1.0 && effect.plus == 0.0) || all <= 0.0)
    return value;
  return (value * parts.usual + get_during (month, dimension) * parts.during) /
         all;
}

static double
get_level (const CostSpikeMonth *month, CostDimension dimension, double days)
{
  double passed = get_passed (month, days);
  double all = month->n_days * HOURS_A_DAY;

  return month->workload->values[dimension] *
             ((days * HOURS_A_DAY - passed) / all) +
         get_during (month, dimension) * (passed / all);
}

/* Within the spike the busiest hour stands to the average as it does in the
 * rest of the month. */
static double
get_peak (const CostSpikeMonth *month)
{
  double peak = month->workload->values[COST_PEAK_FACTOR];
  Parts  parts = split (month, COST_REQUESTS, month->n_days);
  double all = month->n_days * HOURS_A_DAY;
  double usual = month->workload->values[COST_REQUESTS] / all;
  double mean = (parts.usual + parts.during) / all;
  double during = month->hours > 0.0 ? parts.during / month->hours : usual;

  if (mean <= 0.0 || during <= usual)
    return peak;
  return peak * during / mean;
}

/**
 * cost_spike_month_accrues: (skip)
 * @dimension: a dimension
 *
 * Returns: whether it is used up day by day, rather than there all the time
 */
gboolean
cost_spike_month_accrues (CostDimension dimension)
{
  CostSpikeKind kind = cost_spike_get_kind (dimension);

  return kind == COST_SPIKE_SUM || kind == COST_SPIKE_LEVEL ||
         dimension == COST_BUILD_MINUTES;
}

/**
 * cost_spike_month_get: (skip)
 * @month: a month
 * @dimension: a dimension
 * @days: how many of its days have passed, 0 to all of them
 *
 * Returns: the value of the month so far, as it would stand in a bill of what
 *   has been used; it may lie outside of the dimension's range
 */
double
cost_spike_month_get (const CostSpikeMonth *month,
                      CostDimension         dimension,
                      double                days)
{
  Parts parts = { 0.0, 0.0 };

  switch (cost_spike_get_kind (dimension))
    {
    case COST_SPIKE_SUM:
      parts = split (month, dimension, days);
      return parts.usual + parts.during;
    case COST_SPIKE_LEVEL:
      return get_level (month, dimension, days);
    case COST_SPIKE_PER_REQUEST:
      return average (month, dimension, COST_REQUESTS, days);
    case COST_SPIKE_PER_JOB:
      return average (month, dimension, COST_JOBS, days);
    case COST_SPIKE_FIXED:
      break;
    }
  if (dimension == COST_PEAK_FACTOR)
    return get_peak (month);
  if (cost_spike_month_accrues (dimension))
    return month->workload->values[dimension] * (days / month->n_days);
  return month->workload->values[dimension];
}
