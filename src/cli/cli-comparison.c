/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From options to a comparison.
 */
#include "config.h"

#include "cli-comparison.h"

#include "cli-input.h"
#include "cost-engine.h"
#include "report-finding.h"

/**
 * cli_comparison_native:
 * @catalogue: the prices
 * @scenario: a scenario
 * @native: (out) (transfer full) (nullable) (element-type CostEstimate): the
 *   bills of each platform's own month; %NULL if those are what @scenario asks
 *   for
 * @error: return location for an error
 *
 * Returns: %FALSE on failure
 */
gboolean
cli_comparison_native (CostCatalogue      *catalogue,
                       const CostScenario *scenario,
                       GPtrArray         **native,
                       GError            **error)
{
  g_autoptr (CostScenario) own = NULL;

  *native = NULL;
  if (scenario->month_hours <= 0.0)
    return TRUE;
  own = cost_scenario_copy (scenario);
  own->month_hours = 0.0;
  *native = cost_estimate_all (catalogue, own, error);
  return *native != NULL;
}

/**
 * cli_comparison_new:
 * @arguments: a command line
 * @catalogue: (out) (transfer full): of which the prices are
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the comparison
 */
ReportComparison *
cli_comparison_new (const CliArguments *arguments,
                    CostCatalogue     **catalogue,
                    GError            **error)
{
  g_autoptr (CostCatalogue) loaded = NULL;
  g_autoptr (CostScenario) scenario = cli_input_scenario (arguments, error);
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (GPtrArray) native = NULL;
  ReportOptions options = { .today = cost_date_today () };

  if (scenario == NULL)
    return NULL;
  loaded = cli_input_catalogue (arguments, error);
  if (loaded == NULL)
    return NULL;
  estimates = cost_estimate_all (loaded, scenario, error);
  if (estimates == NULL ||
      !cli_comparison_native (loaded, scenario, &native, error))
    return NULL;

  options.native = native;
  *catalogue = g_steal_pointer (&loaded);
  return report_comparison_new (estimates, scenario, &options);
}

/**
 * cli_comparison_judge:
 * @call: a call
 * @comparison: a comparison
 *
 * Says so if there is a budget and nobody is within it.
 *
 * Returns: the status
 */
CliStatus
cli_comparison_judge (CliCall *call, const ReportComparison *comparison)
{
  g_autofree char *budget = NULL;

  if (report_comparison_fits_budget (comparison))
    return CLI_STATUS_DONE;

  budget = report_finding_budget (comparison);
  cli_call_warn (call, budget);
  return CLI_STATUS_NO;
}
