/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay presets [list | show ID]`: the workloads that come with the program.
 */
#include "config.h"

#include "cli-commands.h"

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-presets.h"
#include "report-inventory.h"

static CliStatus
list_presets (CliCall *call, GError **error)
{
  g_autoptr (GPtrArray) presets = NULL;
  g_autoptr (ReportTable) table = NULL;

  if (!cli_call_refuse_operand (call, 2, error))
    return CLI_STATUS_BAD;
  presets = cost_presets_load (error);
  if (presets == NULL)
    return CLI_STATUS_BAD;

  table = report_inventory_presets (presets);
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}

/* As JSON it is the preset's file, to be saved and changed. */
static CliStatus
show_preset (CliCall *call, GError **error)
{
  const char *id = cli_arguments_get_operand (call->arguments, 2);
  g_autoptr (CostScenario) preset = NULL;
  g_autoptr (ReportTable) table = NULL;
  g_autofree char *json = NULL;

  if (id == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("The name of a preset is missing; “outlay presets” "
                      "lists them"));
      return CLI_STATUS_BAD;
    }
  if (!cli_call_refuse_operand (call, 3, error))
    return CLI_STATUS_BAD;
  preset = cost_presets_find (id, error);
  if (preset == NULL)
    return CLI_STATUS_BAD;

  if (call->format == CLI_FORMAT_JSON)
    {
      json = cost_scenario_to_json (preset);
      g_string_append (call->out, json);
      return CLI_STATUS_DONE;
    }
  table = report_inventory_workload (preset);
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}

/**
 * cli_presets_run:
 * @call: a call
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_DONE
 */
CliStatus
cli_presets_run (CliCall *call, GError **error)
{
  const char *verb = cli_arguments_get_operand (call->arguments, 1);

  if (verb == NULL || g_str_equal (verb, "list"))
    return list_presets (call, error);
  if (g_str_equal (verb, "show"))
    return show_preset (call, error);

  cli_call_refuse_operand (call, 1, error);
  return CLI_STATUS_BAD;
}
