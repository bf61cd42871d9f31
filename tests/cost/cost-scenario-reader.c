/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenario files: every member is read, every fault has its place.
 */
#include "cost-scenario.h"

#include <string.h>

#include "cost-error.h"

static CostScenario *
parse (const char *text, GError **error)
{
  return cost_scenario_parse ("test.json", text, strlen (text), error);
}

static void
test_reads_every_member (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) scenario = parse (
      "{\"format\": 1, \"name\": \"Näme\", \"description\": \"D\",\n"
      " \"workload\": {\"requests\": 2.5, \"db\": \"neon\", \"sla\": true},\n"
      " \"at\": \"2026-05-07\", \"month\": 730,\n"
      " \"platforms\": [\"fly\", \"render\"],\n"
      " \"plans\": {\"render\": \"pro\"},\n"
      " \"usage\": {\"fly.egress\": 100, \"fly.machine@iad\": 2},\n"
      " \"given\": \"G\", \"assumed\": \"A\"}",
      &error);

  g_assert_no_error (error);
  g_assert_cmpstr (scenario->name, ==, "Näme");
  g_assert_cmpstr (scenario->description, ==, "D");
  g_assert_cmpfloat (scenario->workload.values[COST_REQUESTS], ==, 2.5);
  g_assert_cmpfloat (scenario->workload.values[COST_DB], ==, 4);
  g_assert_cmpfloat (scenario->workload.values[COST_SLA], ==, 1);
  g_assert_cmpuint (scenario->at, ==, 20260507);
  g_assert_cmpfloat (scenario->month_hours, ==, 730);
  g_assert_cmpuint (scenario->platforms->len, ==, 2);
  g_assert_cmpstr (g_hash_table_lookup (scenario->plans, "render"), ==, "pro");
  g_assert_cmpuint (scenario->usage->len, ==, 2);
  g_assert_cmpstr (scenario->given, ==, "G");
  g_assert_cmpstr (scenario->assumed, ==, "A");
}

static void
test_what_is_left_out_has_its_default (void)
{
  g_autoptr (CostScenario) fresh = cost_scenario_new ();
  g_autoptr (CostScenario) scenario =
      parse ("{\"format\": 1, \"workload\": {}, \"month\": \"native\"}", NULL);

  g_assert_nonnull (scenario);
  g_assert_true (cost_scenario_equal (scenario, fresh));
}

/* Each text is refused at this line and column with these words. */
static const struct
{
  const char *text;
  const char *place;
  const char *message;
} slips[] = {
  { "[]", "1:1", "object" },
  { "{\"workload\": {}}", "1:1", "format" },
  { "{\"format\": 2, \"new\": 1}", "1:12", "format 1" },
  { "{\"format\": 1,\n \"nmae\": \"x\"}", "2:", "“name”" },
  { "{\"format\": 1}", "1:1", "workload" },
  { "{\"format\": 1, \"workload\": 3}", "1:27", "object" },
  { "{\"format\": 1, \"workload\": {},\n\"name\": 7}", "2:9", "string" },
  { "{\"format\": 1, \"workload\": {},\n\"name\": \"\"}",
    "2:9",
    "nothing to see" },
  { "{\"format\": 1, \"workload\": {},\n\"name\": \" \\u202e\\t\"}",
    "2:9",
    "give it a letter" },
  { "{\"format\": 1, \"workload\": {},\n\"at\": \"2026-02-30\"}",
    "2:7",
    "2026-02-30" },
  { "{\"format\": 1, \"workload\": {},\n\"month\": \"lunar\"}",
    "2:10",
    "native" },
  { "{\"format\": 1, \"workload\": {},\n\"month\": 0}", "2:10", "" },
  { "{\"format\": 1, \"workload\": {},\n\"platforms\": \"fly\"}",
    "2:14",
    "array" },
  { "{\"format\": 1, \"workload\": {},\n\"platforms\": [\"fly\",\n\"fly\"]}",
    "3:1",
    "“fly” comes twice" },
  { "{\"format\": 1, \"workload\": {},\n\"platforms\": [\"Fly!\"]}",
    "2:15",
    "“Fly!” is not a name" },
  { "{\"format\": 1, \"workload\": {},\n\"plans\": {\"a b\": \"c\"}}",
    "2:",
    "“a b” is not a name" },
  { "{\"format\": 1, \"workload\": {},\n\"plans\": {\"fly\": 1}}",
    "2:18",
    "string" },
  { "{\"format\": 1, \"workload\": {},\n\"usage\": {\"egress\": 1}}",
    "2:",
    "does not name a meter" },
  { "{\"format\": 1, \"workload\": {},\n\"usage\": {\"fly.x\": -1}}",
    "2:20",
    "" },
};

static void
test_refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CostScenario) scenario = parse (slips[i].text, &error);
      g_autofree char *prefix =
          g_strconcat ("test.json:", slips[i].place, NULL);

      g_assert_null (scenario);
      g_assert_nonnull (error);
      g_assert_true (error->domain == COST_ERROR);
      g_assert_true (g_str_has_prefix (error->message, prefix));
      g_assert_nonnull (strstr (error->message, slips[i].message));
    }
}

static char *
make_text (const char *member, guint length)
{
  g_autofree char *letters = g_strnfill (length, 'a');

  return g_strdup_printf ("{\"format\": 1, \"workload\": {}, \"%s\": \"%s\"}",
                          member,
                          letters);
}

static void
test_texts_are_bounded (void)
{
  const struct
  {
    const char *member;
    guint       max;
  } rows[] = { { "name", 200 },
               { "description", 4096 },
               { "given", 4096 },
               { "assumed", 4096 } };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *fits = make_text (rows[i].member, rows[i].max);
      g_autofree char *too_long = make_text (rows[i].member, rows[i].max + 1);
      g_autoptr (CostScenario) good = parse (fits, NULL);
      g_autoptr (CostScenario) bad = parse (too_long, &error);

      g_assert_nonnull (good);
      g_assert_null (bad);
      g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/scenario-reader/reads-every-member",
                   test_reads_every_member);
  g_test_add_func ("/cost/scenario-reader/what-is-left-out-has-its-default",
                   test_what_is_left_out_has_its_default);
  g_test_add_func ("/cost/scenario-reader/refuses", test_refuses);
  g_test_add_func ("/cost/scenario-reader/texts-are-bounded",
                   test_texts_are_bounded);
  return g_test_run ();
}
