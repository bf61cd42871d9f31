/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * When to switch: the cheapest way through the months of a future, if moving
 * to a platform costs what setting up there costs.  A sealed record.
 *
 * A month in which a platform cannot carry the workload, or in which its bill
 * is only "at least", is not gone through.  Of equally cheap ways it is the one
 * with the fewest switches, then the one that stays longest where it is.
 */
#pragma once

#include "cost-future.h"

G_BEGIN_DECLS

#define COST_ROUTE_HOURS_A_WEEK 40.0

/* Staying on one platform from the first month to the last. */
typedef struct
{
  CostMoney total;       /* with the setup, unless one is there already */
  guint     n_unsound;   /* months blocked or not priced in full */
  CostMoney saved;       /* by the route; 0 where either is not sound */
  gboolean  is_possible; /* no month is unsound */
} CostRouteStay;

typedef struct
{
  guint     month;
  int       from; /* -1: nothing ran before */
  int       to;
  CostMoney setup; /* of that platform */
} CostRouteSwitch;

typedef struct _CostRoute
{
  gatomicrefcount ref_count;
  CostFuture     *future;    /* owned */
  int             current;   /* where one is; -1: nowhere yet */
  CostMoney      *setups;    /* owned, one a platform */
  gboolean        exists;    /* some way goes through all months */
  guint           stuck;     /* if not: the first month nobody carries */
  int            *platforms; /* owned, one a month; -1 where none exists */
  GArray         *switches;  /* owned, of CostRouteSwitch, by month; the first
                                may be to where one begins */
  CostMoney      bills;      /* of the route */
  CostMoney      setup;      /* of all its switches */
  CostMoney      total;      /* bills + setup */
  CostRouteStay *stays;      /* owned, one a platform */
} CostRoute;

CostRoute *
cost_route_new (CostFuture *future, const CostMoney *setups, int current);
CostRoute *cost_route_ref (CostRoute *route);
void       cost_route_unref (CostRoute *route);
CostMoney  cost_route_get_setup (double weeks, double rate);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostRoute, cost_route_unref)

G_END_DECLS
