/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What programs read of a line's amount. */
#include "report-estimate-line.h"

#include "report-fixture.h"

static char *
write_line (const CostLine *line)
{
  ReportJson *json = report_json_new ();

  report_estimate_line_add (json, line, NULL, 20260507);
  return report_json_end (json);
}

/* The first line of the preset on the platform that @meter bills. */
static const CostLine *
find_line (const GPtrArray *estimates, const char *meter)
{
  const CostEstimate *estimate = g_ptr_array_index (estimates, 0);

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);

      if (strcmp (line->meter->id, meter) == 0)
        return line;
    }
  g_assert_not_reached ();
}

static void
names_the_credits (void)
{
  g_autoptr (CostScenario) scenario =
      fixture_scenario ("nextjs-frontend", "vercel");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  const CostLine  *line = find_line (estimates, "active-cpu");
  g_autofree char *text = write_line (line);

  g_assert_cmpint (line->credit, ==, 267);
  g_assert_nonnull (strstr (text, "\"credit\": \"2.67\""));
  g_assert_nonnull (strstr (text, "\"id\": \"usage-credit\""));
  g_assert_nonnull (strstr (text, "\"label\": \"Included usage credit\""));
  g_assert_nonnull (strstr (text, "\"amount\": \"0.00\""));
  g_assert_nonnull (strstr (text, "\"minimum_applies\": false"));
  g_assert_nonnull (strstr (text, "\"own_name\": null"));
}

static void
marks_bounds (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", "fly");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  const CostEstimate *fly = g_ptr_array_index (estimates, 0);
  CostLine            line = *(CostLine *)g_ptr_array_index (fly->lines, 0);
  g_autofree char    *least = NULL;
  g_autofree char    *most = NULL;

  line.is_minimum = TRUE;
  least = write_line (&line);
  line.is_minimum = FALSE;
  line.is_capped = TRUE;
  most = write_line (&line);
  g_assert_nonnull (strstr (least, "\"minimum_applies\": true"));
  g_assert_nonnull (strstr (least, "\"maximum_applies\": false"));
  g_assert_nonnull (strstr (least, "\"credits\": []"));
  g_assert_nonnull (strstr (most, "\"maximum_applies\": true"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/estimate-line/credits", names_the_credits);
  g_test_add_func ("/report/estimate-line/bounds", marks_bounds);
  return g_test_run ();
}
