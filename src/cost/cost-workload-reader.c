/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The workload of a scenario file: dimensions by name, regions as a count or
 * as the places themselves.  What is left out keeps its value.
 */
#include "config.h"

#include "cost-scenario-private.h"

#include <glib/gi18n-lib.h>

#include "cost-json.h"

static const char *const place_members[] = { "place", "weight", NULL };

/**
 * cost_scenario_fail_with:
 * @at: the value that is refused
 * @problem: (transfer full): what another function found wrong with it
 * @error: return location for the same with the place of the value
 *
 * Returns: %FALSE
 */
gboolean
cost_scenario_fail_with (const CostJsonAt *at, GError *problem, GError **error)
{
  cost_json_fail (at,
                  error,
                  (CostErrorCode)problem->code,
                  "%s",
                  problem->message);
  g_error_free (problem);
  return FALSE;
}

static gboolean
read_choice (const CostJsonAt        *at,
             const CostDimensionInfo *info,
             double                  *value,
             GError                 **error)
{
  const char *id = NULL;
  gsize       n_choices = (gsize)info->max + 1;

  if (!cost_json_read_string (at, &id, error))
    return FALSE;

  for (gsize i = 0; i < n_choices; i++)
    if (g_str_equal (info->choices[i], id))
      {
        *value = (double)i;
        return TRUE;
      }

  return cost_json_fail_unknown (at,
                                 error,
                                 _ ("choice"),
                                 id,
                                 info->choices,
                                 n_choices);
}

static gboolean
read_value (const CostJsonAt *at,
            CostDimension     dimension,
            double           *value,
            GError          **error)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  gboolean                 is_on = FALSE;
  double                   number = 0;
  GError                  *problem = NULL;

  if (info->kind == COST_KIND_CHOICE)
    return read_choice (at, info, value, error);
  if (info->kind == COST_KIND_BOOLEAN)
    {
      if (!cost_json_read_boolean (at, &is_on, error))
        return FALSE;
      *value = is_on ? 1 : 0;
      return TRUE;
    }

  if (!cost_json_read_number (at, -G_MAXDOUBLE, G_MAXDOUBLE, &number, error))
    return FALSE;
  if (!cost_dimension_check (dimension, number, &problem))
    return cost_scenario_fail_with (at, problem, error);

  *value = number + 0.0; /* no negative zero */
  return TRUE;
}

/* "frankfurt" or { "place": "frankfurt", "weight": 2 } */
static gboolean
read_place (const CostJsonAt *at, CostWorkload *workload, GError **error)
{
  const char *id = NULL;
  CostPlace   place = COST_VIRGINIA;
  double      weight = 1;
  GError     *problem = NULL;

  if (cost_json_is_object (at))
    {
      if (!cost_json_expect_object (at, place_members, error) ||
          !cost_json_get_string (at, "place", TRUE, &id, error) ||
          !cost_json_get_number (at, "weight", FALSE, &weight, error))
        return FALSE;
    }
  else if (!cost_json_read_string (at, &id, error))
    return FALSE;

  if (cost_place_from_id (id, &place, &problem) &&
      cost_workload_append_place (workload, place, weight, &problem))
    return TRUE;

  return cost_scenario_fail_with (at, problem, error);
}

static gboolean
read_places (const CostJsonAt *at, CostWorkload *workload, GError **error)
{
  guint n_places = 0;

  if (!cost_json_expect_array (at, COST_N_PLACES, error))
    return FALSE;

  n_places = cost_json_length (at);
  if (n_places == 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_RANGE,
                           _ ("no place; name at least one"));

  workload->n_places = 0;
  for (guint i = 0; i < n_places; i++)
    {
      CostJsonAt element = cost_json_element (at, i);

      if (!read_place (&element, workload, error))
        return FALSE;
    }

  cost_workload_complete_places (workload);
  return TRUE;
}

/* A count, or the places themselves. */
static gboolean
read_regions (const CostJsonAt *at, CostWorkload *workload, GError **error)
{
  if (!cost_json_is_array (at))
    return read_value (at,
                       COST_REGIONS,
                       &workload->values[COST_REGIONS],
                       error);
  if (!read_places (at, workload, error))
    return FALSE;

  workload->values[COST_REGIONS] = cost_json_length (at);
  return TRUE;
}

/* The whole order of places, beside a count of regions. */
static gboolean
read_order (const CostJsonAt *at, CostWorkload *workload, GError **error)
{
  CostJsonAt order;
  CostJsonAt regions;

  if (!cost_json_member (at, "places", &order))
    return TRUE;
  if (cost_json_member (at, "regions", &regions) &&
      cost_json_is_array (&regions))
    return cost_json_fail (&order,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“regions” already lists places; remove one of "
                              "the two lists"));

  return read_places (&order, workload, error);
}

static gboolean
expect_dimensions (const CostJsonAt *at, GError **error)
{
  const char *names[COST_N_DIMENSIONS + 2];

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    names[i] = cost_dimension_get_info ((CostDimension)i)->id;
  names[COST_N_DIMENSIONS] = "places";
  names[COST_N_DIMENSIONS + 1] = NULL;

  return cost_json_expect_object (at, names, error);
}

/**
 * cost_workload_read:
 * @at: the object of dimensions in a scenario file
 * @workload: a workload, of which the given dimensions are changed
 * @error: return location for an error with the place of the fault
 *
 * Returns: whether all was read; if not, @workload may be half changed
 */
gboolean
cost_workload_read (const CostJsonAt *at,
                    CostWorkload     *workload,
                    GError          **error)
{
  if (!expect_dimensions (at, error) || !read_order (at, workload, error))
    return FALSE;

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension dimension = (CostDimension)i;
      const char   *id = cost_dimension_get_info (dimension)->id;
      CostJsonAt    value;
      gboolean      is_read = FALSE;

      if (!cost_json_member (at, id, &value))
        continue;
      is_read =
          dimension == COST_REGIONS
              ? read_regions (&value, workload, error)
              : read_value (&value, dimension, &workload->values[i], error);
      if (!is_read)
        return FALSE;
    }

  return TRUE;
}
