/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenarios as values: made, copied, compared and freed.
 */
#include "config.h"

#include "cost-scenario-private.h"

#include <glib/gi18n-lib.h>

static gpointer
copy_string (gconstpointer string, gpointer data)
{
  return g_strdup (string);
}

static gpointer
copy_usage (gconstpointer original, gpointer data)
{
  const CostUsage *usage = original;
  CostUsage       *copy = g_new0 (CostUsage, 1);

  copy->platform = g_strdup (usage->platform);
  copy->meter = g_strdup (usage->meter);
  copy->region = g_strdup (usage->region);
  copy->quantity = usage->quantity;
  return copy;
}

static gboolean
has_same_platforms (const CostScenario *a, const CostScenario *b)
{
  if (a->platforms->len != b->platforms->len)
    return FALSE;

  for (guint i = 0; i < a->platforms->len; i++)
    if (!g_str_equal (a->platforms->pdata[i], b->platforms->pdata[i]))
      return FALSE;

  return TRUE;
}

static gboolean
has_same_plans (const CostScenario *a, const CostScenario *b)
{
  GHashTableIter iter;
  gpointer       platform = NULL;
  gpointer       plan = NULL;

  if (g_hash_table_size (a->plans) != g_hash_table_size (b->plans))
    return FALSE;

  g_hash_table_iter_init (&iter, a->plans);
  while (g_hash_table_iter_next (&iter, &platform, &plan))
    if (g_strcmp0 (g_hash_table_lookup (b->plans, platform), plan) != 0)
      return FALSE;

  return TRUE;
}

static gboolean
has_same_usage (const CostScenario *a, const CostScenario *b)
{
  if (a->usage->len != b->usage->len)
    return FALSE;

  for (guint i = 0; i < a->usage->len; i++)
    {
      const CostUsage *left = a->usage->pdata[i];
      const CostUsage *right = b->usage->pdata[i];

      if (!cost_usage_is_same (left, right) ||
          left->quantity != right->quantity)
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_same_ranges (const CostScenario *a, const CostScenario *b)
{
  if (a->ranges->len != b->ranges->len)
    return FALSE;

  for (guint i = 0; i < a->ranges->len; i++)
    {
      const CostRangesInput *left =
          &g_array_index (a->ranges, CostRangesInput, i);
      const CostRangesInput *right =
          &g_array_index (b->ranges, CostRangesInput, i);

      if (left->dimension != right->dimension || left->low != right->low ||
          left->likely != right->likely || left->high != right->high)
        return FALSE;
    }

  return TRUE;
}

/**
 * cost_scenario_new:
 *
 * Makes a scenario of the default workload, priced today in each platform's
 * own month.
 *
 * Returns: (transfer full): the scenario
 */
CostScenario *
cost_scenario_new (void)
{
  CostScenario *scenario = g_new0 (CostScenario, 1);

  scenario->name = g_strdup (_ ("Untitled scenario"));
  cost_workload_init (&scenario->workload);
  scenario->at = COST_DATE_NONE;
  scenario->platforms = g_ptr_array_new_with_free_func (g_free);
  scenario->plans =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  scenario->usage =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_usage_free);
  scenario->ranges = g_array_new (FALSE, FALSE, sizeof (CostRangesInput));
  scenario->seed = COST_SCENARIO_SEED;
  return scenario;
}

/**
 * cost_scenario_copy:
 * @scenario: a scenario
 *
 * Returns: (transfer full): another that shares nothing with it
 */
CostScenario *
cost_scenario_copy (const CostScenario *scenario)
{
  CostScenario  *copy = NULL;
  GHashTableIter iter;
  gpointer       platform = NULL;
  gpointer       plan = NULL;

  g_return_val_if_fail (scenario != NULL, NULL);

  copy = g_new0 (CostScenario, 1);
  copy->id = g_strdup (scenario->id);
  copy->name = g_strdup (scenario->name);
  copy->description = g_strdup (scenario->description);
  copy->workload = scenario->workload;
  copy->has_usual = scenario->has_usual;
  copy->usual = scenario->usual;
  copy->at = scenario->at;
  copy->month_hours = scenario->month_hours;
  copy->platforms =
      g_ptr_array_copy (scenario->platforms, (GCopyFunc)copy_string, NULL);
  g_ptr_array_set_free_func (copy->platforms, g_free);
  copy->plans = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  copy->usage = g_ptr_array_copy (scenario->usage, (GCopyFunc)copy_usage, NULL);
  g_ptr_array_set_free_func (copy->usage, (GDestroyNotify)cost_usage_free);
  copy->currency = cost_currency_copy (scenario->currency);
  copy->ranges = g_array_copy (scenario->ranges);
  copy->seed = scenario->seed;
  copy->given = g_strdup (scenario->given);
  copy->assumed = g_strdup (scenario->assumed);

  g_hash_table_iter_init (&iter, scenario->plans);
  while (g_hash_table_iter_next (&iter, &platform, &plan))
    g_hash_table_insert (copy->plans, g_strdup (platform), g_strdup (plan));

  return copy;
}

/**
 * cost_scenario_free:
 * @scenario: (transfer full) (nullable): a scenario
 *
 * Frees @scenario.
 */
void
cost_scenario_free (CostScenario *scenario)
{
  if (scenario == NULL)
    return;

  g_free (scenario->id);
  g_free (scenario->name);
  g_free (scenario->description);
  g_ptr_array_unref (scenario->platforms);
  g_hash_table_unref (scenario->plans);
  g_ptr_array_unref (scenario->usage);
  cost_currency_free (scenario->currency);
  g_array_unref (scenario->ranges);
  g_free (scenario->given);
  g_free (scenario->assumed);
  g_free (scenario);
}

/**
 * cost_scenario_equal:
 * @a: a scenario
 * @b: another
 *
 * Compares everything that a file holds, so not the preset's id.
 *
 * Returns: whether both would be saved as the same file
 */
gboolean
cost_scenario_equal (const CostScenario *a, const CostScenario *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->name, b->name) &&
         g_strcmp0 (a->description, b->description) == 0 &&
         cost_workload_equal (&a->workload, &b->workload) && a->at == b->at &&
         a->month_hours == b->month_hours && has_same_platforms (a, b) &&
         has_same_plans (a, b) && has_same_usage (a, b) &&
         cost_currency_equal (a->currency, b->currency) &&
         has_same_ranges (a, b) && a->seed == b->seed &&
         g_strcmp0 (a->given, b->given) == 0 &&
         g_strcmp0 (a->assumed, b->assumed) == 0;
}

static gboolean
is_visible (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return !g_unichar_isspace (c) && type != G_UNICODE_CONTROL &&
         type != G_UNICODE_FORMAT;
}

/**
 * cost_scenario_check_name:
 * @name: a name for a scenario
 * @error: return location for %COST_ERROR_FORMAT or %COST_ERROR_LIMIT
 *
 * Checks that there is something to see of the name, and not too much.
 *
 * Returns: whether a scenario may have this name
 */
gboolean
cost_scenario_check_name (const char *name, GError **error)
{
  const char *at = name;

  g_return_val_if_fail (name != NULL, FALSE);

  if (g_utf8_strlen (name, -1) > COST_SCENARIO_MAX_NAME)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("a name of more than %d characters; shorten it"),
                   COST_SCENARIO_MAX_NAME);
      return FALSE;
    }
  while (*at != '\0' && !is_visible (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  if (*at != '\0')
    return TRUE;
  g_set_error_literal (error,
                       COST_ERROR,
                       COST_ERROR_FORMAT,
                       _ ("a name with nothing to see; give it a letter"));
  return FALSE;
}
