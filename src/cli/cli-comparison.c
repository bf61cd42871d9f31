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
  const ReportOptions options = { .today = cost_date_today () };

  if (scenario == NULL)
    return NULL;
  loaded = cli_input_catalogue (arguments, error);
  if (loaded == NULL)
    return NULL;
  estimates = cost_estimate_all (loaded, scenario, error);
  if (estimates == NULL)
    return NULL;

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
