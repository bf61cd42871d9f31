/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which axes there are, and the values on them.
 */
#include "config.h"

#include "cost-axis.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "cost-dimension-private.h"
#include "cost-error.h"

static gboolean
check_kind (const CostDimensionInfo *info, GError **error)
{
  if (info->kind == COST_KIND_AMOUNT || info->kind == COST_KIND_COUNT)
    return TRUE;

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s: this is a switch or a choice; an axis needs an amount "
                  "or a count"),
               info->id);
  return FALSE;
}

static gboolean
check_order (const CostAxis          *axis,
             const CostDimensionInfo *info,
             GError                 **error)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (axis->from < axis->to)
    return TRUE;

  from = cost_dimension_format_number (axis->from);
  to = cost_dimension_format_number (axis->to);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("%s: an axis from %s to %s is empty; its end must be above "
                  "its beginning"),
               info->id,
               from,
               to);
  return FALSE;
}

static gboolean
check_points (const CostAxis          *axis,
              const CostDimensionInfo *info,
              GError                 **error)
{
  if (axis->n_points >= 2 && axis->n_points <= COST_AXIS_MAX_POINTS)
    return TRUE;

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("%s: an axis of %u points is not possible; it has 2 to %d"),
               info->id,
               axis->n_points,
               COST_AXIS_MAX_POINTS);
  return FALSE;
}

static gboolean
check_scale (const CostAxis          *axis,
             const CostDimensionInfo *info,
             GError                 **error)
{
  if (axis->scale == COST_SCALE_LINEAR || axis->from >= 0.0)
    return TRUE;

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("%s: a logarithmic axis cannot begin below zero; a linear "
                  "one can"),
               info->id);
  return FALSE;
}

/**
 * cost_axis_init:
 * @axis: (out caller-allocates): an axis
 * @dimension: a dimension
 * @error: return location for %COST_ERROR_FORMAT
 *
 * Makes the axis that the dimension's slider shows: its whole range, on its
 * scale.  Switches and choices have none.
 *
 * Returns: whether there is one; if not, @axis is untouched
 */
gboolean
cost_axis_init (CostAxis *axis, CostDimension dimension, GError **error)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);

  g_return_val_if_fail (axis != NULL, FALSE);
  g_return_val_if_fail (info != NULL, FALSE);

  if (!check_kind (info, error))
    return FALSE;

  *axis = (CostAxis){ .dimension = dimension,
                      .from = info->min,
                      .to = info->max,
                      .n_points = COST_AXIS_POINTS,
                      .scale = info->scale };
  return TRUE;
}

/**
 * cost_axis_check:
 * @axis: an axis, as somebody asks for it
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Checks that the dimension has amounts or counts, that both ends are values
 * of it, in this order, and that the points can be laid.
 *
 * Returns: whether the axis can be used
 */
gboolean
cost_axis_check (const CostAxis *axis, GError **error)
{
  const CostDimensionInfo *info = cost_dimension_get_info (axis->dimension);

  g_return_val_if_fail (info != NULL, FALSE);

  return check_kind (info, error) &&
         cost_dimension_check (axis->dimension, axis->from, error) &&
         cost_dimension_check (axis->dimension, axis->to, error) &&
         check_order (axis, info, error) && check_points (axis, info, error) &&
         check_scale (axis, info, error);
}

static double
locate_linear (const CostAxis *axis, guint i)
{
  return axis->from +
         (axis->to - axis->from) * ((double)i / (axis->n_points - 1));
}

/* Where factors begin: an axis from zero goes from there to the first step of
 * the dimension, in one point. */
static double
find_first_factor (const CostAxis *axis)
{
  double step = cost_dimension_get_info (axis->dimension)->step;

  return axis->from > 0.0 ? axis->from : MIN (step, axis->to);
}

static double
locate_log (const CostAxis *axis, guint i)
{
  double first = find_first_factor (axis);
  guint  n_before = axis->from > 0.0 ? 0 : 1;
  guint  n_factors = axis->n_points - 1 - n_before;

  if (i < n_before)
    return axis->from;
  if (n_factors == 0)
    return axis->to;
  return first * pow (axis->to / first, (double)(i - n_before) / n_factors);
}

static double
locate (const CostAxis *axis, guint i)
{
  double value = axis->to;

  if (i == 0)
    return axis->from;
  if (i < axis->n_points - 1)
    value = axis->scale == COST_SCALE_LOG ? locate_log (axis, i)
                                          : locate_linear (axis, i);
  value = CLAMP (value, axis->from, axis->to);
  return cost_dimension_clamp (axis->dimension, value);
}

/**
 * cost_axis_get_values:
 * @axis: an axis that cost_axis_check() accepts
 * @n_values: (out): how many values there are, 2 to its n_points
 *
 * Lays the points.  Counts are rounded, and what then stands twice stands
 * once.  A logarithmic axis from zero has zero, then the dimension's step, and
 * equal factors from there.
 *
 * Returns: (transfer full): the values, ascending
 */
double *
cost_axis_get_values (const CostAxis *axis, guint *n_values)
{
  double *values = g_new (double, axis->n_points);
  guint   n = 0;

  for (guint i = 0; i < axis->n_points; i++)
    {
      double value = locate (axis, i);

      if (n == 0 || value > values[n - 1])
        values[n++] = value;
    }
  *n_values = n;
  return values;
}
