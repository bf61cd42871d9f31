/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bills in words.
 */
#include "config.h"

#include "report-bill.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report-brief.h"
#include "report-date.h"
#include "report-explain.h"
#include "report-mark.h"
#include "report-money.h"
#include "report-number.h"
#include "report-provenance.h"
#include "report-words.h"

struct _ReportBill
{
  gatomicrefcount ref_count;
  CostEstimate   *estimate; /* owned */
  CostCurrency   *currency; /* owned, nullable: US dollars */
  GPtrArray      *rows;     /* of ReportBillRow*, owned */
  CostDate        today;    /* of the reader; COST_DATE_NONE: not asked */
  char           *title;    /* owned */
  char           *subtitle; /* owned */
};

static void
free_row (gpointer data)
{
  ReportBillRow *row = data;

  g_free (row->quantity);
  g_free (row->unit_price);
  g_free (row->amount);
  g_free (row->source_date);
  g_free (row->price_from);
  g_free (row->mark);
  g_free (row->checked);
  g_free (row->age);
  g_free (row->description);
  g_ptr_array_unref (row->explanations);
  g_free (row);
}

static char *
write_amount (const CostLine *line, const CostCurrency *currency)
{
  return line->is_priced ? report_money_in (line->amount, currency)
                         : g_strdup (report_words_not_priced ());
}

static char *
describe (const ReportBillRow *row)
{
  g_autofree char *amount = NULL;

  if (row->mark != NULL)
    /* Translators: an amount, and what is unusual about its price: "$12.00
     * (own price)". */
    amount = g_strdup_printf (C_ ("amount", "%s (%s)"), row->amount, row->mark);
  else
    amount = g_strdup (row->amount);
  if (row->region != NULL)
    /* Translators: a line of a bill: what, where, how much, and the amount. */
    return g_strdup_printf (C_ ("line", "%s, %s: %s, %s."),
                            row->label,
                            row->region,
                            row->quantity,
                            amount);
  /* Translators: a line of a bill: what, how much, and the amount. */
  return g_strdup_printf (C_ ("line", "%s: %s, %s."),
                          row->label,
                          row->quantity,
                          amount);
}

static void
set_source (ReportBillRow *row, const CostLine *line)
{
  const CostSource *source = line->source;

  row->confidence = report_words_confidence (line->confidence);
  if (line->price_from != COST_DATE_NONE)
    row->price_from = report_date (line->price_from);
  if (source == NULL)
    return;
  row->source_title = source->title;
  row->source_url = source->url;
  if (source->date != COST_DATE_NONE)
    row->source_date = report_date (source->date);
}

/* A mark of a list is a word of it; of a page it begins a line. */
static char *
capitalize (char *text)
{
  char  first[7] = "";
  char *capital = NULL;

  if (text == NULL)
    return NULL;
  g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (text)), first);
  capital = g_strconcat (first, g_utf8_next_char (text), NULL);
  g_free (text);
  return capital;
}

/* Of the price, and then of the amount. */
static char *
write_mark (const CostLine *line, const ReportBill *bill)
{
  g_autofree char *price =
      report_mark_line (line, bill->estimate->at, bill->today);
  g_autofree char *amount = report_brief_line (line, bill->currency);

  if (price == NULL || amount == NULL)
    return price != NULL ? g_steal_pointer (&price) : g_steal_pointer (&amount);
  /* Translators: between two short remarks on a price. */
  return g_strconcat (price, C_ ("mark", ", "), amount, NULL);
}

static void
set_age (ReportBillRow *row, const ReportBill *bill)
{
  const CostLine *line = row->line;
  CostDate        at = bill->estimate->at;

  row->age = report_mark_age (line, at);
  row->freshness = cost_line_get_freshness (line, at);
  row->mark = write_mark (line, bill);
  if (bill->today != COST_DATE_NONE)
    row->checked = report_provenance_checked (line, at, bill->today);
}

static ReportBillRow *
new_row (const ReportBill *bill, const CostLine *line)
{
  ReportBillRow      *row = g_new0 (ReportBillRow, 1);
  const CostMeter    *meter = line->meter;
  const CostCurrency *currency = bill->currency;

  row->line = line;
  row->label = meter->label;
  row->detail = line->detail;
  row->region = line->region != NULL ? line->region->name : NULL;
  row->category = report_words_category (meter->category);
  row->quantity = report_quantity (line->quantity, meter->unit);
  row->unit_price = report_explain_prices (line);
  row->formula = cost_formula_get_text (meter->quantity);
  row->amount = write_amount (line, currency);
  row->is_priced = line->is_priced;
  row->is_override = line->is_override;
  row->explanations = report_explain_line (line, currency);
  set_source (row, line);
  set_age (row, bill);
  row->description = describe (row);
  if (bill->today != COST_DATE_NONE)
    row->mark = capitalize (row->mark);
  return row;
}

static char *
write_title (const CostEstimate *estimate, const CostCurrency *currency)
{
  g_autofree char *total = report_words_total (estimate, currency);

  /* Translators: a platform and its total: "Fly.io: $2.19". */
  return g_strdup_printf (C_ ("bill", "%s: %s"),
                          estimate->provider->name,
                          total);
}

static char *
write_subtitle (const CostEstimate *estimate)
{
  g_autofree char *plan = report_words_plan (estimate);
  g_autofree char *month = report_words_month (estimate->month_hours);
  g_autofree char *day = report_date (estimate->at);

  if (*plan == '\0')
    /* Translators: the length of the month, and the day of the prices. */
    return g_strdup_printf (_ ("%s, prices of %s"), month, day);
  /* Translators: a plan, the length of the month, the day of the prices. */
  return g_strdup_printf (_ ("%s, %s, prices of %s"), plan, month, day);
}

/**
 * report_bill_new:
 * @estimate: an estimate
 *
 * Puts a bill into words, its amounts in US dollars.
 *
 * Returns: (transfer full): the bill, with a reference to @estimate
 */
ReportBill *
report_bill_new (CostEstimate *estimate)
{
  return report_bill_new_in (estimate, NULL);
}

/**
 * report_bill_new_in:
 * @estimate: an estimate
 * @currency: (nullable): what amounts are shown in; copied.  Prices stay in
 *   what the vendor asks for
 *
 * Puts a bill into words.
 *
 * Returns: (transfer full): the bill, with a reference to @estimate
 */
ReportBill *
report_bill_new_in (CostEstimate *estimate, const CostCurrency *currency)
{
  return report_bill_new_on (estimate, currency, COST_DATE_NONE);
}

/**
 * report_bill_new_on:
 * @estimate: an estimate
 * @currency: (nullable): what amounts are shown in; copied
 * @today: the day on which the bill is read; %COST_DATE_NONE if nobody asks
 *   how long ago prices were checked, but how long before the bill
 *
 * Puts a bill into words for who reads it now.
 *
 * Returns: (transfer full): the bill, with a reference to @estimate
 */
ReportBill *
report_bill_new_on (CostEstimate       *estimate,
                    const CostCurrency *currency,
                    CostDate            today)
{
  ReportBill *bill = NULL;

  g_return_val_if_fail (estimate != NULL, NULL);

  bill = g_new0 (ReportBill, 1);
  g_atomic_ref_count_init (&bill->ref_count);
  bill->estimate = cost_estimate_ref (estimate);
  bill->currency = cost_currency_copy (currency);
  bill->today = today;
  bill->title = write_title (estimate, currency);
  bill->subtitle = write_subtitle (estimate);
  bill->rows = g_ptr_array_new_with_free_func (free_row);
  for (guint i = 0; i < estimate->lines->len; i++)
    g_ptr_array_add (bill->rows,
                     new_row (bill, g_ptr_array_index (estimate->lines, i)));
  return bill;
}

/**
 * report_bill_ref:
 * @bill: a bill
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @bill
 */
ReportBill *
report_bill_ref (ReportBill *bill)
{
  g_return_val_if_fail (bill != NULL, NULL);

  g_atomic_ref_count_inc (&bill->ref_count);
  return bill;
}

/**
 * report_bill_unref:
 * @bill: (transfer full): a bill
 *
 * Releases a reference.
 */
void
report_bill_unref (ReportBill *bill)
{
  g_return_if_fail (bill != NULL);

  if (!g_atomic_ref_count_dec (&bill->ref_count))
    return;
  g_ptr_array_unref (bill->rows);
  cost_estimate_unref (bill->estimate);
  cost_currency_free (bill->currency);
  g_free (bill->title);
  g_free (bill->subtitle);
  g_free (bill);
}

/**
 * report_bill_get_estimate:
 * @bill: a bill
 *
 * Gets what the bill is of.
 *
 * Returns: (transfer none): the estimate
 */
CostEstimate *
report_bill_get_estimate (const ReportBill *bill)
{
  g_return_val_if_fail (bill != NULL, NULL);

  return bill->estimate;
}

/**
 * report_bill_get_n_rows:
 * @bill: a bill
 *
 * Counts the lines.
 *
 * Returns: how many there are
 */
guint
report_bill_get_n_rows (const ReportBill *bill)
{
  g_return_val_if_fail (bill != NULL, 0);

  return bill->rows->len;
}

/**
 * report_bill_get_row:
 * @bill: a bill
 * @index: below the number of lines
 *
 * Gets a line, in the order of the bill.
 *
 * Returns: (transfer none): the line, which lives as long as @bill
 */
const ReportBillRow *
report_bill_get_row (const ReportBill *bill, guint index)
{
  g_return_val_if_fail (bill != NULL && index < bill->rows->len, NULL);

  return g_ptr_array_index (bill->rows, index);
}

/**
 * report_bill_get_currency:
 * @bill: a bill
 *
 * Gets what its amounts are shown in.
 *
 * Returns: (transfer none) (nullable): the currency; %NULL for US dollars
 */
const CostCurrency *
report_bill_get_currency (const ReportBill *bill)
{
  g_return_val_if_fail (bill != NULL, NULL);

  return bill->currency;
}

/**
 * report_bill_get_title:
 * @bill: a bill
 *
 * Gets platform and total: "Fly.io: $2.19".
 *
 * Returns: (transfer none): the title
 */
const char *
report_bill_get_title (const ReportBill *bill)
{
  g_return_val_if_fail (bill != NULL, NULL);

  return bill->title;
}

/**
 * report_bill_get_subtitle:
 * @bill: a bill
 *
 * Gets plan, month and day of the bill.
 *
 * Returns: (transfer none): the subtitle
 */
const char *
report_bill_get_subtitle (const ReportBill *bill)
{
  g_return_val_if_fail (bill != NULL, NULL);

  return bill->subtitle;
}
