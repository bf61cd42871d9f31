/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a budget buys: the largest value of a dimension that each platform
 * carries from the axis' beginning on without exceeding it.
 *
 * Where a bill falls again behind the first value that is too dear, that value
 * still ends what the budget buys; that it comes back is told.  A bill that is
 * only "at least" is within no budget.  As with crossings, what is seen is
 * what shows at the points of the sweep.
 */
#pragma once

#include "cost-sweep.h"

G_BEGIN_DECLS

typedef enum
{
  COST_CAPACITY_NEVER,     /* not even where the axis begins */
  COST_CAPACITY_LIMITED,   /* up to a value */
  COST_CAPACITY_UNLIMITED, /* all of the axis */
} CostCapacityKind;

typedef struct
{
  int              platform;
  CostCapacityKind kind;
  double           value;        /* how much; where never, the beginning */
  gboolean         is_inclusive; /* value itself is within, not all below it */
  CostMoney        total;        /* at value, or as near below as can be */
  double           beyond;       /* the first that is too much, if limited */
  CostMoney        total_beyond; /* there; where never, at the beginning */
  guint8           flags_beyond; /* CostCellFlags: blocked is no price */
  gboolean         returns;      /* something behind it is within again */
} CostCapacity;

GArray *cost_capacity_find (const CostSweep *sweep, CostMoney budget);

G_END_DECLS
