/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Charts of spans, before and after their rows.
 */
#include "config.h"

#include "report-spans.h"

#include <glib/gi18n-lib.h>

#include "plot-spans-layout.h"
#include "report-compare.h"
#include "report-finding.h"

/**
 * report_spans_begin_about:
 * @context: what the analysis starts from
 * @title: the finding
 * @subtitle: what it is about
 * @said: (nullable): what else assistive technology is told
 *
 * Begins a chart: the finding above it, what it is about, and what the prices
 * rest on.
 *
 * Returns: (transfer full): a builder without rows
 */
PlotSpansBuilder *
report_spans_begin_about (const ReportContext *context,
                          const char          *title,
                          const char          *subtitle,
                          const char          *said)
{
  PlotSpansBuilder *builder = NULL;
  g_autoptr (ReportComparison) comparison = NULL;
  g_autofree char *footer = NULL;
  g_autofree char *description = NULL;

  g_return_val_if_fail (context != NULL && title != NULL, NULL);

  builder = plot_spans_builder_new ();
  comparison = report_compare_context (context);
  footer = report_finding_footer (comparison);
  description = g_strconcat (title, ". ", said, NULL);
  plot_spans_builder_set_words (builder,
                                &(PlotWords){ .title = title,
                                              .subtitle = subtitle,
                                              .footer = footer,
                                              .empty = title,
                                              .description = description });
  plot_spans_builder_set_direction (builder, context->style.direction);
  plot_spans_builder_set_density (builder, context->style.density);
  return builder;
}

/**
 * report_spans_begin:
 * @context: what the analysis starts from
 * @title: the finding
 * @said: (nullable): what else assistive technology is told
 *
 * Begins a chart about the workload of the context.
 *
 * Returns: (transfer full): a builder without rows
 */
PlotSpansBuilder *
report_spans_begin (const ReportContext *context,
                    const char          *title,
                    const char          *said)
{
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (context != NULL && title != NULL, NULL);

  subtitle = report_finding_workload (&context->scenario->workload);
  return report_spans_begin_about (context, title, subtitle, said);
}

/**
 * report_spans_take_axis:
 * @builder: a builder
 * @axis: an axis, with a title of its own; it is not the caller's any more
 *
 * Sets the axis.
 */
void
report_spans_take_axis (PlotSpansBuilder *builder, PlotAxis axis)
{
  plot_spans_builder_set_axis (builder, &axis);
  g_free ((char *)axis.title);
}

static void
free_spans (gpointer data)
{
  plot_spans_unref (data);
}

/**
 * report_spans_end:
 * @builder: (transfer full): a builder with all rows
 *
 * Makes the chart.
 *
 * Returns: (transfer full): the chart
 */
PlotFigure *
report_spans_end (PlotSpansBuilder *builder)
{
  PlotSpans  *spans = plot_spans_builder_end (builder);
  PlotFigure *figure = plot_figure_new (plot_spans_make_scene,
                                        spans,
                                        free_spans,
                                        plot_spans_get_words (spans));

  plot_figure_set_rows (figure, MAX (plot_spans_get_n_rows (spans), 1));
  return figure;
}
