/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The cliff radar: known steps, allowances and plans of small platforms; on a
 * preset, nothing that a fine grid does not show.
 */
#include "../answer-fixtures.h"

#include <math.h>

#include "cost-cliff.h"

#define METER ANSWER_METER

typedef struct
{
  const char   *name;
  EngineFile    file;
  CostDimension dimension;
  double        value;
  CostMoney     next_price;
  CostCliffKind kind;
  double        at;
  double        beyond; /* jumps */
} Known;

/* clang-format off */
static const Known known[] = {
  { "straight", { .meters = METER ("a", "egress_gb", "0.25") },
    COST_EGRESS_GB, 50, 25, COST_CLIFF_NONE, 1000000, 0 },
  { "flat", { .meters = METER ("a", "1", "9") },
    COST_EGRESS_GB, 50, 0, COST_CLIFF_NONE, 1000000, 0 },
  { "allowance", { .meters = METER ("a", "max(egress_gb - 100, 0)", "0.02") },
    COST_EGRESS_GB, 50, 0, COST_CLIFF_BEND, 100, 0 },
  { "tier",
    { .meters = METER ("a", "egress_gb + max(egress_gb - 640, 0)", "0.05") },
    COST_EGRESS_GB, 50, 5, COST_CLIFF_BEND, 640, 0 },
  { "size", { .meters = METER ("a", "memory_gb > 2 ? 50 : 25", "1") },
    COST_MEMORY_GB, 0.5, 0, COST_CLIFF_JUMP, 2, 2 },
  { "at-the-step", { .meters = METER ("a", "memory_gb > 2 ? 50 : 25", "1") },
    COST_MEMORY_GB, 2, 2500, COST_CLIFF_JUMP, 2, 2 },
  { "package", { .meters = METER ("a", "ceil(requests)", "0.30") },
    COST_REQUESTS, 5.2, 30, COST_CLIFF_JUMP, 6, 6 },
  { "started-units", { .meters = METER ("a", "ceil(volume_gb)", "0.15") },
    COST_VOLUME_GB, 10, 15, COST_CLIFF_JUMP, 10, 10 },
  { "within-a-unit", { .meters = METER ("a", "ceil(volume_gb)", "0.15") },
    COST_VOLUME_GB, 10.5, 15, COST_CLIFF_JUMP, 11, 11 },
  { "from-nothing", { .meters = METER ("a", "ceil(volume_gb)", "0.15") },
    COST_VOLUME_GB, 0, 15, COST_CLIFF_JUMP, 0, 0 },
  { "small-units", { .meters = METER ("a", "ceil(volume_gb)", "0.05") },
    COST_VOLUME_GB, 10, 5, COST_CLIFF_NONE, 10000, 0 },
  { "steep", { .meters = METER ("a", "volume_gb", "300") },
    COST_VOLUME_GB, 10, 30000, COST_CLIFF_NONE, 10000, 0 },
  { "only-of-nothing",
    { .meters = METER ("a", "requests", "1"),
      .limits = "{ `id`: `no`, `kind`: `blocker`, "
                "`when`: `requests > 0.000000001`, `text`: `No.` }" },
    COST_REQUESTS, 0, 0, COST_CLIFF_STATUS, 0, 1e-9 },
  { "on-a-slope",
    { .meters = METER ("a", "egress_gb * 0.1 + (egress_gb > 777) * 8", "1") },
    COST_EGRESS_GB, 3, 10, COST_CLIFF_JUMP, 777, 777 },
  { "counts", { .meters = METER ("a", "instances", "7") },
    COST_INSTANCES, 2, 700, COST_CLIFF_NONE, 1000, 0 },
  { "included", { .meters = METER ("a", "max(instances - 5, 0)", "20") },
    COST_INSTANCES, 2, 0, COST_CLIFF_JUMP, 5, 6 },
  { "count-jump",
    { .meters = METER ("a", "instances * 7 + (instances > 3) * 90", "1") },
    COST_INSTANCES, 2, 700, COST_CLIFF_JUMP, 3, 4 },
  { "next-count",
    { .meters = METER ("a", "instances * 7 + (instances > 2) * 90", "1") },
    COST_INSTANCES, 2, 9700, COST_CLIFF_JUMP, 2, 3 },
  { "blocked",
    { .meters = METER ("a", "instances", "7"),
      .limits = "{ `id`: `no`, `kind`: `blocker`, `when`: `instances > 64`, "
                "`text`: `No.` }" },
    COST_INSTANCES, 2, 700, COST_CLIFF_STATUS, 64, 65 },
  { "plan",
    { .meters = METER ("a", "plan.fee", "1") "," METER (
        "b", "max(egress_gb - plan.gb, 0)", "1"),
      .plans = "{ `id`: `s`, `name`: `S`, `values`: { `fee`: 0, `gb`: 10 } }, "
               "{ `id`: `l`, `name`: `L`, `values`: { `fee`: 25, "
               "`gb`: 1000 } }" },
    COST_EGRESS_GB, 20, 100, COST_CLIFF_BEND, 35, 0 },
  { "at-the-end", { .meters = METER ("a", "instances", "7") },
    COST_INSTANCES, 1000, 0, COST_CLIFF_NONE, 1000, 0 },
};
/* clang-format on */

static void
test_known (gconstpointer data)
{
  const Known *wanted = data;
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (CostCliff));
  const CostCliff *cliff = NULL;

  answer_fixtures_open (&answer, &wanted->file, 1);
  answer.scenario->workload.values[wanted->dimension] = wanted->value;
  cost_cliff_find_along (answer.engine,
                         &answer.scenario->workload,
                         wanted->dimension,
                         found);
  g_assert_cmpuint (found->len, ==, 1);
  cliff = &g_array_index (found, CostCliff, 0);
  g_assert_cmpint (cliff->next_price, ==, wanted->next_price);
  g_assert_cmpint (cliff->kind, ==, wanted->kind);
  g_assert_cmpfloat (cliff->at, ==, wanted->at);
  g_assert_cmpfloat (cliff->distance, ==, cliff->at - wanted->value);
  if (cliff->kind == COST_CLIFF_JUMP || cliff->kind == COST_CLIFF_STATUS)
    g_assert_cmpfloat_with_epsilon (cliff->beyond, wanted->beyond, 1e-7);
}

static void
test_preset (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (GArray) found = NULL;
  guint n_jumps = 0;

  answer_fixtures_open_preset (&answer, "small-api", COST_VARY_AMOUNTS);
  found = cost_cliff_find (answer.engine, &answer.scenario->workload);
  g_assert_cmpuint (found->len % 5, ==, 0);
  for (guint i = 0; i < found->len; i++)
    {
      const CostCliff *cliff = &g_array_index (found, CostCliff, i);

      g_assert_cmpint (cliff->platform, ==, (int)i % 5);
      g_assert_cmpfloat (cliff->at, >=, cliff->value);
      if (cliff->kind != COST_CLIFF_JUMP)
        continue;
      n_jumps++;
      g_assert_cmpint (answer_fixtures_total (&answer,
                                              i % 5,
                                              cliff->dimension,
                                              cliff->beyond),
                       ==,
                       cliff->flags_beyond == 0 ? cliff->total_beyond : -1);
      g_assert_cmpint (cliff->total_before, !=, cliff->total_beyond);
    }
  g_assert_cmpuint (n_jumps, >, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/cliff/known/%s", known[i].name);

      g_test_add_data_func (path, &known[i], test_known);
    }
  g_test_add_func ("/cost/cliff/preset", test_preset);
  return g_test_run ();
}
