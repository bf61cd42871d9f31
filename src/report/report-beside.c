/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenarios beside.  Bills are compared that are alike: what is to be seen
 * beside a scenario is priced for the same platforms, month and currency, and
 * for the same day unless it has one of its own.
 */
#include "config.h"

#include "report-beside.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-presets.h"
#include "report-scenario.h"

/* Nobody means a preset with it. */
static gboolean
is_path (const char *text)
{
  return strpbrk (text, "./\\") != NULL;
}

static CostScenario *
load (const char *text, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) local = NULL;
  CostScenario *preset = cost_presets_find (text, &local);

  if (preset != NULL)
    return preset;
  file = g_file_new_for_path (text);
  if (is_path (text) || g_file_query_exists (file, NULL))
    return report_scenario_load (file, error);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

static void
take_basis (CostScenario *scenario, const CostScenario *base)
{
  if (scenario->at == COST_DATE_NONE)
    scenario->at = base->at;
  scenario->month_hours = base->month_hours;
  g_clear_pointer (&scenario->currency, cost_currency_free);
  scenario->currency = cost_currency_copy (base->currency);
  g_ptr_array_set_size (scenario->platforms, 0);
  for (guint i = 0; i < base->platforms->len; i++)
    g_ptr_array_add (scenario->platforms,
                     g_strdup (g_ptr_array_index (base->platforms, i)));
}

/**
 * report_beside_load:
 * @base: the scenario that is open
 * @ask: the parameter that names the other
 * @text: a preset's id, or the name of a scenario file or picture
 * @error: return location for an error that names parameter and mend
 *
 * Loads another scenario to be seen beside one.
 *
 * Returns: (transfer full) (nullable): the other scenario
 */
CostScenario *
report_beside_load (const CostScenario *base,
                    ReportAsk           ask,
                    const char         *text,
                    GError            **error)
{
  CostScenario *scenario = NULL;

  g_return_val_if_fail (base != NULL && text != NULL, NULL);

  scenario = load (text, error);
  if (scenario == NULL)
    {
      g_prefix_error (error, "--%s: ", report_parameter_get (ask)->id);
      return NULL;
    }
  take_basis (scenario, base);
  return scenario;
}
