/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What surges rest on, and their tables. */
#include "report-analysis-fixture.h"
#include "report-surge-fixture.h"

static gboolean
has_sentence (const ReportAnswer *answer, const char *beginning)
{
  for (guint i = 0; i < report_answer_get_n_sentences (answer); i++)
    if (g_str_has_prefix (report_answer_get_sentence (answer, i), beginning))
      return TRUE;
  return FALSE;
}

static ReportAnswer *
ask (const char *spike, const char *day, double egress)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly,render");
  asked.scenario->workload.values[COST_EGRESS_GB] = egress;
  report_question_set (asked.question, REPORT_ASK_SPIKE, spike);
  report_question_set (asked.question, REPORT_ASK_DAY, day);
  return asked_answer (&asked, "spike");
}

static void
stories_and_assumptions_are_told (void)
{
  g_autoptr (ReportAnswer) answer = ask ("crawler", NULL, 1.0);

  g_assert_true (has_sentence (
      answer,
      "It imitates “AI crawlers need to be more respectful (Read the Docs)” "
      "(2024-07-25): One crawler took 73 TB"));
  g_assert_true (has_sentence (answer, "Assumed: That a file has 10 MB"));
  g_assert_true (has_sentence (answer, "A faulty crawler downloads the same"));
  g_assert_true (has_sentence (answer, "The workload has no budget"));
  for (guint i = 0; i < report_answer_get_n_sentences (answer); i++)
    g_assert_false (
        g_str_has_suffix (report_answer_get_sentence (answer, i), "."));
}

/* A spike of two days on the last of the month, and more than a workload can
 * have. */
static void
the_ends_of_the_model_are_said (void)
{
  double most = cost_dimension_get_info (COST_EGRESS_GB)->max;
  g_autoptr (ReportAnswer) late = ask ("front-page", "30", 1.0);
  g_autoptr (ReportAnswer) full = ask ("crawler", NULL, most);
  g_autoptr (ReportAnswer) usual = ask ("front-page", NULL, 1.0);

  g_assert_true (has_sentence (late,
                               "The spike goes on in the next month; counted "
                               "are 24 hours of it"));
  g_assert_true (has_sentence (full,
                               "Egress to the internet: the month would "
                               "have "));
  g_assert_false (has_sentence (usual, "The spike goes on"));
  g_assert_false (has_sentence (usual, "Egress to the internet: the month"));
}

static void
tables_have_rows_for_all (void)
{
  g_autoptr (ReportAnswer) all = ask (NULL, NULL, 1.0);
  g_autoptr (ReportAnswer) one = ask ("crawler", NULL, 1.0);
  const ReportTable *bills = report_answer_get_table (all, 0);
  const ReportTable *days = report_answer_get_table (one, 1);

  g_assert_cmpuint (report_answer_get_n_tables (all), ==, 2);
  g_assert_cmpuint (report_answer_get_n_tables (one), ==, 3);
  g_assert_cmpuint (report_table_get_n_rows (bills), ==, 6 * 2);
  g_assert_cmpstr (report_table_get_cell (bills, 0, 0)->machine,
                   ==,
                   "front-page");
  g_assert_cmpstr (report_table_get_cell (bills, 0, 7)->machine,
                   ==,
                   "bills on");
  g_assert_cmpuint (report_table_get_n_rows (days), ==, 30);
  g_assert_cmpstr (report_table_get_column (days, 2)->id, ==, "render");
}

/* Also the days: people read the currency, machines US dollars. */
static void
tables_are_in_the_currency (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportCell *cell = NULL;

  asked_init (&asked, "hobby", "fly");
  asked.scenario->currency =
      cost_currency_new ("EUR", 0.5, 20261120, "ECB", NULL);
  report_question_set (asked.question, REPORT_ASK_SPIKE, "crawler");
  answer = asked_answer (&asked, "spike");
  cell = report_table_get_cell (report_answer_get_table (answer, 1), 29, 1);
  g_assert_cmpstr (cell->human, ==, "EUR 100.97");
  g_assert_cmpstr (cell->machine, ==, "201.94");
}

static void
the_budget_is_said (void)
{
  g_auto (ReportSurge) surge = surge_new ("hobby", "fly", "crawler", 250.0);
  g_autofree char *budget = report_surge_budget (&surge);

  g_assert_cmpstr (budget, ==, "The budget is $250.00 a month");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/surge-facts/stories",
                   stories_and_assumptions_are_told);
  g_test_add_func ("/report/surge-facts/ends", the_ends_of_the_model_are_said);
  g_test_add_func ("/report/surge-facts/tables", tables_have_rows_for_all);
  g_test_add_func ("/report/surge-facts/currency", tables_are_in_the_currency);
  g_test_add_func ("/report/surge-facts/budget", the_budget_is_said);
  return g_test_run ();
}
