/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of one bill, with what explains it below: remarks, what was
 * chosen, and where the prices stand.
 */
#pragma once

#include "report-bill.h"
#include "report-table.h"

G_BEGIN_DECLS

/**
 * ReportBillExtras:
 * @native: (nullable): the same of the platform's own month, where the bill
 *   is of another
 * @has_sources: whether each source is listed, with its number at the lines
 * @has_omissions: whether all that is not modelled is listed
 *
 * What else is wanted below a bill.
 */
typedef struct
{
  const CostEstimate *native;
  gboolean            has_sources;
  gboolean            has_omissions;
} ReportBillExtras;

ReportTable *report_bill_listing (const ReportBill       *bill,
                                  const ReportBillExtras *extras);

G_END_DECLS
