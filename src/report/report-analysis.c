/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of analyses, in the order in which they are offered.
 */
#include "config.h"

#include "report-analysis.h"

#include <glib/gi18n-lib.h>

#include "report-analyses-private.h"

static const ReportAnalysis analyses[] = {
  { .id = "compare",
    .title = N_ ("Compare"),
    .summary = N_ ("The platforms ranked by total"),
    .asks = { REPORT_ASK_WITH },
    .n_asks = 1,
    .answer = report_compare_answer },
  { .id = "sweep",
    .title = N_ ("Along a dimension"),
    .summary = N_ ("Totals along a dimension, and where they cross"),
    .asks = { REPORT_ASK_ALONG,
              REPORT_ASK_FROM,
              REPORT_ASK_TO,
              REPORT_ASK_SCALE,
              REPORT_ASK_POINTS },
    .n_asks = 5,
    .answer = report_sweep_answer },
  { .id = "crossovers",
    .title = N_ ("Crossovers"),
    .summary = N_ ("Where along a dimension the answer changes"),
    .asks = { REPORT_ASK_ALONG,
              REPORT_ASK_FROM,
              REPORT_ASK_TO,
              REPORT_ASK_SCALE,
              REPORT_ASK_POINTS },
    .n_asks = 5,
    .answer = report_crossovers_answer },
  { .id = "map",
    .title = N_ ("Map"),
    .summary = N_ ("Who is cheapest over two dimensions"),
    .asks = { REPORT_ASK_X,
              REPORT_ASK_Y,
              REPORT_ASK_WITHIN,
              REPORT_ASK_X_FROM,
              REPORT_ASK_X_TO,
              REPORT_ASK_Y_FROM,
              REPORT_ASK_Y_TO },
    .n_asks = 7,
    .answer = report_map_answer },
  { .id = "ranges",
    .title = N_ ("Ranges"),
    .summary = N_ ("What a workload costs that is known only roughly"),
    .asks = { REPORT_ASK_RANGE,
              REPORT_ASK_SHAPE,
              REPORT_ASK_SAMPLES,
              REPORT_ASK_SEED },
    .n_asks = 4,
    .answer = report_ranges_answer },
  { .id = "capacity",
    .title = N_ ("Capacity"),
    .summary = N_ ("What the budget buys on each platform"),
    .asks = { REPORT_ASK_ALONG,
              REPORT_ASK_FROM,
              REPORT_ASK_TO,
              REPORT_ASK_SCALE,
              REPORT_ASK_POINTS },
    .n_asks = 5,
    .answer = report_capacity_answer },
  { .id = "cliffs",
    .title = N_ ("Cliffs"),
    .summary = N_ ("What one more costs, and where bills jump"),
    .asks = { REPORT_ASK_ALONG },
    .n_asks = 1,
    .all = G_GUINT64_CONSTANT (1) << REPORT_ASK_ALONG,
    .answer = report_cliffs_answer },
  { .id = "latency",
    .title = N_ ("Latency"),
    .summary = N_ ("What one more region buys"),
    .asks = { REPORT_ASK_USERS, REPORT_ASK_MAX_REGIONS },
    .n_asks = 2,
    .answer = report_latency_answer },
  { .id = "sensitivity",
    .title = N_ ("Sensitivity"),
    .summary = N_ ("What moves a bill, or the gap between two, most"),
    .asks = { REPORT_ASK_PERCENT, REPORT_ASK_BETWEEN },
    .n_asks = 2,
    .answer = report_sensitivity_answer },
  { .id = "bridge",
    .title = N_ ("Bridge"),
    .summary = N_ ("From one bill to another, by category"),
    .asks = { REPORT_ASK_FROM,
              REPORT_ASK_TO,
              REPORT_ASK_FROM_AT,
              REPORT_ASK_TO_AT,
              REPORT_ASK_FROM_SCENARIO,
              REPORT_ASK_TO_SCENARIO },
    .n_asks = 6,
    .answer = report_bridge_answer },
  { .id = "total",
    .title = N_ ("Total cost"),
    .summary = N_ ("Bills with the team’s time and downtime"),
    .asks = { REPORT_ASK_RATE, REPORT_ASK_OVER },
    .n_asks = 2,
    .answer = report_effort_answer },
  { .id = "spike",
    .title = N_ ("Spikes"),
    .summary = N_ ("What a bad day does to the bill and the budget"),
    .asks = { REPORT_ASK_SPIKE, REPORT_ASK_DAY },
    .n_asks = 2,
    .answer = report_spike_answer },
  { .id = "timeline",
    .title = N_ ("Timeline"),
    .summary = N_ ("Past price changes, months ahead, when to switch"),
    .asks = { REPORT_ASK_SINCE, REPORT_ASK_MONTHS, REPORT_ASK_FROM },
    .n_asks = 3,
    .answer = report_timeline_answer },
  { .id = "advise",
    .title = N_ ("Advice"),
    .summary = N_ ("Ship or skip, for every platform, and why"),
    .answer = report_advise_answer },
};

/**
 * report_analysis_get_n:
 *
 * Counts the analyses.
 *
 * Returns: how many there are
 */
guint
report_analysis_get_n (void)
{
  return G_N_ELEMENTS (analyses);
}

/**
 * report_analysis_get:
 * @index: below the number of analyses
 *
 * Gets an analysis.
 *
 * Returns: (transfer none): the analysis
 */
const ReportAnalysis *
report_analysis_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (analyses), NULL);

  return &analyses[index];
}

/**
 * report_analysis_find:
 * @id: an id, such as "sweep"
 *
 * Looks an analysis up.
 *
 * Returns: (transfer none) (nullable): the analysis
 */
const ReportAnalysis *
report_analysis_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (analyses); i++)
    if (g_str_equal (analyses[i].id, id))
      return &analyses[i];
  return NULL;
}

/**
 * report_analysis_step:
 * @analysis: an analysis
 * @step: how many further, or less than zero
 *
 * Gets the analysis that far in the table; behind the last comes the first.
 *
 * Returns: (transfer none): the analysis
 */
const ReportAnalysis *
report_analysis_step (const ReportAnalysis *analysis, int step)
{
  int n = (int)G_N_ELEMENTS (analyses);

  g_return_val_if_fail (analysis != NULL, NULL);

  return &analyses[((analysis - analyses + step) % n + n) % n];
}

/**
 * report_analysis_title:
 * @analysis: an analysis
 *
 * Gets what its page is called.
 *
 * Returns: (transfer none): the title in the reader's language
 */
const char *
report_analysis_title (const ReportAnalysis *analysis)
{
  g_return_val_if_fail (analysis != NULL, NULL);

  return _ (analysis->title);
}

/**
 * report_analysis_summary:
 * @analysis: an analysis
 *
 * Gets one line of what it tells.
 *
 * Returns: (transfer none): the line in the reader's language
 */
const char *
report_analysis_summary (const ReportAnalysis *analysis)
{
  g_return_val_if_fail (analysis != NULL, NULL);

  return _ (analysis->summary);
}

/**
 * report_analysis_takes:
 * @analysis: an analysis
 * @ask: a parameter
 *
 * Says whether an analysis can be asked that.
 *
 * Returns: whether it can
 */
gboolean
report_analysis_takes (const ReportAnalysis *analysis, ReportAsk ask)
{
  g_return_val_if_fail (analysis != NULL, FALSE);

  for (guint i = 0; i < analysis->n_asks; i++)
    if (analysis->asks[i] == ask)
      return TRUE;
  return FALSE;
}

/**
 * report_analysis_get_engine:
 * @context: what an analysis starts from
 * @varying: what it wants to vary, %COST_VARY
 * @error: return location for an error
 *
 * Gets an engine in which that varies: the one of the context, unless it has
 * it bound, such as the number of regions.
 *
 * Returns: (transfer full) (nullable): the engine
 */
CostEngine *
report_analysis_get_engine (const ReportContext *context,
                            guint64              varying,
                            GError             **error)
{
  g_return_val_if_fail (context != NULL, NULL);

  if ((varying & ~COST_VARY_AMOUNTS) == 0)
    return cost_engine_ref (context->engine);
  return cost_engine_new (context->catalogue,
                          context->scenario,
                          COST_VARY_AMOUNTS | varying,
                          error);
}

/**
 * report_analysis_answer:
 * @analysis: an analysis
 * @context: what it starts from
 * @question: (nullable): what it is asked besides
 * @error: return location for an error
 *
 * Asks an analysis.
 *
 * Returns: (transfer full) (nullable): the answer
 */
ReportAnswer *
report_analysis_answer (const ReportAnalysis *analysis,
                        const ReportContext  *context,
                        const ReportQuestion *question,
                        GError              **error)
{
  g_return_val_if_fail (analysis != NULL && context != NULL, NULL);

  return analysis->answer (context, question, error);
}
