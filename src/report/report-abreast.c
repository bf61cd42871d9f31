/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Workloads side by side.  The platforms stand in the order of the scenario
 * that is open, and differences are to it.
 */
#include "config.h"

#include "report-abreast.h"

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "report-axis.h"
#include "report-beside.h"
#include "report-cell.h"
#include "report-compare.h"
#include "report-finding.h"
#include "report-money.h"
#include "report-spans.h"
#include "report-total.h"

static void
free_comparison (gpointer data)
{
  report_comparison_unref (data);
}

/**
 * report_abreast_clear:
 * @abreast: workloads
 *
 * Releases what they hold.
 */
void
report_abreast_clear (ReportAbreast *abreast)
{
  g_clear_pointer (&abreast->comparisons, g_ptr_array_unref);
  g_clear_pointer (&abreast->names, g_ptr_array_unref);
}

/**
 * report_abreast_get:
 * @abreast: workloads
 * @index: below their number; 0 is the one that is open
 *
 * Gets the comparison of a workload.
 *
 * Returns: (transfer none): the comparison
 */
const ReportComparison *
report_abreast_get (const ReportAbreast *abreast, guint index)
{
  return g_ptr_array_index (abreast->comparisons, index);
}

/**
 * report_abreast_name:
 * @abreast: workloads
 * @index: below their number
 *
 * Gets what a workload is called.
 *
 * Returns: (transfer none): the name
 */
const char *
report_abreast_name (const ReportAbreast *abreast, guint index)
{
  return g_ptr_array_index (abreast->names, index);
}

static void
add (ReportAbreast *abreast, ReportComparison *comparison)
{
  const char *name = report_comparison_get_scenario (comparison)->name;

  g_ptr_array_add (abreast->comparisons, comparison);
  if (g_ptr_array_find_with_equal_func (abreast->names,
                                        name,
                                        g_str_equal,
                                        NULL))
    /* Translators: the name of a workload of which there are several, and a
     * number that tells them apart. */
    g_ptr_array_add (
        abreast->names,
        g_strdup_printf (_ ("%s (%u)"), name, abreast->names->len + 1));
  else
    g_ptr_array_add (abreast->names, g_strdup (name));
}

static gboolean
add_beside (ReportAbreast *abreast, const char *text, GError **error)
{
  const ReportContext *context = abreast->context;
  const ReportOptions  options = { .today = context->today };
  g_autoptr (CostScenario) scenario =
      report_beside_load (context->scenario, REPORT_ASK_WITH, text, error);
  g_autoptr (GPtrArray) estimates = NULL;

  if (scenario == NULL)
    return FALSE;
  estimates = cost_estimate_all (context->catalogue, scenario, error);
  if (estimates == NULL)
    return FALSE;
  add (abreast, report_comparison_new (estimates, scenario, &options));
  return !g_cancellable_set_error_if_cancelled (context->cancellable, error);
}

/**
 * report_abreast_init:
 * @abreast: (out caller-allocates): filled; clear it with
 *   report_abreast_clear()
 * @context: what the analysis starts from
 * @question: with one scenario or more beside it
 * @error: return location for an error that names the parameter
 *
 * Compares the platforms for all workloads.
 *
 * Returns: %FALSE if one of them cannot be had
 */
gboolean
report_abreast_init (ReportAbreast        *abreast,
                     const ReportContext  *context,
                     const ReportQuestion *question,
                     GError              **error)
{
  const GPtrArray *texts = report_question_get_all (question, REPORT_ASK_WITH);
  guint            n = texts != NULL ? texts->len : 0;

  *abreast = (ReportAbreast){
    .context = context,
    .comparisons = g_ptr_array_new_with_free_func (free_comparison),
    .names = g_ptr_array_new_with_free_func (g_free),
  };
  if (n >= REPORT_ABREAST_MAX)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_LIMIT,
                   _ ("--%s: at most %u scenarios stand beside this one"),
                   report_parameter_get (REPORT_ASK_WITH)->id,
                   REPORT_ABREAST_MAX - 1);
      return FALSE;
    }
  add (abreast, report_compare_context (context));
  for (guint i = 0; i < n; i++)
    if (!add_beside (abreast, g_ptr_array_index (texts, i), error))
      return FALSE;
  return TRUE;
}

/* NULL where nobody could be priced in full. */
static const ReportRow *
find_cheapest (const ReportComparison *comparison)
{
  const ReportRow *first = report_comparison_get_n_rows (comparison) > 0
                               ? report_comparison_get_row (comparison, 0)
                               : NULL;

  return first != NULL && first->is_cheapest ? first : NULL;
}

/* Whether @platform is not, or no longer the only one that is, cheapest. */
static gboolean
is_changed (const ReportComparison *comparison, const ReportRow *platform)
{
  const ReportRow *row =
      report_comparison_find (comparison, platform->estimate->provider->id);

  return row == NULL || !row->is_cheapest;
}

static char *
find_change (const ReportAbreast *abreast, guint index, const ReportRow *before)
{
  const char      *name = report_abreast_name (abreast, index);
  const ReportRow *after = find_cheapest (report_abreast_get (abreast, index));

  if (after == NULL)
    /* Translators: a platform, and the name of another workload. */
    return g_strdup_printf (
        _ ("%s is cheapest, but nobody could be priced in full for “%s”"),
        before->name,
        name);
  /* Translators: the name of another workload, a platform, a total, a
   * platform: "With “Plan B” Render is cheapest, $107.25, instead of
   * Fly.io". */
  return g_strdup_printf (_ ("With “%s” %s is cheapest, %s, instead of %s"),
                          name,
                          after->name,
                          after->total,
                          before->name);
}

/**
 * report_abreast_finding:
 * @abreast: workloads
 *
 * States which workload changes who is cheapest.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_abreast_finding (const ReportAbreast *abreast)
{
  guint            n = abreast->comparisons->len;
  const ReportRow *first = find_cheapest (report_abreast_get (abreast, 0));

  if (first == NULL)
    return report_finding_title (report_abreast_get (abreast, 0));
  for (guint i = 1; i < n; i++)
    if (is_changed (report_abreast_get (abreast, i), first))
      return find_change (abreast, i, first);
  if (n == 2)
    /* Translators: a platform. */
    return g_strdup_printf (_ ("%s is cheapest for both workloads"),
                            first->name);
  /* Translators: a platform, and how many workloads. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%s is cheapest for %u workload",
                                       "%s is cheapest for all %u workloads",
                                       n),
                          first->name,
                          n);
}

static gboolean
has_difference (const ReportRow *row, const ReportRow *base)
{
  return row != base && row->state == REPORT_STATE_NORMAL &&
         base->state == REPORT_STATE_NORMAL;
}

static char *
write_end (const ReportRow    *row,
           const ReportRow    *base,
           const CostCurrency *currency)
{
  g_autofree char *delta = NULL;

  if (!has_difference (row, base))
    return g_strdup (row->total);
  delta = report_money_delta_in (row->estimate->total - base->estimate->total,
                                 currency);
  /* Translators: a total, and its difference to another. */
  return g_strdup_printf (C_ ("total", "%s (%s)"), row->total, delta);
}

static void
add_row (PlotSpansBuilder    *builder,
         const ReportAbreast *abreast,
         guint                index,
         const ReportRow     *base)
{
  const CostCurrency *currency = abreast->context->scenario->currency;
  const char         *platform = base->estimate->provider->id;
  const ReportRow    *row =
      report_comparison_find (report_abreast_get (abreast, index), platform);
  g_autofree char *id = g_strdup_printf ("%s-%u", platform, index + 1);
  g_autofree char *end = NULL;
  gboolean         blocked = FALSE;

  if (row == NULL)
    return;
  blocked = row->state == REPORT_STATE_BLOCKED;
  end = write_end (row, base, currency);
  plot_spans_builder_add_row (
      builder,
      &(PlotSpanRow){ .id = id,
                      .label = row->name,
                      .sublabel = report_abreast_name (abreast, index),
                      .end_words = blocked ? NULL : end,
                      .reason = blocked ? row->reason : NULL,
                      .description = row->description,
                      .is_highlighted = row->is_cheapest },
      &(PlotSpan){
          .to = report_money_to_units (MAX (row->estimate->total, 0), currency),
          .series = index,
          .is_open = row->state == REPORT_STATE_AT_LEAST,
          .description = row->description },
      blocked ? 0 : 1);
}

static char *
list_beside (const ReportAbreast *abreast)
{
  GString *names = g_string_new (NULL);

  for (guint i = 1; i < abreast->names->len; i++)
    {
      if (i > 1)
        /* Translators: between the names of a list. */
        g_string_append (names, C_ ("list", ", "));
      g_string_append (names, report_abreast_name (abreast, i));
    }
  return g_string_free (names, FALSE);
}

static PlotFigure *
draw (const ReportAbreast *abreast)
{
  const ReportComparison *first = report_abreast_get (abreast, 0);
  const ReportContext    *context = abreast->context;
  g_autofree char        *title = report_abreast_finding (abreast);
  g_autofree char        *about = report_finding_subtitle (first);
  g_autofree char        *names = list_beside (abreast);
  g_autofree char        *subtitle = NULL;
  PlotSpansBuilder       *builder = NULL;

  /* Translators: a workload and what was measured, and other workloads. */
  subtitle = g_strdup_printf (_ ("%s; beside it %s"), about, names);
  builder = report_spans_begin_about (context, title, subtitle, NULL);

  for (guint i = 0; i < abreast->names->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("scenario-%u", i + 1);

      plot_spans_builder_add_series (
          builder,
          &(PlotSpanSeries){ .id = id,
                             .label = report_abreast_name (abreast, i),
                             .role_index = i });
    }
  for (guint k = 0; k < report_comparison_get_n_rows (first); k++)
    for (guint i = 0; i < abreast->names->len; i++)
      add_row (builder, abreast, i, report_comparison_get_row (first, k));
  report_spans_take_axis (builder,
                          report_axis_of_money (context->scenario->currency));
  return report_spans_end (builder);
}

static guint8
get_flags (const ReportRow *row)
{
  if (row->state == REPORT_STATE_NORMAL)
    return 0;
  return row->state == REPORT_STATE_BLOCKED ? COST_CELL_BLOCKED
                                            : COST_CELL_INCOMPLETE;
}

static void
add_total (ReportTable        *table,
           const ReportRow    *row,
           const CostCurrency *currency)
{
  if (row == NULL)
    report_table_add_nothing (table, NULL);
  else
    report_total_add (table, row->estimate->total, get_flags (row), currency);
}

static void
add_cells (ReportTable *table, const ReportAbreast *abreast, guint platform)
{
  const ReportRow *base =
      report_comparison_get_row (report_abreast_get (abreast, 0), platform);
  const char         *id = base->estimate->provider->id;
  const CostCurrency *currency = abreast->context->scenario->currency;

  report_table_add_words (table, base->name, id);
  add_total (table, base, currency);
  for (guint i = 1; i < abreast->names->len; i++)
    {
      const ReportRow *row =
          report_comparison_find (report_abreast_get (abreast, i), id);

      add_total (table, row, currency);
      if (row != NULL && has_difference (row, base))
        report_cell_add_delta (table,
                               row->estimate->total - base->estimate->total,
                               currency);
      else
        report_table_add_nothing (table, NULL);
    }
}

/* A column a scenario, and beside each its difference to the first. */
static ReportTable *
tabulate (const ReportAbreast *abreast)
{
  const ReportComparison *first = report_abreast_get (abreast, 0);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  ReportColumn columns[2 * REPORT_ABREAST_MAX];
  guint        n = 0;
  ReportTable *table = NULL;

  columns[n++] =
      (ReportColumn){ "platform", _ ("Platform"), REPORT_COLUMN_TEXT };
  for (guint i = 0; i < abreast->names->len; i++)
    {
      char *total = g_strdup_printf ("total_%u", i + 1);
      char *difference = g_strdup_printf ("difference_%u", i + 1);

      g_ptr_array_add (ids, total);
      g_ptr_array_add (ids, difference);
      columns[n++] = (ReportColumn){ total,
                                     report_abreast_name (abreast, i),
                                     REPORT_COLUMN_TOTAL };
      if (i > 0)
        columns[n++] =
            (ReportColumn){ difference, _ ("Difference"), REPORT_COLUMN_MONEY };
    }
  table = report_table_new (columns, n);
  for (guint k = 0; k < report_comparison_get_n_rows (first); k++)
    add_cells (table, abreast, k);
  return table;
}

/**
 * report_abreast_answer: (skip)
 * @context: what it starts from
 * @question: with one scenario or more beside it
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): the platforms for all workloads
 */
ReportAnswer *
report_abreast_answer (const ReportContext  *context,
                       const ReportQuestion *question,
                       GError              **error)
{
  g_auto (ReportAbreast) abreast = { .context = context };
  ReportAnswer *answer = NULL;

  if (!report_abreast_init (&abreast, context, question, error))
    return NULL;
  answer = report_answer_new ("compare",
                              context->scenario,
                              question,
                              draw (&abreast));
  for (guint i = 0; i < abreast.names->len; i++)
    {
      g_autofree char *found =
          report_finding_title (report_abreast_get (&abreast, i));

      /* Translators: the name of a workload, and what was found for it. */
      report_answer_add_sentence (
          answer,
          g_strdup_printf (_ ("%s: %s"),
                           report_abreast_name (&abreast, i),
                           found));
    }
  report_answer_add_table (answer, tabulate (&abreast));
  return answer;
}
