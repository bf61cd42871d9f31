/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a spike does to the bill of each platform: at the end of the month,
 * day by day, on which day the budget is gone, and what the platform does
 * then.  A sealed record, shared freely, never changed.
 *
 * The model.  A month has days of 24 hours.  The bill at its end is that of
 * the month's sums: what the spike adds to the days it lasts is added to the
 * month (requests), or weighed by time or by requests into the month's
 * average (connections; CPU time of a request), and the engine prices that
 * month.  The plan is the one that the month would have without the spike, as
 * nobody sees it coming, and so is the database where the workload leaves it
 * open; only where they cannot carry the month, it is the cheapest that can.
 * Within a plan, what only changes from one month to the next (formulas say so
 * with usual.DIMENSION) is as in the month without the spike.
 *
 * The bill after a day is that of what has been used by then, allowances
 * first, plus fees, seats and support, which are due from the first day on,
 * plus of everything else that stands still (machines, disks) the part of
 * the month that has passed.  After the last day it is the month's bill.
 */
#pragma once

#include "cost-engine.h"
#include "cost-spikes.h"

G_BEGIN_DECLS

#define COST_SPIKE_DAY 10 /* unless somebody says otherwise */
#define COST_SPIKE_MAX_DAYS 31

/* A dimension of the month that the spike changes. */
typedef struct
{
  CostDimension dimension;
  double        before;
  double        wanted; /* with the spike */
  double        after;  /* within the dimension's range */
  gboolean      is_clamped;
} CostSpikeChange;

/* One platform.  Days count from 1; day i stands at [i - 1]. */
typedef struct
{
  CostMoney       normal;          /* the month without the spike */
  guint8          normal_flags;    /* CostCellFlags */
  const CostPlan *normal_plan;     /* borrowed, nullable */
  CostMoney       total;           /* the month with it */
  guint8          flags;           /* CostCellFlags */
  const CostPlan *plan;            /* borrowed, nullable */
  gboolean        is_new_plan;     /* the plan could not carry the spike */
  guint           normal_database; /* the choice */
  guint           database;        /* another where it could not carry it */
  CostMoney       normal_days[COST_SPIKE_MAX_DAYS]; /* bill after each day */
  CostMoney       days[COST_SPIKE_MAX_DAYS];
  int             normal_gone; /* the first day on which the bill is above the
                                  budget; 0: never, or there is none */
  int gone;
  /* What the platform does when more is used than was meant to be, on the
   * plan of the normal month; nullable: not known. */
  const CostOverrunEntry *overrun;
} CostSpikePlatform;

typedef struct _CostSpikeBill
{
  gatomicrefcount ref_count;
  CostEngine     *engine;   /* owned: whose platforms these are, in its order */
  CostWorkload    workload; /* the month without the spike */
  CostWorkload    spiked;   /* the month with it */
  GArray         *changes;  /* owned, of CostSpikeChange, by dimension */
  guint           n_days;   /* of the month */
  guint           day;      /* the first of the spike */
  double          hours;    /* of the spike, within the month */
  gboolean        is_cut;   /* it goes on in the next month */
  CostMoney       budget;   /* 0: none */
  guint           n_platforms;
  CostSpikePlatform *platforms; /* owned */
} CostSpikeBill;

CostSpikeBill *cost_spike_bill_new (CostCatalogue      *catalogue,
                                    const CostScenario *scenario,
                                    const CostSpike    *spike,
                                    guint               day,
                                    GError            **error);
CostSpikeBill *cost_spike_bill_ref (CostSpikeBill *bill);
void           cost_spike_bill_unref (CostSpikeBill *bill);
guint          cost_spike_count_days (const CostScenario *scenario);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostSpikeBill, cost_spike_bill_unref)

G_END_DECLS
