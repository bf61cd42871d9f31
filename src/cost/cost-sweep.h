/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The totals of all platforms along an axis.  A sealed record: built at once,
 * shared freely, also between threads, never changed.
 */
#pragma once

#include "cost-axis.h"
#include "cost-engine.h"

G_BEGIN_DECLS

typedef struct _CostSweep
{
  gatomicrefcount ref_count;
  CostEngine     *engine;   /* owned */
  CostWorkload    workload; /* what stands still */
  CostAxis        axis;
  guint           n_points; /* of the axis, without repetitions */
  double         *values;   /* owned, n_points, ascending */
  guint           n_platforms;
  CostCells      *cells; /* owned, a platform each: n_points, all wanted */
} CostSweep;

CostSweep *cost_sweep_new (CostEngine         *engine,
                           const CostWorkload *workload,
                           const CostAxis     *axis,
                           GError            **error);
CostSweep *cost_sweep_ref (CostSweep *sweep);
void       cost_sweep_unref (CostSweep *sweep);
int        cost_sweep_find_cheapest (const CostSweep *sweep, guint point);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostSweep, cost_sweep_unref)

G_END_DECLS
