/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose figures toil rests on. */
#include "report-toil-fixture.h"

static const ToilBill fly[] = { { "fly", 194, 0 } };

static void
assumed_and_sourced_are_told_apart (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostWorkload workload;
  g_auto (ReportToil) toil = { NULL };
  g_autofree char *facts = NULL;
  g_autoptr (ReportTable) table = NULL;

  cost_workload_init (&workload);
  toil = toil_new (catalogue, &workload, fly, 1);
  facts = report_toil_facts (report_toil_get (&toil, 0));
  g_assert_cmpstr (facts,
                   ==,
                   "Fly.io: set-up 1 week (Fly.io review for production "
                   "workloads (Cadence), 2026-05-07), operations 4 hours a "
                   "month (assumed), downtime 1 hour a month (assumed)");
  table = report_toil_facts_table (&toil);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, COST_N_EFFORTS);
  g_assert_cmpstr (report_table_get_cell (table, 0, 3)->machine, ==, "source");
  g_assert_cmpstr (report_table_get_cell (table, 1, 2)->machine, ==, "4");
  g_assert_cmpstr (report_table_get_cell (table, 1, 3)->machine, ==, "assumed");
  g_assert_cmpstr (report_table_get_cell (table, 1, 3)->human, ==, "assumed");
  g_assert_nonnull (report_table_get_cell (table, 2, 5)->human);
}

static void
own_and_unknown_are_said (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostWorkload workload;
  g_auto (ReportToil) toil = { NULL };
  CostEffort      *effort = NULL;
  g_autofree char *facts = NULL;
  g_autoptr (ReportTable) table = NULL;

  cost_workload_init (&workload);
  workload.values[COST_OPS_HOURS] = 2.5;
  toil = toil_new (catalogue, &workload, fly, 1);
  effort = &g_array_index (toil.efforts, CostEffort, 0);
  effort->parts[COST_EFFORT_SETUP] =
      (CostEffortPart){ .origin = COST_EFFORT_UNKNOWN };
  facts = report_toil_facts (effort);
  g_assert_cmpstr (facts,
                   ==,
                   "Fly.io: set-up not known, operations 2.5 hours a month (as "
                   "the workload says), downtime 1 hour a month (assumed)");
  table = report_toil_facts_table (&toil);
  g_assert_null (report_table_get_cell (table, 0, 2)->machine);
  g_assert_cmpstr (report_table_get_cell (table, 0, 3)->machine, ==, "unknown");
  g_assert_cmpstr (report_table_get_cell (table, 1, 3)->machine, ==, "own");
}

static void
assert_rates (double      hour,
              double      outage,
              const char *said_hour,
              const char *said_outage)
{
  ReportToil       toil = { .hour = hour, .outage = outage };
  g_autofree char *work = report_toil_hour (&toil);
  g_autofree char *down = report_toil_outage (&toil);

  g_assert_cmpstr (work, ==, said_hour);
  g_assert_cmpstr (down, ==, said_outage);
}

static void
rates_say_where_they_are_from (void)
{
  g_autoptr (CostRates) rates = cost_rates_new_bundled (NULL);
  ReportToil       toil = { .hour = 25.0 };
  g_autofree char *said = NULL;

  toil.rate = cost_rates_find (rates, "cadence-mid", NULL);
  said = report_toil_hour (&toil);
  g_assert_cmpstr (said,
                   ==,
                   "An hour of work is taken at $25.00: Cadence, mid-level "
                   "(Fly.io review for production workloads (Cadence), "
                   "2026-05-07; confidence B)");
  assert_rates (40.0,
                100.0,
                "An hour of work is taken at $40.00, as the workload says",
                "An hour of downtime is taken at $100.00, as the workload "
                "says");
  assert_rates (0.0,
                0.0,
                "An hour of work costs nothing in this workload, so that "
                "set-up and operation are not counted",
                "An hour of downtime costs nothing in this workload, so that "
                "downtime is not counted");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/toil-facts/origins",
                   assumed_and_sourced_are_told_apart);
  g_test_add_func ("/report/toil-facts/own", own_and_unknown_are_said);
  g_test_add_func ("/report/toil-facts/rates", rates_say_where_they_are_from);
  return g_test_run ();
}
