/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A total and what the engine says of it, in words and in cells of tables: a
 * blocked platform has none, an incomplete one has "at least" one.
 */
#pragma once

#include "cost-engine.h"
#include "report-table.h"

G_BEGIN_DECLS

char      *
report_total (CostMoney total, guint8 flags, const CostCurrency *currency);
void report_total_add_unknown (ReportTable *table);
const char *report_total_state (CostMoney total, guint8 flags);
void        report_total_add (ReportTable        *table,
                              CostMoney           total,
                              guint8              flags,
                              const CostCurrency *currency);

G_END_DECLS
