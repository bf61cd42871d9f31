/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How fast estimates are: one, a map of many, samples; how fast the
 * catalogue is read and an engine made; and how all of it grows.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench-bills.h"
#include "bench.h"
#include "cost-catalogue.h"
#include "cost-data-private.h"
#include "cost-engine.h"
#include "cost-json.h"
#include "cost-presets.h"

#define MAP_WIDTH 320
#define MAP_HEIGHT 200
#define N_SAMPLES 10000
#define MAX_CELLS 262144
#define MAX_COLUMNS 6

/* An engine and workloads for it. */
typedef struct
{
  CostEngine   *engine;   /* owned */
  CostScenario *scenario; /* owned */
  guint         n_cells;
  guint         n_columns;
  CostDimension dimensions[MAX_COLUMNS];
  double       *columns[MAX_COLUMNS]; /* owned */
  CostMoney    *totals;               /* owned */
  guint8       *plans;                /* owned */
  guint8       *flags;                /* owned */
  guint         first_cell;           /* where a thread begins */
} Grid;

static CostCatalogue *bundled;

static CostScenario *
find_preset (const char *id)
{
  g_autoptr (GError) error = NULL;
  CostScenario *scenario = cost_presets_find (id, &error);

  if (scenario == NULL ||
      !cost_date_parse (BENCH_BILLS_AT, &scenario->at, &error))
    g_error ("%s", error->message);
  return scenario;
}

static CostEngine *
make_engine (CostCatalogue      *catalogue,
             const CostScenario *scenario,
             guint64             vary)
{
  g_autoptr (GError) error = NULL;
  CostEngine *engine = cost_engine_new (catalogue, scenario, vary, &error);

  if (engine == NULL)
    g_error ("%s", error->message);
  return engine;
}

static void
clear_grid (Grid *grid)
{
  g_clear_pointer (&grid->engine, cost_engine_unref);
  g_clear_pointer (&grid->scenario, cost_scenario_free);
  for (guint i = 0; i < MAX_COLUMNS; i++)
    g_clear_pointer (&grid->columns[i], g_free);
  g_clear_pointer (&grid->totals, g_free);
  g_clear_pointer (&grid->plans, g_free);
  g_clear_pointer (&grid->flags, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Grid, clear_grid)

static void
init_grid (Grid *grid, const char *preset, guint n_cells)
{
  *grid = (Grid){ .scenario = find_preset (preset), .n_cells = n_cells };
  grid->totals = g_new (CostMoney, n_cells);
  grid->plans = g_new (guint8, n_cells);
  grid->flags = g_new (guint8, n_cells);
}

static double *
add_column (Grid *grid, CostDimension dimension)
{
  guint column = grid->n_columns++;

  grid->dimensions[column] = dimension;
  grid->columns[column] = g_new (double, grid->n_cells);
  return grid->columns[column];
}

/* From @low in equal factors to @high. */
static double
get_step (double low, double high, guint i, guint n)
{
  return low * pow (high / low, (double)i / (n - 1));
}

static void
add_axes (Grid         *grid,
          CostDimension x,
          const double *x_ends,
          CostDimension y,
          const double *y_ends)
{
  guint   width = MAP_WIDTH;
  guint   height = MAX (grid->n_cells / MAP_WIDTH, 2);
  double *xs = add_column (grid, x);
  double *ys = add_column (grid, y);

  for (guint i = 0; i < grid->n_cells; i++)
    {
      xs[i] = get_step (x_ends[0], x_ends[1], i % width, width);
      ys[i] = get_step (y_ends[0], y_ends[1], i / width, height);
    }
}

static void
evaluate (Grid *grid, guint platform, guint start, guint n_cells)
{
  const double *columns[MAX_COLUMNS] = { NULL };
  CostBlock     block = { .base = &grid->scenario->workload,
                          .n_cells = n_cells,
                          .n_columns = grid->n_columns,
                          .dimensions = grid->dimensions,
                          .columns = columns };
  CostCells     cells = { grid->totals + start,
                          grid->plans + start,
                          grid->flags + start };

  for (guint i = 0; i < grid->n_columns; i++)
    columns[i] = grid->columns[i] + start;
  cost_engine_evaluate (grid->engine, platform, &block, &cells);
}

static void
evaluate_all (gpointer data)
{
  Grid *grid = data;

  for (guint i = 0; i < cost_engine_get_n_platforms (grid->engine); i++)
    evaluate (grid, i, 0, grid->n_cells);
}

static gpointer
evaluate_half (gpointer data)
{
  Grid *grid = data;

  for (guint i = 0; i < cost_engine_get_n_platforms (grid->engine); i++)
    evaluate (grid, i, grid->first_cell, grid->n_cells / 2);
  return NULL;
}

static void
estimate_all (gpointer data)
{
  Grid *grid = data;

  for (guint i = 0; i < cost_engine_get_n_platforms (grid->engine); i++)
    cost_estimate_unref (
        cost_engine_estimate (grid->engine, i, &grid->scenario->workload));
}

static void
say_time (const char      *name,
          const BenchCase *bench,
          double           per,
          const char      *unit,
          const char      *budget)
{
  g_autofree char *middle = g_strdup_printf ("%s, p50", name);
  g_autofree char *late = g_strdup_printf ("%s, p99", name);

  bench_say (&(BenchLine){ .name = name,
                           .unit = unit,
                           .value = bench_get_best (bench) * per,
                           .budget = budget });
  bench_say (&(BenchLine){ .name = middle,
                           .unit = unit,
                           .value = bench_get_quantile (bench, 0.5) * per });
  bench_say (&(BenchLine){ .name = late,
                           .unit = unit,
                           .value = bench_get_quantile (bench, 0.99) * per });
}

#define N_REPEATS 50

static void
repeat_totals (gpointer data)
{
  for (guint i = 0; i < N_REPEATS; i++)
    evaluate_all (data);
}

static void
repeat_estimates (gpointer data)
{
  for (guint i = 0; i < N_REPEATS; i++)
    estimate_all (data);
}

static void
measure_single (const char *preset)
{
  g_auto (Grid) grid = { 0 };
  BenchCase        cases[] = { { repeat_totals, &grid, NULL },
                               { repeat_estimates, &grid, NULL } };
  g_autofree char *totals =
      g_strdup_printf ("one estimate of all platforms, %s, totals", preset);
  g_autofree char *records =
      g_strdup_printf ("one estimate of all platforms, %s, whole bills",
                       preset);

  init_grid (&grid, preset, 1);
  grid.engine = make_engine (bundled, grid.scenario, COST_VARY_AMOUNTS);
  bench_run (cases, G_N_ELEMENTS (cases), 100);
  say_time (totals, &cases[0], 1e3 / N_REPEATS, "us", "20 us");
  say_time (records, &cases[1], 1e3 / N_REPEATS, "us", "20 us");
  bench_clear (cases, G_N_ELEMENTS (cases));
}

static void
load_catalogue (gpointer data)
{
  g_autoptr (GError) error = NULL;
  CostCatalogue *catalogue = cost_catalogue_new_bundled (&error);

  if (catalogue == NULL)
    g_error ("%s", error->message);
  cost_catalogue_unref (catalogue);
}

static void
compile_engine (gpointer data)
{
  Grid *grid = data;

  cost_engine_unref (make_engine (bundled, grid->scenario, COST_VARY_AMOUNTS));
}

static void
measure_load (void)
{
  g_auto (Grid) grid = { 0 };
  BenchCase cases[] = { { load_catalogue, NULL, NULL },
                        { compile_engine, &grid, NULL } };

  init_grid (&grid, "small-api", 1);
  bench_run (cases, G_N_ELEMENTS (cases), 40);
  say_time ("load and check of the catalogue", &cases[0], 1.0, "ms", "20 ms");
  say_time ("compile of an engine", &cases[1], 1.0, "ms", NULL);
  bench_clear (cases, G_N_ELEMENTS (cases));
}

typedef CostMoney (*Bill) (const double *values);

typedef struct
{
  Grid      *grid;
  guint      platform;
  Bill       bill;
  CostMoney *totals; /* owned */
} Match;

static void
evaluate_one (gpointer data)
{
  Match *match = data;

  evaluate (match->grid, match->platform, 0, match->grid->n_cells);
}

static void
bill_by_hand (gpointer data)
{
  Match       *match = data;
  const Grid  *grid = match->grid;
  CostWorkload workload = grid->scenario->workload;

  for (guint i = 0; i < grid->n_cells; i++)
    {
      for (guint k = 0; k < grid->n_columns; k++)
        workload.values[grid->dimensions[k]] = grid->columns[k][i];
      match->totals[i] = match->bill (workload.values);
    }
}

static void
compare_totals (const Match *match, const char *name)
{
  const Grid *grid = match->grid;

  for (guint i = 0; i < grid->n_cells; i++)
    if (grid->totals[i] != match->totals[i])
      g_error ("%s, cell %u (%g, %g): the engine says %" G_GINT64_FORMAT
               " cents, the bill by hand %" G_GINT64_FORMAT,
               name,
               i,
               grid->columns[0][i],
               grid->columns[1][i],
               (gint64)grid->totals[i],
               (gint64)match->totals[i]);
}

static guint
find_platform (const CostEngine *engine, const char *id)
{
  for (guint i = 0; i < cost_engine_get_n_platforms (engine); i++)
    if (strcmp (cost_engine_get_platform (engine, i)->id, id) == 0)
      return i;
  g_error ("The platform %s is missing", id);
}

static void
measure_match (Grid *grid, const char *id, Bill bill, const char *map)
{
  Match     match = { grid, find_platform (grid->engine, id), bill, NULL };
  BenchCase cases[] = { { evaluate_one, &match, NULL },
                        { bill_by_hand, &match, NULL } };
  g_autofree char *name =
      g_strdup_printf ("an estimate in a map, %s, %s", id, map);
  double per = 1e6 / grid->n_cells;

  match.totals = g_new (CostMoney, grid->n_cells);
  evaluate_one (&match);
  bill_by_hand (&match);
  compare_totals (&match, name);
  bench_run (cases, G_N_ELEMENTS (cases), 30);
  bench_say (&(BenchLine){ .name = name,
                           .unit = "ns",
                           .value = bench_get_best (&cases[0]) * per,
                           .ratio = bench_get_best (&cases[0]) /
                                    bench_get_best (&cases[1]),
                           .reference = "a scalar bill by hand",
                           .budget = "0.5" });
  bench_clear (cases, G_N_ELEMENTS (cases));
  g_free (match.totals);
}

static void
measure_two_threads (Grid *grid, const char *name)
{
  BenchCase bench = { NULL, NULL, NULL };
  Grid      second = *grid;

  second.first_cell = grid->n_cells / 2;
  for (guint i = 0; i < 30; i++)
    {
      double   start = bench_wall_ms ();
      GThread *thread = g_thread_new ("half", evaluate_half, &second);

      evaluate_half (grid);
      g_thread_join (thread);
      bench_add_sample (&bench, bench_wall_ms () - start);
    }
  say_time (name, &bench, 1.0, "ms", "16 ms");
  bench_clear (&bench, 1);
}

static void
measure_map (const char   *map,
             CostDimension x,
             const double *x_ends,
             CostDimension y,
             const double *y_ends)
{
  g_auto (Grid) grid = { 0 };
  BenchCase        bench = { evaluate_all, &grid, NULL };
  g_autofree char *name =
      g_strdup_printf ("map 320x200, all platforms, %s", map);
  g_autofree char *twice = g_strdup_printf ("%s, two threads", name);

  init_grid (&grid, "small-api", MAP_WIDTH * MAP_HEIGHT);
  add_axes (&grid, x, x_ends, y, y_ends);
  grid.engine =
      make_engine (bundled, grid.scenario, COST_VARY (x) | COST_VARY (y));
  bench_run (&bench, 1, 30);
  say_time (name, &bench, 1.0, "ms", NULL);
  measure_two_threads (&grid, twice);
  measure_match (&grid, "fly", bench_bills_fly, map);
  measure_match (&grid, "vercel", bench_bills_vercel, map);
  bench_clear (&bench, 1);
}

static void
measure_maps (void)
{
  static const double requests[] = { 0.1, 1000.0 };
  static const double egress[] = { 1.0, 100000.0 };
  static const double instances[] = { 1.0, 100.0 };
  static const double memory[] = { 0.25, 4.0 };

  measure_map ("requests by egress_gb",
               COST_REQUESTS,
               requests,
               COST_EGRESS_GB,
               egress);
  measure_map ("instances by memory_gb",
               COST_INSTANCES,
               instances,
               COST_MEMORY_GB,
               memory);
}

/* Between @low and @high, and the same in every run. */
static void
fill_randomly (double *column, guint n_cells, double low, double high)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < n_cells; i++)
    column[i] = low * pow (high / low, g_rand_double (random));
}

static void
init_samples (Grid *grid, guint n_cells)
{
  init_grid (grid, "small-api", n_cells);
  fill_randomly (add_column (grid, COST_REQUESTS), n_cells, 1, 100);
  fill_randomly (add_column (grid, COST_EGRESS_GB), n_cells, 10, 5000);
  fill_randomly (add_column (grid, COST_CPU_MS), n_cells, 1, 50);
  fill_randomly (add_column (grid, COST_MEMORY_GB), n_cells, 0.25, 4);
  fill_randomly (add_column (grid, COST_DB_STORAGE_GB), n_cells, 1, 400);
  fill_randomly (add_column (grid, COST_BUILD_MINUTES), n_cells, 10, 5000);
  grid->engine = make_engine (bundled, grid->scenario, COST_VARY_AMOUNTS);
}

static void
measure_samples (void)
{
  g_auto (Grid) grid = { 0 };
  BenchCase bench = { evaluate_all, &grid, NULL };

  init_samples (&grid, N_SAMPLES);
  bench_run (&bench, 1, 30);
  say_time ("10,000 samples of six dimensions, all platforms",
            &bench,
            1.0,
            "ms",
            "15 ms");
  bench_clear (&bench, 1);
}

static void
say_growth (const char *name, const double *x, const double *y, guint n)
{
  bench_say (&(BenchLine){ .name = name,
                           .unit = "(exponent)",
                           .value = bench_fit_exponent (x, y, n),
                           .budget = "1" });
}

static void
measure_cells (void)
{
  g_auto (Grid) grid = { 0 };
  BenchCase bench = { evaluate_all, &grid, NULL };
  double    x[9];
  double    y[9];
  guint     n = 0;

  init_samples (&grid, MAX_CELLS);
  for (guint n_cells = 1024; n_cells <= MAX_CELLS; n_cells *= 2, n++)
    {
      grid.n_cells = n_cells;
      bench_run (&bench, 1, 3);
      x[n] = n_cells;
      y[n] = bench_get_best (&bench);
      bench_clear (&bench, 1);
    }
  say_growth ("growth with cells, 1k to 256k", x, y, n);
}

/* A platform under another name, parsed and checked like any other. */
static CostProvider *
parse_copy (const char *text, guint number)
{
  g_autofree char *name = g_strdup_printf ("copy-%u", number);
  g_autofree char *id = g_strdup_printf ("\"id\": \"copy-%u\"", number);
  g_autofree char *file = g_strconcat (name, ".json", NULL);
  g_autoptr (GString) copy = g_string_new (text);
  g_autoptr (CostJson) json = NULL;
  g_autoptr (GError) error = NULL;
  CostProvider *provider = NULL;

  g_string_replace (copy, "\"id\": \"render\"", id, 1);
  json = cost_json_parse (file, copy->str, copy->len, &error);
  if (json != NULL)
    provider = cost_provider_new_from_json (json, &error);
  if (provider == NULL)
    g_error ("%s", error->message);
  return provider;
}

static void
free_provider (gpointer data)
{
  cost_provider_unref (data);
}

static void
load_copies (const char *text, guint n)
{
  GPtrArray *providers = g_ptr_array_new_with_free_func (free_provider);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (providers, parse_copy (text, i));
  cost_catalogue_unref (cost_catalogue_new (providers));
  g_ptr_array_unref (providers);
}

static void
measure_providers (const char *text, const char *name, const char *budget)
{
  static const guint sizes[] = { 1, 3, 10, 30, 100, 300, 1000 };
  double             x[G_N_ELEMENTS (sizes)];
  double             y[G_N_ELEMENTS (sizes)];
  g_autofree char *growth = g_strdup_printf ("growth with providers, %s", name);
  g_autofree char *load = g_strdup_printf ("load of 1,000 providers, %s", name);

  load_copies (text, 1);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      double start = bench_thread_ms ();

      load_copies (text, sizes[i]);
      x[i] = sizes[i];
      y[i] = bench_thread_ms () - start;
    }
  say_growth (growth, x, y, G_N_ELEMENTS (sizes));
  bench_say (&(BenchLine){ .name = load,
                           .unit = "s",
                           .value = y[G_N_ELEMENTS (sizes) - 1] / 1e3,
                           .budget = budget });
}

static void
measure_growth (void)
{
  g_autoptr (GBytes) render =
      cost_data_lookup ("/outlay/catalogue/render.json");

  measure_cells ();
  measure_providers (g_bytes_get_data (render, NULL), "Render's file", "1 s");
}

/* One part alone, for a profiler: bench-engine PART. */
int
main (int argc, char **argv)
{
  const char *part = argc > 1 ? argv[1] : NULL;
  g_autoptr (GError) error = NULL;

  bundled = cost_catalogue_new_bundled (&error);
  if (bundled == NULL)
    g_error ("%s", error->message);
  if (part == NULL || strcmp (part, "single") == 0)
    {
      measure_single ("hobby");
      measure_single ("small-api");
      measure_single ("saas-5");
    }
  if (part == NULL || strcmp (part, "load") == 0)
    measure_load ();
  if (part == NULL || strcmp (part, "map") == 0)
    measure_maps ();
  if (part == NULL || strcmp (part, "samples") == 0)
    measure_samples ();
  if (part == NULL || strcmp (part, "growth") == 0)
    measure_growth ();
  cost_catalogue_unref (bundled);
  return 0;
}
