/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A platform and a database elsewhere: what they send each other is billed
 * where it leaves the platform, and as much where it leaves the database.
 *
 * The figures are worked out by hand from the price lists that are named
 * beside them, in cents, for the same amounts of traffic: around every
 * allowance one gigabyte less, the allowance, and one more.
 */
#include <string.h>

#include "../engine-fixtures.h"

#define N_POINTS 18

static const double points[N_POINTS] = { 0,   1,   2,   4,   5,    6,
                                         49,  50,  51,  99,  100,  101,
                                         249, 250, 251, 999, 1000, 1001 };

/* One side of a pairing: a platform or a partner. */
typedef struct
{
  const char *id;
  const char *plan;     /* pinned; NULL: whichever is the cheapest */
  const char *workload; /* what else is set; NULL: nothing */
  const char *meter;    /* that the traffic is part of; NULL: of none */
  CostMoney   cents[N_POINTS];
} Side;

typedef struct
{
  const Side *platform;
  const Side *partner;
} Pair;

/* clang-format off */
static const Side platforms[] = {
  /* Fly.io pricing: $0.02 a GB in North America, nothing included. */
  { "fly", NULL, NULL, "egress",
    {   0,   2,   4,   8,  10,  12,   98,  100,  102,
      198, 200, 202, 498, 500, 502, 1998, 2000, 2002 } },
  /* Render, outbound bandwidth: 5 GB on Hobby, then $0.15 a GB. */
  { "render", "render=hobby", NULL, "bandwidth",
    {    0,    0,    0,    0,    0,   15,   660,   675,   690,
      1410, 1425, 1440, 3660, 3675, 3690, 14910, 14925, 14940 } },
  /* Render: 25 GB on Pro, then $0.15 a GB. */
  { "render", "render=pro", NULL, "bandwidth",
    {    0,    0,    0,    0,    0,    0,   360,   375,   390,
      1110, 1125, 1140, 3360, 3375, 3390, 14610, 14625, 14640 } },
  /* Vercel regional pricing: Private Data Transfer $0.15 in Washington,
   * beside static IPs. */
  { "vercel", "vercel=pro", "egress_ips=1", "private-transfer",
    {    0,   15,   30,   60,   75,   90,   735,   750,   765,
      1485, 1500, 1515, 3735, 3750, 3765, 14985, 15000, 15015 } },
  /* Without them no charge is named for what functions send. */
  { "vercel", "vercel=pro", NULL, "private-transfer", { 0 } },
  /* Workers pricing: egress is not charged. */
  { "cloudflare", "cloudflare=workers-paid", "instances=0 memory_gb=0.125",
    NULL, { 0 } },
  /* Containers pricing: 1 TB in North America, then $0.025 a GB; two cents and
   * a half are three. */
  { "cloudflare", "cloudflare=containers", NULL, "container-egress-na-eu",
    { [17] = 3 } },
  /* AWS data transfer: 100 GB free, then $0.09 a GB in Virginia. */
  { "fargate", NULL, NULL, "egress",
    { [11] = 9, [12] = 1341, [13] = 1350, [14] = 1359,
      [15] = 8091, [16] = 8100, [17] = 8109 } },
  /* Railway plans: $0.05 a GB; the credit is used up by the instance. */
  { "railway", "railway=hobby", NULL, "egress",
    {   0,   5,  10,   20,   25,   30,  245,  250,  255,
      495, 500, 505, 1245, 1250, 1255, 4995, 5000, 5005 } },
  /* DigitalOcean: 50 GiB with the smallest size, then $0.02 a GiB. */
  { "digitalocean", NULL, NULL, "transfer",
    { [8] = 2, [9] = 98, [10] = 100, [11] = 102, [12] = 398, [13] = 400,
      [14] = 402, [15] = 1898, [16] = 1900, [17] = 1902 } },
  /* Cloud Run: 1 GiB free inside North America, then $0.12 a GiB. */
  { "cloud-run", NULL, NULL, "egress",
    {    0,    0,   12,   36,   48,   60,   576,   588,   600,
      1176, 1188, 1200, 2976, 2988, 3000, 11976, 11988, 12000 } },
  /* Heroku: no price for traffic. */
  { "heroku", NULL, NULL, NULL, { 0 } },
  /* Azure Bandwidth: not researched, so the line cannot be priced. */
  { "azure-container-apps", NULL, NULL, "bandwidth", { 0 } },
};

static const Side partners[] = {
  /* Supabase, manage egress usage: 250 GB on Pro, then $0.09 a GB. */
  { "supabase", NULL, NULL, "egress",
    { [14] = 9, [15] = 6741, [16] = 6750, [17] = 6759 } },
  /* Neon plans: 100 GB, then $0.10 a GB. */
  { "neon", NULL, NULL, "egress",
    { [11] = 10, [12] = 1490, [13] = 1500, [14] = 1510,
      [15] = 8990, [16] = 9000, [17] = 9010 } },
  /* PlanetScale Postgres, PS-10: 100 GB, then $0.06 a GB in us-east-1. */
  { "planetscale", NULL, NULL, "egress",
    { [11] = 6, [12] = 894, [13] = 900, [14] = 906,
      [15] = 5394, [16] = 5400, [17] = 5406 } },
  /* PlanetScale Postgres, PS-5 on a single node: 10 GB. */
  { "planetscale", NULL, "db_vcpu=0.0625 db_memory_gb=0.5", "egress",
    { [6] = 234, [7] = 240, [8] = 246, [9] = 534, [10] = 540, [11] = 546,
      [12] = 1434, [13] = 1440, [14] = 1446,
      [15] = 5934, [16] = 5940, [17] = 5946 } },
  /* AWS data transfer: 100 GB free, then $0.09 a GB in Virginia. */
  { "rds", NULL, NULL, "egress",
    { [11] = 9, [12] = 1341, [13] = 1350, [14] = 1359,
      [15] = 8091, [16] = 8100, [17] = 8109 } },
};
/* clang-format on */

static CostCatalogue *bundled;

static void
set (CostScenario *scenario, const char *workload)
{
  g_auto (GStrv) each = g_strsplit (workload != NULL ? workload : "", " ", -1);

  for (char **at = each; *at != NULL; at++)
    {
      g_auto (GStrv) sides = g_strsplit (*at, "=", 2);
      g_autoptr (GError) error = NULL;

      cost_workload_set (&scenario->workload, sides[0], sides[1], &error);
      g_assert_no_error (error);
    }
}

/* A small app in Virginia that sends nothing to the internet. */
static CostScenario *
new_scenario (const char *platform, const char *workload)
{
  CostScenario *scenario = engine_fixtures_scenario ("at=2026-11-23", NULL);

  g_ptr_array_add (scenario->platforms, g_strdup (platform));
  set (scenario,
       "requests=1 cpu_ms=1 egress_gb=0 instances=1 vcpu=1 memory_gb=0.5 "
       "db_vcpu=0.125 db_memory_gb=1 db_storage_gb=10");
  set (scenario, workload);
  return scenario;
}

static CostEstimate *
estimate (const CostScenario *scenario)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = cost_estimate_all (bundled, scenario, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 1);
  engine_fixtures_check (all->pdata[0]);
  g_assert_false (((CostEstimate *)all->pdata[0])->is_blocked);
  return cost_estimate_ref (all->pdata[0]);
}

static CostMoney
sum_lines (const CostEstimate *bill, const char *provider, const char *meter)
{
  CostMoney sum = 0;

  for (guint i = 0; i < bill->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (bill->lines, i);

      if (g_str_equal (line->provider->id, provider) &&
          g_strcmp0 (line->meter->id, meter) == 0)
        sum += line->gross;
    }
  return sum;
}

/* The amount of one line, in cents. */
static void
assert_line (const CostScenario *scenario,
             const char         *provider,
             const char         *meter,
             CostMoney           cents)
{
  g_autoptr (CostEstimate) bill = estimate (scenario);

  g_assert_cmpint (sum_lines (bill, provider, meter), ==, cents);
}

static CostScenario *
new_pair (const Pair *pair)
{
  CostScenario *scenario =
      new_scenario (pair->platform->id, pair->platform->workload);
  g_autoptr (GError) error = NULL;

  set (scenario, pair->partner->workload);
  cost_workload_set (&scenario->workload, "db", pair->partner->id, &error);
  if (pair->platform->plan != NULL)
    cost_scenario_pin_plan (scenario, pair->platform->plan, &error);
  g_assert_no_error (error);
  return scenario;
}

/* Both ends stand in AWS: nothing leaves it. */
static gboolean
is_within_aws (const Pair *pair)
{
  return g_str_equal (pair->platform->id, "fargate") &&
         g_str_equal (pair->partner->id, "rds");
}

static void
test_pair (gconstpointer data)
{
  const Pair *pair = data;
  g_autoptr (CostScenario) scenario = new_pair (pair);
  CostMoney nothing = 0;

  for (guint i = 0; i < N_POINTS; i++)
    {
      g_autoptr (CostEstimate) bill = NULL;
      gboolean  is_free = is_within_aws (pair);
      CostMoney sent = is_free ? 0 : pair->platform->cents[i];
      CostMoney received = is_free ? 0 : pair->partner->cents[i];

      scenario->workload.values[COST_DB_TRAFFIC_GB] = points[i];
      bill = estimate (scenario);
      if (i == 0)
        nothing = bill->total;
      g_assert_cmpint (
          sum_lines (bill, pair->platform->id, pair->platform->meter),
          ==,
          sent);
      g_assert_cmpint (sum_lines (bill, pair->partner->id, "egress"),
                       ==,
                       received);
      g_assert_cmpint (bill->total - nothing, ==, sent + received);
    }
}

/* A price that is not known is said, and is not zero. */
static void
test_unknown_price (void)
{
  g_autoptr (CostScenario) scenario =
      new_scenario ("azure-container-apps", "db=neon");
  g_autoptr (CostEstimate) without = estimate (scenario);
  g_autoptr (CostEstimate) with = NULL;

  g_assert_true (without->is_complete);
  set (scenario, "db_traffic_gb=1");
  with = estimate (scenario);
  g_assert_false (with->is_complete);
}

/* Fly.io pricing: what leaves Mumbai costs $0.12 a GB, and half does. */
static void
test_regions (void)
{
  g_autoptr (CostScenario) scenario = new_scenario (
      "fly",
      "db=supabase regions=virginia,johannesburg db_traffic_gb=100");

  assert_line (scenario, "fly", "egress", 50 * 2 + 50 * 12);
}

/* One allowance for all that leaves: 60 + 60 GB are 20 above AWS's 100. */
static void
test_allowance_is_shared (void)
{
  g_autoptr (CostScenario) scenario =
      new_scenario ("fargate", "db=supabase egress_gb=60 db_traffic_gb=60");

  assert_line (scenario, "fargate", "egress", 180);
  assert_line (scenario, "supabase", "egress", 0);
  set (scenario, "egress_gb=1000 db_traffic_gb=250");
  assert_line (scenario, "supabase", "egress", 0);
}

/* AWS data transfer: 100 GB free, 10,240 at $0.09, then $0.085. */
static void
test_tiers (void)
{
  static const struct
  {
    const char *traffic;
    CostMoney   cents;
  } rows[] = {
    { "db_traffic_gb=10339", 92151 },
    { "db_traffic_gb=10340", 92160 },
    { "db_traffic_gb=10341", 92169 }, /* 921.685 */
    { "db_traffic_gb=11340", 100660 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostScenario) from = new_scenario ("fargate", "db=neon");
      g_autoptr (CostScenario) to = new_scenario ("fly", "db=rds");

      set (from, rows[i].traffic);
      set (to, rows[i].traffic);
      assert_line (from, "fargate", "egress", rows[i].cents);
      assert_line (to, "rds", "egress", rows[i].cents);
    }
}

/* AWS: a NAT gateway processes both directions, at $0.045 a GB. */
static void
test_nat_gateway (void)
{
  g_autoptr (CostScenario) scenario =
      new_scenario ("fargate", "db=neon egress_ips=1 db_traffic_gb=101");

  assert_line (scenario, "fargate", "nat-data", 909);
  assert_line (scenario, "fargate", "egress", 9);
  set (scenario, "db=rds");
  assert_line (scenario, "fargate", "nat-data", 0);
}

static const char *
find_plan (const CostEstimate *bill, const char *partner)
{
  for (guint i = 0; i < bill->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (bill->lines, i);

      if (g_str_equal (line->provider->id, partner) && line->amount > 0)
        return "paid";
    }
  return "free";
}

/* Supabase and Neon: the free plans end at 5 GB. */
static void
test_free_plans (void)
{
  static const char *const ids[] = { "supabase", "neon" };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *workload =
          g_strdup_printf ("db=%s db_storage_gb=0 on_hours=100 "
                           "db_memory_gb=0.5 db_traffic_gb=5",
                           ids[i]);
      g_autoptr (CostScenario) scenario = new_scenario ("fly", workload);
      g_autoptr (CostEstimate) at_limit = estimate (scenario);
      g_autoptr (CostEstimate) above = NULL;

      set (scenario, "db_traffic_gb=6");
      above = estimate (scenario);
      g_assert_cmpstr (find_plan (at_limit, ids[i]), ==, "free");
      g_assert_cmpstr (find_plan (above, ids[i]), ==, "paid");
    }
}

/* Turso: what is sent to it leaves the platform, and it bills none. */
static void
test_replicated_sqlite (void)
{
  g_autoptr (CostScenario) scenario =
      new_scenario ("digitalocean", "db=replicated-sqlite db_traffic_gb=150");

  assert_line (scenario, "digitalocean", "transfer", 200);
  g_ptr_array_set_size (scenario->platforms, 0);
  g_ptr_array_add (scenario->platforms, g_strdup ("fly"));
  assert_line (scenario, "fly", "egress", 0);
}

/* The user's own measure goes before what the workload says. */
static void
test_usage (void)
{
  g_autoptr (CostScenario) scenario =
      new_scenario ("fly", "db=supabase db_traffic_gb=1000");
  g_autoptr (GError) error = NULL;

  cost_scenario_add_usage (scenario, "supabase.egress=251", &error);
  g_assert_no_error (error);
  assert_line (scenario, "supabase", "egress", 9);
  assert_line (scenario, "fly", "egress", 2000);
}

static void
add_pairs (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (platforms); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (partners); j++)
      {
        Pair            *pair = g_new (Pair, 1);
        g_autofree char *path = g_strdup_printf (
            "/bills/pairings/%s-%" G_GSIZE_FORMAT "/%s-%" G_GSIZE_FORMAT,
            platforms[i].id,
            i,
            partners[j].id,
            j);

        *pair = (Pair){ &platforms[i], &partners[j] };
        g_test_add_data_func_full (path, pair, test_pair, g_free);
      }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  bundled = cost_catalogue_new_bundled (NULL);
  g_assert_nonnull (bundled);
  add_pairs ();
#define ADD(name, test) g_test_add_func ("/bills/pairings/" name, test)
  ADD ("unknown-price", test_unknown_price);
  ADD ("regions", test_regions);
  ADD ("allowance-is-shared", test_allowance_is_shared);
  ADD ("tiers", test_tiers);
  ADD ("nat-gateway", test_nat_gateway);
  ADD ("free-plans", test_free_plans);
  ADD ("replicated-sqlite", test_replicated_sqlite);
  ADD ("usage", test_usage);
#undef ADD
  status = g_test_run ();
  g_clear_pointer (&bundled, cost_catalogue_unref);
  return status;
}
