/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where along an axis something changes: brackets that a sweep finds, made
 * narrow by looking at more and more points inside of them.
 *
 * What changes is a class: a whole number that a function makes of the totals
 * of one or two platforms.  A narrow bracket has no value between its ends, if
 * the dimension counts; else they differ by less than COST_REFINE_TOLERANCE.
 */
#pragma once

#include "cost-sweep.h"

G_BEGIN_DECLS

/* Of the larger end, or of the dimension's step where that is larger. */
#define COST_REFINE_TOLERANCE 1e-12
/* A bracket of no more counts is looked at count by count. */
#define COST_REFINE_MAX_COUNTS 4096
#define COST_REFINE_MAX_CHANGES 1000

typedef struct
{
  double    value;
  CostMoney totals[2];
  guint8    flags[2];
} CostSample;

typedef struct
{
  CostSample low;
  CostSample high;
} CostBracket;

typedef struct _CostRefine CostRefine;

typedef int (*CostClassify) (const CostSample *sample,
                             const CostRefine *refine);

/* Of the sweep, looking inside of brackets needs no points. */
struct _CostRefine
{
  const CostSweep *sweep;        /* borrowed */
  int              platforms[2]; /* the second may be -1: none */
  CostClassify     classify;
  gint64           parameter; /* for classify */
  gconstpointer    data;      /* for classify, borrowed, nullable */
};

CostSample cost_refine_get (const CostRefine *refine, guint point);
GArray    *cost_refine_sample (const CostRefine *refine, const GArray *values);
int cost_refine_classify (const CostRefine *refine, const CostSample *sample);
gboolean    cost_refine_is_narrow (const CostRefine  *refine,
                                   const CostBracket *bracket);
CostBracket cost_refine_find_first (const CostRefine  *refine,
                                    const CostBracket *bracket);
CostBracket cost_refine_find_last (const CostRefine  *refine,
                                   const CostBracket *bracket);
void        cost_refine_find_changes (const CostRefine  *refine,
                                      const CostBracket *bracket,
                                      GArray            *found);

G_END_DECLS
