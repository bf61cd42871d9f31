/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A day of changes, made one after another on the eve; the catalogue itself
 * stays as it is.
 */
#include "cost-eve-private.h"

#include "../answer-fixtures.h"

#define PRICE(id, before, after)                                               \
  "`" id "`: { `label`: `" id "`, `unit`: `GB`, `history`: ["                  \
  "{ `from`: `2024-05-01`, `value`: " before " }, "                            \
  "{ `from`: `2025-06-01`, `value`: " after " } ] }"

static const EngineFile file = {
  .prices = PRICE ("a", "1", "3") ", " PRICE ("b", "10", "4"),
  .tables = "`t`: { `label`: `T`, `columns`: [`id`, `fee`], `history`: ["
            "{ `from`: `2024-05-01`, `rows`: [[`x`, 100]] }, "
            "{ `from`: `2025-06-01`, `rows`: [[`x`, 500]] } ] }",
  .choices = "`c`: { `table`: `t`, `label`: `C`, `where`: `true`, "
             "`minimize`: `c.fee` }",
  .meters = ANSWER_METER ("a", "1", "`price.a`") ", " ANSWER_METER (
      "b",
      "1",
      "`price.b`") ", " ANSWER_METER ("t", "1", "`c.fee`"),
};

static CostMoney
get_total (CostCatalogue *catalogue, const CostScenario *scenario)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) estimates =
      cost_estimate_all (catalogue, scenario, &error);

  g_assert_no_error (error);
  return ((const CostEstimate *)g_ptr_array_index (estimates, 0))->total;
}

static void
test_one_after_another (void)
{
  const CostMoney wanted[] = { 11100, 11300, 10700, 50700 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GPtrArray) changes = NULL;
  CostCatalogue *catalogue = NULL;

  answer_fixtures_open (&answer, &file, 1);
  catalogue = cost_engine_get_catalogue (answer.engine);
  changes = cost_history_list (catalogue, NULL, 20250601);
  answer.scenario->at = 20250531;
  for (guint i = 0; i <= 3; i++)
    {
      g_auto (CostEve) eve = { NULL };

      cost_eve_init (&eve, catalogue, changes, i);
      g_assert_cmpint (get_total (eve.catalogue, answer.scenario),
                       ==,
                       wanted[i]);
    }
  g_assert_cmpint (get_total (catalogue, answer.scenario), ==, wanted[0]);
  answer.scenario->at = 20250601;
  g_assert_cmpint (get_total (catalogue, answer.scenario), ==, wanted[3]);
}

static void
test_can_make (void)
{
  CostChange change = { .kind = COST_CHANGE_PRICE };

  g_assert_true (cost_eve_can_make (&change));
  change.kind = COST_CHANGE_TABLE;
  g_assert_true (cost_eve_can_make (&change));
  change.kind = COST_CHANGE_PLAN;
  g_assert_false (cost_eve_can_make (&change));
  change.kind = COST_CHANGE_CREDIT;
  g_assert_false (cost_eve_can_make (&change));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/eve/one-after-another", test_one_after_another);
  g_test_add_func ("/cost/eve/can-make", test_can_make);

  return g_test_run ();
}
