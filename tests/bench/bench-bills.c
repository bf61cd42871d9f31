/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bills of the Fly.io and Vercel catalogues, line by line.
 */
#include "bench-bills.h"

#include <math.h>

#include "cost-dimension.h"

#define DB_OWN 1.0
#define SECONDS_AN_HOUR 3600.0
#define FLY_HOURS 720.0
#define VERCEL_HOURS 730.0

typedef struct
{
  double   cpus;
  double   min_gb;
  double   max_gb;
  gboolean is_dedicated;
} Size;

typedef struct
{
  double holds;
  double month;
} Step;

typedef struct
{
  double cpus;
  double memory_gb;
  double month;
} Managed;

static const Size sizes[] = {
  { 1, 0.25, 2, FALSE }, { 2, 0.5, 4, FALSE },  { 4, 1, 8, FALSE },
  { 6, 1.5, 12, FALSE }, { 8, 2, 16, FALSE },   { 1, 2, 8, TRUE },
  { 2, 4, 16, TRUE },    { 4, 8, 32, TRUE },    { 6, 12, 48, TRUE },
  { 8, 16, 64, TRUE },   { 10, 20, 80, TRUE },  { 12, 24, 96, TRUE },
  { 14, 28, 112, TRUE }, { 16, 32, 128, TRUE },
};

static const Managed managed[] = {
  { 2, 1, 38 }, { 2, 2, 72 }, { 2, 8, 282 }, { 4, 32, 962 }, { 8, 64, 1922 },
};

static const Step redis[] = {
  { 0.25, 10 }, { 1, 20 }, { 5, 100 }, { 10, 200 }, { 50, 400 },
};

static double
round_cents (double dollars)
{
  return floor (dollars * 100.0 + 0.5 + 1e-7);
}

static double
above (double quantity, double allowance)
{
  return quantity > allowance ? quantity - allowance : 0.0;
}

/* Dollars a second of the cheapest size that will do; 0: none will. */
static double
find_rate (double vcpu, double memory_gb)
{
  double rounded = ceil (memory_gb * 4.0) / 4.0;
  double best = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      const Size *size = &sizes[i];
      double      ram = rounded > size->min_gb ? rounded : size->min_gb;
      double      rate;

      if (size->cpus < vcpu || size->max_gb < memory_gb)
        continue;
      rate = (size->is_dedicated ? 0.000012732 : 0.0000008465) * size->cpus +
             (ram - size->min_gb) * 0.000002316;
      if (best == 0.0 || rate < best)
        best = rate;
    }
  return best;
}

static double
bill_machines (double rate, double hours, double count)
{
  double unit = round_cents (rate * hours * SECONDS_AN_HOUR) / 100.0;

  return round_cents (unit * count);
}

static double
bill_fly_compute (const double *values, double machines)
{
  double running = MIN (values[COST_ON_HOURS], FLY_HOURS);
  double bursting = MIN (values[COST_BURST_HOURS], FLY_HOURS);
  double burst = values[COST_BURST_INSTANCES];
  double stopped = values[COST_IMAGE_GB] * (machines * (FLY_HOURS - running) +
                                            burst * (FLY_HOURS - bursting));
  double cents = round_cents (stopped / 720.0 * 0.15);
  double rate = 0.0;

  if (machines + burst > 0.0)
    {
      rate = find_rate (values[COST_VCPU], values[COST_MEMORY_GB]);
      cents += bill_machines (rate, running, machines);
      cents += bill_machines (rate, bursting, burst);
    }
  if (values[COST_JOBS] > 0.0)
    cents +=
        round_cents (find_rate (0.0, values[COST_JOB_MEMORY_GB]) *
                     values[COST_JOBS] * 1000.0 * values[COST_JOB_SECONDS]);
  return cents;
}

static double
bill_fly_rest (const double *values, double machines)
{
  double volume = values[COST_VOLUME_GB] > 0.0
                      ? MAX (1.0, ceil (values[COST_VOLUME_GB]))
                      : 0.0;
  double count = machines + values[COST_BURST_INSTANCES];
  double cents = round_cents (count * volume * 0.15);

  cents += round_cents (above (values[COST_SNAPSHOT_GB], 10.0) * 0.08);
  cents += round_cents (above (values[COST_OBJECT_GB], 5.0) * 0.02);
  cents += round_cents (above (values[COST_OBJECT_WRITES] * 1e3, 10.0) * 0.005);
  cents +=
      round_cents (above (values[COST_OBJECT_READS] * 1e3, 100.0) * 0.0005);
  cents += round_cents (values[COST_EGRESS_GB] * 0.02);
  cents += round_cents (values[COST_IPV4] * 2.0);
  cents += round_cents (values[COST_EGRESS_IPS] * 0.005 * FLY_HOURS);
  cents += round_cents (above (values[COST_DOMAINS], 10.0) * 0.1);
  for (guint i = 0; values[COST_CACHE_GB] > 0.0 && i < G_N_ELEMENTS (redis);
       i++)
    if (redis[i].holds >= values[COST_CACHE_GB])
      return cents + round_cents (redis[i].month);
  return cents;
}

static double
bill_fly_own (const double *values)
{
  double nodes = 1.0 + values[COST_DB_REPLICAS];
  double disk = MAX (1.0, ceil (values[COST_DB_STORAGE_GB]));
  double rate = find_rate (values[COST_DB_VCPU], values[COST_DB_MEMORY_GB]);

  if (values[COST_DB_STORAGE_GB] > 500.0 || rate == 0.0)
    return INFINITY;
  return bill_machines (rate, FLY_HOURS, nodes) +
         round_cents (nodes * disk * 0.15);
}

static double
bill_fly_managed (const double *values)
{
  double best = INFINITY;

  if (values[COST_DB_STORAGE_GB] > 1000.0 || values[COST_DB_REPLICAS] > 0.0)
    return INFINITY;
  for (guint i = 0; i < G_N_ELEMENTS (managed); i++)
    if (managed[i].cpus >= values[COST_DB_VCPU] &&
        managed[i].memory_gb >= values[COST_DB_MEMORY_GB])
      best = MIN (best, managed[i].month);
  return round_cents (best) + round_cents (values[COST_DB_STORAGE_GB] * 0.28);
}

/**
 * bench_bills_fly:
 * @values: a workload's
 *
 * Returns: the bill of Fly.io in cents
 */
CostMoney
bench_bills_fly (const double *values)
{
  double traffic =
      values[COST_REQUESTS] + values[COST_CONNECTIONS] + values[COST_MESSAGES];
  gboolean is_one = values[COST_INSTANCES] == 0.0 &&
                    values[COST_BURST_INSTANCES] == 0.0 && traffic > 0.0;
  double machines = is_one ? 1.0 : values[COST_INSTANCES];
  double cents =
      bill_fly_compute (values, machines) + bill_fly_rest (values, machines);

  if (values[COST_DB] == DB_OWN)
    cents += MIN (bill_fly_own (values), bill_fly_managed (values));
  return (CostMoney)cents;
}

static double
find_tier (double requests, double egress_gb)
{
  if (requests <= 1.0 && egress_gb <= 1000.0)
    return 0.0;
  if (requests <= 10.0)
    return 20.0;
  return requests <= 50.0 ? 100.0 : 300.0;
}

static double
bill_vercel_functions (const double *values, double dynamic)
{
  double jobs = values[COST_JOBS] * values[COST_JOB_SECONDS];
  double invoked =
      dynamic + values[COST_JOBS] / 1000.0 + values[COST_CONNECTIONS] / 1e6;
  double size = invoked == 0.0 || values[COST_MEMORY_GB] <= 2.0 ? 2.0 : 4.0;
  double job_size =
      values[COST_JOBS] == 0.0 || values[COST_JOB_MEMORY_GB] <= 2.0 ? 2.0 : 4.0;
  double cpu = (dynamic * values[COST_CPU_MS] +
                values[COST_MESSAGES] * values[COST_CPU_MS] + jobs) /
               3.6;
  double open = ceil (values[COST_CONNECTIONS] / 100.0) * VERCEL_HOURS;
  double memory = (dynamic * values[COST_DURATION_MS] / 3.6 + open) * size +
                  jobs / 3.6 * job_size;

  return round_cents (cpu * 0.128) + round_cents (memory * 0.0106) +
         round_cents (invoked * 0.6);
}

/**
 * bench_bills_vercel:
 * @values: a workload's
 *
 * Returns: the bill of Vercel in cents
 */
CostMoney
bench_bills_vercel (const double *values)
{
  double   requests = values[COST_REQUESTS];
  double   egress = values[COST_EGRESS_GB];
  double   is_dynamic = 1.0 - values[COST_STATIC_SHARE] / 100.0;
  gboolean is_flat = requests <= 150.0 && egress <= 50000.0;
  double fixed = 2000.0 + round_cents (above (values[COST_SEATS], 1.0) * 20.0);
  double used = bill_vercel_functions (values, requests * is_dynamic);

  used += round_cents (egress * is_dynamic * 0.06);
  used += round_cents (ceil (values[COST_BUILD_MINUTES]) * 4.0 * 0.0035);
  used += round_cents (values[COST_OBJECT_GB] * 0.023);
  used += round_cents (values[COST_OBJECT_READS] * 0.4);
  used += round_cents (values[COST_OBJECT_WRITES] * 5.0);
  if (is_flat)
    fixed += round_cents (find_tier (requests, egress));
  else
    used += round_cents (requests * 2.0) + round_cents (egress * 0.15);
  if (values[COST_EGRESS_IPS] > 0.0)
    fixed += 10000.0;
  return (CostMoney)(fixed + above (used, 2000.0));
}
