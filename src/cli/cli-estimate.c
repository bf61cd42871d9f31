/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay estimate`: the bill of each platform, line by line.
 */
#include "config.h"

#include "cli-commands.h"
#include "cli-comparison.h"
#include "cli-input.h"
#include "cost-engine.h"
#include "report-bill.h"
#include "report-estimates.h"
#include "report-listing.h"

static void
print_bills (CliCall *call, GPtrArray *estimates)
{
  for (guint i = 0; i < estimates->len; i++)
    {
      g_autoptr (ReportBill) bill =
          report_bill_new (g_ptr_array_index (estimates, i));
      g_autoptr (ReportTable) table = report_listing_bill (bill);

      cli_call_print (call, table);
    }
}

static void
print (CliCall *call, GPtrArray *estimates, const CostScenario *scenario)
{
  g_autoptr (ReportTable) table = NULL;
  g_autofree char *json = NULL;

  switch (call->format)
    {
    case CLI_FORMAT_JSON:
      json = report_estimates_to_json (estimates, scenario);
      g_string_append (call->out, json);
      return;
    case CLI_FORMAT_CSV:
      table = report_listing_lines (estimates);
      cli_call_print (call, table);
      return;
    case CLI_FORMAT_TABLE:
    case CLI_FORMAT_MARKDOWN:
      print_bills (call, estimates);
    }
}

/**
 * cli_estimate_run:
 * @call: a call
 * @error: return location for an error
 *
 * Returns: %CLI_STATUS_NO if there is a budget and nobody is within it
 */
CliStatus
cli_estimate_run (CliCall *call, GError **error)
{
  g_autoptr (CostCatalogue) catalogue = NULL;
  g_autoptr (CostScenario) scenario = NULL;
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (ReportComparison) comparison = NULL;

  if (!cli_call_refuse_operand (call, 1, error))
    return CLI_STATUS_BAD;
  scenario = cli_input_scenario (call->arguments, error);
  if (scenario == NULL)
    return CLI_STATUS_BAD;
  catalogue = cli_input_catalogue (call->arguments, error);
  if (catalogue == NULL)
    return CLI_STATUS_BAD;
  estimates = cost_estimate_all (catalogue, scenario, error);
  if (estimates == NULL)
    return CLI_STATUS_BAD;

  print (call, estimates, scenario);
  comparison = report_comparison_new (estimates, scenario, NULL);
  return cli_comparison_judge (call, comparison);
}
