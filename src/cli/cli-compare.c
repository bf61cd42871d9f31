/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay compare`: the platforms ranked by total; with other scenarios beside
 * this one it is an analysis like the others.
 */
#include "config.h"

#include "cli-commands.h"
#include "cli-comparison.h"
#include "report-listing.h"

/**
 * cli_compare_run:
 * @call: a call
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_NO if there is a budget and nobody is within it
 */
CliStatus
cli_compare_run (CliCall *call, GError **error)
{
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (ReportComparison) comparison = NULL;
  g_autoptr (ReportTable) table = NULL;

  if (!cli_call_refuse_operand (call, 1, error))
    return CLI_STATUS_BAD;
  if (cli_arguments_has (call->arguments, CLI_OPTION_ASK (REPORT_ASK_WITH)) &&
      cli_analysis_run (call, error) == CLI_STATUS_BAD)
    return CLI_STATUS_BAD;
  comparison = cli_comparison_new (call->arguments, &catalogue, error);
  if (comparison == NULL)
    return CLI_STATUS_BAD;

  if (!cli_arguments_has (call->arguments, CLI_OPTION_ASK (REPORT_ASK_WITH)))
    {
      table = report_listing_comparison (comparison);
      cli_call_print (call, table);
    }
  return cli_comparison_judge (call, comparison);
}
