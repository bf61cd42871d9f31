/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is written is read back the same, and is the same bytes again.
 */
#include "cost-scenario-private.h"

#include <string.h>

/* Any scenario that the program can hold. */
static CostScenario *
invent (GRand *random)
{
  CostScenario *scenario = cost_scenario_new ();
  CostWorkload *workload = &scenario->workload;

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    if (g_rand_boolean (random))
      workload->values[i] =
          cost_dimension_from_position ((CostDimension)i,
                                        g_rand_double (random));
  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      guint     other = (guint)g_rand_int_range (random, 0, COST_N_PLACES);
      CostPlace place = workload->places[i];

      if (g_rand_int_range (random, 0, 13) > 3)
        continue;
      workload->places[i] = workload->places[other];
      workload->places[other] = place;
      workload->weights[i] = g_rand_double_range (random, 0.001, 1000);
    }
  if (g_rand_boolean (random))
    scenario->at = 20260507;
  if (g_rand_boolean (random))
    scenario->month_hours = g_rand_double_range (random, 1, 744);
  if (g_rand_boolean (random))
    g_assert_true (
        cost_scenario_put_usage (scenario,
                                 "fly.egress@iad",
                                 g_rand_double_range (random, 0, 1e15),
                                 NULL));
  if (g_rand_boolean (random))
    g_assert_true (cost_scenario_pin_plan (scenario, "render=pro", NULL));
  return scenario;
}

static void
test_invented_scenarios_survive (void)
{
  GRand *random = g_rand_new_with_seed (11);

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr (CostScenario) scenario = invent (random);
      g_autofree char *text = cost_scenario_to_json (scenario);
      g_autoptr (GError) error = NULL;
      g_autoptr (CostScenario) read =
          cost_scenario_parse ("x", text, strlen (text), &error);
      g_autofree char *again = NULL;

      g_assert_no_error (error);
      g_assert_true (cost_scenario_equal (scenario, read));
      again = cost_scenario_to_json (read);
      g_assert_cmpstr (text, ==, again);
    }
  g_rand_free (random);
}

static void
test_texts_survive (void)
{
  const char *const names[] = {
    "plain",      "AT&T <b>",     "quote \" and \\ slash",
    "two\nlines", "\033]0;x\007", "\x01o\x1f\x7f",
    "Zürich ☃ 🚀", "\t%s%n=cmd()"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CostScenario) scenario = cost_scenario_new ();
      g_autoptr (CostScenario) read = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;

      g_free (scenario->name);
      scenario->name = g_strdup (names[i]);
      scenario->given = g_strdup (names[i]);
      text = cost_scenario_to_json (scenario);
      read = cost_scenario_parse ("x", text, strlen (text), &error);
      g_assert_no_error (error);
      g_assert_cmpstr (read->name, ==, names[i]);
      g_assert_cmpstr (read->given, ==, names[i]);
    }
}

/* By its id, whatever its number. */
static void
test_every_choice_survives (void)
{
  const CostDimensionInfo *info = cost_dimension_get_info (COST_DB);

  for (guint i = 0; info->choices[i] != NULL; i++)
    {
      g_autoptr (CostScenario) scenario = cost_scenario_new ();
      g_autoptr (CostScenario) read = NULL;
      g_autofree char *text = NULL;
      g_autofree char *member =
          g_strdup_printf ("\"db\": \"%s\"", info->choices[i]);

      scenario->workload.values[COST_DB] = i;
      text = cost_scenario_to_json (scenario);
      read = cost_scenario_parse ("x", text, strlen (text), NULL);
      g_assert_nonnull (strstr (text, member));
      g_assert_nonnull (read);
      g_assert_true (cost_scenario_equal (read, scenario));
    }
  g_assert_cmpstr (info->choices[7], ==, "cheapest");
}

static void
test_every_dimension_is_written (void)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autofree char *text = cost_scenario_to_json (scenario);
  const char      *at = text;

  g_assert_true (g_str_has_prefix (text, "{\n  \"format\": 1,\n  \"name\""));
  g_assert_true (g_str_has_suffix (text, "\n}\n"));
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const char      *id = cost_dimension_get_info ((CostDimension)i)->id;
      g_autofree char *member = g_strdup_printf ("\n    \"%s\": ", id);

      at = strstr (at, member);
      g_assert_nonnull (at);
    }
}

static void
test_regions_are_written_shortest (void)
{
  const struct
  {
    const char *places;
    const char *regions;
    const char *written;
  } rows[] = {
    { "virginia,frankfurt", "2", "\"regions\": 2,\n    \"instances\"" },
    { "virginia,frankfurt", "3", "\"regions\": 3,\n    \"instances\"" },
    { "virginia:2",
      "1",
      "\"regions\": [{ \"place\": \"virginia\", \"weight\": 2 }]" },
    { "tokyo,oregon", "2", "\"regions\": [\"tokyo\", \"oregon\"]" },
    { "tokyo,oregon", "1", "\"regions\": 1,\n    \"places\": [\"tokyo\", " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostScenario) scenario = cost_scenario_new ();
      CostWorkload    *workload = &scenario->workload;
      g_autofree char *text = NULL;

      g_assert_true (cost_workload_set_places (workload, rows[i].places, NULL));
      g_assert_true (
          cost_workload_set (workload, "regions", rows[i].regions, NULL));
      text = cost_scenario_to_json (scenario);
      g_assert_nonnull (strstr (text, rows[i].written));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/scenario-writer/invented-scenarios-survive",
                   test_invented_scenarios_survive);
  g_test_add_func ("/cost/scenario-writer/texts-survive", test_texts_survive);
  g_test_add_func ("/cost/scenario-writer/every-dimension-is-written",
                   test_every_dimension_is_written);
  g_test_add_func ("/cost/scenario-writer/regions-are-written-shortest",
                   test_regions_are_written_shortest);
  g_test_add_func ("/cost/scenario-writer/every-choice-survives",
                   test_every_choice_survives);
  return g_test_run ();
}
