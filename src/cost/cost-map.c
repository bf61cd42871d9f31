/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A block of some rows at a time, a platform after the other; of each cell the
 * two cheapest are kept.
 */
#include "config.h"

#include "cost-map.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-probe-private.h"

#define CELLS_AT_ONCE 8192

/* Some rows on their way. */
typedef struct
{
  CostMap   *map;
  gsize      start; /* the first cell */
  guint      n_cells;
  double    *xs;
  double    *ys;
  CostMoney *totals;
  CostMoney *seconds; /* the runner-up's totals */
  guint8    *flags;
} Chunk;

static gboolean
check_axes (const CostAxis *x, const CostAxis *y, GError **error)
{
  if (!cost_axis_check (x, error) || !cost_axis_check (y, error))
    return FALSE;
  if (x->dimension == y->dimension)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s: a map needs two different dimensions"),
                   cost_dimension_get_info (x->dimension)->id);
      return FALSE;
    }
  if ((guint64)x->n_points * y->n_points > COST_MAP_MAX_CELLS)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("A map of %u by %u cells is too large; it may have %d"),
                   x->n_points,
                   y->n_points,
                   COST_MAP_MAX_CELLS);
      return FALSE;
    }
  return TRUE;
}

/**
 * cost_map_new:
 * @engine: an engine of which both dimensions vary
 * @workload: what stands still; one that @engine can estimate
 * @x: from left to right
 * @y: from the first row to the last
 * @within: how many percent of the winner's total a close runner-up costs
 *   more at most
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Prepares a map without results: cost_map_fill() computes its rows.
 *
 * Returns: (transfer full) (nullable): a map, or %NULL with @error set if the
 *   axes cannot be used
 */
CostMap *
cost_map_new (CostEngine         *engine,
              const CostWorkload *workload,
              const CostAxis     *x,
              const CostAxis     *y,
              double              within,
              GError            **error)
{
  CostMap *map = NULL;
  gsize    n_cells = 0;

  g_return_val_if_fail (engine != NULL && workload != NULL, NULL);
  if (!check_axes (x, y, error))
    return NULL;
  g_return_val_if_fail (cost_probe_can_vary (engine, x->dimension), NULL);
  g_return_val_if_fail (cost_probe_can_vary (engine, y->dimension), NULL);

  map = g_new0 (CostMap, 1);
  g_atomic_ref_count_init (&map->ref_count);
  map->engine = cost_engine_ref (engine);
  map->workload = *workload;
  map->x = *x;
  map->y = *y;
  map->within = within;
  map->xs = cost_axis_get_values (x, &map->n_columns);
  map->ys = cost_axis_get_values (y, &map->n_rows);
  n_cells = (gsize)map->n_columns * map->n_rows;
  map->winners = g_new (guint8, n_cells);
  map->seconds = g_new (guint8, n_cells);
  map->totals = g_new0 (CostMoney, n_cells);
  map->flags = g_new0 (guint8, n_cells);
  memset (map->winners, COST_MAP_NOBODY, n_cells);
  memset (map->seconds, COST_MAP_NOBODY, n_cells);
  return map;
}

static void
add_flags (guint8 *flags, guint8 met)
{
  if ((met & COST_CELL_BLOCKED) != 0)
    *flags |= COST_MAP_BLOCKED;
  else
    *flags |= COST_MAP_INCOMPLETE;
}

/* Of equal ones the first stays. */
static void
enter (const Chunk *chunk, guint i, guint8 platform, CostMoney total)
{
  CostMap *map = chunk->map;
  gsize    cell = chunk->start + i;

  if (map->winners[cell] == COST_MAP_NOBODY || total < map->totals[cell])
    {
      map->seconds[cell] = map->winners[cell];
      chunk->seconds[i] = map->totals[cell];
      map->winners[cell] = platform;
      map->totals[cell] = total;
    }
  else if (map->seconds[cell] == COST_MAP_NOBODY || total < chunk->seconds[i])
    {
      map->seconds[cell] = platform;
      chunk->seconds[i] = total;
    }
}

static void
evaluate (const Chunk *chunk, guint platform)
{
  const CostMap      *map = chunk->map;
  const CostDimension dimensions[] = { map->x.dimension, map->y.dimension };
  const double       *columns[] = { chunk->xs, chunk->ys };
  CostBlock block = { &map->workload, chunk->n_cells, 2, dimensions, columns };
  CostCells cells = { .totals = chunk->totals, .flags = chunk->flags };

  cost_engine_evaluate (map->engine, platform, &block, &cells);
  for (guint i = 0; i < chunk->n_cells; i++)
    if (chunk->flags[i] == 0)
      enter (chunk, i, (guint8)platform, chunk->totals[i]);
    else
      add_flags (&map->flags[chunk->start + i], chunk->flags[i]);
}

static void
mark_close (const Chunk *chunk)
{
  CostMap *map = chunk->map;

  for (guint i = 0; i < chunk->n_cells; i++)
    {
      gsize cell = chunk->start + i;

      if (map->seconds[cell] != COST_MAP_NOBODY &&
          (double)(chunk->seconds[i] - map->totals[cell]) * 100.0 <=
              (double)map->totals[cell] * map->within)
        map->flags[cell] |= COST_MAP_CLOSE;
    }
}

static void
fill_chunk (Chunk *chunk, guint first_row, guint n_rows)
{
  const CostMap *map = chunk->map;

  chunk->start = (gsize)first_row * map->n_columns;
  chunk->n_cells = n_rows * map->n_columns;
  for (guint i = 0; i < chunk->n_cells; i++)
    {
      chunk->xs[i] = map->xs[i % map->n_columns];
      chunk->ys[i] = map->ys[first_row + i / map->n_columns];
    }
  for (guint k = 0; k < cost_engine_get_n_platforms (map->engine); k++)
    evaluate (chunk, k);
  mark_close (chunk);
}

/**
 * cost_map_fill:
 * @map: a map that nobody else looks at yet
 * @first_row: the first row to compute
 * @n_rows: how many, none of them computed before
 *
 * Computes some rows.  Threads may do so at the same time for other rows.
 */
void
cost_map_fill (CostMap *map, guint first_row, guint n_rows)
{
  guint                 rows_at_once = MAX (CELLS_AT_ONCE / map->n_columns, 1);
  gsize                 n_cells = (gsize)rows_at_once * map->n_columns;
  g_autofree double    *xs = g_new (double, n_cells);
  g_autofree double    *ys = g_new (double, n_cells);
  g_autofree CostMoney *totals = g_new (CostMoney, n_cells);
  g_autofree CostMoney *seconds = g_new (CostMoney, n_cells);
  g_autofree guint8    *flags = g_new (guint8, n_cells);
  Chunk                 chunk = { map, 0, 0, xs, ys, totals, seconds, flags };

  g_return_if_fail (first_row <= map->n_rows);
  g_return_if_fail (n_rows <= map->n_rows - first_row);

  for (guint row = 0; row < n_rows; row += rows_at_once)
    fill_chunk (&chunk, first_row + row, MIN (rows_at_once, n_rows - row));
}

/**
 * cost_map_ref:
 * @map: a map
 *
 * Returns: (transfer full): @map
 */
CostMap *
cost_map_ref (CostMap *map)
{
  g_atomic_ref_count_inc (&map->ref_count);
  return map;
}

/**
 * cost_map_unref:
 * @map: (transfer full): a map
 *
 * Releases a reference.
 */
void
cost_map_unref (CostMap *map)
{
  if (!g_atomic_ref_count_dec (&map->ref_count))
    return;
  g_free (map->xs);
  g_free (map->ys);
  g_free (map->winners);
  g_free (map->seconds);
  g_free (map->totals);
  g_free (map->flags);
  cost_engine_unref (map->engine);
  g_free (map);
}
