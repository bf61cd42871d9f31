/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A workload that is known only roughly: which ranges count, and what was
 * drawn from them.  Ranges are those of the question, else those of the
 * scenario; without any, half and double of what drives most bills.
 */
#pragma once

#include "cost-ranges.h"
#include "report-analysis.h"

G_BEGIN_DECLS

/**
 * ReportRough:
 * @context: what it starts from; borrowed
 * @scenario: with the ranges and the seed that count; owned
 * @ranges: what was drawn; owned
 * @is_usual: whether nobody said any range
 * @best: index of who is cheapest most often
 */
typedef struct
{
  const ReportContext *context;
  CostScenario        *scenario;
  CostRanges          *ranges;
  gboolean             is_usual;
  guint                best;
} ReportRough;

gboolean report_rough_init (ReportRough          *rough,
                            const ReportContext  *context,
                            const ReportQuestion *question,
                            GError              **error);
void     report_rough_clear (ReportRough *rough);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportRough, report_rough_clear)

G_END_DECLS
