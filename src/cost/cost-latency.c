/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * For each platform and number of regions: the best sites, how far they are,
 * and an engine that is bound to them for the bill.
 */
#include "config.h"

#include "cost-latency.h"

#include <math.h>
#include <string.h>

#include "cost-site-private.h"

/* The traffic of a region that no user is nearest to: as good as none. */
#define LEAST_WEIGHT 1e-6

static void
free_curve (gpointer data)
{
  CostLatencyCurve *curve = data;

  g_array_unref (curve->points);
  g_free (curve);
}

/* The bill, and whether the plan that it is of answers everywhere. */
typedef struct
{
  CostMoney total;
  guint8    flags;
  gboolean  is_everywhere;
} Bill;

static gboolean
price (CostCatalogue      *catalogue,
       const CostScenario *scenario,
       Bill               *bill,
       GError            **error)
{
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, 0, error);
  const CostProvider *provider = NULL;
  CostBlock           block = { .base = &scenario->workload, .n_cells = 1 };
  guint8              plan = 0;
  CostCells           cells = { .totals = &bill->total,
                                .plans = &plan,
                                .flags = &bill->flags };

  if (engine == NULL)
    return FALSE;
  provider = cost_engine_get_platform (engine, 0);
  cost_engine_evaluate (engine, 0, &block, &cells);
  bill->is_everywhere = FALSE;
  if (provider->everywhere != NULL && plan < provider->plans->len)
    {
      const CostPlan *best = g_ptr_array_index (provider->plans, plan);

      bill->is_everywhere =
          g_strv_contains ((const char *const *)provider->everywhere, best->id);
    }
  return TRUE;
}

/* The share of the users to whom a place of the point is the nearest. */
static double
weigh (const CostLatencyPoint *point, const CostUsers *users, CostPlace place)
{
  double weight = 0.0;

  for (guint i = 0; i < COST_N_PLACES; i++)
    if (point->nearest[i] == place)
      weight += users->weights[i];
  return MAX (weight / cost_users_get_sum (users), LEAST_WEIGHT);
}

static CostScenario *
move_to (const CostScenario     *scenario,
         const CostProvider     *provider,
         const CostLatencyPoint *point,
         const CostUsers        *users)
{
  CostScenario *moved = cost_scenario_copy (scenario);
  CostWorkload *workload = &moved->workload;

  g_ptr_array_set_size (moved->platforms, 0);
  g_ptr_array_add (moved->platforms, g_strdup (provider->id));
  if (point == NULL)
    return moved;
  workload->n_places = point->n_regions;
  for (guint i = 0; i < point->n_regions; i++)
    {
      workload->places[i] = point->places[i];
      workload->weights[i] = weigh (point, users, point->places[i]);
    }
  cost_workload_complete_places (workload);
  workload->values[COST_REGIONS] = point->n_regions;
  workload->values[COST_NEEDS_MULTI_REGION] = point->n_regions > 1 ? 1 : 0;
  return moved;
}

/* What stays the same for all platforms. */
typedef struct
{
  CostLatency        *latency;  /* borrowed: under construction */
  const CostScenario *scenario; /* borrowed */
  CostDate            at;
  GCancellable       *cancellable; /* borrowed, nullable */
} Survey;

static gboolean
price_point (const Survey       *survey,
             const CostProvider *provider,
             CostLatencyPoint   *point,
             Bill               *bill,
             GError            **error)
{
  g_autoptr (CostScenario) moved =
      move_to (survey->scenario, provider, point, &survey->latency->users);

  if (g_cancellable_set_error_if_cancelled (survey->cancellable, error) ||
      !price (survey->latency->catalogue, moved, bill, error))
    return FALSE;
  point->total = bill->total;
  point->flags = bill->flags;
  return TRUE;
}

/* Every user is answered where they are, if the platform serves the place. */
static void
answer_everywhere (const Survey       *survey,
                   const CostProvider *provider,
                   CostLatencyPoint   *point)
{
  const CostUsers *users = &survey->latency->users;
  CostSites        sites = { 0 };
  CostLatencyPoint near = { 0 };

  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      const CostPlaceInfo *info = cost_place_get_info ((CostPlace)i);

      if (provider->places[i].region < 0)
        continue;
      sites.sites[sites.n_sites++] =
          (CostSite){ (CostPlace)i, { info->latitude, info->longitude } };
    }
  cost_sites_measure (&sites, (1U << sites.n_sites) - 1, users, &near);
  memcpy (point->nearest, near.nearest, sizeof near.nearest);
  memcpy (point->place_ms, near.place_ms, sizeof near.place_ms);
  point->mean_ms = near.mean_ms;
  point->worst_ms = near.worst_ms;
  point->worst_place = near.worst_place;
}

/* The workload's own regions, its needs and its weights as they are. */
static gboolean
add_current (const Survey *survey, CostLatencyCurve *curve, GError **error)
{
  const CostWorkload *workload = &survey->scenario->workload;
  g_autoptr (CostScenario) alone =
      move_to (survey->scenario, curve->provider, NULL, NULL);
  CostSites sites = { 0 };
  Bill      bill = { 0 };

  cost_sites_init_used (&sites, curve->provider, workload, survey->at);
  if (sites.n_sites == 0)
    return TRUE;
  cost_sites_measure (&sites,
                      (1U << sites.n_sites) - 1,
                      &survey->latency->users,
                      &curve->current);
  if (!price (survey->latency->catalogue, alone, &bill, error))
    return FALSE;
  curve->current.total = bill.total;
  curve->current.flags = bill.flags;
  curve->has_current = TRUE;
  if (bill.is_everywhere)
    answer_everywhere (survey, curve->provider, &curve->current);
  return TRUE;
}

/* Where only one region is asked for, one point does not say "cannot". */
static CostLatencyReach
find_reach (const CostLatencyCurve *curve,
            const CostSites        *sites,
            guint                   n_asked,
            gboolean                is_everywhere)
{
  if (curve->points->len == 0)
    return COST_LATENCY_NOWHERE;
  if (is_everywhere)
    return COST_LATENCY_EVERYWHERE;
  if (sites->n_sites == 1 || (curve->points->len == 1 && n_asked > 1))
    return COST_LATENCY_SINGLE;
  return COST_LATENCY_REGIONS;
}

/* Regions are added as long as there are sites; what is blocked is no point. */
static gboolean
add_points (const Survey     *survey,
            const CostSites  *sites,
            CostLatencyCurve *curve,
            GError          **error)
{
  const CostUsers *users = &survey->latency->users;
  guint            n = MIN (survey->latency->max_regions, sites->n_sites);
  gboolean         is_everywhere = FALSE;

  for (guint k = 1; k <= n && !is_everywhere; k++)
    {
      CostLatencyPoint point = { 0 };
      Bill             bill = { 0 };

      cost_sites_measure (sites,
                          cost_sites_choose (sites, users, k),
                          users,
                          &point);
      if (!price_point (survey, curve->provider, &point, &bill, error))
        return FALSE;
      if ((point.flags & COST_CELL_BLOCKED) != 0)
        continue;
      is_everywhere = bill.is_everywhere;
      if (is_everywhere)
        answer_everywhere (survey, curve->provider, &point);
      g_array_append_val (curve->points, point);
    }
  curve->reach = find_reach (curve, sites, n, is_everywhere);
  return TRUE;
}

static const CostLatencyPoint *
get_point (const CostLatencyCurve *curve, guint index)
{
  return &g_array_index (curve->points, CostLatencyPoint, index);
}

static double
normalize (double value, double low, double high)
{
  return high > low ? (value - low) / (high - low) : 0.0;
}

/* Where most of the way has been gained and least of the price paid: the
 * point farthest above the line from the first to the last. */
static int
find_knee (const CostLatencyCurve *curve)
{
  const CostLatencyPoint *first = NULL;
  const CostLatencyPoint *last = NULL;
  double                  farthest = 0.0;
  int                     knee = -1;

  if (curve->points->len < 3)
    return -1;
  first = get_point (curve, 0);
  last = get_point (curve, curve->points->len - 1);
  for (guint i = 1; i < curve->points->len; i++)
    {
      const CostLatencyPoint *point = get_point (curve, i);
      double                  gain =
          normalize (-point->mean_ms, -first->mean_ms, -last->mean_ms);
      double price_paid = normalize ((double)point->total,
                                     (double)first->total,
                                     (double)last->total);

      if (gain - price_paid <= farthest)
        continue;
      farthest = gain - price_paid;
      knee = (int)i;
    }
  return knee;
}

static gboolean
add_curve (const Survey *survey, const CostProvider *provider, GError **error)
{
  CostLatencyCurve *curve = g_new0 (CostLatencyCurve, 1);
  CostSites         sites = { 0 };

  g_ptr_array_add (survey->latency->curves, curve);
  curve->provider = provider;
  curve->points = g_array_new (FALSE, FALSE, sizeof (CostLatencyPoint));
  cost_sites_init (&sites, provider, &survey->scenario->workload, survey->at);
  if (!add_points (survey, &sites, curve, error) ||
      !add_current (survey, curve, error))
    return FALSE;
  curve->knee = find_knee (curve);
  return TRUE;
}

/**
 * cost_latency_new:
 * @catalogue: the catalogue
 * @scenario: the workload, and which platforms are asked for
 * @users: where the users are
 * @max_regions: up to how many regions, 1 to %COST_N_PLACES
 * @cancellable: (nullable): to stop it
 * @error: return location for an error, that of cost_engine_new() or of
 *   @cancellable
 *
 * Compiles an engine a point: some tens of milliseconds, for a thread.
 *
 * Returns: (transfer full) (nullable): a curve a platform, in the engine's
 *   order
 */
CostLatency *
cost_latency_new (CostCatalogue      *catalogue,
                  const CostScenario *scenario,
                  const CostUsers    *users,
                  guint               max_regions,
                  GCancellable       *cancellable,
                  GError            **error)
{
  g_autoptr (CostLatency) latency = NULL;
  g_autoptr (CostEngine) engine = NULL;
  Survey survey = { NULL, scenario, COST_DATE_NONE, cancellable };

  g_return_val_if_fail (max_regions >= 1 && max_regions <= COST_N_PLACES, NULL);
  g_return_val_if_fail (cost_users_get_sum (users) > 0.0, NULL);

  engine = cost_engine_new (catalogue, scenario, 0, error);
  if (engine == NULL)
    return NULL;
  latency = g_new0 (CostLatency, 1);
  g_atomic_ref_count_init (&latency->ref_count);
  latency->catalogue = cost_catalogue_ref (catalogue);
  latency->users = *users;
  latency->max_regions = max_regions;
  latency->curves = g_ptr_array_new_with_free_func (free_curve);
  survey.latency = latency;
  survey.at = cost_engine_get_at (engine);
  for (guint i = 0; i < cost_engine_get_n_platforms (engine); i++)
    if (!add_curve (&survey, cost_engine_get_platform (engine, i), error))
      return NULL;
  return g_steal_pointer (&latency);
}

/**
 * cost_latency_ref:
 * @latency: an answer
 *
 * Returns: (transfer full): @latency
 */
CostLatency *
cost_latency_ref (CostLatency *latency)
{
  g_atomic_ref_count_inc (&latency->ref_count);
  return latency;
}

/**
 * cost_latency_unref:
 * @latency: (transfer full): an answer
 *
 * Releases a reference.
 */
void
cost_latency_unref (CostLatency *latency)
{
  if (!g_atomic_ref_count_dec (&latency->ref_count))
    return;
  g_ptr_array_unref (latency->curves);
  cost_catalogue_unref (latency->catalogue);
  g_free (latency);
}
