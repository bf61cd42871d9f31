/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sensitivity: of a linear bill, in closed form; on a preset, the totals of
 * estimates.
 */
#include "../answer-fixtures.h"

#include "cost-sensitivity.h"

#define METER ANSWER_METER

static const EngineFile files[] = {
  { .meters = METER ("a", "egress_gb", "2") "," METER (
        "b",
        "requests",
        "3") "," METER ("c", "instances", "7") },
  { .meters = METER ("a", "egress_gb", "1") "," METER ("b", "requests", "3") },
};

static void
open_linear (AnswerCase *answer)
{
  answer_fixtures_open (answer, files, 2);
  answer->scenario->workload.values[COST_EGRESS_GB] = 100;
  answer->scenario->workload.values[COST_REQUESTS] = 50;
  answer->scenario->workload.values[COST_INSTANCES] = 2;
}

static void
check_bar (const GArray *bars,
           guint         nth,
           CostDimension dimension,
           CostMoney     low,
           CostMoney     high)
{
  const CostSensitivityBar *bar =
      &g_array_index (bars, CostSensitivityBar, nth);

  g_assert_cmpint (bar->row->dimension, ==, dimension);
  g_assert_cmpint (bar->low, ==, low);
  g_assert_cmpint (bar->high, ==, high);
  g_assert_cmpint (bar->flags, ==, 0);
}

static void
test_linear (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSensitivity) sensitivity = NULL;
  g_autoptr (GArray) bars = NULL;

  open_linear (&answer);
  sensitivity =
      cost_sensitivity_new (answer.engine, &answer.scenario->workload, 10);
  g_assert_cmpint (sensitivity->totals[0], ==, 20000 + 15000 + 1400);
  bars = cost_sensitivity_rank (sensitivity, 0, -1);
  g_assert_cmpuint (bars->len, ==, 3);
  check_bar (bars, 0, COST_EGRESS_GB, -2000, 2000);
  check_bar (bars, 1, COST_REQUESTS, -1500, 1500);
  /* A tenth of two instances is one. */
  check_bar (bars, 2, COST_INSTANCES, -700, 700);
}

static void
test_gap (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSensitivity) sensitivity = NULL;
  g_autoptr (CostSensitivity) shared = NULL;
  g_autoptr (GArray) bars = NULL;

  open_linear (&answer);
  sensitivity =
      cost_sensitivity_new (answer.engine, &answer.scenario->workload, 20);
  shared = cost_sensitivity_ref (sensitivity);
  bars = cost_sensitivity_rank (shared, 1, 0);
  g_assert_cmpuint (bars->len, ==, 2);
  check_bar (bars, 0, COST_EGRESS_GB, 2000, -2000);
  check_bar (bars, 1, COST_INSTANCES, 700, -700);
  g_assert_cmpint (g_array_index (bars, CostSensitivityBar, 0).base,
                   ==,
                   -10000 - 1400);
}

static void
test_preset (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSensitivity) sensitivity = NULL;

  answer_fixtures_open_preset (&answer, "saas-5", COST_VARY_AMOUNTS);
  sensitivity =
      cost_sensitivity_new (answer.engine, &answer.scenario->workload, 10);
  g_assert_cmpuint (sensitivity->rows->len, >, 20);
  for (guint i = 0; i < sensitivity->rows->len * 5; i++)
    {
      const CostSensitivityRow *row =
          g_ptr_array_index (sensitivity->rows, i / 5);

      g_assert_true (cost_dimension_check (row->dimension, row->low, NULL));
      g_assert_true (cost_dimension_check (row->dimension, row->high, NULL));
      if (row->flags[i % 5] == 0)
        g_assert_cmpint (
            row->totals_high[i % 5],
            ==,
            answer_fixtures_total (&answer, i % 5, row->dimension, row->high));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/sensitivity/linear", test_linear);
  g_test_add_func ("/cost/sensitivity/gap", test_gap);
  g_test_add_func ("/cost/sensitivity/preset", test_preset);
  return g_test_run ();
}
