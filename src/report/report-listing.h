/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tables of estimates: a comparison, and the lines of all bills.
 */
#pragma once

#include "report-comparison.h"
#include "report-table.h"

G_BEGIN_DECLS

ReportTable *report_listing_comparison (const ReportComparison *comparison);
ReportTable *report_listing_lines (GPtrArray          *estimates,
                                   const CostCurrency *currency);

G_END_DECLS
