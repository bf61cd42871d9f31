/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Workloads side by side have the totals that each has alone. */
#include "report-abreast.h"

#include <math.h>

#include "report-analysis-fixture.h"

static const char *
get_machine (const ReportAnswer *answer, guint row, guint column)
{
  return report_table_get_cell (report_answer_get_table (answer, 0),
                                row,
                                column)
      ->machine;
}

static const char *
get_title (const ReportAnswer *answer)
{
  return plot_figure_get_title (report_answer_get_figure (answer));
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

static void
assert_cell (const ReportAnswer *answer,
             guint               row,
             guint               column,
             CostMoney           money,
             gboolean            counts)
{
  g_autofree char *plain = cost_money_to_string (money);

  g_assert_cmpstr (get_machine (answer, row, column),
                   ==,
                   counts ? plain : NULL);
}

static gboolean
is_whole (const CostEstimate *estimate)
{
  return !estimate->is_blocked && estimate->is_complete;
}

static void
totals_are_those_of_each (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (CostScenario) larger = fixture_scenario ("saas-5", NULL);
  g_autoptr (GPtrArray) here = NULL;
  g_autoptr (GPtrArray) there = NULL;
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", NULL);
  report_question_add (asked.question, REPORT_ASK_WITH, "saas-5");
  answer = asked_answer (&asked, "compare");
  here = cost_estimate_all (asked.catalogue, asked.scenario, NULL);
  there = cost_estimate_all (asked.catalogue, larger, NULL);
  for (guint i = 0; i < 5; i++)
    {
      const CostEstimate *a = find (here, get_machine (answer, i, 0));
      const CostEstimate *b = find (there, get_machine (answer, i, 0));

      assert_cell (answer, i, 1, a->total, is_whole (a));
      assert_cell (answer, i, 2, b->total, is_whole (b));
      assert_cell (answer,
                   i,
                   3,
                   b->total - a->total,
                   is_whole (a) && is_whole (b));
    }
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Fly.io is cheapest for both workloads");
  g_assert_cmpstr (report_answer_get_sentence (answer, 1),
                   ==,
                   "SaaS in five regions: Fly.io is cheapest: $780.90");
}

static void
says_who_becomes_cheapest (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "render,fargate");
  report_question_add (asked.question, REPORT_ASK_WITH, "small-api");
  answer = asked_answer (&asked, "compare");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "With “Small API with Postgres” AWS Fargate is cheapest, "
                   "$93.58, instead of Render");
}

static void
says_where_nobody_can (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "vercel");
  report_question_add (asked.question, REPORT_ASK_WITH, "small-api");
  answer = asked_answer (&asked, "compare");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Vercel is cheapest, but nobody could be priced in full for "
                   "“Small API with Postgres”");
  g_assert_null (get_machine (answer, 0, 2));
}

static void
equal_names_are_told_apart (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;

  asked_init (&asked, "hobby", "fly");
  report_question_add (asked.question, REPORT_ASK_WITH, "hobby");
  report_question_add (asked.question, REPORT_ASK_WITH, "saas-5");
  answer = asked_answer (&asked, "compare");
  table = report_answer_get_table (answer, 0);
  g_assert_cmpstr (report_table_get_column (table, 1)->title, ==, "Hobby app");
  g_assert_cmpstr (report_table_get_column (table, 2)->title,
                   ==,
                   "Hobby app (2)");
  g_assert_cmpstr (report_table_get_column (table, 2)->id, ==, "total_2");
  g_assert_cmpstr (get_machine (answer, 0, 3), ==, "0.00");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Fly.io is cheapest for all 3 workloads");
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  for (guint i = 0; i < REPORT_ABREAST_MAX; i++)
    report_question_add (asked.question, REPORT_ASK_WITH, "saas-5");
  asked_refused (&asked,
                 "compare",
                 "--with: at most 7 scenarios stand beside this one");
  report_question_set (asked.question, REPORT_ASK_WITH, "saas5");
  asked_refused (&asked,
                 "compare",
                 "--with: There is no preset “saas5”; did you mean “saas-5”?");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/abreast/totals", totals_are_those_of_each);
  g_test_add_func ("/report/abreast/changes", says_who_becomes_cheapest);
  g_test_add_func ("/report/abreast/nobody", says_where_nobody_can);
  g_test_add_func ("/report/abreast/names", equal_names_are_told_apart);
  g_test_add_func ("/report/abreast/refuses", refuses);
  return g_test_run ();
}
