/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All small changes of a workload in one block a platform.
 */
#include "cost-sensitivity.h"

#include <math.h>
#include <stdlib.h>

#include "cost-probe-private.h"

static void
free_row (gpointer data)
{
  CostSensitivityRow *row = data;

  g_free (row->totals_low);
  g_free (row->totals_high);
  g_free (row->flags);
  g_free (row);
}

static double
move (CostDimension dimension, double value, double percent)
{
  double moved =
      cost_dimension_clamp (dimension, value + fabs (value) * percent / 100.0);

  if (cost_dimension_get_info (dimension)->kind == COST_KIND_COUNT &&
      moved == value)
    moved =
        cost_dimension_clamp (dimension, value + (percent < 0.0 ? -1.0 : 1.0));
  return moved;
}

static void
add_rows (CostSensitivity *sensitivity)
{
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostKind            kind = cost_dimension_get_info (i)->kind;
      double              value = sensitivity->workload.values[i];
      CostSensitivityRow *row = NULL;

      if ((kind != COST_KIND_AMOUNT && kind != COST_KIND_COUNT) ||
          !cost_probe_can_vary (sensitivity->engine, i))
        continue;
      row = g_new0 (CostSensitivityRow, 1);
      row->dimension = i;
      row->low = value == 0.0 ? 0.0 : move (i, value, -sensitivity->percent);
      row->high = value == 0.0 ? 0.0 : move (i, value, sensitivity->percent);
      row->totals_low = g_new0 (CostMoney, sensitivity->n_platforms + 1);
      row->totals_high = g_new0 (CostMoney, sensitivity->n_platforms + 1);
      row->flags = g_new0 (guint8, sensitivity->n_platforms + 1);
      g_ptr_array_add (sensitivity->rows, row);
    }
}

/* The base first, then low and high of each row. */
static GArray *
list_points (const CostSensitivity *sensitivity)
{
  GArray   *points = g_array_new (FALSE, FALSE, sizeof (CostPoint));
  CostPoint base = { 0, sensitivity->workload.values[0] };

  g_array_append_val (points, base);
  for (guint i = 0; i < sensitivity->rows->len; i++)
    {
      const CostSensitivityRow *row = g_ptr_array_index (sensitivity->rows, i);
      CostPoint                 ends[] = { { row->dimension, row->low },
                                           { row->dimension, row->high } };

      g_array_append_vals (points, ends, 2);
    }
  /* The base needs a dimension that varies, with its own value. */
  if (points->len > 1)
    {
      base.dimension = g_array_index (points, CostPoint, 1).dimension;
      base.value = sensitivity->workload.values[base.dimension];
      g_array_index (points, CostPoint, 0) = base;
    }
  return points;
}

static void
evaluate (CostSensitivity *sensitivity, guint platform, const GArray *points)
{
  g_autofree CostMoney *totals = g_new (CostMoney, points->len);
  g_autofree guint8    *flags = g_new (guint8, points->len);
  CostCells             cells = { .totals = totals, .flags = flags };

  if (sensitivity->rows->len == 0)
    return;
  cost_probe_points (sensitivity->engine,
                     platform,
                     &sensitivity->workload,
                     points,
                     &cells);
  sensitivity->totals[platform] = totals[0];
  for (guint i = 0; i < sensitivity->rows->len; i++)
    {
      CostSensitivityRow *row = g_ptr_array_index (sensitivity->rows, i);
      gsize               at = 1 + 2 * (gsize)i;

      row->totals_low[platform] = totals[at];
      row->totals_high[platform] = totals[at + 1];
      row->flags[platform] = flags[0] | flags[at] | flags[at + 1];
    }
}

/**
 * cost_sensitivity_new:
 * @engine: an engine; what varies in it is tried
 * @workload: where one stands; one that @engine can estimate
 * @percent: how far down and up, above 0; 100 at most goes down to zero
 *
 * Moves every amount and count, one at a time.  What is zero stays zero.
 *
 * Returns: (transfer full): the totals
 */
CostSensitivity *
cost_sensitivity_new (CostEngine         *engine,
                      const CostWorkload *workload,
                      double              percent)
{
  CostSensitivity *sensitivity = NULL;
  g_autoptr (GArray) points = NULL;

  g_return_val_if_fail (engine != NULL && workload != NULL, NULL);
  g_return_val_if_fail (percent > 0.0 && isfinite (percent), NULL);

  sensitivity = g_new0 (CostSensitivity, 1);
  g_atomic_ref_count_init (&sensitivity->ref_count);
  sensitivity->engine = cost_engine_ref (engine);
  sensitivity->workload = *workload;
  sensitivity->percent = percent;
  sensitivity->n_platforms = cost_engine_get_n_platforms (engine);
  sensitivity->totals = g_new0 (CostMoney, sensitivity->n_platforms + 1);
  sensitivity->rows = g_ptr_array_new_with_free_func (free_row);
  add_rows (sensitivity);
  points = list_points (sensitivity);
  for (guint i = 0; i < sensitivity->n_platforms; i++)
    evaluate (sensitivity, i, points);
  return sensitivity;
}

/**
 * cost_sensitivity_ref:
 * @sensitivity: a record
 *
 * Returns: (transfer full): @sensitivity
 */
CostSensitivity *
cost_sensitivity_ref (CostSensitivity *sensitivity)
{
  g_atomic_ref_count_inc (&sensitivity->ref_count);
  return sensitivity;
}

/**
 * cost_sensitivity_unref:
 * @sensitivity: (transfer full): a record
 *
 * Releases a reference.
 */
void
cost_sensitivity_unref (CostSensitivity *sensitivity)
{
  if (!g_atomic_ref_count_dec (&sensitivity->ref_count))
    return;
  g_ptr_array_unref (sensitivity->rows);
  g_free (sensitivity->totals);
  cost_engine_unref (sensitivity->engine);
  g_free (sensitivity);
}

/* The larger of both changes. */
static CostMoney
get_change (const CostSensitivityBar *bar)
{
  return MAX (llabs (bar->low), llabs (bar->high));
}

/* From one end to the other. */
static CostMoney
get_swing (const CostSensitivityBar *bar)
{
  CostMoney low = MIN (MIN (bar->low, bar->high), 0);
  CostMoney high = MAX (MAX (bar->low, bar->high), 0);

  return high - low;
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  const CostSensitivityBar *first = a;
  const CostSensitivityBar *second = b;
  CostMoney changes[] = { get_change (first), get_change (second) };
  CostMoney swings[] = { get_swing (first), get_swing (second) };

  if (changes[0] != changes[1])
    return changes[0] > changes[1] ? -1 : 1;
  if (swings[0] != swings[1])
    return swings[0] > swings[1] ? -1 : 1;
  return (int)first->row->dimension - (int)second->row->dimension;
}

static CostSensitivityBar
measure (const CostSensitivity    *sensitivity,
         const CostSensitivityRow *row,
         guint                     platform,
         int                       other)
{
  CostSensitivityBar bar = { .row = row,
                             .base = sensitivity->totals[platform],
                             .low = row->totals_low[platform],
                             .high = row->totals_high[platform],
                             .flags = row->flags[platform] };

  if (other >= 0)
    {
      bar.base -= sensitivity->totals[other];
      bar.low -= row->totals_low[other];
      bar.high -= row->totals_high[other];
      bar.flags |= row->flags[other];
    }
  bar.low -= bar.base;
  bar.high -= bar.base;
  return bar;
}

/**
 * cost_sensitivity_rank:
 * @sensitivity: a record
 * @platform: index of a platform
 * @other: index of another, or -1
 *
 * Orders the dimensions by their largest change, up or down, of the bill
 * of @platform, or of how much more it costs than @other.  What moves nothing
 * is left out.
 *
 * Returns: (transfer full) (element-type CostSensitivityBar): the bars, the
 *   largest change first; they borrow from @sensitivity
 */
GArray *
cost_sensitivity_rank (const CostSensitivity *sensitivity,
                       guint                  platform,
                       int                    other)
{
  GArray *bars = g_array_new (FALSE, FALSE, sizeof (CostSensitivityBar));

  g_return_val_if_fail (platform < sensitivity->n_platforms, bars);
  g_return_val_if_fail (other < (int)sensitivity->n_platforms, bars);

  for (guint i = 0; i < sensitivity->rows->len; i++)
    {
      const CostSensitivityRow *row = g_ptr_array_index (sensitivity->rows, i);
      CostSensitivityBar bar = measure (sensitivity, row, platform, other);

      if (get_swing (&bar) > 0)
        g_array_append_val (bars, bar);
    }
  g_array_sort (bars, compare_changes);
  return bars;
}
