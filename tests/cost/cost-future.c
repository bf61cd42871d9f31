/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The months to come against single estimates, and what is to happen in them.
 */
#include "cost-future.h"

#include <math.h>

#include "../answer-fixtures.h"
#include "cost-error.h"
#include "cost-presets.h"

/* Announced: dearer from February on; the credit ends with the year. */
static const EngineFile file = {
  .prices = "`a`: { `label`: `A`, `unit`: `GB`, `history`: ["
            "{ `from`: `2024-05-01`, `value`: 1 }, "
            "{ `from`: `2027-02-01`, `value`: 2, `reason`: `Announced` } ] }",
  .meters = ANSWER_METER ("a", "egress_gb", "`price.a`"),
  .credits = "{ `id`: `c`, `label`: `C`, `amount`: 30, `meters`: [`a`], "
             "`until`: `2026-12-31` }",
};

static void
test_announced (void)
{
  const CostMoney wanted[] = { 7000, 7000, 10000, 20000, 20000, 20000 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostFuture) future = NULL;
  g_autoptr (GError) error = NULL;
  const CostChange *change = NULL;

  answer_fixtures_open (&answer, &file, 1);
  answer.scenario->at = 20261115;
  answer.scenario->workload.values[COST_EGRESS_GB] = 100;
  future = cost_future_new (cost_engine_get_catalogue (answer.engine),
                            answer.scenario,
                            6,
                            &error);
  g_assert_no_error (error);
  for (guint i = 0; i < 6; i++)
    g_assert_cmpint (future->cells[0].totals[i], ==, wanted[i]);
  g_assert_cmpuint (future->changes->len, ==, 2);
  change = g_ptr_array_index (future->changes, 0);
  g_assert_cmpint (change->kind, ==, COST_CHANGE_CREDIT);
  change = g_ptr_array_index (future->changes, 1);
  g_assert_cmpuint (change->date, ==, 20270201);
  g_assert_cmpstr (change->reason, ==, "Announced");
  g_assert_cmpint (future->months[2].cheapest, ==, 0);
  g_assert_cmpint (future->months[2].cheapest_total, ==, 10000);
}

/* 100 GB that double; a million is all there can be. */
static void
test_to_the_limit (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostFuture) future = NULL;
  const CostFutureLimit *limit = NULL;
  CostWorkload           last;

  answer_fixtures_open (&answer, &file, 1);
  answer.scenario->at = 20270301;
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if (cost_future_grows (i))
      answer.scenario->workload.values[i] = 0;
  answer.scenario->workload.values[COST_EGRESS_GB] = 100;
  answer.scenario->workload.values[COST_GROWTH] = 100;
  future = cost_future_new (cost_engine_get_catalogue (answer.engine),
                            answer.scenario,
                            COST_FUTURE_MAX_MONTHS,
                            NULL);
  g_assert_nonnull (future);
  g_assert_cmpint (future->cells[0].totals[13], ==, 20000 << 13);
  g_assert_cmpint (future->cells[0].totals[14], ==, 200000000);
  g_assert_cmpint (future->cells[0].totals[119], ==, 200000000);
  g_assert_cmpuint (future->limits->len, ==, 1);
  limit = &g_array_index (future->limits, CostFutureLimit, 0);
  g_assert_cmpint (limit->dimension, ==, COST_EGRESS_GB);
  g_assert_cmpuint (limit->month, ==, 14);
  cost_future_get_workload (future, 119, &last);
  g_assert_cmpfloat (last.values[COST_EGRESS_GB], ==, 1000000);
  g_assert_true (cost_workload_check (&last, NULL));
}

static void
test_months_are_bounded (void)
{
  const guint wrong[] = { 0, COST_FUTURE_MAX_MONTHS + 1 };
  g_auto (AnswerCase) answer = { 0 };

  answer_fixtures_open (&answer, &file, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cost_future_new (cost_engine_get_catalogue (answer.engine),
                                      answer.scenario,
                                      wrong[i],
                                      &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
    }
}

static void
test_what_grows (void)
{
  g_assert_true (cost_future_grows (COST_REQUESTS));
  g_assert_true (cost_future_grows (COST_DB_STORAGE_GB));
  g_assert_true (cost_future_grows (COST_LOG_GB));
  g_assert_false (cost_future_grows (COST_SEATS));
  g_assert_false (cost_future_grows (COST_REGIONS));
  g_assert_false (cost_future_grows (COST_INSTANCES));
  g_assert_false (cost_future_grows (COST_CPU_MS));
  g_assert_false (cost_future_grows (COST_BUDGET));
}

/* Month after month by hand. */
static void
check_preset (CostCatalogue *catalogue, const CostScenario *preset)
{
  const guint n_months = 15;
  double      factor = 1;
  g_autoptr (CostFuture) future =
      cost_future_new (catalogue, preset, n_months, NULL);

  g_assert_nonnull (future);
  for (guint month = 0; month < n_months; month++)
    {
      g_autoptr (CostScenario) then = cost_scenario_copy (preset);
      g_autoptr (GPtrArray) estimates = NULL;
      CostWorkload same;

      then->at = future->months[month].date;
      for (int i = 0; i < COST_N_DIMENSIONS; i++)
        {
          double *value = &then->workload.values[i];

          if (!cost_future_grows (i))
            continue;
          *value = MIN (*value * factor, cost_dimension_get_info (i)->max);
          if (i == COST_CONNECTIONS)
            *value = round (*value);
        }
      cost_future_get_workload (future, month, &same);
      g_assert_true (cost_workload_equal (&same, &then->workload));
      estimates = cost_estimate_all (catalogue, then, NULL);
      for (guint i = 0; i < future->n_platforms; i++)
        {
          const CostEstimate *at = g_ptr_array_index (estimates, i);

          g_assert_cmpint (future->cells[i].totals[month], ==, at->total);
          g_assert_cmpuint (
              (future->cells[i].flags[month] & COST_CELL_BLOCKED) != 0,
              ==,
              at->is_blocked);
        }
      factor *= 1 + preset->workload.values[COST_GROWTH] / 100;
    }
}

static void
test_presets (void)
{
  const double growths[] = { 0, 7, -50 };
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  for (guint i = 0; i < presets->len; i++)
    {
      CostScenario *preset = g_ptr_array_index (presets, i);

      preset->at = 20260507;
      preset->workload.values[COST_GROWTH] =
          growths[i % G_N_ELEMENTS (growths)];
      check_preset (catalogue, preset);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/future/announced", test_announced);
  g_test_add_func ("/cost/future/to-the-limit", test_to_the_limit);
  g_test_add_func ("/cost/future/months-are-bounded", test_months_are_bounded);
  g_test_add_func ("/cost/future/what-grows", test_what_grows);
  g_test_add_func ("/cost/future/presets", test_presets);

  return g_test_run ();
}
