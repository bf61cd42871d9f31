/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tables of estimates: a comparison, one bill, the lines of all bills.
 */
#pragma once

#include "report-bill.h"
#include "report-comparison.h"
#include "report-table.h"

G_BEGIN_DECLS

ReportTable *report_listing_comparison (const ReportComparison *comparison);
ReportTable *report_listing_bill (const ReportBill *bill);
ReportTable *report_listing_lines (GPtrArray *estimates);

G_END_DECLS
