/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From options to an analysis' answer.
 */
#pragma once

#include "cli-call.h"
#include "cost-catalogue.h"
#include "report-analysis.h"

G_BEGIN_DECLS

ReportAnswer *cli_question_answer (const CliArguments   *arguments,
                                   const ReportAnalysis *analysis,
                                   CostCatalogue       **catalogue,
                                   GError              **error);

G_END_DECLS
