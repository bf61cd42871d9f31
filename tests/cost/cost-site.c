/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where platforms can run, and the best sets of places: against sets that were
 * found apart from the program, and the law that more is never worse.
 */
#include "cost-site-private.h"

#include <math.h>

#include "../fixtures.h"

static void
assert_places (const CostLatencyPoint *point,
               const CostPlace        *places,
               guint                   n_places)
{
  g_assert_cmpuint (point->n_regions, ==, n_places);
  for (guint i = 0; i < n_places; i++)
    {
      gboolean is_there = FALSE;

      for (guint k = 0; k < n_places; k++)
        is_there = is_there || point->places[k] == places[i];
      g_assert_true (is_there);
    }
}

/* A platform that has a region in each of the places. */
static CostProvider *
load_worldwide (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);

  return cost_provider_ref (
      cost_catalogue_find (catalogue, "cloudflare", NULL));
}

/* Users everywhere, as many; found by going through all combinations in a
 * program of its own. */
static void
test_known_sets (void)
{
  static const CostPlace one[] = { COST_STOCKHOLM };
  static const CostPlace two[] = { COST_DUBLIN, COST_SINGAPORE };
  static const CostPlace three[] = { COST_VIRGINIA,
                                     COST_LONDON,
                                     COST_SINGAPORE };
  static const CostPlace four[] = { COST_TORONTO,
                                    COST_LONDON,
                                    COST_JOHANNESBURG,
                                    COST_SINGAPORE };
  static const struct
  {
    const CostPlace *places;
    double           mean_ms;
  } known[] = { { one, 116.10562259933903 },
                { two, 81.9075592440446 },
                { three, 63.41821193787207 } };
  g_autoptr (CostProvider) provider = load_worldwide ();
  CostWorkload workload;
  CostUsers    users;
  CostSites    sites;

  cost_workload_init (&workload);
  cost_users_init (&users);
  cost_sites_init (&sites, provider, &workload, provider->as_of);
  g_assert_cmpuint (sites.n_sites, ==, COST_N_PLACES);
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      CostLatencyPoint point = { 0 };

      cost_sites_measure (&sites,
                          cost_sites_choose (&sites, &users, i + 1),
                          &users,
                          &point);
      assert_places (&point, known[i].places, i + 1);
      g_assert_cmpfloat_with_epsilon (point.mean_ms, known[i].mean_ms, 1e-6);
    }
  /* Johannesburg and São Paulo are worth the same, to a hair. */
  {
    CostLatencyPoint point = { 0 };

    cost_sites_measure (&sites,
                        cost_sites_choose (&sites, &users, 4),
                        &users,
                        &point);
    g_assert_cmpfloat (point.mean_ms, <=, 52.98050167362888 + 1e-6);
    g_assert_cmpuint (point.n_regions, ==, G_N_ELEMENTS (four));
  }
}

static void
test_all_users_in_one_place (void)
{
  g_autoptr (CostProvider) provider = load_worldwide ();
  CostLatencyPoint point = { 0 };
  CostWorkload     workload;
  CostUsers        users;
  CostSites        sites;

  cost_workload_init (&workload);
  cost_users_init (&users);
  g_assert_true (cost_users_parse (&users, "tokyo=5", NULL));
  cost_sites_init (&sites, provider, &workload, provider->as_of);
  cost_sites_measure (&sites,
                      cost_sites_choose (&sites, &users, 1),
                      &users,
                      &point);
  g_assert_cmpint (point.places[0], ==, COST_TOKYO);
  g_assert_cmpfloat (point.mean_ms, ==, COST_DISTANCE_OVERHEAD_MS);
  g_assert_cmpfloat (point.worst_ms, ==, COST_DISTANCE_OVERHEAD_MS);
  g_assert_cmpint (point.worst_place, ==, COST_TOKYO);
  /* What is worth nothing comes in the order of the places. */
  cost_sites_measure (&sites,
                      cost_sites_choose (&sites, &users, 2),
                      &users,
                      &point);
  g_assert_cmpint (point.places[0], ==, cost_place_get_nth (0));
  g_assert_cmpint (point.places[1], ==, COST_TOKYO);
}

/* Of any users, a region more never makes the mean longer. */
static void
test_more_is_not_worse (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  g_autoptr (CostProvider) provider = load_worldwide ();
  CostWorkload workload;
  CostSites    sites;

  cost_workload_init (&workload);
  cost_sites_init (&sites, provider, &workload, provider->as_of);
  for (guint n = 0; n < 5; n++)
    {
      double    before = INFINITY;
      CostUsers users;

      for (guint i = 0; i < COST_N_PLACES; i++)
        users.weights[i] = g_rand_double (rand);
      for (guint k = 1; k <= sites.n_sites; k++)
        {
          CostLatencyPoint point = { 0 };

          cost_sites_measure (&sites,
                              cost_sites_choose (&sites, &users, k),
                              &users,
                              &point);
          g_assert_cmpuint (point.n_regions, ==, k);
          g_assert_cmpfloat (point.mean_ms, <=, before + 1e-8);
          g_assert_cmpfloat (point.mean_ms, <=, point.worst_ms + 1e-9);
          before = point.mean_ms;
        }
      g_assert_cmpfloat_with_epsilon (before, COST_DISTANCE_OVERHEAD_MS, 1e-9);
    }
}

/* Acme: Virginia serves Oregon as the nearest, but Toronto and São Paulo by a
 * region that is said to be theirs; Tokyo opens in 2024, Oldtown is closed. */
static void
test_acme (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  CostWorkload workload;
  CostSites    sites;

  cost_workload_init (&workload);
  cost_sites_init (&sites, provider, &workload, 20230101);
  g_assert_cmpuint (sites.n_sites, ==, 7);
  cost_sites_init (&sites, provider, &workload, 20250101);
  g_assert_cmpuint (sites.n_sites, ==, 10);
  cost_sites_init (&sites, provider, &workload, 20260101);
  g_assert_cmpuint (sites.n_sites, ==, 6);
  for (guint i = 0; i < sites.n_sites; i++)
    {
      g_assert_cmpint (sites.sites[i].place, !=, COST_OREGON);
      g_assert_cmpint (sites.sites[i].place, !=, COST_SYDNEY);
    }
}

/* Render's Ohio is Toronto's nearest, and nobody's own: it lies in Ohio. */
static void
test_region_elsewhere (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  const CostProvider *render = cost_catalogue_find (catalogue, "render", NULL);
  CostWorkload        workload;
  CostSites           sites;
  guint               n_found = 0;

  cost_workload_init (&workload);
  cost_sites_init (&sites, render, &workload, render->as_of);
  g_assert_cmpuint (sites.n_sites, ==, 5);
  for (guint i = 0; i < sites.n_sites; i++)
    if (sites.sites[i].place == COST_TORONTO)
      {
        g_assert_cmpfloat (sites.sites[i].location.latitude, ==, 39.96);
        n_found++;
      }
  g_assert_cmpuint (n_found, ==, 1);
}

static void
check_located (const CostProvider *provider)
{
  CostWorkload workload;
  CostSites    sites;

  cost_workload_init (&workload);
  cost_sites_init (&sites, provider, &workload, provider->as_of);
  g_assert_cmpuint (sites.n_sites, >=, 1);
  for (guint k = 0; k < sites.n_sites; k++)
    {
      const CostPlaceMapping *mapping = &provider->places[sites.sites[k].place];
      const CostRegion       *region =
          g_ptr_array_index (provider->regions, mapping->region);

      g_assert_true (region->is_located || !mapping->is_nearest);
    }
}

/* Every region that a bundled platform has somewhere else says where. */
static void
test_all_are_located (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);

  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind == COST_PROVIDER_PLATFORM)
        check_located (provider);
    }
}

/* London and Dublin are one region of Fly.io, which stands in London. */
static void
test_used (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  CostWorkload        workload;
  CostSites           sites;

  cost_workload_init (&workload);
  g_assert_true (cost_workload_set_places (&workload, "london,dublin", NULL));
  cost_sites_init_used (&sites, fly, &workload, fly->as_of);
  g_assert_cmpuint (sites.n_sites, ==, 1);
  g_assert_true (cost_workload_set_places (&workload, "dublin", NULL));
  cost_sites_init_used (&sites, fly, &workload, fly->as_of);
  g_assert_cmpuint (sites.n_sites, ==, 1);
  g_assert_cmpfloat (sites.sites[0].location.latitude, ==, 51.51);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/site/known-sets", test_known_sets);
  g_test_add_func ("/cost/site/all-users-in-one-place",
                   test_all_users_in_one_place);
  g_test_add_func ("/cost/site/more-is-not-worse", test_more_is_not_worse);
  g_test_add_func ("/cost/site/acme", test_acme);
  g_test_add_func ("/cost/site/region-elsewhere", test_region_elsewhere);
  g_test_add_func ("/cost/site/all-are-located", test_all_are_located);
  g_test_add_func ("/cost/site/used", test_used);
  return g_test_run ();
}
