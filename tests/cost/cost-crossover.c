/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Crossings: known ones of small platforms, exactly; and on the presets, the
 * same as on a grid twenty times as fine.
 */
#include "../answer-fixtures.h"

#include <math.h>

#include "cost-crossover.h"

typedef struct
{
  const char        *name;
  EngineFile         files[2];
  CostDimension      dimension;
  double             to;
  CostCrossoverKind  kind;
  CostCrossoverShape shape;
  double             value;
  double             above;
  int                below_is_cheaper;
  int                above_is_cheaper;
} Known;

#define METER ANSWER_METER
#define BOTH(first, second)                                                    \
  {                                                                            \
    { .meters = first }, { .meters = second }                                  \
  }

/* clang-format off */
static const Known known[] = {
  { "smooth",
    BOTH (METER ("a", "egress_gb", "1"), METER ("b", "1", "100")),
    COST_EGRESS_GB, 1000, COST_CROSSOVER_CROSSING, COST_CROSSOVER_SMOOTH,
    100.005, 100.005, 0, 1 },
  { "cliff",
    BOTH (METER ("a", "egress_gb > 640 ? 50 : 10", "1"),
          METER ("b", "20", "1")),
    COST_EGRESS_GB, 1000, COST_CROSSOVER_CROSSING, COST_CROSSOVER_CLIFF,
    640, 640, 0, 1 },
  { "counts",
    BOTH (METER ("a", "instances", "7"), METER ("b", "100", "1")),
    COST_INSTANCES, 1000, COST_CROSSOVER_CROSSING, COST_CROSSOVER_SMOOTH,
    14, 15, 0, 1 },
  { "count-cliff",
    BOTH (METER ("a", "instances > 321 ? 900 : instances", "1"),
          METER ("b", "500", "1")),
    COST_INSTANCES, 400, COST_CROSSOVER_CROSSING, COST_CROSSOVER_CLIFF,
    321, 322, 0, 1 },
  { "plateau",
    BOTH (METER ("a", "min(egress_gb, 100) + max(egress_gb - 300, 0)", "1"),
          METER ("b", "100", "1")),
    COST_EGRESS_GB, 1000, COST_CROSSOVER_CROSSING, COST_CROSSOVER_SMOOTH,
    300.005, 300.005, 0, 1 },
  { "parting",
    BOTH (METER ("a", "max(egress_gb - 250, 0)", "1"), METER ("b", "0", "1")),
    COST_EGRESS_GB, 1000, COST_CROSSOVER_PARTING, COST_CROSSOVER_SMOOTH,
    250.005, 250.005, -1, 1 },
  { "meeting",
    BOTH (METER ("a", "min(instances, 30)", "1"), METER ("b", "30", "1")),
    COST_INSTANCES, 400, COST_CROSSOVER_MEETING, COST_CROSSOVER_SMOOTH,
    29, 30, 0, -1 },
};
/* clang-format on */

static void
test_known (gconstpointer data)
{
  const Known *wanted = data;
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) found = NULL;
  const CostCrossover *only = NULL;

  answer_fixtures_open (&answer, wanted->files, 2);
  sweep = answer_fixtures_sweep (&answer, wanted->dimension, 0, wanted->to, 50);
  found = cost_crossover_find (sweep);
  g_assert_cmpuint (found->len, ==, 1);
  only = &g_array_index (found, CostCrossover, 0);
  g_assert_cmpint (only->kind, ==, wanted->kind);
  g_assert_cmpint (only->shape, ==, wanted->shape);
  /* Rounding to the cent forgives what a binary fraction lacks. */
  g_assert_cmpfloat_with_epsilon (only->value,
                                  wanted->value,
                                  wanted->value * 1e-11);
  if (only->shape == COST_CROSSOVER_CLIFF)
    g_assert_cmpfloat (only->value, ==, wanted->value);
  g_assert_cmpfloat_with_epsilon (only->above,
                                  wanted->above,
                                  wanted->above * 1e-12);
  g_assert_cmpint (only->cheaper_below, ==, wanted->below_is_cheaper);
  g_assert_cmpint (only->cheaper_above, ==, wanted->above_is_cheaper);
  for (guint k = 0; k < 2; k++)
    {
      g_assert_cmpint (
          only->totals_below[k],
          ==,
          answer_fixtures_total (&answer, k, wanted->dimension, only->below));
      g_assert_cmpint (
          only->totals_above[k],
          ==,
          answer_fixtures_total (&answer, k, wanted->dimension, only->above));
    }
}

/* Four lines round by themselves, so that the lead goes to and fro by cents
 * where the bills cross: still one crossing. */
static void
test_rounding_is_one_crossing (void)
{
  static const EngineFile files[] = {
    { .meters = METER ("a", "egress_gb", "0.1") "," METER ("b",
                                                           "egress_gb * 1.37",
                                                           "0.1") },
    { .meters = METER ("a", "egress_gb * 1.11", "0.1") "," METER (
          "b",
          "egress_gb * 1.259",
          "0.1") "," METER ("c", "1", "0.05") },
  };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) found = NULL;

  answer_fixtures_open (&answer, files, 2);
  sweep = answer_fixtures_sweep (&answer, COST_EGRESS_GB, 0, 50000, 1000);
  found = cost_crossover_find_between (sweep, 0, 1);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpfloat_with_epsilon (g_array_index (found, CostCrossover, 0).value,
                                  500,
                                  120);
}

static void
test_several_in_one_step (void)
{
  static const EngineFile files[] = {
    { .meters = METER ("a", "instances == 10 || instances > 12 ? 9 : 1", "1") },
    { .meters = METER ("a", "5", "1") },
  };
  static const double values[] = { 9, 10, 12 };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) found = NULL;

  answer_fixtures_open (&answer, files, 2);
  sweep = answer_fixtures_sweep (&answer, COST_INSTANCES, 0, 400, 5);
  found = cost_crossover_find (sweep);
  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (values));
  for (guint i = 0; i < found->len; i++)
    g_assert_cmpfloat (g_array_index (found, CostCrossover, i).value,
                       ==,
                       values[i]);
}

static void
test_statuses (void)
{
  static const EngineFile files[] = {
    { .meters = METER ("a", "egress_gb > 20 ? 9 : 1", "1"),
      .limits = "{ `id`: `no`, `kind`: `blocker`, "
                "`when`: `egress_gb >= 10 && egress_gb <= 20`, "
                "`text`: `No.` }" },
    { .meters = METER ("a", "5", "1") },
  };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) found = NULL;
  const CostCrossover *events = NULL;

  answer_fixtures_open (&answer, files, 2);
  sweep = answer_fixtures_sweep (&answer, COST_EGRESS_GB, 0, 100, 200);
  found = cost_crossover_find (sweep);
  g_assert_cmpuint (found->len, ==, 3);
  events = &g_array_index (found, CostCrossover, 0);
  g_assert_cmpint (events[0].kind, ==, COST_CROSSOVER_STATUS);
  g_assert_cmpint (events[0].platforms[1], ==, -1);
  g_assert_cmpfloat (events[0].value, ==, 10);
  g_assert_cmpint (events[0].flags_below[0], ==, 0);
  g_assert_cmpint (events[0].flags_above[0], ==, COST_CELL_BLOCKED);
  for (guint i = 1; i < 3; i++)
    g_assert_cmpfloat (events[i].value, ==, 20);
  g_assert_cmpint (events[1].kind, ==, COST_CROSSOVER_STATUS);
  g_assert_cmpint (events[2].kind, ==, COST_CROSSOVER_CROSSING);
  g_assert_cmpint (events[2].shape, ==, COST_CROSSOVER_GAP);
  g_assert_cmpint (events[2].cheaper_above, ==, 1);
  g_assert_cmpfloat (events[2].level_from, <, 10);
}

static void
test_none (void)
{
  static const EngineFile files[] = {
    { .meters = METER ("a", "egress_gb", "1") },
    { .meters = METER ("a", "egress_gb + 1", "1") },
    { .meters = METER ("a", "egress_gb", "1") },
  };
  g_auto (AnswerCase) answer = { 0 };
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) found = NULL;

  answer_fixtures_open (&answer, files, 3);
  sweep = answer_fixtures_sweep (&answer, COST_EGRESS_GB, 0, 1000, 200);
  found = cost_crossover_find (sweep);
  g_assert_cmpuint (found->len, ==, 0);
}

/* The leads on a finer grid, by a machine of its own. */
static GArray *
find_by_force (const CostSweep *fine, guint first, guint second)
{
  GArray *brackets = g_array_new (FALSE, FALSE, 2 * sizeof (double));
  int     leader = 0;
  double  ends[2] = { 0 };

  for (guint i = 0; i < fine->n_points; i++)
    {
      CostMoney lead =
          fine->cells[second].totals[i] - fine->cells[first].totals[i];
      int now = lead > 0 ? 1 : -1;

      if (fine->cells[first].flags[i] != 0 ||
          fine->cells[second].flags[i] != 0 ||
          ABS (lead) <= COST_CROSSOVER_MARGIN)
        continue;
      ends[1] = fine->values[i];
      if (leader != 0 && now != leader)
        g_array_append_vals (brackets, ends, 1);
      leader = now;
      ends[0] = fine->values[i];
    }
  return brackets;
}

static void
check_sides (const AnswerCase *answer, const CostCrossover *crossover)
{
  int       k = crossover->platforms[0] == crossover->cheaper_above ? 0 : 1;
  CostMoney lead = crossover->totals_above[1 - k] - crossover->totals_above[k];

  g_assert_cmpint (lead, >, 0);
  g_assert_cmpfloat (crossover->below, <, crossover->above);
  g_assert_cmpfloat (crossover->level_from, <=, crossover->below);
  g_assert_cmpfloat (crossover->level_to, >=, crossover->above);
  g_assert_true (crossover->value >= crossover->below &&
                 crossover->value <= crossover->above);
  if (crossover->shape != COST_CROSSOVER_GAP)
    g_assert_cmpint (crossover->totals_below[1 - k],
                     <=,
                     crossover->totals_below[k]);
  g_assert_nonnull (answer->engine);
}

static void
check_pair (const AnswerCase *answer,
            const CostSweep  *sweep,
            const CostSweep  *fine,
            guint             first,
            guint             second)
{
  g_autoptr (GArray) forced = find_by_force (fine, first, second);
  g_autoptr (GArray) found = cost_crossover_find_between (sweep, first, second);
  guint n = 0;

  for (guint i = 0; i < found->len; i++)
    {
      const CostCrossover *crossover = &g_array_index (found, CostCrossover, i);
      const double        *ends = NULL;

      if (crossover->kind != COST_CROSSOVER_CROSSING)
        continue;
      g_assert_cmpuint (n, <, forced->len);
      ends = (const double *)(gconstpointer)(forced->data) + 2 * (gsize)n++;
      check_sides (answer, crossover);
      g_assert_cmpfloat (crossover->above, >=, ends[0]);
      g_assert_cmpfloat (crossover->below, <=, ends[1]);
    }
  g_assert_cmpuint (n, ==, forced->len);
}

static const char *const presets[] = { "hobby",
                                       "small-api",
                                       "phoenix-3",
                                       "saas-5" };

static void
test_presets (void)
{
  static const CostAxis axes[] = {
    { .dimension = COST_REQUESTS, .to = 1000 },
    { .dimension = COST_EGRESS_GB, .to = 100000 },
    { .dimension = COST_MEMORY_GB, .from = 0.125, .to = 16 },
    { .dimension = COST_INSTANCES, .to = 100 },
    { .dimension = COST_SEATS, .from = 1, .to = 200 },
    { .dimension = COST_DB_STORAGE_GB, .to = 2000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (axes) * G_N_ELEMENTS (presets); i++)
    {
      const CostAxis *axis = &axes[i / G_N_ELEMENTS (presets)];
      g_auto (AnswerCase) answer = { 0 };
      g_autoptr (CostSweep) sweep = NULL;
      g_autoptr (CostSweep) fine = NULL;

      answer_fixtures_open_preset (&answer,
                                   presets[i % G_N_ELEMENTS (presets)],
                                   COST_VARY (axis->dimension));
      sweep = answer_fixtures_sweep (&answer,
                                     axis->dimension,
                                     axis->from,
                                     axis->to,
                                     1000);
      fine = answer_fixtures_sweep (&answer,
                                    axis->dimension,
                                    axis->from,
                                    axis->to,
                                    20000);
      for (guint k = 0; k < 25; k++)
        if (k / 5 < k % 5)
          check_pair (&answer, sweep, fine, k / 5, k % 5);
    }
}

/* The last count at which the new leader is not yet cheaper. */
static double
find_last_count (const CostSweep *whole,
                 const double    *ends,
                 int              above,
                 int              below)
{
  double last = 0;

  for (guint i = 0; i < whole->n_points; i++)
    {
      gboolean is_led =
          whole->cells[above].flags[i] == 0 &&
          whole->cells[below].flags[i] == 0 &&
          whole->cells[above].totals[i] < whole->cells[below].totals[i];

      if (whole->values[i] < ends[1] && !is_led)
        last = whole->values[i];
    }
  return last;
}

static guint
check_counts (const CostSweep *coarse, const CostSweep *whole, guint pair)
{
  g_autoptr (GArray) forced = find_by_force (whole, pair / 5, pair % 5);
  g_autoptr (GArray) found =
      cost_crossover_find_between (coarse, pair / 5, pair % 5);
  guint n = 0;

  for (guint i = 0; i < found->len; i++)
    {
      const CostCrossover *one = &g_array_index (found, CostCrossover, i);
      const double        *ends =
          (const double *)(gconstpointer)forced->data + 2 * (gsize)n;

      if (one->kind != COST_CROSSOVER_CROSSING)
        continue;
      g_assert_cmpuint (n++, <, forced->len);
      g_assert_cmpfloat (one->level_from, <=, ends[0]);
      g_assert_cmpfloat (one->level_to, >=, ends[1]);
      g_assert_cmpfloat (one->above, ==, one->below + 1);
      g_assert_cmpfloat (one->value,
                         ==,
                         find_last_count (whole,
                                          ends,
                                          one->cheaper_above,
                                          one->cheaper_below));
    }
  g_assert_cmpuint (n, ==, forced->len);
  return n;
}

/* Every count looked at: the same crossings, to the count. */
static void
test_counts_exactly (void)
{
  static const CostAxis axes[] = {
    { COST_CONNECTIONS, 0, 90000, 90001, COST_SCALE_LINEAR },
    { COST_INSTANCES, 0, 400, 401, COST_SCALE_LINEAR },
    { COST_SEATS, 1, 600, 600, COST_SCALE_LINEAR },
  };
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (axes) * G_N_ELEMENTS (presets); i++)
    {
      CostAxis axis = axes[i / G_N_ELEMENTS (presets)];
      g_auto (AnswerCase) answer = { 0 };
      g_autoptr (CostSweep) coarse = NULL;
      g_autoptr (CostSweep) whole = NULL;

      answer_fixtures_open_preset (&answer,
                                   presets[i % G_N_ELEMENTS (presets)],
                                   COST_VARY (axis.dimension));
      whole = cost_sweep_new (answer.engine,
                              &answer.scenario->workload,
                              &axis,
                              NULL);
      axis.n_points = MIN (axis.n_points / 2, 1000);
      coarse = cost_sweep_new (answer.engine,
                               &answer.scenario->workload,
                               &axis,
                               NULL);
      for (guint k = 0; k < 25; k++)
        if (k / 5 < k % 5)
          n += check_counts (coarse, whole, k);
    }
  g_assert_cmpuint (n, >=, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/crossover/known/%s", known[i].name);

      g_test_add_data_func (path, &known[i], test_known);
    }
  g_test_add_func ("/cost/crossover/rounding-is-one-crossing",
                   test_rounding_is_one_crossing);
  g_test_add_func ("/cost/crossover/several", test_several_in_one_step);
  g_test_add_func ("/cost/crossover/statuses", test_statuses);
  g_test_add_func ("/cost/crossover/none", test_none);
  g_test_add_func ("/cost/crossover/presets", test_presets);
  g_test_add_func ("/cost/crossover/counts-exactly", test_counts_exactly);
  return g_test_run ();
}
