/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The JSON that programs read. */
#include "report-estimates.h"

#include <string.h>

#include "cost-json.h"
#include "report-fixture.h"

static CostJson *
write_and_read (const char *preset)
{
  g_autoptr (CostScenario) scenario = fixture_scenario (preset, NULL);
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  g_autofree char *text = report_estimates_to_json (estimates, scenario, NULL);
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_parse ("test", text, strlen (text), &error);

  g_assert_no_error (error);
  return json;
}

static const char *
get_text (const CostJsonAt *at, const char *name)
{
  const char *value = NULL;

  g_assert_true (cost_json_get_string (at, name, TRUE, &value, NULL));
  return value;
}

static void
has_the_members_of_the_contract (void)
{
  static const char *const line_members[] = {
    "meter",      "label",  "category", "region", "quantity",   "unit",
    "unit_price", "amount", "source",   "as_of",  "confidence", "formula",
  };
  static const char *const members[] = {
    "platform", "plan",     "total",        "lines",
    "blockers", "warnings", "not_modelled",
  };
  g_autoptr (CostJson) json = write_and_read ("hobby");
  CostJsonAt root = cost_json_root (json);
  CostJsonAt estimates;
  CostJsonAt fly;
  CostJsonAt lines;
  CostJsonAt line;
  CostJsonAt found;

  g_assert_cmpstr (get_text (&root, "at"), ==, "2026-05-07");
  g_assert_cmpstr (get_text (&root, "currency"), ==, "USD");
  g_assert_cmpstr (get_text (&root, "month"), ==, "native");
  g_assert_true (cost_json_member (&root, "workload", &found));
  g_assert_true (cost_json_member (&root, "estimates", &estimates));
  fly = cost_json_element (&estimates, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_true (cost_json_member (&fly, members[i], &found));
  g_assert_cmpstr (get_text (&fly, "platform"), ==, "fly");
  g_assert_cmpstr (get_text (&fly, "total"), ==, "1.94");
  g_assert_true (cost_json_member (&fly, "lines", &lines));
  line = cost_json_element (&lines, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (line_members); i++)
    g_assert_true (cost_json_member (&line, line_members[i], &found));
}

static void
a_workload_has_every_dimension (void)
{
  g_autoptr (CostJson) json = write_and_read ("saas-5");
  CostJsonAt root = cost_json_root (json);
  CostJsonAt workload;
  CostJsonAt found;

  g_assert_true (cost_json_member (&root, "workload", &workload));
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    g_assert_true (
        cost_json_member (&workload,
                          cost_dimension_get_info ((CostDimension)i)->id,
                          &found));
  g_assert_true (cost_json_member (&workload, "places", &found));
  g_assert_cmpuint (cost_json_length (&found), ==, 5);
}

static CostMoney
read_money (const CostJsonAt *at, const char *name)
{
  CostMoney money = 0;

  g_assert_true (cost_money_parse (get_text (at, name), &money, NULL));
  return money;
}

/* What is priced in full is the sum of what is shown. */
static void
lines_add_up_to_the_total (void)
{
  g_autoptr (CostJson) json = write_and_read ("small-api");
  CostJsonAt root = cost_json_root (json);
  CostJsonAt estimates;

  g_assert_true (cost_json_member (&root, "estimates", &estimates));
  for (guint i = 0; i < cost_json_length (&estimates); i++)
    {
      CostJsonAt estimate = cost_json_element (&estimates, i);
      CostJsonAt total;
      CostJsonAt lines;
      CostMoney  sum = 0;

      g_assert_true (cost_json_member (&estimate, "total", &total));
      g_assert_true (cost_json_member (&estimate, "lines", &lines));
      if (cost_json_is_null (&total))
        continue;
      for (guint k = 0; k < cost_json_length (&lines); k++)
        {
          CostJsonAt line = cost_json_element (&lines, k);

          sum += read_money (&line, "amount");
        }
      g_assert_cmpint (sum, ==, read_money (&estimate, "total"));
    }
}

static void
a_blocked_platform_has_no_total (void)
{
  g_autoptr (CostJson) json = write_and_read ("phoenix-3");
  CostJsonAt root = cost_json_root (json);
  CostJsonAt estimates;
  CostJsonAt render;
  CostJsonAt found;

  g_assert_true (cost_json_member (&root, "estimates", &estimates));
  render = cost_json_element (&estimates, 1);
  g_assert_cmpstr (get_text (&render, "platform"), ==, "render");
  g_assert_true (cost_json_member (&render, "total", &found));
  g_assert_true (cost_json_is_null (&found));
  g_assert_true (cost_json_member (&render, "blockers", &found));
  g_assert_cmpuint (cost_json_length (&found), >=, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/estimates/members",
                   has_the_members_of_the_contract);
  g_test_add_func ("/report/estimates/workload",
                   a_workload_has_every_dimension);
  g_test_add_func ("/report/estimates/sum", lines_add_up_to_the_total);
  g_test_add_func ("/report/estimates/blocked",
                   a_blocked_platform_has_no_total);
  return g_test_run ();
}
