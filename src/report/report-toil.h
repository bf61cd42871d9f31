/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a platform takes beside the vendor's bill, in words: the time of the
 * team and the hours in which the app is down.  The bill is never mixed with
 * it, and what nobody has measured is called assumed.
 */
#pragma once

#include "cost-currency.h"
#include "cost-effort.h"
#include "cost-rates.h"
#include "report-table.h"

G_BEGIN_DECLS

/**
 * ReportToil:
 * @efforts: (element-type CostEffort): the platforms, ranked: those that are
 *   known in full by their total, then those that are not, then those that
 *   cannot carry the workload; owned
 * @rates: where rates come from; owned
 * @rate: (nullable): which of them an hour of work is taken at; borrowed
 * @hour: what an hour of work costs, in dollars
 * @outage: what an hour of downtime costs, in dollars
 * @months: over how many months the set-up is spread
 * @currency: (nullable): what to show amounts in; borrowed
 */
typedef struct
{
  GArray             *efforts;
  CostRates          *rates;
  const CostRate     *rate;
  double              hour;
  double              outage;
  guint               months;
  const CostCurrency *currency;
} ReportToil;

void              report_toil_rank (ReportToil *toil);
const CostEffort *report_toil_get (const ReportToil *toil, guint index);
char *report_toil_total (const ReportToil *toil, const CostEffort *effort);
char *report_toil_finding (const ReportToil *toil);
char *report_toil_bill (const ReportToil *toil);
char *report_toil_hour (const ReportToil *toil);
char *report_toil_outage (const ReportToil *toil);
char *report_toil_platform (const ReportToil *toil, const CostEffort *effort);
char *report_toil_facts (const CostEffort *effort);
void  report_toil_clear (ReportToil *toil);
ReportTable *report_toil_facts_table (const ReportToil *toil);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportToil, report_toil_clear)

G_END_DECLS
