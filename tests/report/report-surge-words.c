/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a spike does, in words. */
#include "report-surge-fixture.h"

static void
assert_finding (const ReportSurge *surge, const char *expected)
{
  g_autofree char *finding = report_surge_finding (surge);

  g_assert_cmpstr (finding, ==, expected);
}

static void
what_the_platform_does_is_in_the_finding (void)
{
  static const struct
  {
    CostOverrunKind does;
    const char     *finding;
  } cases[] = {
    { COST_OVERRUN_BILLS,
      "Crawler loop takes Fly.io from $1.94 to $201.94; it bills on" },
    { COST_OVERRUN_PAUSES,
      "Crawler loop would take Fly.io from $1.94 to $201.94, but it pauses "
      "what runs" },
    { COST_OVERRUN_CAPS,
      "Crawler loop would take Fly.io from $1.94 to $201.94, but it refuses "
      "what is above a limit" },
    { COST_OVERRUN_ALERTS,
      "Crawler loop takes Fly.io from $1.94 to $201.94; it bills on and warns "
      "at most" },
  };
  g_auto (ReportSurge) surge = surge_new ("hobby", "fly", "crawler", 0.0);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const CostOverrunEntry overrun = { .does = cases[i].does };

      surge_get (&surge, 0)->overrun = &overrun;
      assert_finding (&surge, cases[i].finding);
    }
  surge_get (&surge, 0)->overrun = NULL;
  assert_finding (&surge,
                  "Crawler loop takes Fly.io from $1.94 to $201.94; what it "
                  "does then is not known");
}

static void
who_is_left_out_is_named (void)
{
  g_auto (ReportSurge) surge =
      surge_new ("hobby", "fly,render", "crawler", 0.0);

  surge_get (&surge, 1)->flags = COST_CELL_BLOCKED;
  assert_finding (&surge,
                  "Crawler loop takes Fly.io from $1.94 to $201.94; it bills "
                  "on (not possible: Render)");
  surge_get (&surge, 0)->flags = COST_CELL_BLOCKED;
  assert_finding (&surge, "No platform can carry this workload");
  g_assert_null (report_surge_worst (&surge));
}

static void
assert_platform (const ReportSurge *surge, const char *expected)
{
  g_autofree char *told = report_surge_platform (surge, 0, 0);

  g_assert_cmpstr (told, ==, expected);
}

static void
platforms_say_when_the_budget_is_gone (void)
{
  g_auto (ReportSurge) surge = surge_new ("hobby", "fly", "crawler", 100.0);
  CostSpikePlatform *fly = surge_get (&surge, 0);

  assert_platform (&surge,
                   "Fly.io: from $1.94 to $201.94, 104 times as much; the "
                   "budget is gone on day 10");
  fly->normal_gone = 20;
  assert_platform (&surge,
                   "Fly.io: from $1.94 to $201.94, 104 times as much; the "
                   "budget is gone on day 10, without the spike on day 20");
  fly->gone = 0;
  fly->total = fly->normal;
  assert_platform (&surge, "Fly.io stays at $1.94; within the budget");
  fly->normal = 0;
  assert_platform (&surge, "Fly.io: from $0.00 to $1.94; within the budget");
  fly->is_new_plan = TRUE;
  assert_platform (&surge,
                   "Fly.io: from $0.00 to $1.94, as only the plan “Machines” "
                   "carries the spike; within the budget");
  fly->flags = COST_CELL_BLOCKED;
  assert_platform (&surge,
                   "Fly.io: $0.00 in a normal month; it cannot carry the "
                   "spike");
}

static void
then_is_dated_and_sourced (void)
{
  g_auto (ReportSurge) surge = surge_new ("hobby", "fly", "crawler", 0.0);
  const CostSpikeBill *bill = report_surge_get_bill (&surge, 0);
  g_autofree char     *then = report_surge_then (bill, 0);
  g_autofree char     *unknown = NULL;

  g_assert_true (g_str_has_prefix (
      then,
      "Fly.io: it bills on (since 2025-10-16; Cost management on Fly.io "
      "(documentation), 2025-10-16). Fly.io bills on: "));
  g_assert_false (g_str_has_suffix (then, "."));
  surge_get (&surge, 0)->overrun = NULL;
  unknown = report_surge_then (bill, 0);
  g_assert_cmpstr (unknown, ==, "Fly.io: what it does then is not known");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/surge-words/does",
                   what_the_platform_does_is_in_the_finding);
  g_test_add_func ("/report/surge-words/left-out", who_is_left_out_is_named);
  g_test_add_func ("/report/surge-words/gone",
                   platforms_say_when_the_budget_is_gone);
  g_test_add_func ("/report/surge-words/then", then_is_dated_and_sourced);
  return g_test_run ();
}
