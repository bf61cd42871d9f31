/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bills of a workload that is known only roughly: some dimensions are low,
 * likely or high, many workloads are drawn, and every platform is asked for
 * each of them, so that platforms differ by their prices and not by chance.
 *
 * The same seed gives the same numbers for ever.  Each dimension draws from a
 * sequence of its own, so that one range more does not change the others.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

#define COST_RANGES_SAMPLES 10000 /* unless somebody says otherwise */
#define COST_RANGES_MAX_SAMPLES 1000000

typedef enum
{
  COST_RANGES_TRIANGULAR,
  COST_RANGES_PERT, /* beta, with four times the weight on what is likely */
} CostRangesShape;

typedef struct
{
  const CostRangesInput *inputs; /* borrowed, each of another dimension */
  guint                  n_inputs;
  CostRangesShape        shape;
  guint                  n_samples; /* 1 to COST_RANGES_MAX_SAMPLES */
  guint64                seed;
} CostRangesQuestion;

/* Of the samples that a platform carries and that could be priced in full.
 * Where there is none, the tenths are of what is known of the others: the true
 * ones are not less. */
typedef struct
{
  guint     n_priced;
  guint     n_open; /* carried, but a part of the bill is not known */
  CostMoney p10;    /* 0 if it carries none */
  CostMoney p50;
  CostMoney p90;
  double    mean;   /* cents */
  double    chance; /* of being cheapest, of all samples; ties are shared */
  double    regret; /* cents more than the cheapest, on average */
} CostRangesOutcome;

/* A sealed record. */
typedef struct _CostRanges
{
  gatomicrefcount    ref_count;
  CostEngine        *engine; /* owned */
  guint              n_samples;
  guint64            seed;
  double             nobody; /* share of samples that nobody is priced in */
  guint              n_platforms;
  CostRangesOutcome *outcomes; /* owned, a platform each */
} CostRanges;

CostRanges *cost_ranges_new (CostEngine               *engine,
                             const CostWorkload       *workload,
                             const CostRangesQuestion *question,
                             GError                  **error);
CostRanges *cost_ranges_ref (CostRanges *ranges);
void        cost_ranges_unref (CostRanges *ranges);
double     *cost_ranges_draw (const CostRangesInput *input,
                              CostRangesShape        shape,
                              guint64                seed,
                              guint                  n_samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostRanges, cost_ranges_unref)

G_END_DECLS
