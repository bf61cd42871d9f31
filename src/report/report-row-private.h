/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a row of a comparison comes about; only the comparison includes it.
 */
#pragma once

#include "report-comparison.h"

G_BEGIN_DECLS

ReportRow *report_row_new (CostEstimate *estimate, double budget);
void       report_row_free (gpointer data);
int        report_row_compare (gconstpointer a, gconstpointer b);
void       report_row_describe (ReportRow *row);

G_END_DECLS
