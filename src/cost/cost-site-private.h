/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a platform can be asked to run, each place once: a site is a place
 * whose region is its own, or the first of those that a region elsewhere
 * serves where no place is that region's own.  And which sites are best.
 */
#pragma once

#include "cost-latency.h"

G_BEGIN_DECLS

typedef struct
{
  CostPlace    place;    /* by which the site is asked for */
  CostLocation location; /* the region's; the place's where it says none */
} CostSite;

/* In the order of the workload's places. */
typedef struct
{
  guint    n_sites;
  CostSite sites[COST_N_PLACES];
} CostSites;

void  cost_sites_init (CostSites          *sites,
                       const CostProvider *provider,
                       const CostWorkload *workload,
                       CostDate            at);
void  cost_sites_init_used (CostSites          *sites,
                            const CostProvider *provider,
                            const CostWorkload *workload,
                            CostDate            at);
void  cost_sites_measure (const CostSites  *sites,
                          guint             chosen,
                          const CostUsers  *users,
                          CostLatencyPoint *point);
guint cost_sites_choose (const CostSites *sites,
                         const CostUsers *users,
                         guint            n_regions);

G_END_DECLS
