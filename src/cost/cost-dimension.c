/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the table of dimensions allows: names to dimensions, and which values
 * a workload may hold.
 */
#include "config.h"

#include "cost-dimension-private.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-hint-private.h"

/* A budget below a cent would be shown as none. */
#define CENT 0.01

typedef struct
{
  const char *id;
  const char *label;
} GroupInfo;

static const GroupInfo groups[COST_N_GROUPS] = {
  [COST_GROUP_TRAFFIC] = { "traffic", N_ ("Traffic") },
  [COST_GROUP_COMPUTE] = { "compute", N_ ("Compute") },
  [COST_GROUP_STORAGE] = { "storage", N_ ("Storage") },
  [COST_GROUP_DATABASE] = { "database", N_ ("Database") },
  [COST_GROUP_NETWORK] = { "network", N_ ("Network") },
  [COST_GROUP_TEAM] = { "team", N_ ("Team") },
  [COST_GROUP_BUSINESS] = { "business", N_ ("Business") },
  [COST_GROUP_NEEDS] = { "needs", N_ ("Needs") },
};

static const CostDimensionInfo *
look_up (CostDimension dimension)
{
  if (dimension < COST_N_MACHINE_DIMENSIONS)
    return &cost_dimension_machine_rows[dimension];

  return &cost_dimension_service_rows[dimension - COST_N_MACHINE_DIMENSIONS];
}

static gboolean
refuse_range (const CostDimensionInfo *info, double value, GError **error)
{
  g_autofree char *given = cost_dimension_format_number (value);
  g_autofree char *min = cost_dimension_format_number (info->min);
  g_autofree char *max = cost_dimension_format_number (info->max);

  if (info->unit[0] == '\0')
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_RANGE,
                 _ ("%s: %s is out of range, which is %s to %s"),
                 info->id,
                 given,
                 min,
                 max);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_RANGE,
                 /* Translators: the last is a unit: "requests: 20000 is out
                  * of range, which is 0 to 10000 million/month". */
                 _ ("%s: %s is out of range, which is %s to %s %s"),
                 info->id,
                 given,
                 min,
                 max,
                 _ (info->unit));
  return FALSE;
}

/**
 * cost_dimension_get_info:
 * @dimension: a dimension below %COST_N_DIMENSIONS
 *
 * Gets the row of the table.
 *
 * Returns: (transfer none): the row, which lives as long as the program
 */
const CostDimensionInfo *
cost_dimension_get_info (CostDimension dimension)
{
  g_return_val_if_fail ((guint)dimension < COST_N_DIMENSIONS, NULL);

  return look_up (dimension);
}

/**
 * cost_dimension_is_open:
 * @dimension: a dimension
 * @value: one of its values
 *
 * Returns: whether @value is the choice that stands for the cheapest of
 *   others, so that each platform finds its own
 */
gboolean
cost_dimension_is_open (CostDimension dimension, double value)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);

  return info->candidates != 0 && value == info->max;
}

/**
 * cost_dimension_find:
 * @id: a name
 * @dimension: (out): the dimension of that name
 *
 * Looks a name up where a miss is no error, as in formulas.
 *
 * Returns: whether there is such a dimension; if not, @dimension is untouched
 */
gboolean
cost_dimension_find (const char *id, CostDimension *dimension)
{
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (dimension != NULL, FALSE);

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const char *known = look_up ((CostDimension)i)->id;

      /* Most differ at once, and every name of a formula is asked about. */
      if (known[0] == id[0] && strcmp (known, id) == 0)
        {
          *dimension = (CostDimension)i;
          return TRUE;
        }
    }

  return FALSE;
}

/* "; there are: traffic: requests, ...; compute: ..." */
static char *
list_by_group (void)
{
  g_autoptr (GString) list = g_string_new (NULL);
  int group = -1;

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info = look_up ((CostDimension)i);

      if ((int)info->group == group)
        g_string_append_printf (list, ", %s", info->id);
      else
        g_string_append_printf (list,
                                "%s%s: %s",
                                i > 0 ? "; " : "",
                                cost_group_get_id (info->group),
                                info->id);
      group = (int)info->group;
    }
  return g_strdup_printf (_ ("; there are: %s"), list->str);
}

/**
 * cost_dimension_from_id:
 * @id: a name, as the user wrote it
 * @dimension: (out): the dimension of that name
 * @error: return location for %COST_ERROR_UNKNOWN, which names the nearest
 *
 * Returns: whether there is such a dimension; if not, @dimension is untouched
 */
gboolean
cost_dimension_from_id (const char    *id,
                        CostDimension *dimension,
                        GError       **error)
{
  const char      *known[COST_N_DIMENSIONS];
  g_autofree char *quoted = NULL;
  g_autofree char *hint = NULL;

  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (dimension != NULL, FALSE);

  if (cost_dimension_find (id, dimension))
    return TRUE;

  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    known[i] = look_up ((CostDimension)i)->id;

  quoted = cost_error_quote (id);
  hint = cost_hint_nearest (id, known, COST_N_DIMENSIONS);
  if (*hint == '\0')
    {
      g_free (hint);
      hint = list_by_group ();
    }
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("There is no dimension %s%s"),
               quoted,
               hint);
  return FALSE;
}

static gboolean
is_below_a_cent (CostDimension dimension, double value)
{
  return dimension == COST_BUDGET && value > 0 && value < CENT;
}

static gboolean
refuse_cent (const CostDimensionInfo *info, double value, GError **error)
{
  g_autofree char *given = cost_dimension_format_number (value);

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("%s: %s is less than a cent; the least is 0.01"),
               info->id,
               given);
  return FALSE;
}

/**
 * cost_dimension_check:
 * @dimension: a dimension
 * @value: any number, even one that is none
 * @error: return location for %COST_ERROR_RANGE
 *
 * Checks that a value is in the range, finite, and whole where the dimension
 * counts or chooses.  A budget is none or at least a cent.
 *
 * Returns: whether @value can stand in a workload
 */
gboolean
cost_dimension_check (CostDimension dimension, double value, GError **error)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);

  g_return_val_if_fail (info != NULL, FALSE);

  if (!isfinite (value))
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("%s: the value is not a finite number"),
                   info->id);
      return FALSE;
    }
  if (value < info->min || value > info->max)
    return refuse_range (info, value, error);
  if (is_below_a_cent (dimension, value))
    return refuse_cent (info, value, error);
  if (info->kind != COST_KIND_AMOUNT && value != floor (value))
    {
      g_autofree char *given = cost_dimension_format_number (value);

      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("%s: %s is not a whole number"),
                   info->id,
                   given);
      return FALSE;
    }

  return TRUE;
}

/**
 * cost_dimension_clamp:
 * @dimension: a dimension
 * @value: any number
 *
 * Returns: the nearest value that cost_dimension_check() accepts; the default
 *   for what is not a number
 */
double
cost_dimension_clamp (CostDimension dimension, double value)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);

  g_return_val_if_fail (info != NULL, 0);

  if (isnan (value))
    return info->fallback;

  value = CLAMP (value, info->min, info->max);
  if (info->kind != COST_KIND_AMOUNT)
    value = floor (value + 0.5);
  if (is_below_a_cent (dimension, value))
    value = value < CENT / 2 ? 0 : CENT;

  return value + 0.0; /* no negative zero */
}

/**
 * cost_group_get_id:
 * @group: a group below %COST_N_GROUPS
 *
 * Returns: (transfer none): the id, such as "traffic"
 */
const char *
cost_group_get_id (CostGroup group)
{
  g_return_val_if_fail ((guint)group < COST_N_GROUPS, NULL);

  return groups[group].id;
}

/**
 * cost_group_get_label:
 * @group: a group below %COST_N_GROUPS
 *
 * Returns: (transfer none): the message id of the label
 */
const char *
cost_group_get_label (CostGroup group)
{
  g_return_val_if_fail ((guint)group < COST_N_GROUPS, NULL);

  return groups[group].label;
}
