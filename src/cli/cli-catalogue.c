/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay catalogue [list | show ID | check [FILE|DIR...]]`: the price files.
 */
#include "config.h"

#include "cli-commands.h"

#include <glib/gi18n-lib.h>

#include "cli-check.h"
#include "cli-input.h"
#include "cost-error.h"
#include "report-inventory.h"

static CliStatus
list_files (CliCall *call, GError **error)
{
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportTable) table = NULL;

  if (!cli_call_refuse_operand (call, 2, error))
    return CLI_STATUS_BAD;
  catalogue = cli_input_catalogue (call->arguments, error);
  if (catalogue == NULL)
    return CLI_STATUS_BAD;

  table = report_inventory_catalogue (catalogue);
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}

static CliStatus
show_file (CliCall *call, GError **error)
{
  const char *id = cli_arguments_get_operand (call->arguments, 2);
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportTable) table = NULL;
  const CostProvider *provider = NULL;

  if (id == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("The name of a provider is missing; “outlay catalogue” "
                      "lists them"));
      return CLI_STATUS_BAD;
    }
  if (!cli_call_refuse_operand (call, 3, error))
    return CLI_STATUS_BAD;
  catalogue = cli_input_catalogue (call->arguments, error);
  if (catalogue == NULL)
    return CLI_STATUS_BAD;
  provider = cost_catalogue_find (catalogue, id, error);
  if (provider == NULL)
    return CLI_STATUS_BAD;

  table = report_inventory_meters (provider);
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}

/**
 * cli_catalogue_run:
 * @call: a call
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_NO if a file was checked and cannot be used
 */
CliStatus
cli_catalogue_run (CliCall *call, GError **error)
{
  const char *verb = cli_arguments_get_operand (call->arguments, 1);

  if (verb == NULL || g_str_equal (verb, "list"))
    return list_files (call, error);
  if (g_str_equal (verb, "show"))
    return show_file (call, error);
  if (g_str_equal (verb, "check"))
    return cli_check_run (call, error);

  cli_call_refuse_operand (call, 1, error);
  return CLI_STATUS_BAD;
}
