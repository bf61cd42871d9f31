/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One platform of a comparison, before it is ranked.
 */
#include "config.h"

#include "report-row-private.h"

#include <glib/gi18n-lib.h>

#include "report-number.h"
#include "report-words.h"

static void
free_remark (gpointer data)
{
  ReportRemark *remark = data;

  g_free (remark->text);
  g_free (remark);
}

/**
 * report_row_free:
 * @data: (transfer full): a row
 *
 * Frees a row.
 */
void
report_row_free (gpointer data)
{
  ReportRow *row = data;

  g_free (row->total);
  g_free (row->delta_text);
  g_free (row->plan);
  g_free (row->reason);
  g_free (row->description);
  g_ptr_array_unref (row->remarks);
  cost_estimate_unref (row->estimate);
  g_clear_pointer (&row->native, cost_estimate_unref);
  g_free (row->native_total);
  g_free (row);
}

static void
add_remarks (ReportRow *row)
{
  const GPtrArray *remarks = row->estimate->remarks;

  for (guint i = 0; i < remarks->len; i++)
    {
      const CostRemark *said = g_ptr_array_index (remarks, i);
      ReportRemark     *remark = g_new0 (ReportRemark, 1);

      remark->kind = said->kind;
      remark->id = report_words_remark_id (said);
      remark->text = report_words_remark (said);
      remark->source = said->source;
      g_ptr_array_add (row->remarks, remark);
    }
}

static const char *
get_blocker (const CostAlternative *plan)
{
  return plan->reason != NULL ? plan->reason->text : NULL;
}

/* How many plans that may be chosen fail for the reason of @plan. */
static guint
count_equal (const GPtrArray *plans, const CostAlternative *plan)
{
  guint n = 0;

  for (guint i = 0; i < plans->len; i++)
    {
      const CostAlternative *other = g_ptr_array_index (plans, i);

      if (other->is_auto && other->reason != NULL &&
          other->reason->kind == plan->reason->kind &&
          other->reason->place == plan->reason->place &&
          g_strcmp0 (get_blocker (other), get_blocker (plan)) == 0)
        n++;
    }
  return n;
}

/* Why the platform cannot: what stops most of its plans, of equals what stops
 * the larger one.  That the smallest plan is too small says little. */
static const CostRemark *
find_common_blocker (const CostEstimate *estimate)
{
  const CostRemark *common = NULL;
  guint             most = 0;

  for (guint i = 0; i < estimate->alternatives->len; i++)
    {
      const CostAlternative *plan =
          g_ptr_array_index (estimate->alternatives, i);
      guint n = 0;

      if (plan->reason == NULL || !plan->is_auto)
        continue;
      n = count_equal (estimate->alternatives, plan);
      if (n < most)
        continue;
      most = n;
      common = plan->reason;
    }
  return common;
}

/**
 * report_row_reason:
 * @estimate: an estimate that is blocked
 *
 * Chooses the reason why the platform cannot carry the workload.
 *
 * Returns: (transfer full): a sentence
 */
char *
report_row_reason (const CostEstimate *estimate)
{
  const CostRemark *common = NULL;

  g_return_val_if_fail (estimate != NULL, NULL);

  if (!estimate->is_pinned)
    common = find_common_blocker (estimate);
  if (common != NULL)
    return report_words_remark (common);
  for (guint i = 0; i < estimate->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (estimate->remarks, i);

      if (remark->kind == COST_LIMIT_BLOCKER)
        return report_words_remark (remark);
    }
  return g_strdup (_ ("No plan can carry this workload."));
}

static ReportState
judge (const CostEstimate *estimate)
{
  if (estimate->is_blocked)
    return REPORT_STATE_BLOCKED;

  return estimate->is_complete ? REPORT_STATE_NORMAL : REPORT_STATE_AT_LEAST;
}

static gboolean
is_within (const ReportRow *row, double budget)
{
  return budget <= 0.0 ||
         (row->state == REPORT_STATE_NORMAL &&
          row->estimate->total <= cost_money_from_dollars (budget));
}

/**
 * report_row_new:
 * @estimate: an estimate
 * @scenario: with its budget and currency
 *
 * Makes the row of an estimate, not yet ranked or described.
 *
 * Returns: (transfer full): the row, with a reference to @estimate
 */
ReportRow *
report_row_new (CostEstimate *estimate, const CostScenario *scenario)
{
  ReportRow *row = g_new0 (ReportRow, 1);
  double     budget = scenario->workload.values[COST_BUDGET];

  row->estimate = cost_estimate_ref (estimate);
  row->state = judge (estimate);
  row->name = estimate->provider->name;
  row->total = report_words_total (estimate, scenario->currency);
  row->plan = estimate->is_blocked && !estimate->is_pinned
                  ? g_strdup ("")
                  : report_words_plan (estimate);
  row->remarks = g_ptr_array_new_with_free_func (free_remark);
  row->is_within_budget = is_within (row, budget);
  add_remarks (row);
  if (row->state == REPORT_STATE_BLOCKED)
    row->reason = report_row_reason (estimate);
  return row;
}

/**
 * report_row_set_native:
 * @row: a row
 * @native: the bill of the platform's own month
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Adds what the platform costs in its own month.
 */
void
report_row_set_native (ReportRow          *row,
                       CostEstimate       *native,
                       const CostCurrency *currency)
{
  g_autofree char *total = report_words_total (native, currency);
  g_autofree char *hours = report_number (native->month_hours);

  row->native = cost_estimate_ref (native);
  if (native->is_blocked)
    return;
  /* Translators: a total, and the length of the month that it is of. */
  row->native_total = g_strdup_printf (_ ("%s (%s hours)"), total, hours);
}

/**
 * report_row_compare:
 * @a: points to a row
 * @b: points to another
 *
 * Orders rows: whole bills, partial ones, impossible ones; then by total.
 *
 * Returns: below 0, 0 or above 0
 */
int
report_row_compare (gconstpointer a, gconstpointer b)
{
  const ReportRow *left = *(const ReportRow *const *)a;
  const ReportRow *right = *(const ReportRow *const *)b;

  if (left->state != right->state)
    return left->state < right->state ? -1 : 1;
  if (left->state == REPORT_STATE_BLOCKED ||
      left->estimate->total == right->estimate->total)
    return 0;

  return left->estimate->total < right->estimate->total ? -1 : 1;
}

static char *
write_description (const ReportRow *row)
{
  if (report_words_is_unknown (row->estimate))
    return g_strdup (row->reason);
  if (row->state == REPORT_STATE_BLOCKED)
    /* Translators: a platform, and a sentence that says why. */
    return g_strdup_printf (_ ("%s cannot carry this workload. %s"),
                            row->name,
                            row->reason);
  if (row->has_delta && row->delta != 0)
    /* Translators: a platform, its plan, its total, and the difference to
     * the one that it is compared with. */
    return g_strdup_printf (_ ("%s, %s: %s a month, a difference of %s."),
                            row->name,
                            row->plan,
                            row->total,
                            row->delta_text);
  /* Translators: a platform, its plan, and its total. */
  return g_strdup_printf (_ ("%s, %s: %s a month."),
                          row->name,
                          row->plan,
                          row->total);
}

/**
 * report_row_describe:
 * @row: a row that is ranked and compared
 *
 * Sets the sentence for assistive technology.
 */
void
report_row_describe (ReportRow *row)
{
  g_free (row->description);
  row->description = write_description (row);
}
