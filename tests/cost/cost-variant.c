/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which databases a workload may mean, and which of them comes first. */
#include "cost-variant-private.h"

#include "../engine-fixtures.h"

#define N 5

/* As the table of dimensions says it, in the order of ties. */
static const char *const ids[N] = { "own",
                                    "supabase",
                                    "neon",
                                    "planetscale",
                                    "rds" };

static const guint choices[N] = { 1, 3, 4, 5, 6 };

static const double cheapest = 7;

static void
test_list (void)
{
  const CostDimensionInfo *info = cost_dimension_get_info (COST_DB);
  CostWorkload             workload;
  g_autoptr (GArray) open = NULL;

  cost_workload_init (&workload);
  for (int i = 0; i < info->max; i++)
    {
      g_autoptr (GArray) named = NULL;

      workload.values[COST_DB] = i;
      named = cost_variant_list (&workload);
      g_assert_false (cost_variant_is_open (&workload));
      g_assert_cmpuint (named->len, ==, 1);
      g_assert_cmpuint (g_array_index (named, guint, 0), ==, i);
    }
  workload.values[COST_DB] = cheapest;
  open = cost_variant_list (&workload);
  g_assert_true (cost_variant_is_open (&workload));
  g_assert_cmpuint (open->len, ==, N);
  for (guint i = 0; i < N; i++)
    {
      g_assert_cmpuint (g_array_index (open, guint, i), ==, choices[i]);
      g_assert_cmpstr (info->choices[choices[i]], ==, ids[i]);
    }
}

/* What a platform comes to with each database: dollars, the number of lines
 * without a price, and of obstacles; and in which order they stand. */
static const struct
{
  const char *name;
  int         dollars[N];
  int         unknown[N];
  int         obstacles[N];
  int         order[N];
} rows[] = {
  { "cheapest", { 5, 4, 3, 2, 1 }, { 0 }, { 0 }, { 4, 3, 2, 1, 0 } },
  { "in-between", { 3, 2, 5, 4, 6 }, { 0 }, { 0 }, { 1, 0, 3, 2, 4 } },
  { "tie-is-the-first", { 2, 1, 1, 2, 1 }, { 0 }, { 0 }, { 1, 2, 4, 0, 3 } },
  { "all-equal", { 1, 1, 1, 1, 1 }, { 0 }, { 0 }, { 0, 1, 2, 3, 4 } },
  { "all-for-nothing", { 0 }, { 0 }, { 0 }, { 0, 1, 2, 3, 4 } },
  { "blocked-loses",
    { 1, 2, 3, 4, 5 },
    { 0 },
    { 1, 1, 0, 0, 1 },
    { 2, 3, 0, 1, 4 } },
  { "incomplete-loses",
    { 1, 2, 3, 4, 5 },
    { 1, 0, 1, 0, 0 },
    { 0 },
    { 1, 3, 4, 0, 2 } },
  { "fewest-unknown",
    { 1, 2, 3, 4, 5 },
    { 2, 2, 1, 1, 3 },
    { 0 },
    { 2, 3, 0, 1, 4 } },
  { "incomplete-before-blocked",
    { 1, 9, 1, 1, 1 },
    { 0, 3, 0, 0, 0 },
    { 1, 0, 1, 1, 1 },
    { 1, 0, 2, 3, 4 } },
  { "fewest-obstacles",
    { 1, 2, 3, 4, 5 },
    { 0, 0, 0, 0, 0 },
    { 2, 1, 3, 1, 2 },
    { 1, 3, 0, 4, 2 } },
};

static void
append_cases (GString *text, const int *values)
{
  for (guint i = 0; i < N; i++)
    g_string_append_printf (text, "db == '%s' ? %d : ", ids[i], values[i]);
  g_string_append (text, "0");
}

/* "(db == 'own' ? 2 : ...) >= 1" */
static char *
write_at_least (const int *values, guint n)
{
  g_autoptr (GString) formula = g_string_new ("(");

  append_cases (formula, values);
  g_string_append_printf (formula, ") >= %u", n);
  return g_string_free (g_steal_pointer (&formula), FALSE);
}

static void
append_meter (GString *text, guint n, const char *quantity, const char *price)
{
  g_string_append_printf (text,
                          "%s{ `id`: `m%u`, `label`: `m`, "
                          "`category`: `other`, `unit`: `one`, "
                          "`quantity`: `%s`, `price`: %s }",
                          n > 0 ? ", " : "",
                          n,
                          quantity,
                          price);
}

static void
append_limit (GString *text, guint n, const char *when)
{
  g_string_append_printf (text,
                          "%s{ `id`: `l%u`, `kind`: `blocker`, "
                          "`when`: `%s`, `text`: `No.` }",
                          n > 1 ? ", " : "",
                          n,
                          when);
}

/* Meters and limits by the number. */
static CostEngine *
open_row (gsize row)
{
  g_autoptr (GString) dollars = g_string_new (NULL);
  g_autoptr (GString) meters = g_string_new (NULL);
  g_autoptr (GString) limits = g_string_new (NULL);
  EngineFile file = { .prices = "`none`: { `label`: `None`, `unit`: `one`, "
                                "`source`: `page`, `history`: [ { `from`: "
                                "`2020-01-01`, `value`: null } ] }" };
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (CostScenario) scenario =
      engine_fixtures_scenario ("db=cheapest", NULL);
  g_autoptr (GError) error = NULL;
  CostEngine *engine = NULL;

  append_cases (dollars, rows[row].dollars);
  append_meter (meters, 0, dollars->str, "1");
  for (guint i = 1; i <= 3; i++)
    {
      g_autofree char *unknown = write_at_least (rows[row].unknown, i);
      g_autofree char *blocked = write_at_least (rows[row].obstacles, i);

      append_meter (meters, i, unknown, "`price.none`");
      append_limit (limits, i, blocked);
    }
  file.meters = meters->str;
  file.limits = limits->str;
  catalogue = engine_fixtures_open (&file);
  engine = cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, &error);
  g_assert_no_error (error);
  return engine;
}

static void
test_row (gconstpointer data)
{
  gsize        row = GPOINTER_TO_SIZE (data);
  const int   *order = rows[row].order;
  CostWorkload workload;
  g_autoptr (CostEngine) engine = open_row (row);
  g_autoptr (CostEstimate) estimate = NULL;

  workload = engine->scenario->workload;
  estimate = cost_engine_estimate (engine, 0, &workload);
  engine_fixtures_check (estimate);
  g_assert_cmpuint (estimate->n_pairings, ==, N);
  g_assert_cmpuint (estimate->database, ==, choices[order[0]]);
  g_assert_cmpint (estimate->total, ==, rows[row].dollars[order[0]] * 100);
  for (guint i = 0; i < N; i++)
    {
      const CostPairing *pairing = &estimate->pairings[i];
      int                at = order[i];

      g_assert_cmpuint (pairing->database, ==, choices[at]);
      g_assert_cmpint (pairing->total, ==, rows[row].dollars[at] * 100);
      g_assert_cmpint (pairing->is_blocked, ==, rows[row].obstacles[at] > 0);
      g_assert_cmpint (pairing->is_complete, ==, rows[row].unknown[at] == 0);
    }
}

static CostCatalogue *
open_bundled (void)
{
  g_autoptr (GError) error = NULL;
  CostCatalogue *catalogue = cost_catalogue_new_bundled (&error);

  g_assert_no_error (error);
  return catalogue;
}

static void
test_binds_the_database (void)
{
  g_autoptr (CostCatalogue) catalogue = open_bundled ();
  g_autoptr (CostScenario) open =
      engine_fixtures_scenario ("at=2026-10-10", "db=cheapest", NULL);
  g_autoptr (CostScenario) named =
      engine_fixtures_scenario ("at=2026-10-10", "db=neon", NULL);
  g_autoptr (CostEngine) first =
      cost_engine_new (catalogue, open, COST_VARY_ALL, NULL);
  g_autoptr (CostEngine) second =
      cost_engine_new (catalogue, named, COST_VARY_ALL, NULL);

  g_assert_true (cost_engine_accepts (first, open));
  g_assert_false (cost_engine_accepts (first, named));
  g_assert_true (cost_engine_accepts (second, named));
  g_assert_false (cost_engine_accepts (second, open));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/variant/list", test_list);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/variant/order/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/cost/variant/binds-the-database", test_binds_the_database);
  return g_test_run ();
}
