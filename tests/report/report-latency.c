/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Points of the curves are bills of workloads that are moved there, and round
 * trips are the nearest of the places named. */
#include <math.h>

#include "report-analysis-fixture.h"

static const char *
read_machine (const ReportTable *table, guint row, guint column)
{
  return report_table_get_cell (table, row, column)->machine;
}

static double
read_cell (const ReportTable *table, guint row, guint column)
{
  return g_ascii_strtod (read_machine (table, row, column), NULL);
}

/* The bill of @asked's workload in @places, each with as many users. */
static CostMoney
price (const Asked *asked, const char *places)
{
  g_autoptr (CostScenario) moved = cost_scenario_copy (asked->scenario);
  g_autoptr (GPtrArray) estimates = NULL;
  g_auto (GStrv) list = g_strsplit (places, " ", -1);
  g_autofree char *commas = g_strjoinv (",", list);
  guint            n = g_strv_length (list);

  g_assert_true (cost_workload_set_places (&moved->workload, commas, NULL));
  moved->workload.values[COST_REGIONS] = n;
  moved->workload.values[COST_NEEDS_MULTI_REGION] = n > 1 ? 1 : 0;
  estimates = cost_estimate_all (asked->catalogue, moved, NULL);
  return ((CostEstimate *)g_ptr_array_index (estimates, 0))->total;
}

static void
totals_are_estimates (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "small-api", "fly");
  report_question_add (asked.question, REPORT_ASK_USERS, "tokyo=2");
  report_question_add (asked.question, REPORT_ASK_USERS, "virginia=2");
  report_question_set (asked.question, REPORT_ASK_MAX_REGIONS, "2");
  answer = asked_answer (&asked, "latency");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 2);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (llround (read_cell (table, i, 6) * 100.0),
                     ==,
                     price (&asked, read_machine (table, i, 2)));
  g_assert_cmpstr (read_machine (table, 1, 2), ==, "virginia tokyo");
  g_assert_cmpfloat (read_cell (table, 1, 3), ==, 20.0);
  g_assert_cmpint (
      llround (read_cell (table, 1, 7) * 100.0),
      ==,
      llround ((read_cell (table, 1, 6) - read_cell (table, 0, 6)) * 100.0));
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "A second region cuts the mean round trip on Fly.io from "
                   "100 ms to 20 ms for $15.90 more a month");
}

/* Users nobody spoke of live everywhere alike; another region never hurts. */
static void
more_regions_are_nearer (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "small-api", "fly");
  answer = asked_answer (&asked, "latency");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 6);
  for (guint i = 1; i < 6; i++)
    g_assert_cmpfloat (read_cell (table, i, 3), <, read_cell (table, i - 1, 3));
  g_assert_cmpstr (report_answer_get_sentence (answer, 2),
                   ==,
                   "Users are assumed to be spread evenly over the 13 places");
}

static void
one_point_is_said (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "render");
  answer = asked_answer (&asked, "latency");
  g_assert_cmpuint (
      report_table_get_n_rows (report_answer_get_table (answer, 0)),
      ==,
      1);
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "The mean round trip on Render is 116 ms, for $122.25 a "
                   "month");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Render answers all users from one region: 116 ms for "
                   "$122.25 in Frankfurt");
}

/* Copies in several regions are one thing, users that reach the nearest of
 * them another; there are no more copies than regions. */
static void
copies_are_no_regions (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  g_autoptr (ReportAnswer) swept = NULL;
  const ReportTable *totals = NULL;

  asked_init (&asked, "saas-5", "render");
  answer = asked_answer (&asked, "latency");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Render answers all users from one region: 116 ms for "
                   "$2,264.58 in Frankfurt");
  g_assert_cmpstr (report_answer_get_sentence (answer, 1),
                   ==,
                   "As the workload stands, Render has separate services in "
                   "Virginia, Frankfurt, Singapore, Oregon for $3,972.90: 60 "
                   "ms only if something else sends each user to the nearest");
  report_question_set (asked.question, REPORT_ASK_ALONG, "regions");
  swept = asked_answer (&asked, "sweep");
  totals = report_answer_get_table (swept, 0);
  for (guint row = 0; row < report_table_get_n_rows (totals); row++)
    g_assert_cmpstr (report_table_get_cell (totals, row, 1)->state,
                     ==,
                     read_cell (totals, row, 0) > 5.0 ? "blocked" : "complete");
}

static void
nobody_is_an_answer (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "vercel");
  answer = asked_answer (&asked, "latency");
  g_assert_cmpuint (
      report_table_get_n_rows (report_answer_get_table (answer, 0)),
      ==,
      0);
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "No platform can carry this workload");
}

static void
extremes_are_drawn (void)
{
  static const double requests[] = { 0.0, 10000.0 };

  for (gsize i = 0; i < G_N_ELEMENTS (requests); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) answer = NULL;

      asked_init (&asked, "hobby", NULL);
      asked.scenario->workload.values[COST_REQUESTS] = requests[i];
      report_question_set (asked.question, REPORT_ASK_MAX_REGIONS, "13");
      answer = asked_answer (&asked, "latency");
      g_assert_cmpuint (
          report_table_get_n_rows (report_answer_get_table (answer, 0)),
          >,
          13);
    }
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_USERS, "tokio=3");
  asked_refused (&asked,
                 "latency",
                 "--users: There is no place “tokio”; did you mean “tokyo”?");
  report_question_set (asked.question, REPORT_ASK_USERS, "tokyo=0");
  asked_refused (&asked,
                 "latency",
                 "--users: there are none anywhere; give one place a weight "
                 "above 0");
  report_question_add (asked.question, REPORT_ASK_USERS, "tokyo=1");
  asked_refused (&asked,
                 "latency",
                 "--users: “tokyo” comes twice; name each place once");
  report_question_set (asked.question, REPORT_ASK_USERS, NULL);
  report_question_set (asked.question, REPORT_ASK_MAX_REGIONS, "14");
  asked_refused (&asked,
                 "latency",
                 "--max-regions: “14” will not do; expected a whole number "
                 "from 1 to 13");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/latency/totals", totals_are_estimates);
  g_test_add_func ("/report/latency/nearer", more_regions_are_nearer);
  g_test_add_func ("/report/latency/one-point", one_point_is_said);
  g_test_add_func ("/report/latency/copies", copies_are_no_regions);
  g_test_add_func ("/report/latency/nobody", nobody_is_an_answer);
  g_test_add_func ("/report/latency/extremes", extremes_are_drawn);
  g_test_add_func ("/report/latency/refuses", refuses);
  return g_test_run ();
}
