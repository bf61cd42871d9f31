/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An advice in words: the finding, what decided, and each platform's verdict
 * with its reasons and the figures that they rest on.  The wording of rules is
 * data; it is joined here, never changed.
 */
#pragma once

#include "cost-advice.h"
#include "report-table.h"

G_BEGIN_DECLS

GArray *report_verdict_order (const CostAdvice *advice);
char   *report_verdict_finding (const CostAdvice *advice);
char   *report_verdict_nobody (const CostAdvice *advice);
char   *report_verdict_step (const CostAdvice *advice);
char   *report_verdict_platform (const CostAdvice *advice, guint platform);
char   *report_verdict_reason (const CostReason *reason);
char   *report_verdict_main (const CostAdvised *advised);
char   *report_verdict_bill (const CostAdvice *advice, guint platform);
char   *report_verdict_rests (const CostAdvice *advice,
                              guint             platform,
                              const CostReason *reason);
char   *report_verdict_source (const CostAdvice *advice);
const CostReason *report_verdict_deciding (const CostAdvised *advised);

ReportTable *report_verdict_table (const CostAdvice *advice,
                                   const GArray     *changes);
ReportTable *report_verdict_reasons (const CostAdvice *advice);
ReportTable *report_verdict_steps (const CostAdvice *advice);
ReportTable *report_verdict_profiles (const CostAdvice *advice);
ReportTable *report_verdict_answers (const CostAdvice *advice);

G_END_DECLS
