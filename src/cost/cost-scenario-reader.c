/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenarios from files that nobody vouches for: every member is known and in
 * range, or the file is refused with the place of the fault.  What a file
 * leaves out has its default.
 */
#include "config.h"

#include "cost-scenario-private.h"

#include <glib/gi18n-lib.h>

#include "cost-json.h"

static const char *const members[] = { "format",    "name",    "description",
                                       "workload",  "at",      "month",
                                       "platforms", "plans",   "usage",
                                       "currency",  "ranges",  "seed",
                                       "given",     "assumed", NULL };

static gboolean
read_text (const CostJsonAt *root,
           const char       *name,
           glong             max_length,
           char            **text,
           GError          **error)
{
  CostJsonAt  at;
  const char *string = NULL;

  if (!cost_json_member (root, name, &at))
    return TRUE;
  if (!cost_json_read_string (&at, &string, error))
    return FALSE;
  if (g_utf8_strlen (string, -1) > max_length)
    return cost_json_fail (&at,
                           error,
                           COST_ERROR_LIMIT,
                           _ ("longer than %ld characters; shorten it"),
                           max_length);

  g_free (*text);
  *text = g_strdup (string);
  return TRUE;
}

/* A scenario without a name has the default one. */
static gboolean
check_name (const CostJsonAt *root, const char *name, GError **error)
{
  CostJsonAt at;
  GError    *problem = NULL;

  if (!cost_json_member (root, "name", &at) ||
      cost_scenario_check_name (name, &problem))
    return TRUE;
  return cost_scenario_fail_with (&at, problem, error);
}

static gboolean
read_id (const CostJsonAt *at, const char **id, GError **error)
{
  GError *problem = NULL;

  if (!cost_json_read_string (at, id, error))
    return FALSE;
  if (!cost_scenario_check_id (*id, &problem))
    return cost_scenario_fail_with (at, problem, error);

  return TRUE;
}

static gboolean
read_workload (const CostJsonAt *root, CostWorkload *workload, GError **error)
{
  CostJsonAt at;

  if (!cost_json_member (root, "workload", &at))
    return cost_json_fail (root,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("there is no “workload”"));

  return cost_workload_read (&at, workload, error);
}

static gboolean
read_date (const CostJsonAt *root, CostDate *date, GError **error)
{
  CostJsonAt  at;
  const char *text = NULL;
  GError     *problem = NULL;

  if (!cost_json_member (root, "at", &at))
    return TRUE;
  if (!cost_json_read_string (&at, &text, error))
    return FALSE;
  if (!cost_date_parse (text, date, &problem))
    return cost_scenario_fail_with (&at, problem, error);

  return TRUE;
}

static gboolean
read_month (const CostJsonAt *root, double *hours, GError **error)
{
  CostJsonAt  at;
  const char *text = NULL;

  if (!cost_json_member (root, "month", &at))
    return TRUE;
  if (!cost_json_is_string (&at))
    return cost_json_read_number (&at,
                                  1,
                                  COST_SCENARIO_MAX_MONTH_HOURS,
                                  hours,
                                  error);
  if (!cost_json_read_string (&at, &text, error))
    return FALSE;
  if (!g_str_equal (text, "native"))
    return cost_json_fail (&at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("expected “native” or a number of hours"));

  *hours = 0;
  return TRUE;
}

static gboolean
read_platforms (const CostJsonAt *root, GPtrArray *platforms, GError **error)
{
  CostJsonAt at;
  guint      n_platforms = 0;

  if (!cost_json_member (root, "platforms", &at))
    return TRUE;
  if (!cost_json_expect_array (&at, COST_SCENARIO_MAX_PLATFORMS, error))
    return FALSE;

  n_platforms = cost_json_length (&at);
  for (guint i = 0; i < n_platforms; i++)
    {
      CostJsonAt  element = cost_json_element (&at, i);
      const char *id = NULL;

      if (!read_id (&element, &id, error))
        return FALSE;
      if (g_ptr_array_find_with_equal_func (platforms, id, g_str_equal, NULL))
        return cost_json_fail (&element,
                               error,
                               COST_ERROR_FORMAT,
                               _ ("“%s” comes twice; remove one"),
                               id);
      g_ptr_array_add (platforms, g_strdup (id));
    }

  return TRUE;
}

static gboolean
read_plans (const CostJsonAt *root, GHashTable *plans, GError **error)
{
  CostJsonAt at;
  guint      n_plans = 0;

  if (!cost_json_member (root, "plans", &at))
    return TRUE;
  if (!cost_json_expect_object (&at, NULL, error))
    return FALSE;

  n_plans = cost_json_length (&at);
  if (n_plans > COST_SCENARIO_MAX_PLATFORMS)
    return cost_json_fail (&at,
                           error,
                           COST_ERROR_LIMIT,
                           _ ("more than %d plans"),
                           COST_SCENARIO_MAX_PLATFORMS);

  for (guint i = 0; i < n_plans; i++)
    {
      CostJsonAt  member = cost_json_nth_member (&at, i);
      const char *plan = NULL;
      GError     *problem = NULL;

      if (!cost_scenario_check_id (member.member, &problem))
        return cost_scenario_fail_with (&member, problem, error);
      if (!read_id (&member, &plan, error))
        return FALSE;
      g_hash_table_replace (plans, g_strdup (member.member), g_strdup (plan));
    }

  return TRUE;
}

static gboolean
read_usage (const CostJsonAt *root, CostScenario *scenario, GError **error)
{
  CostJsonAt at;
  guint      n_entries = 0;

  if (!cost_json_member (root, "usage", &at))
    return TRUE;
  if (!cost_json_expect_object (&at, NULL, error))
    return FALSE;

  n_entries = cost_json_length (&at);
  for (guint i = 0; i < n_entries; i++)
    {
      CostJsonAt member = cost_json_nth_member (&at, i);
      double     quantity = 0;
      GError    *problem = NULL;

      if (!cost_json_read_number (&member,
                                  0,
                                  COST_SCENARIO_MAX_QUANTITY,
                                  &quantity,
                                  error))
        return FALSE;
      if (!cost_scenario_put_usage (scenario,
                                    member.member,
                                    quantity,
                                    &problem))
        return cost_scenario_fail_with (&member, problem, error);
    }

  return TRUE;
}

/* Before all else: a later format may have members that this one has not. */
static gboolean
check_format (const CostJsonAt *root, GError **error)
{
  CostJsonAt at;
  double     format = 0;

  if (!cost_json_expect_object (root, NULL, error) ||
      !cost_json_get_number (root, "format", TRUE, &format, error))
    return FALSE;
  if (format == COST_SCENARIO_FORMAT)
    return TRUE;

  cost_json_member (root, "format", &at);
  return cost_json_fail (&at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("this version reads format %d; the file may be "
                            "of a newer one"),
                         COST_SCENARIO_FORMAT);
}

static gboolean
read_members (const CostJsonAt *root, CostScenario *scenario, GError **error)
{
  return check_format (root, error) &&
         cost_json_expect_object (root, members, error) &&
         read_text (root,
                    "name",
                    COST_SCENARIO_MAX_NAME,
                    &scenario->name,
                    error) &&
         check_name (root, scenario->name, error) &&
         read_text (root,
                    "description",
                    COST_SCENARIO_MAX_TEXT,
                    &scenario->description,
                    error) &&
         read_workload (root, &scenario->workload, error) &&
         read_date (root, &scenario->at, error) &&
         read_month (root, &scenario->month_hours, error) &&
         read_platforms (root, scenario->platforms, error) &&
         read_plans (root, scenario->plans, error) &&
         read_usage (root, scenario, error) &&
         cost_scenario_read_currency (root, &scenario->currency, error) &&
         cost_scenario_read_ranges (root, scenario, error) &&
         read_text (root,
                    "given",
                    COST_SCENARIO_MAX_TEXT,
                    &scenario->given,
                    error) &&
         read_text (root,
                    "assumed",
                    COST_SCENARIO_MAX_TEXT,
                    &scenario->assumed,
                    error);
}

/**
 * cost_scenario_read:
 * @json: a document
 * @error: return location for an error with the place of the fault
 *
 * Returns: (transfer full) (nullable): the scenario
 */
CostScenario *
cost_scenario_read (const CostJson *json, GError **error)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  CostJsonAt root = cost_json_root (json);

  if (!read_members (&root, scenario, error))
    return NULL;

  return g_steal_pointer (&scenario);
}
