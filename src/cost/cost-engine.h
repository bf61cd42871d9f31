/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The engine: a catalogue bound to a day, a month, places, pinned plans and
 * measured usage, compiled into one flat program a provider, and evaluated
 * for a block of workloads at once.  A single estimate is a block of one.
 *
 * Binding is what changes seldom; the values of dimensions are what changes
 * while a slider moves, and need no new engine (regions: as long as there are
 * not more of them than max_regions).  An engine is immutable and may be used
 * by several threads.
 */
#pragma once

#include "cost-catalogue.h"
#include "cost-estimate.h"
#include "cost-scenario.h"

G_BEGIN_DECLS

typedef struct _CostEngine CostEngine;

/* What a block gives back, a provider: arrays of n_cells, owned by the caller
 * and filled by the engine; NULL where they are not wanted. */
typedef struct
{
  CostMoney *totals;
  guint8    *plans; /* index into the provider's plans */
  guint8    *flags; /* CostCellFlags */
} CostCells;

typedef enum
{
  COST_CELL_BLOCKED = 1 << 0,    /* no plan carries the workload */
  COST_CELL_INCOMPLETE = 1 << 1, /* the total is "at least" */
} CostCellFlags;

/* Many workloads: one base, and for some dimensions a column of values. */
typedef struct
{
  const CostWorkload  *base; /* borrowed */
  guint                n_cells;
  guint                n_columns;
  const CostDimension *dimensions; /* borrowed, n_columns */
  const double *const *columns;    /* borrowed, n_columns of n_cells */
} CostBlock;

CostEngine         *cost_engine_new (CostCatalogue      *catalogue,
                                     const CostScenario *scenario,
                                     guint               max_regions,
                                     GError            **error);
CostEngine         *cost_engine_ref (CostEngine *engine);
void                cost_engine_unref (CostEngine *engine);
CostCatalogue      *cost_engine_get_catalogue (const CostEngine *engine);
CostDate            cost_engine_get_at (const CostEngine *engine);
guint               cost_engine_get_max_regions (const CostEngine *engine);
guint               cost_engine_get_n_platforms (const CostEngine *engine);
const CostProvider *cost_engine_get_platform (const CostEngine *engine,
                                              guint             index);
void                cost_engine_evaluate (const CostEngine *engine,
                                          guint             platform,
                                          const CostBlock  *block,
                                          const CostCells  *cells);
CostEstimate       *cost_engine_estimate (const CostEngine   *engine,
                                          guint               platform,
                                          const CostWorkload *workload);

/* All platforms of a scenario at once, in the catalogue's order. */
GPtrArray *cost_estimate_all (CostCatalogue      *catalogue,
                              const CostScenario *scenario,
                              GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostEngine, cost_engine_unref)

G_END_DECLS
