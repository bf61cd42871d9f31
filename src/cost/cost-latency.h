/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one more region buys: for each platform and number of regions, how long
 * an answer is on its way to the users, beside what a month costs.
 *
 * Users live in the thirteen places, with weights, and reach the nearest region
 * in use; how long that takes is the model of cost-distance.h.
 *
 * The regions of each number are those with the least weighted mean, found by
 * looking at all sets; so another region never makes the mean worse.  Of sets
 * as good, the one with the better worst place, then the one with the earlier
 * places of the workload.  A place that is only served by a region elsewhere
 * is reached there; two places that one region serves are one region.
 *
 * One region is priced without the need of several, more with it; so a
 * platform that cannot route between regions has one point.  A platform that
 * answers everywhere, whatever regions one names, has one point too.  The
 * traffic of a region is the share of its users; measured usage stays as it was
 * given.
 */
#pragma once

#include "cost-distance.h"
#include "cost-engine.h"
#include "cost-users.h"

G_BEGIN_DECLS

typedef enum
{
  COST_LATENCY_REGIONS,    /* as many as one likes */
  COST_LATENCY_SINGLE,     /* cannot be in several: one point */
  COST_LATENCY_EVERYWHERE, /* answers near every user: one point */
  COST_LATENCY_NOWHERE,    /* blocked, or serves no place: no point */
} CostLatencyReach;

/* So many regions. */
typedef struct
{
  guint     n_regions;
  CostPlace places[COST_N_PLACES]; /* n_regions, in the workload's order */
  double    mean_ms;               /* over the users */
  double    worst_ms;              /* of a place where users are */
  CostPlace worst_place;
  CostPlace nearest[COST_N_PLACES];  /* for users of each place */
  double    place_ms[COST_N_PLACES]; /* likewise */
  CostMoney total;
  guint8    flags; /* CostCellFlags; blocked: total means nothing */
} CostLatencyPoint;

typedef struct
{
  const CostProvider *provider; /* borrowed from the catalogue */
  CostLatencyReach    reach;
  GArray             *points; /* owned, of CostLatencyPoint: 1, 2, ... */
  int                 knee;   /* index of the point; -1: there is none */
  gboolean            has_current;
  CostLatencyPoint    current; /* the workload's own regions, as they stand */
} CostLatencyCurve;

/* A sealed record. */
typedef struct _CostLatency
{
  gatomicrefcount ref_count;
  CostCatalogue  *catalogue; /* owned */
  CostUsers       users;
  guint           max_regions;
  GPtrArray      *curves; /* owned, of CostLatencyCurve*, a platform each */
} CostLatency;

CostLatency *cost_latency_new (CostCatalogue      *catalogue,
                               const CostScenario *scenario,
                               const CostUsers    *users,
                               guint               max_regions,
                               GCancellable       *cancellable,
                               GError            **error);
CostLatency *cost_latency_ref (CostLatency *latency);
void         cost_latency_unref (CostLatency *latency);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostLatency, cost_latency_unref)

G_END_DECLS
