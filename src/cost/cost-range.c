/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Arithmetic of ranges, an operation at a time.
 */
#include "cost-range-private.h"

#include <math.h>

#include "cost-op-private.h"

static const CostRange truth = { 0.0, 1.0, TRUE };

static CostRange
make (double low, double high)
{
  CostRange range = { low, high, FALSE };

  if (isnan (low) || isnan (high))
    range = (CostRange){ -INFINITY, INFINITY, FALSE };
  return range;
}

static gboolean
is_never_zero (CostRange range)
{
  return range.low > 0.0 || range.high < 0.0;
}

static gboolean
is_always_zero (CostRange range)
{
  return range.low == 0.0 && range.high == 0.0;
}

static CostRange
decide (gboolean is_always, gboolean is_never)
{
  if (is_always)
    return (CostRange){ 1.0, 1.0, TRUE };
  return is_never ? (CostRange){ 0.0, 0.0, TRUE } : truth;
}

static CostRange
span (const double ends[4])
{
  double low = ends[0];
  double high = ends[0];

  for (int i = 0; i < 4; i++)
    {
      if (isnan (ends[i]))
        return make (NAN, NAN);
      low = MIN (low, ends[i]);
      high = MAX (high, ends[i]);
    }
  return make (low, high);
}

static CostRange
multiply (CostRange a, CostRange b)
{
  const double ends[4] = { a.low * b.low,
                           a.low * b.high,
                           a.high * b.low,
                           a.high * b.high };
  CostRange    range = span (ends);

  range.is_truth = a.is_truth && b.is_truth;
  return range;
}

static CostRange
divide_by_some (CostRange a, CostRange b)
{
  const double ends[4] = { a.low / b.low,
                           a.low / b.high,
                           a.high / b.low,
                           a.high / b.high };

  return span (ends);
}

static CostRange
divide (CostRange a, CostRange b)
{
  if (is_never_zero (b))
    return divide_by_some (a, b);
  return make (a.low >= 0.0 && b.low >= 0.0 ? 0.0 : -INFINITY, INFINITY);
}

static CostRange
choose (CostRange condition, CostRange yes, CostRange no)
{
  CostRange range = { MIN (yes.low, no.low),
                      MAX (yes.high, no.high),
                      yes.is_truth && no.is_truth };

  if (is_never_zero (condition))
    return yes;
  return is_always_zero (condition) ? no : range;
}

static CostRange
compare (CostOp op, CostRange a, CostRange b)
{
  if (op == COST_OP_LESS)
    return decide (a.high < b.low, a.low >= b.high);
  if (op == COST_OP_LESS_EQUAL)
    return decide (a.high <= b.low, a.low > b.high);
  return decide (a.low == b.high && a.high == b.low,
                 a.high < b.low || b.high < a.low);
}

static CostRange
combine (CostOp op, CostRange a, CostRange b)
{
  if (op == COST_OP_NOT)
    return decide (is_always_zero (a), is_never_zero (a));
  if (op == COST_OP_AND)
    return decide (is_never_zero (a) && is_never_zero (b),
                   is_always_zero (a) || is_always_zero (b));
  return decide (is_never_zero (a) || is_never_zero (b),
                 is_always_zero (a) && is_always_zero (b));
}

/* Those that keep order: the ends go where their values go. */
static CostRange
round_ends (CostOp op, CostRange a)
{
  return make (cost_op_apply (op, a.low, 0.0, 0.0),
               cost_op_apply (op, a.high, 0.0, 0.0));
}

static CostRange
find_extreme (CostOp op, CostRange a, CostRange b)
{
  CostRange range = { cost_op_apply (op, a.low, b.low, 0.0),
                      cost_op_apply (op, a.high, b.high, 0.0),
                      a.is_truth && b.is_truth };

  return range;
}

/**
 * cost_range_of_constant:
 * @value: a number
 *
 * Returns: the range that is only @value
 */
CostRange
cost_range_of_constant (double value)
{
  CostRange range = make (value, value);

  range.is_truth = value == 0.0 || value == 1.0;
  return range;
}

/**
 * cost_range_of_dimension:
 *
 * Dimensions are checked at the door against limits of their own; nothing
 * narrower is taken for granted here.
 *
 * Returns: what the value of a dimension may be
 */
CostRange
cost_range_of_dimension (void)
{
  return make (-COST_PROGRAM_MAX_VALUE, COST_PROGRAM_MAX_VALUE);
}

/**
 * cost_range_apply:
 * @op: an operation
 * @a: of the first operand
 * @b: of the second operand
 * @c: of the third operand
 *
 * Returns: the range of the result
 */
CostRange
cost_range_apply (CostOp op, CostRange a, CostRange b, CostRange c)
{
  switch (op)
    {
    case COST_OP_CEIL:
    case COST_OP_FLOOR:
    case COST_OP_ROUND:
    case COST_OP_CENTS:
    case COST_OP_BOUND:
      return round_ends (op, a);
    case COST_OP_ADD:
      return make (a.low + b.low, a.high + b.high);
    case COST_OP_SUBTRACT:
      return make (a.low - b.high, a.high - b.low);
    case COST_OP_MULTIPLY:
      return multiply (a, b);
    case COST_OP_DIVIDE:
      return divide (a, b);
    case COST_OP_MIN:
    case COST_OP_MAX:
      return find_extreme (op, a, b);
    case COST_OP_LESS:
    case COST_OP_LESS_EQUAL:
    case COST_OP_EQUAL:
      return compare (op, a, b);
    case COST_OP_NOT:
    case COST_OP_AND:
    case COST_OP_OR:
      return combine (op, a, b);
    case COST_OP_ROUND_TO:
      return make (a.low >= 0.0 ? 0.0 : -INFINITY, INFINITY);
    case COST_OP_SELECT:
      return choose (a, b, c);
    case COST_OP_CONSTANT:
    case COST_OP_DIMENSION:
    case COST_N_OPS:
      break;
    }
  return make (NAN, NAN);
}
