/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How far a budget reaches along a dimension, in words.
 */
#pragma once

#include "cost-capacity.h"
#include "cost-currency.h"

G_BEGIN_DECLS

/**
 * ReportReach:
 * @sweep: the totals; borrowed
 * @capacities: (element-type CostCapacity): what was found; borrowed
 * @budget: what a month may cost
 * @currency: (nullable): the currency to show it in; borrowed
 * @strains: (nullable) (element-type utf8): a capacity each, nullable: what is
 *   to be known of the workload there; owned by who makes it
 */
typedef struct
{
  const CostSweep    *sweep;
  const GArray       *capacities;
  CostMoney           budget;
  const CostCurrency *currency;
  GPtrArray          *strains;
} ReportReach;

const CostCapacity *report_reach_get (const ReportReach *reach, guint index);
const CostProvider *report_reach_platform (const ReportReach  *reach,
                                           const CostCapacity *capacity);
char               *report_reach_value (const ReportReach *reach, double value);
char *report_reach_end (const ReportReach *reach, const CostCapacity *capacity);
char *report_reach_reason (const ReportReach  *reach,
                           const CostCapacity *capacity);
char *report_reach_sentence (const ReportReach  *reach,
                             const CostCapacity *capacity);
char *report_reach_finding (const ReportReach *reach);
GArray *report_reach_order (const ReportReach *reach);

G_END_DECLS
