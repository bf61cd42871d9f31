/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of values.
 */
#include "config.h"

#include "report-along.h"

#include <glib/gi18n-lib.h>

#include "report-axis.h"
#include "report-crossing.h"
#include "report-dimension.h"
#include "report-number.h"

/* Unless somebody says otherwise: points of the chart, rows of the table. */
#define POINTS 1000
#define ROWS 21

static guint
find_point (const CostSweep *sweep, double value)
{
  guint found = 0;

  for (guint i = 0; i < sweep->n_points; i++)
    if (sweep->values[i] <= value)
      found = i;
  return found;
}

/**
 * report_along_init:
 * @line: (out caller-allocates): filled; clear it with report_along_clear()
 * @context: what the analysis starts from
 * @question: (nullable): along which dimension
 * @error: return location for an error that names the parameter
 *
 * Computes the totals along a dimension, and where they cross.
 *
 * Returns: %FALSE if there is no such line
 */
gboolean
report_along_init (ReportAlong          *line,
                   const ReportContext  *context,
                   const ReportQuestion *question,
                   GError              **error)
{
  const CostWorkload *workload = &context->scenario->workload;
  CostAxis            axis = { .dimension = COST_REQUESTS, .n_points = POINTS };
  g_autoptr (CostEngine) engine = NULL;

  *line = (ReportAlong){ .context = context };
  if (!report_axis_read (context, question, &report_axis_along, &axis, error))
    return FALSE;
  engine =
      report_analysis_get_engine (context, COST_VARY (axis.dimension), error);
  if (engine == NULL)
    return FALSE;
  line->sweep = cost_sweep_new (engine, workload, &axis, error);
  if (line->sweep == NULL)
    return FALSE;
  line->crossovers = cost_crossover_find (line->sweep);
  line->cheapest = cost_sweep_find_cheapest (
      line->sweep,
      find_point (line->sweep, workload->values[axis.dimension]));
  line->n_rows = report_question_get (question, REPORT_ASK_POINTS) != NULL
                     ? line->sweep->n_points
                     : ROWS;
  return TRUE;
}

/**
 * report_along_clear:
 * @line: a line
 *
 * Releases what it holds.
 */
void
report_along_clear (ReportAlong *line)
{
  g_clear_pointer (&line->sweep, cost_sweep_unref);
  g_clear_pointer (&line->crossovers, g_array_unref);
}

/**
 * report_along_name:
 * @line: a line
 * @platform: index of a platform
 *
 * Gets its name.
 *
 * Returns: (transfer none): the name
 */
const char *
report_along_name (const ReportAlong *line, guint platform)
{
  return cost_engine_get_platform (line->sweep->engine, platform)->name;
}

static const char *
get_name (const ReportAlong *line, int platform)
{
  return report_along_name (line, (guint)platform);
}

/* The next change of the cheapest above the position, or the last below. */
static const CostCrossover *
find_change (const ReportAlong *line, gboolean is_above)
{
  CostDimension        dimension = line->sweep->axis.dimension;
  double               at = line->context->scenario->workload.values[dimension];
  const CostCrossover *found = NULL;

  for (guint i = 0; i < line->crossovers->len; i++)
    {
      const CostCrossover *crossover =
          &g_array_index (line->crossovers, CostCrossover, i);

      if (!report_crossing_is_of_leaders (line->sweep, crossover))
        continue;
      if (is_above && crossover->value >= at)
        return crossover;
      if (!is_above && crossover->value < at)
        found = crossover;
    }
  return found;
}

static char *
tell_always (const ReportAlong *line)
{
  const CostAxis  *axis = &line->sweep->axis;
  g_autofree char *from = report_number (axis->from);
  g_autofree char *to = report_dimension_value (axis->dimension, axis->to);

  /* Translators: a platform, a dimension, a number and a value: "Fly.io is
   * always cheapest: Requests from 0.1 to 250 million/month". */
  return g_strdup_printf (_ ("%s is always cheapest: %s from %s to %s"),
                          get_name (line, line->cheapest),
                          report_dimension_label (axis->dimension),
                          from,
                          to);
}

/* What the cheapest gives way to. */
static char *
tell_end (const ReportAlong *line, const CostCrossover *end)
{
  CostDimension    dimension = line->sweep->axis.dimension;
  const char      *label = report_dimension_label (dimension);
  int              next = report_crossing_get_next (line->sweep, end);
  g_autofree char *value = report_dimension_value (dimension, end->value);

  if (next < 0)
    /* Translators: a platform, a dimension, a value: "Fly.io is cheapest up
     * to Requests: 41 million/month". */
    return g_strdup_printf (_ ("%s is cheapest up to %s: %s; above it none "
                               "carries the workload at a known price"),
                            get_name (line, line->cheapest),
                            label,
                            value);
  /* Translators: a platform, a dimension, a value, a platform: "Fly.io is
   * cheapest up to Requests: 41 million/month; above it is Vercel". */
  return g_strdup_printf (_ ("%s is cheapest up to %s: %s; above it is %s"),
                          get_name (line, line->cheapest),
                          label,
                          value,
                          get_name (line, next));
}

static char *
tell_change (const ReportAlong *line)
{
  CostDimension        dimension = line->sweep->axis.dimension;
  const char          *label = report_dimension_label (dimension);
  const CostCrossover *above = find_change (line, TRUE);
  const CostCrossover *below = find_change (line, FALSE);
  g_autofree char     *value = NULL;

  if (above != NULL)
    return tell_end (line, above);
  if (below != NULL)
    {
      value = report_dimension_value (dimension, below->value);
      /* Translators: a platform, a dimension, a value. */
      return g_strdup_printf (_ ("%s is cheapest above %s: %s"),
                              get_name (line, line->cheapest),
                              label,
                              value);
    }
  return tell_always (line);
}

/**
 * report_along_finding:
 * @line: a line
 *
 * States who is cheapest, and where the answer changes next.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_along_finding (const ReportAlong *line)
{
  if (line->sweep->n_platforms == 0)
    return g_strdup (_ ("No platform is compared"));
  if (line->cheapest < 0)
    return g_strdup (_ ("No platform can be priced where the workload stands"));
  if (line->sweep->n_platforms == 1)
    return g_strdup_printf (
        _ ("%s along %s"),
        get_name (line, 0),
        report_dimension_label (line->sweep->axis.dimension));
  return tell_change (line);
}
