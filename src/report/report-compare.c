/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The comparison as an analysis: its chart and its table.
 */
#include "report-compare.h"

#include "report-abreast.h"
#include "report-analyses-private.h"
#include "report-listing.h"

/**
 * report_compare_new:
 * @comparison: a comparison
 * @style: (nullable): what the reader's desktop decides
 *
 * Makes the answer of a comparison: its chart and its table.
 *
 * Returns: (transfer full): the answer
 */
ReportAnswer *
report_compare_new (const ReportComparison *comparison,
                    const ReportChartStyle *style)
{
  ReportAnswer *answer = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  answer = report_answer_new ("compare",
                              report_comparison_get_scenario (comparison),
                              NULL,
                              report_chart_figure (comparison, style));
  report_answer_add_table (answer, report_listing_comparison (comparison));
  return answer;
}

static void
free_estimate (gpointer data)
{
  cost_estimate_unref (data);
}

/**
 * report_compare_context:
 * @context: what an analysis starts from
 *
 * Compares the platforms where the workload stands.
 *
 * Returns: (transfer full): the comparison
 */
ReportComparison *
report_compare_context (const ReportContext *context)
{
  const ReportOptions options = { .today = context->today };
  g_autoptr (GPtrArray) estimates =
      g_ptr_array_new_with_free_func (free_estimate);

  for (guint i = 0; i < cost_engine_get_n_platforms (context->engine); i++)
    g_ptr_array_add (estimates,
                     cost_engine_estimate (context->engine,
                                           i,
                                           &context->scenario->workload));
  return report_comparison_new (estimates, context->scenario, &options);
}

/**
 * report_compare_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): which scenarios stand beside
 * @error: return location for an error that names the scenario
 *
 * Returns: (transfer full) (nullable): the platforms ranked; for several
 *   scenarios side by side
 */
ReportAnswer *
report_compare_answer (const ReportContext  *context,
                       const ReportQuestion *question,
                       GError              **error)
{
  g_autoptr (ReportComparison) comparison = NULL;

  if (report_question_get (question, REPORT_ASK_WITH) != NULL)
    return report_abreast_answer (context, question, error);
  comparison = report_compare_context (context);
  return report_compare_new (comparison, &context->style);
}
