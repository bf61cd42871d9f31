/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sources, references to them, and whose confidence wins.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "no-object",
    "`notice`: { `title`: `Price notice`, `url`: "
    "`https://acme.example/notice`, `date`: `2026-09-01`, `confidence`: "
    "`B` }",
    "`notice`: `Price notice`",
    COST_ERROR_FORMAT,
    "14:15: $.sources.notice: expected an object, not a string" },
  { "unknown-member",
    "`title`: `Price notice`",
    "`titel`: `Price notice`",
    COST_ERROR_UNKNOWN,
    "14:17: $.sources.notice: unknown member “titel”; did you mean “title”?" },
  { "title/missing",
    "`title`: `Price notice`, ",
    "",
    COST_ERROR_FORMAT,
    "14:15: $.sources.notice: the member “title” is missing" },
  { "date/missing",
    "`date`: `2026-09-01`, ",
    "",
    COST_ERROR_FORMAT,
    "14:15: $.sources.notice: the member “date” is missing" },
  { "confidence/missing",
    ", `confidence`: `B` }\n  },",
    " }\n  },",
    COST_ERROR_FORMAT,
    "14:15: $.sources.notice: the member “confidence” is missing" },
  { "confidence/unknown",
    "`confidence`: `B` }\n  },",
    "`confidence`: `D` }\n  },",
    COST_ERROR_UNKNOWN,
    "14:116: $.sources.notice.confidence: unknown confidence “D”; expected "
    "one of “A”, “B”, “C”" },
  { "confidence/small",
    "`confidence`: `B` }\n  },",
    "`confidence`: `b` }\n  },",
    COST_ERROR_UNKNOWN,
    "14:116: $.sources.notice.confidence: unknown confidence “b”; did you "
    "mean “B”?" },
  { "twice",
    "`notice`: {",
    "`pricing`: {",
    COST_ERROR_FORMAT,
    "14:5: $.sources: “pricing” is given twice; remove one of them" },
  { "unknown/price",
    "`GB-month`, `source`: `pricing`",
    "`GB-month`, `source`: `prizing`",
    COST_ERROR_UNKNOWN,
    "38:56: $.prices.volume.source: unknown source “prizing”; did you mean "
    "“pricing”?" },
  { "unknown/meter",
    "`price`: `plan.fee`, `source`: `pricing`",
    "`price`: `plan.fee`, `source`: `price-list`",
    COST_ERROR_UNKNOWN,
    "99:53: $.meters[0].source: unknown source “price-list”; expected one "
    "of “pricing”, “notice”" },
  { "unknown/number",
    "`price`: `plan.fee`, `source`: `pricing`",
    "`price`: `plan.fee`, `source`: 1",
    COST_ERROR_FORMAT,
    "99:53: $.meters[0].source: expected a string, not a number" },
};

static void
test_reads_sources (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostSource *pricing = g_ptr_array_index (provider->sources, 0);
  const CostSource *notice = g_ptr_array_index (provider->sources, 1);

  g_assert_cmpuint (provider->sources->len, ==, 2);
  g_assert_cmpstr (pricing->id, ==, "pricing");
  g_assert_cmpstr (pricing->title, ==, "Acme pricing");
  g_assert_cmpstr (pricing->url, ==, "https://acme.example/pricing?a=1#ram");
  g_assert_cmpuint (pricing->date, ==, 20261001);
  g_assert_true (pricing->confidence == 'A');
  g_assert_cmpstr (notice->id, ==, "notice");
  g_assert_true (notice->confidence == 'B');
}

/* A printed source, or one whose address nobody gave. */
static void
test_address_is_optional (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`url`: `https://acme.example/notice`, ", "");
  const CostSource *notice = g_ptr_array_index (provider->sources, 1);

  g_assert_cmpstr (notice->title, ==, "Price notice");
  g_assert_null (notice->url);
}

static void
test_given_confidence_wins (void)
{
  const CostSource     source = { .confidence = 'A' };
  const CostLoadOrigin given = { &source, 'B' };
  const CostLoadOrigin sourced = { &source, 0 };

  g_assert_true (cost_load_judge (&given) == 'B');
  g_assert_true (cost_load_judge (&sourced) == 'A');
}

static void
test_nobody_says_is_lowest (void)
{
  const CostLoadOrigin nobody = { NULL, 0 };

  g_assert_true (cost_load_judge (&nobody) == 'C');
}

static void
test_inherits_what_is_not_said (void)
{
  const CostSource     inner_source = { .confidence = 'A' };
  const CostSource     outer_source = { .confidence = 'B' };
  const CostLoadOrigin outer = { &outer_source, 'C' };
  CostLoadOrigin       silent = { NULL, 0 };
  CostLoadOrigin       sourced = { &inner_source, 0 };
  CostLoadOrigin       whole = { &inner_source, 'A' };

  cost_load_inherit (&silent, &outer);
  cost_load_inherit (&sourced, &outer);
  cost_load_inherit (&whole, &outer);

  g_assert_true (silent.source == &outer_source);
  g_assert_true (silent.confidence == 'C');
  g_assert_true (sourced.source == &inner_source);
  g_assert_true (sourced.confidence == 'C');
  g_assert_true (whole.source == &inner_source);
  g_assert_true (whole.confidence == 'A');
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-source/refuses", slips);
  g_test_add_func ("/cost/load-source/reads-sources", test_reads_sources);
  g_test_add_func ("/cost/load-source/address-is-optional",
                   test_address_is_optional);
  g_test_add_func ("/cost/load-source/given-confidence-wins",
                   test_given_confidence_wins);
  g_test_add_func ("/cost/load-source/nobody-says-is-lowest",
                   test_nobody_says_is_lowest);
  g_test_add_func ("/cost/load-source/inherits-what-is-not-said",
                   test_inherits_what_is_not_said);

  return g_test_run ();
}
