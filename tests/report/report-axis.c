/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Axes: what a question means, and the words at them. */
#include "report-axis.h"

#include "report-analysis-fixture.h"

static gboolean
read_axis (Asked *asked, CostAxis *axis, GError **error)
{
  g_autoptr (CostEngine) engine = cost_engine_new (asked->catalogue,
                                                   asked->scenario,
                                                   COST_VARY_AMOUNTS,
                                                   NULL);
  const ReportContext context = { .catalogue = asked->catalogue,
                                  .engine = engine,
                                  .scenario = asked->scenario };

  *axis = (CostAxis){ .dimension = COST_REQUESTS, .n_points = 100 };
  return report_axis_read (&context,
                           asked->question,
                           &report_axis_along,
                           axis,
                           error);
}

static void
check_around (const CostAxis *axis, double here)
{
  g_assert_cmpfloat (axis->from, <=, here);
  g_assert_cmpfloat (axis->to, >=, here);
  g_assert_true (cost_axis_check (axis, NULL));
}

static void
lies_around_the_workload (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "small-api", "fly");
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info =
          cost_dimension_get_info ((CostDimension)i);
      gboolean is_number =
          info->kind == COST_KIND_AMOUNT || info->kind == COST_KIND_COUNT;
      CostAxis axis;

      report_question_set (asked.question, REPORT_ASK_ALONG, info->id);
      g_assert_cmpint (read_axis (&asked, &axis, NULL), ==, is_number);
      if (is_number)
        check_around (&axis, asked.scenario->workload.values[i]);
    }
}

static void
takes_what_is_said (void)
{
  g_auto (Asked) asked = { NULL };
  CostAxis axis;
  GError  *error = NULL;

  asked_init (&asked, "small-api", "fly");
  report_question_set (asked.question, REPORT_ASK_FROM, "1");
  report_question_set (asked.question, REPORT_ASK_TO, "1000");
  report_question_set (asked.question, REPORT_ASK_SCALE, "linear");
  report_question_set (asked.question, REPORT_ASK_POINTS, "7");
  g_assert_true (read_axis (&asked, &axis, NULL));
  g_assert_cmpfloat (axis.from, ==, 1.0);
  g_assert_cmpfloat (axis.to, ==, 1000.0);
  g_assert_cmpuint (axis.n_points, ==, 7);
  g_assert_cmpint (axis.scale, ==, COST_SCALE_LINEAR);

  report_question_set (asked.question, REPORT_ASK_TO, "20000");
  g_assert_false (read_axis (&asked, &axis, &error));
  g_assert_cmpstr (
      error->message,
      ==,
      "--to: “20000” will not do; expected a number from 0 to 10000");
  g_clear_error (&error);
  report_question_set (asked.question, REPORT_ASK_TO, "0.5");
  g_assert_false (read_axis (&asked, &axis, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "--from, --to: requests: an axis from 1 to 0.5 is empty; "
                   "its end must be above its beginning");
  g_clear_error (&error);
}

static void
has_words (void)
{
  const CostAxis   axis = { .dimension = COST_REQUESTS,
                            .from = 0.0,
                            .to = 100.0,
                            .n_points = 10,
                            .scale = COST_SCALE_LOG };
  PlotAxis         made = report_axis_of_dimension (&axis);
  g_autofree char *value = plot_axis_format_value (&made, 5.0);

  g_assert_cmpstr (made.title, ==, "Requests (million/month)");
  g_assert_cmpstr (value, ==, "5 million/month");
  g_assert_cmpfloat (made.from, >, 0.0);
  report_axis_clear (&made);
  g_assert_null (made.title);
}

static void
platforms_keep_their_color (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const char *const ids[] = { "fly",
                              "render",
                              "vercel",
                              "cloudflare",
                              "fargate" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpuint (
        report_axis_role (cost_catalogue_find (catalogue, ids[i], NULL)),
        ==,
        i);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/axis/around", lies_around_the_workload);
  g_test_add_func ("/report/axis/said", takes_what_is_said);
  g_test_add_func ("/report/axis/words", has_words);
  g_test_add_func ("/report/axis/colors", platforms_keep_their_color);
  return g_test_run ();
}
