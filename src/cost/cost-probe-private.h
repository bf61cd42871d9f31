/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every analysis asks the engine: a workload of which one dimension is
 * changed, many times over.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

/* Everything as in the base but for one dimension. */
typedef struct
{
  CostDimension dimension;
  double        value;
} CostPoint;

gboolean cost_probe_can_vary (const CostEngine *engine,
                              CostDimension     dimension);
void     cost_probe_values (const CostEngine   *engine,
                            guint               platform,
                            const CostWorkload *base,
                            CostDimension       dimension,
                            const GArray       *values,
                            const CostCells    *cells);
void     cost_probe_points (const CostEngine   *engine,
                            guint               platform,
                            const CostWorkload *base,
                            const GArray       *points,
                            const CostCells    *cells);
double   cost_probe_simplest (double low, double high);

G_END_DECLS
