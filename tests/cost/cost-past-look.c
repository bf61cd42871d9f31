/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bills of a day: what it does not touch is left alone.
 */
#include "cost-past-private.h"

#include "../answer-fixtures.h"

static const EngineFile files[] = {
  { .prices = "`a`: { `label`: `A`, `unit`: `GB`, `history`: ["
              "{ `from`: `2024-05-01`, `value`: 1 }, "
              "{ `from`: `2025-06-01`, `value`: 3 } ] }",
    .meters = ANSWER_METER ("a", "1", "`price.a`") },
  { .meters = ANSWER_METER ("a", "1", "7") },
};

static void
test_price (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_auto (CostPastLook) look = { NULL };
  CostMoney     totals[] = { -1, -1 };
  CostMoney     copied[] = { 0, 0 };
  guint8        flags[] = { 0, 0 };
  guint8        others[] = { 9, 9 };
  CostPast      past = { .n_platforms = 2 };
  CostPastPoint point = { .totals = totals, .flags = flags };
  CostPastPoint copy = { .totals = copied, .flags = others };
  CostDate      day = 20250601;

  answer_fixtures_open (&answer, files, 2);
  past.engine = answer.engine;
  cost_past_look_init (&look,
                       &past,
                       cost_engine_get_catalogue (answer.engine),
                       answer.scenario);
  for (guint i = 0; i < 2; i++)
    {
      GArray *days = g_array_new (FALSE, FALSE, sizeof day);

      g_ptr_array_add (look.days, days);
      if (i == 0)
        g_array_append_val (days, day);
    }
  g_assert_true (
      cost_past_price (&look, look.catalogue, day, day, &point, NULL));
  g_assert_cmpint (totals[0], ==, 300);
  g_assert_cmpint (totals[1], ==, -1);
  g_assert_true (cost_past_price (&look,
                                  look.catalogue,
                                  20250531,
                                  COST_DATE_NONE,
                                  &point,
                                  NULL));
  g_assert_cmpint (totals[0], ==, 100);
  g_assert_cmpint (totals[1], ==, 700);
  cost_past_copy_bills (&past, &copy, &point);
  g_assert_cmpint (copied[1], ==, 700);
  g_assert_cmpuint (others[0], ==, 0);
  g_assert_true (
      cost_past_concerns (&past, cost_engine_get_platform (past.engine, 1)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/past-look/price", test_price);

  return g_test_run ();
}
