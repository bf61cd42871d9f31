/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a comparison finds, in sentences: the title that states it, what was
 * measured, what it rests on, and the whole for who cannot see the chart.
 */
#pragma once

#include "report-comparison.h"

G_BEGIN_DECLS

char *report_finding_title (const ReportComparison *comparison);
char *report_finding_subtitle (const ReportComparison *comparison);
char *report_finding_footer (const ReportComparison *comparison);
char *report_finding_description (const ReportComparison *comparison);
char *report_finding_empty (const ReportComparison *comparison);
char *report_finding_budget (const ReportComparison *comparison);
char *report_finding_workload (const CostWorkload *workload);

G_END_DECLS
