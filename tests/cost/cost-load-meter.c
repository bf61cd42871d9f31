/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Meters, with every member they may have.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "id/missing",
    "{ `id`: `fee`, `label`",
    "{ `label`",
    COST_ERROR_FORMAT,
    "98:5: $.meters[0]: the member “id” is missing" },
  { "id/twice",
    "`id`: `volumes`",
    "`id`: `fee`",
    COST_ERROR_FORMAT,
    "109:13: $.meters[3].id: “fee” is given twice; the first is in line 98" },
  { "label/missing",
    "`label`: `Workspace plan`, ",
    "",
    COST_ERROR_FORMAT,
    "98:5: $.meters[0]: the member “label” is missing" },
  { "category/missing",
    "`category`: `platform fee`, ",
    "",
    COST_ERROR_FORMAT,
    "98:5: $.meters[0]: the member “category” is missing" },
  { "category/unknown",
    "`category`: `platform fee`",
    "`category`: `platform_fees`",
    COST_ERROR_UNKNOWN,
    "98:59: $.meters[0].category: unknown category “platform_fees”; did "
    "you mean “platform fee”?" },
  { "category/far",
    "`category`: `platform fee`",
    "`category`: `gifts`",
    COST_ERROR_UNKNOWN,
    "98:59: $.meters[0].category: unknown category “gifts”; expected one "
    "of “compute”, “memory”, “storage”, “database”, “network”, “requests”, "
    "“platform fee”, “team”, “support”, “other”" },
  { "unit/missing",
    "`unit`: `month`,\n",
    "\n",
    COST_ERROR_FORMAT,
    "98:5: $.meters[0]: the member “unit” is missing" },
  { "quantity/missing",
    "`quantity`: 1, ",
    "",
    COST_ERROR_FORMAT,
    "98:5: $.meters[0]: the member “quantity” is missing" },
  { "price/missing",
    "`price`: `plan.fee`, ",
    "",
    COST_ERROR_FORMAT,
    "98:5: $.meters[0]: the member “price” is missing, or “tiers”" },
  { "price/and-tiers",
    "`allowance`: `plan.included_gb`, `allowance_per`: `region`",
    "`price`: 1",
    COST_ERROR_FORMAT,
    "105:16: $.meters[2].tiers: both “price” and “tiers”; remove one of "
    "them" },
  { "price/null",
    "`price`: `plan.fee`",
    "`price`: null",
    COST_ERROR_FORMAT,
    "99:31: $.meters[0].price: expected a formula in quotation marks, or a "
    "number" },
  { "tiers/empty",
    "`price`: `plan.fee`",
    "`tiers`: []",
    COST_ERROR_FORMAT,
    "99:31: $.meters[0].tiers: no elements; expected at least one" },
  { "tiers/last-ends",
    "{ `price`: `price.egress / 2` }",
    "{ `up_to`: 20480, `price`: `price.egress / 2` }",
    COST_ERROR_FORMAT,
    "107:9: $.meters[2].tiers[1]: the last tier has no end; remove “up_to” "
    "or add a tier" },
  { "tiers/open-in-the-middle",
    "`up_to`: 10240, ",
    "",
    COST_ERROR_FORMAT,
    "106:9: $.meters[2].tiers[0]: the member “up_to” is missing; only the "
    "last tier has no end" },
  { "tiers/descending",
    "{ `up_to`: 10240, `price`: `price.egress` }",
    "{ `up_to`: 1000, `price`: 3 },\n"
    "{ `up_to`: 500, `price`: 2 }",
    COST_ERROR_RANGE,
    "107:12: $.meters[2].tiers[1].up_to: tiers ascend: 500 is not above "
    "1000" },
  { "tiers/equal",
    "{ `up_to`: 10240, `price`: `price.egress` }",
    "{ `up_to`: 1000, `price`: 3 },\n"
    "{ `up_to`: `1000`, `price`: 2 }",
    COST_ERROR_RANGE,
    "107:12: $.meters[2].tiers[1].up_to: tiers ascend: 1000 is not above "
    "1000" },
  { "tiers/around-a-formula",
    "{ `up_to`: 10240, `price`: `price.egress` }",
    "{ `up_to`: 0.5, `price`: 3 }, { `up_to`: `vcpu`, `price`: 3 },\n"
    "{ `up_to`: 0.25, `price`: 2 }",
    COST_ERROR_RANGE,
    "107:12: $.meters[2].tiers[2].up_to: tiers ascend: 0.25 is not above "
    "0.5" },
  { "tiers/zero",
    "{ `up_to`: 10240, `price`: `price.egress` }",
    "{ `up_to`: 0, `price`: 3 }",
    COST_ERROR_RANGE,
    "106:20: $.meters[2].tiers[0].up_to: tiers ascend: 0 is not above 0" },
  { "tiers/negative",
    "{ `up_to`: 10240, `price`: `price.egress` }",
    "{ `up_to`: -5, `price`: 3 }",
    COST_ERROR_RANGE,
    "106:20: $.meters[2].tiers[0].up_to: tiers ascend: -5 is not above 0" },
  { "tiers/price-missing",
    "{ `price`: `price.egress / 2` }",
    "{ }",
    COST_ERROR_FORMAT,
    "107:9: $.meters[2].tiers[1]: the member “price” is missing" },
  { "tiers/unknown-member",
    "`up_to`: 10240",
    "`upto`: 10240",
    COST_ERROR_UNKNOWN,
    "106:11: $.meters[2].tiers[0]: unknown member “upto”; did you mean "
    "“up_to”?" },
  { "tiers/number",
    "{ `price`: `price.egress / 2` }",
    "0.01",
    COST_ERROR_FORMAT,
    "107:9: $.meters[2].tiers[1]: expected an object, not a number" },
  { "tiers/too-many",
    "`tiers`: [",
    "`tiers`: [~31:0,~",
    COST_ERROR_LIMIT,
    "105:16: $.meters[2].tiers: 33 elements; expected at most 32" },
  { "per/unknown",
    "`per`: `once`",
    "`per`: `regions`",
    COST_ERROR_UNKNOWN,
    "109:94: $.meters[3].per: unknown value “regions”; did you mean "
    "“region”?" },
  { "per/number",
    "`per`: `once`",
    "`per`: 1",
    COST_ERROR_FORMAT,
    "109:94: $.meters[3].per: expected a string, not a number" },
  { "allowance-per/unknown",
    "`allowance_per`: `account`",
    "`allowance_per`: `regio`",
    COST_ERROR_UNKNOWN,
    "111:40: $.meters[3].allowance_per: unknown value “regio”; did you "
    "mean “region”?" },
  { "allowance-per/alone",
    "`allowance`: 3, ",
    "",
    COST_ERROR_FORMAT,
    "111:24: $.meters[3].allowance_per: “allowance_per” without "
    "“allowance”; remove it or say how much is free" },
  { "always/text",
    "`always`: true",
    "`always`: `true`",
    COST_ERROR_FORMAT,
    "99:74: $.meters[0].always: expected true or false, not a string" },
  { "block/list",
    "`block`: 10",
    "`block`: [10]",
    COST_ERROR_FORMAT,
    "111:60: $.meters[3].block: expected a formula in quotation marks, or "
    "a number" },
  { "minimum/boolean",
    "`minimum`: 1",
    "`minimum`: true",
    COST_ERROR_FORMAT,
    "111:75: $.meters[3].minimum: expected a formula in quotation marks, "
    "or a number" },
  { "cap/syntax",
    "`cap`: 500",
    "`cap`: `500 USD`",
    COST_ERROR_SYNTAX,
    "111:85: $.meters[3].cap: column 5 of the formula: names are written "
    "in small letters" },
  { "note/too-long",
    "`note`: `In steps of 10 GB.`",
    "`note`: `~4097:n~`",
    COST_ERROR_LIMIT,
    "112:15: $.meters[3].note: 4097 characters; expected at most 4096" },
  { "unknown-member",
    "`always`: true",
    "`allways`: true",
    COST_ERROR_UNKNOWN,
    "99:64: $.meters[0]: unknown member “allways”; did you mean “always”?" },
  { "source/unknown",
    "`price`: `plan.fee`, `source`: `pricing`",
    "`price`: `plan.fee`, `source`: `noticed`",
    COST_ERROR_UNKNOWN,
    "99:53: $.meters[0].source: unknown source “noticed”; did you mean "
    "“notice”?" },
  { "number",
    "{ `id`: `volumes`",
    "3, { `id`: `volumes`",
    COST_ERROR_FORMAT,
    "109:5: $.meters[3]: expected an object, not a number" },
};

#define assert_formula(formula, wanted)                                        \
  g_assert_cmpstr (cost_formula_get_text (formula), ==, wanted)

static void
test_fee (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostMeter *fee = g_ptr_array_index (provider->meters, 0);
  const CostTier  *tier = g_ptr_array_index (fee->tiers, 0);

  g_assert_cmpuint (provider->meters->len, ==, 4);
  g_assert_cmpstr (fee->id, ==, "fee");
  g_assert_cmpstr (fee->label, ==, "Workspace plan");
  g_assert_cmpint (fee->category, ==, COST_CATEGORY_PLATFORM_FEE);
  g_assert_cmpstr (fee->unit, ==, "month");
  g_assert_false (fee->per_region);
  g_assert_true (fee->is_always);
  g_assert_cmpstr (fee->source->id, ==, "pricing");
  assert_formula (fee->quantity, "1");
  g_assert_cmpuint (fee->tiers->len, ==, 1);
  g_assert_null (tier->up_to);
  assert_formula (tier->price, "plan.fee");
}

static void
test_optional_members_are_null (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostMeter *fee = g_ptr_array_index (provider->meters, 0);
  const CostMeter *instances = g_ptr_array_index (provider->meters, 1);

  g_assert_null (fee->detail);
  g_assert_null (fee->plans);
  g_assert_null (fee->when);
  g_assert_null (fee->allowance);
  g_assert_null (fee->block);
  g_assert_null (fee->minimum);
  g_assert_null (fee->cap);
  g_assert_null (fee->note);
  g_assert_null (instances->source);
  g_assert_false (instances->is_always);
}

static void
test_instances (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostMeter *instances = g_ptr_array_index (provider->meters, 1);

  g_assert_true (instances->per_region);
  assert_formula (instances->when, "instances > 0");
  assert_formula (g_ptr_array_index (instances->detail->formulas, 0),
                  "machine.id");
}

static void
test_tiers (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostMeter *egress = g_ptr_array_index (provider->meters, 2);
  const CostTier  *first = g_ptr_array_index (egress->tiers, 0);
  const CostTier  *last = g_ptr_array_index (egress->tiers, 1);

  g_assert_cmpuint (egress->tiers->len, ==, 2);
  assert_formula (first->up_to, "10240");
  assert_formula (first->price, "price.egress");
  g_assert_null (last->up_to);
  assert_formula (last->price, "price.egress / 2");
  assert_formula (egress->allowance, "plan.included_gb");
  g_assert_true (egress->allowance_per_region);
}

static void
test_volumes (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostMeter *volumes = g_ptr_array_index (provider->meters, 3);

  g_assert_false (volumes->per_region);
  g_assert_false (volumes->allowance_per_region);
  assert_formula (volumes->allowance, "3");
  assert_formula (volumes->block, "10");
  assert_formula (volumes->minimum, "1");
  assert_formula (volumes->cap, "500");
  g_assert_cmpstr (volumes->note, ==, "In steps of 10 GB.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-meter/refuses", slips);
  g_test_add_func ("/cost/load-meter/fee", test_fee);
  g_test_add_func ("/cost/load-meter/optional-members-are-null",
                   test_optional_members_are_null);
  g_test_add_func ("/cost/load-meter/instances", test_instances);
  g_test_add_func ("/cost/load-meter/tiers", test_tiers);
  g_test_add_func ("/cost/load-meter/volumes", test_volumes);

  return g_test_run ();
}
