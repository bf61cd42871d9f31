/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ranges: quantiles, chances and regret of bills in closed form; the same
 * again with the same seed; what cannot be asked.
 */
#include "../answer-fixtures.h"

#include "cost-error.h"
#include "cost-ranges.h"

#define METER ANSWER_METER

static const CostRangesInput egress = { COST_EGRESS_GB, 0, 500, 1000 };

/* One dollar a GB; 500 dollars; blocked in the upper half. */
static const EngineFile files[] = {
  { .meters = METER ("a", "egress_gb", "1") },
  { .meters = METER ("a", "500", "1") },
  { .meters = METER ("a", "egress_gb + 100", "1"),
    .limits = "{ `id`: `no`, `kind`: `blocker`, `when`: `egress_gb > 500`, "
              "`text`: `No.` }" },
};

static CostRanges *
ask (const AnswerCase *answer, const CostRangesQuestion *question)
{
  g_autoptr (GError) error = NULL;
  CostRanges *ranges = cost_ranges_new (answer->engine,
                                        &answer->scenario->workload,
                                        question,
                                        &error);

  g_assert_no_error (error);
  return ranges;
}

static void
test_closed_form (void)
{
  CostRangesQuestion question = { &egress, 1, 0, 100000, 42 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostRanges) ranges = NULL;
  const CostRangesOutcome *outcomes = NULL;

  answer_fixtures_open (&answer, files, 3);
  ranges = ask (&answer, &question);
  outcomes = ranges->outcomes;
  /* Tenths of a triangle from 0 to 1000: 500 * sqrt (0.2) and its mirror. */
  g_assert_cmpfloat_with_epsilon (outcomes[0].p10, 22361, 400);
  g_assert_cmpfloat_with_epsilon (outcomes[0].p50, 50000, 400);
  g_assert_cmpfloat_with_epsilon (outcomes[0].p90, 77639, 400);
  g_assert_cmpfloat_with_epsilon (outcomes[0].mean, 50000, 300);
  g_assert_cmpfloat_with_epsilon (outcomes[0].chance, 0.5, 0.01);
  g_assert_cmpfloat_with_epsilon (outcomes[0].chance + outcomes[1].chance,
                                  1.0,
                                  1e-9);
  /* Half of the time dearer, then by a sixth of the width on average. */
  g_assert_cmpfloat_with_epsilon (outcomes[0].regret, 50000.0 / 6, 200);
  g_assert_cmpint (outcomes[1].p10, ==, 50000);
  g_assert_cmpint (outcomes[1].p90, ==, 50000);
  g_assert_cmpuint (outcomes[2].n_priced, <, 51000);
  g_assert_cmpfloat_with_epsilon (outcomes[2].regret, 10000, 1e-3);
  g_assert_cmpfloat (outcomes[2].chance, ==, 0);
  g_assert_cmpfloat (ranges->nobody, ==, 0);
}

static void
test_ties_and_nobody (void)
{
  CostRangesQuestion question = { &egress, 1, COST_RANGES_PERT, 1000, 1 };
  const EngineFile   twins[] = { files[2], files[2] };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostRanges) ranges = NULL;

  answer_fixtures_open (&answer, twins, 2);
  ranges = ask (&answer, &question);
  g_assert_cmpfloat (ranges->nobody, >, 0.4);
  g_assert_cmpfloat (ranges->outcomes[0].chance,
                     ==,
                     ranges->outcomes[1].chance);
  g_assert_cmpfloat_with_epsilon (ranges->outcomes[0].chance * 2.0 +
                                      ranges->nobody,
                                  1.0,
                                  1e-9);
}

/* What has a part without a price is not less than what it has of the rest;
 * what cannot be has nothing. */
static void
test_at_least (void)
{
  const EngineFile open[] = {
    { .meters = METER ("a", "egress_gb", "1") },
    { .meters = METER ("a", "egress_gb", "1") ", " METER ("b", "1", "`plan.x`"),
      .plans = "{ `id`: `a`, `name`: `A`, `values`: { `x`: null } }" },
    { .meters = METER ("a", "egress_gb", "1"),
      .limits = "{ `id`: `no`, `kind`: `blocker`, `when`: `true`, "
                "`text`: `No.` }" },
  };
  CostRangesQuestion question = { &egress, 1, COST_RANGES_PERT, 1000, 1 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostRanges) ranges = NULL;
  const CostRangesOutcome *outcomes = NULL;

  answer_fixtures_open (&answer, open, 3);
  ranges = ask (&answer, &question);
  outcomes = ranges->outcomes;
  g_assert_cmpuint (outcomes[0].n_open, ==, 0);
  g_assert_cmpuint (outcomes[1].n_priced, ==, 0);
  g_assert_cmpuint (outcomes[1].n_open, ==, 1000);
  g_assert_cmpint (outcomes[1].p10, ==, outcomes[0].p10);
  g_assert_cmpint (outcomes[1].p90, ==, outcomes[0].p90);
  g_assert_cmpfloat (outcomes[1].chance, ==, 0);
  g_assert_cmpuint (outcomes[2].n_priced + outcomes[2].n_open, ==, 0);
  g_assert_cmpint (outcomes[2].p50, ==, 0);
}

static void
test_no_ranges (void)
{
  CostRangesQuestion question = { NULL, 0, 0, 10, 1 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostRanges) ranges = NULL;
  g_autoptr (CostRanges) shared = NULL;

  answer_fixtures_open (&answer, files, 1);
  ranges = ask (&answer, &question);
  shared = cost_ranges_ref (ranges);
  g_assert_cmpint (shared->outcomes[0].p10, ==, shared->outcomes[0].p90);
  g_assert_cmpfloat (shared->outcomes[0].chance, ==, 1);
}

/* Another range leaves the numbers of the first as they are. */
static void
test_one_more_range (void)
{
  static const CostRangesInput both[] = { { COST_EGRESS_GB, 0, 500, 1000 },
                                          { COST_REQUESTS, 1, 2, 3 } };
  CostRangesQuestion           one = { both, 1, 0, 1000, 9 };
  CostRangesQuestion           two = { both, 2, 0, 1000, 9 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostRanges) first = NULL;
  g_autoptr (CostRanges) second = NULL;

  answer_fixtures_open (&answer, files, 3);
  first = ask (&answer, &one);
  second = ask (&answer, &two);
  g_assert_cmpmem (first->outcomes,
                   3 * sizeof *first->outcomes,
                   second->outcomes,
                   3 * sizeof *second->outcomes);
}

static void
test_refuses (void)
{
  static const CostRangesInput bad[][2] = {
    { { COST_DB, 0, 1, 2 } },
    { { COST_EGRESS_GB, 5, 1, 10 } },
    { { COST_EGRESS_GB, -5, 1, 10 } },
    { { COST_EGRESS_GB, 5, 6, 10 }, { COST_EGRESS_GB, 5, 6, 10 } },
  };
  CostRangesQuestion none = { &egress, 1, 0, 0, 1 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GError) error = NULL;

  answer_fixtures_open (&answer, files, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      CostRangesQuestion question = { bad[i], i == 3 ? 2 : 1, 0, 10, 1 };

      g_assert_null (cost_ranges_new (answer.engine,
                                      &answer.scenario->workload,
                                      &question,
                                      &error));
      g_assert_true (error->domain == COST_ERROR);
      g_clear_error (&error);
    }
  g_assert_null (cost_ranges_new (answer.engine,
                                  &answer.scenario->workload,
                                  &none,
                                  &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/ranges/closed-form", test_closed_form);
  g_test_add_func ("/cost/ranges/ties-and-nobody", test_ties_and_nobody);
  g_test_add_func ("/cost/ranges/at-least", test_at_least);
  g_test_add_func ("/cost/ranges/no-ranges", test_no_ranges);
  g_test_add_func ("/cost/ranges/one-more-range", test_one_more_range);
  g_test_add_func ("/cost/ranges/refuses", test_refuses);
  return g_test_run ();
}
