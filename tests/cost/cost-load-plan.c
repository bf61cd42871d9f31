/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plans, their days and values, and references to them.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "id/missing",
    "`id`: `hobby`, ",
    "",
    COST_ERROR_FORMAT,
    "92:5: $.plans[0]: the member “id” is missing" },
  { "name/missing",
    "`name`: `Hobby`, ",
    "",
    COST_ERROR_FORMAT,
    "92:5: $.plans[0]: the member “name” is missing" },
  { "values/missing",
    "`values`: { `fee`: 0, `included_gb`: 5, `grade`: `low`, `credit`: 0 "
    "}, ",
    "",
    COST_ERROR_FORMAT,
    "92:5: $.plans[0]: the member “values” is missing" },
  { "values/list",
    "`values`: { `fee`: 0, `included_gb`: 5, `grade`: `low`, `credit`: 0 }",
    "`values`: [0]",
    COST_ERROR_FORMAT,
    "92:49: $.plans[0].values: expected an object, not an array" },
  { "values/reserved",
    "`values`: { `fee`: 0, ",
    "`values`: { `id`: 0, ",
    COST_ERROR_FORMAT,
    "92:57: $.plans[0].values.id: “id” is a name that every plan has; "
    "choose another" },
  { "values/not-a-word",
    "`values`: { `fee`: 0, ",
    "`values`: { `Fee`: 0, ",
    COST_ERROR_FORMAT,
    "92:58: $.plans[0].values.Fee: “Fee” is not a word; a word is small "
    "letters, digits and “_”, a letter first" },
  { "values/less",
    "`fee`: 20, ",
    "",
    COST_ERROR_FORMAT,
    "93:68: $.plans[1].values: the value “fee” is missing; all plans have "
    "the values of the first" },
  { "values/more",
    "`fee`: 20, ",
    "`fee`: 20, `fees`: 1, ",
    COST_ERROR_UNKNOWN,
    "93:81: $.plans[1].values: unknown member “fees”; did you mean “fee”?" },
  { "values/other-kind",
    "`fee`: 20",
    "`fee`: `20`",
    COST_ERROR_FORMAT,
    "93:77: $.plans[1].values.fee: expected a number, as in the others" },
  { "values/number-for-text",
    "`grade`: `high`",
    "`grade`: 3",
    COST_ERROR_FORMAT,
    "94:108: $.plans[2].values.grade: expected a text, as in the others" },
  { "values/list-inside",
    "`fee`: 20",
    "`fee`: [20]",
    COST_ERROR_FORMAT,
    "93:77: $.plans[1].values.fee: expected a number, true, false, a text "
    "or null" },
  { "until/before-from",
    "`from`: `2026-01-01`, `values`",
    "`from`: `2026-01-01`, `until`: `2025-12-31`, `values`",
    COST_ERROR_RANGE,
    "94:66: $.plans[2].until: 2025-12-31 is before “from”, 2026-01-01" },
  { "twice/overlap",
    "`from`: `2026-01-01`, `values`",
    "`from`: `2025-12-31`, `values`",
    COST_ERROR_FORMAT,
    "94:5: $.plans[2]: “pro” is given twice for the same days; the first "
    "is in line 93" },
  { "twice/always",
    "`id`: `enterprise`",
    "`id`: `hobby`",
    COST_ERROR_FORMAT,
    "95:5: $.plans[3]: “hobby” is given twice for the same days; the first "
    "is in line 92" },
  { "auto/text",
    "`auto`: false",
    "`auto`: `no`",
    COST_ERROR_FORMAT,
    "92:118: $.plans[0].auto: expected true or false, not a string" },
  { "note/empty",
    "`note`: `Quote needed.`",
    "`note`: ``",
    COST_ERROR_FORMAT,
    "95:133: $.plans[3].note: an empty text; expected at least a word" },
  { "source/unknown",
    "`credit`: 5 }, `source`: `pricing`",
    "`credit`: 5 }, `source`: `pricings`",
    COST_ERROR_UNKNOWN,
    "93:141: $.plans[1].source: unknown source “pricings”; did you mean "
    "“pricing”?" },
  { "unknown-member",
    "`auto`: false",
    "`automatic`: false",
    COST_ERROR_UNKNOWN,
    "92:110: $.plans[0]: unknown member “automatic”; did you mean “auto”?" },
  { "too-many",
    "`plans`: [\n    { `id`: `hobby`",
    "`plans`: [~29:1,~\n    { `id`: `hobby`",
    COST_ERROR_LIMIT,
    "91:12: $.plans: 33 elements; expected at most 32" },
  { "reference/unknown",
    "`plans`: [`pro`, `enterprise`]",
    "`plans`: [`pro`, `enterprize`]",
    COST_ERROR_UNKNOWN,
    "110:24: $.meters[3].plans[1]: unknown plan “enterprize”; did you mean "
    "“enterprise”?" },
  { "reference/none",
    "`plans`: [`pro`, `enterprise`]",
    "`plans`: []",
    COST_ERROR_FORMAT,
    "110:16: $.meters[3].plans: no elements; expected at least one" },
  { "reference/twice",
    "`plans`: [`pro`, `enterprise`]",
    "`plans`: [`pro`, `pro`]",
    COST_ERROR_FORMAT,
    "110:24: $.meters[3].plans[1]: “pro” is given twice" },
  { "reference/text",
    "`plans`: [`pro`, `enterprise`]",
    "`plans`: `pro`",
    COST_ERROR_FORMAT,
    "110:16: $.meters[3].plans: expected an array, not a string" },
  { "reference/number",
    "`plans`: [`pro`, `enterprise`]",
    "`plans`: [2]",
    COST_ERROR_FORMAT,
    "110:17: $.meters[3].plans[0]: expected a string, not a number" },
};

static void
test_reads_plans (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostPlan *hobby = g_ptr_array_index (provider->plans, 0);
  const CostPlan *before = g_ptr_array_index (provider->plans, 1);
  const CostPlan *after = g_ptr_array_index (provider->plans, 2);
  const CostPlan *enterprise = g_ptr_array_index (provider->plans, 3);

  g_assert_cmpuint (provider->plans->len, ==, 4);
  g_assert_cmpstr (hobby->id, ==, "hobby");
  g_assert_cmpstr (hobby->name, ==, "Hobby");
  g_assert_false (hobby->is_auto);
  g_assert_null (hobby->source);
  g_assert_null (hobby->note);
  g_assert_cmpstr (before->id, ==, "pro");
  g_assert_true (before->is_auto);
  g_assert_cmpuint (before->from, ==, COST_DATE_NONE);
  g_assert_cmpuint (before->until, ==, 20251231);
  g_assert_cmpstr (before->source->id, ==, "pricing");
  g_assert_cmpstr (after->id, ==, "pro");
  g_assert_cmpuint (after->from, ==, 20260101);
  g_assert_cmpstr (enterprise->note, ==, "Quote needed.");
}

static void
test_reads_values (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostPlan   *pro = g_ptr_array_index (provider->plans, 2);
  const CostPlan   *enterprise = g_ptr_array_index (provider->plans, 3);
  const char *const names[] = { "fee", "included_gb", "grade", "credit", NULL };

  g_assert_cmpuint (provider->n_plan_values, ==, 4);
  fixtures_assert_strv (provider->plan_values, names);
  g_assert_cmpfloat (pro->values[0].number, ==, 25);
  g_assert_cmpstr (pro->values[2].text, ==, "high");
  g_assert_cmpint (enterprise->values[0].kind, ==, COST_VALUE_UNKNOWN);
  g_assert_cmpint (enterprise->values[2].kind, ==, COST_VALUE_UNKNOWN);
}

/* What the first plan does not know, another may say first. */
static void
test_kind_is_of_the_first_that_is_known (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`values`: { `fee`: 0,",
                            "`values`: { `fee`: null,");
  const CostPlan *hobby = g_ptr_array_index (provider->plans, 0);

  g_assert_cmpint (hobby->values[0].kind, ==, COST_VALUE_UNKNOWN);
}

static void
test_default_plan (void)
{
  g_autofree char *text = fixtures_read ("minimal.json");
  g_autoptr (CostProvider) provider = fixtures_load (text, NULL);
  const CostPlan *plan = g_ptr_array_index (provider->plans, 0);

  g_assert_cmpuint (provider->plans->len, ==, 1);
  g_assert_cmpuint (provider->n_plan_values, ==, 0);
  g_assert_cmpstr (plan->id, ==, "payg");
  g_assert_cmpstr (plan->name, ==, "Pay as you go");
  g_assert_true (plan->is_auto);
  g_assert_cmpuint (plan->from, ==, COST_DATE_NONE);
  g_assert_cmpuint (plan->until, ==, COST_DATE_NONE);
}

static void
test_references_are_kept (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostMeter  *fee = g_ptr_array_index (provider->meters, 0);
  const CostMeter  *volumes = g_ptr_array_index (provider->meters, 3);
  const char *const wanted[] = { "pro", "enterprise", NULL };

  g_assert_null (fee->plans);
  fixtures_assert_strv (volumes->plans, wanted);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-plan/refuses", slips);
  g_test_add_func ("/cost/load-plan/reads-plans", test_reads_plans);
  g_test_add_func ("/cost/load-plan/reads-values", test_reads_values);
  g_test_add_func ("/cost/load-plan/kind-is-of-the-first-that-is-known",
                   test_kind_is_of_the_first_that_is_known);
  g_test_add_func ("/cost/load-plan/default-plan", test_default_plan);
  g_test_add_func ("/cost/load-plan/references-are-kept",
                   test_references_are_kept);

  return g_test_run ();
}
