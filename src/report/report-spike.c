/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "spike": what a bad day does.  Without a spike all of them are
 * looked at, and the chart has the month of the worst; a chosen one is drawn
 * day by day.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "plot-lines.h"
#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-compare.h"
#include "report-finding.h"
#include "report-money.h"
#include "report-number.h"
#include "report-spans.h"
#include "report-surge.h"
#include "report-total.h"

/* Bills that differ by that factor are drawn on a logarithmic axis. */
#define WIDE 40.0

static const CostSpikeBill *
get_shown (const ReportSurge *surge)
{
  return report_surge_get_bill (surge, surge->shown);
}

static char *
join (const ReportSurge *surge)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < get_shown (surge)->n_platforms; i++)
    {
      g_autofree char *sentence =
          report_surge_platform (surge, surge->shown, i);

      /* Translators: a sentence among others. */
      g_string_append_printf (text, C_ ("spike", "%s. "), sentence);
    }
  return g_string_free (text, FALSE);
}

static char *
tell_budget (const ReportSurge *surge, double *value)
{
  const CostSpikeBill *bill = get_shown (surge);
  g_autofree char     *money = NULL;

  if (bill->budget <= 0)
    return NULL;
  *value = report_money_to_units (bill->budget, surge->currency);
  money = report_money_tick (*value, (gpointer)surge->currency);
  return g_strdup_printf (_ ("Budget %s"), money);
}

/* By the bill with the spike; who cannot carry it comes last. */
static int
compare_platforms (gconstpointer a, gconstpointer b, gpointer data)
{
  const CostSpikeBill     *bill = data;
  const CostSpikePlatform *left = &bill->platforms[*(const guint *)a];
  const CostSpikePlatform *right = &bill->platforms[*(const guint *)b];
  gboolean                 is_left_blocked = report_surge_is_blocked (left);

  if (is_left_blocked != report_surge_is_blocked (right))
    return is_left_blocked ? 1 : -1;
  return (left->total > right->total) - (left->total < right->total);
}

static guint *
rank (const CostSpikeBill *bill)
{
  guint *order = g_new (guint, MAX (bill->n_platforms, 1));

  for (guint i = 0; i < bill->n_platforms; i++)
    order[i] = i;
  g_qsort_with_data (order,
                     (int)bill->n_platforms,
                     sizeof (guint),
                     compare_platforms,
                     (gpointer)bill);
  return order;
}

/* "$1,204.00, 33 times" */
static char *
write_end (const ReportSurge *surge, const CostSpikePlatform *platform)
{
  g_autofree char *times = report_surge_factor (platform);
  g_autofree char *total =
      report_total (platform->total, platform->flags, surge->currency);

  if (times == NULL || platform->total == platform->normal)
    return g_steal_pointer (&total);
  /* Translators: a total, and how many times the normal one it is. */
  return g_strdup_printf (_ ("%s, %s times"), total, times);
}

static void
add_row (PlotSpansBuilder *builder, const ReportSurge *surge, guint index)
{
  const CostSpikeBill     *bill = get_shown (surge);
  const CostSpikePlatform *platform = &bill->platforms[index];
  gboolean                 blocked = report_surge_is_blocked (platform);
  gboolean    never = (platform->normal_flags & COST_CELL_BLOCKED) != 0;
  const char *reason = never ? _ ("It cannot carry the workload")
                             : _ ("It cannot carry the spike");
  double normal = report_money_to_units (platform->normal, surge->currency);
  double total = report_money_to_units (platform->total, surge->currency);
  const PlotSpan spans[] = {
    { .from = 0.0, .to = MIN (normal, total), .series = 0 },
    { .from = MIN (normal, total),
      .to = total,
      .series = 1,
      .is_open = platform->flags != 0 },
  };
  g_autofree char *end = write_end (surge, platform);
  g_autofree char *sentence =
      report_surge_platform (surge, surge->shown, index);
  g_autofree char *money =
      report_total (platform->normal, platform->normal_flags, surge->currency);
  /* Translators: the bill of a normal month, below a platform's name. */
  g_autofree char  *sublabel = g_strdup_printf (_ ("Normally %s"), money);
  const PlotSpanRow row = {
    .id = cost_engine_get_platform (bill->engine, index)->id,
    .label = report_surge_name (bill, index),
    .sublabel = never ? NULL : sublabel,
    .end_words = blocked ? NULL : end,
    .reason = blocked ? reason : NULL,
    .description = sentence,
    .is_highlighted = (int)index == report_surge_hardest_hit (bill),
  };

  plot_spans_builder_add_row (builder, &row, spans, blocked ? 0 : 2);
}

static PlotFigure *
draw_month (const ReportContext *context, const ReportSurge *surge)
{
  const CostSpikeBill *bill = get_shown (surge);
  g_autofree guint    *order = rank (bill);
  g_autofree char     *title = report_surge_finding (surge);
  g_autofree char     *said = join (surge);
  double               budget = 0.0;
  g_autofree char     *label = tell_budget (surge, &budget);
  PlotSpansBuilder    *builder = report_spans_begin (context, title, said);

  plot_spans_builder_add_series (
      builder,
      &(PlotSpanSeries){ .id = "normal", .label = _ ("A normal month") });
  plot_spans_builder_add_series (
      builder,
      &(PlotSpanSeries){ .id = "spike",
                         .label =
                             report_surge_get_spike (surge, surge->shown)->name,
                         .role_index = 1,
                         .is_patterned = TRUE });
  for (guint i = 0; i < bill->n_platforms; i++)
    add_row (builder, surge, order[i]);
  if (label != NULL)
    plot_spans_builder_set_reference (builder, budget, label);
  report_spans_take_axis (builder, report_axis_of_money (surge->currency));
  return report_spans_end (builder);
}

static void
add_line (PlotLinesBuilder *builder, const ReportSurge *surge, guint index)
{
  const CostSpikeBill     *bill = get_shown (surge);
  const CostSpikePlatform *platform = &bill->platforms[index];
  const CostProvider *provider = cost_engine_get_platform (bill->engine, index);
  PlotLinePoint       points[COST_SPIKE_MAX_DAYS] = { { 0 } };
  g_autofree char    *description =
      report_surge_platform (surge, surge->shown, index);
  const PlotLine line = { .id = provider->id,
                          .label = provider->name,
                          .role_index = report_axis_role (provider),
                          .is_highlighted =
                              (int)index == report_surge_hardest_hit (bill),
                          .description = description };

  for (guint i = 0; i < bill->n_days; i++)
    points[i] = (PlotLinePoint){
      .x = i + 1,
      .y = report_money_to_units (platform->days[i], surge->currency),
      .is_gap = report_surge_is_blocked (platform),
      .is_open = platform->flags != 0,
    };
  plot_lines_builder_add_line (builder, &line, points, bill->n_days);
}

/* Whether it is gone on that day at another platform that was marked. */
static gboolean
is_labelled (const CostSpikeBill *bill, guint index)
{
  for (guint i = 0; i < index; i++)
    if (bill->platforms[i].gone == bill->platforms[index].gone &&
        !report_surge_is_blocked (&bill->platforms[i]))
      return TRUE;
  return FALSE;
}

/* The day on which the budget is gone, said once. */
static void
add_mark (PlotLinesBuilder *builder, const ReportSurge *surge, guint index)
{
  const CostSpikeBill     *bill = get_shown (surge);
  const CostSpikePlatform *platform = &bill->platforms[index];
  g_autofree char         *label = NULL;
  g_autofree char         *sentence = NULL;

  if (platform->gone == 0 || report_surge_is_blocked (platform))
    return;
  /* Translators: a day of the month. */
  label = g_strdup_printf (_ ("Day %d"), platform->gone);
  sentence = report_surge_platform (surge, surge->shown, index);
  plot_lines_builder_add_mark (
      builder,
      &(PlotLineMark){
          .id = cost_engine_get_platform (bill->engine, index)->id,
          .x = platform->gone,
          .y = report_money_to_units (platform->days[platform->gone - 1],
                                      surge->currency),
          .label = is_labelled (bill, index) ? NULL : label,
          .description = sentence,
          .has_y = TRUE });
}

static gboolean
is_wide (const CostSpikeBill *bill)
{
  CostMoney least = G_MAXINT64;
  CostMoney most = 0;

  for (guint i = 0; i < bill->n_platforms; i++)
    {
      const CostSpikePlatform *platform = &bill->platforms[i];

      if (report_surge_is_blocked (platform))
        continue;
      least = MIN (least, platform->days[0]);
      most = MAX (most, platform->total);
    }
  return least > 0 && (double)most / (double)least > WIDE;
}

static char *
format_day (double value, gpointer data)
{
  (void)data;
  return report_number (value);
}

/* The bill of a day is not that of a month. */
static char *
write_money_title (const CostCurrency *currency)
{
  if (currency == NULL)
    return g_strdup (_ ("Bill so far in US dollars"));
  /* Translators: the code of a currency. */
  return g_strdup_printf (_ ("Bill so far in %s"), currency->code);
}

static void
set_axes (PlotLinesBuilder *builder, const ReportSurge *surge)
{
  const CostSpikeBill *bill = get_shown (surge);
  PlotAxis             y = report_axis_of_money (surge->currency);
  double               budget = 0.0;
  g_autofree char     *label = tell_budget (surge, &budget);
  g_autofree char     *title = write_money_title (surge->currency);
  const PlotAxis       x = { .title = _ ("Day of the month"),
                             .from = 1.0,
                             .to = bill->n_days,
                             .format = format_day };

  report_axis_clear (&y);
  y.title = title;
  if (is_wide (bill))
    y.kind = PLOT_SCALE_LOG;
  plot_lines_builder_set_x (builder, &x);
  plot_lines_builder_set_y (builder, &y);
  plot_lines_builder_set_position (
      builder,
      bill->day,
      report_surge_get_spike (surge, surge->shown)->name);
  if (label != NULL)
    plot_lines_builder_set_reference (builder, budget, label);
}

static void
free_lines (gpointer data)
{
  plot_lines_unref (data);
}

static PlotFigure *
draw_days (const ReportContext *context, const ReportSurge *surge)
{
  const CostSpikeBill *bill = get_shown (surge);
  g_autoptr (ReportComparison) comparison = report_compare_context (context);
  g_autofree char  *title = report_surge_finding (surge);
  g_autofree char  *subtitle = report_finding_workload (&bill->workload);
  g_autofree char  *footer = report_finding_footer (comparison);
  g_autofree char  *said = join (surge);
  g_autofree char  *description = g_strconcat (title, ". ", said, NULL);
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  PlotLines        *lines = NULL;

  plot_lines_builder_set_words (builder,
                                &(PlotWords){ .title = title,
                                              .subtitle = subtitle,
                                              .footer = footer,
                                              .empty = title,
                                              .description = description });
  plot_lines_builder_set_direction (builder, context->style.direction);
  plot_lines_builder_set_density (builder, context->style.density);
  set_axes (builder, surge);
  for (guint i = 0; i < bill->n_platforms; i++)
    add_line (builder, surge, i);
  for (guint i = 0; i < bill->n_platforms; i++)
    add_mark (builder, surge, i);
  lines = plot_lines_builder_end (builder);
  return plot_figure_new (plot_lines_make_scene,
                          lines,
                          free_lines,
                          plot_lines_get_words (lines));
}

static void
add_sentences (ReportAnswer *answer, const ReportSurge *surge)
{
  const CostSpikeBill *bill = get_shown (surge);
  char                *worst = report_surge_worst (surge);

  if (worst != NULL)
    report_answer_add_sentence (answer, worst);
  for (guint i = 0; i < bill->n_platforms; i++)
    report_answer_add_sentence (answer,
                                report_surge_platform (surge, surge->shown, i));
  for (guint i = 0; i < bill->n_platforms; i++)
    if (!report_surge_is_blocked (&bill->platforms[i]))
      report_answer_add_sentence (answer, report_surge_then (bill, i));
  report_surge_add_model (surge, answer);
}

/**
 * report_spike_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): which spike, and on which day it begins
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): what bad days do to the bills
 */
ReportAnswer *
report_spike_answer (const ReportContext  *context,
                     const ReportQuestion *question,
                     GError              **error)
{
  g_auto (ReportSurge) surge = { NULL };
  ReportAnswer *answer = NULL;

  if (!report_surge_init (&surge, context, question, error))
    return NULL;
  answer = report_answer_new ("spike",
                              context->scenario,
                              question,
                              surge.is_all ? draw_month (context, &surge)
                                           : draw_days (context, &surge));
  add_sentences (answer, &surge);
  report_surge_add_tables (&surge, answer);
  return answer;
}
