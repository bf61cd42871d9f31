/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Brackets: how narrow they become, and which of several changes they end at.
 */
#include "../answer-fixtures.h"

#include "cost-refine-private.h"

static const EngineFile file = {
  .meters = ANSWER_METER ("a",
                          "(egress_gb > 30) + (egress_gb > 500) * 2 + "
                          "(instances >= 17) * 4 + (instances == 12) * 8",
                          "1"),
};

static int
read_total (const CostSample *sample, const CostRefine *refine)
{
  return sample->totals[0] == refine->parameter ? 2 : 1;
}

static int
read_any (const CostSample *sample, const CostRefine *refine)
{
  return sample->totals[0] == refine->parameter ? 0 : (int)sample->totals[0];
}

static CostBracket
get_ends (const CostRefine *refine)
{
  CostBracket bracket = { cost_refine_get (refine, 0),
                          cost_refine_get (refine,
                                           refine->sweep->n_points - 1) };

  return bracket;
}

static void
test_amounts (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  CostRefine  refine = { NULL, { 0, -1 }, read_any, 0, NULL };
  CostBracket bracket = { 0 };

  answer_fixtures_open (&answer, &file, 1);
  sweep = answer_fixtures_sweep (&answer, COST_EGRESS_GB, 0, 1000, 2);
  refine.sweep = sweep;
  bracket = get_ends (&refine);
  g_assert_false (cost_refine_is_narrow (&refine, &bracket));
  bracket = cost_refine_find_first (&refine, &bracket);
  g_assert_true (cost_refine_is_narrow (&refine, &bracket));
  g_assert_cmpfloat (bracket.low.value, <=, 30);
  g_assert_cmpfloat (bracket.high.value, >, 30);
  g_assert_cmpfloat_with_epsilon (bracket.high.value, 30, 30e-12);
  g_assert_cmpint (bracket.high.totals[0] - bracket.low.totals[0], ==, 100);

  bracket = get_ends (&refine);
  bracket = cost_refine_find_last (&refine, &bracket);
  g_assert_cmpfloat_with_epsilon (bracket.high.value, 500, 500e-12);
}

static void
test_counts (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  CostRefine  refine = { NULL, { 0, -1 }, read_total, 500, NULL };
  CostBracket bracket = { 0 };

  answer_fixtures_open (&answer, &file, 1);
  sweep = answer_fixtures_sweep (&answer, COST_INSTANCES, 0, 300, 2);
  refine.sweep = sweep;
  bracket = get_ends (&refine);
  bracket = cost_refine_find_last (&refine, &bracket);
  g_assert_true (cost_refine_is_narrow (&refine, &bracket));
  g_assert_cmpfloat (bracket.low.value, ==, 16);
  g_assert_cmpfloat (bracket.high.value, ==, 17);
  g_assert_cmpint (cost_refine_classify (&refine, &bracket.low), ==, 1);
  g_assert_cmpint (cost_refine_classify (&refine, &bracket.high), ==, 2);
}

/* Values of no class stay between two changes, however far. */
static void
test_changes (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (CostBracket));
  CostRefine         refine = { NULL, { 0, -1 }, read_any, -1, NULL };
  CostBracket        bracket = { 0 };
  const CostBracket *found_at = NULL;

  answer_fixtures_open (&answer, &file, 1);
  answer.scenario->workload.values[COST_INSTANCES] = 20;
  sweep = answer_fixtures_sweep (&answer, COST_EGRESS_GB, 0, 1000, 2);
  refine.sweep = sweep;
  bracket = get_ends (&refine);
  cost_refine_find_changes (&refine, &bracket, found);
  g_assert_cmpuint (found->len, ==, 2);
  found_at = &g_array_index (found, CostBracket, 0);
  g_assert_cmpfloat_with_epsilon (found_at[0].low.value, 30, 1e-9);
  g_assert_cmpfloat_with_epsilon (found_at[1].low.value, 500, 1e-9);

  g_array_set_size (found, 0);
  refine.parameter = bracket.low.totals[0] + 100;
  cost_refine_find_changes (&refine, &bracket, found);
  g_assert_cmpuint (found->len, ==, 1);
  found_at = &g_array_index (found, CostBracket, 0);
  g_assert_cmpfloat (found_at->low.value, <=, 30);
  g_assert_cmpfloat (found_at->high.value, >, 500);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/refine/amounts", test_amounts);
  g_test_add_func ("/cost/refine/counts", test_counts);
  g_test_add_func ("/cost/refine/changes", test_changes);
  return g_test_run ();
}
