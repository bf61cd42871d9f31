/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "capacity": what the budget buys along a dimension, from its
 * beginning to as far as each platform carries it.
 */
#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-cell.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-reach.h"
#include "report-spans.h"
#include "report-total.h"
#include "report-words.h"

#define POINTS 1000

/* Who has said no budget means that. */
#define BUDGET 100.0

/* Behind the last end the chart goes on for so much. */
#define ROOM_LINEAR 1.25
#define ROOM_LOG 3.0

/* "requests, static_share, ...": what can be asked along. */
static char *
list_dimensions (void)
{
  GString *list = g_string_new (NULL);

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if (report_axis_is_workload (i))
      g_string_append_printf (list,
                              "%s%s",
                              list->len > 0 ? ", " : "",
                              cost_dimension_get_info (i)->id);
  return g_string_free (list, FALSE);
}

static gboolean
check_workload (CostDimension dimension, GError **error)
{
  g_autofree char *known = NULL;

  if (report_axis_is_workload (dimension))
    return TRUE;
  known = list_dimensions ();
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               /* Translators: a parameter, the id of a dimension such as
                * "growth", and a list of ids. */
               _ ("--%s: %s changes no bill, so no budget ends on it; there "
                  "are: %s"),
               report_parameter_get (REPORT_ASK_ALONG)->id,
               cost_dimension_get_info (dimension)->id,
               known);
  return FALSE;
}

/* Without ends of its own the question is about the whole dimension. */
static gboolean
read_axis (const ReportContext  *context,
           const ReportQuestion *question,
           CostAxis             *axis,
           GError              **error)
{
  const CostDimensionInfo *info = NULL;

  *axis = (CostAxis){ .dimension = COST_REQUESTS, .n_points = POINTS };
  if (!report_axis_read (context, question, &report_axis_along, axis, error) ||
      !check_workload (axis->dimension, error))
    return FALSE;
  info = cost_dimension_get_info (axis->dimension);
  if (report_question_get (question, REPORT_ASK_FROM) == NULL)
    axis->from = info->min;
  if (report_question_get (question, REPORT_ASK_TO) == NULL)
    axis->to = info->max;
  return cost_axis_check (axis, error);
}

/* Only as much of the axis as something ends on: the rest looks the same. */
static CostAxis
find_window (const ReportReach *reach, double position)
{
  CostAxis axis = reach->sweep->axis;
  double   room = axis.scale == COST_SCALE_LOG ? ROOM_LOG : ROOM_LINEAR;
  double   most = 0.0;

  for (guint i = 0; i < reach->capacities->len; i++)
    {
      const CostCapacity *capacity = report_reach_get (reach, i);

      if (capacity->kind == COST_CAPACITY_LIMITED)
        most = MAX (most, capacity->value);
    }
  if (most <= axis.from)
    return axis;
  most = MAX (most, MIN (position, axis.to));
  axis.to = MIN (axis.to, most * room);
  return axis;
}

static gboolean
is_said (const CostEstimate *estimate, const char *text)
{
  for (guint i = 0; i < estimate->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (estimate->remarks, i);
      g_autofree char  *said = report_words_remark (remark);

      if (g_str_equal (said, text))
        return TRUE;
    }
  return FALSE;
}

static CostEstimate *
estimate_at (const ReportReach  *reach,
             const CostCapacity *capacity,
             CostWorkload        workload,
             double              value)
{
  workload.values[reach->sweep->axis.dimension] = value;
  return cost_engine_estimate (reach->sweep->engine,
                               (guint)capacity->platform,
                               &workload);
}

/* What is to be known of the workload at the end, and is not said of it as it
 * stands: a budget may buy more than the machines can bear. */
static char *
find_strain (const ReportReach  *reach,
             const CostCapacity *capacity,
             const CostWorkload *workload)
{
  CostDimension dimension = reach->sweep->axis.dimension;
  double        end = capacity->is_inclusive ? capacity->value
                                             : nextafter (capacity->value, 0.0);
  g_autoptr (CostEstimate) here = NULL;
  g_autoptr (CostEstimate) there = NULL;
  g_autoptr (GString) strain = g_string_new (NULL);

  if (capacity->kind == COST_CAPACITY_NEVER)
    return NULL;
  here = estimate_at (reach, capacity, *workload, workload->values[dimension]);
  there = estimate_at (reach, capacity, *workload, end);
  for (guint i = 0; i < there->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (there->remarks, i);
      g_autofree char  *text = report_words_remark (remark);

      if (remark->kind == COST_LIMIT_WARNING && !is_said (here, text))
        g_string_append_printf (strain,
                                "%s%s",
                                strain->len > 0 ? " " : "",
                                text);
    }
  return strain->len > 0 ? g_strdup (strain->str) : NULL;
}

static void
find_strains (ReportReach *reach, const CostWorkload *workload)
{
  reach->strains = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < reach->capacities->len; i++)
    g_ptr_array_add (
        reach->strains,
        find_strain (reach, report_reach_get (reach, i), workload));
}

static const char *
get_strain (const ReportReach *reach, const CostCapacity *capacity)
{
  return g_ptr_array_index (reach->strains,
                            capacity - report_reach_get (reach, 0));
}

static char *
tell (const ReportReach *reach, const CostCapacity *capacity)
{
  const char      *strain = get_strain (reach, capacity);
  g_autofree char *told = report_reach_sentence (reach, capacity);

  if (strain == NULL)
    return g_steal_pointer (&told);
  /* Translators: what a budget buys at a platform, and what is to be known of
   * the workload there, in whole sentences. */
  return g_strdup_printf (_ ("%s. There: %s"), told, strain);
}

static void
add_row (PlotSpansBuilder   *builder,
         const ReportReach  *reach,
         const CostCapacity *capacity,
         guint               series_index,
         const PlotAxis     *axis)
{
  const CostProvider  *platform = report_reach_platform (reach, capacity);
  g_autofree char     *end = report_reach_end (reach, capacity);
  g_autofree char     *sentence = tell (reach, capacity);
  g_autofree char     *reason = report_reach_reason (reach, capacity);
  gboolean             never = capacity->kind == COST_CAPACITY_NEVER;
  const PlotSpanSeries series = { .id = platform->id,
                                  .role_index = report_axis_role (platform) };
  const PlotSpan       span = {
          .from = axis->from,
          .to = CLAMP (capacity->value, axis->from, axis->to),
          .series = series_index,
          .is_open = capacity->kind == COST_CAPACITY_UNLIMITED,
          .description = sentence,
  };
  const PlotSpanRow row = {
    .id = platform->id,
    .label = platform->name,
    .end_words = never ? NULL : end,
    .reason = never ? reason : NULL,
    .description = sentence,
  };

  plot_spans_builder_add_series (builder, &series);
  plot_spans_builder_add_row (builder, &row, &span, never ? 0 : 1);
}

static char *
join (const ReportReach *reach)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < reach->capacities->len; i++)
    {
      g_autofree char *sentence =
          report_reach_sentence (reach, report_reach_get (reach, i));

      /* Translators: a sentence among others. */
      g_string_append_printf (text, C_ ("capacity", "%s. "), sentence);
    }
  return g_string_free (text, FALSE);
}

static PlotFigure *
draw (const ReportContext *context, const ReportReach *reach)
{
  CostDimension    dimension = reach->sweep->axis.dimension;
  double           position = context->scenario->workload.values[dimension];
  CostAxis         window = find_window (reach, position);
  PlotAxis         axis = report_axis_of_dimension (&window);
  g_autofree char *title = report_reach_finding (reach);
  g_autofree char *said = join (reach);
  g_autofree char *value = report_dimension_value (dimension, position);
  g_autofree char *here = NULL;
  g_autoptr (GArray) order = report_reach_order (reach);
  PlotSpansBuilder *builder = report_spans_begin (context, title, said);

  /* Translators: a line in a chart, where the workload stands. */
  here = g_strdup_printf (_ ("Now %s"), value);
  for (guint i = 0; i < order->len; i++)
    add_row (builder,
             reach,
             report_reach_get (reach, g_array_index (order, guint, i)),
             i,
             &axis);
  if (position >= axis.from && position <= axis.to)
    plot_spans_builder_set_reference (builder, position, here);
  report_spans_take_axis (builder, axis);
  return report_spans_end (builder);
}

static const char *
get_word (CostCapacityKind kind)
{
  switch (kind)
    {
    case COST_CAPACITY_NEVER:
      return "never";
    case COST_CAPACITY_LIMITED:
      return "limited";
    case COST_CAPACITY_UNLIMITED:
      break;
    }
  return "unlimited";
}

static void
add_cells (ReportTable        *table,
           const ReportReach  *reach,
           const CostCapacity *capacity)
{
  const CostProvider *platform = report_reach_platform (reach, capacity);
  gboolean            never = capacity->kind == COST_CAPACITY_NEVER;
  gboolean            whole = capacity->kind == COST_CAPACITY_UNLIMITED;
  g_autofree char    *end = report_reach_end (reach, capacity);

  report_table_add_words (table, platform->name, platform->id);
  report_cell_add_value (table, end, capacity->value, !never);
  report_table_add_boolean (table, capacity->is_inclusive);
  if (never)
    report_table_add_nothing (table, NULL);
  else
    report_total_add (table, capacity->total, 0, reach->currency);
  report_cell_add_value (table, NULL, capacity->beyond, !whole);
  if (whole)
    report_table_add_nothing (table, NULL);
  else
    report_total_add (table,
                      capacity->total_beyond,
                      capacity->flags_beyond,
                      reach->currency);
  report_table_add_words (table,
                          get_word (capacity->kind),
                          get_word (capacity->kind));
  report_table_add_boolean (table, capacity->returns);
  report_table_add_text (table, get_strain (reach, capacity));
}

static ReportTable *
tabulate (const ReportReach *reach)
{
  g_autofree char *title = report_axis_title (reach->sweep->axis.dimension);
  /* Translators: the title of a column: what a month costs there. */
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "value", title, REPORT_COLUMN_NUMBER },
    { "inclusive", NULL, REPORT_COLUMN_BOOLEAN },
    { "total", _ ("For"), REPORT_COLUMN_TOTAL },
    { "beyond", NULL, REPORT_COLUMN_NUMBER },
    { "total_beyond", _ ("Above it"), REPORT_COLUMN_TOTAL },
    { "kind", NULL, REPORT_COLUMN_TEXT },
    { "returns", NULL, REPORT_COLUMN_BOOLEAN },
    { "remark", NULL, REPORT_COLUMN_TEXT },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < reach->capacities->len; i++)
    add_cells (table, reach, report_reach_get (reach, i));
  return table;
}

static void
add_sentences (ReportAnswer *answer, const ReportReach *reach, gboolean assumed)
{
  g_autofree char *budget = report_money_in (reach->budget, reach->currency);
  g_autoptr (GArray) order = report_reach_order (reach);

  if (assumed)
    report_answer_add_sentence (
        answer,
        /* Translators: an amount. */
        g_strdup_printf (_ ("No budget is set; this is for %s"), budget));
  for (guint i = 0; i < order->len; i++)
    report_answer_add_sentence (
        answer,
        tell (reach,
              report_reach_get (reach, g_array_index (order, guint, i))));
}

/**
 * report_capacity_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): along which dimension
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): what the budget buys
 */
ReportAnswer *
report_capacity_answer (const ReportContext  *context,
                        const ReportQuestion *question,
                        GError              **error)
{
  const CostWorkload *workload = &context->scenario->workload;
  double              budget = workload->values[COST_BUDGET];
  CostAxis            axis;
  g_autoptr (CostEngine) engine = NULL;
  g_autoptr (CostSweep) sweep = NULL;
  g_autoptr (GArray) capacities = NULL;
  ReportReach   reach = { .currency = context->scenario->currency };
  ReportAnswer *answer = NULL;

  if (!read_axis (context, question, &axis, error))
    return NULL;
  engine =
      report_analysis_get_engine (context, COST_VARY (axis.dimension), error);
  if (engine == NULL)
    return NULL;
  sweep = cost_sweep_new (engine, workload, &axis, error);
  if (sweep == NULL ||
      g_cancellable_set_error_if_cancelled (context->cancellable, error))
    return NULL;
  reach.sweep = sweep;
  reach.budget = cost_money_from_dollars (budget > 0.0 ? budget : BUDGET);
  capacities = cost_capacity_find (sweep, reach.budget);
  reach.capacities = capacities;
  find_strains (&reach, workload);
  answer = report_answer_new ("capacity",
                              context->scenario,
                              question,
                              draw (context, &reach));
  add_sentences (answer, &reach, budget <= 0.0);
  report_answer_add_table (answer, tabulate (&reach));
  g_ptr_array_unref (reach.strains);
  return answer;
}
