/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenarios in files.  What is saved has been read back first: a file that
 * could not be opened again is never written.
 */
#include "config.h"

#include "cost-scenario-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-file.h"

/**
 * cost_scenario_parse:
 * @name: what messages call the text: a file name, a picture
 * @text: (array length=length): the text of a scenario file
 * @length: of @text in bytes
 * @error: return location for an error with name, line and column
 *
 * Returns: (transfer full) (nullable): the scenario
 */
CostScenario *
cost_scenario_parse (const char *name,
                     const char *text,
                     gsize       length,
                     GError    **error)
{
  g_autoptr (CostJson) json = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  json = cost_json_parse (name, text, length, error);
  if (json == NULL)
    return NULL;

  return cost_scenario_read (json, error);
}

/**
 * cost_scenario_load:
 * @file: a scenario file
 * @error: return location for an error with file, line and column
 *
 * Returns: (transfer full) (nullable): the scenario
 */
CostScenario *
cost_scenario_load (GFile *file, GError **error)
{
  g_autoptr (CostJson) json = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  json = cost_json_load (file, error);
  if (json == NULL)
    return NULL;

  return cost_scenario_read (json, error);
}

/**
 * cost_scenario_save:
 * @scenario: a scenario
 * @file: where to
 * @error: return location for an error; the old file is then unchanged
 *
 * Writes a scenario to a file, whole or not at all.
 *
 * Returns: whether @file now holds @scenario
 */
gboolean
cost_scenario_save (const CostScenario *scenario, GFile *file, GError **error)
{
  g_autoptr (CostScenario) read = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (scenario != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  text = cost_scenario_to_json (scenario);
  read = cost_scenario_parse (_ ("the scenario"), text, strlen (text), error);
  if (read == NULL)
    {
      g_prefix_error (error, "%s", _ ("It cannot be saved: "));
      return FALSE;
    }
  if (!cost_scenario_equal (read, scenario))
    {
      g_set_error_literal (error,
                           COST_ERROR,
                           COST_ERROR_RANGE,
                           _ ("It cannot be saved: a value is out of range"));
      return FALSE;
    }

  return cost_file_replace (file, text, strlen (text), error);
}
