/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a budget buys: known ends of small platforms, and on the presets the
 * same as when every count is looked at.
 */
#include "../answer-fixtures.h"

#include "cost-capacity.h"

#define METER ANSWER_METER

typedef struct
{
  const char      *name;
  EngineFile       file;
  CostCapacityKind kind;
  double           value;
  gboolean         is_inclusive;
  CostMoney        total;
  guint8           flags_beyond;
  gboolean         returns;
} Known;

/* clang-format off */
static const Known known[] = {
  { "slope", { .meters = METER ("a", "egress_gb", "0.25") },
    COST_CAPACITY_LIMITED, 400.02, TRUE, 10000, 0, FALSE },
  { "step", { .meters = METER ("a", "egress_gb > 640 ? 900 : 10", "1") },
    COST_CAPACITY_LIMITED, 640, TRUE, 1000, 0, FALSE },
  { "open-step", { .meters = METER ("a", "egress_gb >= 640 ? 900 : 10", "1") },
    COST_CAPACITY_LIMITED, 640, FALSE, 1000, 0, FALSE },
  { "returns",
    { .meters = METER ("a", "egress_gb > 30 && egress_gb < 300 ? 900 : 10",
                       "1") },
    COST_CAPACITY_LIMITED, 30, TRUE, 1000, 0, TRUE },
  { "blocked",
    { .meters = METER ("a", "10", "1"),
      .limits = "{ `id`: `no`, `kind`: `blocker`, `when`: `egress_gb > 70`, "
                "`text`: `No.` }" },
    COST_CAPACITY_LIMITED, 70, TRUE, 1000, COST_CELL_BLOCKED, FALSE },
  { "never", { .meters = METER ("a", "500", "1") },
    COST_CAPACITY_NEVER, 0, FALSE, 50000, 0, FALSE },
  { "to-the-cent", { .meters = METER ("a", "100", "1") },
    COST_CAPACITY_UNLIMITED, 1000, TRUE, 10000, 0, FALSE },
};
/* clang-format on */

static void
test_known (gconstpointer data)
{
  const Known *wanted = data;
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) found = NULL;
  const CostCapacity *capacity = NULL;

  answer_fixtures_open (&answer, &wanted->file, 1);
  sweep = answer_fixtures_sweep (&answer, COST_EGRESS_GB, 0, 1000, 60);
  found = cost_capacity_find (sweep, 10000);
  g_assert_cmpuint (found->len, ==, 1);
  capacity = &g_array_index (found, CostCapacity, 0);
  g_assert_cmpint (capacity->kind, ==, wanted->kind);
  g_assert_cmpfloat_with_epsilon (capacity->value, wanted->value, 1e-8);
  g_assert_cmpint (capacity->is_inclusive, ==, wanted->is_inclusive);
  g_assert_cmpint (capacity->total, ==, wanted->total);
  g_assert_cmpint (capacity->flags_beyond, ==, wanted->flags_beyond);
  g_assert_cmpint (capacity->returns, ==, wanted->returns);
}

static void
check_count (const CostSweep *whole, const CostCapacity *found)
{
  const CostCells *cells = &whole->cells[found->platform];
  guint            n = 0;

  while (n < whole->n_points && cells->flags[n] == 0 &&
         cells->totals[n] <= 20000)
    n++;
  if (n == 0)
    g_assert_cmpint (found->kind, ==, COST_CAPACITY_NEVER);
  else if (n == whole->n_points)
    g_assert_cmpint (found->kind, ==, COST_CAPACITY_UNLIMITED);
  else
    {
      g_assert_cmpint (found->kind, ==, COST_CAPACITY_LIMITED);
      g_assert_cmpfloat (found->value, ==, whole->values[n - 1]);
      g_assert_cmpfloat (found->beyond, ==, whole->values[n]);
      g_assert_cmpint (found->total, ==, cells->totals[n - 1]);
    }
}

static void
test_counts (void)
{
  static const char *const presets[] = { "hobby", "small-api", "saas-5" };
  static const CostAxis    axes[] = {
       { COST_CONNECTIONS, 0, 50000, 50001, COST_SCALE_LINEAR },
       { COST_INSTANCES, 0, 400, 401, COST_SCALE_LINEAR },
       { COST_SEATS, 1, 600, 600, COST_SCALE_LINEAR },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (axes) * G_N_ELEMENTS (presets); i++)
    {
      CostAxis axis = axes[i / G_N_ELEMENTS (presets)];
      g_auto (AnswerCase) answer = { 0 };
      g_autoptr (CostSweep) coarse = NULL;
      g_autoptr (CostSweep) whole = NULL;
      g_autoptr (GArray) found = NULL;

      answer_fixtures_open_preset (&answer,
                                   presets[i % G_N_ELEMENTS (presets)],
                                   COST_VARY (axis.dimension));
      whole = cost_sweep_new (answer.engine,
                              &answer.scenario->workload,
                              &axis,
                              NULL);
      axis.n_points = 200;
      coarse = cost_sweep_new (answer.engine,
                               &answer.scenario->workload,
                               &axis,
                               NULL);
      found = cost_capacity_find (coarse, 20000);
      for (guint k = 0; k < found->len; k++)
        check_count (whole, &g_array_index (found, CostCapacity, k));
    }
}

/* Amounts: within right below, too much right above. */
static void
test_amounts (void)
{
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) found = NULL;

  answer_fixtures_open_preset (&answer, "small-api", COST_VARY_AMOUNTS);
  sweep = answer_fixtures_sweep (&answer, COST_EGRESS_GB, 0, 100000, 1000);
  found = cost_capacity_find (sweep, 50000);
  for (guint i = 0; i < found->len; i++)
    {
      const CostCapacity *one = &g_array_index (found, CostCapacity, i);

      if (one->kind != COST_CAPACITY_LIMITED)
        continue;
      g_assert_cmpint (answer_fixtures_total (&answer,
                                              i,
                                              COST_EGRESS_GB,
                                              one->value * 0.999999),
                       <=,
                       50000);
      g_assert_cmpint (
          answer_fixtures_total (&answer, i, COST_EGRESS_GB, one->beyond),
          ==,
          one->total_beyond);
      g_assert_cmpfloat_with_epsilon (one->beyond,
                                      one->value,
                                      one->value * 1e-11);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/capacity/known/%s", known[i].name);

      g_test_add_data_func (path, &known[i], test_known);
    }
  g_test_add_func ("/cost/capacity/counts", test_counts);
  g_test_add_func ("/cost/capacity/amounts", test_amounts);
  return g_test_run ();
}
