/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cells of figures that are worded: words for people, the plain figure for
 * machines, or nothing for them where it says nothing.
 */
#pragma once

#include "cost-currency.h"
#include "report-table.h"

G_BEGIN_DECLS

void report_cell_add_value (ReportTable *table,
                            const char  *words,
                            double       value,
                            gboolean     counts);
void report_cell_add_money (ReportTable *table,
                            const char  *words,
                            CostMoney    money,
                            gboolean     counts);
void report_cell_add_delta (ReportTable        *table,
                            CostMoney           money,
                            const CostCurrency *currency);

G_END_DECLS
