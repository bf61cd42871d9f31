/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Weeks and hours of a platform: what a fact must say, and what is refused.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

#define BEFORE(text) text ", `regions`: {"

static const FixturesSlip slips[] = {
  { "unknown-kind",
    "`regions`: {",
    BEFORE ("`effort`: { `ops`: 1 }"),
    COST_ERROR_UNKNOWN,
    "16:15: $.effort: unknown member “ops”; did you mean “ops_hours”?" },
  { "value/missing",
    "`regions`: {",
    BEFORE ("`effort`: { `ops_hours`: { `assumed`: true } }"),
    COST_ERROR_FORMAT,
    "16:28: $.effort.ops_hours: the member “value” is missing" },
  { "value/negative",
    "`regions`: {",
    BEFORE ("`effort`: { `ops_hours`: { `value`: -1 } }"),
    COST_ERROR_RANGE,
    "16:39: $.effort.ops_hours.value: expected a number from 0 to 744, not "
    "-1" },
  { "value/too-many-weeks",
    "`regions`: {",
    BEFORE ("`effort`: { `setup_weeks`: { `value`: 53 } }"),
    COST_ERROR_RANGE,
    "16:41: $.effort.setup_weeks.value: expected a number from 0 to "
    "52, not 53" },
  { "assumed/without-reason",
    "`regions`: {",
    BEFORE ("`effort`: { `ops_hours`: { `value`: 1, `assumed`: true } }"),
    COST_ERROR_FORMAT,
    "16:28: $.effort.ops_hours: the member “reason” is missing; what is "
    "assumed says why" },
  { "given/without-source",
    "`regions`: {",
    BEFORE ("`effort`: { `ops_hours`: { `value`: 1, `assumed`: false } }"),
    COST_ERROR_FORMAT,
    "16:28: $.effort.ops_hours: the member “source” is missing; what has none "
    "is assumed" },
  { "source/unknown",
    "`regions`: {",
    BEFORE ("`effort`: { `downtime_hours`: { `value`: 1, `assumed`: false, "
            "`source`: `nobody` } }"),
    COST_ERROR_UNKNOWN,
    "16:75: $.effort.downtime_hours.source: unknown source “nobody”; "
    "expected one of “pricing”, “notice”" },
};

static void
test_facts (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_edited (
      "`regions`: {",
      BEFORE ("`effort`: { `setup_weeks`: { `value`: 0.5, `assumed`: true, "
              "`reason`: `As others.`, `source`: `pricing` }, "
              "`ops_hours`: { `value`: 744, `assumed`: false, "
              "`source`: `notice` } }"));
  const CostEffortFact *setup = &provider->effort[COST_EFFORT_SETUP];
  const CostEffortFact *operations = &provider->effort[COST_EFFORT_OPERATIONS];

  g_assert_true (setup->is_known);
  g_assert_true (setup->is_assumed);
  g_assert_cmpfloat (setup->value, ==, 0.5);
  g_assert_cmpstr (setup->reason, ==, "As others.");
  g_assert_true (setup->confidence == 'C'); /* whatever its source is */
  g_assert_cmpfloat (operations->value, ==, 744);
  g_assert_cmpstr (operations->source->id, ==, "notice");
  g_assert_true (operations->confidence == 'B');
  g_assert_null (operations->reason);
  g_assert_false (provider->effort[COST_EFFORT_DOWNTIME].is_known);
}

static void
test_nothing_said (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();

  for (guint i = 0; i < COST_N_EFFORTS; i++)
    g_assert_false (provider->effort[i].is_known);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/load-effort/facts", test_facts);
  g_test_add_func ("/cost/load-effort/nothing-said", test_nothing_said);
  FIXTURES_ADD_SLIPS ("/cost/load-effort", slips);
  return g_test_run ();
}
