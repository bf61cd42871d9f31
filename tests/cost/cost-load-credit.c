/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Credits: the meters that they pay, named one by one or by category.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "id/missing",
    "`id`: `included-usage`, ",
    "",
    COST_ERROR_FORMAT,
    "115:5: $.credits[0]: the member “id” is missing" },
  { "id/twice",
    "`id`: `free-network`",
    "`id`: `included-usage`",
    COST_ERROR_FORMAT,
    "117:13: $.credits[1].id: “included-usage” is given twice; the first "
    "is in line 115" },
  { "label/missing",
    "`label`: `Included usage`, ",
    "",
    COST_ERROR_FORMAT,
    "115:5: $.credits[0]: the member “label” is missing" },
  { "amount/missing",
    "`amount`: `plan.credit`, ",
    "",
    COST_ERROR_FORMAT,
    "115:5: $.credits[0]: the member “amount” is missing" },
  { "pays-nothing",
    "`amount`: 1, `categories`: [`network`, `compute`]",
    "`amount`: 1",
    COST_ERROR_FORMAT,
    "117:5: $.credits[1]: the member “meters” is missing, or “categories”" },
  { "meters/none",
    "`meters`: [`volumes`, `instances`]",
    "`meters`: []",
    COST_ERROR_FORMAT,
    "116:17: $.credits[0].meters: no elements; expected at least one" },
  { "meters/unknown",
    "`meters`: [`volumes`, `instances`]",
    "`meters`: [`volume`, `instances`]",
    COST_ERROR_UNKNOWN,
    "116:18: $.credits[0].meters[0]: unknown meter “volume”; did you mean "
    "“volumes”?" },
  { "meters/text",
    "`meters`: [`volumes`, `instances`]",
    "`meters`: `volumes`",
    COST_ERROR_FORMAT,
    "116:17: $.credits[0].meters: expected an array, not a string" },
  { "categories/unknown",
    "`categories`: [`network`, `compute`]",
    "`categories`: [`net work`]",
    COST_ERROR_UNKNOWN,
    "117:82: $.credits[1].categories[0]: unknown category “net work”; did "
    "you mean “network”?" },
  { "categories/unused",
    "`categories`: [`network`, `compute`]",
    "`categories`: [`network`, `support`]",
    COST_ERROR_FORMAT,
    "117:93: $.credits[1].categories[1]: no meter is of the category "
    "“support”" },
  { "categories/number",
    "`categories`: [`network`, `compute`]",
    "`categories`: [1]",
    COST_ERROR_FORMAT,
    "117:82: $.credits[1].categories[0]: expected a string, not a number" },
  { "until/before-from",
    "`until`: `2027-01-01`",
    "`until`: `2024-12-31`",
    COST_ERROR_RANGE,
    "116:74: $.credits[0].until: 2024-12-31 is before “from”, 2025-01-01" },
  { "unknown-member",
    "`amount`: 1,",
    "`amount`: 1, `source`: `pricing`,",
    COST_ERROR_UNKNOWN,
    "117:67: $.credits[1]: unknown member “source”; expected one of “id”, "
    "“label”, “amount”, “plans”, “from”, “until”, “meters”, “categories”" },
  { "plans/unknown",
    "`plans`: [`pro`],\n      `meters`",
    "`plans`: [`free`],\n      `meters`",
    COST_ERROR_UNKNOWN,
    "115:93: $.credits[0].plans[0]: unknown plan “free”; expected one of "
    "“hobby”, “pro”, “enterprise”" },
};

static void
test_by_meters (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostCredit *credit = g_ptr_array_index (provider->credits, 0);
  const char *const plans[] = { "pro", NULL };

  g_assert_cmpuint (provider->credits->len, ==, 2);
  g_assert_cmpstr (credit->id, ==, "included-usage");
  g_assert_cmpstr (credit->label, ==, "Included usage");
  g_assert_cmpstr (cost_formula_get_text (credit->amount), ==, "plan.credit");
  fixtures_assert_strv (credit->plans, plans);
  g_assert_cmpuint (credit->from, ==, 20250101);
  g_assert_cmpuint (credit->until, ==, 20270101);
}

/* In the order of the bill, whatever the order of their names. */
static void
test_order_is_the_bills (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostCredit *credit = g_ptr_array_index (provider->credits, 0);

  g_assert_cmpuint (credit->meters->len, ==, 2);
  g_assert_cmpuint (g_array_index (credit->meters, guint, 0), ==, 1);
  g_assert_cmpuint (g_array_index (credit->meters, guint, 1), ==, 3);
}

static void
test_by_categories (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostCredit *credit = g_ptr_array_index (provider->credits, 1);

  g_assert_null (credit->plans);
  g_assert_cmpuint (credit->from, ==, COST_DATE_NONE);
  g_assert_cmpuint (credit->meters->len, ==, 2);
  g_assert_cmpuint (g_array_index (credit->meters, guint, 0), ==, 1);
  g_assert_cmpuint (g_array_index (credit->meters, guint, 1), ==, 2);
}

static void
test_a_meter_is_paid_once (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_edited (
      "`categories`: [`network`, `compute`]",
      "`categories`: [`network`], `meters`: [`egress`, `egress`, `fee`]");
  const CostCredit *credit = g_ptr_array_index (provider->credits, 1);

  g_assert_cmpuint (credit->meters->len, ==, 2);
  g_assert_cmpuint (g_array_index (credit->meters, guint, 0), ==, 0);
  g_assert_cmpuint (g_array_index (credit->meters, guint, 1), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-credit/refuses", slips);
  g_test_add_func ("/cost/load-credit/by-meters", test_by_meters);
  g_test_add_func ("/cost/load-credit/order-is-the-bills",
                   test_order_is_the_bills);
  g_test_add_func ("/cost/load-credit/by-categories", test_by_categories);
  g_test_add_func ("/cost/load-credit/a-meter-is-paid-once",
                   test_a_meter_is_paid_once);

  return g_test_run ();
}
