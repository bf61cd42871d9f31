/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A database that is left open: the law is that its bill is the best of the
 * bills with each database that it may mean, computed one by one; and that a
 * cell of a column is such a bill.
 */
#include "cost-variant-private.h"

#include "../engine-fixtures.h"
#include "cost-presets.h"

#define N 5
#define MAX_CELLS 600

/* In the order of ties. */
static const guint choices[N] = { 1, 3, 4, 5, 6 };

static const double cheapest = 7;

static guint
count_unknown (const CostEstimate *estimate)
{
  guint n = 0;

  for (guint i = 0; i < estimate->lines->len; i++)
    n +=
        ((CostLine *)g_ptr_array_index (estimate->lines, i))->is_priced ? 0 : 1;
  return n;
}

/* One that is met in several regions, or twice in the same words, is one. */
static guint
count_obstacles (const CostEstimate *estimate)
{
  const GPtrArray *remarks = estimate->remarks;
  guint            n = 0;

  for (guint i = 0; i < remarks->len; i++)
    {
      const CostRemark *at = g_ptr_array_index (remarks, i);
      gboolean          is_new = at->kind == COST_LIMIT_BLOCKER;

      for (guint k = 0; k < i; k++)
        {
          const CostRemark *other = g_ptr_array_index (remarks, k);

          if (at->kind == other->kind && at->provider == other->provider &&
              at->limit == other->limit && at->choice == other->choice &&
              at->place == other->place)
            is_new = FALSE;
        }
      n += is_new ? 1 : 0;
    }
  return n;
}

static int
compare_bills (const CostEstimate *first, const CostEstimate *second)
{
  if (first->is_blocked != second->is_blocked)
    return first->is_blocked ? 1 : -1;
  if (count_obstacles (first) != count_obstacles (second))
    return count_obstacles (first) < count_obstacles (second) ? -1 : 1;
  if (count_unknown (first) != count_unknown (second))
    return count_unknown (first) < count_unknown (second) ? -1 : 1;
  if (first->total != second->total)
    return first->total < second->total ? -1 : 1;
  return 0;
}

/* All lines and words of the one are those of the other. */
static void
assert_same_bill (const CostEstimate *found, const CostEstimate *wanted)
{
  g_assert_cmpuint (found->database, ==, wanted->database);
  g_assert_cmpint (found->total, ==, wanted->total);
  g_assert_true (found->plan == wanted->plan);
  g_assert_cmpint (found->is_blocked, ==, wanted->is_blocked);
  g_assert_cmpint (found->is_complete, ==, wanted->is_complete);
  g_assert_cmpuint (found->partners->len, ==, wanted->partners->len);
  g_assert_cmpuint (found->remarks->len, ==, wanted->remarks->len);
  g_assert_cmpuint (found->choices->len, ==, wanted->choices->len);
  g_assert_cmpuint (found->alternatives->len, ==, wanted->alternatives->len);
  g_assert_cmpuint (found->lines->len, ==, wanted->lines->len);
  for (guint i = 0; i < found->lines->len; i++)
    {
      const CostLine *left = g_ptr_array_index (found->lines, i);
      const CostLine *right = g_ptr_array_index (wanted->lines, i);

      g_assert_true (left->meter == right->meter);
      g_assert_true (left->region == right->region);
      g_assert_cmpint (left->amount, ==, right->amount);
      g_assert_cmpfloat (left->quantity, ==, right->quantity);
      g_assert_cmpstr (left->detail, ==, right->detail);
    }
}

static CostEngine *
bind (CostCatalogue *catalogue, const CostScenario *scenario, double database)
{
  g_autoptr (CostScenario) bound = cost_scenario_copy (scenario);
  g_autoptr (GError) error = NULL;
  CostEngine *engine = NULL;

  bound->workload.values[COST_DB] = database;
  engine = cost_engine_new (catalogue, bound, 0, &error);
  g_assert_no_error (error);
  return engine;
}

static void
assert_best (const CostEstimate *found, CostEstimate *const *singles)
{
  guint best = 0;

  engine_fixtures_check (found);
  for (guint i = 1; i < N; i++)
    if (compare_bills (singles[i], singles[best]) < 0)
      best = i;
  assert_same_bill (found, singles[best]);
  g_assert_cmpuint (found->n_pairings, ==, N);
  for (guint i = 0; i < N; i++)
    {
      const CostPairing *pairing = &found->pairings[i];
      guint              at = 0;

      while (choices[at] != pairing->database)
        at++;
      g_assert_cmpint (pairing->total, ==, singles[at]->total);
      g_assert_cmpint (pairing->is_blocked, ==, singles[at]->is_blocked);
      g_assert_cmpint (pairing->is_complete, ==, singles[at]->is_complete);
      g_assert_true (i > 0 || at == best);
    }
}

static void
check_scenario (CostCatalogue *catalogue, const CostScenario *scenario)
{
  g_autoptr (CostEngine) open = bind (catalogue, scenario, cheapest);
  CostEngine *named[N];

  for (guint i = 0; i < N; i++)
    named[i] = bind (catalogue, scenario, choices[i]);
  for (guint k = 0; k < cost_engine_get_n_platforms (open); k++)
    {
      CostEstimate *singles[N];
      g_autoptr (CostEstimate) found =
          cost_engine_estimate (open, k, &open->scenario->workload);

      for (guint i = 0; i < N; i++)
        {
          singles[i] =
              cost_engine_estimate (named[i], k, &named[i]->scenario->workload);
          g_assert_cmpuint (singles[i]->n_pairings, ==, 0);
          g_assert_cmpuint (singles[i]->database, ==, choices[i]);
        }
      assert_best (found, singles);
      for (guint i = 0; i < N; i++)
        cost_estimate_unref (singles[i]);
    }
  for (guint i = 0; i < N; i++)
    cost_engine_unref (named[i]);
}

static CostCatalogue *
open_bundled (void)
{
  g_autoptr (GError) error = NULL;
  CostCatalogue *catalogue = cost_catalogue_new_bundled (&error);

  g_assert_no_error (error);
  return catalogue;
}

/* Those too that are off unless they are asked for. */
static void
ask_for_all (CostCatalogue *catalogue, CostScenario *scenario)
{
  g_ptr_array_set_size (scenario->platforms, 0);
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      const CostProvider *provider = cost_catalogue_get_provider (catalogue, i);

      if (provider->kind == COST_PROVIDER_PLATFORM)
        g_ptr_array_add (scenario->platforms, g_strdup (provider->id));
    }
}

static void
draw_database (GRand *random, CostWorkload *workload)
{
  static const CostDimension drawn[] = { COST_DB_VCPU,    COST_DB_MEMORY_GB,
                                         COST_DB_HA,      COST_DB_STORAGE_GB,
                                         COST_DB_READS,   COST_DB_WRITES,
                                         COST_DB_REPLICAS };
  CostWorkload               any = *workload;

  engine_fixtures_randomize (random, &any);
  for (gsize i = 0; i < G_N_ELEMENTS (drawn); i++)
    workload->values[drawn[i]] = any.values[drawn[i]];
}

static void
test_presets (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (GPtrArray) presets = cost_presets_load (NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint i = 0; i < presets->len; i++)
    {
      g_autoptr (CostScenario) scenario =
          cost_scenario_copy (g_ptr_array_index (presets, i));

      ask_for_all (catalogue, scenario);
      cost_date_parse ("2026-10-10", &scenario->at, NULL);
      check_scenario (catalogue, scenario);
      for (int round = 0; round < 4; round++)
        {
          draw_database (random, &scenario->workload);
          check_scenario (catalogue, scenario);
        }
    }
}

static void
test_any_workload (void)
{
  static const char *const days[] = { "at=2024-03-01",
                                      "at=2025-07-01",
                                      "at=2026-10-10" };
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (GRand) random = g_rand_new_with_seed (12);

  for (guint round = 0; round < 45; round++)
    {
      g_autoptr (CostScenario) scenario =
          engine_fixtures_scenario (days[round % 3], NULL);

      ask_for_all (catalogue, scenario);
      engine_fixtures_randomize (random, &scenario->workload);
      if (round % 2 == 0)
        {
          cost_workload_init (&scenario->workload);
          draw_database (random, &scenario->workload);
        }
      check_scenario (catalogue, scenario);
    }
}

typedef struct
{
  CostMoney totals[MAX_CELLS];
  guint8    plans[MAX_CELLS];
  guint8    flags[MAX_CELLS];
  guint8    databases[MAX_CELLS];
} Found;

static void
assert_cell (const Found *found, guint cell, const CostEstimate *estimate)
{
  guint plan = found->plans[cell];

  g_assert_cmpint (found->totals[cell], ==, estimate->total);
  g_assert_cmpuint (found->databases[cell], ==, estimate->database);
  g_assert_cmpint ((found->flags[cell] & COST_CELL_BLOCKED) != 0,
                   ==,
                   estimate->is_blocked);
  g_assert_cmpint ((found->flags[cell] & COST_CELL_INCOMPLETE) == 0,
                   ==,
                   estimate->is_complete);
  g_assert_true (estimate->plan == NULL
                     ? plan == estimate->provider->plans->len
                     : g_ptr_array_index (estimate->provider->plans, plan) ==
                           estimate->plan);
}

static void
check_column (const CostEngine *engine, CostDimension dimension, guint n)
{
  CostWorkload  workload = engine->scenario->workload;
  double        column[MAX_CELLS];
  const double *columns = column;
  Found         found;
  CostCells     cells = { .totals = found.totals,
                          .plans = found.plans,
                          .flags = found.flags,
                          .databases = found.databases };
  CostBlock     block = { .base = &engine->scenario->workload,
                          .n_cells = n,
                          .n_columns = 1,
                          .dimensions = &dimension,
                          .columns = &columns };

  for (guint i = 0; i < n; i++)
    column[i] = cost_dimension_from_position (dimension, (double)i / n);
  for (guint k = 0; k < cost_engine_get_n_platforms (engine); k++)
    {
      cost_engine_evaluate (engine, k, &block, &cells);
      for (guint i = 0; i < n; i++)
        {
          g_autoptr (CostEstimate) estimate = NULL;

          workload.values[dimension] = column[i];
          estimate = cost_engine_estimate (engine, k, &workload);
          assert_cell (&found, i, estimate);
        }
    }
}

/* Short blocks are run cell by cell, long ones in columns. */
static void
test_columns (void)
{
  static const CostDimension along[] = { COST_DB_STORAGE_GB,
                                         COST_DB_MEMORY_GB,
                                         COST_EGRESS_GB,
                                         COST_DB_READS };
  static const guint         lengths[] = { 1, 8, 9, 257, MAX_CELLS };
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-10-10", "db=cheapest", NULL);
  g_autoptr (CostEngine) engine = NULL;

  ask_for_all (catalogue, scenario);
  engine = cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (along); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (lengths); k++)
      check_column (engine, along[i], i == 0 ? lengths[k] : 40);
}

/* Along the storage, one database is the cheapest after the other. */
static void
test_changes_hands (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-10-10",
                                "db=cheapest",
                                "platform=cloudflare",
                                NULL);
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  CostWorkload workload = scenario->workload;
  g_autoptr (CostEstimate) small = NULL;
  g_autoptr (CostEstimate) large = NULL;

  workload.values[COST_DB_STORAGE_GB] = 10;
  small = cost_engine_estimate (engine, 0, &workload);
  workload.values[COST_DB_STORAGE_GB] = 11; /* more than D1 holds */
  large = cost_engine_estimate (engine, 0, &workload);
  g_assert_cmpuint (small->database, ==, choices[0]);
  g_assert_cmpuint (large->database, !=, choices[0]);
  g_assert_false (large->is_blocked);
}

/* Each platform with a database of its own, as a month has it that began. */
static void
test_settled (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("at=2026-10-10",
                                "db=cheapest",
                                "platform=fly",
                                "platform=render",
                                NULL);
  const guint databases[] = { choices[2], choices[0] };
  g_autoptr (CostEngine) engine = cost_engine_new_with (catalogue,
                                                        scenario,
                                                        COST_VARY_AMOUNTS,
                                                        databases,
                                                        NULL);

  g_assert_cmpuint (cost_engine_get_n_platforms (engine), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (CostEngine) single = bind (catalogue, scenario, databases[i]);
      g_autoptr (CostEstimate) found =
          cost_engine_estimate (engine, i, &scenario->workload);
      g_autoptr (CostEstimate) wanted =
          cost_engine_estimate (single, i, &scenario->workload);

      assert_same_bill (found, wanted);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/variant-cells/presets", test_presets);
  g_test_add_func ("/cost/variant-cells/any-workload", test_any_workload);
  g_test_add_func ("/cost/variant-cells/columns", test_columns);
  g_test_add_func ("/cost/variant-cells/changes-hands", test_changes_hands);
  g_test_add_func ("/cost/variant-cells/settled", test_settled);
  return g_test_run ();
}
