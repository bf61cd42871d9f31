/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a small change of each dimension does to a bill, or to the gap between
 * two, in words.
 */
#pragma once

#include "cost-currency.h"
#include "cost-sensitivity.h"

G_BEGIN_DECLS

/**
 * ReportSwing:
 * @engine: of which the platforms are; borrowed
 * @sensitivity: the totals; owned
 * @bars: (nullable) (element-type CostSensitivityBar): most first; owned
 * @platform: index of whose bill it is; -1: nobody is compared
 * @other: index of whose bill it is compared with; -1: nobody's
 * @flags: #CostCellFlags of both where the workload stands
 * @currency: (nullable): the currency to show amounts in; borrowed
 */
typedef struct
{
  CostEngine         *engine;
  CostSensitivity    *sensitivity;
  GArray             *bars;
  int                 platform;
  int                 other;
  guint8              flags[2];
  const CostCurrency *currency;
} ReportSwing;

void     report_swing_clear (ReportSwing *swing);
void     report_swing_look (ReportSwing *swing, const CostWorkload *workload);
gboolean report_swing_is_blocked (const ReportSwing *swing);
const CostSensitivityBar *report_swing_get (const ReportSwing *swing,
                                            guint              index);

char *report_swing_tried (const CostSensitivityBar *bar);
char *report_swing_sentence (const ReportSwing        *swing,
                             const CostSensitivityBar *bar);
char *report_swing_finding (const ReportSwing *swing);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportSwing, report_swing_clear)

G_END_DECLS
