/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which dimension moves the bills most: every amount and count that varies is
 * taken down and up by the same percentage, each by itself, within its range.
 * Counts are rounded, but move by one at least, or a tenth of two instances
 * would be nothing; the values that were really tried stand beside the totals.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

typedef struct
{
  CostDimension dimension;
  double        low;
  double        high;
  CostMoney    *totals_low;  /* owned, a platform each */
  CostMoney    *totals_high; /* owned, a platform each */
  guint8       *flags;       /* owned, a platform each: of low, base and high */
} CostSensitivityRow;

/* A sealed record. */
typedef struct _CostSensitivity
{
  gatomicrefcount ref_count;
  CostEngine     *engine; /* owned */
  CostWorkload    workload;
  double          percent;
  guint           n_platforms;
  CostMoney      *totals; /* owned, a platform each */
  GPtrArray      *rows;   /* of CostSensitivityRow*, owned: by dimension */
} CostSensitivity;

/* One bar of a tornado: what a dimension does to a bill, or to how much more
 * the one costs than the other. */
typedef struct
{
  const CostSensitivityRow *row; /* borrowed from the record */
  CostMoney                 base;
  CostMoney                 low;   /* less base: the change */
  CostMoney                 high;  /* less base */
  guint8                    flags; /* CostCellFlags that were met */
} CostSensitivityBar;

CostSensitivity *cost_sensitivity_new (CostEngine         *engine,
                                       const CostWorkload *workload,
                                       double              percent);
CostSensitivity *cost_sensitivity_ref (CostSensitivity *sensitivity);
void             cost_sensitivity_unref (CostSensitivity *sensitivity);
GArray          *cost_sensitivity_rank (const CostSensitivity *sensitivity,
                                        guint                  platform,
                                        int                    other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostSensitivity, cost_sensitivity_unref)

G_END_DECLS
