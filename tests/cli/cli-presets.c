/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Presets, listed and shown. */
#include "fixtures.h"

#include "cost-presets.h"

static void
lists_them (void)
{
  fixture_assert_golden ("presets", "presets.txt");
  fixture_assert_golden ("presets list --format json", "presets.json");
}

static void
shows_the_file (void)
{
  g_auto (CliResult) result = fixture_run ("presets show hobby --format json");
  g_autoptr (CostScenario) hobby = cost_presets_find ("hobby", NULL);
  g_autofree char *json = cost_scenario_to_json (hobby);

  g_assert_cmpstr (result.out->str, ==, json);
}

static void
shows_a_table (void)
{
  fixture_assert_golden ("presets show hobby --format markdown", "hobby.md");
}

static void
refuses (void)
{
  fixture_assert_refused ("presets show hoby",
                          "There is no preset “hoby”; did you mean “hobby”?");
  fixture_assert_refused ("presets show",
                          "The name of a preset is missing; “outlay "
                          "presets” lists them");
  fixture_assert_refused ("presets show hobby small-api",
                          "“small-api” is too many; “outlay presets --help” "
                          "says what it takes");
  fixture_assert_refused ("presets hobby",
                          "“hobby” is too many; “outlay presets --help” "
                          "says what it takes");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/presets/list", lists_them);
  g_test_add_func ("/cli/presets/json", shows_the_file);
  g_test_add_func ("/cli/presets/table", shows_a_table);
  g_test_add_func ("/cli/presets/refuses", refuses);
  return g_test_run ();
}
