/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What comes and goes: plans, regions and credits.
 */
#include "config.h"

#include "cost-history-private.h"

#include "../fixtures.h"

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)cost_change_free);
}

static void
assert_change (const GPtrArray *changes,
               guint            index,
               CostDate         date,
               CostChangeVerb   verb,
               const char      *id)
{
  const CostChange *change = g_ptr_array_index (changes, index);

  g_assert_cmpuint (change->date, ==, date);
  g_assert_cmpint (change->verb, ==, verb);
  g_assert_cmpstr (change->id, ==, id);
}

static void
test_plan_becomes_another (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) changes = new_list ();
  const CostChange     *change = NULL;
  const CostChangeCell *cells = NULL;

  cost_history_add_plans (changes, acme);
  g_assert_cmpuint (changes->len, ==, 1);
  assert_change (changes, 0, 20260101, COST_CHANGE_CHANGED, "pro");
  change = g_ptr_array_index (changes, 0);
  cells = (const CostChangeCell *)change->cells->data;
  g_assert_cmpuint (change->cells->len, ==, 2);
  g_assert_cmpstr (cells[0].column, ==, "fee");
  g_assert_null (cells[0].key);
  g_assert_cmpfloat (cells[0].before.number, ==, 20);
  g_assert_cmpfloat (cells[0].after.number, ==, 25);
  g_assert_cmpstr (cells[1].column, ==, "grade");
  g_assert_cmpstr (cells[1].after.text, ==, "high");
  g_assert_cmpstr (change->source->id, ==, "pricing");
}

/* A day without it: it went, and came again. */
static void
test_plan_with_a_gap (void)
{
  g_autoptr (CostProvider) acme =
      fixtures_load_edited ("`from`: `2026-01-01`, `values`",
                            "`from`: `2026-01-02`, `values`");
  g_autoptr (GPtrArray) changes = new_list ();

  cost_history_add_plans (changes, acme);
  g_assert_cmpuint (changes->len, ==, 2);
  assert_change (changes, 0, 20260101, COST_CHANGE_REMOVED, "pro");
  assert_change (changes, 1, 20260102, COST_CHANGE_ADDED, "pro");
}

static void
test_plan_is_another_by_name_alone (void)
{
  const struct
  {
    const char *find;
    const char *replace;
    guint       n_changes;
  } rows[] = {
    { "`fee`: 25, `included_gb`: 25, `grade`: `high`",
      "`fee`: 20, `included_gb`: 25, `grade`: `low`",
      0 },
    { "`name`: `Pro`, `from`: `2026-01-01`, `values`: { `fee`: 25, "
      "`included_gb`: 25, `grade`: `high`",
      "`name`: `Professional`, `from`: `2026-01-01`, `values`: { `fee`: 20, "
      "`included_gb`: 25, `grade`: `low`",
      1 },
    { "`from`: `2026-01-01`, `values`: { `fee`: 25, `included_gb`: 25, "
      "`grade`: `high`",
      "`from`: `2026-01-01`, `auto`: false, `values`: { `fee`: 20, "
      "`included_gb`: 25, `grade`: `low`",
      1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostProvider) acme =
          fixtures_load_edited (rows[i].find, rows[i].replace);
      g_autoptr (GPtrArray) changes = new_list ();

      cost_history_add_plans (changes, acme);
      g_assert_cmpuint (changes->len, ==, rows[i].n_changes);
    }
}

static void
test_regions (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) changes = new_list ();

  cost_history_add_regions (changes, acme);
  g_assert_cmpuint (changes->len, ==, 2);
  assert_change (changes, 0, 20240201, COST_CHANGE_ADDED, "tyo");
  assert_change (changes, 1, 20260101, COST_CHANGE_REMOVED, "old-1");
}

static void
test_credits (void)
{
  g_autoptr (CostProvider) acme = fixtures_load_acme ();
  g_autoptr (GPtrArray) changes = new_list ();

  cost_history_add_credits (changes, acme);
  g_assert_cmpuint (changes->len, ==, 2);
  assert_change (changes, 0, 20250101, COST_CHANGE_ADDED, "included-usage");
  assert_change (changes, 1, 20270102, COST_CHANGE_REMOVED, "included-usage");
}

/* The day after the last of the calendar is none. */
static void
test_end_of_the_calendar (void)
{
  g_autoptr (CostProvider) acme =
      fixtures_load_edited ("`until`: `2027-01-01`", "`until`: `2100-12-31`");
  g_autoptr (CostProvider) plan =
      fixtures_load_edited ("`name`: `Enterprise`",
                            "`name`: `Enterprise`, `until`: `2100-12-31`");
  g_autoptr (GPtrArray) changes = new_list ();

  cost_history_add_credits (changes, acme);
  g_assert_cmpuint (changes->len, ==, 1);
  cost_history_add_plans (changes, plan);
  g_assert_cmpuint (changes->len, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/history-span/plan-becomes-another",
                   test_plan_becomes_another);
  g_test_add_func ("/cost/history-span/plan-with-a-gap", test_plan_with_a_gap);
  g_test_add_func ("/cost/history-span/plan-is-another-by-name-alone",
                   test_plan_is_another_by_name_alone);
  g_test_add_func ("/cost/history-span/regions", test_regions);
  g_test_add_func ("/cost/history-span/credits", test_credits);
  g_test_add_func ("/cost/history-span/end-of-the-calendar",
                   test_end_of_the_calendar);

  return g_test_run ();
}
