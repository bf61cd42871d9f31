/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A scenario from whatever carries one: a scenario file, or a picture that
 * was made from it.  A picture also says which analysis it shows and what
 * that was asked.
 */
#pragma once

#include "cost-scenario.h"
#include "report-analysis.h"

G_BEGIN_DECLS

/* No picture that is opened is larger, in bytes. */
#define REPORT_SCENARIO_MAX_PICTURE (128 * 1024 * 1024)

/**
 * ReportOpened:
 * @scenario: (transfer full): the scenario
 * @is_picture: whether it came out of a picture, which is no file to save to
 * @analysis: (nullable): what a picture shows, if this program has it
 * @question: (transfer full) (nullable): what that was asked
 *
 * What was in a file.
 */
typedef struct
{
  CostScenario         *scenario;
  gboolean              is_picture;
  const ReportAnalysis *analysis;
  ReportQuestion       *question;
} ReportOpened;

CostScenario *report_scenario_load (GFile *file, GError **error);
ReportOpened *report_scenario_open (GFile *file, GError **error);
void          report_opened_free (ReportOpened *opened);
char         *report_scenario_title (const CostScenario *scenario);
char         *report_scenario_file_name (const CostScenario *scenario,
                                         const char         *ending);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportOpened, report_opened_free)

G_END_DECLS
