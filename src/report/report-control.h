/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a page offers for the parameters of an analysis: in which form each is
 * asked there, which come first, and among what to choose.  A page draws
 * controls from this and knows no analysis.
 */
#pragma once

#include "report-analysis.h"

G_BEGIN_DECLS

/**
 * ReportOption:
 * @text: (nullable): what the question then says; %NULL says nothing, so the
 *   analysis has its default
 * @label: in the reader's language
 *
 * One of several answers.
 */
typedef struct
{
  char *text;  /* owned */
  char *label; /* owned */
} ReportOption;

ReportForm report_control_form (const ReportAnalysis *analysis, ReportAsk ask);
gboolean report_control_is_rare (const ReportAnalysis *analysis, ReportAsk ask);
GPtrArray *report_control_options (const ReportAnalysis *analysis,
                                   ReportAsk             ask,
                                   const CostEngine     *engine);
char *report_control_default (const ReportAnalysis *analysis, ReportAsk ask);
GPtrArray *report_control_dimensions (void);
char      *report_control_number (const char *typed);
char      *report_control_range (CostDimension       dimension,
                                 const CostWorkload *workload);
char      *report_control_problem (const GError *error);

G_END_DECLS
