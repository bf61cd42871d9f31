/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bills over time are those of single estimates, on every day and in every
 * month, grown by hand. */
#include <math.h>

#include "cost-future.h"
#include "report-course-fixture.h"

static const ReportTable *
get_bills (const ReportAnswer *answer)
{
  return report_answer_get_table (answer, 0);
}

static const char *
get_machine (const ReportTable *table, guint row, guint column)
{
  return report_table_get_cell (table, row, column)->machine;
}

static void
assert_bill (const ReportTable  *table,
             guint               row,
             guint               column,
             const CostEstimate *estimate)
{
  g_autofree char *total = cost_money_to_string (estimate->total);
  gboolean         is_whole = !estimate->is_blocked && estimate->is_complete;

  g_test_message ("%s %s", get_machine (table, row, 0), estimate->provider->id);
  g_assert_cmpstr (get_machine (table, row, column),
                   ==,
                   is_whole ? total : NULL);
}

/* The workload of a month: what comes with users has grown, whole where it is
 * counted. */
static void
grow (CostScenario *scenario, double factor)
{
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      double *value = &scenario->workload.values[i];

      if (!cost_future_grows ((CostDimension)i))
        continue;
      *value *= factor;
      if (cost_dimension_get_info ((CostDimension)i)->kind == COST_KIND_COUNT)
        *value = floor (*value + 0.5);
      *value = cost_dimension_clamp ((CostDimension)i, *value);
    }
}

static const CostEstimate *
find (GPtrArray *estimates, const char *platform)
{
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *found = g_ptr_array_index (estimates, i);

      if (g_str_equal (found->provider->id, platform))
        return found;
    }
  g_assert_not_reached ();
}

static void
check_rows (const Asked *asked, const ReportTable *table, double growth)
{
  double factor = 1.0;

  for (guint row = 0; row < report_table_get_n_rows (table); row++)
    {
      g_autoptr (CostScenario) then = cost_scenario_copy (asked->scenario);
      g_autoptr (GPtrArray) estimates = NULL;

      then->at = begun_date (get_machine (table, row, 0));
      grow (then, factor);
      estimates = cost_estimate_all (asked->catalogue, then, NULL);
      for (guint i = 2; i < 7; i++)
        assert_bill (table,
                     row,
                     i,
                     find (estimates, report_table_get_column (table, i)->id));
      if (g_str_equal (get_machine (table, row, 1), "month"))
        factor *= 1.0 + growth / 100.0;
    }
}

static void
rows_are_estimates (void)
{
  static const char *const presets[] = { "hobby",
                                         "small-api",
                                         "phoenix-3",
                                         "saas-5",
                                         "batch-jobs" };

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) answer = NULL;

      asked_init (&asked, presets[i], NULL);
      asked.scenario->at = 20261123;
      asked.scenario->workload.values[COST_GROWTH] = 7.0;
      answer = asked_answer (&asked, "timeline");
      g_assert_cmpuint (report_answer_get_n_tables (answer), ==, 3);
      g_assert_cmpuint (report_table_get_n_rows (get_bills (answer)), >, 12);
      check_rows (&asked, get_bills (answer), 7.0);
    }
}

static gboolean
says (const ReportAnswer *answer, const char *expected)
{
  for (guint i = 0; i < report_answer_get_n_sentences (answer); i++)
    if (g_str_equal (report_answer_get_sentence (answer, i), expected))
      return TRUE;
  return FALSE;
}

static void
says_what_to_do (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "fly,render");
  asked.scenario->at = 20261123;
  report_question_set (asked.question, REPORT_ASK_FROM, "render");
  report_question_set (asked.question, REPORT_ASK_SINCE, "2026-09-01");
  answer = asked_answer (&asked, "timeline");
  g_assert_cmpstr (
      plot_figure_get_title (report_answer_get_figure (answer)),
      ==,
      "Stay on Render: by bills and set-up no switch pays within 12 months");
  g_assert_cmpuint (report_answer_get_n_sentences (answer), ==, 4);
  g_assert_true (
      says (answer,
            "Moving to Fly.io saves $75.65 a month at the bills of now; "
            "its set-up of $3,800.00 pays back after 51 months; with the "
            "team’s hours counted, Fly.io costs $209.35 more a month and never "
            "pays back"));
  g_assert_true (
      says (answer, "The workload stays as it is: its growth is 0%"));
  g_assert_true (says (answer,
                       "2026-10-01: Fly.io, Shared vCPU with 256 MB: vendor "
                       "change, +$0.75 a month"));
}

static void
says_what_grows (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) less = NULL;
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "fly");
  asked.scenario->at = 20261123;
  asked.scenario->workload.values[COST_REQUESTS] = 5e3;
  asked.scenario->workload.values[COST_GROWTH] = 50.0;
  report_question_set (asked.question, REPORT_ASK_SINCE, "2026-11-23");
  answer = asked_answer (&asked, "timeline");
  g_assert_true (
      says (answer,
            "With 50% growth a month: traffic, jobs, storage and logs "
            "grow; regions, sizes and seats stay"));
  g_assert_true (says (answer,
                       "Requests: cannot grow further from 2027-01-23 "
                       "on"));
  g_assert_true (
      says (answer, "Since 2026-11-23 no change of prices moved a bill"));
  asked.scenario->workload.values[COST_GROWTH] = -50.0;
  less = asked_answer (&asked, "timeline");
  g_assert_true (
      says (less,
            "With \u221250% growth a month: traffic, jobs, storage and logs "
            "shrink; regions, sizes and seats stay"));
}

static void
says_who_is_left_out (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "saas-5", "fly,fargate");
  asked.scenario->at = 20261123;
  answer = asked_answer (&asked, "timeline");
  g_assert_true (
      says (answer,
            "AWS Fargate is left out in 12 months, in which its bill is "
            "only “at least”"));
}

static void
ways_are_told_only_where_known (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;
  guint              last = 0;

  asked_init (&asked, "batch-jobs", "render,fargate");
  asked.scenario->at = 20261123;
  report_question_set (asked.question, REPORT_ASK_FROM, "fargate");
  answer = asked_answer (&asked, "timeline");
  table = get_bills (answer);
  last = report_table_get_n_rows (table) - 1;
  g_assert_cmpstr (get_machine (table, last, 4), ==, "render");
  g_assert_null (get_machine (table, last, 5));
  g_assert_null (get_machine (report_answer_get_table (answer, 2), 0, 3));
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly,render");
  report_question_set (asked.question, REPORT_ASK_MONTHS, "121");
  asked_refused (&asked,
                 "timeline",
                 "--months: “121” will not do; expected a whole number from 1 "
                 "to 120");
  report_question_set (asked.question, REPORT_ASK_MONTHS, NULL);
  report_question_set (asked.question, REPORT_ASK_FROM, "rendr");
  asked_refused (&asked,
                 "timeline",
                 "--from: There is no platform “rendr” here; did you mean "
                 "“render”?");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/timeline/rows", rows_are_estimates);
  g_test_add_func ("/report/timeline/finding", says_what_to_do);
  g_test_add_func ("/report/timeline/growth", says_what_grows);
  g_test_add_func ("/report/timeline/left-out", says_who_is_left_out);
  g_test_add_func ("/report/timeline/known", ways_are_told_only_where_known);
  g_test_add_func ("/report/timeline/refuses", refuses);
  return g_test_run ();
}
