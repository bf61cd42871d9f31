/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where along an axis the answer changes: which of two platforms is cheaper,
 * and whether a platform can be compared at all.
 *
 * Every line of a bill is rounded, so two bills that cross slowly do so many
 * times, a cent to and fro.  A lead therefore counts when it is larger than
 * COST_CROSSOVER_MARGIN, and lasts until the other platform's is.  The crossing
 * then is where the new leader begins to be cheaper to stay so: below that
 * value it is not cheaper, above it is, by any cent.  At level_from the old
 * leader leads by more than the margin, at level_to the new one; they enclose
 * where the bills are level, closely but not exactly.  Equal bills over a whole
 * stretch lie in there too, and stretches after which the same platform leads
 * again are no events.
 *
 * What is found is what shows at the points of the sweep: two crossings
 * between neighboring points cancel out, unless a third one gives them away.
 */
#pragma once

#include "cost-sweep.h"

G_BEGIN_DECLS

/* Cents: as much as rounding moves a bill of many lines. */
#define COST_CROSSOVER_MARGIN ((CostMoney)5)

typedef enum
{
  COST_CROSSOVER_CROSSING, /* the other one is cheaper above */
  COST_CROSSOVER_PARTING,  /* level from the axis' beginning, one cheaper
                              above */
  COST_CROSSOVER_MEETING,  /* one cheaper below, level to the axis' end */
  COST_CROSSOVER_STATUS,   /* a platform's flags change */
} CostCrossoverKind;

typedef enum
{
  COST_CROSSOVER_SMOOTH, /* step by step, or cent by cent */
  COST_CROSSOVER_CLIFF,  /* a bill jumps there */
  COST_CROSSOVER_GAP,    /* they could not be compared right below */
} CostCrossoverShape;

typedef struct
{
  CostCrossoverKind  kind;
  CostCrossoverShape shape;         /* of a status: a cliff */
  int                platforms[2];  /* indices; the second -1: a status */
  int                cheaper_below; /* index; -1: neither, or a status */
  int                cheaper_above; /* index; -1: neither, or a status */
  double             value;         /* the simplest from below to above */
  double             below;         /* what holds below still holds */
  double             above;         /* what holds above holds already */
  double             level_from;    /* the old leader leads clearly... */
  double             level_to;      /* ...and here the new one */
  CostMoney          totals_below[2];
  CostMoney          totals_above[2];
  guint8             flags_below[2]; /* CostCellFlags */
  guint8             flags_above[2];
} CostCrossover;

GArray *cost_crossover_find (const CostSweep *sweep);
GArray *
cost_crossover_find_between (const CostSweep *sweep, guint first, guint second);

G_END_DECLS
