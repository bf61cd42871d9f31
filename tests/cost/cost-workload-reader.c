/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The workload of a file: kinds of values, regions in their three forms.
 */
#include "cost-scenario-private.h"

#include <string.h>

static gboolean
read_workload (const char *text, CostWorkload *workload, GError **error)
{
  g_autoptr (CostJson) json =
      cost_json_parse ("w.json", text, strlen (text), error);
  CostJsonAt root;

  if (json == NULL)
    return FALSE;

  root = cost_json_root (json);
  cost_workload_init (workload);
  return cost_workload_read (&root, workload, error);
}

static void
test_regions_forms (void)
{
  const char *const rows[][2] = {
    { "{\"regions\": 3}", "virginia,frankfurt,singapore" },
    { "{\"regions\": [\"tokyo\"]}", "tokyo" },
    { "{\"regions\": [\"tokyo\", {\"place\": \"oregon\", \"weight\": 2.5}]}",
      "tokyo,oregon:2.5" },
    { "{\"regions\": [{\"place\": \"dublin\"}]}", "dublin" },
    { "{\"regions\": 1, \"places\": [\"sydney\", \"tokyo\"]}", "sydney" },
    { "{\"places\": [\"sydney\", \"tokyo\"], \"regions\": 3}",
      "sydney,tokyo,virginia" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *places = NULL;
      CostWorkload     workload;

      g_assert_true (read_workload (rows[i][0], &workload, &error));
      g_assert_no_error (error);
      g_assert_true (cost_workload_check (&workload, NULL));
      places = cost_workload_format_places (&workload);
      g_assert_cmpstr (places, ==, rows[i][1]);
    }
}

static void
test_refuses (void)
{
  const char *const rows[][3] = {
    { "{\"egres_gb\": 1}", "w.json:1:", "“egress_gb”" },
    { "{\"requests\": \"5\"}", "w.json:1:14", "number" },
    { "{\"requests\": 20000}", "w.json:1:14", "0 to 10000" },
    { "{\"requests\": -1}", "w.json:1:14", "out of range" },
    { "{\"instances\": 1.5}", "w.json:1:15", "whole" },
    { "{\"sla\": 1}", "w.json:1:9", "true" },
    { "{\"db\": \"supabse\"}", "w.json:1:8", "“supabase”" },
    { "{\"db\": 1}", "w.json:1:8", "string" },
    { "{\"regions\": []}", "w.json:1:13", "at least one" },
    { "{\"regions\": 14}", "w.json:1:13", "1 to 13" },
    { "{\"regions\": [\"tokio\"]}", "w.json:1:14", "“tokyo”" },
    { "{\"regions\": [\"tokyo\", \"tokyo\"]}", "w.json:1:23", "twice" },
    { "{\"regions\": [{\"weight\": 2}]}", "w.json:1:14", "place" },
    { "{\"regions\": [{\"place\": \"tokyo\", \"weight\": 0}]}",
      "w.json:1:14",
      "weight" },
    { "{\"regions\": [\"tokyo\"], \"places\": [\"tokyo\"]}",
      "w.json:1:",
      "already lists places" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      CostWorkload workload;

      g_assert_false (read_workload (rows[i][0], &workload, &error));
      g_assert_nonnull (error);
      g_assert_true (g_str_has_prefix (error->message, rows[i][1]));
      g_assert_nonnull (strstr (error->message, rows[i][2]));
    }
}

static void
test_problem_gets_its_place (void)
{
  g_autoptr (CostJson) json = cost_json_parse ("w.json", " 1", 2, NULL);
  g_autoptr (GError) error = NULL;
  CostJsonAt root;

  g_assert_nonnull (json);
  root = cost_json_root (json);
  g_assert_false (cost_scenario_fail_with (
      &root,
      g_error_new (COST_ERROR, COST_ERROR_RANGE, "%s", "100%s wrong"),
      &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
  g_assert_true (g_str_has_prefix (error->message, "w.json:1:2"));
  g_assert_nonnull (strstr (error->message, "100%s wrong"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/workload-reader/regions-forms", test_regions_forms);
  g_test_add_func ("/cost/workload-reader/refuses", test_refuses);
  g_test_add_func ("/cost/workload-reader/problem-gets-its-place",
                   test_problem_gets_its_place);
  return g_test_run ();
}
