/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why to stay: months until a set-up pays back, by hand. */
#include "report-move.h"

#include "report-course-fixture.h"

static char *
give_reason (const char *preset,
             const char *platforms,
             double      rate,
             int         current)
{
  g_auto (Begun) begun = { 0 };
  g_auto (ReportMove) move = { NULL };
  const ReportContext *context = NULL;
  g_autoptr (CostFuture) future = NULL;

  begun_prepare (&begun, preset, platforms);
  begun.asked.scenario->workload.values[COST_ENGINEER_RATE] = rate;
  context = begun_start (&begun);
  future = cost_future_new (context->catalogue, context->scenario, 12, NULL);
  report_move_init (&move, context, future, current);
  return report_move_reason (&move);
}

/* $3,800.00 / $75.65 is 50.2. */
static void
counts_months (void)
{
  g_autofree char *reason = give_reason ("small-api", "fly,render", 95.0, 1);

  g_assert_cmpstr (reason,
                   ==,
                   "Moving to Fly.io saves $75.65 a month at the bills of now; "
                   "its set-up of $3,800.00 pays back after 51 months");
}

/* From Fargate, $57.16: Fly.io takes 62 months for the smaller bill;
 * Cloudflare 114; Render is dearer. */
static void
takes_the_soonest (void)
{
  g_autofree char *reason = give_reason ("small-api", NULL, 95.0, 4);
  g_autofree char *nearest = give_reason ("hobby", NULL, 95.0, 4);

  g_assert_cmpstr (reason,
                   ==,
                   "Moving to Fly.io saves $61.98 a month at the bills of now; "
                   "its set-up of $3,800.00 pays back after 62 months");
  g_assert_cmpstr (nearest,
                   ==,
                   "Moving to Render saves $29.43 a month at the bills of now; "
                   "its set-up of $760.00 pays back after 26 months");
}

static void
never_pays_back (void)
{
  g_autofree char *reason = give_reason ("hobby", "fly,render", 1e3, 1);

  g_assert_cmpstr (reason,
                   ==,
                   "Moving to Fly.io saves $4.81 a month at the bills of now; "
                   "its set-up of $40,000.00 never pays back");
}

static void
has_nothing_to_explain (void)
{
  g_autofree char *cheapest = give_reason ("small-api", "fly,render", 95.0, 0);
  g_autofree char *moves = give_reason ("small-api", "fly,render", 1.0, 1);
  g_autofree char *blocked = give_reason ("small-api", "fly,vercel", 95.0, 1);
  g_autofree char *nowhere = give_reason ("small-api", "fly,render", 95.0, -1);

  g_assert_null (cheapest);
  g_assert_null (moves);
  g_assert_null (blocked);
  g_assert_null (nowhere);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/move-reason/months", counts_months);
  g_test_add_func ("/report/move-reason/soonest", takes_the_soonest);
  g_test_add_func ("/report/move-reason/never", never_pays_back);
  g_test_add_func ("/report/move-reason/nothing", has_nothing_to_explain);
  return g_test_run ();
}
