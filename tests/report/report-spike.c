/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A month with a crawler in it is the bill of a workload that sends as much,
 * and the day on which the budget is gone is the first above it. */
#include <math.h>

#include "report-analysis-fixture.h"

static const char *
read_machine (const ReportTable *table, guint row, guint column)
{
  return report_table_get_cell (table, row, column)->machine;
}

static CostMoney
read_cents (const ReportTable *table, guint row, guint column)
{
  return llround (g_ascii_strtod (read_machine (table, row, column), NULL) *
                  100.0);
}

static const char *
get_title (const ReportAnswer *answer)
{
  return plot_figure_get_title (report_answer_get_figure (answer));
}

/* What the crawler of data/spikes.json adds, on the plan of a quiet month. */
static CostMoney
price_crawler (const Asked *asked, guint index)
{
  g_autoptr (CostScenario) moved = cost_scenario_copy (asked->scenario);
  g_autoptr (GPtrArray) normal =
      cost_estimate_all (asked->catalogue, asked->scenario, NULL);
  g_autoptr (GPtrArray) crawled = NULL;
  const CostEstimate *quiet = g_ptr_array_index (normal, index);

  moved->workload.values[COST_REQUESTS] += 1.0;
  moved->workload.values[COST_EGRESS_GB] += 10000.0;
  g_hash_table_insert (moved->plans,
                       g_strdup (quiet->provider->id),
                       g_strdup (quiet->plan->id));
  crawled = cost_estimate_all (asked->catalogue, moved, NULL);
  return ((CostEstimate *)g_ptr_array_index (crawled, index))->total;
}

static void
totals_are_estimates (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "hobby", "fly,render,cloudflare,fargate");
  report_question_set (asked.question, REPORT_ASK_SPIKE, "crawler");
  answer = asked_answer (&asked, "spike");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpint (read_cents (table, i, 3), ==, price_crawler (&asked, i));
}

/* By the table of days, which ends with the month's bill. */
static void
the_budget_is_gone_on_the_first_day_above_it (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *bills = NULL;
  const ReportTable *days = NULL;
  guint              gone = 0;

  asked_init (&asked, "hobby", "fly,cloudflare");
  asked.scenario->workload.values[COST_BUDGET] = 100;
  report_question_set (asked.question, REPORT_ASK_SPIKE, "crawler");
  report_question_set (asked.question, REPORT_ASK_DAY, "4");
  answer = asked_answer (&asked, "spike");
  bills = report_answer_get_table (answer, 0);
  days = report_answer_get_table (answer, 1);
  for (guint i = 0; i < 2; i++)
    {
      for (gone = 0; read_cents (days, gone, i + 1) <= 10000; gone++)
        ;
      g_assert_cmpstr (read_machine (bills, i, 5), ==, "4");
      g_assert_cmpuint (gone + 1, ==, 4);
      g_assert_null (read_machine (bills, i, 6));
      g_assert_cmpint (
          read_cents (days, report_table_get_n_rows (days) - 1, i + 1),
          ==,
          read_cents (bills, i, 3));
    }
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Crawler loop takes Cloudflare from $11.94 to $237.09; on "
                   "day 4 the budget is gone, and it bills on and warns at "
                   "most");
}

static void
all_spikes_are_looked_at (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "fly,vercel");
  answer = asked_answer (&asked, "spike");
  g_assert_cmpuint (
      report_table_get_n_rows (report_answer_get_table (answer, 0)),
      ==,
      12);
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Denial of service takes Vercel from $20.00 to $39,889.79; "
                   "it bills on and warns at most");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Of 6 spikes the chart shows the one that adds most: Denial "
                   "of service");
  g_assert_cmpstr (report_answer_get_sentence (answer, 1),
                   ==,
                   "Fly.io: from $1.94 to $3,801.94, 1,960 times as much");
}

static void
nobody_is_an_answer (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "vercel");
  answer = asked_answer (&asked, "spike");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "No platform can carry this workload");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Vercel cannot carry this workload");
}

static void
nothing_may_happen (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "fly");
  asked.scenario->workload.values[COST_REQUESTS] = 0.0;
  asked.scenario->workload.values[COST_DB_READS] = 0.0;
  report_question_set (asked.question, REPORT_ASK_SPIKE, "retry-storm");
  answer = asked_answer (&asked, "spike");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Retry storm leaves all bills as they are");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Fly.io stays at $1.94");
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_DAY, "31");
  asked_refused (&asked,
                 "spike",
                 "--day: “31” will not do; expected a whole number from 1 to "
                 "30");
  report_question_set (asked.question, REPORT_ASK_DAY, NULL);
  report_question_set (asked.question, REPORT_ASK_SPIKE, "dos");
  asked_refused (&asked,
                 "spike",
                 "--spike: “dos” will not do; expected front-page, viral-week, "
                 "crawler, retry-storm, write-flood, denial-of-service");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/spike/totals", totals_are_estimates);
  g_test_add_func ("/report/spike/gone",
                   the_budget_is_gone_on_the_first_day_above_it);
  g_test_add_func ("/report/spike/all", all_spikes_are_looked_at);
  g_test_add_func ("/report/spike/nobody", nobody_is_an_answer);
  g_test_add_func ("/report/spike/nothing", nothing_may_happen);
  g_test_add_func ("/report/spike/refuses", refuses);
  return g_test_run ();
}
