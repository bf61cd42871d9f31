/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words for a database that the workload leaves open: which one a bill is
 * of, and what it beat.
 */
#pragma once

#include "cost-currency.h"
#include "cost-estimate.h"
#include "report-json.h"

G_BEGIN_DECLS

char *report_pairing_explain (const CostEstimate *estimate,
                              const CostCurrency *currency);
char *report_pairing_row (const CostEstimate *estimate,
                          guint               index,
                          const CostCurrency *currency);
void  report_pairing_add_members (ReportJson         *json,
                                  const CostEstimate *estimate);

G_END_DECLS
