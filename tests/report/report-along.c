/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is found along a dimension, in one sentence. */
#include "report-along.h"

#include "report-analysis-fixture.h"

typedef struct
{
  const char *preset;
  const char *platforms;
  const char *along;
  const char *finding; /* how it begins */
  const char *to;      /* end of the axis, if it is said */
} Case;

static const Case cases[] = {
  { "hobby", "fly,render", "requests", "Fly.io is always cheapest: Requests " },
  { "small-api",
    "render,cloudflare",
    "requests",
    "Cloudflare is cheapest up to Requests: " },
  { "small-api",
    "vercel",
    "requests",
    "No platform can be priced where the workload stands" },
  { "small-api",
    "fly,render",
    "requests",
    "Fly.io is cheapest up to Requests: 518.4 million/month; above it none "
    "carries the workload at a known price",
    "1000" },
  { "hobby", "fly", "seats", "Fly.io along Team members" },
};

static void
states_the_next_change (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_auto (ReportAlong) line = { NULL };
      g_autoptr (CostEngine) engine = NULL;
      g_autofree char *finding = NULL;
      ReportContext    context = { .today = 20261123 };

      asked_init (&asked, cases[i].preset, cases[i].platforms);
      engine = cost_engine_new (asked.catalogue,
                                asked.scenario,
                                COST_VARY_AMOUNTS,
                                NULL);
      context.catalogue = asked.catalogue;
      context.engine = engine;
      context.scenario = asked.scenario;
      report_question_set (asked.question, REPORT_ASK_ALONG, cases[i].along);
      if (cases[i].to != NULL)
        report_question_set (asked.question, REPORT_ASK_TO, cases[i].to);
      g_assert_true (report_along_init (&line, &context, asked.question, NULL));
      finding = report_along_finding (&line);
      g_test_message ("%s", finding);
      g_assert_true (g_str_has_prefix (finding, cases[i].finding));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/along/finding", states_the_next_change);
  return g_test_run ();
}
