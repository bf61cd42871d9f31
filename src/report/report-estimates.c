/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Estimates as JSON.  Amounts are decimal strings, so that no reader rounds
 * them; what is not known is null, never zero.
 */
#include "config.h"

#include "report-estimates.h"

#include "report-date.h"
#include "report-json.h"
#include "report-words.h"

static void
add_text (ReportJson *json, const char *name, const char *text)
{
  report_json_name (json, name);
  report_json_string (json, text);
}

static void
add_boolean (ReportJson *json, const char *name, gboolean value)
{
  report_json_name (json, name);
  report_json_boolean (json, value);
}

static void
add_number (ReportJson *json, const char *name, double value)
{
  report_json_name (json, name);
  report_json_number (json, value);
}

static void
add_date (ReportJson *json, const char *name, CostDate date)
{
  g_autofree char *day = report_date (date);

  add_text (json, name, date != COST_DATE_NONE ? day : NULL);
}

/* @is_known: without it the amount is null. */
static void
add_money (ReportJson *json,
           const char *name,
           CostMoney   money,
           gboolean    is_known)
{
  report_json_name (json, name);
  if (is_known)
    report_json_money (json, money);
  else
    report_json_null (json);
}

static void
add_places (ReportJson *json, const CostWorkload *workload)
{
  guint n = MIN ((guint)workload->values[COST_REGIONS], workload->n_places);

  report_json_name (json, "places");
  report_json_begin_array (json);
  for (guint i = 0; i < n; i++)
    {
      const char *id = cost_place_get_info (workload->places[i])->id;

      if (workload->weights[i] == 1.0)
        {
          report_json_string (json, id);
          continue;
        }
      report_json_begin_object (json);
      add_text (json, "place", id);
      add_number (json, "weight", workload->weights[i]);
      report_json_end_object (json);
    }
  report_json_end_array (json);
}

static void
add_workload (ReportJson *json, const CostWorkload *workload)
{
  report_json_name (json, "workload");
  report_json_begin_object (json);
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension            dimension = (CostDimension)i;
      const CostDimensionInfo *info = cost_dimension_get_info (dimension);
      g_autofree char         *value =
          cost_dimension_format (dimension, workload->values[i]);

      report_json_name (json, info->id);
      if (info->kind == COST_KIND_CHOICE)
        report_json_string (json, value);
      else
        report_json_raw (json, value);
      if (dimension == COST_REGIONS)
        add_places (json, workload);
    }
  report_json_end_object (json);
}

static void
add_tiers (ReportJson *json, const CostLine *line)
{
  report_json_name (json, "tiers");
  report_json_begin_array (json);
  for (guint i = 0; i < line->tiers->len; i++)
    {
      const CostTierUse *tier = &g_array_index (line->tiers, CostTierUse, i);

      if (tier->quantity <= 0.0)
        continue;
      report_json_begin_object (json);
      add_number (json, "quantity", tier->quantity);
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
  gboolean is_known = line->tiers->len == 0 ||
                      g_array_index (line->tiers, CostTierUse, 0).is_known;

  report_json_name (json, "unit_price");
  if (is_known)
    report_json_price (json, line->unit_price);
  else
    report_json_null (json);
}

static void
add_origin (ReportJson *json, const CostLine *line)
{
  const CostSource *source = line->source;
  const char        confidence[] = { line->confidence, '\0' };

  add_text (json, "source", source != NULL ? source->url : NULL);
  add_text (json, "source_title", source != NULL ? source->title : NULL);
  add_date (json, "as_of", source != NULL ? source->date : COST_DATE_NONE);
  add_date (json, "price_from", line->price_from);
  add_text (json, "confidence", confidence);
}

static void
add_line (ReportJson *json, const CostLine *line)
{
  const CostMeter *meter = line->meter;

  report_json_begin_object (json);
  add_text (json, "provider", line->provider->id);
  add_text (json, "meter", meter->id);
  add_text (json, "label", meter->label);
  add_text (json, "detail", line->detail);
  add_text (json, "category", cost_category_get_id (meter->category));
  add_text (json, "region", line->region != NULL ? line->region->id : NULL);
  add_number (json, "quantity", line->quantity);
  add_text (json, "unit", meter->unit);
  add_number (json, "allowance", line->allowance_used);
  add_number (json, "billable", line->billable);
  add_unit_price (json, line);
  add_tiers (json, line);
  add_money (json, "gross", line->gross, line->is_priced);
  add_money (json, "credit", line->credit, line->is_priced);
  add_money (json, "amount", line->amount, line->is_priced);
  add_boolean (json, "override", line->is_override);
  add_origin (json, line);
  add_text (json, "formula", cost_formula_get_text (meter->quantity));
  add_text (json, "note", meter->note);
  report_json_end_object (json);
}

static void
add_lines (ReportJson *json, const CostEstimate *estimate)
{
  report_json_name (json, "lines");
  report_json_begin_array (json);
  for (guint i = 0; i < estimate->lines->len; i++)
    add_line (json, g_ptr_array_index (estimate->lines, i));
  report_json_end_array (json);
}

static void
add_remark (ReportJson *json, const CostRemark *remark)
{
  g_autofree char *text = report_words_remark (remark);

  report_json_begin_object (json);
  add_text (json, "id", report_words_remark_id (remark));
  add_text (json, "provider", remark->provider->id);
  add_text (json, "text", text);
  add_text (json,
            "source",
            remark->source != NULL ? remark->source->url : NULL);
  report_json_end_object (json);
}

static void
add_remarks (ReportJson         *json,
             const char         *name,
             const CostEstimate *estimate,
             CostLimitKind       kind)
{
  report_json_name (json, name);
  report_json_begin_array (json);
  for (guint i = 0; i < estimate->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (estimate->remarks, i);

      if (remark->kind == kind)
        add_remark (json, remark);
    }
  report_json_end_array (json);
}

static void
add_omissions (ReportJson *json, const CostProvider *provider)
{
  for (guint i = 0; i < provider->not_modelled->len; i++)
    {
      const CostOmission *omission =
          g_ptr_array_index (provider->not_modelled, i);

      report_json_begin_object (json);
      add_text (json, "provider", provider->id);
      add_text (json, "what", omission->what);
      add_text (json, "why", omission->why);
      report_json_end_object (json);
    }
}

static void
add_not_modelled (ReportJson *json, const CostEstimate *estimate)
{
  report_json_name (json, "not_modelled");
  report_json_begin_array (json);
  add_omissions (json, estimate->provider);
  for (guint i = 0; i < estimate->partners->len; i++)
    add_omissions (json, g_ptr_array_index (estimate->partners, i));
  report_json_end_array (json);
}

static void
add_alternative (ReportJson *json, const CostAlternative *plan)
{
  g_autofree char *reason =
      plan->reason != NULL ? report_words_remark (plan->reason) : NULL;

  report_json_begin_object (json);
  add_text (json, "plan", plan->plan->id);
  add_text (json, "name", plan->plan->name);
  add_money (json, "total", plan->total, !plan->is_blocked);
  add_boolean (json, "blocked", plan->is_blocked);
  add_boolean (json, "complete", plan->is_complete);
  add_boolean (json, "auto", plan->is_auto);
  add_text (json, "reason", reason);
  report_json_end_object (json);
}

static void
add_alternatives (ReportJson *json, const CostEstimate *estimate)
{
  report_json_name (json, "plans");
  report_json_begin_array (json);
  for (guint i = 0; i < estimate->alternatives->len; i++)
    add_alternative (json, g_ptr_array_index (estimate->alternatives, i));
  report_json_end_array (json);
}

static void
add_choices (ReportJson *json, const CostEstimate *estimate)
{
  report_json_name (json, "choices");
  report_json_begin_array (json);
  for (guint i = 0; i < estimate->choices->len; i++)
    {
      const CostChosen *chosen = g_ptr_array_index (estimate->choices, i);

      report_json_begin_object (json);
      add_text (json, "choice", chosen->choice->id);
      add_text (json, "label", chosen->choice->label);
      add_text (json, "row", chosen->row);
      report_json_end_object (json);
    }
  report_json_end_array (json);
}

static void
add_categories (ReportJson *json, const CostEstimate *estimate)
{
  report_json_name (json, "categories");
  report_json_begin_object (json);
  for (guint i = 0; i < COST_N_CATEGORIES; i++)
    if (estimate->categories[i] != 0)
      add_money (json,
                 cost_category_get_id ((CostCategory)i),
                 estimate->categories[i],
                 TRUE);
  report_json_end_object (json);
}

static void
add_estimate (ReportJson *json, const CostEstimate *estimate)
{
  const CostProvider *provider = estimate->provider;
  const CostPlan     *plan = estimate->plan;

  report_json_begin_object (json);
  add_text (json, "platform", provider->id);
  add_text (json, "name", provider->name);
  add_text (json, "plan", plan != NULL ? plan->id : NULL);
  add_text (json, "plan_name", plan != NULL ? plan->name : NULL);
  add_boolean (json, "pinned", estimate->is_pinned);
  add_boolean (json, "blocked", estimate->is_blocked);
  add_boolean (json, "complete", estimate->is_complete);
  add_money (json, "total", estimate->total, !estimate->is_blocked);
  add_number (json, "month_hours", estimate->month_hours);
  add_date (json, "as_of", provider->as_of);
  add_categories (json, estimate);
  add_lines (json, estimate);
  add_remarks (json, "blockers", estimate, COST_LIMIT_BLOCKER);
  add_remarks (json, "warnings", estimate, COST_LIMIT_WARNING);
  add_remarks (json, "notes", estimate, COST_LIMIT_NOTE);
  add_not_modelled (json, estimate);
  add_choices (json, estimate);
  add_alternatives (json, estimate);
  report_json_end_object (json);
}

static CostDate
find_day (GPtrArray *estimates, const CostScenario *scenario)
{
  const CostEstimate *first = NULL;

  if (estimates->len == 0)
    return scenario->at;

  first = g_ptr_array_index (estimates, 0);
  return first->at;
}

/**
 * report_estimates_to_json:
 * @estimates: (element-type CostEstimate): the bills
 * @scenario: what they are of
 *
 * Writes estimates for programs.
 *
 * Returns: (transfer full): a JSON object, with a line end at its end
 */
char *
report_estimates_to_json (GPtrArray *estimates, const CostScenario *scenario)
{
  ReportJson *json = NULL;

  g_return_val_if_fail (estimates != NULL && scenario != NULL, NULL);

  json = report_json_new ();
  report_json_begin_object (json);
  add_date (json, "at", find_day (estimates, scenario));
  add_text (json, "currency", "USD");
  report_json_name (json, "month");
  if (scenario->month_hours > 0.0)
    report_json_number (json, scenario->month_hours);
  else
    report_json_string (json, "native");
  add_text (json, "scenario", scenario->name);
  add_workload (json, &scenario->workload);
  report_json_name (json, "estimates");
  report_json_begin_array (json);
  for (guint i = 0; i < estimates->len; i++)
    add_estimate (json, g_ptr_array_index (estimates, i));
  report_json_end_array (json);
  report_json_end_object (json);
  return report_json_end (json);
}
