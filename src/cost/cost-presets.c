/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The presets, in an order that tells a story: the four workloads of the
 * article from small to large, then what else people look for.  Their files
 * are bundled and tested, so a fault in one is an error of ours; it is
 * reported all the same.
 */
#include "config.h"

#include "cost-presets.h"

#include <glib/gi18n-lib.h>

#include "cost-data-private.h"
#include "cost-error.h"
#include "cost-hint-private.h"

static const char *const ids[] = {
  "hobby",           "small-api",       "phoenix-3",     "saas-5",
  "static-site-api", "nextjs-frontend", "realtime-game", "batch-jobs",
};

static CostScenario *
load (const char *id, GError **error)
{
  g_autofree char *path = g_strconcat ("/outlay/scenarios/", id, ".json", NULL);
  g_autoptr (GBytes) bytes = cost_data_lookup (path);
  CostScenario *preset = NULL;
  gconstpointer text = NULL;
  gsize         length = 0;

  if (bytes == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_IO,
                   _ ("The preset “%s” is not bundled"),
                   id);
      return NULL;
    }

  text = g_bytes_get_data (bytes, &length);
  preset = cost_scenario_parse (path, text, length, error);
  if (preset != NULL)
    preset->id = g_strdup (id);

  return preset;
}

/**
 * cost_presets_load:
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable) (element-type CostScenario): all
 *   presets in their order, each with its id
 */
GPtrArray *
cost_presets_load (GError **error)
{
  g_autoptr (GPtrArray) presets =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_scenario_free);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      CostScenario *preset = load (ids[i], error);

      if (preset == NULL)
        return NULL;
      g_ptr_array_add (presets, preset);
    }

  return g_steal_pointer (&presets);
}

/**
 * cost_presets_find:
 * @id: the id of a preset, as the user wrote it
 * @error: return location for %COST_ERROR_UNKNOWN, which names the nearest
 *
 * Returns: (transfer full) (nullable): the preset
 */
CostScenario *
cost_presets_find (const char *id, GError **error)
{
  g_autofree char *quoted = NULL;
  g_autofree char *hint = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    if (g_str_equal (ids[i], id))
      return load (id, error);

  quoted = cost_error_quote (id);
  hint = cost_hint_known (id, ids, G_N_ELEMENTS (ids));
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("There is no preset %s%s"),
               quoted,
               hint);
  return NULL;
}
