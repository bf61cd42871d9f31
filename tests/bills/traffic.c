/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What holds of the traffic between an app and its database whatever the
 * workload: more never costs less, a database of one's own or none leaves it
 * out of the bill, and a file that does not speak of it has none.
 */
#include <string.h>

#include "../engine-fixtures.h"

/* GB that allowances, free plans and tiers are multiples of. */
static const double edges[] = { 0, 1, 5, 10, 25, 50, 100, 250, 500, 1000 };

static CostCatalogue *bundled;

static CostEngine *
bind (const char *db)
{
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-11-23", NULL);
  g_autoptr (GError) error = NULL;
  CostEngine *engine = NULL;

  for (guint i = 0; i < cost_catalogue_get_n_providers (bundled); i++)
    {
      const CostProvider *at = cost_catalogue_get_provider (bundled, i);

      if (at->kind == COST_PROVIDER_PLATFORM)
        g_ptr_array_add (scenario->platforms, g_strdup (at->id));
    }
  cost_workload_set (&scenario->workload, "db", db, &error);
  g_assert_no_error (error);
  engine = cost_engine_new (bundled, scenario, COST_VARY_AMOUNTS, &error);
  g_assert_no_error (error);
  return engine;
}

/* Draws amounts; the choices are those that the engine is bound to. */
static CostWorkload
draw (GRand *random, const char *db)
{
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
  CostWorkload drawn = scenario->workload;

  engine_fixtures_randomize (random, &drawn);
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if ((COST_VARY_AMOUNTS & COST_VARY (i)) != 0)
      scenario->workload.values[i] = drawn.values[i];
  g_assert_true (cost_workload_set (&scenario->workload, "db", db, NULL));
  return scenario->workload;
}

/* Returns whether both bills are whole, so that they were compared. */
static gboolean
check_more (const CostEngine *engine, GRand *random, CostWorkload *workload)
{
  double *traffic = &workload->values[COST_DB_TRAFFIC_GB];
  guint   platform =
      (guint)g_rand_int_range (random,
                               0,
                               (gint32)cost_engine_get_n_platforms (engine));
  g_autoptr (CostEstimate) less = NULL;
  g_autoptr (CostEstimate) more = NULL;

  *traffic = edges[g_rand_int_range (random, 0, G_N_ELEMENTS (edges))] *
             (double)g_rand_int_range (random, 1, 12);
  less = cost_engine_estimate (engine, platform, workload);
  *traffic += g_rand_double_range (random, 0.0, 2.0);
  more = cost_engine_estimate (engine, platform, workload);
  g_assert_true (!less->is_blocked || more->is_blocked);
  if (!less->is_complete || !more->is_complete || more->is_blocked)
    return FALSE;
  g_assert_cmpint (more->total, >=, less->total);
  return TRUE;
}

static void
test_more_never_costs_less (void)
{
  static const char *const ids[] = { "supabase",
                                     "neon",
                                     "planetscale",
                                     "rds",
                                     "replicated-sqlite" };
  g_autoptr (GRand) random = g_rand_new_with_seed (250);
  guint n_compared = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (CostEngine) engine = bind (ids[i]);

      for (guint n = 0; n < 600; n++)
        {
          CostWorkload workload = draw (random, ids[i]);

          if (check_more (engine, random, &workload))
            n_compared++;
        }
    }
  g_test_message ("%u pairs of bills compared", n_compared);
  g_assert_cmpuint (n_compared, >=, 300);
}

static void
check_same (const CostEngine *engine, guint platform, CostWorkload *workload)
{
  double *traffic = &workload->values[COST_DB_TRAFFIC_GB];
  g_autoptr (CostEstimate) without = NULL;
  g_autoptr (CostEstimate) with = NULL;

  *traffic = 0.0;
  without = cost_engine_estimate (engine, platform, workload);
  *traffic = 100000.0;
  with = cost_engine_estimate (engine, platform, workload);
  g_assert_cmpint (with->total, ==, without->total);
  g_assert_true (with->plan == without->plan);
  g_assert_cmpuint (with->remarks->len, ==, without->remarks->len);
}

/* A database of the platform's own is inside of it; none is nowhere. */
static void
test_own_and_none_change_nothing (void)
{
  static const char *const ids[] = { "own", "none" };
  g_autoptr (GRand) random = g_rand_new_with_seed (100);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (CostEngine) engine = bind (ids[i]);
      guint n_platforms = cost_engine_get_n_platforms (engine);

      for (guint n = 0; n < 300; n++)
        {
          CostWorkload workload = draw (random, ids[i]);

          check_same (engine, n % n_platforms, &workload);
        }
    }
}

/* A file from before this dimension was there. */
static void
test_older_scenario (void)
{
  const char *text = "{\"format\": 1, \"name\": \"Older\","
                     " \"workload\": {\"db\": \"supabase\"}}";
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) scenario =
      cost_scenario_parse ("older.json", text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_cmpfloat (scenario->workload.values[COST_DB_TRAFFIC_GB], ==, 0.0);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  bundled = cost_catalogue_new_bundled (NULL);
  g_assert_nonnull (bundled);
  g_test_add_func ("/bills/traffic/more-never-costs-less",
                   test_more_never_costs_less);
  g_test_add_func ("/bills/traffic/own-and-none-change-nothing",
                   test_own_and_none_change_nothing);
  g_test_add_func ("/bills/traffic/older-scenario", test_older_scenario);
  status = g_test_run ();
  g_clear_pointer (&bundled, cost_catalogue_unref);
  return status;
}
