/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The normative ids and units of the first half of the table.
 */
#include "cost-dimension-private.h"

#include "cost-place.h"

static const char *const ids[] = { "requests",      "static_share",
                                   "cpu_ms",        "duration_ms",
                                   "egress_gb",     "connections",
                                   "messages",      "peak_factor",
                                   "regions",       "instances",
                                   "vcpu",          "memory_gb",
                                   "dedicated_cpu", "burst_instances",
                                   "burst_hours",   "on_hours",
                                   "image_gb",      "jobs",
                                   "job_seconds",   "job_memory_gb",
                                   "volume_gb",     "snapshot_gb",
                                   "object_gb",     "object_writes",
                                   "object_reads" };

static void
test_ids_in_order (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (ids), ==, COST_N_MACHINE_DIMENSIONS);
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (cost_dimension_machine_rows[i].id, ==, ids[i]);
}

static void
test_units (void)
{
  const CostDimensionInfo *rows = cost_dimension_machine_rows;

  g_assert_cmpstr (rows[COST_REQUESTS].unit, ==, "million/month");
  g_assert_cmpstr (rows[COST_JOBS].unit, ==, "thousand/month");
  g_assert_cmpstr (rows[COST_EGRESS_GB].unit, ==, "GB/month");
}

static void
test_ranges_hold_what_people_run (void)
{
  const CostDimensionInfo *rows = cost_dimension_machine_rows;

  g_assert_cmpfloat (rows[COST_REQUESTS].max, ==, 10000);
  g_assert_cmpfloat (rows[COST_EGRESS_GB].max, ==, 1000000);
  g_assert_cmpfloat (rows[COST_VCPU].min, ==, 0.0625);
  g_assert_cmpfloat (rows[COST_INSTANCES].min, ==, 0);
  g_assert_cmpfloat (rows[COST_REGIONS].max, ==, COST_N_PLACES);
  g_assert_cmpfloat (rows[COST_ON_HOURS].fallback, ==, 744);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/dimension-machine/ids-in-order", test_ids_in_order);
  g_test_add_func ("/cost/dimension-machine/units", test_units);
  g_test_add_func ("/cost/dimension-machine/ranges-hold-what-people-run",
                   test_ranges_hold_what_people_run);
  return g_test_run ();
}
