/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a row of a comparison comes about; only the comparison includes it.
 */
#pragma once

#include "report-comparison.h"

G_BEGIN_DECLS

ReportRow *report_row_new (CostEstimate       *estimate,
                           const CostScenario *scenario);
void       report_row_set_native (ReportRow          *row,
                                  CostEstimate       *native,
                                  const CostCurrency *currency);
void       report_row_free (gpointer data);
int        report_row_compare (gconstpointer a, gconstpointer b);
void       report_row_describe (ReportRow *row);

G_END_DECLS
