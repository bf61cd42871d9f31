/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The arithmetic of the operations, once: the folding of constants, the
 * single run and the columns all inline these, so that their results are the
 * same bits.
 */
#pragma once

#include <math.h>

#include "cost-money-private.h"
#include "cost-program.h"

G_BEGIN_DECLS

/* What binary fractions do to decimals: 3.0000000000000004 is 3. */
static inline double
cost_op_slack (double a)
{
  return 1e-9 + fabs (a) * 4e-15;
}

/* To the nearest whole number without a branch or a call, so that a loop of
 * it becomes vector instructions on every machine.  From 2^51 on there is
 * nothing to round. */
static inline double
cost_op_nearest (double a)
{
  double nearest = (a + 0x1.8p52) - 0x1.8p52;

  return fabs (a) < 0x1p51 ? nearest : a;
}

static inline double
cost_op_whole_below (double a)
{
  double nearest = cost_op_nearest (a);

  return nearest - (nearest > a ? 1.0 : 0.0);
}

static inline double
cost_op_whole_above (double a)
{
  double nearest = cost_op_nearest (a);

  return nearest + (nearest < a ? 1.0 : 0.0);
}

static inline double
cost_op_ceil (double a)
{
  return cost_op_whole_above (a - cost_op_slack (a)) + 0.0;
}

static inline double
cost_op_floor (double a)
{
  return cost_op_whole_below (a + cost_op_slack (a));
}

static inline double
cost_op_round (double a)
{
  return cost_op_whole_below (a + 0.5 + cost_op_slack (a));
}

static inline double
cost_op_cents (double a)
{
  return cost_money_round_cents_inline (a);
}

static inline double
cost_op_bound (double a)
{
  double known = a == a ? a : 0.0;
  double low =
      known > -COST_PROGRAM_MAX_VALUE ? known : -COST_PROGRAM_MAX_VALUE;

  return low < COST_PROGRAM_MAX_VALUE ? low : COST_PROGRAM_MAX_VALUE;
}

static inline double
cost_op_not (double a)
{
  return a == 0.0 ? 1.0 : 0.0;
}

static inline double
cost_op_add (double a, double b)
{
  return a + b;
}

static inline double
cost_op_subtract (double a, double b)
{
  return a - b;
}

static inline double
cost_op_multiply (double a, double b)
{
  return a * b;
}

static inline double
cost_op_divide (double a, double b)
{
  double quotient = a / (b == 0.0 ? 1.0 : b);

  return b == 0.0 ? 0.0 : quotient;
}

static inline double
cost_op_min (double a, double b)
{
  return b < a ? b : a;
}

static inline double
cost_op_max (double a, double b)
{
  return b > a ? b : a;
}

static inline double
cost_op_less (double a, double b)
{
  return a < b ? 1.0 : 0.0;
}

static inline double
cost_op_less_equal (double a, double b)
{
  return a <= b ? 1.0 : 0.0;
}

static inline double
cost_op_equal (double a, double b)
{
  return a == b ? 1.0 : 0.0;
}

static inline double
cost_op_and (double a, double b)
{
  return (a != 0.0 ? 1.0 : 0.0) * (b != 0.0 ? 1.0 : 0.0);
}

static inline double
cost_op_or (double a, double b)
{
  return cost_op_max (a != 0.0 ? 1.0 : 0.0, b != 0.0 ? 1.0 : 0.0);
}

static inline double
cost_op_select (double a, double b, double c)
{
  return a != 0.0 ? b : c;
}

static inline double
cost_op_apply (CostOp op, double a, double b, double c)
{
  switch (op)
    {
    case COST_OP_NOT:
      return cost_op_not (a);
    case COST_OP_CEIL:
      return cost_op_ceil (a);
    case COST_OP_FLOOR:
      return cost_op_floor (a);
    case COST_OP_ROUND:
      return cost_op_round (a);
    case COST_OP_CENTS:
      return cost_op_cents (a);
    case COST_OP_BOUND:
      return cost_op_bound (a);
    case COST_OP_ADD:
      return cost_op_add (a, b);
    case COST_OP_SUBTRACT:
      return cost_op_subtract (a, b);
    case COST_OP_MULTIPLY:
      return cost_op_multiply (a, b);
    case COST_OP_DIVIDE:
      return cost_op_divide (a, b);
    case COST_OP_MIN:
      return cost_op_min (a, b);
    case COST_OP_MAX:
      return cost_op_max (a, b);
    case COST_OP_LESS:
      return cost_op_less (a, b);
    case COST_OP_LESS_EQUAL:
      return cost_op_less_equal (a, b);
    case COST_OP_EQUAL:
      return cost_op_equal (a, b);
    case COST_OP_AND:
      return cost_op_and (a, b);
    case COST_OP_OR:
      return cost_op_or (a, b);
    case COST_OP_ROUND_TO:
      return cost_money_round_to (a, (int)b);
    case COST_OP_SELECT:
      return cost_op_select (a, b, c);
    case COST_OP_CONSTANT:
    case COST_OP_DIMENSION:
    case COST_N_OPS:
      break;
    }
  g_return_val_if_reached (0.0);
}

static inline guint
cost_op_get_n_operands (CostOp op)
{
  if (op <= COST_OP_DIMENSION)
    return 0;
  if (op <= COST_OP_BOUND)
    return 1;
  return op == COST_OP_SELECT ? 3 : 2;
}

G_END_DECLS
