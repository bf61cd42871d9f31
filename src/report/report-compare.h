/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A comparison as an answer, for who has the comparison already.
 */
#pragma once

#include "report-answer.h"
#include "report-analysis.h"

G_BEGIN_DECLS

ReportAnswer     *report_compare_new (const ReportComparison *comparison,
                                      const ReportChartStyle *style);
ReportComparison *report_compare_context (const ReportContext *context);

G_END_DECLS
