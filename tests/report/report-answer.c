/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An answer keeps what it was made of, and what was asked. */
#include "report-answer.h"

#include "report-chart.h"
#include "report-fixture.h"

static void
keeps_all (void)
{
  const ReportColumn column = { "total", "Total", REPORT_COLUMN_MONEY };
  g_autoptr (ReportComparison) comparison = fixture_compare ("hobby", NULL);
  g_autoptr (ReportQuestion) question = report_question_new ();
  g_autoptr (ReportAnswer) answer = NULL;
  ReportTable *table = report_table_new (&column, 1);

  report_question_set (question, REPORT_ASK_ALONG, "requests");
  answer = report_answer_new ("sweep",
                              report_comparison_get_scenario (comparison),
                              question,
                              report_chart_figure (comparison, NULL));
  report_answer_add_sentence (answer, g_strdup ("One."));
  report_answer_add_sentence (answer, g_strdup ("Two."));
  report_answer_add_table (answer, table);
  report_answer_unref (report_answer_ref (answer));
  report_question_set (question, REPORT_ASK_ALONG, "seats");

  g_assert_cmpstr (report_answer_get_id (answer), ==, "sweep");
  g_assert_cmpstr (report_question_get (report_answer_get_question (answer),
                                        REPORT_ASK_ALONG),
                   ==,
                   "requests");
  g_assert_true (
      cost_scenario_equal (report_answer_get_scenario (answer),
                           report_comparison_get_scenario (comparison)));
  g_assert_cmpuint (report_answer_get_n_sentences (answer), ==, 2);
  g_assert_cmpstr (report_answer_get_sentence (answer, 1), ==, "Two.");
  g_assert_cmpuint (report_answer_get_n_tables (answer), ==, 1);
  g_assert_true (report_answer_get_table (answer, 0) == table);
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "Fly.io is cheapest: $1.94");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/answer/keeps", keeps_all);
  return g_test_run ();
}
