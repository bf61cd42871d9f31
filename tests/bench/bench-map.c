/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A map of 320 by 200 workloads over two dimensions: how long all platforms
 * take, and each estimate of it against the same bill written by hand.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "bench-bills.h"
#include "bench-grid.h"
#include "bench.h"

#define MAP_WIDTH 320
#define MAP_HEIGHT 200

/* From @low in equal factors to @high. */
static double
get_step (double low, double high, guint i, guint n)
{
  return low * pow (high / low, (double)i / (n - 1));
}

static void
add_axes (BenchGrid    *grid,
          CostDimension x,
          const double *x_ends,
          CostDimension y,
          const double *y_ends)
{
  guint   width = MAP_WIDTH;
  guint   height = MAX (grid->n_cells / MAP_WIDTH, 2);
  double *xs = bench_grid_add_column (grid, x);
  double *ys = bench_grid_add_column (grid, y);

  for (guint i = 0; i < grid->n_cells; i++)
    {
      xs[i] = get_step (x_ends[0], x_ends[1], i % width, width);
      ys[i] = get_step (y_ends[0], y_ends[1], i / width, height);
    }
}

typedef CostMoney (*Bill) (const double *values);

typedef struct
{
  BenchGrid *grid;
  guint      platform;
  Bill       bill;
  CostMoney *totals; /* owned */
} Match;

static void
evaluate_one (gpointer data)
{
  Match *match = data;

  bench_grid_evaluate (match->grid, match->platform, 0, match->grid->n_cells);
}

static void
bill_by_hand (gpointer data)
{
  Match           *match = data;
  const BenchGrid *grid = match->grid;
  CostWorkload     workload = grid->scenario->workload;

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
  const BenchGrid *grid = match->grid;

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
measure_match (BenchGrid *grid, const char *id, Bill bill, const char *map)
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

/* What a thread of two does, and how long it runs for it. */
typedef struct
{
  const BenchGrid *grid;
  guint            start;
  double           took;
} Half;

static gpointer
evaluate_half (gpointer data)
{
  Half            *half = data;
  const BenchGrid *grid = half->grid;
  double           start = bench_thread_ms ();

  for (guint i = 0; i < cost_engine_get_n_platforms (grid->engine); i++)
    bench_grid_evaluate (grid, i, half->start, grid->n_cells / 2);
  half->took = bench_thread_ms () - start;
  return NULL;
}

/* As long as the longer one runs: others may have the second core. */
static void
measure_two_threads (const BenchGrid *grid, const char *name)
{
  BenchCase bench = { NULL, NULL, NULL };

  for (guint i = 0; i < 30; i++)
    {
      Half     first = { grid, 0, 0.0 };
      Half     second = { grid, grid->n_cells / 2, 0.0 };
      GThread *thread = g_thread_new ("half", evaluate_half, &second);

      evaluate_half (&first);
      g_thread_join (thread);
      bench_add_sample (&bench, MAX (first.took, second.took));
    }
  bench_say_times (name, &bench, 1.0, "ms", "16 ms");
  bench_clear (&bench, 1);
}

static void
measure_map (const char   *map,
             CostDimension x,
             const double *x_ends,
             CostDimension y,
             const double *y_ends)
{
  g_auto (BenchGrid) grid = { 0 };
  BenchCase        bench = { bench_grid_evaluate_all, &grid, NULL };
  g_autofree char *name =
      g_strdup_printf ("map 320x200, all platforms, %s", map);
  g_autofree char *twice = g_strdup_printf ("%s, two threads", name);

  bench_grid_init (&grid, "small-api", MAP_WIDTH * MAP_HEIGHT);
  add_axes (&grid, x, x_ends, y, y_ends);
  bench_grid_set_engine (&grid, COST_VARY (x) | COST_VARY (y));
  bench_run (&bench, 1, 30);
  bench_say_times (name, &bench, 1.0, "ms", NULL);
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

int
main (void)
{
  measure_maps ();
  return 0;
}
