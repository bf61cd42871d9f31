/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bridge starts at one bill, ends at the other and adds up to the cent. */
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

static CostMoney
read_money (const ReportAnswer *answer, guint row, guint column)
{
  return llround (g_ascii_strtod (get_machine (answer, row, column), NULL) *
                  100.0);
}

static const char *
get_title (const ReportAnswer *answer)
{
  return plot_figure_get_title (report_answer_get_figure (answer));
}

static CostMoney
estimate (const Asked        *asked,
          const CostScenario *scenario,
          const char         *platform)
{
  g_autoptr (GPtrArray) estimates =
      cost_estimate_all (asked->catalogue, scenario, NULL);

  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *found = g_ptr_array_index (estimates, i);

      if (g_str_equal (found->provider->id, platform))
        return found->total;
    }
  g_assert_not_reached ();
}

static void
assert_adds_up (const ReportAnswer *answer, CostMoney from, CostMoney to)
{
  guint last =
      report_table_get_n_rows (report_answer_get_table (answer, 0)) - 1;
  CostMoney running = from;

  for (guint i = 0; i < last; i++)
    {
      g_assert_cmpint (read_money (answer, i, 3),
                       ==,
                       read_money (answer, i, 2) - read_money (answer, i, 1));
      running += read_money (answer, i, 3);
      g_assert_cmpint (read_money (answer, i, 4), ==, running);
    }
  g_assert_cmpint (running, ==, to);
  g_assert_cmpstr (get_machine (answer, last, 0), ==, "total");
  g_assert_cmpint (read_money (answer, last, 1), ==, from);
  g_assert_cmpint (read_money (answer, last, 2), ==, to);
  g_assert_cmpint (read_money (answer, last, 3), ==, to - from);
}

static void
goes_from_the_cheapest_to_the_next (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", NULL);
  answer = asked_answer (&asked, "bridge");
  assert_adds_up (answer,
                  estimate (&asked, asked.scenario, "fly"),
                  estimate (&asked, asked.scenario, "cloudflare"));
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Cloudflare costs $49.27 more than Fly.io: the largest "
                   "part is Memory, +$51.62, against Database, \u2212$8.45");
}

static void
goes_between_any_two (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "saas-5", NULL);
  report_question_set (asked.question, REPORT_ASK_FROM, "render");
  report_question_set (asked.question, REPORT_ASK_TO, "fly");
  answer = asked_answer (&asked, "bridge");
  assert_adds_up (answer,
                  estimate (&asked, asked.scenario, "render"),
                  estimate (&asked, asked.scenario, "fly"));
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Fly.io costs $3,192.00 less than Render: most of it is "
                   "Compute, \u2212$1,735.95");
}

static void
goes_between_days_and_workloads (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (CostScenario) later = NULL;
  g_autoptr (CostScenario) larger = fixture_scenario ("saas-5", NULL);
  g_autoptr (ReportAnswer) days = NULL;
  g_autoptr (ReportAnswer) workloads = NULL;

  asked_init (&asked, "small-api", NULL);
  later = cost_scenario_copy (asked.scenario);
  later->at = 20261101;
  report_question_set (asked.question, REPORT_ASK_FROM, "fly");
  report_question_set (asked.question, REPORT_ASK_TO_AT, "2026-11-01");
  days = asked_answer (&asked, "bridge");
  assert_adds_up (days,
                  estimate (&asked, asked.scenario, "fly"),
                  estimate (&asked, later, "fly"));
  g_assert_true (g_str_has_prefix (
      get_title (days),
      "Fly.io on 2026-11-01 costs $4.00 more than Fly.io on 2026-05-07: "));
  report_question_set (asked.question, REPORT_ASK_TO_AT, NULL);
  report_question_set (asked.question, REPORT_ASK_TO_SCENARIO, "saas-5");
  workloads = asked_answer (&asked, "bridge");
  assert_adds_up (workloads,
                  estimate (&asked, asked.scenario, "fly"),
                  estimate (&asked, larger, "fly"));
}

static void
says_what_is_not_whole (void)
{
  g_auto (Asked) asked = { NULL };
  g_auto (Asked) open = { NULL };
  g_autoptr (ReportAnswer) blocked = NULL;
  g_autoptr (ReportAnswer) partial = NULL;

  asked_init (&asked, "small-api", "fly,vercel");
  blocked = asked_answer (&asked, "bridge");
  g_assert_cmpstr (get_title (blocked),
                   ==,
                   "Vercel cannot carry the workload, so there is no bridge to "
                   "Fly.io");
  g_assert_cmpuint (
      report_table_get_n_rows (report_answer_get_table (blocked, 0)),
      ==,
      1);
  g_assert_null (get_machine (blocked, 0, 3));
  asked_init (&open, "phoenix-3", "fly,fargate");
  partial = asked_answer (&open, "bridge");
  g_assert_cmpstr (get_title (partial),
                   ==,
                   "AWS Fargate costs at least $352.43 more than Fly.io: the "
                   "largest part is Compute, +$161.91 (a part of AWS Fargate "
                   "could not be priced)");
}

static void
one_bill_is_no_bridge (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "render");
  answer = asked_answer (&asked, "bridge");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Only Render is compared: there is no other bill");
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly,render");
  report_question_set (asked.question, REPORT_ASK_TO, "vercel");
  asked_refused (&asked,
                 "bridge",
                 "--to: There is no platform “vercel” here; there are: fly, "
                 "render");
  report_question_set (asked.question, REPORT_ASK_TO, NULL);
  report_question_set (asked.question, REPORT_ASK_FROM_SCENARIO, "hoby");
  asked_refused (&asked,
                 "bridge",
                 "--from-scenario: There is no preset “hoby”; did you mean "
                 "“hobby”?");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/bridge/defaults",
                   goes_from_the_cheapest_to_the_next);
  g_test_add_func ("/report/bridge/any-two", goes_between_any_two);
  g_test_add_func ("/report/bridge/days-workloads",
                   goes_between_days_and_workloads);
  g_test_add_func ("/report/bridge/basis", says_what_is_not_whole);
  g_test_add_func ("/report/bridge/one", one_bill_is_no_bridge);
  g_test_add_func ("/report/bridge/refuses", refuses);
  return g_test_run ();
}
