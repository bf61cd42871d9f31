/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay estimate`: the bill of each platform, line by line.
 */
#include "config.h"

#include "cli-commands.h"
#include "cli-comparison.h"
#include "cli-input.h"
#include "cost-engine.h"
#include "report-bill-listing.h"
#include "report-estimates.h"
#include "report-listing.h"

typedef struct
{
  GPtrArray          *estimates;
  GPtrArray          *native; /* nullable: the month is each one's own */
  const CostScenario *scenario;
} Bills;

static void
print_bills (CliCall *call, const Bills *bills)
{
  const CliArguments *arguments = call->arguments;
  ReportBillExtras    extras = {
       .has_sources = cli_arguments_has (arguments, CLI_OPTION_SOURCES),
       .has_omissions = cli_arguments_has (arguments, CLI_OPTION_NOT_MODELLED),
  };

  for (guint i = 0; i < bills->estimates->len; i++)
    {
      g_autoptr (ReportBill) bill =
          report_bill_new_in (g_ptr_array_index (bills->estimates, i),
                              bills->scenario->currency);
      g_autoptr (ReportTable) table = NULL;

      if (bills->native != NULL)
        extras.native = g_ptr_array_index (bills->native, i);
      table = report_bill_listing (bill, &extras);
      cli_call_print (call, table);
    }
}

static void
print (CliCall *call, const Bills *bills)
{
  g_autoptr (ReportTable) table = NULL;
  g_autofree char *json = NULL;

  switch (call->format)
    {
    case CLI_FORMAT_JSON:
      json = report_estimates_to_json (bills->estimates,
                                       bills->scenario,
                                       bills->native);
      g_string_append (call->out, json);
      return;
    case CLI_FORMAT_CSV:
      table =
          report_listing_lines (bills->estimates, bills->scenario->currency);
      cli_call_print (call, table);
      return;
    case CLI_FORMAT_TABLE:
    case CLI_FORMAT_MARKDOWN:
      print_bills (call, bills);
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
  g_autoptr (GPtrArray) native = NULL;
  g_autoptr (ReportComparison) comparison = NULL;
  Bills bills;

  if (!cli_call_refuse_operand (call, 1, error))
    return CLI_STATUS_BAD;
  scenario = cli_input_scenario (call->arguments, error);
  if (scenario == NULL)
    return CLI_STATUS_BAD;
  catalogue = cli_input_catalogue (call->arguments, error);
  if (catalogue == NULL)
    return CLI_STATUS_BAD;
  estimates = cost_estimate_all (catalogue, scenario, error);
  if (estimates == NULL ||
      !cli_comparison_native (catalogue, scenario, &native, error))
    return CLI_STATUS_BAD;

  bills = (Bills){ estimates, native, scenario };
  print (call, &bills);
  comparison = report_comparison_new (estimates, scenario, NULL);
  return cli_comparison_judge (call, comparison);
}
