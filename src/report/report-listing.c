/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables of estimates.  Ids of columns are a contract for programs that read
 * CSV or JSON; titles are words.
 */
#include "config.h"

#include "report-listing.h"

#include <glib/gi18n-lib.h>

#include "report-basis.h"
#include "report-brief.h"
#include "report-date.h"
#include "report-finding.h"
#include "report-mark.h"
#include "report-money.h"
#include "report-own.h"
#include "report-words.h"

static const char *
get_state_id (const ReportRow *row)
{
  switch (row->state)
    {
    case REPORT_STATE_NORMAL:
      return "complete";
    case REPORT_STATE_AT_LEAST:
      return "at-least";
    case REPORT_STATE_BLOCKED:
      break;
    }
  return report_words_is_unknown (row->estimate) ? "unknown" : "blocked";
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

typedef struct
{
  ReportTable        *table;
  const CostCurrency *currency;   /* nullable */
  gboolean            has_native; /* the month is not each platform's own */
} Listing;

static void
add_dollars (ReportTable *table, const ReportRow *row)
{
  g_autofree char *dollars = report_money (row->estimate->total);

  report_table_add_nothing (table,
                            row->state != REPORT_STATE_BLOCKED ? dollars
                                                               : NULL);
}

/* For machines, behind what was there before. */
static void
add_converted (ReportTable        *table,
               CostMoney           money,
               gboolean            is_known,
               const CostCurrency *currency)
{
  g_autofree char *converted =
      currency != NULL ? report_money_convert (money, currency) : NULL;

  report_table_add_words (table, NULL, is_known ? converted : NULL);
  report_table_add_words (table,
                          NULL,
                          currency != NULL ? currency->code : NULL);
}

static void
add_native (ReportTable *table, const ReportRow *row)
{
  g_autofree char *total = NULL;

  if (row->native != NULL && !row->native->is_blocked)
    total = cost_money_to_string (row->native->total);
  report_table_add_words (table, NULL, total);
}

static void
add_comparison_row (const Listing *listing, const ReportRow *row)
{
  ReportTable    *table = listing->table;
  const CostPlan *plan = row->estimate->plan;

  if (row->rank > 0)
    report_table_add_number (table, row->rank);
  else
    report_table_add_nothing (table, NULL);
  report_table_add_words (table, row->name, row->estimate->provider->id);
  add_total (table, row);
  if (listing->currency != NULL)
    add_dollars (table, row);
  if (listing->has_native)
    report_table_add_nothing (table, row->native_total);
  add_difference (table, row);
  report_table_add_words (table,
                          row->plan,
                          *row->plan != '\0' && plan != NULL ? plan->id : NULL);
  report_table_add_words (table, NULL, get_state_id (row));
  report_table_add_text (table, find_remark (row));
  add_converted (table,
                 row->estimate->total,
                 row->state != REPORT_STATE_BLOCKED,
                 listing->currency);
  add_native (table, row);
  report_table_add_words (
      table,
      NULL,
      row->state != REPORT_STATE_BLOCKED
          ? cost_dimension_get_info (COST_DB)->choices[row->estimate->database]
          : NULL);
  report_table_add_boolean (table, report_basis_is_own (row));
}

static void
make_comparison (Listing *listing)
{
  const ReportColumn first[] = {
    { "rank", C_ ("column", "Rank"), REPORT_COLUMN_NUMBER },
    { "platform", C_ ("column", "Platform"), REPORT_COLUMN_TEXT },
    { "total", C_ ("column", "Total"), REPORT_COLUMN_MONEY },
  };
  const ReportColumn last[] = {
    { "difference", C_ ("column", "Difference"), REPORT_COLUMN_MONEY },
    { "plan", C_ ("column", "Plan"), REPORT_COLUMN_TEXT },
    { "state", NULL, REPORT_COLUMN_TEXT },
    { "remark", C_ ("column", "Remark"), REPORT_COLUMN_TEXT },
    { "total_converted", NULL, REPORT_COLUMN_MONEY },
    { "converted_to", NULL, REPORT_COLUMN_TEXT },
    { "native_total", NULL, REPORT_COLUMN_MONEY },
    { "database", NULL, REPORT_COLUMN_TEXT },
    { "own", NULL, REPORT_COLUMN_BOOLEAN },
  };
  ReportColumn columns[G_N_ELEMENTS (first) + G_N_ELEMENTS (last) + 2];
  guint        n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    columns[n++] = first[i];
  if (listing->currency != NULL)
    columns[n++] = (ReportColumn){ NULL,
                                   C_ ("column", "In US dollars"),
                                   REPORT_COLUMN_MONEY };
  if (listing->has_native)
    columns[n++] = (ReportColumn){ NULL,
                                   C_ ("column", "In its own month"),
                                   REPORT_COLUMN_MONEY };
  for (guint i = 0; i < G_N_ELEMENTS (last); i++)
    columns[n++] = last[i];
  listing->table = report_table_new (columns, n);
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
  Listing          listing = { NULL };
  g_autofree char *title = NULL;
  g_autofree char *footer = NULL;
  g_autofree char *budget = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  listing.currency = report_comparison_get_currency (comparison);
  listing.has_native = report_comparison_has_native (comparison);
  make_comparison (&listing);
  title = report_finding_title (comparison);
  footer = report_finding_footer (comparison);
  budget = report_finding_budget (comparison);
  report_table_set_title (listing.table, title);
  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    add_comparison_row (&listing, report_comparison_get_row (comparison, i));
  report_table_add_note (listing.table, budget);
  report_table_add_note (listing.table, footer);
  return listing.table;
}

static void
add_unit_price (ReportTable *table, const CostLine *line)
{
  gboolean is_known = line->n_tiers == 0 || line->tiers[0].is_known;

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
add_trust (ReportTable *table, const CostLine *line, CostDate at)
{
  const CostSource *source = line->source;
  CostFreshness     freshness = cost_line_get_freshness (line, at);

  report_table_add_boolean (table, report_mark_is_own (line));
  report_table_add_number (table, line->discount);
  report_table_add_text (table, source != NULL ? source->title : NULL);
  report_table_add_text (table, report_mark_freshness (freshness));
  report_table_add_number (table, cost_line_get_age (line, at));
}

static void
add_amount (ReportTable *table, const CostLine *line, CostMoney amount)
{
  if (line->is_priced)
    report_table_add_money (table, amount);
  else
    report_table_add_nothing (table, NULL);
}

/* What the amount is made of. */
static void
add_making (ReportTable *table, const CostLine *line)
{
  g_autofree char *tiers = report_brief_tiers (line);
  g_autofree char *credits = report_brief_credits (line);

  report_table_add_number (table, line->allowance_used);
  report_table_add_number (table, line->billable);
  report_table_add_text (table, tiers);
  report_table_add_boolean (table, line->is_minimum);
  report_table_add_boolean (table, line->is_capped);
  add_amount (table, line, line->list);
  add_amount (table, line, line->credit);
  report_table_add_text (table, credits);
}

static void
add_line (ReportTable        *table,
          const CostEstimate *estimate,
          const CostLine     *line,
          const CostCurrency *currency)
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
  add_amount (table, line, line->amount);
  add_origin (table, line);
  add_trust (table, line, estimate->at);
  add_converted (table, line->amount, line->is_priced, currency);
  add_making (table, line);
  report_table_add_text (table, report_own_name_line (line, estimate->at));
}

/**
 * report_listing_lines:
 * @estimates: (element-type CostEstimate): bills
 * @currency: (nullable): what amounts are converted to beside dollars
 *
 * Makes one table of the lines of all bills, for programs.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_listing_lines (GPtrArray *estimates, const CostCurrency *currency)
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
    { "own", "own", REPORT_COLUMN_BOOLEAN },
    { "discount", "discount", REPORT_COLUMN_NUMBER },
    { "source_title", "source_title", REPORT_COLUMN_TEXT },
    { "freshness", "freshness", REPORT_COLUMN_TEXT },
    { "age_days", "age_days", REPORT_COLUMN_NUMBER },
    { "amount_converted", "amount_converted", REPORT_COLUMN_MONEY },
    { "converted_to", "converted_to", REPORT_COLUMN_TEXT },
    { "allowance", "allowance", REPORT_COLUMN_NUMBER },
    { "billable", "billable", REPORT_COLUMN_NUMBER },
    { "tiers", "tiers", REPORT_COLUMN_TEXT },
    { "minimum_applies", "minimum_applies", REPORT_COLUMN_BOOLEAN },
    { "maximum_applies", "maximum_applies", REPORT_COLUMN_BOOLEAN },
    { "list", "list", REPORT_COLUMN_MONEY },
    { "credit", "credit", REPORT_COLUMN_MONEY },
    { "credits", "credits", REPORT_COLUMN_TEXT },
    { "own_name", "own_name", REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (estimates != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < estimates->len; i++)
    {
      const CostEstimate *estimate = g_ptr_array_index (estimates, i);

      for (guint k = 0; k < estimate->lines->len; k++)
        add_line (table,
                  estimate,
                  g_ptr_array_index (estimate->lines, k),
                  currency);
    }
  return table;
}
