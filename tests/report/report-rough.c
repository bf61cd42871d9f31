/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which ranges count, and what is refused. */
#include "report-rough.h"

#include "report-analysis-fixture.h"

static void
question_goes_before_scenario (void)
{
  const CostRangesInput seats = { COST_SEATS, 1.0, 2.0, 3.0 };
  g_auto (Asked) asked = { NULL };
  g_auto (ReportRough) rough = { NULL };
  g_auto (ReportRough) said = { NULL };
  g_autoptr (CostEngine) engine = NULL;
  ReportContext context = { .today = 20261123 };

  asked_init (&asked, "small-api", "fly,render");
  g_assert_true (cost_scenario_add_range (asked.scenario, &seats, NULL));
  asked.scenario->seed = 9;
  engine = cost_engine_new (asked.catalogue,
                            asked.scenario,
                            COST_VARY_AMOUNTS,
                            NULL);
  context.catalogue = asked.catalogue;
  context.engine = engine;
  context.scenario = asked.scenario;
  g_assert_true (report_rough_init (&rough, &context, asked.question, NULL));
  g_assert_false (rough.is_usual);
  g_assert_cmpuint (rough.ranges->seed, ==, 9);
  g_assert_cmpuint (rough.scenario->ranges->len, ==, 1);
  report_question_add (asked.question, REPORT_ASK_RANGE, "requests=1:9");
  report_question_set (asked.question, REPORT_ASK_SEED, "4");
  g_assert_true (report_rough_init (&said, &context, asked.question, NULL));
  g_assert_cmpuint (said.ranges->seed, ==, 4);
  g_assert_cmpuint (said.scenario->ranges->len, ==, 1);
  g_assert_cmpfloat (
      g_array_index (said.scenario->ranges, CostRangesInput, 0).likely,
      ==,
      5.0);
}

typedef struct
{
  const char *text;
  const char *message;
} Case;

static const Case cases[] = {
  { "requests",
    "--range: “requests” will not do; expected "
    "DIM=LOW[:LIKELY]:HIGH" },
  { "requests=1",
    "--range: “requests=1” will not do; expected "
    "DIM=LOW[:LIKELY]:HIGH" },
  { "requests=1:2:3:4",
    "--range: “requests=1:2:3:4” will not do; expected "
    "DIM=LOW[:LIKELY]:HIGH" },
  { "reqests=1:2:3",
    "--range: There is no dimension “reqests”; did you mean "
    "“requests”?" },
  { "requests=3:2:4",
    "--range: requests: the likely value must lie between "
    "the low and the high one" },
  { "sla=false:true",
    "--range: sla: this is a switch or a choice; a range "
    "needs an amount or a count" },
};

static void
refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Asked) asked = { NULL };

      asked_init (&asked, "hobby", "fly");
      report_question_set (asked.question, REPORT_ASK_RANGE, cases[i].text);
      asked_refused (&asked, "ranges", cases[i].message);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/rough/order", question_goes_before_scenario);
  g_test_add_func ("/report/rough/refuses", refuses);
  return g_test_run ();
}
