/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is known of a slot's value before any workload is: between which
 * numbers it lies, and whether it is a truth.  A value: copy it.
 *
 * A range is never too small.  All operations round to the nearest, which
 * keeps order, so ends that are computed as the values are enclose them.
 */
#pragma once

#include "cost-program.h"

G_BEGIN_DECLS

/**
 * CostRange:
 * @low: no value is below
 * @high: no value is above
 * @is_truth: the value is 0 or 1 and nothing between
 */
typedef struct
{
  double   low;
  double   high;
  gboolean is_truth;
} CostRange;

CostRange cost_range_of_constant (double value);
CostRange cost_range_of_dimension (void);
CostRange cost_range_apply (CostOp op, CostRange a, CostRange b, CostRange c);

G_END_DECLS
