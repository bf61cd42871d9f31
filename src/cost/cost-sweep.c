/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A block of workloads a platform, alike but for the value on the axis.
 */
#include "config.h"

#include "cost-sweep.h"

#include "cost-probe-private.h"

static void
evaluate_all (CostSweep *sweep)
{
  const double *values = sweep->values;
  CostBlock     block = { .base = &sweep->workload,
                          .n_cells = sweep->n_points,
                          .n_columns = 1,
                          .dimensions = &sweep->axis.dimension,
                          .columns = &values };

  for (guint i = 0; i < sweep->n_platforms; i++)
    {
      CostCells *cells = &sweep->cells[i];

      cells->totals = g_new (CostMoney, sweep->n_points);
      cells->plans = g_new (guint8, sweep->n_points);
      cells->flags = g_new (guint8, sweep->n_points);
      cost_engine_evaluate (sweep->engine, i, &block, cells);
    }
}

/**
 * cost_sweep_new:
 * @engine: an engine of which the axis' dimension varies
 * @workload: what stands still; one that @engine can estimate
 * @axis: from where to where
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Evaluates all platforms of @engine along @axis.
 *
 * Returns: (transfer full) (nullable): the totals, or %NULL with @error set
 *   if cost_axis_check() refuses @axis
 */
CostSweep *
cost_sweep_new (CostEngine         *engine,
                const CostWorkload *workload,
                const CostAxis     *axis,
                GError            **error)
{
  CostSweep *sweep = NULL;

  g_return_val_if_fail (engine != NULL, NULL);
  g_return_val_if_fail (workload != NULL, NULL);
  if (!cost_axis_check (axis, error))
    return NULL;
  g_return_val_if_fail (cost_probe_can_vary (engine, axis->dimension), NULL);

  sweep = g_new0 (CostSweep, 1);
  g_atomic_ref_count_init (&sweep->ref_count);
  sweep->engine = cost_engine_ref (engine);
  sweep->workload = *workload;
  sweep->axis = *axis;
  sweep->values = cost_axis_get_values (axis, &sweep->n_points);
  sweep->n_platforms = cost_engine_get_n_platforms (engine);
  sweep->cells = g_new0 (CostCells, MAX (sweep->n_platforms, 1));
  evaluate_all (sweep);
  return sweep;
}

/**
 * cost_sweep_ref:
 * @sweep: a sweep
 *
 * Returns: (transfer full): @sweep
 */
CostSweep *
cost_sweep_ref (CostSweep *sweep)
{
  g_atomic_ref_count_inc (&sweep->ref_count);
  return sweep;
}

/**
 * cost_sweep_unref:
 * @sweep: (transfer full): a sweep
 *
 * Releases a reference.
 */
void
cost_sweep_unref (CostSweep *sweep)
{
  if (!g_atomic_ref_count_dec (&sweep->ref_count))
    return;
  for (guint i = 0; i < sweep->n_platforms; i++)
    {
      g_free (sweep->cells[i].totals);
      g_free (sweep->cells[i].plans);
      g_free (sweep->cells[i].flags);
    }
  g_free (sweep->cells);
  g_free (sweep->values);
  cost_engine_unref (sweep->engine);
  g_free (sweep);
}

/**
 * cost_sweep_find_cheapest:
 * @sweep: a sweep
 * @point: index of a value
 *
 * Finds who is cheapest at a point, among the platforms that carry the
 * workload and could be priced in full; of equal ones, the first.
 *
 * Returns: index of the platform, or -1 if there is none
 */
int
cost_sweep_find_cheapest (const CostSweep *sweep, guint point)
{
  int best = -1;

  g_return_val_if_fail (point < sweep->n_points, -1);

  for (guint i = 0; i < sweep->n_platforms; i++)
    if (sweep->cells[i].flags[point] == 0 &&
        (best < 0 ||
         sweep->cells[i].totals[point] < sweep->cells[best].totals[point]))
      best = (int)i;
  return best;
}
