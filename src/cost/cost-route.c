/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dynamic programming backward over the months: what the rest costs from each
 * platform on.  A way is compared by its cost, then by its switches.
 */
#include "cost-route.h"

#include <math.h>

#define NOWHERE (-1)
#define HOPELESS G_MAXINT64

typedef struct
{
  CostMoney cost; /* HOPELESS: it cannot be gone */
  guint     n_switches;
} Way;

typedef struct
{
  CostRoute *route;
  Way       *ways; /* owned, a month and platform each: from there on */
} Search;

static gboolean
is_sound (const CostRoute *route, guint month, guint platform)
{
  return route->future->cells[platform].flags[month] == 0;
}

static CostMoney
get_bill (const CostRoute *route, guint month, guint platform)
{
  return route->future->cells[platform].totals[month];
}

static gboolean
is_better (Way a, Way b)
{
  if (a.cost != b.cost)
    return a.cost < b.cost;
  return a.cost != HOPELESS && a.n_switches < b.n_switches;
}

static Way *
get_way (const Search *search, guint month, guint platform)
{
  return &search->ways[month * search->route->future->n_platforms + platform];
}

/* Where to be in @month, coming from @from: there, if nothing is better. */
static int
choose (const Search *search, guint month, int from, Way *best)
{
  const CostRoute *route = search->route;
  int              to = from;

  *best = (Way){ HOPELESS, 0 };
  if (from != NOWHERE)
    *best = *get_way (search, month, (guint)from);
  for (guint i = 0; i < route->future->n_platforms; i++)
    {
      Way way = *get_way (search, month, i);

      if ((int)i == from || way.cost == HOPELESS)
        continue;
      way.cost += route->setups[i];
      way.n_switches++;
      if (!is_better (way, *best))
        continue;
      *best = way;
      to = (int)i;
    }
  return to;
}

static void
look_back (const Search *search)
{
  const CostRoute *route = search->route;
  guint            n_months = route->future->n_months;

  for (guint month = n_months; month-- > 0;)
    for (guint i = 0; i < route->future->n_platforms; i++)
      {
        Way way = { 0, 0 };

        if (month + 1 < n_months)
          choose (search, month + 1, (int)i, &way);
        if (!is_sound (route, month, i))
          way.cost = HOPELESS;
        else if (way.cost != HOPELESS)
          way.cost += get_bill (route, month, i);
        *get_way (search, month, i) = way;
      }
}

static void
go (const Search *search)
{
  CostRoute *route = search->route;
  int        at = route->current;

  for (guint month = 0; month < route->future->n_months; month++)
    {
      Way             way;
      int             to = choose (search, month, at, &way);
      CostRouteSwitch step = { .month = month, .from = at, .to = to };

      route->platforms[month] = to;
      route->bills += get_bill (route, month, (guint)to);
      if (to == at)
        continue;
      step.setup = route->setups[to];
      route->setup += step.setup;
      g_array_append_val (route->switches, step);
      at = to;
    }
  route->total = route->bills + route->setup;
}

static gboolean
find_stuck (CostRoute *route)
{
  for (guint i = 0; i < route->future->n_months; i++)
    {
      if (route->future->months[i].cheapest >= 0)
        continue;
      route->stuck = i;
      return TRUE;
    }
  return FALSE;
}

static void
stay (CostRoute *route, guint platform)
{
  CostRouteStay *at = &route->stays[platform];

  if ((int)platform != route->current)
    at->total = route->setups[platform];
  for (guint i = 0; i < route->future->n_months; i++)
    {
      at->total += get_bill (route, i, platform);
      at->n_unsound += !is_sound (route, i, platform);
    }
  at->is_possible = at->n_unsound == 0;
  if (at->is_possible && route->exists)
    at->saved = at->total - route->total;
}

/**
 * cost_route_get_setup:
 * @weeks: of work until the first deployment
 * @rate: dollars an hour of an engineer
 *
 * Returns: what setting up costs, in cents
 */
CostMoney
cost_route_get_setup (double weeks, double rate)
{
  return cost_money_from_dollars (weeks * COST_ROUTE_HOURS_A_WEEK * rate);
}

/**
 * cost_route_new:
 * @future: the months
 * @setups: what moving to each platform of @future costs, in cents, >= 0
 * @current: index of the platform where one is, or -1: nowhere yet, so that
 *   beginning anywhere costs its setup
 *
 * Finds the cheapest way through the months.
 *
 * Returns: (transfer full): the way; it does not exist where a month is
 *   carried by nobody at a bill that is known
 */
CostRoute *
cost_route_new (CostFuture *future, const CostMoney *setups, int current)
{
  CostRoute *route = NULL;
  Search     search;

  g_return_val_if_fail (future != NULL && setups != NULL, NULL);
  g_return_val_if_fail (current >= NOWHERE, NULL);
  g_return_val_if_fail (current < (int)future->n_platforms, NULL);

  route = g_new0 (CostRoute, 1);
  g_atomic_ref_count_init (&route->ref_count);
  route->future = cost_future_ref (future);
  route->current = current;
  route->setups = g_new0 (CostMoney, future->n_platforms + 1);
  for (guint i = 0; i < future->n_platforms; i++)
    route->setups[i] = MAX (setups[i], 0);
  route->platforms = g_new (int, future->n_months);
  for (guint i = 0; i < future->n_months; i++)
    route->platforms[i] = NOWHERE;
  route->switches = g_array_new (FALSE, FALSE, sizeof (CostRouteSwitch));
  route->stays = g_new0 (CostRouteStay, future->n_platforms + 1);
  route->exists = !find_stuck (route);
  search.route = route;
  search.ways =
      g_new0 (Way, (gsize)future->n_months * (future->n_platforms + 1));
  look_back (&search);
  if (route->exists)
    go (&search);
  g_free (search.ways);
  for (guint i = 0; i < future->n_platforms; i++)
    stay (route, i);
  return route;
}

/**
 * cost_route_ref:
 * @route: a record
 *
 * Returns: (transfer full): @route
 */
CostRoute *
cost_route_ref (CostRoute *route)
{
  g_atomic_ref_count_inc (&route->ref_count);
  return route;
}

/**
 * cost_route_unref:
 * @route: (transfer full): a record
 *
 * Releases a reference.
 */
void
cost_route_unref (CostRoute *route)
{
  if (!g_atomic_ref_count_dec (&route->ref_count))
    return;
  cost_future_unref (route->future);
  g_free (route->setups);
  g_free (route->platforms);
  g_array_unref (route->switches);
  g_free (route->stays);
  g_free (route);
}
