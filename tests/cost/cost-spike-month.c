/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A spike of one day in a month of thirty, in numbers that can be checked in
 * one's head.
 */
#include "cost-spike-private.h"

typedef struct
{
  CostSpike    spike;
  CostWorkload workload;
} Case;

static void
add_effect (Case *at, CostDimension dimension, double times, double plus)
{
  CostSpikeEffect effect = { dimension, times, plus };

  g_array_append_val (at->spike.effects, effect);
}

static void
init_case (Case *at, double hours)
{
  *at = (Case){ .spike.hours = hours };
  at->spike.effects = g_array_new (FALSE, FALSE, sizeof (CostSpikeEffect));
  cost_workload_init (&at->workload);
  at->workload.values[COST_REQUESTS] = 30;
}

static double
get (const Case *at, guint day, CostDimension dimension, double days)
{
  CostSpikeMonth month;

  cost_spike_month_init (&month, &at->workload, &at->spike, 30, day);
  return cost_spike_month_get (&month, dimension, days);
}

static void
assert_near (double value, double wanted)
{
  g_assert_cmpfloat_with_epsilon (value, wanted, 1e-9 * (1 + wanted));
}

static void
test_sums (void)
{
  Case at;

  init_case (&at, 24);
  add_effect (&at, COST_REQUESTS, 3, 0);
  add_effect (&at, COST_EGRESS_GB, 1, 480);
  at.workload.values[COST_EGRESS_GB] = 60;
  assert_near (get (&at, 10, COST_REQUESTS, 9), 9);
  assert_near (get (&at, 10, COST_REQUESTS, 9.5), 10.5);
  assert_near (get (&at, 10, COST_REQUESTS, 10), 12);
  assert_near (get (&at, 10, COST_REQUESTS, 30), 32);
  assert_near (get (&at, 10, COST_EGRESS_GB, 9.5), 19 + 240);
  assert_near (get (&at, 10, COST_EGRESS_GB, 30), 540);
  g_array_unref (at.spike.effects);
}

/* What does not end in the month is billed in the next. */
static void
test_cut_off (void)
{
  CostSpikeMonth month;
  Case           at;

  init_case (&at, 96);
  add_effect (&at, COST_REQUESTS, 1, 400);
  cost_spike_month_init (&month, &at.workload, &at.spike, 30, 30);
  g_assert_cmpfloat (month.hours, ==, 24);
  assert_near (get (&at, 30, COST_REQUESTS, 30), 130);
  assert_near (get (&at, 27, COST_REQUESTS, 30), 430);
  g_array_unref (at.spike.effects);
}

static void
test_averages (void)
{
  Case at;

  init_case (&at, 24);
  add_effect (&at, COST_REQUESTS, 3, 0);
  add_effect (&at, COST_CPU_MS, 2, 0);
  add_effect (&at, COST_STATIC_SHARE, 1, 100);
  add_effect (&at, COST_CONNECTIONS, 4, 0);
  add_effect (&at, COST_JOB_SECONDS, 2, 0);
  at.workload.values[COST_CPU_MS] = 10;
  at.workload.values[COST_STATIC_SHARE] = 20;
  at.workload.values[COST_CONNECTIONS] = 300;
  at.workload.values[COST_JOBS] = 0;
  at.workload.values[COST_JOB_SECONDS] = 7;
  assert_near (get (&at, 10, COST_CPU_MS, 9), 10);
  assert_near (get (&at, 10, COST_CPU_MS, 30), (29 * 10.0 + 3 * 20.0) / 32);
  /* A share goes to 100 and no further. */
  assert_near (get (&at, 10, COST_STATIC_SHARE, 30),
               (29 * 20.0 + 3 * 100.0) / 32);
  assert_near (get (&at, 10, COST_CONNECTIONS, 30), (29 * 300.0 + 1200.0) / 30);
  g_assert_cmpfloat (get (&at, 10, COST_JOB_SECONDS, 30), ==, 7);
  g_array_unref (at.spike.effects);
}

/* The busiest hour is in the spike. */
static void
test_peak (void)
{
  Case at;

  init_case (&at, 24);
  at.workload.values[COST_PEAK_FACTOR] = 3;
  g_assert_cmpfloat (get (&at, 10, COST_PEAK_FACTOR, 30), ==, 3);
  add_effect (&at, COST_REQUESTS, 3, 0);
  assert_near (get (&at, 10, COST_PEAK_FACTOR, 30), 3 * 3 * 30.0 / 32);
  at.workload.values[COST_REQUESTS] = 0;
  g_assert_cmpfloat (get (&at, 10, COST_PEAK_FACTOR, 30), ==, 3);
  g_array_unref (at.spike.effects);
}

static void
test_nothing_else (void)
{
  Case at;

  init_case (&at, 24);
  add_effect (&at, COST_REQUESTS, 3, 0);
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if (i != COST_REQUESTS && i != COST_PEAK_FACTOR)
      g_assert_cmpfloat_with_epsilon (get (&at, 10, i, 30),
                                      at.workload.values[i],
                                      1e-9);
  g_array_unref (at.spike.effects);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/spike-month/sums", test_sums);
  g_test_add_func ("/cost/spike-month/cut-off", test_cut_off);
  g_test_add_func ("/cost/spike-month/averages", test_averages);
  g_test_add_func ("/cost/spike-month/peak", test_peak);
  g_test_add_func ("/cost/spike-month/nothing-else", test_nothing_else);

  return g_test_run ();
}
