/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The places of a workload, in the order in which its regions are taken.
 *
 * All places are always in the list, so that more regions can be asked for at
 * any time; those that the user named stand first.
 */
#include "config.h"

#include "cost-workload-private.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-dimension-private.h"
#include "cost-error.h"

/* Longer than a list of all places with weights. */
#define MAX_LIST 1024

static gboolean
has_place (const CostWorkload *workload, guint n_places, CostPlace place)
{
  for (guint i = 0; i < n_places; i++)
    if (workload->places[i] == place)
      return TRUE;

  return FALSE;
}

/* The places that are not in the list yet, in the default order. */
static void
append_rest (CostWorkload *workload)
{
  for (guint i = 0; i < COST_N_PLACES; i++)
    {
      CostPlace place = cost_place_get_nth (i);

      if (has_place (workload, workload->n_places, place))
        continue;
      workload->places[workload->n_places] = place;
      workload->weights[workload->n_places] = 1;
      workload->n_places++;
    }
}

static gboolean
is_weight (double weight)
{
  return isfinite (weight) && weight > 0 && weight <= COST_WORKLOAD_MAX_WEIGHT;
}

/* "frankfurt" or "frankfurt:2" */
static gboolean
parse_place (char *text, CostPlace *place, double *weight, GError **error)
{
  char *colon = strchr (text, ':');
  char *end = NULL;

  *weight = 1;
  if (colon != NULL)
    {
      *colon = '\0';
      *weight = g_ascii_strtod (colon + 1, &end);
      if (!g_ascii_isdigit (colon[1]) || *end != '\0' || !is_weight (*weight))
        {
          g_autofree char *quoted = cost_error_quote (colon + 1);

          g_set_error (error,
                       COST_ERROR,
                       COST_ERROR_RANGE,
                       _ ("regions: the weight %s is not a number above 0 "
                          "and up to 1000000"),
                       quoted);
          return FALSE;
        }
    }

  if (cost_place_from_id (text, place, error))
    return TRUE;

  g_prefix_error (error, "regions: ");
  return FALSE;
}

static gboolean
add_place (CostWorkload *workload, char *text, GError **error)
{
  CostPlace place = COST_VIRGINIA;
  double    weight = 1;

  if (!parse_place (g_strstrip (text), &place, &weight, error))
    return FALSE;

  return cost_workload_append_place (workload, place, weight, error);
}

/**
 * cost_workload_check_places:
 * @workload: a workload whose number of places is in range
 * @error: return location for %COST_ERROR_RANGE
 *
 * Returns: whether all places are known, different, and have weights
 */
gboolean
cost_workload_check_places (const CostWorkload *workload, GError **error)
{
  for (guint i = 0; i < workload->n_places; i++)
    {
      CostPlace place = workload->places[i];

      if ((guint)place < COST_N_PLACES && is_weight (workload->weights[i]) &&
          !has_place (workload, i, place))
        continue;

      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("regions: place %u is unknown, comes twice, or has a "
                      "weight out of range"),
                   i + 1);
      return FALSE;
    }

  return TRUE;
}

/**
 * cost_workload_append_place:
 * @workload: a workload whose list of places is being built
 * @place: the next place
 * @weight: its share of the traffic, above 0; 1 for all divides it evenly
 * @error: return location for an error
 *
 * Adds a place at the end of the list.  cost_workload_complete_places() ends
 * the building.
 *
 * Returns: whether it was added; if not, @workload is untouched
 */
gboolean
cost_workload_append_place (CostWorkload *workload,
                            CostPlace     place,
                            double        weight,
                            GError      **error)
{
  g_return_val_if_fail (workload != NULL, FALSE);
  g_return_val_if_fail ((guint)place < COST_N_PLACES, FALSE);

  if (has_place (workload, workload->n_places, place))
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("regions: “%s” comes twice; name each place once"),
                   cost_place_get_info (place)->id);
      return FALSE;
    }
  if (!is_weight (weight))
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("regions: the weight of %s is not a number above 0 "
                      "and up to 1000000"),
                   cost_place_get_info (place)->id);
      return FALSE;
    }

  workload->places[workload->n_places] = place;
  workload->weights[workload->n_places] = weight;
  workload->n_places++;
  return TRUE;
}

/**
 * cost_workload_complete_places:
 * @workload: a workload whose list of places was built
 *
 * Adds the places that are not in the list, in the default order and with
 * weight 1, so that further regions have a place.
 */
void
cost_workload_complete_places (CostWorkload *workload)
{
  g_return_if_fail (workload != NULL);
  g_return_if_fail (workload->n_places <= COST_N_PLACES);

  append_rest (workload);
}

/**
 * cost_workload_set_places:
 * @workload: a workload
 * @list: places with commas between, each with a weight where it is not 1:
 *   "virginia,frankfurt:2,tokyo"
 * @error: return location for an error that names the place
 *
 * Sets the regions to as many as there are in the list.  The other places
 * follow in the default order.
 *
 * Returns: whether the regions were set; if not, @workload is untouched
 */
gboolean
cost_workload_set_places (CostWorkload *workload,
                          const char   *list,
                          GError      **error)
{
  CostWorkload changed;
  g_auto (GStrv) names = NULL;

  g_return_val_if_fail (workload != NULL, FALSE);
  g_return_val_if_fail (list != NULL, FALSE);

  if (strlen (list) > MAX_LIST)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("regions: the list is longer than %d bytes"),
                   MAX_LIST);
      return FALSE;
    }

  changed = *workload;
  changed.n_places = 0;
  names = g_strsplit (list, ",", -1);
  for (guint i = 0; names[i] != NULL; i++)
    if (!add_place (&changed, names[i], error))
      return FALSE;

  changed.values[COST_REGIONS] = MAX (changed.n_places, 1);
  append_rest (&changed);
  *workload = changed;
  return TRUE;
}

/**
 * cost_workload_format_places:
 * @workload: a workload
 *
 * Writes the places of the regions in use, as cost_workload_set_places() reads
 * them.
 *
 * Returns: (transfer full): the list
 */
char *
cost_workload_format_places (const CostWorkload *workload)
{
  GString *list = NULL;
  guint    n_used = 0;

  g_return_val_if_fail (workload != NULL, NULL);

  list = g_string_new (NULL);
  n_used = (guint)cost_dimension_clamp (COST_REGIONS,
                                        workload->values[COST_REGIONS]);
  for (guint i = 0; i < MIN (n_used, workload->n_places); i++)
    {
      g_autofree char *weight =
          cost_dimension_format_number (workload->weights[i]);

      g_string_append_printf (list,
                              "%s%s",
                              i > 0 ? "," : "",
                              cost_place_get_info (workload->places[i])->id);
      if (workload->weights[i] != 1)
        g_string_append_printf (list, ":%s", weight);
    }

  return g_string_free (list, FALSE);
}
