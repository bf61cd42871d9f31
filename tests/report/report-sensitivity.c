/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Changes are those of single estimates; of a linear bill they are a closed
 * form. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

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

static guint
count_rows (const ReportAnswer *answer)
{
  return report_table_get_n_rows (report_answer_get_table (answer, 0));
}

static const char *
get_title (const ReportAnswer *answer)
{
  return plot_figure_get_title (report_answer_get_figure (answer));
}

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
        return found->total;
    }
  g_assert_not_reached ();
}

static CostMoney
find_gap (const Asked  *asked,
          const char   *other,
          CostDimension dimension,
          double        value)
{
  CostMoney gap = estimate (asked, "fly", dimension, value);

  return other != NULL ? gap - estimate (asked, other, dimension, value) : gap;
}

static void
assert_changes (const Asked        *asked,
                const ReportAnswer *answer,
                const char         *other)
{
  CostMoney least = G_MAXINT64;

  g_assert_cmpuint (count_rows (answer), >, 3);
  for (guint i = 0; i < count_rows (answer); i++)
    {
      CostDimension dimension = COST_REQUESTS;
      CostMoney     base, change;
      CostMoney     changes[2];

      g_assert_true (
          cost_dimension_find (get_machine (answer, i, 0), &dimension));
      base = find_gap (asked,
                       other,
                       dimension,
                       asked->scenario->workload.values[dimension]);
      for (guint k = 0; k < 2; k++)
        {
          double value = g_ascii_strtod (get_machine (answer, i, 1 + k), NULL);

          changes[k] = find_gap (asked, other, dimension, value) - base;
          g_assert_cmpint (read_money (answer, i, 3 + k), ==, changes[k]);
        }
      change = MAX (llabs (changes[0]), llabs (changes[1]));
      g_assert_cmpint (change, <=, least);
      least = change;
    }
}

static void
changes_are_estimates (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) bill = NULL;
  g_autoptr (ReportAnswer) gap = NULL;

  asked_init (&asked, "small-api", "fly,fargate");
  bill = asked_answer (&asked, "sensitivity");
  assert_changes (&asked, bill, NULL);
  g_assert_cmpstr (get_title (bill),
                   ==,
                   "What moves Fly.io’s bill most is Instances: ±$5.70 for 1 "
                   "to 3 per region");
  report_question_set (asked.question, REPORT_ASK_BETWEEN, "fly, fargate");
  report_question_set (asked.question, REPORT_ASK_PERCENT, "25");
  gap = asked_answer (&asked, "sensitivity");
  assert_changes (&asked, gap, "fargate");
  g_assert_true (g_str_has_prefix (get_title (gap),
                                   "What moves the gap between Fly.io and AWS "
                                   "Fargate most is "));
}

/* Egress of Fly.io is $0.02 a GB from the first on. */
static void
linear_bills_have_a_closed_form (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "hobby", "fly");
  asked.scenario->workload.values[COST_EGRESS_GB] = 5000.0;
  report_question_set (asked.question, REPORT_ASK_PERCENT, "20");
  answer = asked_answer (&asked, "sensitivity");
  g_assert_cmpstr (get_machine (answer, 0, 0), ==, "egress_gb");
  g_assert_cmpint (read_money (answer, 0, 3), ==, -2000);
  g_assert_cmpint (read_money (answer, 0, 4), ==, 2000);
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "What moves Fly.io’s bill most is Egress to the internet: "
                   "±$20.00 for 4,000 to 6,000 GB/month");
}

static void
blocked_and_open_bills_say_so (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) blocked = NULL;
  g_auto (Asked) open = { NULL };
  g_autoptr (ReportAnswer) partial = NULL;

  asked_init (&asked, "small-api", "vercel");
  blocked = asked_answer (&asked, "sensitivity");
  g_assert_cmpstr (
      get_title (blocked),
      ==,
      "Vercel cannot carry this workload, so nothing moves its bill");
  g_assert_cmpuint (count_rows (blocked), ==, 0);
  asked_init (&open, "phoenix-3", "fargate");
  partial = asked_answer (&open, "sensitivity");
  g_assert_true (
      g_str_has_suffix (get_title (partial), " (of what could be priced)"));
}

static char *
draw (const ReportAnswer *answer)
{
  const PlotFrame frame = { .width = 1600.0,
                            .height = 700.0,
                            .text_scale = 1.0,
                            .measurer = plot_measurer_fixed () };
  g_autoptr (PlotScene) scene =
      plot_figure_layout (report_answer_get_figure (answer), &frame);

  return plot_scene_to_text (scene);
}

/* A tenth of two instances is none: the picture says so as the table does. */
static void
counts_say_so (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) counts = NULL;
  g_autoptr (ReportAnswer) shares = NULL;
  g_autofree char *some = NULL;
  g_autofree char *none = NULL;

  asked_init (&asked, "small-api", "fly");
  counts = asked_answer (&asked, "sensitivity");
  some = draw (counts);
  g_assert_nonnull (strstr (some, "Counts change by one at least."));
  g_assert_nonnull (strstr (some, "10% or one less"));
  report_question_set (asked.question, REPORT_ASK_PERCENT, "100");
  shares = asked_answer (&asked, "sensitivity");
  none = draw (shares);
  g_assert_null (strstr (none, "Counts change"));
  g_assert_nonnull (strstr (none, "100% less"));
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly,render");
  report_question_set (asked.question, REPORT_ASK_BETWEEN, "fly,fly");
  asked_refused (&asked,
                 "sensitivity",
                 "--between: the gap is between two different platforms");
  report_question_set (asked.question, REPORT_ASK_BETWEEN, "fly,rendr");
  asked_refused (&asked,
                 "sensitivity",
                 "--between: There is no platform “rendr” here; did you mean "
                 "“render”?");
  report_question_set (asked.question, REPORT_ASK_BETWEEN, "");
  asked_refused (&asked,
                 "sensitivity",
                 "--between: “” will not do; expected one platform, or two "
                 "with a comma");
  report_question_set (asked.question, REPORT_ASK_BETWEEN, NULL);
  report_question_set (asked.question, REPORT_ASK_PERCENT, "0");
  asked_refused (&asked,
                 "sensitivity",
                 "--percent: “0” will not do; expected a number from 0.1 to "
                 "100");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/sensitivity/estimates", changes_are_estimates);
  g_test_add_func ("/report/sensitivity/linear",
                   linear_bills_have_a_closed_form);
  g_test_add_func ("/report/sensitivity/basis", blocked_and_open_bills_say_so);
  g_test_add_func ("/report/sensitivity/counts", counts_say_so);
  g_test_add_func ("/report/sensitivity/refuses", refuses);
  return g_test_run ();
}
