/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one rounding, as an expression without branches, so that a loop over a
 * column and a single amount do the same operations in the same order.
 *
 * An amount is a product of a few doubles, so a decimal half such as 2.135
 * arrives a few units in the last place off.  The half is therefore lowered
 * by a tolerance of some 45 such units and 1e-9, never more than an eighth
 * of the last digit:
 *
 * - for x the double nearest to a decimal half, x * 100 and the two sums
 *   together err by less than 4 * 2^-53 * (|100 x| + 1), which stays below
 *   the tolerance for |100 x| up to 4e14, so a half always rounds up;
 * - for x nearest to a whole number of cents, the error up to 1e15 cents is
 *   at most 0.29, below the remaining 0.375, so cents stay what they are.
 */
#pragma once

#include <math.h>

#include "cost-money.h"

G_BEGIN_DECLS

#define COST_MONEY_TOLERANCE_ABSOLUTE 1e-9
#define COST_MONEY_TOLERANCE_RELATIVE 1e-14
#define COST_MONEY_TOLERANCE_MAX 0.125

/* Rounds half up; @value is from 0 to 2^52 - 1, never NaN. */
static inline double
cost_money_round_magnitude (double value)
{
  double slack =
      COST_MONEY_TOLERANCE_ABSOLUTE + value * COST_MONEY_TOLERANCE_RELATIVE;
  double capped =
      slack < COST_MONEY_TOLERANCE_MAX ? slack : COST_MONEY_TOLERANCE_MAX;
  double raised = value + (0.5 + capped);
  double nearest = (raised + 0x1p52) - 0x1p52;

  return nearest - (nearest > raised ? 1.0 : 0.0);
}

/* Dollars to whole cents: half up, negative mirrored, NaN is nothing. */
static inline double
cost_money_round_cents_inline (double dollars)
{
  double cents = fabs (dollars) * 100.0;
  double known = cents >= 0.0 ? cents : 0.0;
  double bounded =
      known < (double)COST_MONEY_MAX ? known : (double)COST_MONEY_MAX;

  return copysign (cost_money_round_magnitude (bounded), dollars) + 0.0;
}

G_END_DECLS
