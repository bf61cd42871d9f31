/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Totals along a dimension: the analyses "sweep" and "crossovers", which look
 * at the same line of values and share the chart.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "plot-lines.h"
#include "report-along.h"
#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-basis.h"
#include "report-compare.h"
#include "report-crossing.h"
#include "report-dimension.h"
#include "report-finding.h"
#include "report-money.h"
#include "report-total.h"

/* Bills that differ by that factor are drawn on a logarithmic axis. */
#define WIDE 40.0

/* No more crossings are marked in the chart. */
#define MARKS 40

/* The total at both ends, for who cannot see the line. */
static char *
describe_platform (const ReportAlong *line, guint platform)
{
  const CostCells    *cells = &line->sweep->cells[platform];
  const CostCurrency *currency = line->context->scenario->currency;
  guint               last = line->sweep->n_points - 1;
  g_autofree char    *from =
      report_total (cells->totals[0], cells->flags[0], currency);
  g_autofree char *to =
      report_total (cells->totals[last], cells->flags[last], currency);

  /* Translators: a platform and its totals at both ends of an axis. */
  return g_strdup_printf (_ ("%s: from %s to %s"),
                          report_along_name (line, platform),
                          from,
                          to);
}

static void
add_platform (PlotLinesBuilder  *builder,
              const ReportAlong *line,
              guint              platform)
{
  const CostSweep    *sweep = line->sweep;
  const CostProvider *provider =
      cost_engine_get_platform (sweep->engine, platform);
  const CostCurrency       *currency = line->context->scenario->currency;
  g_autofree PlotLinePoint *points = g_new0 (PlotLinePoint, sweep->n_points);
  g_autofree char          *description = describe_platform (line, platform);
  gboolean                  is_count =
      cost_dimension_get_info (sweep->axis.dimension)->kind == COST_KIND_COUNT;
  const PlotLine curve = {
    .id = provider->id,
    .label = provider->name,
    .role_index = report_axis_role (provider),
    .is_highlighted = (int)platform == line->cheapest,
    .has_dots = is_count && sweep->n_points <= 30,
    .description = description,
  };

  for (guint i = 0; i < sweep->n_points; i++)
    {
      guint8 flags = sweep->cells[platform].flags[i];

      points[i] = (PlotLinePoint){
        .x = sweep->values[i],
        .y = report_money_to_units (sweep->cells[platform].totals[i], currency),
        .is_gap = (flags & COST_CELL_BLOCKED) != 0,
        .is_open = (flags & COST_CELL_INCOMPLETE) != 0,
      };
    }
  plot_lines_builder_add_line (builder, &curve, points, sweep->n_points);
}

static void
add_marks (PlotLinesBuilder *builder, const ReportAlong *line)
{
  const CostCurrency *currency = line->context->scenario->currency;
  guint               n = 0;

  for (guint i = 0; i < line->crossovers->len && n < MARKS; i++)
    {
      const CostCrossover *crossover =
          &g_array_index (line->crossovers, CostCrossover, i);
      g_autofree char *id = g_strdup_printf ("crossing-%u", i + 1);
      g_autofree char *label = NULL;
      g_autofree char *sentence = NULL;

      if (crossover->kind != COST_CROSSOVER_CROSSING)
        continue;
      if (report_crossing_is_of_leaders (line->sweep, crossover))
        label = report_dimension_value (line->sweep->axis.dimension,
                                        crossover->value);
      sentence = report_crossing_sentence (line->sweep, crossover);
      plot_lines_builder_add_mark (
          builder,
          &(PlotLineMark){
              .id = id,
              .x = crossover->value,
              .y = report_money_to_units (
                  MIN (crossover->totals_above[0], crossover->totals_above[1]),
                  currency),
              .label = label,
              .description = sentence,
              .has_y = TRUE });
      n++;
    }
}

/* Bills of very different size are all seen on a logarithmic axis only. */
static gboolean
is_wide (const CostSweep *sweep)
{
  CostMoney least = G_MAXINT64;
  CostMoney most = 0;

  for (guint k = 0; k < sweep->n_platforms; k++)
    for (guint i = 0; i < sweep->n_points; i++)
      {
        if ((sweep->cells[k].flags[i] & COST_CELL_BLOCKED) != 0)
          continue;
        least = MIN (least, sweep->cells[k].totals[i]);
        most = MAX (most, sweep->cells[k].totals[i]);
      }
  return least > 0 && (double)most / (double)least > WIDE;
}

static void
set_axes (PlotLinesBuilder *builder, const ReportAlong *line)
{
  const CostScenario *scenario = line->context->scenario;
  CostDimension       dimension = line->sweep->axis.dimension;
  PlotAxis            x = report_axis_of_dimension (&line->sweep->axis);
  PlotAxis            y = report_axis_of_money (scenario->currency);
  double              budget = report_money_to_units (
      cost_money_from_dollars (scenario->workload.values[COST_BUDGET]),
      scenario->currency);
  g_autofree char *money = report_money_tick (budget, scenario->currency);
  g_autofree char *label = g_strdup_printf (_ ("Budget %s"), money);
  g_autofree char *here =
      report_dimension_value (dimension, scenario->workload.values[dimension]);

  if (is_wide (line->sweep) && x.kind == PLOT_SCALE_LOG)
    y.kind = PLOT_SCALE_LOG;
  plot_lines_builder_set_x (builder, &x);
  plot_lines_builder_set_y (builder, &y);
  report_axis_clear (&x);
  report_axis_clear (&y);
  plot_lines_builder_set_position (builder,
                                   scenario->workload.values[dimension],
                                   here);
  if (budget > 0.0)
    plot_lines_builder_set_reference (builder, budget, label);
}

static void
free_lines (gpointer data)
{
  plot_lines_unref (data);
}

static void
set_words (PlotLinesBuilder *builder, const ReportAlong *line)
{
  g_autoptr (ReportComparison) comparison =
      report_compare_context (line->context);
  g_autofree char *found = report_along_finding (line);
  g_autofree char *title = report_basis_without (comparison, found);
  g_autofree char *subtitle =
      report_finding_workload (&line->context->scenario->workload);
  g_autofree char *footer = report_finding_footer (comparison);
  g_autoptr (GString) description = g_string_new (title);

  for (guint i = 0; i < line->sweep->n_platforms; i++)
    {
      g_autofree char *part = describe_platform (line, i);

      g_string_append_printf (description, ". %s", part);
    }
  plot_lines_builder_set_words (
      builder,
      &(PlotWords){ .title = title,
                    .subtitle = subtitle,
                    .footer = footer,
                    .empty = title,
                    .description = description->str });
}

static PlotFigure *
draw (const ReportAlong *line)
{
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  PlotLines        *lines = NULL;

  set_words (builder, line);
  set_axes (builder, line);
  plot_lines_builder_set_direction (builder, line->context->style.direction);
  plot_lines_builder_set_density (builder, line->context->style.density);
  for (guint i = 0; i < line->sweep->n_platforms; i++)
    add_platform (builder, line, i);
  add_marks (builder, line);
  lines = plot_lines_builder_end (builder);
  return plot_figure_new (plot_lines_make_scene,
                          lines,
                          free_lines,
                          plot_lines_get_words (lines));
}

static void
add_sentences (ReportAnswer *answer, const ReportAlong *line)
{
  for (guint i = 0; i < line->crossovers->len; i++)
    report_answer_add_sentence (
        answer,
        report_crossing_sentence (
            line->sweep,
            &g_array_index (line->crossovers, CostCrossover, i)));
  if (line->crossovers->len == 0)
    report_answer_add_sentence (answer, report_crossing_none (line->sweep));
}

static ReportTable *
tabulate (const ReportAlong *line)
{
  const CostSweep         *sweep = line->sweep;
  g_autofree ReportColumn *columns =
      g_new0 (ReportColumn, sweep->n_platforms + 1);
  g_autofree char *title = report_axis_title (sweep->axis.dimension);
  guint            n = MIN (MAX (line->n_rows, 2), sweep->n_points);
  ReportTable     *table = NULL;

  columns[0] = (ReportColumn){
    cost_dimension_get_info (sweep->axis.dimension)->id,
    title,
    REPORT_COLUMN_NUMBER,
  };
  for (guint i = 0; i < sweep->n_platforms; i++)
    columns[i + 1] = (ReportColumn){
      cost_engine_get_platform (sweep->engine, i)->id,
      report_along_name (line, i),
      REPORT_COLUMN_TOTAL,
    };
  table = report_table_new (columns, sweep->n_platforms + 1);
  for (guint i = 0; i < n; i++)
    {
      guint point =
          (guint)((guint64)i * (sweep->n_points - 1) / MAX (n - 1, 1));

      report_table_add_number (table, sweep->values[point]);
      for (guint k = 0; k < sweep->n_platforms; k++)
        report_total_add (table,
                          sweep->cells[k].totals[point],
                          sweep->cells[k].flags[point],
                          line->context->scenario->currency);
    }
  return table;
}

/* That the first place never changes is an answer too. */
static void
add_constancy (ReportAnswer *answer, const ReportAlong *line)
{
  for (guint i = 0; i < line->crossovers->len; i++)
    if (report_crossing_is_of_leaders (
            line->sweep,
            &g_array_index (line->crossovers, CostCrossover, i)))
      return;
  if (line->crossovers->len == 0)
    report_answer_add_sentence (answer, report_crossing_none (line->sweep));
  else
    report_answer_add_sentence (
        answer,
        g_strdup (_ ("No crossing changes who is cheapest")));
}

static ReportAnswer *
answer (const char           *id,
        const ReportContext  *context,
        const ReportQuestion *question,
        GError              **error)
{
  g_auto (ReportAlong) line = { .context = context };
  ReportTable  *crossings = NULL;
  ReportAnswer *made = NULL;

  if (!report_along_init (&line, context, question, error))
    return NULL;
  made = report_answer_new (id, context->scenario, question, draw (&line));
  crossings = report_crossing_table (line.sweep, line.crossovers);
  if (g_str_equal (id, "crossovers"))
    {
      add_constancy (made, &line);
      report_answer_add_table (made, crossings);
      return made;
    }
  add_sentences (made, &line);
  report_answer_add_table (made, tabulate (&line));
  report_table_free (crossings);
  return made;
}

/**
 * report_sweep_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): along which dimension
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): totals along a dimension
 */
ReportAnswer *
report_sweep_answer (const ReportContext  *context,
                     const ReportQuestion *question,
                     GError              **error)
{
  return answer ("sweep", context, question, error);
}

/**
 * report_crossovers_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): along which dimension
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): where the answer changes
 */
ReportAnswer *
report_crossovers_answer (const ReportContext  *context,
                          const ReportQuestion *question,
                          GError              **error)
{
  return answer ("crossovers", context, question, error);
}
