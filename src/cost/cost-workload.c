/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Workloads: the defaults, the checks, and single changes from text.
 */
#include "config.h"

#include "cost-workload-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"

/**
 * cost_workload_init:
 * @workload: (out caller-allocates): the workload
 *
 * Sets every dimension to its default, and all places to the default order
 * with equal weights.
 */
void
cost_workload_init (CostWorkload *workload)
{
  g_return_if_fail (workload != NULL);

  memset (workload, 0, sizeof *workload);
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    workload->values[i] = cost_dimension_get_info ((CostDimension)i)->fallback;
  cost_workload_complete_places (workload);
}

/**
 * cost_workload_equal:
 * @a: a workload
 * @b: another
 *
 * Compares everything, with the places beyond the regions in use.
 *
 * Returns: whether nothing tells them apart
 */
gboolean
cost_workload_equal (const CostWorkload *a, const CostWorkload *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    if (a->values[i] != b->values[i])
      return FALSE;

  if (a->n_places != b->n_places)
    return FALSE;
  for (guint i = 0; i < a->n_places; i++)
    if (a->places[i] != b->places[i] || a->weights[i] != b->weights[i])
      return FALSE;

  return TRUE;
}

/**
 * cost_workload_check:
 * @workload: a workload
 * @error: return location for %COST_ERROR_RANGE
 *
 * Checks that every value is in its range, and that there is a place for
 * every region, none twice.
 *
 * Returns: whether the workload can be priced
 */
gboolean
cost_workload_check (const CostWorkload *workload, GError **error)
{
  g_return_val_if_fail (workload != NULL, FALSE);

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    if (!cost_dimension_check ((CostDimension)i, workload->values[i], error))
      return FALSE;

  if (workload->n_places > COST_N_PLACES ||
      workload->n_places < workload->values[COST_REGIONS])
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("regions: %u places are listed; there must be one for "
                      "each region, and at most %u"),
                   workload->n_places,
                   (guint)COST_N_PLACES);
      return FALSE;
    }

  return cost_workload_check_places (workload, error);
}

/**
 * cost_workload_set:
 * @workload: a workload
 * @dimension: the id of a dimension
 * @value: its value as text; for "regions" also a list of places
 * @error: return location for an error that names the dimension
 *
 * Changes one dimension, as `--set` does.
 *
 * Returns: whether it was changed; if not, @workload is untouched
 */
gboolean
cost_workload_set (CostWorkload *workload,
                   const char   *dimension,
                   const char   *value,
                   GError      **error)
{
  CostDimension which = COST_REQUESTS;

  g_return_val_if_fail (workload != NULL, FALSE);
  g_return_val_if_fail (dimension != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!cost_dimension_from_id (dimension, &which, error))
    return FALSE;
  if (which == COST_REGIONS && strpbrk (value, "abcdefghijklmnopqrstuvwxyz,"))
    return cost_workload_set_places (workload, value, error);

  return cost_dimension_parse (which, value, &workload->values[which], error);
}
