/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenarios as values: a copy shares nothing, a comparison sees everything.
 */
#include "cost-scenario.h"
#include "cost-error.h"

static CostScenario *
make_full (void)
{
  CostScenario *scenario = cost_scenario_new ();

  g_free (scenario->name);
  scenario->name = g_strdup ("Full");
  scenario->id = g_strdup ("full");
  scenario->description = g_strdup ("All members.");
  scenario->at = 20260507;
  scenario->month_hours = 730;
  g_ptr_array_add (scenario->platforms, g_strdup ("fly"));
  g_assert_true (cost_scenario_pin_plan (scenario, "render=pro", NULL));
  g_assert_true (cost_scenario_add_usage (scenario, "fly.egress=100", NULL));
  g_assert_true (cost_scenario_add_usage (scenario, "fly.machine@iad=2", NULL));
  scenario->given = g_strdup ("Given.");
  scenario->assumed = g_strdup ("Assumed.");
  return scenario;
}

static void
test_new_can_be_priced (void)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();

  g_assert_cmpstr (scenario->name, ==, "Untitled scenario");
  g_assert_true (cost_workload_check (&scenario->workload, NULL));
  g_assert_cmpuint (scenario->platforms->len, ==, 0);
  g_assert_cmpuint (scenario->at, ==, COST_DATE_NONE);
}

static void
test_copy_shares_nothing (void)
{
  g_autoptr (CostScenario) original = make_full ();
  g_autoptr (CostScenario) copy = cost_scenario_copy (original);

  g_assert_true (cost_scenario_equal (original, copy));
  g_assert_cmpstr (copy->id, ==, "full");
  g_assert_true (cost_scenario_pin_plan (copy, "render=hobby", NULL));
  g_assert_false (cost_scenario_equal (original, copy));
  g_assert_cmpstr (g_hash_table_lookup (original->plans, "render"), ==, "pro");
  g_ptr_array_set_size (copy->platforms, 0);
  g_assert_cmpuint (original->platforms->len, ==, 1);
}

static void
change (CostScenario *scenario, guint what)
{
  CostUsage *usage = scenario->usage->pdata[0];

  switch (what)
    {
    case 0:
      scenario->name[0] = 'x';
      break;
    case 1:
      g_clear_pointer (&scenario->description, g_free);
      break;
    case 2:
      scenario->workload.values[COST_REQUESTS] = 6;
      break;
    case 3:
      scenario->at = COST_DATE_NONE;
      break;
    case 4:
      scenario->month_hours = 0;
      break;
    case 5:
      g_ptr_array_add (scenario->platforms, g_strdup ("render"));
      break;
    case 6:
      g_hash_table_remove_all (scenario->plans);
      break;
    case 7:
      usage->quantity = 101;
      break;
    case 8:
      g_ptr_array_set_size (scenario->usage, 1);
      break;
    case 9:
      scenario->given[0] = 'x';
      break;
    default:
      scenario->assumed[0] = 'x';
    }
}

static void
test_equal_sees_each_member (void)
{
  g_autoptr (CostScenario) original = make_full ();

  for (guint i = 0; i <= 10; i++)
    {
      g_autoptr (CostScenario) changed = cost_scenario_copy (original);

      change (changed, i);
      g_assert_false (cost_scenario_equal (original, changed));
    }
}

static void
test_name_can_be_seen (void)
{
  static const char *const blank[] = {
    "", " ", "\t\n", "\xc2\xa0", "\xe2\x80\x8b", "\xe2\x80\xae "
  };
  g_autofree char *longest = g_strnfill (200, 'x');
  g_autofree char *longer = g_strnfill (201, 'x');
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (blank); i++)
    g_assert_false (cost_scenario_check_name (blank[i], NULL));
  g_assert_true (cost_scenario_check_name (" a", NULL));
  g_assert_true (cost_scenario_check_name ("\xe2\x80\xae!", NULL));
  g_assert_true (cost_scenario_check_name (longest, NULL));
  g_assert_false (cost_scenario_check_name (longer, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/scenario/new-can-be-priced", test_new_can_be_priced);
  g_test_add_func ("/cost/scenario/name-can-be-seen", test_name_can_be_seen);
  g_test_add_func ("/cost/scenario/copy-shares-nothing",
                   test_copy_shares_nothing);
  g_test_add_func ("/cost/scenario/equal-sees-each-member",
                   test_equal_sees_each_member);
  return g_test_run ();
}
