/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of equal value over a grid, at round values: marching squares over
 * the middles of cells, joined into lines and simplified. A place without a
 * value ends a line. Used by maps only.
 */
#pragma once

#include <glib.h>

#include "plot-map-levels.h"
#include "plot-rect.h"

G_BEGIN_DECLS

/** No grid has more lines; values that change from cell to cell have no end
 * of them. */
#define PLOT_MAP_MAX_LINES 200

/**
 * PlotMapGrid:
 * @n_columns: how many values side by side
 * @n_rows: how many one above the other
 * @values: (array): row 0, the lowest, first; what is not finite is no value
 */
typedef struct
{
  guint         n_columns;
  guint         n_rows;
  const double *values;
} PlotMapGrid;

/**
 * PlotMapContour:
 * @level: the value along the line
 * @first: index of its first point
 * @n_points: how many it has; a closed line ends where it begins
 */
typedef struct
{
  double level;
  guint  first;
  guint  n_points;
} PlotMapContour;

/**
 * PlotMapContours:
 * @lines: (element-type PlotMapContour): owned: lines, levels rising
 * @points: (element-type PlotPoint): owned: in cells from the lower left
 *   corner of the grid, y upwards; the middle of cell 0 is at 0.5
 */
typedef struct
{
  GArray *lines;
  GArray *points;
} PlotMapContours;

PlotMapContours *plot_map_contours_new (const PlotMapGrid *grid,
                                        double             least_level);
PlotMapContours *plot_map_contours_new_at (const PlotMapGrid *grid,
                                           const double      *levels,
                                           guint              n_levels);
void             plot_map_contours_free (PlotMapContours *contours);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotMapContours, plot_map_contours_free)

G_END_DECLS
