/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bills with a spike: a platform of three lines in closed form, plans that
 * stay and plans that cannot, and all presets against single estimates.
 */
#include "cost-spike.h"

#include <math.h>

#include "../answer-fixtures.h"
#include "cost-error.h"
#include "cost-presets.h"

#define METER(id, category, quantity, price)                                   \
  "{ `id`: `" id "`, `label`: `" id "`, `category`: `" category "`, "          \
  "`unit`: `one`, `quantity`: `" quantity "`, `price`: `" price "` }"

/* A fee, a machine and traffic. */
static const EngineFile simple = {
  .meters = METER ("fee", "platform fee", "1", "30") ", " METER (
      "machine",
      "compute",
      "egress_gb > 0",
      "60") ", " METER ("egress", "network", "egress_gb", "0.1")
};

static CostSpike *
make_spike (double hours, CostDimension dimension, double times, double plus)
{
  CostSpikeEffect effect = { dimension, times, plus };
  CostSpike      *spike = g_new0 (CostSpike, 1);

  spike->hours = hours;
  spike->effects = g_array_new (FALSE, FALSE, sizeof effect);
  spike->stories = g_ptr_array_new ();
  g_array_append_val (spike->effects, effect);
  return spike;
}

static CostSpikeBill *
run_with (const EngineFile *file,
          CostSpike        *spike,
          double            egress,
          const char       *database)
{
  g_autoptr (CostCatalogue) catalogue = engine_fixtures_open (file);
  g_autoptr (CostScenario) scenario = engine_fixtures_scenario (NULL, NULL);
  g_autoptr (GError) error = NULL;
  CostSpikeBill *bill = NULL;

  scenario->workload.values[COST_EGRESS_GB] = egress;
  g_assert_true (cost_workload_set (&scenario->workload, "db", database, NULL));
  bill =
      cost_spike_bill_new (catalogue, scenario, spike, COST_SPIKE_DAY, &error);
  g_assert_no_error (error);
  return bill;
}

static CostSpikeBill *
run (const EngineFile *file, CostSpike *spike, double egress, double budget)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GError) error = NULL;
  CostSpikeBill *bill = NULL;

  answer_fixtures_open (&answer, file, 1);
  answer.scenario->workload.values[COST_EGRESS_GB] = egress;
  answer.scenario->workload.values[COST_BUDGET] = budget;
  bill = cost_spike_bill_new (cost_engine_get_catalogue (answer.engine),
                              answer.scenario,
                              spike,
                              COST_SPIKE_DAY,
                              &error);
  g_assert_no_error (error);
  return bill;
}

static void
test_closed_form (void)
{
  g_autoptr (CostSpike) spike = make_spike (48, COST_EGRESS_GB, 1, 2000);
  g_autoptr (CostSpikeBill) bill = run (&simple, spike, 300, 200);
  const CostSpikePlatform *at = &bill->platforms[0];

  g_assert_cmpuint (bill->n_days, ==, 30);
  g_assert_cmpint (at->normal, ==, 12000);
  g_assert_cmpint (at->total, ==, 32000);
  for (int day = 1; day <= 30; day++)
    {
      CostMoney normal = 3000 + 200 * day + 100 * day;
      CostMoney extra = 10000 * CLAMP (day - 9, 0, 2);

      g_assert_cmpint (at->normal_days[day - 1], ==, normal);
      g_assert_cmpint (at->days[day - 1], ==, normal + extra);
    }
  g_assert_cmpint (at->normal_gone, ==, 0);
  g_assert_cmpint (at->gone, ==, 11); /* 3,000 + 3,300 + 20,000 */
  g_assert_null (at->overrun);
}

static void
test_budgets (void)
{
  static const struct
  {
    double budget;
    int    gone;
  } known[] = {
    { 0, 0 }, { 1, 1 }, { 30, 1 }, { 33, 2 }, { 320, 0 }, { 319.99, 30 },
  };
  g_autoptr (CostSpike) spike = make_spike (48, COST_EGRESS_GB, 1, 2000);

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autoptr (CostSpikeBill) bill =
          run (&simple, spike, 300, known[i].budget);

      g_assert_cmpint (bill->platforms[0].gone, ==, known[i].gone);
    }
}

static void
test_clamped (void)
{
  g_autoptr (CostSpike) spike = make_spike (720, COST_EGRESS_GB, 1e6, 0);
  g_autoptr (CostSpikeBill) bill = run (&simple, spike, 900000, 0);
  const CostSpikeChange *change = NULL;

  g_assert_cmpuint (bill->changes->len, ==, 1);
  change = &g_array_index (bill->changes, CostSpikeChange, 0);
  g_assert_true (change->is_clamped);
  g_assert_cmpfloat (change->after, ==, 1000000);
  g_assert_cmpfloat (change->wanted, >, 1000000);
  g_assert_cmpfloat (bill->spiked.values[COST_EGRESS_GB], ==, 1000000);
  g_assert_true (bill->is_cut);
  g_assert_cmpfloat (bill->hours, ==, 21 * 24);
  g_assert_cmpint (bill->platforms[0].days[29], ==, bill->platforms[0].total);
}

#define PLANS                                                                  \
  "{ `id`: `a`, `name`: `A`, `values`: { `fee`: 0, `gb`: 1 } }, "              \
  "{ `id`: `b`, `name`: `B`, `values`: { `fee`: 50, `gb`: 0.1 } }"
#define PLAN_METERS                                                            \
  METER ("fee", "platform fee", "1", "plan.fee")                               \
  ", " METER ("egress", "network", "egress_gb", "plan.gb")

/* Nobody chooses a plan afterwards. */
static void
test_plan_stays (void)
{
  const EngineFile file = { .plans = PLANS, .meters = PLAN_METERS };
  g_autoptr (CostSpike) spike = make_spike (24, COST_EGRESS_GB, 1, 1000);
  g_autoptr (CostSpikeBill) bill = run (&file, spike, 10, 0);
  const CostSpikePlatform *at = &bill->platforms[0];

  g_assert_cmpint (at->normal, ==, 1000);
  g_assert_cmpint (at->total, ==, 101000);
  g_assert_cmpstr (at->plan->id, ==, "a");
  g_assert_false (at->is_new_plan);
}

/* And what only changes with the month is as it usually is. */
static void
test_terms_stay (void)
{
  const EngineFile file = {
    .meters = METER ("tier", "network", "usual.egress_gb > 500 ? 900 : 9", "1")
  };
  g_autoptr (CostSpike) spike = make_spike (24, COST_EGRESS_GB, 1, 1000);
  g_autoptr (CostSpikeBill) bill = run (&file, spike, 10, 0);

  g_assert_cmpint (bill->platforms[0].total, ==, 900);
}

static void
test_plan_cannot_stay (void)
{
  const EngineFile file = {
    .plans = PLANS,
    .meters = PLAN_METERS,
    .limits = "{ `id`: `no`, `kind`: `blocker`, `text`: `No.`, "
              "`when`: `egress_gb > 100`, `plans`: [`a`] }"
  };
  g_autoptr (CostSpike) spike = make_spike (24, COST_EGRESS_GB, 1, 1000);
  g_autoptr (CostSpikeBill) bill = run (&file, spike, 10, 0);
  const CostSpikePlatform *at = &bill->platforms[0];

  g_assert_cmpstr (at->normal_plan->id, ==, "a");
  g_assert_cmpstr (at->plan->id, ==, "b");
  g_assert_true (at->is_new_plan);
  g_assert_cmpint (at->total, ==, 5000 + 10100);
  g_assert_cmpuint (at->flags, ==, 0);
}

/* The month's database is "own" until 1,000 GB, and stays where it carries
 * the spike, though another would be cheaper then. */
static void
test_database_stays (void)
{
  static const struct
  {
    const char *limits; /* nullable */
    guint       database;
    CostMoney   total;
  } cases[] = {
    { NULL, 1, 210000 },
    { "{ `id`: `full`, `kind`: `blocker`, `text`: `Full.`, "
      "`when`: `db == 'own' && egress_gb > 1000` }",
      4,
      50000 },
    { "{ `id`: `full`, `kind`: `blocker`, `text`: `Full.`, "
      "`when`: `egress_gb > 1000` }",
      1,
      210000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      EngineFile file = { .meters = METER (
                              "egress",
                              "database",
                              "db == 'own' ? egress_gb : db == 'neon' ? 500 "
                              ": 9000",
                              "1"),
                          .limits = cases[i].limits };
      g_autoptr (CostSpike) spike = make_spike (48, COST_EGRESS_GB, 1, 2000);
      g_autoptr (CostSpikeBill) bill = run_with (&file, spike, 100, "cheapest");
      const CostSpikePlatform *at = &bill->platforms[0];

      g_assert_cmpint (at->normal, ==, 10000);
      g_assert_cmpuint (at->normal_database, ==, 1);
      g_assert_cmpuint (at->database, ==, cases[i].database);
      g_assert_cmpint (at->total, ==, cases[i].total);
      g_assert_cmpint (at->normal_days[29], ==, 10000);
      g_assert_cmpint (at->days[29], ==, cases[i].total);
    }
}

static void
test_all_blocked (void)
{
  const EngineFile file = {
    .meters = PLAN_METERS,
    .plans = PLANS,
    .limits = "{ `id`: `no`, `kind`: `blocker`, `text`: `No.`, "
              "`when`: `true` }"
  };
  g_autoptr (CostSpike) spike = make_spike (24, COST_EGRESS_GB, 2, 0);
  g_autoptr (CostSpikeBill) bill = run (&file, spike, 10, 5);

  g_assert_cmpuint (bill->platforms[0].flags, ==, COST_CELL_BLOCKED);
  g_assert_cmpuint (bill->platforms[0].normal_flags, ==, COST_CELL_BLOCKED);
}

static void
test_no_such_day (void)
{
  const guint days[] = { 0, 31 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSpike) spike = make_spike (24, COST_EGRESS_GB, 2, 0);

  answer_fixtures_open (&answer, &simple, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (
          cost_spike_bill_new (cost_engine_get_catalogue (answer.engine),
                               answer.scenario,
                               spike,
                               days[i],
                               &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
    }
  answer.scenario->month_hours = 744;
  g_assert_cmpuint (cost_spike_count_days (answer.scenario), ==, 31);
  answer.scenario->month_hours = 1;
  g_assert_cmpuint (cost_spike_count_days (answer.scenario), ==, 1);
}

/* What single estimates say, on the plans that the bill names. */
static void
check_bill (CostCatalogue       *catalogue,
            const CostScenario  *preset,
            const CostSpikeBill *bill)
{
  g_autoptr (CostScenario) spiked = cost_scenario_copy (preset);
  g_autoptr (GPtrArray) before = cost_estimate_all (catalogue, preset, NULL);
  g_autoptr (GPtrArray) after = NULL;

  spiked->workload = bill->spiked;
  spiked->usual = preset->workload;
  spiked->has_usual = TRUE;
  g_assert_true (cost_workload_check (&bill->spiked, NULL));
  for (guint i = 0; i < bill->n_platforms; i++)
    if (bill->platforms[i].plan != NULL)
      g_hash_table_insert (
          spiked->plans,
          g_strdup (cost_engine_get_platform (bill->engine, i)->id),
          g_strdup (bill->platforms[i].plan->id));
  after = cost_estimate_all (catalogue, spiked, NULL);
  for (guint i = 0; i < bill->n_platforms; i++)
    {
      const CostSpikePlatform *at = &bill->platforms[i];
      const CostEstimate      *was = g_ptr_array_index (before, i);
      const CostEstimate      *is = g_ptr_array_index (after, i);

      g_assert_cmpint (at->normal, ==, was->total);
      g_assert_cmpint (at->normal_days[29], ==, was->total);
      g_assert_cmpint (at->total, ==, is->total);
      g_assert_cmpint (at->days[29], ==, is->total);
      g_assert_cmpuint ((at->flags & COST_CELL_BLOCKED) != 0,
                        ==,
                        is->is_blocked);
      for (int day = 1; day < 30; day++)
        g_assert_cmpint (at->days[day], >=, at->days[day - 1]);
      for (int day = 0; day < COST_SPIKE_DAY - 1 && !at->is_new_plan; day++)
        g_assert_cmpint (ABS (at->days[day] - at->normal_days[day]),
                         <=,
                         at->total / 1000 + 2);
      g_assert_nonnull (at->overrun);
    }
}

static void
test_presets (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);
  g_autoptr (GPtrArray) spikes = cost_spikes_load (NULL);

  for (guint i = 0; i < presets->len; i++)
    for (guint k = 0; k < spikes->len; k++)
      {
        CostScenario *preset = g_ptr_array_index (presets, i);
        g_autoptr (GError) error = NULL;
        g_autoptr (CostSpikeBill) bill = NULL;

        preset->at = 20261123;
        bill = cost_spike_bill_new (catalogue,
                                    preset,
                                    g_ptr_array_index (spikes, k),
                                    COST_SPIKE_DAY,
                                    &error);
        g_assert_no_error (error);
        check_bill (catalogue, preset, bill);
      }
}

/* The total of a platform where the plan, and all else, is as it was. */
static CostMoney
get_settled (const CostSpikeBill *bill, guint platform)
{
  const CostSpikePlatform *at = &bill->platforms[platform];

  return at->is_new_plan || at->flags != 0 ||
                 at->database != at->normal_database
             ? -1
             : at->total;
}

/* What ends with the month costs no less the more of it is in the month. */
static void
check_growth (CostCatalogue      *catalogue,
              const CostScenario *preset,
              const CostSpike    *spike)
{
  g_autoptr (CostSpikeBill) later =
      cost_spike_bill_new (catalogue, preset, spike, 30, NULL);

  for (guint day = 29; day >= 26; day--)
    {
      g_autoptr (CostSpikeBill) sooner =
          cost_spike_bill_new (catalogue, preset, spike, day, NULL);

      for (guint i = 0; i < later->n_platforms; i++)
        if (get_settled (later, i) >= 0 && get_settled (sooner, i) >= 0)
          g_assert_cmpint (get_settled (later, i), <=, get_settled (sooner, i));
      cost_spike_bill_unref (g_steal_pointer (&later));
      later = g_steal_pointer (&sooner);
    }
}

static void
test_longer_costs_more (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);
  g_autoptr (GPtrArray) spikes = cost_spikes_load (NULL);

  for (guint i = 0; i < presets->len; i++)
    for (guint k = 0; k < spikes->len; k++)
      {
        CostScenario *preset = g_ptr_array_index (presets, i);

        preset->at = 20261123;
        check_growth (catalogue, preset, g_ptr_array_index (spikes, k));
      }
}

/* 190,000 GB of a container's traffic at $0.025, how many requests there are
 * besides, and so much more that the app's own requests may cost. */
static void
test_attack_is_apart (void)
{
  const double millions[] = { 0.1, 5, 20 };
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostSpike) spike = cost_spikes_find ("denial-of-service", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (millions); i++)
    {
      g_autoptr (CostScenario) scenario = cost_presets_find ("small-api", NULL);
      g_autoptr (CostSpikeBill) bill = NULL;
      CostMoney added = 0;
      guint     index = 0;

      scenario->at = 20261123;
      scenario->workload.values[COST_REQUESTS] = millions[i];
      bill = cost_spike_bill_new (catalogue, scenario, spike, 10, NULL);
      while (!g_str_equal (cost_engine_get_platform (bill->engine, index)->id,
                           "cloudflare"))
        index++;
      added = get_settled (bill, index) - bill->platforms[index].normal;
      g_assert_cmpint (added, >, 475000 - 2500);
      g_assert_cmpint (added, <, 475000 + 5000);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/spike/closed-form", test_closed_form);
  g_test_add_func ("/cost/spike/budgets", test_budgets);
  g_test_add_func ("/cost/spike/clamped", test_clamped);
  g_test_add_func ("/cost/spike/plan-stays", test_plan_stays);
  g_test_add_func ("/cost/spike/terms-stay", test_terms_stay);
  g_test_add_func ("/cost/spike/plan-cannot-stay", test_plan_cannot_stay);
  g_test_add_func ("/cost/spike/database-stays", test_database_stays);
  g_test_add_func ("/cost/spike/all-blocked", test_all_blocked);
  g_test_add_func ("/cost/spike/no-such-day", test_no_such_day);
  g_test_add_func ("/cost/spike/presets", test_presets);
  g_test_add_func ("/cost/spike/longer-costs-more", test_longer_costs_more);
  g_test_add_func ("/cost/spike/attack-is-apart", test_attack_is_apart);

  return g_test_run ();
}
