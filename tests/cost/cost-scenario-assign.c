/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pinned plans and measured quantities, as a command line writes them.
 */
#include "cost-scenario-private.h"

#include <string.h>

static void
test_pin_plan (void)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();

  g_assert_true (cost_scenario_pin_plan (scenario, "render=pro", NULL));
  g_assert_true (cost_scenario_pin_plan (scenario, "render=hobby", NULL));
  g_assert_cmpuint (g_hash_table_size (scenario->plans), ==, 1);
  g_assert_cmpstr (g_hash_table_lookup (scenario->plans, "render"),
                   ==,
                   "hobby");
}

static void
test_add_usage (void)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  const CostUsage *usage = NULL;

  g_assert_true (cost_scenario_add_usage (scenario, "fly.egress=1.5", NULL));
  g_assert_true (cost_scenario_add_usage (scenario, "fly.machine@iad=2", NULL));
  g_assert_true (cost_scenario_add_usage (scenario, "fly.egress=3", NULL));
  g_assert_cmpuint (scenario->usage->len, ==, 2);
  usage = scenario->usage->pdata[0];
  g_assert_cmpstr (usage->platform, ==, "fly");
  g_assert_cmpstr (usage->meter, ==, "egress");
  g_assert_null (usage->region);
  g_assert_cmpfloat (usage->quantity, ==, 3);
  usage = scenario->usage->pdata[1];
  g_assert_cmpstr (usage->meter, ==, "machine");
  g_assert_cmpstr (usage->region, ==, "iad");
}

static void
test_refuses (void)
{
  const struct
  {
    gboolean    is_plan;
    const char *text;
    int         code;
    const char *message;
  } rows[] = {
    { TRUE, "render", COST_ERROR_FORMAT, "expected PLATFORM=PLAN" },
    { TRUE, "=pro", COST_ERROR_FORMAT, "expected PLATFORM=PLAN" },
    { TRUE, "render=", COST_ERROR_FORMAT, "expected PLATFORM=PLAN" },
    { TRUE, "Render=pro", COST_ERROR_FORMAT, "“Render” is not a name" },
    { TRUE, "render=a b", COST_ERROR_FORMAT, "“a b” is not a name" },
    { FALSE, "fly.egress", COST_ERROR_FORMAT, "PLATFORM.METER=QUANTITY" },
    { FALSE, "egress=5", COST_ERROR_FORMAT, "does not name a meter" },
    { FALSE, "fly@iad.x=5", COST_ERROR_FORMAT, "does not name a meter" },
    { FALSE, "fly.=5", COST_ERROR_FORMAT, "“” is not a name" },
    { FALSE, "fly.x@=5", COST_ERROR_FORMAT, "“” is not a name" },
    { FALSE, "fly.x=many", COST_ERROR_FORMAT, "“many” is not a quantity" },
    { FALSE, "fly.x=0x5", COST_ERROR_FORMAT, "not a quantity" },
    { FALSE, "fly.x=-1", COST_ERROR_RANGE, "out of range" },
    { FALSE, "fly.x=1e16", COST_ERROR_RANGE, "out of range" },
    { FALSE, "fly.x=1e999", COST_ERROR_RANGE, "out of range" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostScenario) scenario = cost_scenario_new ();
      g_autoptr (CostScenario) before = cost_scenario_new ();
      g_autoptr (GError) error = NULL;
      gboolean is_done =
          rows[i].is_plan
              ? cost_scenario_pin_plan (scenario, rows[i].text, &error)
              : cost_scenario_add_usage (scenario, rows[i].text, &error);

      g_assert_false (is_done);
      g_assert_error (error, COST_ERROR, rows[i].code);
      g_assert_nonnull (strstr (error->message, rows[i].message));
      g_assert_true (cost_scenario_equal (scenario, before));
    }
}

static void
test_usage_is_bounded (void)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < COST_SCENARIO_MAX_USAGE; i++)
    {
      g_autofree char *key = g_strdup_printf ("fly.m%u", i);

      g_assert_true (cost_scenario_put_usage (scenario, key, 1, NULL));
    }
  g_assert_true (cost_scenario_put_usage (scenario, "fly.m7", 2, NULL));
  g_assert_false (cost_scenario_put_usage (scenario, "fly.more", 1, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/scenario-assign/pin-plan", test_pin_plan);
  g_test_add_func ("/cost/scenario-assign/add-usage", test_add_usage);
  g_test_add_func ("/cost/scenario-assign/refuses", test_refuses);
  g_test_add_func ("/cost/scenario-assign/usage-is-bounded",
                   test_usage_is_bounded);
  return g_test_run ();
}
