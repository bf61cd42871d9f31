/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Days on which bills may change: all that the catalogue has, each once.
 */
#include "cost-days-private.h"

#include "../answer-fixtures.h"

#define METERS ANSWER_METER ("a", "egress_gb", "`price.a`")
#define PRICES                                                                 \
  "`a`: { `label`: `A`, `unit`: `GB`, `history`: ["                            \
  "{ `from`: `2024-05-01`, `value`: 1 }, "                                     \
  "{ `from`: `2025-06-01`, `value`: 2 } ] }"
#define CREDITS                                                                \
  "{ `id`: `c`, `label`: `C`, `amount`: 1, `meters`: [`a`], "                  \
  "`from`: `2025-06-01`, `until`: `2025-08-31` }"

static const EngineFile file = { .prices = PRICES,
                                 .meters = METERS,
                                 .credits = CREDITS };

static void
test_list (void)
{
  /* 2026-01-01 and 2026-06-01 are regions of the fixtures. */
  const CostDate wanted[] = { 20250601, 20250901, 20260101, 20260601 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GArray) days = NULL;
  g_autoptr (GArray) merged = NULL;
  GArray *lists[2];

  answer_fixtures_open (&answer, &file, 1);
  days = cost_days_list (answer.engine, 0, 20240501, 20261231);
  g_assert_cmpuint (days->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < days->len; i++)
    g_assert_cmpuint (g_array_index (days, CostDate, i), ==, wanted[i]);
  lists[0] = lists[1] = days;
  merged = cost_days_merge (lists, 2);
  g_assert_cmpuint (merged->len, ==, days->len);
  g_assert_true (cost_days_has (merged, 20250901));
  g_assert_false (cost_days_has (merged, 20250902));
}

static void
test_beginning (void)
{
  g_auto (AnswerCase) answer = { 0 };
  const CostProvider *provider = NULL;

  answer_fixtures_open (&answer, &file, 1);
  provider = cost_engine_get_platform (answer.engine, 0);
  g_assert_true (cost_days_has_beginning (provider, 20240501));
  g_assert_false (cost_days_has_beginning (provider, 20250601));
  g_assert_true (cost_days_concern (answer.engine, 0, provider));
}

/* Of the bundled partners, those that the workload pairs with. */
static void
test_partners (void)
{
  g_auto (AnswerCase) answer = { 0 };
  CostCatalogue *catalogue = NULL;

  answer_fixtures_open_preset (&answer, "small-api", 0);
  catalogue = cost_engine_get_catalogue (answer.engine);
  g_assert_false (
      cost_days_concern (answer.engine,
                         0,
                         cost_catalogue_find (catalogue, "neon", NULL)));
}

static void
test_add_months (void)
{
  g_assert_cmpuint (cost_days_add_months (20261123, 0), ==, 20261123);
  g_assert_cmpuint (cost_days_add_months (20261123, 2), ==, 20270123);
  g_assert_cmpuint (cost_days_add_months (20260131, 1), ==, 20260228);
  g_assert_cmpuint (cost_days_add_months (20271231, 2), ==, 20280229);
  g_assert_cmpuint (cost_days_add_months (20260815, 120), ==, 20360815);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/days/list", test_list);
  g_test_add_func ("/cost/days/beginning", test_beginning);
  g_test_add_func ("/cost/days/partners", test_partners);
  g_test_add_func ("/cost/days/add-months", test_add_months);

  return g_test_run ();
}
