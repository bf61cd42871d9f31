/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A grid of cells that fills a rectangle: a role each, and whether a cell is
 * hatched. Cells share the rectangle evenly and edge to edge; equal
 * neighbours are merged into runs, so that tens of thousands of cells are
 * painted as a few hundred rectangles.
 */
#pragma once

#include <glib.h>

#include "plot-rect.h"

G_BEGIN_DECLS

/** A cell that has no role: it is left blank but for a faint hatch. */
#define PLOT_CELLS_BLANK 255

/** The number of values a cell can have. */
#define PLOT_CELLS_N_VALUES 256

/**
 * PlotCells:
 * @n_columns: how many cells side by side
 * @n_rows: how many one above the other
 * @roles: (array): a #PlotRole a cell, or %PLOT_CELLS_BLANK; row 0, the
 *   lowest, comes first
 * @is_hatched: (array) (nullable): 1 where a cell is hatched, else 0
 * @is_mirrored: whether column 0 is at the right
 *
 * The arrays are borrowed, but of a copy: those it owns.
 */
typedef struct
{
  guint         n_columns;
  guint         n_rows;
  const guint8 *roles;
  const guint8 *is_hatched;
  gboolean      is_mirrored;
} PlotCells;

/**
 * PlotCellSpan:
 * @column: the first column
 * @row: the lowest row
 * @n_columns: how wide
 * @n_rows: how high
 * @key: what its cells have in common
 *
 * A rectangle of cells.
 */
typedef struct
{
  guint  column;
  guint  row;
  guint  n_columns;
  guint  n_rows;
  guint8 key;
} PlotCellSpan;

/**
 * PlotCellEdges:
 * @left: logical pixels
 * @top: logical pixels
 * @right: exactly the @left of what comes next
 * @bottom: exactly the @top of what comes below
 */
typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
} PlotCellEdges;

PlotCells    *plot_cells_copy (const PlotCells *cells);
GArray       *plot_cells_merge (const PlotCells *cells,
                                const guint8    *values,
                                const guint8    *keys);
PlotCellEdges plot_cells_edges (const PlotCells    *cells,
                                PlotRect            bounds,
                                const PlotCellSpan *span);
gboolean      plot_cells_at (const PlotCells *cells,
                             PlotRect         bounds,
                             PlotPoint        point,
                             PlotCellSpan    *found);

G_END_DECLS
