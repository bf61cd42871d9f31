/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `outlay estimate`: the bill of each platform, line by line.
 */
#include "config.h"

#include "cli-commands.h"

#include <glib/gi18n-lib.h>

#include "cli-comparison.h"
#include "cli-input.h"
#include "cost-engine.h"
#include "cost-error.h"
#include "report-beside.h"
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

/* Prints the bills of a scenario; @estimates are for the judge. */
static gboolean
bill (CliCall            *call,
      CostCatalogue      *catalogue,
      const CostScenario *scenario,
      GPtrArray         **estimates,
      GError            **error)
{
  g_autoptr (GPtrArray) native = NULL;
  Bills bills;

  *estimates = cost_estimate_all (catalogue, scenario, error);
  if (*estimates == NULL ||
      !cli_comparison_native (catalogue, scenario, &native, error))
    return FALSE;
  bills = (Bills){ *estimates, native, scenario };
  print (call, &bills);
  return TRUE;
}

static void
print_name (CliCall *call, const CostScenario *scenario)
{
  g_autofree char *name = cost_error_clean (scenario->name);

  if (call->format != CLI_FORMAT_JSON)
    g_string_append_printf (call->out, "%s\n", name);
}

static gboolean
bill_beside (CliCall            *call,
             CostCatalogue      *catalogue,
             const CostScenario *base,
             const char         *text,
             GError            **error)
{
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (CostScenario) scenario =
      report_beside_load (base, REPORT_ASK_WITH, text, error);

  if (scenario == NULL)
    return FALSE;
  g_string_append (call->out, call->format == CLI_FORMAT_JSON ? ",\n" : "\n");
  print_name (call, scenario);
  return bill (call, catalogue, scenario, &estimates, error);
}

/* One scenario behind the other; in JSON they are an array. */
static gboolean
bill_all (CliCall            *call,
          CostCatalogue      *catalogue,
          const CostScenario *scenario,
          GPtrArray         **estimates,
          GError            **error)
{
  const GPtrArray *with =
      cli_arguments_get_all (call->arguments, CLI_OPTION_ASK (REPORT_ASK_WITH));
  gboolean is_json = call->format == CLI_FORMAT_JSON;

  if (with == NULL)
    return bill (call, catalogue, scenario, estimates, error);
  if (call->format == CLI_FORMAT_CSV)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("--with: lines in CSV are of one scenario; use json, or "
                      "call estimate for each"));
      return FALSE;
    }
  g_string_append (call->out, is_json ? "[\n" : "");
  print_name (call, scenario);
  if (!bill (call, catalogue, scenario, estimates, error))
    return FALSE;
  for (guint i = 0; i < with->len; i++)
    if (!bill_beside (call,
                      catalogue,
                      scenario,
                      g_ptr_array_index (with, i),
                      error))
      return FALSE;
  g_string_append (call->out, is_json ? "]\n" : "");
  return TRUE;
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
  if (!bill_all (call, catalogue, scenario, &estimates, error))
    return CLI_STATUS_BAD;
  comparison = report_comparison_new (estimates, scenario, NULL);
  return cli_comparison_judge (call, comparison);
}
