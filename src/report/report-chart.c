/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Specs of charts.  A category that no platform bills is no series; each
 * category has the same role in every chart, so that its color stays.
 */
#include "config.h"

#include "report-chart.h"

#include <glib/gi18n-lib.h>

#include "plot-bars-layout.h"
#include "report-axis.h"
#include "report-finding.h"
#include "report-money.h"
#include "report-words.h"

G_STATIC_ASSERT (COST_N_CATEGORIES <= PLOT_N_SERIES);

typedef struct
{
  CostCategory categories[COST_N_CATEGORIES];
  guint        n;
} Series;

static gboolean
is_billed (const ReportComparison *comparison, CostCategory category)
{
  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    {
      const ReportRow *row = report_comparison_get_row (comparison, i);

      if (row->state != REPORT_STATE_BLOCKED &&
          row->estimate->categories[category] > 0)
        return TRUE;
    }
  return FALSE;
}

static void
add_series (PlotBarsBuilder        *builder,
            const ReportComparison *comparison,
            Series                 *series)
{
  for (guint i = 0; i < COST_N_CATEGORIES; i++)
    {
      CostCategory     category = (CostCategory)i;
      const PlotSeries spec = {
        .id = cost_category_get_word (category),
        .label = report_words_category (category),
        .role_index = i,
      };

      if (!is_billed (comparison, category))
        continue;
      plot_bars_builder_add_series (builder, &spec);
      series->categories[series->n++] = category;
    }
}

static PlotBarState
get_state (const ReportRow *row)
{
  switch (row->state)
    {
    case REPORT_STATE_NORMAL:
      return PLOT_BAR_NORMAL;
    case REPORT_STATE_AT_LEAST:
      return PLOT_BAR_AT_LEAST;
    case REPORT_STATE_BLOCKED:
      break;
    }
  return PLOT_BAR_BLOCKED;
}

static void
add_bar (PlotBarsBuilder    *builder,
         const ReportRow    *row,
         const Series       *series,
         const CostCurrency *currency)
{
  double  values[COST_N_CATEGORIES] = { 0 };
  PlotBar bar = {
    .id = row->estimate->provider->id,
    .label = row->name,
    .sublabel = *row->plan != '\0' ? row->plan : NULL,
    .total = row->total,
    .delta = row->has_delta && row->delta != 0 ? row->delta_text : NULL,
    .reason = row->reason,
    .description = row->description,
    .state = get_state (row),
    .is_highlighted = row->is_cheapest,
    .values = values,
    .n_values = series->n,
  };

  for (guint i = 0; i < series->n; i++)
    values[i] = report_money_to_units (
        MAX (row->estimate->categories[series->categories[i]], 0),
        currency);
  plot_bars_builder_add_bar (builder, &bar);
}

static void
set_text (PlotBarsBuilder *builder, const ReportComparison *comparison)
{
  g_autofree char *title = report_finding_title (comparison);
  g_autofree char *subtitle = report_finding_subtitle (comparison);
  g_autofree char *footer = report_finding_footer (comparison);
  g_autofree char *empty = report_finding_empty (comparison);
  g_autofree char *description = report_finding_description (comparison);
  const PlotWords  text = {
     .title = title,
     .subtitle = subtitle,
     .footer = footer,
     .empty = empty,
     .description = description,
  };

  plot_bars_builder_set_text (builder, &text);
}

static void
free_currency (gpointer data)
{
  cost_currency_free (data);
}

static void
set_axis (PlotBarsBuilder *builder, const ReportComparison *comparison)
{
  const CostScenario *scenario = report_comparison_get_scenario (comparison);
  CostCurrency       *currency = cost_currency_copy (scenario->currency);
  double              budget = report_money_to_units (
      cost_money_from_dollars (scenario->workload.values[COST_BUDGET]),
      currency);
  g_autofree char *money = report_money_tick (budget, currency);
  g_autofree char *title = report_axis_title_of_money (currency);
  g_autofree char *label = NULL;
  PlotBarsAxis     axis = {
        .title = title,
        .format_data = currency,
        .format_destroy = free_currency,
        .format = report_money_tick,
        .format_value = report_money_value,
        .has_reference = budget > 0.0,
        .reference = budget,
  };

  /* Translators: a line in a chart, at the amount of the budget. */
  label = g_strdup_printf (_ ("Budget %s"), money);
  axis.reference_label = label;
  plot_bars_builder_set_axis (builder, &axis);
}

/**
 * report_chart_compare:
 * @comparison: a comparison
 * @style: (nullable): what the reader's desktop decides; left to right and
 *   comfortable without it
 *
 * Makes the chart of a comparison: a bar a platform, stacked by category.
 *
 * Returns: (transfer full): the spec
 */
PlotBars *
report_chart_compare (const ReportComparison *comparison,
                      const ReportChartStyle *style)
{
  PlotBarsBuilder *builder = NULL;
  Series           series = { .n = 0 };

  g_return_val_if_fail (comparison != NULL, NULL);

  builder = plot_bars_builder_new ();
  set_text (builder, comparison);
  set_axis (builder, comparison);
  if (style != NULL)
    {
      plot_bars_builder_set_direction (builder, style->direction);
      plot_bars_builder_set_density (builder, style->density);
    }
  add_series (builder, comparison, &series);
  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    add_bar (builder,
             report_comparison_get_row (comparison, i),
             &series,
             report_comparison_get_currency (comparison));
  return plot_bars_builder_end (builder);
}

static void
free_bars (gpointer data)
{
  plot_bars_unref (data);
}

/**
 * report_chart_figure:
 * @comparison: a comparison
 * @style: (nullable): what the reader's desktop decides
 *
 * Makes the chart of report_chart_compare(), for who shows charts of any kind.
 *
 * Returns: (transfer full): the chart
 */
PlotFigure *
report_chart_figure (const ReportComparison *comparison,
                     const ReportChartStyle *style)
{
  PlotBars   *bars = report_chart_compare (comparison, style);
  PlotFigure *figure = plot_figure_new (plot_bars_make_scene,
                                        bars,
                                        free_bars,
                                        plot_bars_get_text (bars));

  plot_figure_set_rows (figure, MAX (plot_bars_get_n_bars (bars), 1));
  return figure;
}
