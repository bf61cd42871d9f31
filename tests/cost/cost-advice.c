/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What to do, on the presets and on workloads at random: a verdict for every
 * platform that its reasons bear out.
 */
#include "cost-advice.h"

#include "cost-presets.h"

typedef struct
{
  CostGuide     *guide;
  CostCatalogue *catalogue;
} Office;

static void
office_open (Office *office)
{
  office->guide = cost_guide_new_bundled (NULL);
  office->catalogue = cost_catalogue_new_bundled (NULL);
  g_assert_nonnull (office->guide);
  g_assert_nonnull (office->catalogue);
}

static void
office_clear (Office *office)
{
  cost_guide_unref (office->guide);
  cost_catalogue_unref (office->catalogue);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Office, office_clear)

static CostAdvice *
advise (const Office *office, const CostScenario *scenario)
{
  g_autoptr (GError) error = NULL;
  CostAdvice *advice = cost_advice_new (office->guide,
                                        office->catalogue,
                                        scenario,
                                        COST_EFFORT_MONTHS,
                                        &error);

  g_assert_no_error (error);
  return advice;
}

static const CostAdvised *
get_platform (const CostAdvice *advice, guint index)
{
  return g_ptr_array_index (advice->platforms, index);
}

static const CostReason *
get_reason (const CostAdvised *advised, guint index)
{
  return &g_array_index (advised->reasons, CostReason, index);
}

/* Does a met rule of this id stand among the reasons? */
static gboolean
has_reason (const CostAdvised *advised, const char *id)
{
  for (guint i = 0; i < advised->reasons->len; i++)
    {
      const CostReason *reason = get_reason (advised, i);

      if (reason->rule != NULL && reason->is_met &&
          g_str_equal (reason->rule->id, id))
        return TRUE;
    }
  return FALSE;
}

#define SHIP COST_VERDICT_SHIP
#define MAYBE COST_VERDICT_MAYBE
#define SKIP COST_VERDICT_SKIP

/* Fly.io, Render, Vercel, Cloudflare, Fargate. */
static const struct
{
  const char *preset;
  const char *dimension; /* nullable: as it is */
  const char *value;
  CostVerdict verdicts[5];
  const char *step; /* nullable: none is met */
} known[] = {
  { "hobby", NULL, NULL, { SKIP, SHIP, SHIP, MAYBE, SKIP }, "one-region-web" },
  { "small-api",
    NULL,
    NULL,
    { SKIP, SHIP, SKIP, SKIP, SKIP },
    "one-region-web" },
  { "phoenix-3",
    NULL,
    NULL,
    { SHIP, SKIP, SKIP, SKIP, SKIP },
    "clusters-or-regions" },
  { "saas-5",
    NULL,
    NULL,
    { MAYBE, SKIP, SKIP, SKIP, SKIP },
    "clusters-or-regions" },
  { "saas-5",
    "sla",
    "true",
    { MAYBE, SKIP, SKIP, SKIP, SHIP },
    "clusters-or-regions" },
  { "saas-5",
    "db_ha",
    "false",
    { SHIP, SKIP, SKIP, SKIP, SKIP },
    "clusters-or-regions" },
  { "static-site-api",
    NULL,
    NULL,
    { SKIP, SHIP, SHIP, SHIP, SKIP },
    "one-region-web" },
  { "nextjs-frontend",
    NULL,
    NULL,
    { SKIP, SHIP, SHIP, MAYBE, SKIP },
    "one-region-web" },
  { "realtime-game",
    NULL,
    NULL,
    { SHIP, SKIP, SKIP, SKIP, MAYBE },
    "clusters-or-regions" },
  { "batch-jobs", NULL, NULL, { MAYBE, MAYBE, SKIP, SKIP, SKIP }, NULL },
};

static void
test_presets (void)
{
  g_auto (Office) office = { 0 };

  office_open (&office);
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autoptr (CostScenario) scenario =
          cost_presets_find (known[i].preset, NULL);
      g_autoptr (CostAdvice) advice = NULL;

      scenario->at = 20261123;
      if (known[i].dimension != NULL)
        g_assert_true (cost_workload_set (&scenario->workload,
                                          known[i].dimension,
                                          known[i].value,
                                          NULL));
      advice = advise (&office, scenario);
      g_assert_cmpuint (advice->platforms->len, ==, 5);
      for (guint k = 0; k < 5; k++)
        g_assert_cmpint (get_platform (advice, k)->verdict,
                         ==,
                         known[i].verdicts[k]);
      g_assert_cmpstr (
          advice->step < 0
              ? NULL
              : cost_guide_get_rule (office.guide, (guint)advice->step)->id,
          ==,
          known[i].step);
    }
}

/* The reasons bear the verdict out. */
static void
check_platform (const CostAdvice *advice, guint index)
{
  const CostAdvised *advised = get_platform (advice, index);
  guint              n_decide = 0;
  gboolean           is_for = FALSE;
  gboolean           is_against = FALSE;

  g_assert_cmpuint (advised->reasons->len, >=, 1);
  for (guint i = 0; i < advised->reasons->len; i++)
    {
      const CostReason *reason = get_reason (advised, i);

      n_decide += reason->decides ? 1 : 0;
      g_assert_true (!reason->decides || reason->is_met);
      g_assert_cmpint (reason->kind == COST_REASON_RULE,
                       ==,
                       reason->rule != NULL);
      if (reason->kind != COST_REASON_RULE || !reason->is_met)
        continue;
      is_for = is_for || reason->stance == COST_STANCE_FOR;
      is_against = is_against || reason->stance == COST_STANCE_AGAINST;
    }
  g_assert_true (get_reason (advised, 0)->decides);
  g_assert_cmpuint (n_decide, ==, advised->verdict == MAYBE && is_for ? 2 : 1);
  if (advised->estimate->is_blocked)
    {
      g_assert_cmpint (advised->verdict, ==, SKIP);
      g_assert_cmpint (get_reason (advised, 0)->kind, ==, COST_REASON_BLOCKER);
      g_assert_false (advised->is_cheapest);
    }
  else if (is_for == is_against)
    g_assert_cmpint (advised->verdict, ==, MAYBE);
  else
    g_assert_cmpint (advised->verdict, ==, is_for ? SHIP : SKIP);
  g_assert_cmpint (advised->is_cheapest, ==, advice->cheapest == (int)index);
  g_assert_cmpint (advised->effort.bill, ==, advised->estimate->total);
}

static void
check_cheapest (const CostAdvice *advice)
{
  for (guint i = 0; i < advice->platforms->len; i++)
    {
      const CostEstimate *one = get_platform (advice, i)->estimate;

      if (one->is_blocked || !one->is_complete)
        continue;
      g_assert_cmpint (advice->cheapest, >=, 0);
      g_assert_cmpint (
          one->total,
          >=,
          get_platform (advice, (guint)advice->cheapest)->effort.bill);
    }
}

static void
randomize (CostScenario *scenario, GRand *rand)
{
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if (g_rand_int_range (rand, 0, 4) == 0)
      scenario->workload.values[i] =
          cost_dimension_from_position (i, g_rand_double (rand));
}

/* One verdict a platform, and at least one reason, whatever the workload. */
static void
test_at_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);
  g_auto (Office) office = { 0 };
  guint n_verdicts[3] = { 0 };

  office_open (&office);
  for (guint n = 0; n < 1000; n++)
    {
      g_autoptr (CostScenario) scenario =
          cost_scenario_copy (g_ptr_array_index (presets, n % presets->len));
      g_autoptr (CostAdvice) advice = NULL;

      randomize (scenario, rand);
      scenario->workload.values[COST_REGIONS] =
          MIN (scenario->workload.values[COST_REGIONS], 3);
      advice = advise (&office, scenario);
      for (guint i = 0; i < advice->platforms->len; i++)
        {
          check_platform (advice, i);
          n_verdicts[get_platform (advice, i)->verdict]++;
        }
      check_cheapest (advice);
    }
  for (guint i = 0; i < G_N_ELEMENTS (n_verdicts); i++)
    g_assert_cmpuint (n_verdicts[i], >, 100);
}

/* Platforms that no rule knows: their bill is all there is to say. */
static void
test_unknown_platforms (void)
{
  g_autoptr (CostScenario) scenario = cost_presets_find ("hobby", NULL);
  g_autoptr (CostAdvice) advice = NULL;
  g_auto (Office) office = { 0 };

  office_open (&office);
  g_ptr_array_add (scenario->platforms, g_strdup ("railway"));
  advice = advise (&office, scenario);
  g_assert_cmpuint (advice->platforms->len, ==, 1);
  g_assert_cmpint (get_platform (advice, 0)->verdict, ==, MAYBE);
  g_assert_cmpuint (get_platform (advice, 0)->reasons->len, ==, 1);
  g_assert_cmpint (get_reason (get_platform (advice, 0), 0)->kind,
                   ==,
                   COST_REASON_COST);
  g_assert_true (get_platform (advice, 0)->is_cheapest);
}

/* The order of reasons: what decides, what is met, the bill, the rest. */
static void
test_order (void)
{
  g_autoptr (CostScenario) scenario = cost_presets_find ("saas-5", NULL);
  g_autoptr (CostAdvice) advice = NULL;
  const CostAdvised *fly = NULL;
  g_auto (Office) office = { 0 };

  office_open (&office);
  advice = advise (&office, scenario);
  fly = get_platform (advice, 0);
  g_assert_cmpstr (get_reason (fly, 0)->rule->id, ==, "clusters-or-regions");
  g_assert_cmpstr (get_reason (fly, 1)->rule->id, ==, "postgres-at-heart");
  g_assert_cmpstr (get_reason (fly, 2)->rule->id, ==, "state-at-the-edge");
  g_assert_cmpint (get_reason (fly, 3)->kind, ==, COST_REASON_COST);
  for (guint i = 4; i < fly->reasons->len; i++)
    g_assert_false (get_reason (fly, i)->is_met);
  g_assert_true (has_reason (fly, "postgres-at-heart"));
  g_assert_false (has_reason (fly, "small-team"));
  g_assert_true (advice->is_step_met[0]);
  g_assert_true (advice->is_step_met[1]);
  g_assert_false (advice->is_step_met[2]);
}

static void
test_wrong_platform (void)
{
  g_autoptr (CostScenario) scenario = cost_presets_find ("hobby", NULL);
  g_autoptr (GError) error = NULL;
  g_auto (Office) office = { 0 };

  office_open (&office);
  g_ptr_array_add (scenario->platforms, g_strdup ("flyy"));
  g_assert_null (
      cost_advice_new (office.guide, office.catalogue, scenario, 12, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/advice/presets", test_presets);
  g_test_add_func ("/cost/advice/at-random", test_at_random);
  g_test_add_func ("/cost/advice/unknown-platforms", test_unknown_platforms);
  g_test_add_func ("/cost/advice/order", test_order);
  g_test_add_func ("/cost/advice/wrong-platform", test_wrong_platform);
  return g_test_run ();
}
