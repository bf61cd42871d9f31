/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Columns for the engine, built from lists of single changes.
 */
#include "cost-probe-private.h"

#include <math.h>
#include <stdlib.h>

#include "cost-engine-private.h"

/**
 * cost_probe_can_vary:
 * @engine: an engine
 * @dimension: a dimension
 *
 * Returns: whether @engine takes any value of it
 */
gboolean
cost_probe_can_vary (const CostEngine *engine, CostDimension dimension)
{
  return (engine->varying & COST_VARY (dimension)) != 0;
}

/**
 * cost_probe_values:
 * @engine: an engine
 * @platform: index of a platform
 * @base: a workload
 * @dimension: what changes
 * @values: (element-type double): to what, one or more
 * @cells: where the results go, as many
 *
 * Evaluates @base with each value of one dimension.
 */
void
cost_probe_values (const CostEngine   *engine,
                   guint               platform,
                   const CostWorkload *base,
                   CostDimension       dimension,
                   const GArray       *values,
                   const CostCells    *cells)
{
  const double *column = (const double *)(gconstpointer)values->data;
  CostBlock     block = { .base = base,
                          .n_cells = values->len,
                          .n_columns = 1,
                          .dimensions = &dimension,
                          .columns = &column };

  if (values->len > 0)
    cost_engine_evaluate (engine, platform, &block, cells);
}

/**
 * cost_probe_points:
 * @engine: an engine
 * @platform: index of a platform
 * @base: a workload
 * @points: (element-type CostPoint): changes of @base, each by itself
 * @cells: where the results go, as many
 *
 * Evaluates @base with each of many changes, whichever dimensions they are
 * of, in one block.
 */
void
cost_probe_points (const CostEngine   *engine,
                   guint               platform,
                   const CostWorkload *base,
                   const GArray       *points,
                   const CostCells    *cells)
{
  int           columns_of[COST_N_DIMENSIONS];
  CostDimension dimensions[COST_N_DIMENSIONS];
  const double *columns[COST_N_DIMENSIONS] = { NULL };
  g_autoptr (GPtrArray) storage = g_ptr_array_new_with_free_func (g_free);
  CostBlock block = { base, points->len, 0, dimensions, columns };

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    columns_of[i] = -1;
  for (guint i = 0; i < points->len; i++)
    {
      const CostPoint *point = &g_array_index (points, CostPoint, i);
      double          *column = NULL;

      if (columns_of[point->dimension] < 0)
        {
          column = g_new (double, points->len);
          for (guint k = 0; k < points->len; k++)
            column[k] = base->values[point->dimension];
          g_ptr_array_add (storage, column);
          columns[block.n_columns] = column;
          dimensions[block.n_columns] = point->dimension;
          columns_of[point->dimension] = (int)block.n_columns++;
        }
      column = g_ptr_array_index (storage, (guint)columns_of[point->dimension]);
      column[i] = point->value;
    }
  if (points->len > 0)
    cost_engine_evaluate (engine, platform, &block, cells);
}

/**
 * cost_probe_simplest:
 * @low: a finite number
 * @high: one that is not smaller
 *
 * Finds the number with the fewest digits behind the leading one, or behind
 * the point, between two others: what a person would call the place.  Of
 * several, the lowest.
 *
 * Returns: a number from @low to @high
 */
double
cost_probe_simplest (double low, double high)
{
  double largest = MAX (fabs (low), fabs (high));
  int    decade = 0;

  if (low <= 0.0 && high >= 0.0)
    return 0.0;
  decade = (int)floor (log10 (largest));
  for (int digits = 0; digits < 17; digits++)
    {
      int    power = decade - digits;
      double unit = pow (10.0, abs (power));
      /* A quotient of whole numbers is what its digits read as. */
      double value =
          power < 0 ? ceil (low * unit) / unit : ceil (low / unit) * unit;

      if (value >= low && value <= high)
        return value;
    }
  return low + (high - low) / 2.0;
}
