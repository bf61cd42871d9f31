/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * When a price is fresh, ages, is stale, announced, or not known yet.
 */
#include "cost-freshness.h"

#include "../engine-fixtures.h"

static void
test_windows (void)
{
  const struct
  {
    char confidence;
    int  days;
  } rows[] = {
    { 'A', 120 }, { 'B', 365 }, { 'C', 90 }, { 'U', 365 }, { 0, 90 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (cost_freshness_get_window (rows[i].confidence),
                     ==,
                     rows[i].days);
}

static void
test_age (void)
{
  g_assert_cmpint (cost_freshness_get_age (20260101, 20260101), ==, 0);
  g_assert_cmpint (cost_freshness_get_age (20260101, 20260201), ==, 31);
  g_assert_cmpint (cost_freshness_get_age (20260101, 20250101), ==, 0);
  g_assert_cmpint (cost_freshness_get_age (20240228, 20240301), ==, 2);
}

/* A price looked up on 2026-01-01, in a file of that day. */
static void
test_states (void)
{
  const struct
  {
    char          confidence;
    CostDate      from;
    CostDate      at;
    CostFreshness state;
  } rows[] = {
    { 'A', 20240101, 20260101, COST_FRESHNESS_FRESH },
    { 'A', 20240101, 20260302, COST_FRESHNESS_FRESH }, /* 60 days */
    { 'A', 20240101, 20260303, COST_FRESHNESS_AGING },
    { 'A', 20240101, 20260501, COST_FRESHNESS_AGING }, /* 120 */
    { 'A', 20240101, 20260502, COST_FRESHNESS_STALE },
    { 'B', 20240101, 20260702, COST_FRESHNESS_FRESH }, /* 182 */
    { 'B', 20240101, 20260703, COST_FRESHNESS_AGING },
    { 'B', 20240101, 20270101, COST_FRESHNESS_AGING }, /* 365 */
    { 'B', 20240101, 20270102, COST_FRESHNESS_STALE },
    { 'C', 20240101, 20260215, COST_FRESHNESS_FRESH }, /* 45 */
    { 'C', 20240101, 20260216, COST_FRESHNESS_AGING },
    { 'C', 20240101, 20260402, COST_FRESHNESS_STALE },
    { 'U', 20240101, 20270101, COST_FRESHNESS_AGING },
    { 'A', COST_DATE_NONE, 20240101, COST_FRESHNESS_FRESH },
    { 'A', 20260101, 20260101, COST_FRESHNESS_FRESH },
    { 'A', 20240101, 20240101, COST_FRESHNESS_FRESH }, /* the past */
    { 'A', 20240101, 20231231, COST_FRESHNESS_BEFORE },
    { 'A', 20260102, 20260102, COST_FRESHNESS_ANNOUNCED },
    { 'A', 20260102, 20280101, COST_FRESHNESS_ANNOUNCED },
    { 'A', 20260102, 20260101, COST_FRESHNESS_BEFORE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const CostPriceDays days = { 20260101,
                                   20260101,
                                   rows[i].from,
                                   rows[i].confidence };

      g_assert_cmpint (cost_freshness_of (&days, rows[i].at),
                       ==,
                       rows[i].state);
    }
}

static void
test_nobody_says_when (void)
{
  const CostPriceDays days = { COST_DATE_NONE, COST_DATE_NONE, 20240101, 'A' };

  g_assert_cmpint (cost_freshness_of (&days, 20260101),
                   ==,
                   COST_FRESHNESS_UNKNOWN);
}

/* Law: from the day of its source on a price never becomes fresher. */
static void
test_never_becomes_fresher (void)
{
  const char letters[] = { 'A', 'B', 'C', 'U' };

  for (gsize i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      const CostPriceDays days = { 20260101, 20260101, 20240101, letters[i] };
      CostFreshness       last = COST_FRESHNESS_FRESH;

      for (int day = 0; day < 800; day++)
        {
          CostFreshness now =
              cost_freshness_of (&days, cost_date_add_days (20260101, day));

          g_assert_cmpint (now, >=, last);
          last = now;
        }
      g_assert_cmpint (last, ==, COST_FRESHNESS_STALE);
    }
}

/* The file is of 2026-01-01, as is its source "page" (A); "talk" is of
 * 2025-01-01 (C). */
static const EngineFile dated = {
  .prices =
      "`gb`: { `label`: `GB`, `unit`: `GB`, `source`: `page`, `history`: [ "
      "{ `from`: `2025-06-01`, `value`: 1 }, "
      "{ `from`: `2026-03-01`, `value`: 2, `reason`: `Announced` } ] }, "
      "`talk`: { `label`: `T`, `unit`: `T`, `source`: `talk`, `history`: [ "
      "{ `from`: `2024-01-01`, `value`: 1 } ] }",
  .meters = "{ `id`: `gb`, `label`: `GB`, `category`: `network`, "
            "`unit`: `GB`, `quantity`: 1, `price`: `price.gb` }, "
            "{ `id`: `talk`, `label`: `T`, `category`: `other`, "
            "`unit`: `T`, `quantity`: 1, `price`: `price.talk` }, "
            "{ `id`: `none`, `label`: `N`, `category`: `other`, "
            "`unit`: `N`, `quantity`: 1, `price`: 1 }",
};

static void
test_lines (void)
{
  const struct
  {
    CostDate      at;
    const char   *meter;
    CostFreshness state;
    int           age;
  } rows[] = {
    { 20250531, "gb", COST_FRESHNESS_BEFORE, 0 },
    { 20250601, "gb", COST_FRESHNESS_FRESH, 0 },
    { 20260228, "gb", COST_FRESHNESS_FRESH, 58 },
    { 20260301, "gb", COST_FRESHNESS_ANNOUNCED, 59 },
    { 20250102, "talk", COST_FRESHNESS_FRESH, 1 },
    { 20260101, "talk", COST_FRESHNESS_STALE, 365 },
    { 20260401, "none", COST_FRESHNESS_AGING, 90 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostScenario) scenario = cost_scenario_new ();
      g_autoptr (CostEstimate) estimate = NULL;
      const CostLine *line = NULL;

      scenario->at = rows[i].at;
      estimate = engine_fixtures_run (&dated, scenario);
      line = engine_fixtures_line (estimate, rows[i].meter, 0);
      g_assert_cmpint (cost_line_get_freshness (line, rows[i].at),
                       ==,
                       rows[i].state);
      g_assert_cmpint (cost_line_get_age (line, rows[i].at), ==, rows[i].age);
      g_assert_cmpint (line->is_priced,
                       ==,
                       rows[i].state != COST_FRESHNESS_BEFORE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/freshness/windows", test_windows);
  g_test_add_func ("/cost/freshness/age", test_age);
  g_test_add_func ("/cost/freshness/states", test_states);
  g_test_add_func ("/cost/freshness/nobody-says-when", test_nobody_says_when);
  g_test_add_func ("/cost/freshness/never-becomes-fresher",
                   test_never_becomes_fresher);
  g_test_add_func ("/cost/freshness/lines", test_lines);

  return g_test_run ();
}
