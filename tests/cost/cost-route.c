/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The route against every way there is, over months that are drawn.
 */
#include "cost-route.h"

#define N_MONTHS 5
#define N_PLATFORMS 3
#define N_WAYS 243 /* N_PLATFORMS to the power of N_MONTHS */

static CostFuture *
draw_future (GRand *random, gboolean with_gaps)
{
  CostFuture *future = g_new0 (CostFuture, 1);

  g_atomic_ref_count_init (&future->ref_count);
  future->n_months = N_MONTHS;
  future->n_platforms = N_PLATFORMS;
  future->months = g_new0 (CostFutureMonth, N_MONTHS);
  future->limits = g_array_new (FALSE, FALSE, sizeof (CostFutureLimit));
  future->cells = g_new0 (CostCells, N_PLATFORMS);
  for (guint i = 0; i < N_MONTHS; i++)
    future->months[i].cheapest = -1;
  for (guint i = 0; i < N_PLATFORMS; i++)
    {
      future->cells[i] = (CostCells){ g_new0 (CostMoney, N_MONTHS),
                                      g_new0 (guint8, N_MONTHS),
                                      g_new0 (guint8, N_MONTHS) };
      for (guint k = 0; k < N_MONTHS; k++)
        {
          future->cells[i].totals[k] = g_rand_int_range (random, 0, 5) * 100;
          if (with_gaps && g_rand_int_range (random, 0, 4) == 0)
            future->cells[i].flags[k] = (guint8)g_rand_int_range (random, 1, 4);
          else
            future->months[k].cheapest = (int)i;
        }
    }
  return future;
}

typedef struct
{
  CostMoney cost; /* -1: it cannot be gone */
  guint     n_switches;
} Way;

static Way
walk (const CostFuture *future,
      const CostMoney  *setups,
      int               current,
      guint             number)
{
  Way way = { 0, 0 };

  for (guint month = 0; month < N_MONTHS; month++)
    {
      int to = (int)(number % N_PLATFORMS);

      number /= N_PLATFORMS;
      if (future->cells[to].flags[month] != 0)
        return (Way){ -1, 0 };
      way.cost += future->cells[to].totals[month];
      if (to != current)
        {
          way.cost += setups[to];
          way.n_switches++;
        }
      current = to;
    }
  return way;
}

static Way
find_best (const CostFuture *future, const CostMoney *setups, int current)
{
  Way best = { -1, 0 };

  for (guint i = 0; i < N_WAYS; i++)
    {
      Way way = walk (future, setups, current, i);

      if (way.cost >= 0 &&
          (best.cost < 0 || way.cost < best.cost ||
           (way.cost == best.cost && way.n_switches < best.n_switches)))
        best = way;
    }
  return best;
}

static void
check (CostFuture *future, const CostMoney *setups, int current)
{
  g_autoptr (CostRoute) route = cost_route_new (future, setups, current);
  Way       best = find_best (future, setups, current);
  CostMoney bills = 0;

  g_assert_cmpint (route->exists, ==, best.cost >= 0);
  if (!route->exists)
    {
      g_assert_cmpint (future->months[route->stuck].cheapest, ==, -1);
      g_assert_cmpint (route->platforms[0], ==, -1);
      return;
    }
  g_assert_cmpint (route->total, ==, best.cost);
  g_assert_cmpint (route->total, ==, route->bills + route->setup);
  g_assert_cmpuint (route->switches->len, ==, best.n_switches);
  for (guint i = 0; i < N_MONTHS; i++)
    bills += future->cells[route->platforms[i]].totals[i];
  g_assert_cmpint (bills, ==, route->bills);
  for (guint i = 0; i < N_PLATFORMS; i++)
    if (route->stays[i].is_possible)
      g_assert_cmpint (route->stays[i].saved, >=, 0);
}

static void
test_every_way (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (8);

  for (guint i = 0; i < 1500; i++)
    {
      g_autoptr (CostFuture) future = draw_future (random, i % 3 == 0);
      CostMoney setups[N_PLATFORMS];

      for (guint k = 0; k < N_PLATFORMS; k++)
        setups[k] = g_rand_int_range (random, 0, 4) * 100;
      check (future, setups, (int)(i % (N_PLATFORMS + 1)) - 1);
    }
}

static CostFuture *
make_future (const CostMoney totals[N_PLATFORMS][N_MONTHS])
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  CostFuture *future = draw_future (random, FALSE);

  for (guint i = 0; i < N_PLATFORMS; i++)
    for (guint k = 0; k < N_MONTHS; k++)
      future->cells[i].totals[k] = totals[i][k];
  return future;
}

static void
test_ties_stay (void)
{
  const CostMoney totals[N_PLATFORMS][N_MONTHS] = {
    { 100, 100, 100, 100, 100 },
    { 100, 100, 100, 100, 100 },
    { 60, 60, 60, 60, 60 },
  };
  const CostMoney setups[] = { 0, 0, 200 };
  g_autoptr (CostFuture) future = make_future (totals);
  g_autoptr (CostRoute) route = cost_route_new (future, setups, 1);

  g_assert_cmpuint (route->switches->len, ==, 0);
  for (guint i = 0; i < N_MONTHS; i++)
    g_assert_cmpint (route->platforms[i], ==, 1);
  g_assert_cmpint (route->stays[2].saved, ==, 0);
}

/* The dearer one is left in the month in which the rest pays the setup. */
static void
test_month_to_switch (void)
{
  const CostMoney totals[N_PLATFORMS][N_MONTHS] = {
    { 50, 90, 200, 300, 400 },
    { 80, 80, 80, 80, 80 },
    { 900, 900, 900, 900, 900 },
  };
  const CostMoney setups[] = { 40, 100, 0 };
  g_autoptr (CostFuture) future = make_future (totals);
  g_autoptr (CostRoute) route = cost_route_new (future, setups, 0);
  const CostRouteSwitch *step = NULL;

  g_assert_cmpuint (route->switches->len, ==, 1);
  step = &g_array_index (route->switches, CostRouteSwitch, 0);
  g_assert_cmpuint (step->month, ==, 1);
  g_assert_cmpint (step->from, ==, 0);
  g_assert_cmpint (step->to, ==, 1);
  g_assert_cmpint (route->total, ==, 50 + 100 + 4 * 80);
  g_assert_cmpint (route->stays[0].saved, ==, 1040 - 470);
  g_assert_cmpint (route->stays[1].total, ==, 500);
}

static void
test_nobody (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2);
  g_autoptr (CostFuture) future = draw_future (random, FALSE);
  const CostMoney setups[N_PLATFORMS] = { 0 };
  g_autoptr (CostRoute) route = NULL;

  for (guint i = 0; i < N_PLATFORMS; i++)
    future->cells[i].flags[3] = COST_CELL_BLOCKED;
  future->months[3].cheapest = -1;
  route = cost_route_new (future, setups, 0);
  g_assert_false (route->exists);
  g_assert_cmpuint (route->stuck, ==, 3);
  g_assert_cmpint (route->total, ==, 0);
  g_assert_false (route->stays[0].is_possible);
  g_assert_cmpuint (route->stays[0].n_unsound, ==, 1);
}

static void
test_setup (void)
{
  g_assert_cmpint (cost_route_get_setup (0, 95), ==, 0);
  g_assert_cmpint (cost_route_get_setup (1.5, 95), ==, 570000);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/route/every-way", test_every_way);
  g_test_add_func ("/cost/route/ties-stay", test_ties_stay);
  g_test_add_func ("/cost/route/month-to-switch", test_month_to_switch);
  g_test_add_func ("/cost/route/nobody", test_nobody);
  g_test_add_func ("/cost/route/setup", test_setup);

  return g_test_run ();
}
