/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line of an estimate for programs: what people are told in words has a
 * member of its own.
 */
#include "config.h"

#include "report-estimate-line.h"

#include "report-mark.h"
#include "report-member.h"
#include "report-money.h"
#include "report-own.h"

static void
add_tiers (ReportJson *json, const CostLine *line)
{
  report_json_name (json, "tiers");
  report_json_begin_array (json);
  for (guint i = 0; i < line->n_tiers; i++)
    {
      const CostTierUse *tier = &line->tiers[i];

      if (tier->quantity <= 0.0)
        continue;
      report_json_begin_object (json);
      report_member_number (json, "quantity", tier->quantity);
      report_json_name (json, "unit_price");
      if (tier->is_known)
        report_json_price (json, tier->price);
      else
        report_json_null (json);
      report_json_end_object (json);
    }
  report_json_end_array (json);
}

static void
add_unit_price (ReportJson *json, const CostLine *line)
{
  gboolean is_known = line->n_tiers == 0 || line->tiers[0].is_known;

  report_json_name (json, "unit_price");
  if (is_known)
    report_json_price (json, line->unit_price);
  else
    report_json_null (json);
}

static void
add_origin (ReportJson *json, const CostLine *line, CostDate at)
{
  const CostSource *source = line->source;
  CostFreshness     freshness = cost_line_get_freshness (line, at);
  const char        confidence[] = { line->confidence, '\0' };

  report_member_text (json, "source", source != NULL ? source->url : NULL);
  report_member_text (json,
                      "source_title",
                      source != NULL ? source->title : NULL);
  report_member_date (json,
                      "as_of",
                      source != NULL ? source->date : COST_DATE_NONE);
  report_member_date (json, "price_from", line->price_from);
  report_member_text (json, "confidence", confidence);
  report_member_text (json, "freshness", report_mark_freshness (freshness));
  report_member_number (json, "age_days", cost_line_get_age (line, at));
  report_member_boolean (json, "own", report_mark_is_own (line));
  report_member_text (json, "own_name", report_own_name_line (line, at));
}

static void
add_credits (ReportJson *json, const CostLine *line)
{
  report_json_name (json, "credits");
  report_json_begin_array (json);
  for (guint i = 0; i < line->n_credits; i++)
    {
      const CostCreditUse *use = &line->credits[i];

      report_json_begin_object (json);
      report_member_text (json, "id", use->credit->id);
      report_member_text (json, "label", use->credit->label);
      report_member_money (json, "amount", use->paid, TRUE);
      report_json_end_object (json);
    }
  report_json_end_array (json);
}

static void
add_amounts (ReportJson *json, const CostLine *line)
{
  report_member_money (json, "list", line->list, line->is_priced);
  report_member_boolean (json, "minimum_applies", line->is_minimum);
  report_member_boolean (json, "maximum_applies", line->is_capped);
  report_member_number (json, "discount", line->discount);
  report_member_money (json, "gross", line->gross, line->is_priced);
  report_member_money (json, "credit", line->credit, line->is_priced);
  add_credits (json, line);
  report_member_money (json, "amount", line->amount, line->is_priced);
}

static void
add_converted (ReportJson         *json,
               const CostLine     *line,
               const CostCurrency *currency)
{
  g_autofree char *converted = NULL;

  if (currency == NULL)
    return;
  converted = report_money_convert (line->amount, currency);
  report_member_text (json,
                      "amount_converted",
                      line->is_priced ? converted : NULL);
}

/**
 * report_estimate_line_add:
 * @json: where to
 * @line: a line
 * @currency: (nullable): what its amount is converted to beside dollars
 * @at: the day of the estimate
 *
 * Writes a line with all that its amount is made of.
 */
void
report_estimate_line_add (ReportJson         *json,
                          const CostLine     *line,
                          const CostCurrency *currency,
                          CostDate            at)
{
  const CostMeter *meter = NULL;

  g_return_if_fail (json != NULL && line != NULL);

  meter = line->meter;

  report_json_begin_object (json);
  report_member_text (json, "provider", line->provider->id);
  report_member_text (json, "meter", meter->id);
  report_member_text (json, "label", meter->label);
  report_member_text (json, "detail", line->detail);
  report_member_text (json, "category", cost_category_get_id (meter->category));
  report_member_text (json,
                      "region",
                      line->region != NULL ? line->region->id : NULL);
  report_member_number (json, "quantity", line->quantity);
  report_member_text (json, "unit", meter->unit);
  report_member_number (json, "allowance", line->allowance_used);
  report_member_number (json, "billable", line->billable);
  add_unit_price (json, line);
  add_tiers (json, line);
  add_amounts (json, line);
  add_converted (json, line, currency);
  report_member_boolean (json, "override", line->is_override);
  add_origin (json, line, at);
  report_member_text (json, "formula", cost_formula_get_text (meter->quantity));
  report_member_text (json, "note", meter->note);
  report_json_end_object (json);
}
