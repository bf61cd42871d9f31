/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an engine is bound to, which platforms it has, and what it accepts. */
#include "../engine-fixtures.h"

#include <string.h>

static CostCatalogue *
open_bundled (void)
{
  g_autoptr (GError) error = NULL;
  CostCatalogue *catalogue = cost_catalogue_new_bundled (&error);

  g_assert_no_error (error);
  return catalogue;
}

static CostEngine *
bind (const CostScenario *scenario, guint64 varying)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (GError) error = NULL;
  CostEngine *engine = cost_engine_new (catalogue, scenario, varying, &error);

  g_assert_no_error (error);
  return engine;
}

/* In the order of the catalogue, whatever the order of the question. */
static void
test_platforms (void)
{
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("platform=vercel",
                                "platform=fly",
                                "platform=vercel",
                                NULL);
  g_autoptr (CostEngine) engine = bind (scenario, 0);

  g_assert_cmpuint (cost_engine_get_n_platforms (engine), ==, 2);
  g_assert_cmpstr (cost_engine_get_platform (engine, 0)->id, ==, "fly");
  g_assert_cmpstr (cost_engine_get_platform (engine, 1)->id, ==, "vercel");
}

static void
test_default_platforms (void)
{
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
  g_autoptr (CostEngine) engine = bind (scenario, 0);
  CostCatalogue *catalogue = cost_engine_get_catalogue (engine);
  guint          at = 0;

  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind == COST_PROVIDER_PLATFORM && provider->is_default)
        g_assert_true (cost_engine_get_platform (engine, at++) == provider);
    }
  g_assert_cmpuint (cost_engine_get_n_platforms (engine), ==, at);
  g_assert_cmpuint (at, >=, 5);
}

static void
test_day (void)
{
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2025-03-04", NULL);
  g_autoptr (CostEngine) engine = bind (scenario, 0);
  g_autoptr (CostEngine) today = NULL;

  g_assert_cmpuint (cost_engine_get_at (engine), ==, scenario->at);
  scenario->at = COST_DATE_NONE;
  today = bind (scenario, 0);
  g_assert_cmpuint (cost_engine_get_at (today), ==, cost_date_today ());
}

static void
test_month (void)
{
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("platform=fly", NULL);
  g_autoptr (CostEngine) native = bind (scenario, 0);
  g_autoptr (CostEstimate) first =
      cost_engine_estimate (native, 0, &scenario->workload);
  g_autoptr (CostEngine) longer = NULL;
  g_autoptr (CostEstimate) second = NULL;

  g_assert_cmpfloat (first->month_hours, ==, 720);
  scenario->month_hours = 744;
  longer = bind (scenario, 0);
  second = cost_engine_estimate (longer, 0, &scenario->workload);
  g_assert_cmpfloat (second->month_hours, ==, 744);
  g_assert_cmpint (second->total, >, first->total);
}

static void
test_amounts (void)
{
  guint64 amounts = COST_VARY_AMOUNTS;

  g_assert_true ((amounts & COST_VARY (COST_EGRESS_GB)) != 0);
  g_assert_true ((amounts & COST_VARY (COST_INSTANCES)) != 0);
  g_assert_true ((amounts & COST_VARY (COST_REGIONS)) == 0);
  g_assert_true ((amounts & COST_VARY (COST_DB)) == 0);
  g_assert_true ((amounts & COST_VARY (COST_SLA)) == 0);
  g_assert_cmpuint (amounts & ~COST_VARY_ALL, ==, 0);
}

static const struct
{
  const char *name;
  const char *change;
  gboolean    is_accepted;
} changes[] = {
  { "same", NULL, TRUE },
  { "what-varies", "egress_gb=77", TRUE },
  { "what-is-bound", "db=neon", FALSE },
  { "regions", "regions=virginia,oregon", FALSE },
  { "place", "regions=oregon", FALSE },
  { "weight", "regions=virginia:2", FALSE },
  { "day", "at=2026-01-02", FALSE },
  { "month", "month=744", FALSE },
  { "plan", "plan=pro", FALSE },
  { "platforms", "platform=fly", FALSE },
  { "usage", "fly.egress=5", FALSE },
};

static void
test_accepts (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CostScenario) bound = engine_fixtures_scenario (NULL, NULL);
  g_autoptr (CostScenario) wanted =
      engine_fixtures_scenario (changes[i].change, NULL);
  g_autoptr (CostEngine) engine = bind (bound, COST_VARY_AMOUNTS);

  g_assert_cmpint (cost_engine_accepts (engine, wanted),
                   ==,
                   changes[i].is_accepted);
}

static void
test_accepts_other_words (void)
{
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
  g_autoptr (CostEngine) engine = bind (scenario, COST_VARY_AMOUNTS);

  g_free (scenario->name);
  scenario->name = g_strdup ("Another name");
  scenario->description = g_strdup ("And what it is.");
  scenario->given = g_strdup ("All of it.");
  g_assert_true (cost_engine_accepts (engine, scenario));
}

/* What it is bound to is a copy. */
static void
test_is_sealed (void)
{
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("platform=fly", NULL);
  g_autoptr (CostEngine) engine = bind (scenario, 0);
  g_autoptr (CostEngine) shared = cost_engine_ref (engine);
  g_autoptr (CostScenario) before = cost_scenario_copy (scenario);

  scenario->at = 20270101;
  g_assert_true (cost_engine_accepts (shared, before));
  g_assert_false (cost_engine_accepts (shared, scenario));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/engine/platforms", test_platforms);
  g_test_add_func ("/cost/engine/default-platforms", test_default_platforms);
  g_test_add_func ("/cost/engine/day", test_day);
  g_test_add_func ("/cost/engine/month", test_month);
  g_test_add_func ("/cost/engine/amounts", test_amounts);
  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/engine/accepts/%s", changes[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_accepts);
    }
  g_test_add_func ("/cost/engine/accepts/other-words",
                   test_accepts_other_words);
  g_test_add_func ("/cost/engine/is-sealed", test_is_sealed);
  return g_test_run ();
}
