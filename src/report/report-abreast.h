/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two or more workloads side by side: today and next year, plan A and plan B.
 */
#pragma once

#include "report-analysis.h"

G_BEGIN_DECLS

/* No more scenarios are seen at once. */
#define REPORT_ABREAST_MAX 8

/**
 * ReportAbreast:
 * @context: what it starts from; borrowed
 * @comparisons: (element-type ReportComparison): the one that is open, and
 *   those beside it; owned
 * @names: (element-type utf8): of the scenarios, all different; owned
 */
typedef struct
{
  const ReportContext *context;
  GPtrArray           *comparisons;
  GPtrArray           *names;
} ReportAbreast;

gboolean                report_abreast_init (ReportAbreast        *abreast,
                                             const ReportContext  *context,
                                             const ReportQuestion *question,
                                             GError              **error);
void                    report_abreast_clear (ReportAbreast *abreast);
const ReportComparison *report_abreast_get (const ReportAbreast *abreast,
                                            guint                index);
const char   *report_abreast_name (const ReportAbreast *abreast, guint index);
char         *report_abreast_finding (const ReportAbreast *abreast);
ReportAnswer *report_abreast_answer (const ReportContext  *context,
                                     const ReportQuestion *question,
                                     GError              **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportAbreast, report_abreast_clear)

G_END_DECLS
