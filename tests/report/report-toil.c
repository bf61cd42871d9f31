/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is cheapest with all that a platform takes, in words. */
#include "report-toil-fixture.h"

/* A workload in which work costs @hour and takes @hours for all alike. */
static CostWorkload
make_workload (double hour, double hours)
{
  CostWorkload workload;

  cost_workload_init (&workload);
  workload.values[COST_ENGINEER_RATE] = hour;
  workload.values[COST_OPS_HOURS] = hours;
  workload.values[COST_SETUP_WEEKS] = 1.0;
  workload.values[COST_DOWNTIME_COST] = 0.0;
  return workload;
}

static void
assert_finding (const ToilBill *bills,
                guint           n_bills,
                double          hour,
                const char     *finding,
                const char     *favored)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostWorkload workload = make_workload (hour, 2.0);
  g_auto (ReportToil) toil = toil_new (catalogue, &workload, bills, n_bills);
  g_autofree char *found = report_toil_finding (&toil);
  g_autofree char *bill = report_toil_bill (&toil);

  g_assert_cmpstr (found, ==, finding);
  g_assert_cmpstr (bill, ==, favored);
}

static void
each_case_has_its_words (void)
{
  const ToilBill some[] = { { "render", 700, 0 },
                            { "fly", 194, 0 },
                            { "vercel", 0, COST_CELL_BLOCKED } };
  const ToilBill tie[] = { { "fly", 700, 0 }, { "render", 700, 0 } };
  const ToilBill open[] = { { "fly", 900, 0 },
                            { "fargate", 100, COST_CELL_INCOMPLETE } };
  const ToilBill unknown[] = { { "fly", 900, COST_CELL_INCOMPLETE },
                               { "fargate", 100, COST_CELL_INCOMPLETE } };
  const ToilBill blocked[] = { { "fly", 0, COST_CELL_BLOCKED } };

  assert_finding (some,
                  3,
                  0.0,
                  "Fly.io is cheapest in all: $1.94 (not possible: Vercel)",
                  "The vendor’s bill alone favors Fly.io too: $1.94");
  assert_finding (tie,
                  2,
                  0.0,
                  "Fly.io and Render are cheapest in all: $7.00",
                  "The vendor’s bill alone favors Fly.io too: $7.00");
  assert_finding (open,
                  2,
                  0.0,
                  "Fly.io is the cheapest in all that is known in full: $9.00",
                  "Of the vendors’ bills that are known in full that of Fly.io "
                  "is the smallest: $9.00");
  assert_finding (unknown,
                  2,
                  0.0,
                  "No platform is known in full; AWS Fargate costs at least "
                  "$1.00 in all",
                  NULL);
  assert_finding (blocked, 1, 0.0, "No platform can carry this workload", NULL);
  assert_finding (NULL, 0, 0.0, "No platform is compared", NULL);
}

/* 2 hours at $30 and a week at $30, 1,200 over 12 months. */
static void
work_is_said_with_the_finding (void)
{
  const ToilBill bills[] = { { "fly", 194, 0 } };

  assert_finding (bills,
                  1,
                  30.0,
                  "With 2 hours of work a month Fly.io costs $161.94 in all",
                  NULL);
}

static void
a_platform_is_told_part_by_part (void)
{
  const ToilBill bills[] = { { "fly", 194, 0 },
                             { "vercel", 0, COST_CELL_BLOCKED } };
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostWorkload workload = make_workload (30.0, 2.0);
  g_auto (ReportToil) toil = toil_new (catalogue, &workload, bills, 2);
  g_autofree char *told =
      report_toil_platform (&toil, report_toil_get (&toil, 0));
  g_autofree char *blocked =
      report_toil_platform (&toil, report_toil_get (&toil, 1));
  g_autofree char *total =
      report_toil_total (&toil, report_toil_get (&toil, 0));

  g_assert_cmpstr (told,
                   ==,
                   "Fly.io costs $161.94 in all: bill $1.94, operations "
                   "$60.00, set-up $100.00 ($1,200.00 once), downtime $0.00");
  g_assert_cmpstr (blocked, ==, "Vercel cannot carry this workload");
  g_assert_cmpstr (total, ==, "$161.94");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/toil/findings", each_case_has_its_words);
  g_test_add_func ("/report/toil/work", work_is_said_with_the_finding);
  g_test_add_func ("/report/toil/parts", a_platform_is_told_part_by_part);
  return g_test_run ();
}
