/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line: from the quantity to the cents, step by step, and what several
 * regions share.
 */
#include "../engine-fixtures.h"

#define METER(members)                                                         \
  "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, " members  \
  " }"

typedef struct
{
  const char *name;
  const char *meter;
  double      quantity;
  CostMoney   amount;
} Row;

#define SIMPLE METER ("`quantity`: `requests`, `price`: 0.5")
#define FREE METER ("`quantity`: `requests`, `price`: 1, `allowance`: 10")
#define BLOCKS                                                                 \
  METER ("`quantity`: `requests`, `price`: 0.01, `allowance`: 5, `block`: 10")
#define TIERS                                                                  \
  METER ("`quantity`: `requests`, `tiers`: [ { `up_to`: 10, `price`: 3 }, "    \
         "{ `up_to`: 20, `price`: 2 }, { `price`: 1 } ]")
#define TANGLED                                                                \
  METER (                                                                      \
      "`quantity`: `requests`, `tiers`: [ { `up_to`: `vcpu`, `price`: 3 }, "   \
      "{ `up_to`: `memory_gb`, `price`: 2 }, { `price`: 1 } ]")
#define BETWEEN                                                                \
  METER ("`quantity`: `requests`, `price`: 1, `allowance`: 10, "               \
         "`minimum`: 5, `cap`: 20")
#define CENTS METER ("`quantity`: `requests`, `price`: 0.005")
#define ROUNDED METER ("`quantity`: `requests`, `price`: `round_to(0.0149, 2)`")
#define HALF                                                                   \
  METER ("`quantity`: `requests`, `price`: 1, `when`: `requests > 5`")
#define OFF METER ("`quantity`: `requests - 10`, `price`: 1, `block`: 0")
#define CHEAP METER ("`quantity`: `requests`, `price`: `0 - 3`")
#define GRANTED METER ("`quantity`: `requests`, `price`: 1, `allowance`: -5")

static const Row rows[] = {
  { "price/none", SIMPLE, 0, 0 },
  { "price/some", SIMPLE, 3, 150 },
  { "allowance/below", FREE, 9, 0 },
  { "allowance/all-of-it", FREE, 10, 0 },
  { "allowance/above", FREE, 11, 100 },
  { "allowance/negative", GRANTED, 3, 300 },
  { "block/none", BLOCKS, 5, 0 },
  { "block/first", BLOCKS, 6, 10 },
  { "block/full", BLOCKS, 15, 10 },
  { "block/second", BLOCKS, 15.001, 20 },
  { "block/zero", OFF, 12, 200 },
  { "quantity/negative", OFF, 3, 0 },
  { "price/negative", CHEAP, 3, 0 },
  { "tier/first-1", TIERS, 9, 2700 },
  { "tier/first", TIERS, 10, 3000 },
  { "tier/first+1", TIERS, 11, 3200 },
  { "tier/second-1", TIERS, 19, 4800 },
  { "tier/second", TIERS, 20, 5000 },
  { "tier/second+1", TIERS, 21, 5100 },
  { "bounds/nothing-billed", BETWEEN, 10, 0 },
  { "bounds/minimum", BETWEEN, 10.01, 500 },
  { "bounds/between", BETWEEN, 17, 700 },
  { "bounds/cap", BETWEEN, 31, 2000 },
  { "cents/half-up", CENTS, 1, 1 },
  { "cents/below-half", CENTS, 0.99, 0 },
  { "cents/three-halves", CENTS, 3, 2 },
  { "cents/unit-rounded", ROUNDED, 100, 100 },
  { "when/off", HALF, 5, 0 },
  { "when/on", HALF, 6, 600 },
};

static void
test_row (gconstpointer data)
{
  const Row       *row = data;
  EngineFile       file = { .meters = row->meter };
  g_autofree char *requests = g_strdup_printf ("requests=%.15g", row->quantity);
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, requests, NULL);

  g_assert_cmpint (estimate->total, ==, row->amount);
  g_assert_true (estimate->is_complete);
}

static void
test_explains_itself (void)
{
  EngineFile file = { .meters = METER (
                          "`quantity`: `requests`, `allowance`: 4, "
                          "`tiers`: [ { `up_to`: 10, `price`: 3 }, "
                          "{ `price`: 1 } ], `detail`: `of {requests}`") };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "requests=20", NULL);
  const CostLine    *line = engine_fixtures_line (estimate, "it", 0);
  const CostTierUse *tiers = line->tiers;

  g_assert_cmpfloat (line->quantity, ==, 20);
  g_assert_cmpfloat (line->allowance_used, ==, 4);
  g_assert_cmpfloat (line->billable, ==, 16);
  g_assert_cmpfloat (line->unit_price, ==, 3);
  g_assert_cmpuint (line->n_tiers, ==, 2);
  g_assert_cmpfloat (tiers[0].up_to, ==, 10);
  g_assert_cmpfloat (tiers[0].quantity, ==, 10);
  g_assert_cmpfloat (tiers[1].quantity, ==, 6);
  g_assert_cmpfloat (tiers[1].price, ==, 1);
  g_assert_cmpint (line->gross, ==, 3600);
  g_assert_cmpstr (line->detail, ==, "of 20");
  g_assert_null (line->region);
}

/* Whatever the formulas say, each unit is billed in one tier. */
static void
test_tiers_never_overlap (void)
{
  static const struct
  {
    double      quantities[3];
    CostMoney   amount;
    const char *vcpu;
    const char *memory;
  } cases[] = {
    { { 10, 0, 20 }, 5000, "vcpu=10", "memory_gb=4" },
    { { 10, 0, 20 }, 5000, "vcpu=10", "memory_gb=10" },
    { { 4, 6, 20 }, 4400, "vcpu=4", "memory_gb=10" },
    { { 30, 0, 0 }, 9000, "vcpu=64", "memory_gb=10" },
    { { 4, 26, 0 }, 6400, "vcpu=4", "memory_gb=64" },
  };
  EngineFile file = { .meters = TANGLED };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CostEstimate) estimate =
          engine_fixtures_estimate (&file,
                                    "requests=30",
                                    cases[i].vcpu,
                                    cases[i].memory,
                                    NULL);
      const CostLine *line = engine_fixtures_line (estimate, "it", 0);

      for (guint j = 0; j < 3; j++)
        g_assert_cmpfloat (line->tiers[j].quantity, ==, cases[i].quantities[j]);
      g_assert_cmpint (estimate->total, ==, cases[i].amount);
      g_assert_cmpfloat (line->tiers[0].up_to, <=, line->tiers[1].up_to);
    }
}

static const EngineFile regional = {
  .meters = METER ("`per`: `region`, `quantity`: `requests * share`, "
                   "`price`: 1, `allowance`: 10"),
};

static const EngineFile each = {
  .meters = METER ("`per`: `region`, `quantity`: `requests * share`, "
                   "`price`: `region.factor`, `allowance`: 10, "
                   "`allowance_per`: `region`"),
};

static void
check_regions (const EngineFile *file,
               const char       *places,
               CostMoney         first,
               CostMoney         second)
{
  g_autofree char *regions = g_strdup_printf ("regions=%s", places);
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (file, "requests=40", regions, NULL);

  g_assert_cmpint (engine_fixtures_line (estimate, "it", 0)->amount, ==, first);
  g_assert_cmpint (engine_fixtures_line (estimate, "it", 1)->amount,
                   ==,
                   second);
}

#define EACH(members)                                                          \
  METER ("`per`: `region`, `quantity`: `requests * share`, " members)

/* Only the allowance is shared; 40 are 20 in each region, or 10 and 30. */
static void
test_regions_start_anew (void)
{
  const EngineFile tiers = {
    .meters = EACH ("`tiers`: [ { `up_to`: 15, `price`: 1 }, { `price`: 2 } ]"),
  };
  const EngineFile blocks = { .meters = EACH ("`price`: 1, `block`: `3 * 5`") };
  const EngineFile bounds = {
    .meters = EACH ("`price`: 1, `minimum`: `5 * 3`, `cap`: `5 * 5`"),
  };

  check_regions (&tiers, "virginia,oregon", 2500, 2500);
  check_regions (&tiers, "virginia:1,oregon:3", 1000, 4500);
  check_regions (&blocks, "virginia,oregon", 3000, 3000);
  check_regions (&blocks, "virginia:1,oregon:3", 1500, 3000);
  check_regions (&bounds, "virginia,oregon", 2000, 2000);
  check_regions (&bounds, "virginia:1,oregon:3", 1500, 2500);
}

static void
test_regions_share_an_allowance (void)
{
  check_regions (&regional, "virginia,oregon", 1000, 2000);
  check_regions (&regional, "virginia:1,oregon:3", 0, 3000);
  check_regions (&regional, "virginia:1,oregon:4", 0, 3000);
}

static void
test_regions_have_their_own (void)
{
  check_regions (&each, "virginia,oregon", 1000, 2000);
  check_regions (&each, "oregon,virginia", 2000, 1000);
  check_regions (&each, "virginia:3,oregon:1", 2000, 0);
}

static void
test_places_without_region (void)
{
  g_autoptr (CostEstimate) second =
      engine_fixtures_estimate (&regional,
                                "requests=40",
                                "regions=virginia,tokyo",
                                NULL);
  g_autoptr (CostEstimate) first =
      engine_fixtures_estimate (&regional,
                                "requests=40",
                                "regions=tokyo,virginia",
                                NULL);

  g_assert_cmpuint (second->lines->len, ==, 1);
  g_assert_cmpint (second->total, ==, 1000);
  g_assert_true (second->is_blocked);
  g_assert_true (first->is_blocked);
}

/* An allowance that nobody knows spoils every region that bills. */
static void
test_unknown_allowance (void)
{
  EngineFile file = {
    .plans = "{ `id`: `a`, `name`: `A`, `values`: { `free`: null } }",
    .meters = METER ("`per`: `region`, `price`: 1, `allowance`: `plan.free`, "
                     "`quantity`: `region.index * requests`"),
  };
  g_autoptr (CostEstimate) one =
      engine_fixtures_estimate (&file, "requests=5", NULL);
  g_autoptr (CostEstimate) two =
      engine_fixtures_estimate (&file,
                                "requests=5",
                                "regions=virginia,oregon",
                                NULL);

  g_assert_true (one->is_complete);
  g_assert_false (two->is_complete);
  g_assert_cmpint (two->total, ==, 0);
}

/* What is not known matters only where something would be billed. */
static void
test_unknown_matters (void)
{
  static const struct
  {
    const char *meter;
    double      requests;
    gboolean    is_complete;
  } cases[] = {
    { METER ("`quantity`: `requests`, `price`: `plan.x`"), 0, TRUE },
    { METER ("`quantity`: `requests`, `price`: `plan.x`"), 1, FALSE },
    { METER ("`quantity`: `requests`, `price`: `plan.x`, `allowance`: 5"),
      5,
      TRUE },
    { METER ("`quantity`: `requests`, `price`: 1, `allowance`: `plan.x`"),
      0,
      TRUE },
    { METER ("`quantity`: `requests`, `price`: 1, `allowance`: `plan.x`"),
      1,
      FALSE },
    { METER ("`quantity`: `requests`, `price`: 1, `allowance`: 5, "
             "`minimum`: `plan.x`"),
      5,
      TRUE },
    { METER ("`quantity`: `requests`, `price`: 1, `cap`: `plan.x`"), 1, FALSE },
    { METER ("`quantity`: `requests`, `price`: 1, `block`: `plan.x`"),
      1,
      FALSE },
    { METER ("`quantity`: `plan.x`, `price`: 1"), 1, FALSE },
    { METER ("`quantity`: `plan.x`, `price`: 1, `when`: `requests > 5`"),
      1,
      TRUE },
    { METER ("`quantity`: 1, `price`: 1, `when`: `plan.x > 5`"), 1, FALSE },
    { METER ("`quantity`: `requests`, `tiers`: [ { `up_to`: 10, "
             "`price`: 1 }, { `price`: `plan.x` } ]"),
      10,
      TRUE },
    { METER ("`quantity`: `requests`, `tiers`: [ { `up_to`: 10, "
             "`price`: 1 }, { `price`: `plan.x` } ]"),
      11,
      FALSE },
    { METER ("`quantity`: `requests`, `tiers`: [ { `up_to`: `plan.x`, "
             "`price`: 1 }, { `price`: 2 } ]"),
      1,
      FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      EngineFile file = {
        .plans = "{ `id`: `a`, `name`: `A`, `values`: { `x`: null } }",
        .meters = cases[i].meter,
      };
      g_autofree char *requests =
          g_strdup_printf ("requests=%g", cases[i].requests);
      g_autoptr (CostEstimate) estimate =
          engine_fixtures_estimate (&file, requests, NULL);

      g_test_message ("%s with %s", cases[i].meter, requests);
      g_assert_cmpint (estimate->is_complete, ==, cases[i].is_complete);
    }
}

static void
test_usage (void)
{
  EngineFile file = { .meters = METER ("`quantity`: `requests`, `price`: 1, "
                                       "`when`: `requests > 100`, "
                                       "`allowance`: 2") };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "test.it=12.5", NULL);
  const CostLine *line = engine_fixtures_line (estimate, "it", 0);

  g_assert_true (line->is_override);
  g_assert_cmpfloat (line->quantity, ==, 12.5);
  g_assert_cmpint (estimate->total, ==, 1050);
}

static void
check_usage (const char *places,
             const char *first,
             const char *second,
             CostMoney   total)
{
  g_autofree char *regions = g_strdup_printf ("regions=%s", places);
  EngineFile       file = { .meters = METER ("`per`: `region`, `price`: 1, "
                                             "`quantity`: 0") };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, regions, first, second, NULL);

  g_assert_cmpint (estimate->total, ==, total);
}

static void
test_usage_in_regions (void)
{
  check_usage ("virginia,oregon", "test.it=10", NULL, 1000);
  check_usage ("virginia:1,oregon:4", "test.it=10", NULL, 1000);
  check_usage ("virginia,oregon", "test.it@west=10", NULL, 1000);
  check_usage ("virginia", "test.it@west=10", NULL, 0);
  check_usage ("virginia,oregon", "test.it=10", "test.it@west=1", 600);
  check_usage ("virginia,oregon", "test.it@west=1", "test.it=10", 600);
  check_usage ("oregon,frankfurt", "test.it@west=10", NULL, 1000);
}

static void
test_text_of_a_line (void)
{
  EngineFile file = {
    .plans = "{ `id`: `a`, `name`: `A`, `values`: { `x`: null } }",
    .meters = METER ("`quantity`: 1, `price`: 1, `detail`: `{db}, "
                     "{region.id}: {requests * -1}, {1e9 * 1e9}, "
                     "{1/3}, {plan.x}, {'a'}`"),
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "db=own", "requests=0", NULL);

  g_assert_cmpstr (engine_fixtures_line (estimate, "it", 0)->detail,
                   ==,
                   "own, east: 0, 1e+15, 0.333333, 0, a");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/compiler-line/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/cost/compiler-line/tiers-never-overlap",
                   test_tiers_never_overlap);
  g_test_add_func ("/cost/compiler-line/explains-itself", test_explains_itself);
  g_test_add_func ("/cost/compiler-line/regions-start-anew",
                   test_regions_start_anew);
  g_test_add_func ("/cost/compiler-line/regions/shared-allowance",
                   test_regions_share_an_allowance);
  g_test_add_func ("/cost/compiler-line/regions/own-allowance",
                   test_regions_have_their_own);
  g_test_add_func ("/cost/compiler-line/regions/not-served",
                   test_places_without_region);
  g_test_add_func ("/cost/compiler-line/unknown/allowance",
                   test_unknown_allowance);
  g_test_add_func ("/cost/compiler-line/unknown/matters", test_unknown_matters);
  g_test_add_func ("/cost/compiler-line/usage/once", test_usage);
  g_test_add_func ("/cost/compiler-line/usage/regions", test_usage_in_regions);
  g_test_add_func ("/cost/compiler-line/text", test_text_of_a_line);
  return g_test_run ();
}
