/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How fast one estimate is, and many samples; how fast the catalogue is read
 * and an engine made; and how all of it grows.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench-grid.h"
#include "bench.h"
#include "cost-catalogue.h"
#include "cost-compiler.h"
#include "cost-data-private.h"
#include "cost-json.h"

#define N_SAMPLES 10000
#define MAX_CELLS 262144

static void
estimate_all (gpointer data)
{
  BenchGrid *grid = data;

  for (guint i = 0; i < cost_engine_get_n_platforms (grid->engine); i++)
    cost_estimate_unref (
        cost_engine_estimate (grid->engine, i, &grid->scenario->workload));
}

#define N_REPEATS 50

static void
repeat_totals (gpointer data)
{
  for (guint i = 0; i < N_REPEATS; i++)
    bench_grid_evaluate_all (data);
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
  g_auto (BenchGrid) grid = { 0 };
  BenchCase        cases[] = { { repeat_totals, &grid, NULL },
                               { repeat_estimates, &grid, NULL } };
  g_autofree char *totals =
      g_strdup_printf ("one estimate of all platforms, %s, totals", preset);
  g_autofree char *records =
      g_strdup_printf ("one estimate of all platforms, %s, whole bills",
                       preset);

  bench_grid_init (&grid, preset, 1);
  bench_grid_set_engine (&grid, COST_VARY_AMOUNTS);
  bench_run (cases, G_N_ELEMENTS (cases), 100);
  bench_say_times (totals, &cases[0], 1e3 / N_REPEATS, "us", "20 us");
  bench_say_times (records, &cases[1], 1e3 / N_REPEATS, "us", "20 us");
  bench_clear (cases, G_N_ELEMENTS (cases));
}

static void
measure_presets (void)
{
  measure_single ("hobby");
  measure_single ("small-api");
  measure_single ("saas-5");
}

static void
load_catalogue (gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (&error);
  gboolean is_good = catalogue != NULL;

  for (guint i = 0; is_good && i < cost_catalogue_get_n_providers (catalogue);
       i++)
    is_good = cost_compiler_check (cost_catalogue_get_provider (catalogue, i),
                                   &error);
  if (!is_good)
    g_error ("%s", error->message);
}

static void
compile_engine (gpointer data)
{
  BenchGrid *grid = data;

  bench_grid_set_engine (grid, COST_VARY_AMOUNTS);
}

static void
measure_load (void)
{
  g_auto (BenchGrid) grid = { 0 };
  BenchCase cases[] = { { load_catalogue, NULL, NULL },
                        { compile_engine, &grid, NULL } };

  bench_grid_init (&grid, "small-api", 1);
  bench_run (cases, G_N_ELEMENTS (cases), 40);
  bench_say_times ("load and check of the catalogue",
                   &cases[0],
                   1.0,
                   "ms",
                   "20 ms");
  bench_say_times ("compile of an engine", &cases[1], 1.0, "ms", NULL);
  bench_clear (cases, G_N_ELEMENTS (cases));
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
init_samples (BenchGrid *grid, guint n_cells)
{
  bench_grid_init (grid, "small-api", n_cells);
  fill_randomly (bench_grid_add_column (grid, COST_REQUESTS), n_cells, 1, 100);
  fill_randomly (bench_grid_add_column (grid, COST_EGRESS_GB),
                 n_cells,
                 10,
                 5000);
  fill_randomly (bench_grid_add_column (grid, COST_CPU_MS), n_cells, 1, 50);
  fill_randomly (bench_grid_add_column (grid, COST_MEMORY_GB),
                 n_cells,
                 0.25,
                 4);
  fill_randomly (bench_grid_add_column (grid, COST_DB_STORAGE_GB),
                 n_cells,
                 1,
                 400);
  fill_randomly (bench_grid_add_column (grid, COST_BUILD_MINUTES),
                 n_cells,
                 10,
                 5000);
  bench_grid_set_engine (grid, COST_VARY_AMOUNTS);
}

static void
measure_samples (void)
{
  g_auto (BenchGrid) grid = { 0 };
  BenchCase bench = { bench_grid_evaluate_all, &grid, NULL };

  init_samples (&grid, N_SAMPLES);
  bench_run (&bench, 1, 30);
  bench_say_times ("10,000 samples of six dimensions, all platforms",
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
  g_auto (BenchGrid) grid = { 0 };
  BenchCase bench = { bench_grid_evaluate_all, &grid, NULL };
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
  static const struct
  {
    const char *name;
    void (*measure) (void);
  } parts[] = {
    { "single", measure_presets },
    { "load", measure_load },
    { "samples", measure_samples },
    { "growth", measure_growth },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (argc < 2 || strcmp (argv[1], parts[i].name) == 0)
      parts[i].measure ();
  return 0;
}
