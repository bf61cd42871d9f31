/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Spikes in words: what a bad day does to each bill, when the budget is gone,
 * what the platform does then, and whose story the spike imitates.
 */
#pragma once

#include "cost-spike.h"
#include "report-analysis.h"

G_BEGIN_DECLS

/**
 * ReportSurge:
 * @spikes: (element-type CostSpike): the spikes; owned
 * @bills: (element-type CostSpikeBill): what each does, in their order; owned
 * @shown: index of the one that the chart shows: it adds most to the bills
 * @is_all: whether nobody chose a spike
 * @currency: (nullable): what to show amounts in; borrowed
 */
typedef struct
{
  GPtrArray          *spikes;
  GPtrArray          *bills;
  guint               shown;
  gboolean            is_all;
  const CostCurrency *currency;
} ReportSurge;

gboolean             report_surge_init (ReportSurge          *surge,
                                        const ReportContext  *context,
                                        const ReportQuestion *question,
                                        GError              **error);
void                 report_surge_clear (ReportSurge *surge);
const CostSpike     *report_surge_get_spike (const ReportSurge *surge, guint i);
const CostSpikeBill *report_surge_get_bill (const ReportSurge *surge, guint i);
const char *report_surge_name (const CostSpikeBill *bill, guint platform);
gboolean    report_surge_is_blocked (const CostSpikePlatform *platform);
int         report_surge_hardest_hit (const CostSpikeBill *bill);
double      report_surge_times (const CostSpikePlatform *platform);

char *report_surge_finding (const ReportSurge *surge);
char *report_surge_worst (const ReportSurge *surge);
char *report_surge_factor (const CostSpikePlatform *platform);
char *report_surge_platform (const ReportSurge *surge, guint i, guint platform);
char *report_surge_then (const CostSpikeBill *bill, guint platform);
char *report_surge_budget (const ReportSurge *surge);
void  report_surge_add_model (const ReportSurge *surge, ReportAnswer *answer);
void  report_surge_add_tables (const ReportSurge *surge, ReportAnswer *answer);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportSurge, report_surge_clear)

G_END_DECLS
