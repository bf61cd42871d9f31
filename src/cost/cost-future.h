/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The same workload forward in time, a month at a time: it grows, announced
 * prices come, credits end.  A sealed record.
 *
 * What grows is what comes with the number of users: traffic, jobs, what is
 * stored, rows, logs, and what is sent between regions.  What somebody
 * decides does not: regions, instances and their sizes, burst instances,
 * replicas, addresses, domains, seats, build minutes, times per request and
 * shares.  Month i has the workload times (1 + growth)^i; counts are rounded
 * to whole ones, and no dimension leaves its range.
 */
#pragma once

#include "cost-engine.h"
#include "cost-history.h"

G_BEGIN_DECLS

#define COST_FUTURE_MONTHS 12 /* unless somebody says otherwise */
#define COST_FUTURE_MAX_MONTHS 120

typedef struct
{
  guint     month;          /* index, 0 is the scenario's day */
  CostDate  date;           /* its first day */
  double    factor;         /* of what grows */
  CostMoney cheapest_total; /* 0 where nobody carries it */
  int       cheapest; /* index of the platform, of equals the first; -1: none */
} CostFutureMonth;

typedef struct
{
  CostDimension dimension;
  guint         month; /* the first in which it cannot grow further */
} CostFutureLimit;

typedef struct _CostFuture
{
  gatomicrefcount  ref_count;
  CostEngine      *engine;   /* owned: of the first day; its platforms */
  CostWorkload     workload; /* of month 0 */
  double           growth;   /* percent a month */
  guint            n_months;
  CostFutureMonth *months;  /* owned, n_months */
  GArray          *limits;  /* owned, of CostFutureLimit */
  GPtrArray       *changes; /* owned, of CostChange*: announced, credits that
                               end; those after the first day, to the last */
  guint      n_platforms;
  CostCells *cells; /* owned, a platform each: n_months, all wanted */
} CostFuture;

CostFuture *cost_future_new (CostCatalogue      *catalogue,
                             const CostScenario *scenario,
                             guint               n_months,
                             GError            **error);
CostFuture *cost_future_ref (CostFuture *future);
void        cost_future_unref (CostFuture *future);
gboolean    cost_future_grows (CostDimension dimension);
void        cost_future_get_workload (const CostFuture *future,
                                      guint             month,
                                      CostWorkload     *workload);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostFuture, cost_future_unref)

G_END_DECLS
