/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What would change an advice, in words: the value of a dimension at which a
 * platform has another verdict, or another one has the smallest bill.
 */
#pragma once

#include "cost-advice.h"
#include "report-table.h"

G_BEGIN_DECLS

const char             *report_waver_verdict (CostVerdict verdict);
const char             *report_waver_verdict_id (CostVerdict verdict);
char                   *report_waver_place (const CostAdviceChange *change);
char                   *report_waver_change (const CostAdvice       *advice,
                                             const CostAdviceChange *change);
char                   *report_waver_sentence (const CostAdvice *advice,
                                               const GArray     *changes,
                                               int               platform);
const CostAdviceChange *report_waver_nearest (const GArray *changes,
                                              int           platform);
ReportTable            *report_waver_table (const CostAdvice *advice,
                                            const GArray     *changes);

G_END_DECLS
