/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The comparison that the options describe, for the commands that show one.
 */
#pragma once

#include "cli-call.h"
#include "cost-catalogue.h"
#include "report-comparison.h"

G_BEGIN_DECLS

ReportComparison *cli_comparison_new (const CliArguments *arguments,
                                      CostCatalogue     **catalogue,
                                      GError            **error);
gboolean          cli_comparison_native (CostCatalogue      *catalogue,
                                         const CostScenario *scenario,
                                         GPtrArray         **native,
                                         GError            **error);
CliStatus         cli_comparison_judge (CliCall                *call,
                                        const ReportComparison *comparison);

G_END_DECLS
