/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a budget buys is proved by single estimates on both sides of its
 * end. */
#include <math.h>
#include <string.h>

#include "cost-error.h"
#include "report-analysis-fixture.h"

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
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *found = g_ptr_array_index (estimates, i);

      if (g_str_equal (found->provider->id, platform))
        return found->is_blocked ? G_MAXINT64 : found->total;
    }
  g_assert_not_reached ();
}

static const char *
get_machine (const ReportAnswer *answer, guint row, guint column)
{
  return report_table_get_cell (report_answer_get_table (answer, 0),
                                row,
                                column)
      ->machine;
}

static double
read_cell (const ReportAnswer *answer, guint row, guint column)
{
  return g_ascii_strtod (get_machine (answer, row, column), NULL);
}

static const char *
get_title (const ReportAnswer *answer)
{
  return plot_figure_get_title (report_answer_get_figure (answer));
}

static void
ends_are_where_bills_pass (void)
{
  static const CostDimension dimensions[] = { COST_REQUESTS,
                                              COST_EGRESS_GB,
                                              COST_MEMORY_GB };

  for (gsize i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) answer = NULL;

      asked_init (&asked, "small-api", "fly,cloudflare,fargate");
      asked.scenario->workload.values[COST_BUDGET] = 140.0;
      report_question_set (asked.question,
                           REPORT_ASK_ALONG,
                           cost_dimension_get_info (dimensions[i])->id);
      answer = asked_answer (&asked, "capacity");
      for (guint k = 0; k < 3; k++)
        {
          const char *id = get_machine (answer, k, 0);
          double      value = read_cell (answer, k, 1);

          g_test_message ("%s %s", id, get_machine (answer, k, 6));
          g_assert_cmpint (
              estimate (&asked, id, dimensions[i], value * (1.0 - 1e-9)),
              <=,
              14000);
          if (g_str_equal (get_machine (answer, k, 6), "limited"))
            g_assert_cmpint (
                estimate (&asked, id, dimensions[i], read_cell (answer, k, 4)),
                >,
                14000);
        }
    }
}

static void
counts_are_exact (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  double n = 0.0;

  asked_init (&asked, "small-api", "fly");
  report_question_set (asked.question, REPORT_ASK_ALONG, "instances");
  answer = asked_answer (&asked, "capacity");
  n = read_cell (answer, 0, 1);
  g_assert_cmpfloat (n, ==, floor (n));
  g_assert_cmpint (estimate (&asked, "fly", COST_INSTANCES, n), <=, 10000);
  g_assert_cmpint (estimate (&asked, "fly", COST_INSTANCES, n + 1.0), >, 10000);
  g_assert_cmpint (llround (read_cell (answer, 0, 3) * 100.0),
                   ==,
                   estimate (&asked, "fly", COST_INSTANCES, n));
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Instances: Fly.io carries up to 14 per region for $100.00");
}

/* What a budget buys may be more than the processors bear: at the end they
 * are as busy as the estimate of that workload says. */
static void
says_what_is_strained_there (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  g_autoptr (CostScenario) there = NULL;
  g_autoptr (GPtrArray) estimates = NULL;
  g_autofree char    *sentence = NULL;
  const char         *said = NULL;
  const CostEstimate *fargate = NULL;
  gboolean            is_found = FALSE;

  asked_init (&asked, "small-api", "fargate");
  asked.scenario->workload.values[COST_BUDGET] = 300.0;
  answer = asked_answer (&asked, "capacity");
  said = get_machine (answer, 0, 8);
  g_assert_nonnull (said);
  there = cost_scenario_copy (asked.scenario);
  there->workload.values[COST_REQUESTS] = read_cell (answer, 0, 1);
  estimates = cost_estimate_all (asked.catalogue, there, NULL);
  fargate = g_ptr_array_index (estimates, 0);
  for (guint i = 0; i < fargate->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (fargate->remarks, i);

      if (remark->limit != NULL && strstr (remark->text, " % busy") != NULL)
        is_found = strstr (said, remark->text) != NULL;
    }
  g_assert_true (is_found);
  sentence = g_strdup_printf (". There: %s", said);
  g_assert_true (
      g_str_has_suffix (report_answer_get_sentence (answer, 0), sentence));
}

static void
says_whole_and_impossible (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "fly,render,vercel");
  report_question_set (asked.question, REPORT_ASK_TO, "100");
  answer = asked_answer (&asked, "capacity");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Fly.io carries the whole range for $100.00: Requests up to "
                   "100 million/month (not possible: Vercel)");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "No budget is set; this is for $100.00");
  g_assert_cmpstr (report_answer_get_sentence (answer, 2),
                   ==,
                   "Requests: Render. Never: $122.25 already at 0 "
                   "million/month");
  g_assert_cmpstr (get_machine (answer, 0, 6), ==, "unlimited");
  g_assert_cmpstr (get_machine (answer, 1, 6), ==, "never");
  g_assert_null (get_machine (answer, 1, 1));
  g_assert_null (get_machine (answer, 2, 5));
}

static void
nobody_carries_it (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "saas-5", "fly,render");
  asked.scenario->workload.values[COST_BUDGET] = 0.01;
  answer = asked_answer (&asked, "capacity");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "No platform carries the workload for $0.01, not even with "
                   "Requests at 0 million/month");
  g_assert_cmpuint (report_answer_get_n_sentences (answer), ==, 2);
}

static void
goes_from_extreme_to_extreme (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", NULL);
  asked.scenario->workload.values[COST_BUDGET] = 1e6;
  asked.scenario->workload.values[COST_REQUESTS] = 1e4;
  report_question_set (asked.question, REPORT_ASK_FROM, "0");
  report_question_set (asked.question, REPORT_ASK_TO, "1");
  answer = asked_answer (&asked, "capacity");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "5 platforms carry the whole range for $1,000,000.00: "
                   "Requests up to 1 million/month");
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_ALONG, "db");
  asked_refused (&asked,
                 "capacity",
                 "db: this is a switch or a choice; an axis needs an amount "
                 "or a count");
}

/* The budget does not pay for more or less of itself. */
static void
refuses_what_is_no_workload (void)
{
  const char *const dimensions[] = { "budget",        "growth",
                                     "engineer_rate", "setup_weeks",
                                     "ops_hours",     "downtime_cost" };

  for (gsize i = 0; i < G_N_ELEMENTS (dimensions); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_autoptr (GError) error = NULL;

      asked_init (&asked, "hobby", "fly");
      report_question_set (asked.question, REPORT_ASK_ALONG, dimensions[i]);
      g_assert_null (asked_try (&asked, "capacity", &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
      g_assert_nonnull (strstr (error->message, dimensions[i]));
      g_assert_nonnull (strstr (error->message, "there are: requests, "));
      g_assert_null (strstr (error->message, ", growth"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/capacity/strained", says_what_is_strained_there);
  g_test_add_func ("/report/capacity/ends", ends_are_where_bills_pass);
  g_test_add_func ("/report/capacity/counts", counts_are_exact);
  g_test_add_func ("/report/capacity/whole", says_whole_and_impossible);
  g_test_add_func ("/report/capacity/nobody", nobody_carries_it);
  g_test_add_func ("/report/capacity/no-workload", refuses_what_is_no_workload);
  g_test_add_func ("/report/capacity/extremes", goes_from_extreme_to_extreme);
  g_test_add_func ("/report/capacity/refuses", refuses);
  return g_test_run ();
}
