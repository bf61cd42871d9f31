/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What platforms cost in all: the parts are the bill of single estimates and
 * hours by rates, and add up to the cent. */
#include <math.h>

#include "report-analysis-fixture.h"

static CostMoney
read_cents (const ReportTable *table, guint row, guint column)
{
  const char *text = report_table_get_cell (table, row, column)->machine;

  return llround (g_ascii_strtod (text, NULL) * 100.0);
}

static const char *
get_title (const ReportAnswer *answer)
{
  return plot_figure_get_title (report_answer_get_figure (answer));
}

static const CostEstimate *
find_estimate (const GPtrArray *estimates, const char *id)
{
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *estimate = g_ptr_array_index (estimates, i);

      if (g_str_equal (estimate->provider->id, id))
        return estimate;
    }
  g_assert_not_reached ();
}

static void
check_row (const ReportTable *table, guint row, const CostEstimate *estimate)
{
  CostMoney total = 0;

  if (report_table_get_cell (table, row, 5)->machine == NULL)
    {
      g_assert_true (estimate->is_blocked || !estimate->is_complete);
      return;
    }
  for (guint column = 1; column <= 4; column++)
    total += read_cents (table, row, column);
  g_assert_cmpint (read_cents (table, row, 1), ==, estimate->total);
  g_assert_cmpint (read_cents (table, row, 5), ==, total);
  g_assert_cmpint (read_cents (table, row, 3),
                   ==,
                   floor (read_cents (table, row, 6) / 7.0 + 0.5));
}

static void
parts_add_up (void)
{
  static const char *const presets[] = { "hobby", "small-api", "saas-5" };

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) answer = NULL;
      g_autoptr (GPtrArray) estimates = NULL;
      const ReportTable *table = NULL;

      asked_init (&asked, presets[i], NULL);
      asked.scenario->workload.values[COST_DOWNTIME_COST] = 33.33;
      report_question_set (asked.question, REPORT_ASK_OVER, "7");
      estimates = cost_estimate_all (asked.catalogue, asked.scenario, NULL);
      answer = asked_answer (&asked, "total");
      table = report_answer_get_table (answer, 0);
      g_assert_cmpuint (report_table_get_n_rows (table), ==, estimates->len);
      for (guint k = 0; k < estimates->len; k++)
        check_row (
            table,
            k,
            find_estimate (estimates,
                           report_table_get_cell (table, k, 0)->machine));
    }
}

/* 1 week of 40 hours at $25, 6 hours a month, 1 hour of downtime at $100. */
static void
own_hours_are_taken (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "hobby", "fly,render");
  asked.scenario->workload.values[COST_OPS_HOURS] = 6;
  asked.scenario->workload.values[COST_SETUP_WEEKS] = 1;
  asked.scenario->workload.values[COST_DOWNTIME_COST] = 100;
  report_question_set (asked.question, REPORT_ASK_RATE, "cadence-mid");
  report_question_set (asked.question, REPORT_ASK_OVER, "24");
  answer = asked_answer (&asked, "total");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpint (read_cents (table, 0, 1), ==, 194);
  g_assert_cmpint (read_cents (table, 0, 2), ==, 6 * 2500);
  g_assert_cmpint (read_cents (table, 0, 6), ==, 40 * 2500);
  g_assert_cmpint (read_cents (table, 0, 3), ==, 4167);
  g_assert_cmpint (read_cents (table, 0, 4), ==, 10000);
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "With 6 hours of work a month Fly.io is cheapest in all: "
                   "$293.61");
}

static void
assumptions_are_named (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "fly,render");
  answer = asked_answer (&asked, "total");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "With 1 assumed hour of work a month Render is cheapest in "
                   "all: $165.33");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "The vendor’s bill alone would favor Fly.io: $1.94 against "
                   "$7.00 on Render");
  g_assert_cmpuint (report_answer_get_n_tables (answer), ==, 2);
}

/* Blocked platforms come last, and what is not priced in full is "at least".
 */
static void
blocked_and_incomplete_are_said (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "phoenix-3", "fly,render,fargate");
  answer = asked_answer (&asked, "total");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "With 4 assumed hours of work a month Fly.io is cheapest in "
                   "all: $799.43 (not possible: Render)");
  g_assert_cmpstr (report_table_get_cell (table, 1, 5)->human,
                   ==,
                   "at least $1,848.52");
  g_assert_cmpstr (report_table_get_cell (table, 2, 5)->human,
                   ==,
                   "Not possible");
  g_assert_null (report_table_get_cell (table, 2, 2)->machine);
}

/* One machine does not serve 10^10 requests. */
static void
extremes_are_answers (void)
{
  static const struct
  {
    double      requests;
    const char *title;
  } cases[] = {
    { 0.0, "Fly.io costs $1.94 in all" },
    { 10000.0, "No platform can carry this workload" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) answer = NULL;

      asked_init (&asked, "hobby", "fly");
      asked.scenario->workload.values[COST_REQUESTS] = cases[i].requests;
      asked.scenario->workload.values[COST_ENGINEER_RATE] = 0.0;
      answer = asked_answer (&asked, "total");
      g_assert_cmpstr (get_title (answer), ==, cases[i].title);
    }
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_OVER, "0");
  asked_refused (&asked,
                 "total",
                 "--over: “0” will not do; expected a whole number from 1 to "
                 "120");
  report_question_set (asked.question, REPORT_ASK_OVER, NULL);
  report_question_set (asked.question, REPORT_ASK_RATE, "cadence");
  asked_refused (&asked,
                 "total",
                 "--rate: “cadence” will not do; expected employer, "
                 "cadence-junior, cadence-mid, cadence-senior, cadence-lead, "
                 "freelance, contractor");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/effort/parts", parts_add_up);
  g_test_add_func ("/report/effort/own-hours", own_hours_are_taken);
  g_test_add_func ("/report/effort/assumptions", assumptions_are_named);
  g_test_add_func ("/report/effort/blocked", blocked_and_incomplete_are_said);
  g_test_add_func ("/report/effort/extremes", extremes_are_answers);
  g_test_add_func ("/report/effort/refuses", refuses);
  return g_test_run ();
}
