/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ranking.  A row borrows from its estimate, which the comparison owns.
 */
#include "report-comparison.h"

#include <string.h>

#include "report-money.h"
#include "report-row-private.h"
#include "report-words.h"

struct _ReportComparison
{
  gatomicrefcount ref_count;
  GPtrArray      *rows;     /* of ReportRow*, owned, ranked */
  CostScenario   *scenario; /* owned */
  CostDate        today;
  gboolean        has_native;
};

/* Few platforms, and equals must keep their order: an insertion sort. */
static void
sort_rows (GPtrArray *rows)
{
  for (guint i = 1; i < rows->len; i++)
    for (guint k = i; k > 0; k--)
      {
        gpointer *pair = &rows->pdata[k - 1];
        gpointer  left = pair[0];

        if (report_row_compare (&pair[0], &pair[1]) <= 0)
          break;
        pair[0] = pair[1];
        pair[1] = left;
      }
}

static ReportRow *
get_row (const ReportComparison *comparison, guint index)
{
  return g_ptr_array_index (comparison->rows, index);
}

static void
rank_rows (ReportComparison *comparison)
{
  for (guint i = 0; i < comparison->rows->len; i++)
    {
      ReportRow       *row = get_row (comparison, i);
      const ReportRow *above = i > 0 ? get_row (comparison, i - 1) : NULL;

      if (row->state == REPORT_STATE_BLOCKED)
        break;
      row->rank = i + 1;
      if (above != NULL && report_row_compare (&above, &row) == 0)
        row->rank = above->rank;
      row->is_cheapest = row->rank == 1 && row->state == REPORT_STATE_NORMAL;
    }
}

static ReportRow *
find_reference (const ReportComparison *comparison, const char *id)
{
  if (comparison->rows->len == 0)
    return NULL;
  if (id == NULL)
    return get_row (comparison, 0);

  for (guint i = 0; i < comparison->rows->len; i++)
    if (strcmp (get_row (comparison, i)->estimate->provider->id, id) == 0)
      return get_row (comparison, i);
  return NULL;
}

/* A difference between two totals of which one is not known is none. */
static void
compare_with (ReportComparison *comparison, ReportRow *reference)
{
  if (reference == NULL || reference->state != REPORT_STATE_NORMAL)
    return;

  reference->is_reference = TRUE;
  for (guint i = 0; i < comparison->rows->len; i++)
    {
      ReportRow *row = get_row (comparison, i);

      if (row == reference || row->state != REPORT_STATE_NORMAL)
        continue;
      row->has_delta = TRUE;
      row->delta = row->estimate->total - reference->estimate->total;
      row->delta_text =
          report_money_delta_in (row->delta, comparison->scenario->currency);
    }
}

/* Before the rows are sorted: they are in the order of the estimates. */
static void
add_native (ReportComparison *comparison, const GPtrArray *native)
{
  if (native == NULL || native->len != comparison->rows->len)
    return;
  comparison->has_native = TRUE;
  for (guint i = 0; i < native->len; i++)
    report_row_set_native (get_row (comparison, i),
                           g_ptr_array_index (native, i),
                           comparison->scenario->currency);
}

/**
 * report_comparison_new:
 * @estimates: (element-type CostEstimate): the bills, in the order of the
 *   catalogue; not changed
 * @scenario: what they are of; copied
 * @options: (nullable): how to compare
 *
 * Ranks estimates of one workload.
 *
 * Returns: (transfer full): the comparison
 */
ReportComparison *
report_comparison_new (GPtrArray           *estimates,
                       const CostScenario  *scenario,
                       const ReportOptions *options)
{
  ReportComparison *comparison = NULL;
  const char       *reference = options != NULL ? options->reference : NULL;

  g_return_val_if_fail (estimates != NULL && scenario != NULL, NULL);

  comparison = g_new0 (ReportComparison, 1);
  g_atomic_ref_count_init (&comparison->ref_count);
  comparison->scenario = cost_scenario_copy (scenario);
  comparison->today = options != NULL ? options->today : COST_DATE_NONE;
  comparison->rows = g_ptr_array_new_with_free_func (report_row_free);
  for (guint i = 0; i < estimates->len; i++)
    g_ptr_array_add (
        comparison->rows,
        report_row_new (g_ptr_array_index (estimates, i), scenario));
  add_native (comparison, options != NULL ? options->native : NULL);
  sort_rows (comparison->rows);
  rank_rows (comparison);
  compare_with (comparison, find_reference (comparison, reference));
  for (guint i = 0; i < comparison->rows->len; i++)
    report_row_describe (get_row (comparison, i));
  return comparison;
}

/**
 * report_comparison_ref:
 * @comparison: a comparison
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @comparison
 */
ReportComparison *
report_comparison_ref (ReportComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, NULL);

  g_atomic_ref_count_inc (&comparison->ref_count);
  return comparison;
}

/**
 * report_comparison_unref:
 * @comparison: (transfer full): a comparison
 *
 * Releases a reference.
 */
void
report_comparison_unref (ReportComparison *comparison)
{
  g_return_if_fail (comparison != NULL);

  if (!g_atomic_ref_count_dec (&comparison->ref_count))
    return;
  g_ptr_array_unref (comparison->rows);
  cost_scenario_free (comparison->scenario);
  g_free (comparison);
}

/**
 * report_comparison_get_n_rows:
 * @comparison: a comparison
 *
 * Counts the platforms.
 *
 * Returns: how many there are
 */
guint
report_comparison_get_n_rows (const ReportComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, 0);

  return comparison->rows->len;
}

/**
 * report_comparison_get_row:
 * @comparison: a comparison
 * @index: below the number of rows
 *
 * Gets the platform at a place of the ranking.
 *
 * Returns: (transfer none): the row, which lives as long as @comparison
 */
const ReportRow *
report_comparison_get_row (const ReportComparison *comparison, guint index)
{
  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (index < comparison->rows->len, NULL);

  return get_row (comparison, index);
}

/**
 * report_comparison_find:
 * @comparison: a comparison
 * @platform: the id of a platform
 *
 * Looks a platform up.
 *
 * Returns: (transfer none) (nullable): its row
 */
const ReportRow *
report_comparison_find (const ReportComparison *comparison,
                        const char             *platform)
{
  g_return_val_if_fail (comparison != NULL && platform != NULL, NULL);

  return find_reference (comparison, platform);
}

/**
 * report_comparison_count:
 * @comparison: a comparison
 * @state: a state
 *
 * Counts the platforms of a state.
 *
 * Returns: how many there are
 */
guint
report_comparison_count (const ReportComparison *comparison, ReportState state)
{
  guint n = 0;

  g_return_val_if_fail (comparison != NULL, 0);

  for (guint i = 0; i < comparison->rows->len; i++)
    n += get_row (comparison, i)->state == state;
  return n;
}

/**
 * report_comparison_count_unknown:
 * @comparison: a comparison
 *
 * Counts the platforms that are blocked because no prices of theirs are known
 * for the day.
 *
 * Returns: how many there are
 */
guint
report_comparison_count_unknown (const ReportComparison *comparison)
{
  guint n = 0;

  g_return_val_if_fail (comparison != NULL, 0);

  for (guint i = 0; i < comparison->rows->len; i++)
    n += report_words_is_unknown (get_row (comparison, i)->estimate);
  return n;
}

/**
 * report_comparison_get_scenario:
 * @comparison: a comparison
 *
 * Gets what is compared.
 *
 * Returns: (transfer none): the scenario
 */
const CostScenario *
report_comparison_get_scenario (const ReportComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, NULL);

  return comparison->scenario;
}

/**
 * report_comparison_get_currency:
 * @comparison: a comparison
 *
 * Gets what its amounts are shown in.
 *
 * Returns: (transfer none) (nullable): the currency; %NULL for US dollars
 */
const CostCurrency *
report_comparison_get_currency (const ReportComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, NULL);

  return comparison->scenario->currency;
}

/**
 * report_comparison_get_today:
 * @comparison: a comparison
 *
 * Gets the day on which it was made.
 *
 * Returns: the day, or %COST_DATE_NONE if it was not said
 */
CostDate
report_comparison_get_today (const ReportComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, COST_DATE_NONE);

  return comparison->today;
}

/**
 * report_comparison_get_at:
 * @comparison: a comparison
 *
 * Gets the day of which the prices are.
 *
 * Returns: the day; %COST_DATE_NONE without platforms
 */
CostDate
report_comparison_get_at (const ReportComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, COST_DATE_NONE);

  return comparison->rows->len > 0 ? get_row (comparison, 0)->estimate->at
                                   : comparison->scenario->at;
}

/**
 * report_comparison_get_as_of:
 * @comparison: a comparison
 *
 * Gets the day on which the prices of all platforms had been checked: the
 * earliest of their dates.
 *
 * Returns: the day; %COST_DATE_NONE without platforms
 */
CostDate
report_comparison_get_as_of (const ReportComparison *comparison)
{
  CostDate oldest = COST_DATE_NONE;

  g_return_val_if_fail (comparison != NULL, COST_DATE_NONE);

  for (guint i = 0; i < comparison->rows->len; i++)
    {
      CostDate checked = get_row (comparison, i)->estimate->provider->as_of;

      if (oldest == COST_DATE_NONE || checked < oldest)
        oldest = checked;
    }
  return oldest;
}

/**
 * report_comparison_has_native:
 * @comparison: a comparison
 *
 * Says whether the rows also have the bill of the platform's own month.
 *
 * Returns: whether they have
 */
gboolean
report_comparison_has_native (const ReportComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, FALSE);

  return comparison->has_native;
}

/**
 * report_comparison_fits_budget:
 * @comparison: a comparison
 *
 * Says whether somebody carries the workload within its budget.  A total of
 * which a part is not known proves nothing.
 *
 * Returns: %FALSE if there is a budget and nobody is within it
 */
gboolean
report_comparison_fits_budget (const ReportComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, FALSE);

  if (comparison->scenario->workload.values[COST_BUDGET] <= 0.0)
    return TRUE;
  for (guint i = 0; i < comparison->rows->len; i++)
    if (get_row (comparison, i)->is_within_budget)
      return TRUE;
  return FALSE;
}
