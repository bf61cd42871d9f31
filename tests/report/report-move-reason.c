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

/* $3,800.00 / $75.65 is 50.2.  An hour a month on Render and four on Fly.io at
 * $95.00: $202.25 against $411.60. */
static void
counts_months (void)
{
  g_autofree char *reason = give_reason ("small-api", "fly,render", 95.0, 1);

  g_assert_cmpstr (
      reason,
      ==,
      "Moving to Fly.io saves $75.65 a month at the bills of now; "
      "its set-up of $3,800.00 pays back after 51 months; with the "
      "team’s hours counted, Fly.io costs $209.35 more a month "
      "and never pays back");
}

/* From Fargate, $57.16: Fly.io takes 62 months for the smaller bill;
 * Cloudflare 114; Render is dearer. */
static void
takes_the_soonest (void)
{
  g_autofree char *reason = give_reason ("small-api", NULL, 95.0, 4);
  g_autofree char *nearest = give_reason ("hobby", NULL, 95.0, 4);

  g_assert_cmpstr (
      reason,
      ==,
      "Moving to Fly.io saves $61.98 a month at the bills of now; "
      "its set-up of $3,800.00 pays back after 62 months; with the "
      "team’s hours counted, Fly.io saves $441.98 a month and "
      "pays back after 9 months; with the team’s hours counted, "
      "Render saves $651.33 a month and pays back after 2 "
      "months");
  g_assert_cmpstr (
      nearest,
      ==,
      "Moving to Render saves $29.43 a month at the bills of now; "
      "its set-up of $760.00 pays back after 26 months; with the team’s "
      "hours counted, Render saves $694.43 a month and pays back "
      "after 2 months");
}

static void
never_pays_back (void)
{
  g_autofree char *reason = give_reason ("hobby", "fly,render", 1e3, 1);

  g_assert_cmpstr (reason,
                   ==,
                   "Moving to Fly.io saves $4.81 a month at the bills of now; "
                   "its set-up of $40,000.00 never pays back; with the team’s "
                   "hours counted, Fly.io costs $2,995.19 more a month and "
                   "never pays back");
}

/* Four hours a month are more than the difference of the bills, and one is
 * not: $411.60 - $202.25; $760.00 / $209.35 is 3.6.  At $1.00 an hour both
 * agree: $108.25 - $35.60, and $40.00 of set-up. */
static void
tells_both_bases (void)
{
  g_autofree char *stay = give_reason ("small-api", "fly,render", 95.0, 0);
  g_autofree char *move = give_reason ("small-api", "fly,render", 1.0, 1);

  g_assert_cmpstr (stay,
                   ==,
                   "By bills alone no move pays; with the team’s hours "
                   "counted, Render saves $209.35 a month and pays back after "
                   "4 months");
  g_assert_cmpstr (
      move,
      ==,
      "By bills and set-up, switching to Fly.io pays; with the team’s hours "
      "counted, Fly.io saves $72.65 "
      "a month and pays back after 1 month");
}

static void
has_nothing_to_explain (void)
{
  g_autofree char *cheapest = give_reason ("small-api", "fly,render", 1.0, 0);
  g_autofree char *blocked = give_reason ("small-api", "fly,vercel", 95.0, 1);
  g_autofree char *nowhere = give_reason ("small-api", "fly,render", 95.0, -1);

  g_assert_null (cheapest);
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
  g_test_add_func ("/report/move-reason/both", tells_both_bases);
  g_test_add_func ("/report/move-reason/nothing", has_nothing_to_explain);
  return g_test_run ();
}
