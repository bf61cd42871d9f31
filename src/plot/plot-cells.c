/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row is cut into runs of equal keys. A run that stands exactly upon one of
 * the row below makes it higher; else it begins a rectangle of its own.
 */
#include "plot-cells.h"

#include <string.h>

#include "plot-scale.h"

/**
 * plot_cells_copy: (skip)
 * @cells: cells
 *
 * Returns: (transfer full): a copy with its arrays in one block, for g_free()
 */
PlotCells *
plot_cells_copy (const PlotCells *cells)
{
  gsize      n_cells = 0;
  gsize      n_arrays = 0;
  PlotCells *copy = NULL;
  guint8    *bytes = NULL;

  g_return_val_if_fail (cells != NULL, NULL);
  g_return_val_if_fail (cells->roles != NULL, NULL);

  n_cells = (gsize)cells->n_columns * cells->n_rows;
  n_arrays = cells->is_hatched == NULL ? 1 : 2;
  copy = g_malloc (sizeof *copy + n_cells * n_arrays);
  bytes = (guint8 *)(copy + 1);
  *copy = *cells;
  memcpy (bytes, cells->roles, n_cells);
  copy->roles = bytes;
  if (cells->is_hatched == NULL)
    return copy;
  memcpy (bytes + n_cells, cells->is_hatched, n_cells);
  copy->is_hatched = bytes + n_cells;
  return copy;
}

static guint
end_of_run (const guint8 *values, const guint8 *keys, guint start, guint end)
{
  guint8 key = keys[values[start]];

  while (start < end && keys[values[start]] == key)
    start++;
  return start;
}

/* @open says for each column which span of the row below begins there. */
static void
add_run (GArray *spans, int *open, const PlotCellSpan *run)
{
  int index = open[run->column];

  if (index >= 0)
    {
      PlotCellSpan *below = &g_array_index (spans, PlotCellSpan, index);

      if (below->row + below->n_rows == run->row &&
          below->n_columns == run->n_columns && below->key == run->key)
        {
          below->n_rows++;
          return;
        }
    }
  open[run->column] = (int)spans->len;
  g_array_append_val (spans, *run);
}

/**
 * plot_cells_merge: (skip)
 * @cells: how many columns and rows
 * @values: (array): a value a cell, such as the roles of @cells
 * @keys: (array fixed-size=256): what each value counts as; cells of key 0
 *   are left out
 *
 * Merges neighbours of equal keys. No two spans overlap, and together they
 * are all cells whose key is not 0.
 *
 * Returns: (transfer full) (element-type PlotCellSpan): the spans
 */
GArray *
plot_cells_merge (const PlotCells *cells,
                  const guint8    *values,
                  const guint8    *keys)
{
  GArray         *spans = NULL;
  g_autofree int *open = NULL;

  g_return_val_if_fail (cells != NULL && keys != NULL, NULL);
  g_return_val_if_fail (values != NULL, NULL);

  spans = g_array_new (FALSE, FALSE, sizeof (PlotCellSpan));
  open = g_new (int, cells->n_columns);
  memset (open, 0xff, cells->n_columns * sizeof *open);
  for (guint row = 0; row < cells->n_rows; row++)
    {
      const guint8 *line = values + (gsize)row * cells->n_columns;
      guint         end = 0;

      for (guint start = 0; start < cells->n_columns; start = end)
        {
          PlotCellSpan run = { .column = start, .row = row, .n_rows = 1 };

          end = end_of_run (line, keys, start, cells->n_columns);
          run.n_columns = end - start;
          run.key = keys[line[start]];
          if (run.key != 0)
            add_run (spans, open, &run);
        }
    }
  return spans;
}

static PlotBand
band_across (const PlotCells *cells, PlotRect bounds, guint column)
{
  guint place = cells->is_mirrored ? cells->n_columns - 1 - column : column;

  return plot_scale_band (bounds.x,
                          bounds.x + bounds.width,
                          cells->n_columns,
                          place);
}

static PlotBand
band_down (const PlotCells *cells, PlotRect bounds, guint row)
{
  return plot_scale_band (bounds.y,
                          bounds.y + bounds.height,
                          cells->n_rows,
                          cells->n_rows - 1 - row);
}

/**
 * plot_cells_edges: (skip)
 * @cells: cells
 * @bounds: the rectangle they fill
 * @span: one or more of them
 *
 * Returns: where the edges of @span are; neighbours have exactly the same
 */
PlotCellEdges
plot_cells_edges (const PlotCells    *cells,
                  PlotRect            bounds,
                  const PlotCellSpan *span)
{
  PlotCellEdges edges = { 0 };
  PlotBand      first = { 0 };
  PlotBand      last = { 0 };

  g_return_val_if_fail (cells != NULL && span != NULL, edges);
  g_return_val_if_fail (span->n_columns > 0 && span->n_rows > 0, edges);

  first = band_across (cells, bounds, span->column);
  last = band_across (cells, bounds, span->column + span->n_columns - 1);
  edges.left = MIN (first.start, last.start);
  edges.right = MAX (first.end, last.end);
  edges.top = band_down (cells, bounds, span->row + span->n_rows - 1).start;
  edges.bottom = band_down (cells, bounds, span->row).end;
  return edges;
}

/**
 * plot_cells_at: (skip)
 * @cells: cells
 * @bounds: the rectangle they fill
 * @point: a place
 * @found: (out): the cell there
 *
 * Returns: whether there is a cell at @point
 */
gboolean
plot_cells_at (const PlotCells *cells,
               PlotRect         bounds,
               PlotPoint        point,
               PlotCellSpan    *found)
{
  int across = 0;
  int down = 0;

  g_return_val_if_fail (cells != NULL && found != NULL, FALSE);

  across = plot_scale_band_at (bounds.x,
                               bounds.x + bounds.width,
                               cells->n_columns,
                               point.x);
  down = plot_scale_band_at (bounds.y,
                             bounds.y + bounds.height,
                             cells->n_rows,
                             point.y);
  if (across < 0 || down < 0)
    return FALSE;
  *found = (PlotCellSpan){ .n_columns = 1, .n_rows = 1 };
  found->column =
      cells->is_mirrored ? cells->n_columns - 1 - (guint)across : (guint)across;
  found->row = cells->n_rows - 1 - (guint)down;
  return TRUE;
}
