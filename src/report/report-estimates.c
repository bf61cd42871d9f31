/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Estimates as JSON.  Amounts are decimal strings, so that no reader rounds
 * them; what is not known is null, never zero.
 */
#include "config.h"

#include "report-estimates.h"

#include "report-choice.h"
#include "report-estimate-line.h"
#include "report-member.h"
#include "report-money.h"
#include "report-pairing.h"
#include "report-words.h"

typedef struct
{
  ReportJson         *json;
  const CostCurrency *currency; /* nullable */
  CostDate            at;
} Output;

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
      report_member_text (json, "place", id);
      report_member_number (json, "weight", workload->weights[i]);
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
add_converted (const Output *output,
               const char   *name,
               CostMoney     money,
               gboolean      is_known)
{
  g_autofree char *converted = NULL;

  if (output->currency == NULL)
    return;
  converted = report_money_convert (money, output->currency);
  report_member_text (output->json, name, is_known ? converted : NULL);
}

static void
add_lines (const Output *output, const CostEstimate *estimate)
{
  report_json_name (output->json, "lines");
  report_json_begin_array (output->json);
  for (guint i = 0; i < estimate->lines->len; i++)
    report_estimate_line_add (output->json,
                              g_ptr_array_index (estimate->lines, i),
                              output->currency,
                              output->at);
  report_json_end_array (output->json);
}

static void
add_remark (ReportJson *json, const CostRemark *remark)
{
  g_autofree char *text = report_words_remark (remark);

  report_json_begin_object (json);
  report_member_text (json, "id", report_words_remark_id (remark));
  report_member_text (json, "provider", remark->provider->id);
  report_member_text (json, "text", text);
  report_member_text (json,
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
      report_member_text (json, "provider", provider->id);
      report_member_text (json, "what", omission->what);
      report_member_text (json, "why", omission->why);
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
add_alternative (ReportJson            *json,
                 const CostEstimate    *estimate,
                 const CostAlternative *plan)
{
  CostMoney        whole = report_choice_total (estimate, plan, NULL);
  g_autofree char *reason =
      plan->reason != NULL ? report_words_remark (plan->reason) : NULL;

  report_json_begin_object (json);
  report_member_text (json, "plan", plan->plan->id);
  report_member_text (json, "name", plan->plan->name);
  report_member_money (json, "total", plan->total, !plan->is_blocked);
  report_member_money (json, "total_with_partners", whole, !plan->is_blocked);
  report_member_boolean (json, "blocked", plan->is_blocked);
  report_member_number (json, "n_blockers", plan->n_blockers);
  report_member_boolean (json, "complete", plan->is_complete);
  report_member_boolean (json, "auto", plan->is_auto);
  report_member_text (json, "reason", reason);
  report_json_end_object (json);
}

static void
add_alternatives (ReportJson *json, const CostEstimate *estimate)
{
  report_json_name (json, "plans");
  report_json_begin_array (json);
  for (guint i = 0; i < estimate->alternatives->len; i++)
    add_alternative (json,
                     estimate,
                     g_ptr_array_index (estimate->alternatives, i));
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
      report_member_text (json, "choice", chosen->choice->id);
      report_member_text (json, "label", chosen->choice->label);
      report_member_text (json, "row", chosen->row);
      report_member_number (json,
                            "of",
                            report_choice_count_rows (estimate, chosen));
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
      report_member_money (json,
                           cost_category_get_id ((CostCategory)i),
                           estimate->categories[i],
                           TRUE);
  report_json_end_object (json);
}

/* Null unless the month is another than the platform's own. */
static void
add_native (const Output *output, const CostEstimate *native)
{
  ReportJson *json = output->json;

  report_json_name (json, "native_month");
  if (native == NULL)
    {
      report_json_null (json);
      return;
    }
  report_json_begin_object (json);
  report_member_number (json, "month_hours", native->month_hours);
  report_member_money (json, "total", native->total, !native->is_blocked);
  add_converted (output, "total_converted", native->total, !native->is_blocked);
  report_json_end_object (json);
}

static void
add_estimate (const Output       *output,
              const CostEstimate *estimate,
              const CostEstimate *native)
{
  ReportJson         *json = output->json;
  const CostProvider *provider = estimate->provider;
  const CostPlan     *plan = estimate->plan;

  report_json_begin_object (json);
  report_member_text (json, "platform", provider->id);
  report_member_text (json, "name", provider->name);
  report_member_text (json, "plan", plan != NULL ? plan->id : NULL);
  report_member_text (json, "plan_name", plan != NULL ? plan->name : NULL);
  report_member_boolean (json, "pinned", estimate->is_pinned);
  report_member_boolean (json, "blocked", estimate->is_blocked);
  report_member_boolean (json, "complete", estimate->is_complete);
  report_member_money (json, "total", estimate->total, !estimate->is_blocked);
  add_converted (output,
                 "total_converted",
                 estimate->total,
                 !estimate->is_blocked);
  report_member_number (json, "month_hours", estimate->month_hours);
  add_native (output, native);
  report_member_date (json, "as_of", provider->as_of);
  add_categories (json, estimate);
  add_lines (output, estimate);
  add_remarks (json, "blockers", estimate, COST_LIMIT_BLOCKER);
  add_remarks (json, "warnings", estimate, COST_LIMIT_WARNING);
  add_remarks (json, "notes", estimate, COST_LIMIT_NOTE);
  add_not_modelled (json, estimate);
  add_choices (json, estimate);
  add_alternatives (json, estimate);
  report_pairing_add_members (json, estimate);
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

static void
add_conversion (ReportJson *json, const CostCurrency *currency)
{
  report_json_name (json, "conversion");
  if (currency == NULL)
    {
      report_json_null (json);
      return;
    }
  report_json_begin_object (json);
  report_member_text (json, "currency", currency->code);
  report_member_number (json, "rate", currency->rate);
  report_member_date (json, "date", currency->date);
  report_member_text (json, "source", currency->source);
  report_json_end_object (json);
}

/**
 * report_estimates_to_json:
 * @estimates: (element-type CostEstimate): the bills
 * @scenario: what they are of
 * @native: (nullable) (element-type CostEstimate): the same of each platform's
 *   own month, where the month is another
 *
 * Writes estimates for programs.
 *
 * Returns: (transfer full): a JSON object, with a line end at its end
 */
char *
report_estimates_to_json (GPtrArray          *estimates,
                          const CostScenario *scenario,
                          const GPtrArray    *native)
{
  ReportJson *json = NULL;
  Output      output;

  g_return_val_if_fail (estimates != NULL && scenario != NULL, NULL);

  json = report_json_new ();
  output.json = json;
  output.currency = scenario->currency;
  output.at = find_day (estimates, scenario);
  report_json_begin_object (json);
  report_member_date (json, "at", output.at);
  report_member_text (json, "currency", COST_CURRENCY_BASE);
  add_conversion (json, scenario->currency);
  report_json_name (json, "month");
  if (scenario->month_hours > 0.0)
    report_json_number (json, scenario->month_hours);
  else
    report_json_string (json, "native");
  report_member_text (json, "scenario", scenario->name);
  add_workload (json, &scenario->workload);
  report_json_name (json, "estimates");
  report_json_begin_array (json);
  for (guint i = 0; i < estimates->len; i++)
    add_estimate (&output,
                  g_ptr_array_index (estimates, i),
                  native != NULL ? g_ptr_array_index (native, i) : NULL);
  report_json_end_array (json);
  report_json_end_object (json);
  return report_json_end (json);
}
