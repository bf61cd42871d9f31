/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The past of a workload: the bills of single estimates on every day, and
 * deltas that add up.
 */
#include "cost-past.h"

#include "../answer-fixtures.h"
#include "cost-presets.h"

#define PRICE(id, entries)                                                     \
  "`" id "`: { `label`: `" id "`, `unit`: `GB`, `history`: [" entries "] }"

/* Two prices change on one day, one by a slip of ours; a plan comes and a
 * price of nothing changes. */
#define FIRST(value) "{ `from`: `2024-05-01`, `value`: " value " }, "
#define A FIRST ("1") "{ `from`: `2025-06-01`, `value`: 3, `reason`: `Dearer` }"
#define B                                                                      \
  FIRST ("10")                                                                 \
  "{ `from`: `2025-06-01`, `value`: 9, `correction`: true, "                   \
  "`reason`: `Misread` }"
#define IDLE FIRST ("10") "{ `from`: `2025-07-01`, `value`: 9 }"
#define PRICES PRICE ("a", A) ", " PRICE ("b", B) ", " PRICE ("idle", IDLE)
#define PLANS                                                                  \
  "{ `id`: `p`, `name`: `P`, `values`: { `fee`: 5 }, "                         \
  "`until`: `2025-05-31` }, "                                                  \
  "{ `id`: `p`, `name`: `P`, `values`: { `fee`: 8 }, "                         \
  "`from`: `2025-06-01` }"
#define METERS                                                                 \
  ANSWER_METER ("a", "1", "`price.a`")                                         \
  ", " ANSWER_METER ("b", "1", "`price.b`") ", " ANSWER_METER ("fee",          \
                                                               "1",            \
                                                               "`plan.fee`")

static const EngineFile file = { .prices = PRICES,
                                 .plans = PLANS,
                                 .meters = METERS };

static CostPast *
look (const EngineFile *files, CostDate at, CostDate since)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GError) error = NULL;
  CostPast *past = NULL;

  answer_fixtures_open (&answer, files, 1);
  answer.scenario->at = at;
  past = cost_past_new (cost_engine_get_catalogue (answer.engine),
                        answer.scenario,
                        since,
                        &error);
  g_assert_no_error (error);
  return past;
}

static void
test_one_day_of_three (void)
{
  const CostMoney deltas[] = { 200, -100, 300 };
  g_autoptr (CostPast) past = look (&file, 20250601, 20250101);

  g_assert_cmpuint (past->points->len, ==, 2);
  g_assert_cmpuint (past->changes->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const CostPastChange *change = g_ptr_array_index (past->changes, i);

      g_assert_cmpint (change->deltas[0], ==, deltas[i]);
      g_assert_cmpuint (change->point, ==, 1);
      g_assert_true (change->is_felt);
      g_assert_true (change->is_sound);
      g_assert_false (change->is_joint);
      g_assert_cmpint (change->change->is_correction, ==, i == 1);
    }
  g_assert_cmpstr (((CostPastChange *)past->changes->pdata[1])->change->reason,
                   ==,
                   "Misread");
}

/* What moves no bill is told all the same, to be hidden by who likes. */
static void
test_not_felt (void)
{
  g_autoptr (CostPast) past = look (&file, 20250815, 20250615);
  const CostPastChange *change = NULL;

  g_assert_cmpuint (past->changes->len, ==, 1);
  change = g_ptr_array_index (past->changes, 0);
  g_assert_cmpstr (change->change->id, ==, "idle");
  g_assert_false (change->is_felt);
  g_assert_cmpint (change->deltas[0], ==, 0);
}

/* A price that is known for the first time is no change. */
static void
test_first_known (void)
{
  g_autoptr (CostPast) past = look (&file, 20250101, 20240101);
  const CostPastPoint *first = NULL;
  const CostPastPoint *known = NULL;

  g_assert_cmpuint (past->points->len, ==, 3);
  g_assert_cmpuint (past->changes->len, ==, 0);
  first = g_ptr_array_index (past->points, 0);
  known = g_ptr_array_index (past->points, 1);
  g_assert_cmpuint (first->flags[0], ==, COST_CELL_INCOMPLETE);
  g_assert_cmpuint (known->date, ==, 20240501);
  g_assert_cmpuint (known->flags[0], ==, 0);
  g_assert_cmpint (known->others[0], ==, 1100);
}

static void
test_since_is_later (void)
{
  g_autoptr (CostPast) past = look (&file, 20250601, 20290101);
  const CostPastPoint *point = NULL;

  g_assert_cmpuint (past->points->len, ==, 1);
  point = g_ptr_array_index (past->points, 0);
  g_assert_cmpuint (point->date, ==, 20250601);
  g_assert_cmpint (point->totals[0], ==, 2000);
}

static void
check_day (CostCatalogue       *catalogue,
           const CostScenario  *preset,
           const CostPast      *past,
           const CostPastPoint *point,
           CostDate             date)
{
  g_autoptr (CostScenario) then = cost_scenario_copy (preset);
  g_autoptr (GPtrArray) estimates = NULL;

  then->at = date;
  estimates = cost_estimate_all (catalogue, then, NULL);
  for (guint i = 0; i < past->n_platforms; i++)
    {
      const CostEstimate *at = g_ptr_array_index (estimates, i);

      g_assert_cmpint (point->totals[i], ==, at->total);
      g_assert_cmpuint ((point->flags[i] & COST_CELL_BLOCKED) != 0,
                        ==,
                        at->is_blocked);
      g_assert_cmpuint ((point->flags[i] & COST_CELL_INCOMPLETE) != 0,
                        ==,
                        !at->is_complete);
    }
}

static void
check_sums (const CostPast *past, guint index)
{
  const CostPastPoint *before = g_ptr_array_index (past->points, index - 1);
  const CostPastPoint *after = g_ptr_array_index (past->points, index);

  for (guint i = 0; i < past->n_platforms; i++)
    {
      CostMoney sum = before->totals[i] + after->others[i];

      for (guint k = 0; k < past->changes->len; k++)
        {
          const CostPastChange *change = g_ptr_array_index (past->changes, k);

          if (change->point == index)
            sum += change->deltas[i];
        }
      g_assert_cmpint (sum, ==, after->totals[i]);
    }
}

/* On the days of the points, and on the last day before the next. */
static void
test_presets (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);

  for (guint i = 0; i < presets->len; i++)
    {
      CostScenario *preset = g_ptr_array_index (presets, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (CostPast) past = NULL;

      preset->at = 20261123;
      past = cost_past_new (catalogue, preset, COST_PAST_SINCE, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (past->changes->len, >, 10);
      for (guint k = 0; k < past->points->len; k++)
        {
          const CostPastPoint *point = g_ptr_array_index (past->points, k);
          const CostPastPoint *next = point;

          check_day (catalogue, preset, past, point, point->date);
          if (k > 0)
            check_sums (past, k);
          if (k + 1 == past->points->len)
            continue;
          next = g_ptr_array_index (past->points, k + 1);
          check_day (catalogue,
                     preset,
                     past,
                     point,
                     cost_date_add_days (next->date, -1));
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/past/one-day-of-three", test_one_day_of_three);
  g_test_add_func ("/cost/past/not-felt", test_not_felt);
  g_test_add_func ("/cost/past/first-known", test_first_known);
  g_test_add_func ("/cost/past/since-is-later", test_since_is_later);
  g_test_add_func ("/cost/past/presets", test_presets);

  return g_test_run ();
}
