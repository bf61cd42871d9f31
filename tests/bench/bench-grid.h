/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A preset, an engine for it, and columns of workloads that the engine is to
 * evaluate.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

#define BENCH_GRID_MAX_COLUMNS 6

/**
 * BenchGrid:
 * @engine: owned: set by whoever knows what varies
 * @scenario: owned
 * @n_cells: how many workloads
 * @n_columns: how many dimensions have a column
 * @dimensions: which
 * @columns: owned
 * @totals: owned: of the platform evaluated last
 * @plans: owned, likewise
 * @flags: owned, likewise
 */
typedef struct
{
  CostEngine   *engine;
  CostScenario *scenario;
  guint         n_cells;
  guint         n_columns;
  CostDimension dimensions[BENCH_GRID_MAX_COLUMNS];
  double       *columns[BENCH_GRID_MAX_COLUMNS];
  CostMoney    *totals;
  guint8       *plans;
  guint8       *flags;
} BenchGrid;

CostCatalogue *bench_grid_get_catalogue (void);
void    bench_grid_init (BenchGrid *grid, const char *preset, guint n_cells);
void    bench_grid_clear (BenchGrid *grid);
double *bench_grid_add_column (BenchGrid *grid, CostDimension dimension);
void    bench_grid_set_engine (BenchGrid *grid, guint64 varying);
void    bench_grid_evaluate (const BenchGrid *grid,
                             guint            platform,
                             guint            start,
                             guint            n_cells);
void    bench_grid_evaluate_all (gpointer grid);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BenchGrid, bench_grid_clear)

G_END_DECLS
