/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A choice of platforms: what the engine then has, and what is written. */
#include "cost-platforms.h"

#include "../engine-fixtures.h"

#include <string.h>

typedef struct
{
  CostCatalogue *catalogue;
  CostScenario  *scenario;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->catalogue = cost_catalogue_new_bundled (&error);
  g_assert_no_error (error);
  fixture->scenario = engine_fixtures_scenario (NULL, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  cost_scenario_free (fixture->scenario);
  cost_catalogue_unref (fixture->catalogue);
}

/* The engine decides by itself; both must say the same of each provider. */
static void
assert_engine_agrees (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostEngine) engine =
      cost_engine_new (fixture->catalogue, fixture->scenario, 0, &error);
  guint at = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < cost_catalogue_get_n_providers (fixture->catalogue);
       i++)
    {
      CostProvider *provider =
          cost_catalogue_get_provider (fixture->catalogue, i);

      if (cost_platforms_has (fixture->scenario, provider))
        g_assert_true (cost_engine_get_platform (engine, at++) == provider);
    }
  g_assert_cmpuint (at, ==, cost_engine_get_n_platforms (engine));
  g_assert_cmpuint (
      at,
      ==,
      cost_platforms_count (fixture->catalogue, fixture->scenario));
}

static gboolean
use (Fixture *fixture, const char *id, gboolean is_used)
{
  gboolean is_new =
      cost_platforms_use (fixture->scenario, fixture->catalogue, id, is_used);

  assert_engine_agrees (fixture);
  return is_new;
}

static void
test_adds_and_takes_out (Fixture *fixture, gconstpointer data)
{
  guint n = cost_platforms_count (fixture->catalogue, fixture->scenario);

  assert_engine_agrees (fixture);
  g_assert_true (use (fixture, "railway", TRUE));
  g_assert_false (use (fixture, "railway", TRUE));
  g_assert_cmpuint (fixture->scenario->platforms->len, ==, n + 1);
  g_assert_true (use (fixture, "fly", FALSE));
  g_assert_false (use (fixture, "fly", FALSE));
  g_assert_cmpuint (fixture->scenario->platforms->len, ==, n);
}

/* So that a scenario follows a catalogue that has one platform more. */
static void
test_default_is_not_written (Fixture *fixture, gconstpointer data)
{
  g_assert_true (use (fixture, "railway", TRUE));
  g_assert_true (use (fixture, "railway", FALSE));
  g_assert_cmpuint (fixture->scenario->platforms->len, ==, 0);
  g_assert_true (use (fixture, "fly", FALSE));
  g_assert_true (cost_platforms_use_default (fixture->scenario));
  g_assert_false (cost_platforms_use_default (fixture->scenario));
  assert_engine_agrees (fixture);
}

static void
test_last_stays (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_add (fixture->scenario->platforms, g_strdup ("vercel"));
  g_assert_false (use (fixture, "vercel", FALSE));
  g_assert_cmpuint (fixture->scenario->platforms->len, ==, 1);
}

static void
test_all (Fixture *fixture, gconstpointer data)
{
  guint n = cost_platforms_count (fixture->catalogue, NULL);

  g_assert_cmpuint (n, >=, 10);
  g_assert_true (
      cost_platforms_use_all (fixture->scenario, fixture->catalogue));
  g_assert_cmpuint (fixture->scenario->platforms->len, ==, n);
  assert_engine_agrees (fixture);
  g_assert_false (
      cost_platforms_use_all (fixture->scenario, fixture->catalogue));
}

/* A partner is never asked for: it comes with the workload. */
static void
test_no_partner (Fixture *fixture, gconstpointer data)
{
  g_assert_false (use (fixture, "neon", TRUE));
  g_assert_false (use (fixture, "nobody", TRUE));
  g_assert_cmpuint (fixture->scenario->platforms->len, ==, 0);
}

static void
test_mends_unknown_name (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_add (fixture->scenario->platforms, g_strdup ("gone"));
  g_assert_true (use (fixture, "fly", TRUE));
  g_assert_cmpuint (fixture->scenario->platforms->len, ==, 1);
}

#define ADD(path, test)                                                        \
  g_test_add ("/cost/platforms/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("adds-and-takes-out", test_adds_and_takes_out);
  ADD ("default-is-not-written", test_default_is_not_written);
  ADD ("last-stays", test_last_stays);
  ADD ("all", test_all);
  ADD ("no-partner", test_no_partner);
  ADD ("mends-unknown-name", test_mends_unknown_name);
  return g_test_run ();
}
