/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The engine: a catalogue bound to a scenario, compiled into one flat program
 * a platform, and evaluated for a block of workloads at once.  A single
 * estimate is a block of one.
 *
 * Bound are the day, the month, the places, pinned plans, measured usage, and
 * every dimension that is not said to vary.  Those that vary take any value
 * without a new engine: COST_VARY_AMOUNTS is what sliders move; switches,
 * choices and the number of regions are bound, because what they rule out
 * then costs nothing.  A database that is left open ("cheapest") is bound too:
 * each platform is computed with every one that it may mean, and billed with
 * the best.  An engine is immutable and may be used by several threads.
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
  guint8    *plans;     /* index into the provider's plans; beyond: none */
  guint8    *flags;     /* CostCellFlags */
  guint8    *databases; /* the choice that is billed */
} CostCells;

typedef enum
{
  COST_CELL_BLOCKED = 1 << 0,    /* no plan carries the workload */
  COST_CELL_INCOMPLETE = 1 << 1, /* the total is "at least" */
} CostCellFlags;

#define COST_VARY(dimension) (G_GUINT64_CONSTANT (1) << (dimension))
#define COST_VARY_ALL (COST_VARY (COST_N_DIMENSIONS) - 1)
/* Every amount and count but the number of regions. */
#define COST_VARY_AMOUNTS (cost_engine_get_amounts ())

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
                                     guint64             varying,
                                     GError            **error);
CostEngine         *cost_engine_ref (CostEngine *engine);
void                cost_engine_unref (CostEngine *engine);
CostCatalogue      *cost_engine_get_catalogue (const CostEngine *engine);
CostDate            cost_engine_get_at (const CostEngine *engine);
gboolean            cost_engine_accepts (const CostEngine   *engine,
                                         const CostScenario *scenario);
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

guint64 cost_engine_get_amounts (void);

/* All platforms of a scenario at once, in the catalogue's order. */
GPtrArray *cost_estimate_all (CostCatalogue      *catalogue,
                              const CostScenario *scenario,
                              GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostEngine, cost_engine_unref)

G_END_DECLS
