/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Time into money: sums by hand, the law that the parts add up, and what is
 * said where nothing is known.
 */
#include "../answer-fixtures.h"
#include "../fixtures.h"

#include "cost-effort.h"
#include "cost-presets.h"

static CostProvider *
load_with (const char *effort)
{
  g_autofree char *replace = g_strconcat (effort, ", `regions`: {", NULL);

  return fixtures_load_edited ("`regions`: {", replace);
}

/* clang-format off */
#define FACTS                                                                  \
  "`effort`: { `setup_weeks`: { `value`: 1.5, `assumed`: false, "              \
  "`source`: `pricing` }, "                                                    \
  "`ops_hours`: { `value`: 4, `assumed`: true, `reason`: `A guess.` }, "       \
  "`downtime_hours`: { `value`: 0.25, `assumed`: false, `source`: `notice` } }"
/* clang-format on */

/* 1.5 weeks of 40 hours at $95 are $5,700, a twelfth of it $475; four hours
 * are $380, a quarter of an hour at $1,000 is $250. */
static void
test_platform (void)
{
  g_autoptr (CostProvider) provider = load_with (FACTS);
  CostWorkload workload;
  CostEffort   effort;

  cost_workload_init (&workload);
  workload.values[COST_DOWNTIME_COST] = 1000;
  cost_effort_init (&effort, provider, &workload, 3160, 0, 12);
  g_assert_cmpint (effort.bill, ==, 3160);
  g_assert_cmpint (effort.setup_full, ==, 570000);
  g_assert_cmpint (effort.setup_month, ==, 47500);
  g_assert_cmpint (effort.operations, ==, 38000);
  g_assert_cmpint (effort.downtime, ==, 25000);
  g_assert_cmpint (effort.total, ==, 3160 + 47500 + 38000 + 25000);
  g_assert_true (effort.is_complete);
  for (guint i = 0; i < COST_N_EFFORTS; i++)
    {
      g_assert_cmpint (effort.parts[i].origin, ==, COST_EFFORT_PLATFORM);
      g_assert_true (effort.parts[i].fact == &provider->effort[i]);
    }
  g_assert_true (effort.parts[COST_EFFORT_OPERATIONS].fact->is_assumed);
}

static void
test_own (void)
{
  g_autoptr (CostProvider) provider = load_with (FACTS);
  CostWorkload workload;
  CostEffort   effort;

  cost_workload_init (&workload);
  workload.values[COST_ENGINEER_RATE] = 37.5;
  workload.values[COST_SETUP_WEEKS] = 2;
  workload.values[COST_OPS_HOURS] = 10;
  cost_effort_init (&effort, provider, &workload, 0, 0, 7);
  g_assert_cmpint (effort.setup_full, ==, 300000);
  g_assert_cmpint (effort.setup_month, ==, 42857); /* 428.571... */
  g_assert_cmpint (effort.operations, ==, 37500);
  g_assert_cmpint (effort.downtime, ==, 0);
  g_assert_cmpint (effort.parts[COST_EFFORT_SETUP].origin, ==, COST_EFFORT_OWN);
  g_assert_null (effort.parts[COST_EFFORT_SETUP].fact);
  g_assert_true (effort.is_complete);
}

/* Nothing known is told, unless an hour costs nothing. */
static void
test_unknown (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  CostWorkload workload;
  CostEffort   effort;

  cost_workload_init (&workload);
  cost_effort_init (&effort, provider, &workload, 100, 0, 12);
  g_assert_cmpint (effort.total, ==, 100);
  g_assert_false (effort.is_complete);
  g_assert_cmpint (effort.parts[COST_EFFORT_SETUP].origin,
                   ==,
                   COST_EFFORT_UNKNOWN);
  workload.values[COST_ENGINEER_RATE] = 0;
  cost_effort_init (&effort, provider, &workload, 100, 0, 12);
  g_assert_true (effort.is_complete);
  workload.values[COST_DOWNTIME_COST] = 1;
  cost_effort_init (&effort, provider, &workload, 100, 0, 12);
  g_assert_false (effort.is_complete);
}

static void
test_rounding (void)
{
  g_autoptr (CostProvider) provider = load_with (FACTS);
  CostWorkload workload;
  CostEffort   effort;

  cost_workload_init (&workload);
  workload.values[COST_SETUP_WEEKS] = 0.5;
  workload.values[COST_ENGINEER_RATE] = 0.0015; /* 3 cents */
  cost_effort_init (&effort, provider, &workload, 0, 0, 2);
  g_assert_cmpint (effort.setup_full, ==, 3);
  g_assert_cmpint (effort.setup_month, ==, 2);
  cost_effort_init (&effort, provider, &workload, 0, 0, 120);
  g_assert_cmpint (effort.setup_month, ==, 0);
}

static void
randomize (CostWorkload *workload, GRand *rand)
{
  static const CostDimension dimensions[] = {
    COST_ENGINEER_RATE, COST_SETUP_WEEKS, COST_OPS_HOURS, COST_DOWNTIME_COST,
    COST_REQUESTS,      COST_EGRESS_GB,   COST_INSTANCES, COST_SEATS,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      CostDimension dimension = dimensions[i];

      workload->values[dimension] = cost_dimension_clamp (
          dimension,
          cost_dimension_from_position (dimension, g_rand_double (rand)));
    }
}

static void
check_parts (const CostEffort *one)
{
  CostMoney rest = one->setup_month * (CostMoney)one->months - one->setup_full;

  g_assert_cmpint (one->bill + one->setup_month + one->operations +
                       one->downtime,
                   ==,
                   one->total);
  g_assert_cmpint (2 * ABS (rest), <=, (CostMoney)one->months);
  g_assert_cmpint (one->setup_full, >=, 0);
}

static void
check_efforts (CostEngine *engine, const CostWorkload *workload, guint months)
{
  g_autoptr (GArray) efforts = cost_effort_compute (engine, workload, months);

  g_assert_cmpuint (efforts->len, ==, cost_engine_get_n_platforms (engine));
  for (guint i = 0; i < efforts->len; i++)
    {
      const CostEffort *one = &g_array_index (efforts, CostEffort, i);

      check_parts (one);
      g_assert_true (one->provider == cost_engine_get_platform (engine, i));
    }
}

/* All parts add up, on every platform and preset. */
static void
test_parts_add_up (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);
  g_auto (AnswerCase) answer = { 0 };
  CostWorkload workload;

  answer_fixtures_open_preset (&answer, "small-api", COST_VARY_AMOUNTS);
  workload = answer.scenario->workload;
  for (guint n = 0; n < 1000; n++)
    {
      randomize (&workload, rand);
      check_efforts (answer.engine, &workload, 1 + n % 120);
    }
}

/* The bill is the one that an estimate has. */
static void
test_bill_is_the_estimates (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GArray) efforts = NULL;

  answer_fixtures_open_preset (&answer, "phoenix-3", 0);
  efforts = cost_effort_compute (answer.engine, &answer.scenario->workload, 12);
  for (guint i = 0; i < efforts->len; i++)
    {
      const CostEffort *one = &g_array_index (efforts, CostEffort, i);
      g_autoptr (CostEstimate) estimate =
          cost_engine_estimate (answer.engine, i, &answer.scenario->workload);

      g_assert_cmpint (one->bill, ==, estimate->total);
      g_assert_cmpint ((one->flags & COST_CELL_BLOCKED) != 0,
                       ==,
                       estimate->is_blocked);
    }
}

static void
check_fact (const CostEffortFact *fact)
{
  g_assert_true (fact->is_known);
  g_assert_nonnull (fact->reason);
  if (fact->is_assumed)
    g_assert_true (fact->confidence == 'C');
  else
    g_assert_nonnull (fact->source);
}

static void
check_facts (const CostProvider *provider)
{
  for (guint k = 0; k < COST_N_EFFORTS; k++)
    check_fact (&provider->effort[k]);
}

/* What the catalogue says of its platforms: the article's week for Fly.io is
 * its own, and what nobody gave is marked. */
static void
test_facts (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  const CostEffortFact *setup = NULL;

  g_assert_nonnull (catalogue);
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind == COST_PROVIDER_PLATFORM)
        check_facts (provider);
    }
  setup =
      &cost_catalogue_find (catalogue, "fly", NULL)->effort[COST_EFFORT_SETUP];
  g_assert_cmpfloat (setup->value, ==, 1);
  g_assert_false (setup->is_assumed);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/effort/platform", test_platform);
  g_test_add_func ("/cost/effort/own", test_own);
  g_test_add_func ("/cost/effort/unknown", test_unknown);
  g_test_add_func ("/cost/effort/rounding", test_rounding);
  g_test_add_func ("/cost/effort/parts-add-up", test_parts_add_up);
  g_test_add_func ("/cost/effort/bill-is-the-estimates",
                   test_bill_is_the_estimates);
  g_test_add_func ("/cost/effort/facts", test_facts);
  return g_test_run ();
}
