/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a value stands on a slider of length one, and which value stands
 * there.
 *
 * A log scale that starts at zero is linear up to the first step and
 * logarithmic from there, joined without a kink; so zero is its left end, and
 * every other value has a place of its own.  What a slider gives back is
 * rounded to values that people would type.
 */
#include "config.h"

#include "cost-dimension.h"

#include <math.h>

/* Where the linear start of a log scale from zero ends: the slopes agree. */
static double
linear_part (const CostDimensionInfo *info)
{
  return 1 / (1 + log (info->max / info->step));
}

static double
locate_log (const CostDimensionInfo *info, double value)
{
  double part = 0;

  if (info->min > 0)
    return log (value / info->min) / log (info->max / info->min);

  part = linear_part (info);
  if (value <= info->step)
    return part * value / info->step;

  return part +
         (1 - part) * log (value / info->step) / log (info->max / info->step);
}

static double
find_log (const CostDimensionInfo *info, double position)
{
  double part = 0;
  double rest = 0;

  if (info->min > 0)
    return info->min * pow (info->max / info->min, position);

  part = linear_part (info);
  if (position <= part)
    return info->step * position / part;

  rest = (position - part) / (1 - part);
  return info->step * pow (info->max / info->step, rest);
}

/* To a multiple of a power of ten, from its reciprocal where that is whole:
 * 0.3 has to come out as the number that "0.3" reads as. */
static double
round_to_decimals (double value, double unit)
{
  if (unit >= 1)
    return floor (value / unit + 0.5) * unit;

  return floor (value * floor (1 / unit + 0.5) + 0.5) / floor (1 / unit + 0.5);
}

/* 1, 1.05 ... 1.95, 2, 2.1 ... 9.9 times a power of ten. */
static double
snap_decimal (double value)
{
  double decade = pow (10, floor (log10 (value)));

  return round_to_decimals (value, decade / (value < 2 * decade ? 20 : 10));
}

/* Machines are sold in doubling sizes: powers of two, and half way between. */
static double
snap_size (double value)
{
  double octave = exp2 (floor (log2 (value)));

  return floor (value / octave * 2 + 0.5) / 2 * octave;
}

static double
snap (const CostDimensionInfo *info, double value)
{
  double steps = 0;

  if (info->scale == COST_SCALE_LINEAR)
    {
      steps = floor ((value - info->min) / info->step + 0.5);
      return info->min + steps * info->step;
    }
  if (info->min == 0 && value < info->step)
    return value < info->step / 2 ? 0 : info->step;
  if (info->min > 0 && info->kind == COST_KIND_AMOUNT)
    return snap_size (value);

  return snap_decimal (value);
}

/**
 * cost_dimension_to_position:
 * @dimension: a dimension
 * @value: a value; one out of range is taken to the nearest end
 *
 * Returns: where the value stands, from 0 to 1
 */
double
cost_dimension_to_position (CostDimension dimension, double value)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  double                   position = 0;

  g_return_val_if_fail (info != NULL, 0);

  value = cost_dimension_clamp (dimension, value);
  position = info->scale == COST_SCALE_LOG
                 ? locate_log (info, value)
                 : (value - info->min) / (info->max - info->min);

  return CLAMP (position, 0, 1);
}

/**
 * cost_dimension_from_position:
 * @dimension: a dimension
 * @position: from 0 to 1; anything else is taken to the nearest end
 *
 * Finds the value at a place of the slider: rounded to the step on a linear
 * scale, to two or three digits on a log scale, to sizes as they are sold for
 * processors and memory, and always to what the dimension may hold.
 *
 * Returns: the value
 */
double
cost_dimension_from_position (CostDimension dimension, double position)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  double                   value = 0;

  g_return_val_if_fail (info != NULL, 0);

  if (!(position > 0))
    return info->min;
  if (position >= 1)
    return info->max;

  value = info->scale == COST_SCALE_LOG
              ? find_log (info, position)
              : info->min + position * (info->max - info->min);

  return cost_dimension_clamp (dimension, snap (info, value));
}
