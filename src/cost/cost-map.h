/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Who is cheapest over two dimensions: a cell for each pair of values, rows
 * along x, one above the other along y.  Platforms that are blocked or only
 * "at least" win no cell.
 *
 * A map is filled row by row, by several threads if each has rows of its own,
 * before anybody else sees it; then it is a sealed record.
 */
#pragma once

#include "cost-axis.h"
#include "cost-engine.h"

G_BEGIN_DECLS

#define COST_MAP_NOBODY 255
#define COST_MAP_MAX_CELLS 1000000

typedef enum
{
  COST_MAP_CLOSE = 1 << 0,      /* the runner-up is within the percentage */
  COST_MAP_BLOCKED = 1 << 1,    /* somebody cannot carry it */
  COST_MAP_INCOMPLETE = 1 << 2, /* somebody is only "at least" */
} CostMapFlags;

typedef struct _CostMap
{
  gatomicrefcount ref_count;
  CostEngine     *engine; /* owned */
  CostWorkload    workload;
  CostAxis        x;
  CostAxis        y;
  double          within; /* percent of the winner's total */
  guint           n_columns;
  guint           n_rows;
  double         *xs;      /* owned, n_columns */
  double         *ys;      /* owned, n_rows */
  guint8         *winners; /* owned, a cell each: index, or NOBODY */
  guint8         *seconds; /* owned, a cell each: index, or NOBODY */
  CostMoney      *totals;  /* owned, a cell each: the winner's */
  guint8         *flags;   /* owned, a cell each: CostMapFlags */
} CostMap;

CostMap *cost_map_new (CostEngine         *engine,
                       const CostWorkload *workload,
                       const CostAxis     *x,
                       const CostAxis     *y,
                       double              within,
                       GError            **error);
void     cost_map_fill (CostMap *map, guint first_row, guint n_rows);
CostMap *cost_map_ref (CostMap *map);
void     cost_map_unref (CostMap *map);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostMap, cost_map_unref)

G_END_DECLS
