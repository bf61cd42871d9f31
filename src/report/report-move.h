/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether and when to move to another platform, in words: what the cheapest
 * way through some months says, set-up included.
 */
#pragma once

#include "cost-currency.h"
#include "cost-route.h"
#include "report-analysis.h"

G_BEGIN_DECLS

/**
 * ReportMove:
 * @route: the way; owned
 * @is_assumed: a platform each: whether nobody knows what its set-up costs,
 *   so that it is counted as nothing; owned
 * @currency: (nullable): what to show amounts in; borrowed
 * @efforts: (element-type CostEffort): a platform each; owned
 * @is_unknown: whether no platform has prices of the first day
 *
 * A way through some months.
 */
typedef struct
{
  CostRoute          *route;
  gboolean           *is_assumed;
  const CostCurrency *currency;
  GArray             *efforts;
  gboolean            is_unknown;
} ReportMove;

void     report_move_init (ReportMove          *move,
                           const ReportContext *context,
                           CostFuture          *future,
                           int                  current);
void     report_move_clear (ReportMove *move);
gboolean report_move_is_told (const ReportMove *move);
char    *report_move_finding (const ReportMove *move);
char    *report_move_reason (const ReportMove *move);
int      report_move_find_better (const ReportMove *move, guint *months);
char    *report_move_step (const ReportMove *move, guint index);
char    *report_move_setup (const ReportMove *move, guint platform);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportMove, report_move_clear)

G_END_DECLS
