/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay platforms`: what can be compared.
 */
#include "config.h"

#include "cli-commands.h"
#include "cli-input.h"
#include "report-inventory.h"
#include "report-platforms.h"

/**
 * cli_platforms_run:
 * @call: a call
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_DONE
 */
CliStatus
cli_platforms_run (CliCall *call, GError **error)
{
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportTable) table = NULL;
  g_autofree char *json = NULL;

  if (!cli_call_refuse_operand (call, 1, error))
    return CLI_STATUS_BAD;
  catalogue = cli_input_catalogue (call->arguments, error);
  if (catalogue == NULL)
    return CLI_STATUS_BAD;

  if (call->format == CLI_FORMAT_JSON)
    {
      json = report_platforms_to_json (catalogue);
      g_string_append (call->out, json);
      return CLI_STATUS_DONE;
    }
  table = report_inventory_platforms (catalogue);
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}
