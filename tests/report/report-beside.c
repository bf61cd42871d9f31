/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside a scenario is priced alike. */
#include "report-beside.h"

#include "cost-error.h"
#include "report-fixture.h"

static CostScenario *
load (const CostScenario *base, const char *text)
{
  g_autoptr (GError) error = NULL;
  CostScenario *scenario =
      report_beside_load (base, REPORT_ASK_WITH, text, &error);

  g_assert_no_error (error);
  return scenario;
}

static void
presets_take_the_basis (void)
{
  g_autoptr (CostScenario) base = fixture_scenario ("hobby", "fly,render");
  g_autoptr (CostScenario) beside = NULL;

  base->month_hours = 730.0;
  beside = load (base, "saas-5");
  g_assert_cmpstr (beside->id, ==, "saas-5");
  g_assert_cmpint (beside->at, ==, 20260507);
  g_assert_cmpfloat (beside->month_hours, ==, 730.0);
  g_assert_cmpuint (beside->platforms->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (beside->platforms, 1), ==, "render");
}

static void
files_keep_their_day (void)
{
  g_autofree char *path =
      g_build_filename (g_get_tmp_dir (), "outlay-beside-test.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (CostScenario) base = fixture_scenario ("hobby", NULL);
  g_autoptr (CostScenario) saved = fixture_scenario ("saas-5", "fly");
  g_autoptr (CostScenario) beside = NULL;
  g_autoptr (GError) error = NULL;

  saved->at = 20260901;
  cost_scenario_save (saved, file, &error);
  g_assert_no_error (error);
  beside = load (base, path);
  g_file_delete (file, NULL, NULL);
  g_assert_cmpint (beside->at, ==, 20260901);
  g_assert_cmpuint (beside->platforms->len, ==, 0);
  g_assert_cmpfloat (beside->workload.values[COST_REGIONS], ==, 5.0);
}

static void
refuses (void)
{
  g_autoptr (CostScenario) base = fixture_scenario ("hobby", NULL);
  g_autoptr (GError) unknown = NULL;
  g_autoptr (GError) missing = NULL;

  g_assert_null (report_beside_load (base, REPORT_ASK_WITH, "sas-5", &unknown));
  g_assert_cmpstr (unknown->message,
                   ==,
                   "--with: There is no preset “sas-5”; did you mean "
                   "“saas-5”?");
  g_assert_null (
      report_beside_load (base, REPORT_ASK_WITH, "./none.json", &missing));
  g_assert_true (g_str_has_prefix (missing->message, "--with: none.json: "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/beside/presets", presets_take_the_basis);
  g_test_add_func ("/report/beside/files", files_keep_their_day);
  g_test_add_func ("/report/beside/refuses", refuses);
  return g_test_run ();
}
