/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One bill line by line, ready to show: every amount with the quantity, the
 * price, the allowance, the tiers and the source that explain it.  An
 * immutable record, shared freely.
 */
#pragma once

#include "cost-currency.h"
#include "cost-estimate.h"
#include "cost-freshness.h"

G_BEGIN_DECLS

/**
 * ReportBillRow:
 * @line: the line; borrowed from the bill
 * @label: the meter's name
 * @detail: (nullable): what was chosen, such as a machine
 * @region: (nullable): where; the region's name
 * @category: its label
 * @quantity: "50 GB"
 * @unit_price: "$0.02 per GB", of tiers "$0.07–$0.09 per GB"; "not known"
 *   where there is none
 * @formula: (nullable): how the quantity follows from the workload
 * @explanations: (element-type utf8): sentences on the allowance, each tier,
 *   credits, minimum, own figures, and the meter's note
 * @amount: "$1.00", or "Could not be priced"
 * @source_title: (nullable): where the price stands
 * @source_url: (nullable): an address, https
 * @source_date: (nullable): when it was looked up, ISO
 * @price_from: (nullable): since when the price holds, ISO
 * @confidence: how sure the price is
 * @is_priced: FALSE if @amount is no amount
 * @is_override: whether the quantity is the user's own
 * @checked: (nullable): when the price was looked up and how long ago that
 *   is: "2026-09-21, 2 months ago"; only of a bill that is read on some day
 * @mark: (nullable): what is unusual about the price, and what makes the
 *   amount beside it, in few words: "own price", "checked 400 days earlier",
 *   "$2.67 paid by Included usage credit"
 * @age: (nullable): when the price was looked up, a sentence
 * @freshness: what is to be thought of that
 * @description: one sentence for assistive technology
 *
 * One line.
 */
typedef struct
{
  const CostLine *line;
  const char     *label;
  const char     *detail;
  const char     *region;
  const char     *category;
  char           *quantity;
  char           *unit_price;
  const char     *formula;
  GPtrArray      *explanations;
  char           *amount;
  const char     *source_title;
  const char     *source_url;
  char           *source_date;
  char           *price_from;
  const char     *confidence;
  gboolean        is_priced;
  gboolean        is_override;
  char           *checked;
  char           *mark;
  char           *age;
  CostFreshness   freshness;
  char           *description;
} ReportBillRow;

typedef struct _ReportBill ReportBill;

ReportBill          *report_bill_new (CostEstimate *estimate);
ReportBill          *report_bill_new_in (CostEstimate       *estimate,
                                         const CostCurrency *currency);
ReportBill          *report_bill_new_on (CostEstimate       *estimate,
                                         const CostCurrency *currency,
                                         CostDate            today);
ReportBill          *report_bill_ref (ReportBill *bill);
void                 report_bill_unref (ReportBill *bill);
CostEstimate        *report_bill_get_estimate (const ReportBill *bill);
guint                report_bill_get_n_rows (const ReportBill *bill);
const ReportBillRow *report_bill_get_row (const ReportBill *bill, guint index);
const CostCurrency  *report_bill_get_currency (const ReportBill *bill);
const char          *report_bill_get_title (const ReportBill *bill);
const char          *report_bill_get_subtitle (const ReportBill *bill);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportBill, report_bill_unref)

G_END_DECLS
