/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Prices: history, keys, and which source and confidence a value has.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "no-object",
    "`volume`: {\n      `label`: `Volume`, `unit`: `GB-month`, `source`: "
    "`pricing`,\n      `history`: [ { `from`: `2024-01-01`, `value`: 0.15 "
    "} ]\n    }",
    "`volume`: 0.15",
    COST_ERROR_FORMAT,
    "37:15: $.prices.volume: expected an object, not a number" },
  { "label/missing",
    "`label`: `Volume`, ",
    "",
    COST_ERROR_FORMAT,
    "37:15: $.prices.volume: the member “label” is missing" },
  { "unit/missing",
    "`unit`: `GB-month`, ",
    "",
    COST_ERROR_FORMAT,
    "37:15: $.prices.volume: the member “unit” is missing" },
  { "history/missing",
    ",\n      `history`: [ { `from`: `2024-01-01`, `value`: 0.15 } ]",
    "",
    COST_ERROR_FORMAT,
    "37:15: $.prices.volume: the member “history” is missing" },
  { "history/empty",
    "`history`: [ { `from`: `2024-01-01`, `value`: 0.15 } ]",
    "`history`: []",
    COST_ERROR_FORMAT,
    "39:18: $.prices.volume.history: no elements; expected at least one" },
  { "history/object",
    "`history`: [ { `from`: `2024-01-01`, `value`: 0.15 } ]",
    "`history`: { `from`: `2024-01-01`, `value`: 0.15 }",
    COST_ERROR_FORMAT,
    "39:18: $.prices.volume.history: expected an array, not an object" },
  { "history/order",
    "`from`: `2026-10-01`",
    "`from`: `2024-06-30`",
    COST_ERROR_RANGE,
    "45:19: $.prices.ram.history[1].from: 2024-06-30 is not after the "
    "entry before it, 2024-07-01; put the oldest entry first" },
  { "history/same-day",
    "`from`: `2026-10-01`",
    "`from`: `2024-07-01`",
    COST_ERROR_RANGE,
    "45:19: $.prices.ram.history[1].from: 2024-07-01 is not after the "
    "entry before it, 2024-07-01; put the oldest entry first" },
  { "history/too-long",
    "`history`: [ { `from`: `2024-01-01`, `value`: 0.15 } ]",
    "`history`: [ ~200:0, ~0 ]",
    COST_ERROR_LIMIT,
    "39:18: $.prices.volume.history: 201 elements; expected at most 200" },
  { "entry/from-missing",
    "`from`: `2024-01-01`, `value`: 0.15",
    "`value`: 0.15",
    COST_ERROR_FORMAT,
    "39:20: $.prices.volume.history[0]: the member “from” is missing" },
  { "entry/value-missing",
    "`from`: `2024-01-01`, `value`: 0.15",
    "`from`: `2024-01-01`",
    COST_ERROR_FORMAT,
    "39:20: $.prices.volume.history[0]: the member “value” is missing" },
  { "entry/unknown-member",
    "`value`: 0.15",
    "`price`: 0.15",
    COST_ERROR_UNKNOWN,
    "39:44: $.prices.volume.history[0]: unknown member “price”; expected "
    "one of “from”, “reason”, “correction”, “value”, “source”, “confidence”" },
  { "value/text",
    "`value`: 0.15",
    "`value`: `0.15`",
    COST_ERROR_FORMAT,
    "39:53: $.prices.volume.history[0].value: expected a number, not a "
    "string" },
  { "value/negative",
    "`value`: 0.15",
    "`value`: -0.15",
    COST_ERROR_RANGE,
    "39:53: $.prices.volume.history[0].value: expected a number from 0 to "
    "1000000000, not -0.15" },
  { "value/huge",
    "`value`: 0.15",
    "`value`: 1000000001",
    COST_ERROR_RANGE,
    "39:53: $.prices.volume.history[0].value: expected a number from 0 to "
    "1000000000, not 1000000001" },
  { "value/keyed-without-by",
    "`value`: 0.15",
    "`value`: { `east`: 0.15 }",
    COST_ERROR_FORMAT,
    "39:53: $.prices.volume.history[0].value: several values, and no “by” "
    "that says what they are for" },
  { "value/boolean",
    "`value`: 0.15",
    "`value`: true",
    COST_ERROR_FORMAT,
    "39:53: $.prices.volume.history[0].value: expected a number, not true "
    "or false" },
  { "reason/empty",
    "`reason`: `RAM became 20 % dearer`",
    "`reason`: ``",
    COST_ERROR_FORMAT,
    "45:65: $.prices.ram.history[1].reason: an empty text; expected at "
    "least a word" },
  { "correction/text",
    "`correction`: true }\n      ]\n    },\n    `egress`",
    "`correction`: `yes` }\n      ]\n    },\n    `egress`",
    COST_ERROR_FORMAT,
    "46:62: $.prices.ram.history[2].correction: expected true or false, "
    "not a string" },
  { "confidence/unknown",
    "`value`: 0.00000193, `confidence`: `C`",
    "`value`: 0.00000193, `confidence`: `low`",
    COST_ERROR_UNKNOWN,
    "44:68: $.prices.ram.history[0].confidence: unknown confidence “low”; "
    "expected one of “A”, “B”, “C”" },
  { "by/unknown",
    "`by`: `egress_group`",
    "`by`: `egress_groups`",
    COST_ERROR_UNKNOWN,
    "50:66: $.prices.egress.by: unknown property “egress_groups”; did you "
    "mean “egress_group”?" },
  { "by/number",
    "`by`: `egress_group`",
    "`by`: 1",
    COST_ERROR_FORMAT,
    "50:66: $.prices.egress.by: expected a string, not a number" },
  { "by/not-a-text",
    "`by`: `egress_group`",
    "`by`: `multiplier`",
    COST_ERROR_FORMAT,
    "50:66: $.prices.egress.by: “multiplier” of the regions is not a text; "
    "prices are keyed by texts" },
  { "by/plain-value",
    "`value`: { `west`: null }",
    "`value`: 0.02",
    COST_ERROR_FORMAT,
    "53:42: $.prices.egress.history[1].value: expected an object with a "
    "value for each egress_group" },
  { "by/unknown-key",
    "{ `west`: 0.02,",
    "{ `wset`: 0.02,",
    COST_ERROR_UNKNOWN,
    "52:73: $.prices.egress.history[0].value.wset: unknown egress_group "
    "“wset”; did you mean “west”?" },
  { "by/unknown-region",
    "`tyo`: 2.5",
    "`tokyo`: 2.5",
    COST_ERROR_UNKNOWN,
    "59:75: $.prices.ipv4.history[0].value.tokyo: unknown region “tokyo”; "
    "did you mean “tyo”?" },
  { "by/twice",
    "`tyo`: 2.5",
    "`east`: 2.5",
    COST_ERROR_FORMAT,
    "59:66: $.prices.ipv4.history[0].value: “east” is given twice; remove "
    "one of them" },
  { "cell/value-missing",
    "{ `value`: 0.04, `confidence`: `C`, `source`: `notice` }",
    "{ `confidence`: `C` }",
    COST_ERROR_FORMAT,
    "52:87: $.prices.egress.history[0].value.asia: the member “value” is "
    "missing" },
  { "cell/unknown-member",
    "{ `value`: 0.04,",
    "{ `note`: `x`, `value`: 0.04,",
    COST_ERROR_UNKNOWN,
    "52:89: $.prices.egress.history[0].value.asia: unknown member “note”; "
    "expected one of “value”, “source”, “confidence”" },
  { "cell/negative",
    "{ `value`: 0.04,",
    "{ `value`: -1,",
    COST_ERROR_RANGE,
    "52:98: $.prices.egress.history[0].value.asia.value: expected a number "
    "from 0 to 1000000000, not -1" },
  { "cell/unknown-source",
    "`confidence`: `C`, `source`: `notice` } }",
    "`confidence`: `C`, `source`: `notise` } }",
    COST_ERROR_UNKNOWN,
    "52:133: $.prices.egress.history[0].value.asia.source: unknown source "
    "“notise”; did you mean “notice”?" },
  { "cell/list",
    "`asia`: { `value`: 0.04, `confidence`: `C`, `source`: `notice` }",
    "`asia`: [0.04]",
    COST_ERROR_FORMAT,
    "52:87: $.prices.egress.history[0].value.asia: expected a number, not "
    "an array" },
};

static const CostPrice *
get_price (const CostProvider *provider, const char *id)
{
  int index = cost_load_find (provider->prices, id);

  g_assert_cmpint (index, >=, 0);
  return g_ptr_array_index (provider->prices, index);
}

static void
assert_cell (const CostPriceCell *cell,
             double               value,
             const char          *source,
             char                 confidence)
{
  g_assert_nonnull (cell);
  g_assert_true (cell->is_known);
  g_assert_cmpfloat (cell->value, ==, value);
  g_assert_cmpstr (cell->source != NULL ? cell->source->id : NULL, ==, source);
  g_assert_true (cell->confidence == confidence);
}

static void
test_one_value (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostPrice      *volume = get_price (provider, "volume");
  const CostPriceEntry *entry = cost_price_at (volume, 20240101);

  g_assert_cmpstr (volume->label, ==, "Volume");
  g_assert_cmpstr (volume->unit, ==, "GB-month");
  g_assert_cmpint (volume->by, ==, -1);
  g_assert_cmpuint (volume->history->len, ==, 1);
  g_assert_null (entry->reason);
  g_assert_false (entry->is_correction);
  assert_cell (cost_price_entry_find (entry, NULL), 0.15, "pricing", 'A');
}

static void
test_history (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostPrice      *ram = get_price (provider, "ram");
  const CostPriceEntry *dearer = cost_price_at (ram, 20261001);
  const CostPriceEntry *unknown = cost_price_at (ram, 20261101);

  g_assert_null (cost_price_at (ram, 20240630));
  assert_cell (cost_price_entry_find (cost_price_at (ram, 20260930), NULL),
               0.00000193,
               "pricing",
               'C');
  g_assert_cmpstr (dearer->reason, ==, "RAM became 20 % dearer");
  assert_cell (cost_price_entry_find (dearer, NULL),
               0.000002316,
               "notice",
               'B');
  g_assert_true (unknown->is_correction);
  g_assert_false (cost_price_entry_find (unknown, NULL)->is_known);
}

static void
test_by_property (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostPrice      *egress = get_price (provider, "egress");
  const CostPriceEntry *first = cost_price_at (egress, 20240101);
  const CostPriceEntry *second = cost_price_at (egress, 20250101);
  const CostPriceEntry *third = cost_price_at (egress, 20260101);

  g_assert_cmpint (egress->by, ==, 1);
  assert_cell (cost_price_entry_find (first, "west"), 0.02, "pricing", 'A');
  assert_cell (cost_price_entry_find (first, "asia"), 0.04, "notice", 'C');
  g_assert_false (cost_price_entry_find (second, "west")->is_known);
  g_assert_null (cost_price_entry_find (second, "asia"));
  g_assert_cmpuint (third->cells->len, ==, 0);
}

static void
test_by_region_and_of_no_source (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostPrice      *ipv4 = get_price (provider, "ipv4");
  const CostPriceEntry *entry = cost_price_at (ipv4, 20240101);

  g_assert_cmpint (ipv4->by, ==, -2);
  assert_cell (cost_price_entry_find (entry, "east"), 2, NULL, 'C');
  assert_cell (cost_price_entry_find (entry, "tyo"), 2.5, NULL, 'C');
  g_assert_null (cost_price_entry_find (entry, "old-1"));
}

/* A cell of its own source, in a price that gives a confidence. */
static void
test_given_confidence_is_above_sources (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_edited (
      "`value`: 0.000002316, ",
      "`value`: { `value`: 0.000002316, `source`: `pricing` }, ");
  const CostPrice *ram = get_price (provider, "ram");

  assert_cell (cost_price_entry_find (cost_price_at (ram, 20261001), NULL),
               0.000002316,
               "pricing",
               'B');
}

static void
test_accepts_what_is_just_allowed (void)
{
  g_autoptr (CostProvider) free_of_charge =
      fixtures_load_edited ("`value`: 0.15", "`value`: 0");
  g_autoptr (CostProvider) dear =
      fixtures_load_edited ("`value`: 0.15", "`value`: 1000000000");
  const CostPrice *zero = get_price (free_of_charge, "volume");
  const CostPrice *most = get_price (dear, "volume");

  assert_cell (cost_price_entry_find (cost_price_at (zero, 20300101), NULL),
               0,
               "pricing",
               'A');
  assert_cell (cost_price_entry_find (cost_price_at (most, 20300101), NULL),
               1e9,
               "pricing",
               'A');
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-price/refuses", slips);
  g_test_add_func ("/cost/load-price/one-value", test_one_value);
  g_test_add_func ("/cost/load-price/history", test_history);
  g_test_add_func ("/cost/load-price/by-property", test_by_property);
  g_test_add_func ("/cost/load-price/by-region-and-of-no-source",
                   test_by_region_and_of_no_source);
  g_test_add_func ("/cost/load-price/given-confidence-is-above-sources",
                   test_given_confidence_is_above_sources);
  g_test_add_func ("/cost/load-price/accepts-what-is-just-allowed",
                   test_accepts_what_is_just_allowed);

  return g_test_run ();
}
