/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Totals along a dimension are those of single estimates, and crossings are
 * where these say. */
#include <math.h>
#include <string.h>

#include "report-analysis-fixture.h"

static CostMoney
estimate (const Asked *asked, const char *platform, double requests)
{
  g_autoptr (CostScenario) scenario = cost_scenario_copy (asked->scenario);
  g_autoptr (GPtrArray) estimates = NULL;

  scenario->workload.values[COST_REQUESTS] = requests;
  estimates = cost_estimate_all (asked->catalogue, scenario, NULL);
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *found = g_ptr_array_index (estimates, i);

      if (g_str_equal (found->provider->id, platform))
        return found->total;
    }
  g_assert_not_reached ();
}

static double
read_cell (const ReportTable *table, guint row, guint column)
{
  return g_ascii_strtod (report_table_get_cell (table, row, column)->machine,
                         NULL);
}

static void
rows_are_estimates (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "small-api", "fly,render");
  report_question_set (asked.question, REPORT_ASK_POINTS, "40");
  answer = asked_answer (&asked, "sweep");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 40);
  for (guint i = 0; i < 40; i++)
    {
      double    requests = read_cell (table, i, 0);
      CostMoney total = estimate (&asked, "render", requests);

      g_assert_cmpint (llround (read_cell (table, i, 2) * 100.0), ==, total);
    }
}

static void
crossings_are_where_bills_cross (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;
  double             at = 0.0;

  asked_init (&asked, "small-api", "render,cloudflare");
  report_question_set (asked.question, REPORT_ASK_FROM, "1");
  report_question_set (asked.question, REPORT_ASK_TO, "100");
  answer = asked_answer (&asked, "crossovers");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 1);
  at = read_cell (table, 0, 0);
  g_assert_cmpint (estimate (&asked, "cloudflare", at * 0.999),
                   <,
                   estimate (&asked, "render", at * 0.999));
  g_assert_cmpint (estimate (&asked, "cloudflare", at * 1.001),
                   >,
                   estimate (&asked, "render", at * 1.001));
  g_assert_cmpstr (report_table_get_cell (table, 0, 5)->machine, ==, "render");
  g_assert_cmpstr (report_table_get_cell (table, 0, 7)->machine, ==, "true");
  g_assert_true (g_str_has_prefix (
      plot_figure_get_title (report_answer_get_figure (answer)),
      "Cloudflare is cheapest up to Requests: "));
}

/* Bills cross, and the same platform stays cheapest: the page says so. */
static void
winner_stays (void)
{
  g_auto (Asked) asked = { NULL };
  g_auto (Asked) still = { NULL };
  g_autoptr (ReportAnswer) some = NULL;
  g_autoptr (ReportAnswer) none = NULL;

  asked_init (&asked, "small-api", NULL);
  some = asked_answer (&asked, "crossovers");
  g_assert_cmpuint (report_table_get_n_rows (report_answer_get_table (some, 0)),
                    >,
                    0);
  g_assert_cmpstr (report_answer_get_sentence (some, 0),
                   ==,
                   "No crossing changes who is cheapest");
  asked_init (&still, "hobby", "fly,render");
  report_question_set (still.question, REPORT_ASK_FROM, "0");
  report_question_set (still.question, REPORT_ASK_TO, "1");
  none = asked_answer (&still, "crossovers");
  g_assert_cmpstr (report_answer_get_sentence (none, 0),
                   ==,
                   "Requests from 0 million/month to 1 million/month: no "
                   "bills cross");
}

static void
nothing_crosses (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "fly,render");
  report_question_set (asked.question, REPORT_ASK_FROM, "0");
  report_question_set (asked.question, REPORT_ASK_TO, "1");
  answer = asked_answer (&asked, "sweep");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Requests from 0 million/month to 1 million/month: no bills "
                   "cross");
  g_assert_cmpstr (
      plot_figure_get_title (report_answer_get_figure (answer)),
      ==,
      "Fly.io is always cheapest: Requests from 0 to 1 million/month");
}

static void
goes_along_regions (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "phoenix-3", "fly");
  report_question_set (asked.question, REPORT_ASK_ALONG, "regions");
  answer = asked_answer (&asked, "sweep");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpfloat (read_cell (table, 0, 0), ==, 1.0);
  for (guint i = 1; i < report_table_get_n_rows (table); i++)
    g_assert_cmpfloat (read_cell (table, i, 1), >, read_cell (table, i - 1, 1));
}

/* Two processors for 720 hours, and 10 ms of them a request. */
static void
processors_end (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "small-api", "fly");
  report_question_set (asked.question, REPORT_ASK_TO, "1000");
  answer = asked_answer (&asked, "crossovers");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 1);
  g_assert_cmpfloat_with_epsilon (read_cell (table, 0, 0),
                                  2.0 * 720.0 * 3600.0 / 0.01 / 1e6,
                                  1e-6);
  g_assert_cmpstr (report_table_get_cell (table, 0, 1)->human,
                   ==,
                   "Requests above 518.4 million/month: Fly.io cannot carry "
                   "the workload");
}

static void
says_who_is_left_out (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "fly,vercel");
  answer = asked_answer (&asked, "sweep");
  g_assert_true (g_str_has_suffix (
      plot_figure_get_title (report_answer_get_figure (answer)),
      " (not possible: Vercel)"));
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_ALONG, "sla");
  asked_refused (&asked,
                 "sweep",
                 "sla: this is a switch or a choice; an axis needs an amount "
                 "or a count");
  report_question_set (asked.question, REPORT_ASK_ALONG, NULL);
  report_question_set (asked.question, REPORT_ASK_POINTS, "1");
  asked_refused (&asked,
                 "sweep",
                 "--points: “1” will not do; expected a whole number from 2 "
                 "to 100000");
}

/* One is compared, even if it cannot: the picture says what it found. */
static void
empty_pictures_say_why (void)
{
  static const char *const kinds[] = { "sweep", "map" };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const PlotFrame frame = { .width = 1200.0,
                                .height = 700.0,
                                .text_scale = 1.0,
                                .measurer = plot_measurer_fixed () };
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) answer = NULL;
      g_autoptr (PlotScene) scene = NULL;
      g_autofree char *text = NULL;

      asked_init (&asked, "small-api", "vercel");
      answer = asked_answer (&asked, kinds[i]);
      scene = plot_figure_layout (report_answer_get_figure (answer), &frame);
      text = plot_scene_to_text (scene);
      g_assert_null (strstr (text, "No platform is compared"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/sweep/rows", rows_are_estimates);
  g_test_add_func ("/report/sweep/crossings", crossings_are_where_bills_cross);
  g_test_add_func ("/report/sweep/winner", winner_stays);
  g_test_add_func ("/report/sweep/none", nothing_crosses);
  g_test_add_func ("/report/sweep/regions", goes_along_regions);
  g_test_add_func ("/report/sweep/processors", processors_end);
  g_test_add_func ("/report/sweep/left-out", says_who_is_left_out);
  g_test_add_func ("/report/sweep/empty", empty_pictures_say_why);
  g_test_add_func ("/report/sweep/refuses", refuses);
  return g_test_run ();
}
