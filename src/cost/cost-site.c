/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sites, sets of them as bits, and the best set of a size.  All sets are
 * looked at: thirteen places have 8,192.
 */
#include "config.h"

#include "cost-site-private.h"

#include <math.h>

/* Means that are as good as equal, in milliseconds. */
#define TIE_MS 1e-9

static const CostRegion *
find_region (const CostProvider *provider, CostPlace place, CostDate at)
{
  int               index = provider->places[place].region;
  const CostRegion *region = NULL;

  if (index < 0)
    return NULL;
  region = g_ptr_array_index (provider->regions, index);
  if (region->from > at ||
      (region->until != COST_DATE_NONE && region->until < at))
    return NULL;
  return region;
}

static gboolean
is_own_place (const CostProvider *provider, CostPlace place)
{
  return !provider->places[place].is_nearest;
}

/* The place that is @region's own, or @place where there is none. */
static CostPlace
find_own_place (const CostProvider *provider, CostPlace place)
{
  int region = provider->places[place].region;

  if (is_own_place (provider, place))
    return place;
  for (guint i = 0; i < COST_N_PLACES; i++)
    if (provider->places[i].region == region &&
        is_own_place (provider, (CostPlace)i))
      return (CostPlace)i;
  return place;
}

static void
locate (CostSite *site, const CostProvider *provider, const CostRegion *region)
{
  const CostPlaceInfo *info =
      cost_place_get_info (find_own_place (provider, site->place));

  site->location.latitude =
      region->is_located ? region->latitude : info->latitude;
  site->location.longitude =
      region->is_located ? region->longitude : info->longitude;
}

static gboolean
has_region (const CostSites    *sites,
            const CostProvider *provider,
            CostPlace           place)
{
  for (guint i = 0; i < sites->n_sites; i++)
    if (provider->places[sites->sites[i].place].region ==
        provider->places[place].region)
      return TRUE;
  return FALSE;
}

static void
append (CostSites          *sites,
        const CostProvider *provider,
        CostPlace           place,
        CostDate            at)
{
  const CostRegion *region = find_region (provider, place, at);
  CostSite         *site = &sites->sites[sites->n_sites];

  if (region == NULL)
    return;
  site->place = place;
  locate (site, provider, region);
  sites->n_sites++;
}

/**
 * cost_sites_init:
 * @sites: (out caller-allocates): what is filled
 * @provider: a platform
 * @workload: in whose order the places are taken
 * @at: the day on which the regions are open
 *
 * Finds all places in which @provider can run.
 */
void
cost_sites_init (CostSites          *sites,
                 const CostProvider *provider,
                 const CostWorkload *workload,
                 CostDate            at)
{
  CostWorkload all = *workload;

  cost_workload_complete_places (&all);
  sites->n_sites = 0;
  for (guint i = 0; i < all.n_places; i++)
    {
      CostPlace place = all.places[i];

      if (is_own_place (provider, place) ||
          (find_own_place (provider, place) == place &&
           !has_region (sites, provider, place)))
        append (sites, provider, place, at);
    }
}

/**
 * cost_sites_init_used:
 * @sites: (out caller-allocates): what is filled
 * @provider: a platform
 * @workload: whose regions are taken
 * @at: the day on which the regions are open
 *
 * Finds where @provider runs @workload as it stands.
 */
void
cost_sites_init_used (CostSites          *sites,
                      const CostProvider *provider,
                      const CostWorkload *workload,
                      CostDate            at)
{
  guint n_used = (guint)cost_dimension_clamp (COST_REGIONS,
                                              workload->values[COST_REGIONS]);

  sites->n_sites = 0;
  for (guint i = 0; i < MIN (n_used, workload->n_places); i++)
    {
      CostPlace place = workload->places[i];

      if (is_own_place (provider, place) ||
          !has_region (sites, provider, place))
        append (sites, provider, place, at);
    }
}

/* The nearest of the chosen sites, for users of @place. */
static void
find_nearest (const CostSites  *sites,
              guint             chosen,
              CostPlace         place,
              CostLatencyPoint *point)
{
  const CostPlaceInfo *info = cost_place_get_info (place);
  CostLocation         here = { info->latitude, info->longitude };

  point->place_ms[place] = INFINITY;
  for (guint i = 0; i < sites->n_sites; i++)
    {
      double ms = 0.0;

      if ((chosen >> i & 1) == 0)
        continue;
      ms = cost_distance_estimate_ms (
          cost_distance_measure_km (&here, &sites->sites[i].location));
      if (ms >= point->place_ms[place])
        continue;
      point->place_ms[place] = ms;
      point->nearest[place] = sites->sites[i].place;
    }
}

/* Sums up what is known of each place. */
static void
average (CostLatencyPoint *point, const CostUsers *users)
{
  double sum = 0.0;

  point->worst_ms = 0.0;
  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      sum += users->weights[i] * point->place_ms[i];
      if (users->weights[i] <= 0.0 || point->place_ms[i] <= point->worst_ms)
        continue;
      point->worst_ms = point->place_ms[i];
      point->worst_place = (CostPlace)i;
    }
  point->mean_ms = sum / cost_users_get_sum (users);
}

/**
 * cost_sites_measure:
 * @sites: sites
 * @chosen: a bit for each that is used, one or more
 * @users: where the users are
 * @point: (inout): gets the places, and how far they are
 */
void
cost_sites_measure (const CostSites  *sites,
                    guint             chosen,
                    const CostUsers  *users,
                    CostLatencyPoint *point)
{
  point->n_regions = 0;
  for (guint i = 0; i < sites->n_sites; i++)
    if ((chosen >> i & 1) != 0)
      point->places[point->n_regions++] = sites->sites[i].place;
  for (guint i = 0; i < COST_N_PLACES; i++)
    find_nearest (sites, chosen, (CostPlace)i, point);
  average (point, users);
}

static guint
count_bits (guint bits)
{
  guint n = 0;

  for (; bits != 0; bits &= bits - 1)
    n++;
  return n;
}

/* Whether @a has the first site that the other set lacks. */
static gboolean
is_earlier (guint a, guint b)
{
  guint difference = a ^ b;

  return (difference & (~difference + 1) & a) != 0;
}

typedef struct
{
  guint  chosen;
  double mean_ms;
  double worst_ms;
} Choice;

static gboolean
is_better (const Choice *one, const Choice *best)
{
  if (fabs (one->mean_ms - best->mean_ms) > TIE_MS)
    return one->mean_ms < best->mean_ms;
  if (fabs (one->worst_ms - best->worst_ms) > TIE_MS)
    return one->worst_ms < best->worst_ms;
  return is_earlier (one->chosen, best->chosen);
}

/* Round trips from each site, computed once for all sets. */
static void
fill_table (const CostSites *sites, double table[COST_N_PLACES][COST_N_PLACES])
{
  for (guint i = 0; i < sites->n_sites; i++)
    {
      CostLatencyPoint point = { 0 };

      for (guint k = 0; k < COST_N_PLACES; k++)
        {
          find_nearest (sites, 1U << i, (CostPlace)k, &point);
          table[i][k] = point.place_ms[k];
        }
    }
}

static Choice
judge (double           table[COST_N_PLACES][COST_N_PLACES],
       guint            chosen,
       const CostUsers *users)
{
  CostLatencyPoint point = { 0 };

  for (guint k = 0; k < COST_N_PLACES; k++)
    {
      point.place_ms[k] = INFINITY;
      for (guint i = 0; chosen >> i != 0; i++)
        if ((chosen >> i & 1) != 0)
          point.place_ms[k] = MIN (point.place_ms[k], table[i][k]);
    }
  average (&point, users);
  return (Choice){ chosen, point.mean_ms, point.worst_ms };
}

/**
 * cost_sites_choose:
 * @sites: sites
 * @users: where the users are
 * @n_regions: how many to take, 1 to all
 *
 * Returns: a bit for each site of the best set: that with the least mean, of
 *   those the one with the better worst place, of those the earliest
 */
guint
cost_sites_choose (const CostSites *sites,
                   const CostUsers *users,
                   guint            n_regions)
{
  double table[COST_N_PLACES][COST_N_PLACES];
  Choice best = { 0, INFINITY, INFINITY };

  g_return_val_if_fail (n_regions >= 1 && n_regions <= sites->n_sites, 1);

  fill_table (sites, table);
  for (guint chosen = 1; chosen < 1U << sites->n_sites; chosen++)
    {
      Choice one = { 0 };

      if (count_bits (chosen) != n_regions)
        continue;
      one = judge (table, chosen, users);
      if (best.chosen == 0 || is_better (&one, &best))
        best = one;
    }
  return best.chosen;
}
