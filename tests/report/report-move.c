/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether to move is proved against all ways through some months, tried one
 * by one, and each answer has its sentence. */
#include "report-move.h"

#include "report-course-fixture.h"

typedef struct
{
  Begun       begun;
  CostFuture *future; /* owned */
  ReportMove  move;
} Moved;

static void
moved_start (Moved *moved, guint months, int current)
{
  const ReportContext *context = begun_start (&moved->begun);
  g_autoptr (GError) error = NULL;

  moved->future =
      cost_future_new (context->catalogue, context->scenario, months, &error);
  g_assert_no_error (error);
  report_move_init (&moved->move, context, moved->future, current);
}

static void
moved_clear (Moved *moved)
{
  report_move_clear (&moved->move);
  g_clear_pointer (&moved->future, cost_future_unref);
  begun_clear (&moved->begun);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Moved, moved_clear)

static void
assert_finding (const Moved *moved, const char *expected)
{
  g_autofree char *finding = report_move_finding (&moved->move);

  g_assert_cmpstr (finding, ==, expected);
}

/* Weeks of set-up as the catalogue has them, at 40 hours. */
static CostMoney
get_setup (const Moved *moved, guint platform)
{
  const CostProvider *provider =
      cost_engine_get_platform (moved->begun.engine, platform);

  return cost_money_from_dollars (
      provider->effort[COST_EFFORT_SETUP].value * 40.0 *
      moved->begun.asked.scenario->workload.values[COST_ENGINEER_RATE]);
}

/* The cheapest of all ways, by trying them. */
static CostMoney
try_all (const Moved *moved, const CostMoney *bills, int current)
{
  guint     n = moved->future->n_platforms;
  guint     months = moved->future->n_months;
  guint     n_ways = 1;
  CostMoney best = G_MAXINT64;

  for (guint i = 0; i < months; i++)
    n_ways *= n;
  for (guint way = 0; way < n_ways; way++)
    {
      CostMoney cost = 0;
      int       at = current;

      for (guint i = 0, rest = way; i < months; i++, rest /= n)
        {
          int to = (int)(rest % n);

          cost += bills[to] + (to != at ? get_setup (moved, (guint)to) : 0);
          at = to;
        }
      best = MIN (best, cost);
    }
  return best;
}

static void
is_the_cheapest_of_all_ways (void)
{
  static const double rates[] = { 0.0, 0.5, 2.0, 95.0 };

  for (gsize i = 0; i < G_N_ELEMENTS (rates); i++)
    for (int current = -1; current < 3; current++)
      {
        g_auto (Moved) moved = { 0 };
        CostMoney bills[3] = { 0 };

        begun_prepare (&moved.begun, "small-api", "fly,render,cloudflare");
        moved.begun.asked.scenario->workload.values[COST_ENGINEER_RATE] =
            rates[i];
        moved_start (&moved, 5, current);
        for (guint k = 0; k < 3; k++)
          {
            g_autoptr (CostEstimate) estimate = begun_estimate (
                &moved.begun,
                20261123,
                cost_engine_get_platform (moved.begun.engine, k)->id);

            bills[k] = estimate->total;
          }
        g_assert_cmpint (moved.move.route->total,
                         ==,
                         try_all (&moved, bills, current));
      }
}

static void
says_to_stay (void)
{
  g_auto (Moved) moved = { 0 };

  begun_prepare (&moved.begun, "small-api", "fly,render");
  moved_start (&moved, 12, 1);
  assert_finding (
      &moved,
      "Stay on Render: by bills and set-up no switch pays within 12 months");
}

/* 12 × $75.65 less a set-up of 40 hours. */
static void
says_to_switch (void)
{
  g_auto (Moved) moved = { 0 };
  g_autofree char *step = NULL;

  begun_prepare (&moved.begun, "small-api", "fly,render");
  moved.begun.asked.scenario->workload.values[COST_ENGINEER_RATE] = 5.0;
  moved_start (&moved, 12, 1);
  assert_finding (&moved,
                  "Switch from Render to Fly.io in November 2026: saves "
                  "$707.80 by November 2027 by bills and set-up");
  step = report_move_step (&moved.move, 0);
  g_assert_cmpstr (
      step,
      ==,
      "November 2026: switch from Render to Fly.io, set-up $200.00");
}

static void
says_to_switch_later (void)
{
  g_auto (Moved) moved = { 0 };
  guint month = 0;

  begun_prepare (&moved.begun, "nextjs-frontend", "fly,cloudflare");
  moved.begun.asked.scenario->at = 20260507;
  moved.begun.asked.scenario->workload.values[COST_ENGINEER_RATE] = 1.0;
  moved.begun.asked.scenario->workload.values[COST_GROWTH] = 20.0;
  moved_start (&moved, 16, 0);
  assert_finding (&moved,
                  "Switch from Fly.io to Cloudflare in May 2027: saves "
                  "$17.08 by September 2027 by bills and set-up");
  month = g_array_index (moved.move.route->switches, CostRouteSwitch, 0).month;
  g_assert_cmpuint (moved.future->months[month].date, ==, 20270507);
}

/* In the last two months Cloudflare is known in part only. */
static void
says_who_may_be_missed (void)
{
  g_auto (Moved) moved = { 0 };

  begun_prepare (&moved.begun, "nextjs-frontend", "fly,cloudflare");
  moved.begun.asked.scenario->at = 20260507;
  moved.begun.asked.scenario->workload.values[COST_ENGINEER_RATE] = 1.0;
  moved.begun.asked.scenario->workload.values[COST_GROWTH] = 20.0;
  moved_start (&moved, 18, 0);
  assert_finding (
      &moved,
      "Stay on Fly.io: by bills and set-up no switch pays within 18 "
      "months (only “at "
      "least”: Cloudflare)");
}

static void
says_where_to_begin (void)
{
  g_auto (Moved) moved = { 0 };

  begun_prepare (&moved.begun, "small-api", "fly,render");
  moved_start (&moved, 12, -1);
  assert_finding (&moved,
                  "Begin on Render and stay: $2,047.00 for 12 months, set-up "
                  "included");
}

static void
says_who_cannot (void)
{
  g_auto (Moved) moved = { 0 };

  begun_prepare (&moved.begun, "small-api", "fly,vercel");
  moved_start (&moved, 12, 1);
  assert_finding (&moved,
                  "Switch from Vercel to Fly.io in November 2026: Vercel "
                  "cannot carry the workload");
}

static void
says_nobody_can (void)
{
  g_auto (Moved) moved = { 0 };

  begun_prepare (&moved.begun, "small-api", "vercel");
  moved_start (&moved, 12, 0);
  assert_finding (&moved, "No platform can carry this workload");
  g_assert_false (report_move_is_told (&moved.move));
}

static void
says_nothing_is_whole (void)
{
  g_auto (Moved) moved = { 0 };

  begun_prepare (&moved.begun, "saas-5", "fargate");
  moved_start (&moved, 12, 0);
  assert_finding (&moved,
                  "No way can be told: in November 2026 no platform could be "
                  "priced in full");
}

/* An "at least" of $83.39 may still be less than the way; one of $3,866.84
 * cannot. */
static void
says_when_it_cannot_be_told (void)
{
  g_auto (Moved) open = { 0 };
  g_auto (Moved) proven = { 0 };

  begun_prepare (&open.begun, "batch-jobs", "render,fargate");
  moved_start (&open, 12, 1);
  assert_finding (&open,
                  "Whether to leave AWS Fargate cannot be told: its bill is "
                  "only “at least”");
  g_assert_false (report_move_is_told (&open.move));
  begun_prepare (&proven.begun, "saas-5", "fly,fargate");
  moved_start (&proven, 12, 1);
  assert_finding (&proven,
                  "Switch from AWS Fargate to Fly.io in November 2026: saves "
                  "at least $31,938.40 by November 2027 by bills and set-up");
  g_assert_true (report_move_is_told (&proven.move));
}

static void
says_what_is_not_known (void)
{
  g_auto (Moved) moved = { 0 };
  g_autofree char *setup = NULL;

  begun_prepare (&moved.begun, "small-api", "fly,render");
  moved.begun.asked.scenario->workload.values[COST_ENGINEER_RATE] = 5.0;
  moved_start (&moved, 12, 1);
  moved.move.is_assumed[0] = TRUE;
  assert_finding (&moved,
                  "Switch from Render to Fly.io in November 2026: saves at "
                  "most $707.80 by November 2027, as what the set-up costs is "
                  "not known");
  setup = report_move_setup (&moved.move, 0);
  g_assert_cmpstr (setup, ==, "not known");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/move/all-ways", is_the_cheapest_of_all_ways);
  g_test_add_func ("/report/move/stay", says_to_stay);
  g_test_add_func ("/report/move/switch", says_to_switch);
  g_test_add_func ("/report/move/later", says_to_switch_later);
  g_test_add_func ("/report/move/missed", says_who_may_be_missed);
  g_test_add_func ("/report/move/begin", says_where_to_begin);
  g_test_add_func ("/report/move/cannot", says_who_cannot);
  g_test_add_func ("/report/move/nobody", says_nobody_can);
  g_test_add_func ("/report/move/not-whole", says_nothing_is_whole);
  g_test_add_func ("/report/move/not-told", says_when_it_cannot_be_told);
  g_test_add_func ("/report/move/not-known", says_what_is_not_known);
  return g_test_run ();
}
