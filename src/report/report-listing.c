/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables of estimates.  Ids of columns are a contract for programs that read
 * CSV or JSON; titles are words.
 */
#include "config.h"

#include "report-listing.h"

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-finding.h"
#include "report-number.h"
#include "report-words.h"

static const char *
get_state_id (ReportState state)
{
  switch (state)
    {
    case REPORT_STATE_NORMAL:
      return "complete";
    case REPORT_STATE_AT_LEAST:
      return "at-least";
    case REPORT_STATE_BLOCKED:
      break;
    }
  return "blocked";
}

static void
add_total (ReportTable *table, const ReportRow *row)
{
  g_autofree char *total = cost_money_to_string (row->estimate->total);

  report_table_add_words (table,
                          row->total,
                          row->state != REPORT_STATE_BLOCKED ? total : NULL);
}

static void
add_difference (ReportTable *table, const ReportRow *row)
{
  g_autofree char *delta = cost_money_to_string (row->delta);

  if (row->has_delta)
    report_table_add_words (table, row->delta_text, delta);
  else
    report_table_add_nothing (table, NULL);
}

static const char *
find_remark (const ReportRow *row)
{
  const ReportRemark *first = NULL;

  if (row->reason != NULL)
    return row->reason;
  if (row->remarks->len == 0)
    return NULL;

  first = g_ptr_array_index (row->remarks, 0);
  return first->kind == COST_LIMIT_NOTE ? NULL : first->text;
}

static void
add_comparison_row (ReportTable *table, const ReportRow *row)
{
  const CostPlan *plan = row->estimate->plan;

  if (row->rank > 0)
    report_table_add_number (table, row->rank);
  else
    report_table_add_nothing (table, NULL);
  report_table_add_words (table, row->name, row->estimate->provider->id);
  add_total (table, row);
  add_difference (table, row);
  report_table_add_words (table,
                          row->plan,
                          *row->plan != '\0' && plan != NULL ? plan->id : NULL);
  report_table_add_words (table, NULL, get_state_id (row->state));
  report_table_add_text (table, find_remark (row));
}

/**
 * report_listing_comparison:
 * @comparison: a comparison
 *
 * Makes the table of a comparison: the same data as its chart.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_listing_comparison (const ReportComparison *comparison)
{
  const ReportColumn columns[] = {
    { "rank", C_ ("column", "Rank"), REPORT_COLUMN_NUMBER },
    { "platform", C_ ("column", "Platform"), REPORT_COLUMN_TEXT },
    { "total", C_ ("column", "Total"), REPORT_COLUMN_MONEY },
    { "difference", C_ ("column", "Difference"), REPORT_COLUMN_MONEY },
    { "plan", C_ ("column", "Plan"), REPORT_COLUMN_TEXT },
    { "state", NULL, REPORT_COLUMN_TEXT },
    { "remark", C_ ("column", "Remark"), REPORT_COLUMN_TEXT },
  };
  ReportTable     *table = NULL;
  g_autofree char *title = NULL;
  g_autofree char *footer = NULL;
  g_autofree char *budget = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  title = report_finding_title (comparison);
  footer = report_finding_footer (comparison);
  budget = report_finding_budget (comparison);
  report_table_set_title (table, title);
  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    add_comparison_row (table, report_comparison_get_row (comparison, i));
  report_table_add_note (table, budget);
  report_table_add_note (table, footer);
  return table;
}

/* "Machines (shared-cpu-1x)" */
static void
add_label (ReportTable *table, const ReportBillRow *row)
{
  g_autofree char *label = NULL;

  if (row->detail != NULL)
    /* Translators: a line of a bill, and what was chosen there. */
    label = g_strdup_printf (C_ ("line", "%s (%s)"), row->label, row->detail);
  report_table_add_words (table,
                          label != NULL ? label : row->label,
                          row->label);
}

static void
add_amount (ReportTable *table, const ReportBillRow *row)
{
  if (row->is_priced)
    report_table_add_money (table, row->line->amount);
  else
    report_table_add_nothing (table, row->amount);
}

static void
add_included (ReportTable *table, const CostLine *line)
{
  g_autofree char *included = NULL;

  if (line->allowance_used > 0.0)
    included = report_quantity (line->allowance_used, line->meter->unit);
  report_table_add_nothing (table, included);
}

static void
add_bill_row (ReportTable *table, const ReportBillRow *row)
{
  g_autofree char  *quantity = report_number_decimal (row->line->quantity);
  g_autofree char  *price = report_number_decimal (row->line->unit_price);
  const CostRegion *region = row->line->region;

  add_label (table, row);
  report_table_add_words (table,
                          row->region,
                          region != NULL ? region->id : NULL);
  report_table_add_words (table, row->quantity, quantity);
  add_included (table, row->line);
  report_table_add_words (table, row->unit_price, price);
  add_amount (table, row);
}

static void
add_remark_note (ReportTable *table, const CostRemark *remark)
{
  g_autofree char *text = report_words_remark (remark);
  g_autofree char *note = NULL;

  /* Translators: a kind of remark, such as "Warning", and its sentence. */
  note = g_strdup_printf (C_ ("remark", "%s: %s"),
                          report_words_limit (remark->kind),
                          text);
  report_table_add_note (table, note);
}

/**
 * report_listing_bill:
 * @bill: a bill
 *
 * Makes the table of one bill, with what is to be said about it.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_listing_bill (const ReportBill *bill)
{
  const ReportColumn columns[] = {
    { "label", C_ ("column", "Line"), REPORT_COLUMN_TEXT },
    { "region", C_ ("column", "Region"), REPORT_COLUMN_TEXT },
    { "quantity", C_ ("column", "Quantity"), REPORT_COLUMN_NUMBER },
    { NULL, C_ ("column", "Included"), REPORT_COLUMN_NUMBER },
    { "unit_price", C_ ("column", "Price"), REPORT_COLUMN_NUMBER },
    { "amount", C_ ("column", "Amount"), REPORT_COLUMN_MONEY },
  };
  ReportTable        *table = NULL;
  const CostEstimate *estimate = NULL;
  g_autofree char    *title = NULL;

  g_return_val_if_fail (bill != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  estimate = report_bill_get_estimate (bill);
  /* Translators: platform and total, and then plan, month and day. */
  title = g_strdup_printf (C_ ("bill", "%s (%s)"),
                           report_bill_get_title (bill),
                           report_bill_get_subtitle (bill));
  report_table_set_title (table, title);
  for (guint i = 0; i < report_bill_get_n_rows (bill); i++)
    add_bill_row (table, report_bill_get_row (bill, i));
  for (guint i = 0; i < estimate->remarks->len; i++)
    add_remark_note (table, g_ptr_array_index (estimate->remarks, i));
  return table;
}

static void
add_unit_price (ReportTable *table, const CostLine *line)
{
  gboolean is_known = line->tiers->len == 0 ||
                      g_array_index (line->tiers, CostTierUse, 0).is_known;

  if (is_known)
    report_table_add_number (table, line->unit_price);
  else
    report_table_add_nothing (table, NULL);
}

static void
add_origin (ReportTable *table, const CostLine *line)
{
  const CostSource *source = line->source;
  const char        confidence[] = { line->confidence, '\0' };
  g_autofree char  *date =
      report_date (source != NULL ? source->date : COST_DATE_NONE);

  report_table_add_text (table, source != NULL ? source->url : NULL);
  report_table_add_text (table, date);
  report_table_add_text (table, confidence);
  report_table_add_text (table, cost_formula_get_text (line->meter->quantity));
}

static void
add_line (ReportTable        *table,
          const CostEstimate *estimate,
          const CostLine     *line)
{
  const CostMeter *meter = line->meter;

  report_table_add_text (table, estimate->provider->id);
  report_table_add_text (table,
                         estimate->plan != NULL ? estimate->plan->id : NULL);
  report_table_add_text (table, line->provider->id);
  report_table_add_text (table, meter->id);
  report_table_add_text (table, meter->label);
  report_table_add_text (table, line->detail);
  report_table_add_text (table, cost_category_get_id (meter->category));
  report_table_add_text (table, line->region != NULL ? line->region->id : NULL);
  report_table_add_number (table, line->quantity);
  report_table_add_text (table, meter->unit);
  add_unit_price (table, line);
  if (line->is_priced)
    report_table_add_money (table, line->amount);
  else
    report_table_add_nothing (table, NULL);
  add_origin (table, line);
}

/**
 * report_listing_lines:
 * @estimates: (element-type CostEstimate): bills
 *
 * Makes one table of the lines of all bills, for programs.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_listing_lines (GPtrArray *estimates)
{
  static const ReportColumn columns[] = {
    { "platform", "platform", REPORT_COLUMN_TEXT },
    { "plan", "plan", REPORT_COLUMN_TEXT },
    { "provider", "provider", REPORT_COLUMN_TEXT },
    { "meter", "meter", REPORT_COLUMN_TEXT },
    { "label", "label", REPORT_COLUMN_TEXT },
    { "detail", "detail", REPORT_COLUMN_TEXT },
    { "category", "category", REPORT_COLUMN_TEXT },
    { "region", "region", REPORT_COLUMN_TEXT },
    { "quantity", "quantity", REPORT_COLUMN_NUMBER },
    { "unit", "unit", REPORT_COLUMN_TEXT },
    { "unit_price", "unit_price", REPORT_COLUMN_NUMBER },
    { "amount", "amount", REPORT_COLUMN_MONEY },
    { "source", "source", REPORT_COLUMN_TEXT },
    { "as_of", "as_of", REPORT_COLUMN_TEXT },
    { "confidence", "confidence", REPORT_COLUMN_TEXT },
    { "formula", "formula", REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (estimates != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *estimate = g_ptr_array_index (estimates, i);

      for (guint k = 0; k < estimate->lines->len; k++)
        add_line (table, estimate, g_ptr_array_index (estimate->lines, k));
    }
  return table;
}
