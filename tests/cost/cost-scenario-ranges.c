/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known only roughly is kept with the scenario. */
#include "cost-scenario.h"

#include <string.h>

static CostScenario *
parse (const char *members, GError **error)
{
  g_autofree char *text =
      g_strdup_printf ("{ \"format\": 1, \"workload\": {}, %s }", members);

  return cost_scenario_parse ("test", text, strlen (text), error);
}

static void
comes_back_as_written (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) scenario =
      parse ("\"ranges\": { \"egress_gb\": [50, 200, 2000], "
             "\"requests\": [1, 2, 3] }, \"seed\": 42",
             &error);
  g_autoptr (CostScenario) again = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (scenario->ranges->len, ==, 2);
  g_assert_cmpuint (scenario->seed, ==, 42);
  g_assert_cmpuint (
      g_array_index (scenario->ranges, CostRangesInput, 0).dimension,
      ==,
      COST_REQUESTS);
  text = cost_scenario_to_json (scenario);
  again = cost_scenario_parse ("test", text, strlen (text), &error);
  g_assert_no_error (error);
  g_assert_true (cost_scenario_equal (scenario, again));
  again->seed++;
  g_assert_false (cost_scenario_equal (scenario, again));
  again->seed--;
  g_array_index (again->ranges, CostRangesInput, 1).high = 1999.0;
  g_assert_false (cost_scenario_equal (scenario, again));
}

typedef struct
{
  const char *members;
  const char *message; /* how it ends */
} Case;

static const Case cases[] = {
  { "\"ranges\": { \"reqests\": [1, 2, 3] }",
    "There is no dimension “reqests”; did you mean “requests”?" },
  { "\"ranges\": { \"sla\": [0, 0, 1] }",
    "sla: this is a switch or a choice; a range needs an amount or a count" },
  { "\"ranges\": { \"requests\": [1, 2] }",
    "expected three numbers: low, likely, high" },
  { "\"ranges\": { \"requests\": [3, 2, 4] }",
    "requests: the likely value must lie between the low and the high one" },
  { "\"seed\": 1.5", "expected a whole number" },
};

static void
refuses_with_the_place (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (parse (cases[i].members, &error));
      g_test_message ("%s", error->message);
      g_assert_true (g_str_has_suffix (error->message, cases[i].message));
      g_assert_true (g_str_has_prefix (error->message, "test:1:"));
    }
}

static void
takes_one_range_a_dimension (void)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (GError) error = NULL;
  const CostRangesInput range = { COST_SEATS, 1.0, 2.0, 3.0 };

  g_assert_true (cost_scenario_add_range (scenario, &range, &error));
  g_assert_false (cost_scenario_add_range (scenario, &range, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "seats: there are two ranges; one is enough");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/scenario/ranges/round-trip", comes_back_as_written);
  g_test_add_func ("/cost/scenario/ranges/refused", refuses_with_the_place);
  g_test_add_func ("/cost/scenario/ranges/once", takes_one_range_a_dimension);
  return g_test_run ();
}
