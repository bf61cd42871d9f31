/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the figures of a comparison rest on, in sentences: the day of the
 * prices and their age, the month, the currency, own prices.
 */
#pragma once

#include "report-comparison.h"

G_BEGIN_DECLS

char    *report_basis_prices (const ReportComparison *comparison);
char    *report_basis_month (const ReportComparison *comparison);
char    *report_basis_own (const ReportComparison *comparison);
gboolean report_basis_is_own (const ReportRow *row);
char    *report_basis_stale (const ReportComparison *comparison);
char    *report_basis_announced (const ReportComparison *comparison);
char    *report_basis_native (const CostEstimate *native,
                              const CostCurrency *currency);
char    *report_basis_without (const ReportComparison *comparison,
                               const char             *finding);

G_END_DECLS
