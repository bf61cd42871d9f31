/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether a catalogue has the names that a scenario speaks of; a refusal says
 * which ones it has.
 */
#include "cost-engine-private.h"

#include <string.h>

#include "cost-suggest.h"

static gboolean
check_platforms (const CostEngine *engine, GError **error)
{
  const GPtrArray *asked = engine->scenario->platforms;

  for (guint i = 0; i < asked->len; i++)
    {
      const char         *id = g_ptr_array_index (asked, i);
      const CostProvider *provider =
          cost_catalogue_find (engine->catalogue, id, error);

      if (provider == NULL)
        return FALSE;
      if (provider->kind == COST_PROVIDER_PLATFORM)
        continue;
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_UNKNOWN,
                   "“%s” is a partner, not a platform; "
                   "it is paired with platforms by the workload",
                   id);
      return FALSE;
    }
  return TRUE;
}

static gboolean
refuse_part (const char   *what,
             const char   *wanted,
             CostProvider *provider,
             GPtrArray    *known,
             GError      **error)
{
  g_autofree char *nearest =
      cost_suggest (wanted, (const char *const *)known->pdata, known->len);
  g_autofree char *list = NULL;

  g_ptr_array_add (known, NULL);
  list = g_strjoinv (", ", (char **)known->pdata);
  if (nearest != NULL)
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 "%s has no %s “%s”; did you mean “%s”?",
                 provider->id,
                 what,
                 wanted,
                 nearest);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 "%s has no %s “%s”; it has %s",
                 provider->id,
                 what,
                 wanted,
                 list);
  return FALSE;
}

static gboolean
check_plan (CostProvider *provider, const char *id, GError **error)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (guint i = 0; i < provider->plans->len; i++)
    {
      const CostPlan *plan = g_ptr_array_index (provider->plans, i);

      if (strcmp (plan->id, id) == 0)
        return TRUE;
      if (!g_ptr_array_find_with_equal_func (known,
                                             plan->id,
                                             g_str_equal,
                                             NULL))
        g_ptr_array_add (known, plan->id);
    }
  return refuse_part ("plan", id, provider, known, error);
}

static gboolean
check_plans (const CostEngine *engine, GError **error)
{
  GHashTableIter iter;
  gpointer       id;
  gpointer       plan;

  g_hash_table_iter_init (&iter, engine->scenario->plans);
  while (g_hash_table_iter_next (&iter, &id, &plan))
    {
      CostProvider *provider =
          cost_catalogue_find (engine->catalogue, id, error);

      if (provider == NULL || !check_plan (provider, plan, error))
        return FALSE;
    }
  return TRUE;
}

static const CostMeter *
find_meter (CostProvider *provider, const char *id, GError **error)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (guint i = 0; i < provider->meters->len; i++)
    {
      const CostMeter *meter = g_ptr_array_index (provider->meters, i);

      if (strcmp (meter->id, id) == 0)
        return meter;
      g_ptr_array_add (known, meter->id);
    }
  refuse_part ("meter", id, provider, known, error);
  return NULL;
}

static gboolean
check_region (CostProvider *provider, const char *id, GError **error)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (guint i = 0; i < provider->regions->len; i++)
    {
      const CostRegion *region = g_ptr_array_index (provider->regions, i);

      if (strcmp (region->id, id) == 0)
        return TRUE;
      g_ptr_array_add (known, region->id);
    }
  return refuse_part ("region", id, provider, known, error);
}

static gboolean
check_usage (const CostEngine *engine, const CostUsage *usage, GError **error)
{
  CostProvider *provider =
      cost_catalogue_find (engine->catalogue, usage->platform, error);
  const CostMeter *meter;

  if (provider == NULL)
    return FALSE;
  meter = find_meter (provider, usage->meter, error);
  if (meter == NULL)
    return FALSE;
  if (usage->region == NULL)
    return TRUE;
  if (meter->per_region)
    return check_region (provider, usage->region, error);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               "%s bills “%s” once and not by region; leave “@%s” out",
               provider->id,
               meter->id,
               usage->region);
  return FALSE;
}

/**
 * cost_engine_check:
 * @engine: an engine, bound but not compiled
 * @error: return location for a #GError
 *
 * Returns: whether the catalogue has every name of the scenario
 */
gboolean
cost_engine_check (const CostEngine *engine, GError **error)
{
  const GPtrArray *usage = engine->scenario->usage;

  if (!cost_workload_check (&engine->scenario->workload, error) ||
      !check_platforms (engine, error) || !check_plans (engine, error))
    return FALSE;
  for (guint i = 0; i < usage->len; i++)
    if (!check_usage (engine, g_ptr_array_index (usage, i), error))
      return FALSE;
  return TRUE;
}
