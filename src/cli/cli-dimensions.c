/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay dimensions`: what a workload is made of.
 */
#include "config.h"

#include "cli-commands.h"
#include "report-inventory.h"

/**
 * cli_dimensions_run:
 * @call: a call
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_DONE
 */
CliStatus
cli_dimensions_run (CliCall *call, GError **error)
{
  g_autoptr (ReportTable) table = NULL;

  if (!cli_call_refuse_operand (call, 1, error))
    return CLI_STATUS_BAD;

  table = report_inventory_dimensions ();
  cli_call_print (call, table);
  return CLI_STATUS_DONE;
}
