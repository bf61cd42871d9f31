/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a rough workload costs: told against what is certain. */
#include <math.h>
#include <string.h>

#include "report-analysis-fixture.h"
#include "report-words.h"

static double
read_cell (const ReportTable *table, guint row, guint column)
{
  return g_ascii_strtod (report_table_get_cell (table, row, column)->machine,
                         NULL);
}

/* Without doubt, every part of the answer is the bill. */
static void
certainty_is_the_bill (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  g_autoptr (GPtrArray) estimates = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "small-api", "fly,render");
  report_question_set (asked.question, REPORT_ASK_RANGE, "requests=5:5:5");
  answer = asked_answer (&asked, "ranges");
  estimates = cost_estimate_all (asked.catalogue, asked.scenario, NULL);
  table = report_answer_get_table (answer, 0);
  for (guint i = 0; i < 2; i++)
    {
      const CostEstimate *estimate = g_ptr_array_index (estimates, i);
      const CostEstimate *best = g_ptr_array_index (estimates, 0);

      g_assert_cmpstr (report_table_get_cell (table, i, 0)->machine,
                       ==,
                       estimate->provider->id);
      g_assert_cmpfloat (read_cell (table, i, 1), ==, i == 0 ? 1.0 : 0.0);
      for (guint column = 2; column < 6; column++)
        g_assert_cmpint (llround (read_cell (table, i, column) * 100.0),
                         ==,
                         estimate->total);
      g_assert_cmpint (llround (read_cell (table, i, 6) * 100.0),
                       ==,
                       estimate->total - best->total);
    }
}

static void
same_seed_same_answer (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) first = NULL;
  g_autoptr (ReportAnswer) again = NULL;
  g_autoptr (ReportAnswer) other = NULL;

  asked_init (&asked, "saas-5", "fly");
  report_question_set (asked.question,
                       REPORT_ASK_RANGE,
                       "egress_gb=50:200:2000");
  first = asked_answer (&asked, "ranges");
  again = asked_answer (&asked, "ranges");
  report_question_set (asked.question, REPORT_ASK_SEED, "2");
  other = asked_answer (&asked, "ranges");
  g_assert_cmpstr (
      plot_figure_get_description (report_answer_get_figure (first)),
      ==,
      plot_figure_get_description (report_answer_get_figure (again)));
  g_assert_cmpfloat (read_cell (report_answer_get_table (first, 0), 0, 5),
                     !=,
                     read_cell (report_answer_get_table (other, 0), 0, 5));
}

static void
says_what_was_taken (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "fly");
  answer = asked_answer (&asked, "ranges");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Nobody gave ranges; taken are half and double: Requests: "
                   "2.5, likely 5, to 10 million/month; Egress to the "
                   "internet: 50, likely 100, to 200 GB/month");
  g_assert_cmpstr (report_answer_get_sentence (answer, 1),
                   ==,
                   "Drawn: 10,000 workloads, with the seed 1");
}

static void
nobody_is_an_answer (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "vercel");
  answer = asked_answer (&asked, "ranges");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "No platform can be priced in full anywhere in the ranges");
  g_assert_cmpstr (report_answer_get_sentence (answer, 2),
                   ==,
                   "In 100% of cases nobody can be priced");
}

/* Nowhere in the ranges is the bill of Fargate known in full, and Vercel has
 * none: the one is "at least", the other is not possible. */
static void
at_least_is_not_impossible (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  g_autoptr (GPtrArray) estimates = NULL;
  const ReportTable *table = NULL;
  const char        *described = NULL;

  asked_init (&asked, "saas-5", "fly,fargate,vercel");
  report_question_set (asked.question,
                       REPORT_ASK_RANGE,
                       "requests=150:150:150");
  answer = asked_answer (&asked, "ranges");
  estimates = cost_estimate_all (asked.catalogue, asked.scenario, NULL);
  table = report_answer_get_table (answer, 0);
  described = plot_figure_get_description (report_answer_get_figure (answer));
  for (guint row = 1; row < 3; row++)
    {
      const ReportCell   *half = report_table_get_cell (table, row, 3);
      const CostEstimate *estimate = NULL;
      g_autofree char    *words = NULL;

      for (guint i = 0; i < 3; i++)
        {
          estimate = g_ptr_array_index (estimates, i);
          if (g_str_equal (estimate->provider->id,
                           report_table_get_cell (table, row, 0)->machine))
            break;
        }
      words = report_words_total (estimate, NULL);
      g_assert_null (half->machine);
      g_assert_cmpstr (half->human, ==, words);
      g_assert_cmpstr (half->state, ==, row == 1 ? "at-least" : "blocked");
    }
  g_assert_nonnull (
      strstr (described, "AWS Fargate: half of the time at least $"));
  g_assert_nonnull (
      strstr (described, "Vercel: not possible anywhere in the ranges"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/ranges/certain", certainty_is_the_bill);
  g_test_add_func ("/report/ranges/seed", same_seed_same_answer);
  g_test_add_func ("/report/ranges/taken", says_what_was_taken);
  g_test_add_func ("/report/ranges/nobody", nobody_is_an_answer);
  g_test_add_func ("/report/ranges/at-least", at_least_is_not_impossible);
  return g_test_run ();
}
