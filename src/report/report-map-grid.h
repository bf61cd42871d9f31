/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a map's values stand on the even cells of its chart.  Each cell is
 * centred on its value, and the border between two values is midway, as the
 * axis is spaced; values that the axis does not space evenly, such as counts
 * on a logarithmic one, have several cells each.
 */
#pragma once

#include "cost-axis.h"
#include "plot-axis.h"

G_BEGIN_DECLS

/**
 * ReportMapGrid:
 * @axis: of the chart, half a cell longer than the values at both ends; its
 *   title is owned
 * @n_cells: how many cells share it
 * @values: (array length=n_cells): owned: the index of each cell's value
 *
 * The cells along one axis.
 */
typedef struct
{
  PlotAxis axis;
  guint    n_cells;
  guint   *values;
} ReportMapGrid;

void  report_map_grid_init (ReportMapGrid  *grid,
                            const CostAxis *axis,
                            const double   *values,
                            guint           n_values,
                            guint           n_cells);
void  report_map_grid_clear (ReportMapGrid *grid);
guint report_map_grid_find (const ReportMapGrid *grid, double value);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportMapGrid, report_map_grid_clear)

G_END_DECLS
