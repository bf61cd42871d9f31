/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the command line adds to a scenario: pinned plans and measured
 * quantities.  Whether a platform, plan or meter exists is for the catalogue
 * to say; here a name only has to look like one.
 */
#include "config.h"

#include "cost-scenario-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"

/* The longest "platform.meter@region". */
#define MAX_KEY (3 * COST_SCENARIO_MAX_ID + 2)

/* "PLATFORM.METER" or "PLATFORM.METER@REGION" */
static CostUsage *
parse_key (const char *key, GError **error)
{
  g_autofree char *platform = NULL;
  g_autofree char *meter = NULL;
  const char      *dot = strchr (key, '.');
  const char      *at = strchr (key, '@');
  CostUsage       *usage = NULL;

  if (dot == NULL || (at != NULL && at < dot) || strlen (key) > MAX_KEY)
    {
      g_autofree char *quoted = cost_error_quote (key);

      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s does not name a meter; expected PLATFORM.METER, "
                      "such as fly.egress"),
                   quoted);
      return NULL;
    }

  platform = g_strndup (key, (gsize)(dot - key));
  meter = at != NULL ? g_strndup (dot + 1, (gsize)(at - dot - 1))
                     : g_strdup (dot + 1);
  if (!cost_scenario_check_id (platform, error) ||
      !cost_scenario_check_id (meter, error) ||
      (at != NULL && !cost_scenario_check_id (at + 1, error)))
    return NULL;

  usage = g_new0 (CostUsage, 1);
  usage->platform = g_steal_pointer (&platform);
  usage->meter = g_steal_pointer (&meter);
  usage->region = at != NULL ? g_strdup (at + 1) : NULL;
  return usage;
}

/* Splits "LEFT=RIGHT"; the right side may hold further signs. */
static gboolean
split_assignment (const char *assignment,
                  const char *form,
                  char      **left,
                  char      **right,
                  GError    **error)
{
  const char      *sign = strchr (assignment, '=');
  g_autofree char *quoted = NULL;

  if (sign != NULL && sign > assignment && sign[1] != '\0')
    {
      *left = g_strstrip (g_strndup (assignment, (gsize)(sign - assignment)));
      *right = g_strstrip (g_strdup (sign + 1));
      return TRUE;
    }

  quoted = cost_error_quote (assignment);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s is not an assignment; expected %s"),
               quoted,
               form);
  return FALSE;
}

static gboolean
parse_quantity (const char *text, double *quantity, GError **error)
{
  g_autofree char *quoted = NULL;
  gsize            length = strlen (text);
  char            *end = NULL;

  *quantity = g_ascii_strtod (text, &end);
  if (length > 0 && strspn (text, "+.0123456789eE-") == length && *end == '\0')
    return TRUE;

  quoted = cost_error_quote (text);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s is not a quantity; write digits with a point, such as "
                  "2.5"),
               quoted);
  return FALSE;
}

/**
 * cost_usage_free:
 * @usage: (transfer full): an entry
 */
void
cost_usage_free (CostUsage *usage)
{
  g_free (usage->platform);
  g_free (usage->meter);
  g_free (usage->region);
  g_free (usage);
}

/**
 * cost_usage_is_same:
 * @a: an entry
 * @b: another
 *
 * Returns: whether both are of one meter in one region
 */
gboolean
cost_usage_is_same (const CostUsage *a, const CostUsage *b)
{
  return g_str_equal (a->platform, b->platform) &&
         g_str_equal (a->meter, b->meter) &&
         g_strcmp0 (a->region, b->region) == 0;
}

/**
 * cost_scenario_check_id:
 * @id: the name of a platform, plan, meter or region
 * @error: return location for %COST_ERROR_FORMAT
 *
 * Returns: whether @id looks like a name of the catalogue
 */
gboolean
cost_scenario_check_id (const char *id, GError **error)
{
  g_autofree char *quoted = NULL;
  gsize            length = strlen (id);

  if (length > 0 && length <= COST_SCENARIO_MAX_ID &&
      strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789_-") == length)
    return TRUE;

  quoted = cost_error_quote (id);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_FORMAT,
               _ ("%s is not a name; names have up to %d small letters, "
                  "digits, “-” and “_”"),
               quoted,
               COST_SCENARIO_MAX_ID);
  return FALSE;
}

/**
 * cost_scenario_put_usage:
 * @scenario: a scenario
 * @key: "PLATFORM.METER" or "PLATFORM.METER\@REGION"
 * @quantity: the measured quantity, in the meter's unit
 * @error: return location for an error
 *
 * Adds an entry, or replaces that of the same meter and region.
 *
 * Returns: whether it was put; if not, @scenario is untouched
 */
gboolean
cost_scenario_put_usage (CostScenario *scenario,
                         const char   *key,
                         double        quantity,
                         GError      **error)
{
  CostUsage *usage = NULL;

  if (!(quantity >= 0 && quantity <= COST_SCENARIO_MAX_QUANTITY))
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_RANGE,
                   _ ("The quantity of “%.*s” is out of range, which is 0 to "
                      "1e15"),
                   MAX_KEY,
                   key);
      return FALSE;
    }

  usage = parse_key (key, error);
  if (usage == NULL)
    return FALSE;

  usage->quantity = quantity + 0.0; /* no negative zero */
  for (guint i = 0; i < scenario->usage->len; i++)
    if (cost_usage_is_same (scenario->usage->pdata[i], usage))
      {
        cost_usage_free (scenario->usage->pdata[i]);
        scenario->usage->pdata[i] = usage;
        return TRUE;
      }

  if (scenario->usage->len >= COST_SCENARIO_MAX_USAGE)
    {
      cost_usage_free (usage);
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("There are more than %d measured quantities"),
                   COST_SCENARIO_MAX_USAGE);
      return FALSE;
    }

  g_ptr_array_add (scenario->usage, usage);
  return TRUE;
}

/**
 * cost_scenario_pin_plan:
 * @scenario: a scenario
 * @assignment: "PLATFORM=PLAN"
 * @error: return location for an error
 *
 * Chooses a plan of a platform, whatever the cheapest would be.
 *
 * Returns: whether it was pinned; if not, @scenario is untouched
 */
gboolean
cost_scenario_pin_plan (CostScenario *scenario,
                        const char   *assignment,
                        GError      **error)
{
  g_autofree char *platform = NULL;
  g_autofree char *plan = NULL;

  g_return_val_if_fail (scenario != NULL, FALSE);
  g_return_val_if_fail (assignment != NULL, FALSE);

  if (!split_assignment (assignment,
                         "PLATFORM=PLAN",
                         &platform,
                         &plan,
                         error) ||
      !cost_scenario_check_id (platform, error) ||
      !cost_scenario_check_id (plan, error))
    return FALSE;

  g_hash_table_replace (scenario->plans,
                        g_steal_pointer (&platform),
                        g_steal_pointer (&plan));
  return TRUE;
}

/**
 * cost_scenario_add_usage:
 * @scenario: a scenario
 * @assignment: "PLATFORM.METER=QUANTITY" or "PLATFORM.METER\@REGION=QUANTITY"
 * @error: return location for an error
 *
 * Gives a measured quantity, which the workload then no longer drives.
 *
 * Returns: whether it was added; if not, @scenario is untouched
 */
gboolean
cost_scenario_add_usage (CostScenario *scenario,
                         const char   *assignment,
                         GError      **error)
{
  g_autofree char *key = NULL;
  g_autofree char *text = NULL;
  double           quantity = 0;

  g_return_val_if_fail (scenario != NULL, FALSE);
  g_return_val_if_fail (assignment != NULL, FALSE);

  return split_assignment (assignment,
                           "PLATFORM.METER=QUANTITY",
                           &key,
                           &text,
                           error) &&
         parse_quantity (text, &quantity, error) &&
         cost_scenario_put_usage (scenario, key, quantity, error);
}
