/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Regions, their properties, and the neutral places.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "id/space",
    "`tyo`: { `name`",
    "`t o`: { `name`",
    COST_ERROR_FORMAT,
    "18:12: $.regions[“t o”]: “t o” is not an id; an id is small letters, "
    "digits, “-” and “_”, a letter first" },
  { "name/missing",
    "`name`: `Tokyo`, ",
    "",
    COST_ERROR_FORMAT,
    "18:12: $.regions.tyo: the member “name” is missing" },
  { "property/missing",
    "`egress_group`: `asia`, ",
    "",
    COST_ERROR_FORMAT,
    "18:12: $.regions.tyo: the member “egress_group” is missing; all "
    "regions have the properties of the first, “east”" },
  { "property/unknown",
    "`has_database`: false },\n    `old-1`",
    "`has_databases`: false },\n    `old-1`",
    COST_ERROR_UNKNOWN,
    "18:97: $.regions.tyo: unknown member “has_databases”; did you mean "
    "“has_database”?" },
  { "property/null",
    "`multiplier`: 1.31",
    "`multiplier`: null",
    COST_ERROR_FORMAT,
    "18:67: $.regions.tyo.multiplier: expected a number, true, false or a "
    "text, not null" },
  { "property/null-first",
    "`multiplier`: 1, ",
    "`multiplier`: null, ",
    COST_ERROR_FORMAT,
    "17:49: $.regions.east.multiplier: expected a number, true, false or a "
    "text, not null" },
  { "property/other-kind",
    "`multiplier`: 1.31",
    "`multiplier`: `1.31`",
    COST_ERROR_FORMAT,
    "18:67: $.regions.tyo.multiplier: expected a number, as in the others" },
  { "property/number-for-text",
    "`egress_group`: `asia`",
    "`egress_group`: 3",
    COST_ERROR_FORMAT,
    "18:89: $.regions.tyo.egress_group: expected a text, as in the others" },
  { "property/list",
    "`multiplier`: 1.31",
    "`multiplier`: [1]",
    COST_ERROR_FORMAT,
    "18:67: $.regions.tyo.multiplier: expected a number, true, false, a "
    "text or null" },
  { "property/reserved-id",
    "`name`: `Virginia`,",
    "`name`: `Virginia`, `id`: `x`,",
    COST_ERROR_FORMAT,
    "17:41: $.regions.east.id: “id” is a name that every region has; "
    "choose another" },
  { "property/reserved-index",
    "`name`: `Virginia`,",
    "`name`: `Virginia`, `index`: 1,",
    COST_ERROR_FORMAT,
    "17:44: $.regions.east.index: “index” is a name that every region has; "
    "choose another" },
  { "property/not-a-word",
    "`name`: `Virginia`,",
    "`name`: `Virginia`, `Tax`: 1,",
    COST_ERROR_FORMAT,
    "17:42: $.regions.east.Tax: “Tax” is not a word; a word is small "
    "letters, digits and “_”, a letter first" },
  { "property/too-many",
    "`name`: `Virginia`,",
    "`name`: `Virginia`, ~33:`p#`: 1, ~",
    COST_ERROR_LIMIT,
    "17:352: $.regions.east.p32: more than 32 properties" },
  { "latitude/alone",
    "`from`: `2024-02-01`",
    "`latitude`: 35.7",
    COST_ERROR_FORMAT,
    "18:12: $.regions.tyo: the member “longitude” is missing" },
  { "longitude/beyond",
    "`from`: `2024-02-01`",
    "`latitude`: 35.7, `longitude`: 180.1",
    COST_ERROR_RANGE,
    "18:62: $.regions.tyo.longitude: expected a number from -180 to 180, not "
    "180.1" },
  { "until/before-from",
    "`from`: `2024-02-01`",
    "`from`: `2024-02-01`, `until`: `2024-01-31`",
    COST_ERROR_RANGE,
    "18:62: $.regions.tyo.until: 2024-01-31 is before “from”, 2024-02-01" },
  { "from/no-date",
    "`from`: `2024-02-01`",
    "`from`: 2024",
    COST_ERROR_FORMAT,
    "18:39: $.regions.tyo.from: expected a string, not a number" },
  { "place/twice",
    "    `sydney`: null\n",
    "    `tokyo`: null\n",
    COST_ERROR_FORMAT,
    "34:5: $.places: “tokyo” is given twice; remove one of them" },
  { "place/missing",
    "null,\n    `mumbai`: `tyo`",
    "null",
    COST_ERROR_FORMAT,
    "21:13: $.places: the place “mumbai” is missing; null says that it is "
    "not served" },
  { "place/unknown",
    "`sydney`: null",
    "`sidney`: null",
    COST_ERROR_UNKNOWN,
    "34:5: $.places: unknown member “sidney”; did you mean “sydney”?" },
  { "place/unknown-region",
    "`mumbai`: `tyo`",
    "`mumbai`: `tokio`",
    COST_ERROR_UNKNOWN,
    "31:15: $.places.mumbai: unknown region “tokio”; expected one of "
    "“east”, “tyo”, “old-1”" },
  { "place/unknown-nearest",
    "`toronto`: { `region`: `east`",
    "`toronto`: { `region`: `esat`",
    COST_ERROR_UNKNOWN,
    "24:28: $.places.toronto.region: unknown region “esat”; did you mean "
    "“east”?" },
  { "place/number",
    "`mumbai`: `tyo`",
    "`mumbai`: 2",
    COST_ERROR_FORMAT,
    "31:15: $.places.mumbai: expected a region, { \"region\": …, \"nearest\": "
    "true }, or null" },
  { "place/region-missing",
    "`sao-paulo`: { `region`: `east` }",
    "`sao-paulo`: { `nearest`: true }",
    COST_ERROR_FORMAT,
    "25:18: $.places[“sao-paulo”]: the member “region” is missing" },
  { "place/unknown-member",
    "`sao-paulo`: { `region`: `east` }",
    "`sao-paulo`: { `region`: `east`, `near`: true }",
    COST_ERROR_UNKNOWN,
    "25:38: $.places[“sao-paulo”]: unknown member “near”; did you mean "
    "“nearest”?" },
  { "place/nearest-number",
    "`region`: `east`, `nearest`: true",
    "`region`: `east`, `nearest`: 1",
    COST_ERROR_FORMAT,
    "23:46: $.places.oregon.nearest: expected true or false, not a number" },
};

static void
test_reads_regions (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostRegion *east = g_ptr_array_index (provider->regions, 0);
  const CostRegion *tyo = g_ptr_array_index (provider->regions, 1);
  const CostRegion *old = g_ptr_array_index (provider->regions, 2);

  g_assert_cmpuint (provider->regions->len, ==, 3);
  g_assert_cmpstr (east->id, ==, "east");
  g_assert_cmpstr (east->name, ==, "Virginia");
  g_assert_cmpuint (east->from, ==, COST_DATE_NONE);
  g_assert_cmpuint (east->until, ==, COST_DATE_NONE);
  g_assert_cmpstr (tyo->id, ==, "tyo");
  g_assert_cmpuint (tyo->from, ==, 20240201);
  g_assert_cmpstr (old->id, ==, "old-1");
  g_assert_cmpuint (old->until, ==, 20251231);
}

static void
test_reads_properties (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostRegion *tyo = g_ptr_array_index (provider->regions, 1);
  const char *const names[] = { "multiplier",
                                "egress_group",
                                "has_database",
                                NULL };

  fixtures_assert_strv (provider->properties, names);
  g_assert_cmpuint (provider->n_properties, ==, 3);
  g_assert_cmpint (tyo->properties[0].kind, ==, COST_VALUE_NUMBER);
  g_assert_cmpfloat (tyo->properties[0].number, ==, 1.31);
  g_assert_cmpint (tyo->properties[1].kind, ==, COST_VALUE_TEXT);
  g_assert_cmpstr (tyo->properties[1].text, ==, "asia");
  g_assert_cmpint (tyo->properties[2].kind, ==, COST_VALUE_BOOLEAN);
  g_assert_cmpfloat (tyo->properties[2].number, ==, 0);
}

/* By name, wherever in the region they stand. */
static void
test_order_of_properties_is_free (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`multiplier`: 1.31, `egress_group`: `asia`",
                            "`egress_group`: `asia`, `multiplier`: 1.31");
  const CostRegion *tyo = g_ptr_array_index (provider->regions, 1);

  g_assert_cmpfloat (tyo->properties[0].number, ==, 1.31);
  g_assert_cmpstr (tyo->properties[1].text, ==, "asia");
}

static void
test_truth_is_a_number (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`multiplier`: 1.31", "`multiplier`: true");
  const CostRegion *tyo = g_ptr_array_index (provider->regions, 1);

  g_assert_cmpint (tyo->properties[0].kind, ==, COST_VALUE_BOOLEAN);
  g_assert_cmpfloat (tyo->properties[0].number, ==, 1);
}

static void
test_maps_places (void)
{
  static const CostPlaceMapping wanted[COST_N_PLACES] = {
    [COST_VIRGINIA] = { 0, FALSE },      [COST_OREGON] = { 0, TRUE },
    [COST_TORONTO] = { 0, FALSE },       [COST_SAO_PAULO] = { 0, FALSE },
    [COST_LONDON] = { 2, FALSE },        [COST_DUBLIN] = { 2, FALSE },
    [COST_FRANKFURT] = { 2, FALSE },     [COST_STOCKHOLM] = { 2, FALSE },
    [COST_JOHANNESBURG] = { -1, FALSE }, [COST_MUMBAI] = { 1, FALSE },
    [COST_SINGAPORE] = { 1, FALSE },     [COST_TOKYO] = { 1, FALSE },
    [COST_SYDNEY] = { -1, FALSE },
  };
  g_autoptr (CostProvider) provider = fixtures_load_acme ();

  for (int i = 0; i < COST_N_PLACES; i++)
    {
      g_assert_cmpint (provider->places[i].region, ==, wanted[i].region);
      g_assert_cmpint (provider->places[i].is_nearest,
                       ==,
                       wanted[i].is_nearest);
    }
}

static void
test_one_day_is_enough (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`from`: `2024-02-01`",
                            "`from`: `2024-02-01`, `until`: `2024-02-01`");
  const CostRegion *tyo = g_ptr_array_index (provider->regions, 1);

  g_assert_cmpuint (tyo->until, ==, tyo->from);
}

/* Degrees are no properties; a region need not say where it is. */
static void
test_locations (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`from`: `2024-02-01`",
                            "`latitude`: -90, `longitude`: 139.69");
  const CostRegion *east = g_ptr_array_index (provider->regions, 0);
  const CostRegion *tyo = g_ptr_array_index (provider->regions, 1);

  g_assert_false (east->is_located);
  g_assert_true (tyo->is_located);
  g_assert_cmpfloat (tyo->latitude, ==, -90);
  g_assert_cmpfloat (tyo->longitude, ==, 139.69);
  g_assert_cmpuint (provider->n_properties, ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-region/refuses", slips);
  g_test_add_func ("/cost/load-region/reads-regions", test_reads_regions);
  g_test_add_func ("/cost/load-region/reads-properties", test_reads_properties);
  g_test_add_func ("/cost/load-region/order-of-properties-is-free",
                   test_order_of_properties_is_free);
  g_test_add_func ("/cost/load-region/truth-is-a-number",
                   test_truth_is_a_number);
  g_test_add_func ("/cost/load-region/maps-places", test_maps_places);
  g_test_add_func ("/cost/load-region/one-day-is-enough",
                   test_one_day_is_enough);
  g_test_add_func ("/cost/load-region/locations", test_locations);

  return g_test_run ();
}
