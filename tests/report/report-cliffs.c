/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Prices of the next unit and heights of jumps are those of single
 * estimates. */
#include <math.h>
#include <string.h>

#include "report-analysis-fixture.h"

static const char *
get_machine (const ReportAnswer *answer, guint row, guint column)
{
  return report_table_get_cell (report_answer_get_table (answer, 0),
                                row,
                                column)
      ->machine;
}

static const CostEstimate *
find (const GPtrArray *estimates, const char *platform)
{
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *found = g_ptr_array_index (estimates, i);

      if (g_str_equal (found->provider->id, platform))
        return found;
    }
  g_assert_not_reached ();
}

static CostMoney
estimate (const Asked  *asked,
          const char   *platform,
          CostDimension dimension,
          double        value)
{
  g_autoptr (CostScenario) scenario = cost_scenario_copy (asked->scenario);
  g_autoptr (GPtrArray) estimates = NULL;

  scenario->workload.values[dimension] = value;
  estimates = cost_estimate_all (asked->catalogue, scenario, NULL);
  return find (estimates, platform)->total;
}

static CostMoney
read_money (const ReportAnswer *answer, guint row, guint column)
{
  return llround (g_ascii_strtod (get_machine (answer, row, column), NULL) *
                  100.0);
}

static void
assert_row (const Asked *asked, const ReportAnswer *answer, guint row)
{
  const char   *platform = get_machine (answer, row, 1);
  CostDimension dimension = COST_REQUESTS;
  double        value = g_ascii_strtod (get_machine (answer, row, 2), NULL);
  double        at = 0.0;
  CostMoney     here = 0;

  g_assert_true (
      cost_dimension_find (get_machine (answer, row, 0), &dimension));
  here = estimate (asked, platform, dimension, value);
  if (get_machine (answer, row, 3) != NULL)
    g_assert_cmpint (read_money (answer, row, 3),
                     ==,
                     estimate (asked, platform, dimension, value + 1.0) - here);
  if (get_machine (answer, row, 8) == NULL)
    return;
  at = g_ascii_strtod (get_machine (answer, row, 6), NULL);
  g_test_message ("%s %s", get_machine (answer, row, 0), platform);
  if (cost_dimension_get_info (dimension)->kind == COST_KIND_COUNT)
    g_assert_cmpint (read_money (answer, row, 8),
                     ==,
                     estimate (asked, platform, dimension, at + 1.0) -
                         estimate (asked, platform, dimension, at));
  else
    g_assert_cmpint (
        llabs (
            read_money (answer, row, 8) -
            (estimate (asked, platform, dimension, at * (1.0 + 1e-7) + 1e-7) -
             estimate (asked, platform, dimension, at))),
        <=,
        1);
}

static void
figures_are_estimates (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  guint n = 0;

  asked_init (&asked, "small-api", "fly,render");
  answer = asked_answer (&asked, "cliffs");
  n = report_table_get_n_rows (report_answer_get_table (answer, 0));
  g_assert_cmpuint (n, >, 10);
  for (guint i = 0; i < n; i++)
    assert_row (&asked, answer, i);
}

static void
goes_along_one_dimension (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", NULL);
  report_question_set (asked.question, REPORT_ASK_ALONG, "seats");
  answer = asked_answer (&asked, "cliffs");
  g_assert_cmpuint (
      report_table_get_n_rows (report_answer_get_table (answer, 0)),
      ==,
      5);
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "Nearest jump: Team members, Render: +$22.00 above 1 seat "
                   "(not possible: Vercel)");
}

static void
names_the_highest_nearby (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  g_auto (Asked) limited = { NULL };
  g_autoptr (ReportAnswer) limit = NULL;

  asked_init (&asked, "small-api", "fly,render");
  answer = asked_answer (&asked, "cliffs");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "Highest jump nearby: Processors per instance, Render: "
                   "+$120.00 above 1 vCPU");
  asked_init (&limited, "small-api", "cloudflare");
  limit = asked_answer (&limited, "cliffs");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (limit)),
                   ==,
                   "Near limit: Database storage, Cloudflare: not possible "
                   "above 10 GB");
}

static void
nothing_jumps_at_the_end (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "fly");
  asked.scenario->workload.values[COST_EGRESS_GB] = 1e6;
  report_question_set (asked.question, REPORT_ASK_ALONG, "egress_gb");
  answer = asked_answer (&asked, "cliffs");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "Egress to the internet: every bill goes on as it does");
  g_assert_cmpstr (get_machine (answer, 0, 7), ==, "none");
  g_assert_null (get_machine (answer, 0, 3));
}

static void
blocked_platforms_say_so (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "vercel");
  answer = asked_answer (&asked, "cliffs");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "No bill can be followed: the workload cannot be carried");
  g_assert_cmpuint (
      report_table_get_n_rows (report_answer_get_table (answer, 0)),
      ==,
      0);
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_ALONG, "sla");
  asked_refused (&asked,
                 "cliffs",
                 "sla: this is a switch or a choice; an axis needs an amount "
                 "or a count");
}

/* However little room there is: the colors' meaning and the finding. */
static void
small_pictures_name_platforms (void)
{
  const PlotFrame frame = { .width = 500.0,
                            .height = 375.0,
                            .text_scale = 1.0,
                            .measurer = plot_measurer_fixed () };
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  g_autoptr (PlotScene) scene = NULL;
  g_autofree char *text = NULL;

  asked_init (&asked, "small-api", NULL);
  answer = asked_answer (&asked, "cliffs");
  scene = plot_figure_layout (report_answer_get_figure (answer), &frame);
  text = plot_scene_to_text (scene);
  g_assert_nonnull (strstr (text, "title/0"));
  g_assert_nonnull (strstr (text, "legend/render"));
  g_assert_nonnull (strstr (text, "legend/fargate"));
  g_assert_nonnull (strstr (text, "Cloudflare: not possible above 10"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/cliffs/figures", figures_are_estimates);
  g_test_add_func ("/report/cliffs/along", goes_along_one_dimension);
  g_test_add_func ("/report/cliffs/nearby", names_the_highest_nearby);
  g_test_add_func ("/report/cliffs/nothing", nothing_jumps_at_the_end);
  g_test_add_func ("/report/cliffs/blocked", blocked_platforms_say_so);
  g_test_add_func ("/report/cliffs/refuses", refuses);
  g_test_add_func ("/report/cliffs/small", small_pictures_name_platforms);
  return g_test_run ();
}
