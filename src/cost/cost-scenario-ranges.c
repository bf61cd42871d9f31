/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a scenario knows only roughly: a low, a likely and a high value of
 * some dimensions, and the seed of what is drawn from them, so that the same
 * file gives the same picture for ever.
 */
#include "config.h"

#include "cost-scenario-private.h"

#include <glib/gi18n-lib.h>

#define N_VALUES 3

/**
 * cost_scenario_check_range:
 * @range: what is known of a dimension
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Checks that the dimension has amounts or counts, and that the three values
 * are some of it, in this order.
 *
 * Returns: whether the range can be used
 */
gboolean
cost_scenario_check_range (const CostRangesInput *range, GError **error)
{
  const CostDimensionInfo *info = cost_dimension_get_info (range->dimension);

  if (info->kind != COST_KIND_AMOUNT && info->kind != COST_KIND_COUNT)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s: this is a switch or a choice; a range needs an "
                      "amount or a count"),
                   info->id);
      return FALSE;
    }
  if (!cost_dimension_check (range->dimension, range->low, error) ||
      !cost_dimension_check (range->dimension, range->likely, error) ||
      !cost_dimension_check (range->dimension, range->high, error))
    return FALSE;
  if (range->low <= range->likely && range->likely <= range->high)
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("%s: the likely value must lie between the low and the high "
                  "one"),
               info->id);
  return FALSE;
}

/**
 * cost_scenario_add_range:
 * @scenario: a scenario
 * @range: what is known of a dimension; copied
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Says that a dimension is known only roughly.
 *
 * Returns: %FALSE if the values cannot be used, or there is a range of that
 *   dimension already
 */
gboolean
cost_scenario_add_range (CostScenario          *scenario,
                         const CostRangesInput *range,
                         GError               **error)
{
  guint at = 0;

  g_return_val_if_fail (scenario != NULL && range != NULL, FALSE);

  if (!cost_scenario_check_range (range, error))
    return FALSE;
  for (; at < scenario->ranges->len; at++)
    {
      const CostRangesInput *other =
          &g_array_index (scenario->ranges, CostRangesInput, at);

      if (other->dimension > range->dimension)
        break;
      if (other->dimension < range->dimension)
        continue;
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s: there are two ranges; one is enough"),
                   cost_dimension_get_info (range->dimension)->id);
      return FALSE;
    }
  g_array_insert_val (scenario->ranges, at, *range);
  return TRUE;
}

static gboolean
read_range (const CostJsonAt *at, CostRangesInput *range, GError **error)
{
  double *const values[N_VALUES] = { &range->low,
                                     &range->likely,
                                     &range->high };
  GError       *problem = NULL;

  if (!cost_dimension_from_id (at->member, &range->dimension, &problem))
    return cost_scenario_fail_with (at, problem, error);
  if (!cost_json_expect_array (at, N_VALUES, error))
    return FALSE;
  if (cost_json_length (at) != N_VALUES)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("expected three numbers: low, likely, high"));
  for (guint i = 0; i < N_VALUES; i++)
    {
      CostJsonAt element = cost_json_element (at, i);

      if (!cost_json_read_number (&element, -1e15, 1e15, values[i], error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_seed (const CostJsonAt *root, guint64 *seed, GError **error)
{
  CostJsonAt at;
  double     number = 0.0;

  if (!cost_json_member (root, "seed", &at))
    return TRUE;
  if (!cost_json_read_number (&at, 0, COST_SCENARIO_MAX_SEED, &number, error))
    return FALSE;
  if (number != (double)(guint64)number)
    return cost_json_fail (&at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("expected a whole number"));
  *seed = (guint64)number;
  return TRUE;
}

/**
 * cost_scenario_read_ranges: (skip)
 * @root: the root of a scenario file
 * @scenario: takes ranges and seed
 * @error: return location for an error with the place of the fault
 *
 * Returns: %FALSE if there are some and they cannot be read
 */
gboolean
cost_scenario_read_ranges (const CostJsonAt *root,
                           CostScenario     *scenario,
                           GError          **error)
{
  CostJsonAt at;
  guint      n_ranges = 0;

  if (!read_seed (root, &scenario->seed, error))
    return FALSE;
  if (!cost_json_member (root, "ranges", &at))
    return TRUE;
  if (!cost_json_expect_object (&at, NULL, error))
    return FALSE;

  n_ranges = cost_json_length (&at);
  for (guint i = 0; i < n_ranges; i++)
    {
      CostJsonAt      member = cost_json_nth_member (&at, i);
      CostRangesInput range = { .low = 0.0 };
      GError         *problem = NULL;

      if (!read_range (&member, &range, error))
        return FALSE;
      if (!cost_scenario_add_range (scenario, &range, &problem))
        return cost_scenario_fail_with (&member, problem, error);
    }
  return TRUE;
}
