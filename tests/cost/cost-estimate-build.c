/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From slots to the bill: which lines are shown, and the laws that hold for
 * every workload, platform and day of the bundled catalogue.
 */
#include "../engine-fixtures.h"

#include "cost-presets.h"

#include <math.h>
#include <string.h>

#define LINE(more)                                                             \
  "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, " more " }"

static const struct
{
  const char *name;
  const char *meter;
  const char *with;
  gboolean    is_shown;
} rows[] = {
  { "bills", LINE ("`quantity`: 1, `price`: 1"), NULL, TRUE },
  { "is-free", LINE ("`quantity`: 1, `price`: 0"), NULL, TRUE },
  { "allowance",
    LINE ("`quantity`: 1, `price`: 1, `allowance`: 5"),
    NULL,
    TRUE },
  { "nothing", LINE ("`quantity`: 0, `price`: 1"), NULL, FALSE },
  { "always", LINE ("`quantity`: 0, `price`: 1, `always`: true"), NULL, TRUE },
  { "off",
    LINE ("`quantity`: 1, `price`: 1, `when`: `0`, `always`: true"),
    NULL,
    FALSE },
  { "measured", LINE ("`quantity`: 1, `price`: 1"), "test.it=0", TRUE },
  { "not-known", LINE ("`quantity`: `plan.x`, `price`: 1"), NULL, TRUE },
};

static void
test_shown (gconstpointer data)
{
  gsize      i = GPOINTER_TO_SIZE (data);
  EngineFile file = {
    .plans = "{ `id`: `a`, `name`: `A`, `values`: { `x`: null } }",
    .meters = rows[i].meter,
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, rows[i].with, NULL);

  g_assert_cmpuint (estimate->lines->len, ==, rows[i].is_shown ? 1 : 0);
}

/* Two choices from a table that begins later, and what follows from there
 * being no row: only the cause is said. */
static void
test_unknown_day (void)
{
  EngineFile file = {
    .tables =
        "`size`: { `label`: `Size`, `columns`: [`id`, `cpus`], `history`: "
        "[ { `from`: `2025-01-01`, `rows`: [ [`small`, 1] ] } ] }",
    .choices = "`one`: { `table`: `size`, `label`: `One`, `where`: 1, "
               "`minimize`: `one.cpus` }, "
               "`two`: { `table`: `size`, `label`: `Two`, `where`: 1, "
               "`minimize`: `two.cpus` }",
    .meters = LINE ("`quantity`: `one.cpus + two.cpus`, `price`: 1"),
    .limits = "{ `id`: `few`, `kind`: `blocker`, `when`: `one.cpus < 1`, "
              "`text`: `There are {one.cpus}.` }, "
              "{ `id`: `slow`, `kind`: `warning`, `when`: `true`, "
              "`text`: `Slow.` }",
  };
  g_autoptr (CostEstimate) before =
      engine_fixtures_estimate (&file, "at=2024-12-31", NULL);
  g_autoptr (CostEstimate) after = engine_fixtures_estimate (&file, NULL, NULL);
  const CostRemark *cause = g_ptr_array_index (before->remarks, 0);

  g_assert_true (before->is_blocked);
  g_assert_cmpuint (before->remarks->len, ==, 2);
  g_assert_cmpint (cause->kind, ==, COST_LIMIT_BLOCKER);
  g_assert_null (cause->limit);
  g_assert_null (cause->text);
  g_assert_false (after->is_blocked);
  g_assert_cmpuint (after->remarks->len, ==, 1);
}

static CostCatalogue *
open_bundled (void)
{
  g_autoptr (GError) error = NULL;
  CostCatalogue *catalogue = cost_catalogue_new_bundled (&error);

  g_assert_no_error (error);
  return catalogue;
}

static CostDate
draw_day (GRand *random)
{
  return cost_date_add_days (20240101, g_rand_int_range (random, 0, 1096));
}

/* engine_fixtures_check() has the laws. */
static void
test_adds_up (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (GRand) random = g_rand_new_with_seed (17);

  for (int round = 0; round < 40; round++)
    {
      g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
      g_autoptr (CostEngine) engine = NULL;
      g_autoptr (GError) error = NULL;
      CostWorkload drawn = scenario->workload;

      engine_fixtures_randomize (random, &scenario->workload);
      scenario->at = draw_day (random);
      engine = cost_engine_new (catalogue, scenario, COST_VARY_ALL, &error);
      g_assert_no_error (error);
      for (int i = 0; i < 250; i++)
        {
          guint platform = (guint)i % cost_engine_get_n_platforms (engine);
          g_autoptr (CostEstimate) estimate =
              cost_engine_estimate (engine, platform, &scenario->workload);

          engine_fixtures_check (estimate);
          engine_fixtures_randomize (random, &drawn);
          memcpy (scenario->workload.values, drawn.values, sizeof drawn.values);
        }
    }
}

/* What is only ever billed: more of it never costs less. */
static const CostDimension billed[] = {
  COST_REQUESTS,      COST_EGRESS_GB,    COST_CPU_MS,
  COST_INSTANCES,     COST_MEMORY_GB,    COST_LOG_GB,
  COST_VOLUME_GB,     COST_SNAPSHOT_GB,  COST_OBJECT_GB,
  COST_OBJECT_WRITES, COST_OBJECT_READS, COST_DB_STORAGE_GB,
  COST_DB_READS,      COST_DB_WRITES,    COST_CACHE_GB,
  COST_PRIVATE_GB,    COST_IPV4,         COST_EGRESS_IPS,
  COST_DOMAINS,       COST_SEATS,        COST_BUILD_MINUTES,
  COST_JOBS,          COST_JOB_SECONDS,  COST_BURST_INSTANCES,
  COST_BURST_HOURS,   COST_ON_HOURS,     COST_MESSAGES,
  COST_CONNECTIONS,   COST_VCPU,         COST_DURATION_MS,
  COST_DB_TRAFFIC_GB,
};

/* Bills that are there, and whole: what blocks has no price. */
static gboolean
is_whole (const CostEstimate *estimate)
{
  return estimate->is_complete && !estimate->is_blocked;
}

static void
check_growth (const CostEstimate *less,
              const CostEstimate *more,
              CostDimension       dimension)
{
  if (!is_whole (less) || !is_whole (more) || more->total >= less->total)
    return;
  g_test_message ("%s: more %s, and %" G_GINT64_FORMAT
                  " falls to %" G_GINT64_FORMAT,
                  less->provider->id,
                  cost_dimension_get_info (dimension)->id,
                  less->total,
                  more->total);
  g_test_fail ();
}

/* The exceptions, which the price lists make:
 *
 * - an app with traffic and no instance is given one, which a burst instance
 *   then replaces;
 * - Fly.io bills the image of a Machine while it is stopped, which for a large
 *   one is more than the Machine. */
static void
leave_out_exceptions (CostWorkload *workload, CostDimension dimension)
{
  double *values = workload->values;

  if (dimension == COST_BURST_INSTANCES)
    values[COST_INSTANCES] = MAX (values[COST_INSTANCES], 1.0);
  if (dimension == COST_ON_HOURS || dimension == COST_BURST_HOURS)
    values[COST_IMAGE_GB] = 0.0;
}

static void
draw_amounts (GRand *random, CostWorkload *workload)
{
  CostWorkload drawn = *workload;

  engine_fixtures_randomize (random, &drawn);
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if ((COST_VARY_AMOUNTS & COST_VARY (i)) != 0)
      workload->values[i] = drawn.values[i];
}

static void
test_grows (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (GRand) random = g_rand_new_with_seed (23);
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-11-01", NULL);
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  CostWorkload less = scenario->workload;

  for (int i = 0; i < 10000; i++)
    {
      guint         platform = (guint)i % cost_engine_get_n_platforms (engine);
      CostDimension which =
          billed[g_rand_int_range (random, 0, G_N_ELEMENTS (billed))];
      CostWorkload more;
      g_autoptr (CostEstimate) before = NULL;
      g_autoptr (CostEstimate) after = NULL;

      draw_amounts (random, &less);
      leave_out_exceptions (&less, which);
      more = less;
      more.values[which] = cost_dimension_clamp (
          which,
          less.values[which] * g_rand_double_range (random, 1.01, 3.0) + 1.0);
      before = cost_engine_estimate (engine, platform, &less);
      after = cost_engine_estimate (engine, platform, &more);
      check_growth (before, after, which);
    }
}

/* What a plan costs before anything is used, by the price lists. */
static const struct
{
  const char *platform;
  const char *plan;
  CostMoney   fee;
} fees[] = {
  { "render", "professional", 1900 },
  { "render", "organization", 2900 },
  { "render", "pro", 2500 },
  { "render", "scale", 49900 },
  { "vercel", "pro", 2000 },
  { "vercel", "pro-on-demand", 2000 },
  { "cloudflare", "workers-paid", 500 },
  { "cloudflare", "containers", 500 },
  { "railway", "hobby", 500 },
  { "railway", "pro", 2000 },
};

static CostMoney
find_fee (const char *platform, const char *plan)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fees); i++)
    if (strcmp (fees[i].platform, platform) == 0 &&
        strcmp (fees[i].plan, plan) == 0)
      return fees[i].fee;
  return 0;
}

/* How long and how large things are is drawn; of everything there is none. */
static void
draw_nothing (GRand *random, CostWorkload *workload)
{
  engine_fixtures_randomize (random, workload);
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if (cost_dimension_get_info (i)->min == 0.0 && i != COST_CPU_MS &&
        i != COST_DURATION_MS && i != COST_JOB_SECONDS && i != COST_ON_HOURS &&
        i != COST_BURST_HOURS && i != COST_STATIC_SHARE)
      workload->values[i] = 0.0;
  workload->values[COST_SEATS] = 1.0;
}

static void
check_nothing (const CostEstimate *estimate, guint *n_checked)
{
  for (guint i = 0; i < estimate->alternatives->len; i++)
    {
      const CostAlternative *plan =
          g_ptr_array_index (estimate->alternatives, i);

      if (!plan->is_complete)
        continue;
      (*n_checked)++;
      if (plan->total == find_fee (estimate->provider->id, plan->plan->id))
        continue;
      g_test_message ("%s, %s: %" G_GINT64_FORMAT " for nothing",
                      estimate->provider->id,
                      plan->plan->id,
                      plan->total);
      g_test_fail ();
    }
}

/* What is not used costs the fixed fees of the plan, and not a cent more. */
static void
test_nothing (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (GRand) random = g_rand_new_with_seed (29);
  guint n_checked = 0;

  for (int round = 0; round < 100; round++)
    {
      g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
      g_autoptr (CostEngine) engine = NULL;
      g_autoptr (GError) error = NULL;

      draw_nothing (random, &scenario->workload);
      scenario->at = draw_day (random);
      engine = cost_engine_new (catalogue, scenario, COST_VARY_ALL, &error);
      g_assert_no_error (error);
      for (guint i = 0; i < 10 * cost_engine_get_n_platforms (engine); i++)
        {
          CostWorkload workload = scenario->workload;
          g_autoptr (CostEstimate) estimate = NULL;

          draw_nothing (random, &workload);
          memcpy (scenario->workload.values,
                  workload.values,
                  sizeof workload.values);
          estimate =
              cost_engine_estimate (engine,
                                    i % cost_engine_get_n_platforms (engine),
                                    &scenario->workload);
          check_nothing (estimate, &n_checked);
        }
    }
  g_test_message ("%u bills for nothing", n_checked);
  g_assert_cmpuint (n_checked, >=, 10000);
}

static const struct
{
  const char *preset;
  CostDate    at;
  CostMoney   low;
  CostMoney   high;
} presets[] = {
  { "hobby", 20260507, 194, 194 },       { "hobby", 20261123, 219, 219 },
  { "small-api", 20260507, 2000, 5000 }, { "phoenix-3", 20260507, 8000, 15000 },
  { "saas-5", 20260507, 40000, 120000 },
};

static const CostScenario *
find_preset (const GPtrArray *all, const char *id)
{
  for (guint i = 0; i < all->len; i++)
    if (strcmp (((CostScenario *)all->pdata[i])->id, id) == 0)
      return all->pdata[i];
  g_assert_not_reached ();
}

/* What the article says that Fly.io costs. */
static void
test_presets (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (GPtrArray) all = cost_presets_load (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_autoptr (CostScenario) scenario =
          cost_scenario_copy (find_preset (all, presets[i].preset));
      g_autoptr (GPtrArray) estimates = NULL;
      const CostEstimate *fly;

      scenario->at = presets[i].at;
      estimates = cost_estimate_all (catalogue, scenario, NULL);
      fly = g_ptr_array_index (estimates, 0);
      g_assert_cmpstr (fly->provider->id, ==, "fly");
      g_test_message ("%s: %" G_GINT64_FORMAT, presets[i].preset, fly->total);
      g_assert_cmpint (fly->total, >=, presets[i].low);
      g_assert_cmpint (fly->total, <=, presets[i].high);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/estimate-build/shown/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_shown);
    }
  g_test_add_func ("/cost/estimate-build/unknown-day", test_unknown_day);
  g_test_add_func ("/cost/estimate-build/law/adds-up", test_adds_up);
  g_test_add_func ("/cost/estimate-build/law/grows", test_grows);
  g_test_add_func ("/cost/estimate-build/law/nothing", test_nothing);
  g_test_add_func ("/cost/estimate-build/presets", test_presets);
  return g_test_run ();
}
