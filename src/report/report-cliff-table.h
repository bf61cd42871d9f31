/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Cliffs as a table.
 */
#pragma once

#include "cost-cliff.h"
#include "cost-currency.h"
#include "report-table.h"

G_BEGIN_DECLS

ReportTable *report_cliff_table (const CostEngine   *engine,
                                 const GArray       *cliffs,
                                 gboolean            has_silent,
                                 const CostCurrency *currency);
char        *report_cliff_times (double value, gpointer data);

G_END_DECLS
