/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The map names who single estimates say is cheapest. */
#include <string.h>

#include "report-analysis-fixture.h"

static const char *
find_cheapest (const Asked *asked, double requests, double egress)
{
  g_autoptr (CostScenario) scenario = cost_scenario_copy (asked->scenario);
  g_autoptr (GPtrArray) estimates = NULL;
  const CostEstimate *best = NULL;

  scenario->workload.values[COST_REQUESTS] = requests;
  scenario->workload.values[COST_EGRESS_GB] = egress;
  estimates = cost_estimate_all (asked->catalogue, scenario, NULL);
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *estimate = g_ptr_array_index (estimates, i);

      if (!estimate->is_blocked && estimate->is_complete &&
          (best == NULL || estimate->total < best->total))
        best = estimate;
    }
  for (gsize i = 0; best != NULL && i < asked->scenario->platforms->len; i++)
    if (g_str_equal (asked->scenario->platforms->pdata[i], best->provider->id))
      return asked->scenario->platforms->pdata[i];
  return NULL;
}

static void
cells_are_estimates (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  const ReportTable *table = NULL;
  guint              n_columns = 0;

  asked_init (&asked, "small-api", "render,cloudflare,fargate");
  answer = asked_answer (&asked, "map");
  table = report_answer_get_table (answer, 0);
  n_columns = report_table_get_n_columns (table);
  for (guint row = 0; row < report_table_get_n_rows (table); row++)
    for (guint i = 1; i < n_columns; i++)
      {
        double egress =
            g_ascii_strtod (report_table_get_cell (table, row, 0)->machine,
                            NULL);
        double requests =
            g_ascii_strtod (report_table_get_column (table, i)->id, NULL);

        g_assert_cmpstr (report_table_get_cell (table, row, i)->machine,
                         ==,
                         find_cheapest (&asked, requests, egress));
      }
}

static void
tells_the_share (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "fly");
  answer = asked_answer (&asked, "map");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "Fly.io is cheapest on the whole map");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0), ==, "Fly.io: 100%");
}

static void
nobody_is_an_answer (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "vercel");
  answer = asked_answer (&asked, "map");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "No platform can be priced where the workload stands");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0), ==, "Nobody: 100%");
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_X, "egress_gb");
  asked_refused (&asked,
                 "map",
                 "egress_gb: a map needs two different dimensions");
  report_question_set (asked.question, REPORT_ASK_X, NULL);
  report_question_set (asked.question, REPORT_ASK_WITHIN, "-1");
  asked_refused (&asked,
                 "map",
                 "--within: “-1” will not do; expected a number from 0 to 100");
}

/* Somebody who does not want it any more is not kept waiting. */
static void
stops_when_cancelled (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (CostEngine) engine = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  ReportContext context = { .today = 20261123, .cancellable = cancellable };

  asked_init (&asked, "hobby", "fly");
  engine = cost_engine_new (asked.catalogue,
                            asked.scenario,
                            COST_VARY_AMOUNTS,
                            NULL);
  context.catalogue = asked.catalogue;
  context.engine = engine;
  context.scenario = asked.scenario;
  g_cancellable_cancel (cancellable);
  g_assert_null (report_analysis_answer (report_analysis_find ("map"),
                                         &context,
                                         NULL,
                                         &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/map/cells", cells_are_estimates);
  g_test_add_func ("/report/map/share", tells_the_share);
  g_test_add_func ("/report/map/nobody", nobody_is_an_answer);
  g_test_add_func ("/report/map/refuses", refuses);
  g_test_add_func ("/report/map/cancelled", stops_when_cancelled);
  return g_test_run ();
}
