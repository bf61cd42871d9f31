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
check_plans (const CostEngine *engine, GError **error)
{
  GHashTableIter iter;
  gpointer       platform;

  g_hash_table_iter_init (&iter, engine->scenario->plans);
  while (g_hash_table_iter_next (&iter, &platform, NULL))
    if (cost_catalogue_find (engine->catalogue, platform, error) == NULL)
      return FALSE;
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
check_usage (const CostEngine *engine, const CostUsage *usage, GError **error)
{
  CostProvider *provider =
      cost_catalogue_find (engine->catalogue, usage->platform, error);
  g_autoptr (GPtrArray) meters = g_ptr_array_new ();
  g_autoptr (GPtrArray) regions = g_ptr_array_new ();
  gboolean has_meter = FALSE;
  gboolean has_region = usage->region == NULL;

  if (provider == NULL)
    return FALSE;
  for (guint i = 0; i < provider->meters->len; i++)
    {
      const CostMeter *meter = g_ptr_array_index (provider->meters, i);

      has_meter = has_meter || strcmp (meter->id, usage->meter) == 0;
      g_ptr_array_add (meters, meter->id);
    }
  for (guint i = 0; i < provider->regions->len; i++)
    {
      const CostRegion *region = g_ptr_array_index (provider->regions, i);

      has_region = has_region || strcmp (region->id, usage->region) == 0;
      g_ptr_array_add (regions, region->id);
    }
  if (!has_meter)
    return refuse_part ("meter", usage->meter, provider, meters, error);
  return has_region ||
         refuse_part ("region", usage->region, provider, regions, error);
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
