/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The cliff radar: for every dimension and platform, what one unit more costs,
 * and how far it is to where the bill stops going on as it does.
 *
 * Upwards from where the workload stands, the bill is followed as a straight
 * line, over distances that double.  The first value at which it is off that
 * line by more than COST_CLIFF_TOLERANCE is refined.  It is a jump where the
 * bill moves by more than the tolerance at one value (from one count to the
 * next: by more than COST_CLIFF_FACTOR times what a unit cost so far besides),
 * else a bend, where a unit begins to cost more or less: an allowance is used
 * up, a tier begins.  Jumps are exact; a bend is where both lines meet, which
 * rounding to cents leaves uncertain, so it is given as the simplest number
 * that it can be.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

#define COST_CLIFF_TOLERANCE ((CostMoney)10)
#define COST_CLIFF_FACTOR 3

typedef enum
{
  COST_CLIFF_NONE, /* goes on as it does to the dimension's end */
  COST_CLIFF_JUMP,
  COST_CLIFF_BEND,
  COST_CLIFF_STATUS, /* blocked, or only "at least", or no longer so */
} CostCliffKind;

typedef struct
{
  CostDimension dimension;
  int           platform;
  double        value; /* where the workload stands */
  CostMoney     total;
  guint8        flags;      /* CostCellFlags there */
  gboolean      has_next;   /* there is one unit more, and both have totals */
  CostMoney     next_price; /* of one more: 1 GB, 1 million, 1 seat */
  CostCliffKind kind;
  double        at;       /* the last value before it; NONE: the end */
  double        distance; /* at - value */
  double        beyond;   /* the first value behind it */
  CostMoney     total_before;
  CostMoney     total_beyond;
  guint8        flags_beyond;
} CostCliff;

GArray *cost_cliff_find (CostEngine *engine, const CostWorkload *workload);
void    cost_cliff_find_along (CostEngine         *engine,
                               const CostWorkload *workload,
                               CostDimension       dimension,
                               GArray             *found);

G_END_DECLS
