/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one more region buys: for each platform and number of regions, how long
 * an answer is on its way to the users, beside what a month costs.
 *
 * The model.  Users live in the thirteen places, with weights.  A round trip
 * goes along the great circle to the nearest region in use and back, at the
 * speed of light in fibre, over a path that is COST_LATENCY_STRETCH times as
 * long, and there is COST_LATENCY_OVERHEAD_MS for the access network and the
 * server.  It knows no cables and no congestion: measured round trips between
 * cities lie within COST_LATENCY_ERROR of it, mostly.
 *
 * The regions of each number are those with the least weighted mean, found by
 * looking at all sets; so another region never makes the mean worse.  Of sets
 * as good, the one with the better worst place, then the one with the earlier
 * places of the workload.  A place that is only served by a region elsewhere
 * is reached there; two places that one region serves are one region.
 *
 * One region is priced without the need of several, more with it; so a
 * platform that cannot route between regions has one point.  A platform that
 * answers everywhere, whatever regions one names, has one point too.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

/* Refractive index 1.468 (single-mode fibre, 1550 nm) over 299,792.458 km/s. */
#define COST_LATENCY_MS_PER_KM (1.468 / 299.792458)
#define COST_LATENCY_STRETCH 1.5
#define COST_LATENCY_OVERHEAD_MS 20.0
#define COST_LATENCY_ERROR 0.25

/* Where the users are.  A plain value. */
typedef struct
{
  double weights[COST_N_PLACES]; /* 0 or more; at least one above 0 */
} CostUsers;

void     cost_users_init (CostUsers *users); /* as many in every place */
gboolean cost_users_parse (CostUsers *users, const char *list, GError **error);
double   cost_latency_measure_km (double latitude_a,
                                  double longitude_a,
                                  double latitude_b,
                                  double longitude_b);
double   cost_latency_estimate_ms (double km); /* round trip */

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
