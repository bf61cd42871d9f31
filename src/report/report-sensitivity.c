/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "sensitivity": which dimension moves a bill, or the gap between
 * two, most.  A tornado around the total where the workload stands.
 */
#include "config.h"

#include "cost-sensitivity.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-cell.h"
#include "report-compare.h"
#include "report-dimension.h"
#include "report-finding.h"
#include "report-money.h"
#include "report-number.h"
#include "report-spans.h"
#include "report-swing.h"

#define PERCENT 10.0

/* No more are drawn: what moves less is in the table. */
#define MAX_ROWS 15

static char *
format_share (double percent)
{
  return report_percent (percent / 100.0);
}

/* The cheapest, or nobody where no platform is compared. */
static int
find_default (const ReportContext *context)
{
  g_autoptr (ReportComparison) comparison = report_compare_context (context);
  guint            n = cost_engine_get_n_platforms (context->engine);
  const ReportRow *first = NULL;

  if (n == 0)
    return -1;
  first = report_comparison_get_row (comparison, 0);
  for (guint i = 0; i < n; i++)
    if (g_str_equal (cost_engine_get_platform (context->engine, i)->id,
                     first->estimate->provider->id))
      return (int)i;
  return -1;
}

static gboolean
refuse_twice (GError **error)
{
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_RANGE,
               _ ("--%s: the gap is between two different platforms"),
               report_parameter_get (REPORT_ASK_BETWEEN)->id);
  return FALSE;
}

static gboolean
find_platform (const ReportContext *context,
               const char          *id,
               int                 *platform,
               GError             **error)
{
  *platform = report_question_find_platform (context->engine, id, error);
  if (*platform >= 0)
    return TRUE;
  g_prefix_error (error,
                  "--%s: ",
                  report_parameter_get (REPORT_ASK_BETWEEN)->id);
  return FALSE;
}

/* "fly", or "fly,render". */
static gboolean
read_platforms (const ReportContext  *context,
                const ReportQuestion *question,
                ReportSwing          *swing,
                GError              **error)
{
  const char *text = report_question_get (question, REPORT_ASK_BETWEEN);
  g_auto (GStrv) ids = NULL;
  guint n = 0;

  swing->other = -1;
  if (text == NULL)
    {
      swing->platform = find_default (context);
      return TRUE;
    }
  ids = g_strsplit (text, ",", -1);
  n = g_strv_length (ids);
  if (n < 1 || n > 2)
    return report_question_refuse (error,
                                   REPORT_ASK_BETWEEN,
                                   text,
                                   _ ("one platform, or two with a comma"));
  if (!find_platform (context, g_strstrip (ids[0]), &swing->platform, error) ||
      (n == 2 &&
       !find_platform (context, g_strstrip (ids[1]), &swing->other, error)))
    return FALSE;
  return swing->platform != swing->other || refuse_twice (error);
}

static void
add_row (PlotSpansBuilder         *builder,
         const ReportSwing        *swing,
         const CostSensitivityBar *bar)
{
  const CostCurrency *currency = swing->currency;
  CostDimension       dimension = bar->row->dimension;
  double              base = report_money_to_units (bar->base, currency);
  double   low = report_money_to_units (bar->base + bar->low, currency);
  double   high = report_money_to_units (bar->base + bar->high, currency);
  gboolean blocked = (bar->flags & COST_CELL_BLOCKED) != 0;
  g_autofree char *tried = report_swing_tried (bar);
  g_autofree char *said = report_swing_sentence (swing, bar);
  g_autofree char *down =
      report_money_delta_in (MIN (bar->low, bar->high), currency);
  g_autofree char *up =
      report_money_delta_in (MAX (bar->low, bar->high), currency);
  const PlotSpan spans[] = {
    { .from = base, .to = low, .series = 0, .description = said },
    { .from = base, .to = high, .series = 1, .description = said },
  };
  const PlotSpanRow row = {
    .id = cost_dimension_get_info (dimension)->id,
    .label = report_dimension_label (dimension),
    .sublabel = tried,
    .start_words = MIN (bar->low, bar->high) < 0 ? down : NULL,
    .end_words = MAX (bar->low, bar->high) > 0 ? up : NULL,
    .reason = blocked ? _ ("Not possible at one end") : NULL,
    .description = said,
  };

  plot_spans_builder_add_row (builder, &row, spans, blocked ? 0 : 2);
}

static guint
count_drawn (const ReportSwing *swing)
{
  return swing->bars != NULL ? MIN (swing->bars->len, MAX_ROWS) : 0;
}

/* Whether a count moves that a share of does not make one of. */
static gboolean
has_count (const ReportSwing *swing)
{
  double share = swing->sensitivity->percent / 100.0;

  for (guint i = 0; i < count_drawn (swing); i++)
    {
      CostDimension dimension = report_swing_get (swing, i)->row->dimension;

      if (cost_dimension_get_info (dimension)->kind == COST_KIND_COUNT &&
          swing->sensitivity->workload.values[dimension] * share < 1.0)
        return TRUE;
    }
  return FALSE;
}

static void
add_series (PlotSpansBuilder *builder, const ReportSwing *swing)
{
  gboolean         is_count = has_count (swing);
  g_autofree char *share = format_share (swing->sensitivity->percent);
  g_autofree char *less =
      /* Translators: a share: "10% less"; counts change by one at least. */
      g_strdup_printf (is_count ? _ ("%s or one less") : _ ("%s less"), share);
  g_autofree char *more =
      /* Translators: a share: "10% more"; counts change by one at least. */
      g_strdup_printf (is_count ? _ ("%s or one more") : _ ("%s more"), share);

  plot_spans_builder_add_series (
      builder,
      &(PlotSpanSeries){ .id = "less", .label = less, .role_index = 0 });
  plot_spans_builder_add_series (
      builder,
      &(PlotSpanSeries){ .id = "more", .label = more, .role_index = 1 });
}

/* What the picture says below its title. */
static char *
write_subtitle (const ReportContext *context, const ReportSwing *swing)
{
  g_autofree char *workload =
      report_finding_workload (&context->scenario->workload);

  if (!has_count (swing))
    return g_steal_pointer (&workload);
  return g_strconcat (_ ("Counts change by one at least."),
                      " ",
                      workload,
                      NULL);
}

static PlotFigure *
draw (const ReportContext *context, const ReportSwing *swing)
{
  g_autofree char  *title = report_swing_finding (swing);
  g_autofree char  *subtitle = write_subtitle (context, swing);
  PlotSpansBuilder *builder =
      report_spans_begin_about (context, title, subtitle, NULL);
  guint n = count_drawn (swing);

  add_series (builder, swing);
  for (guint i = 0; i < n; i++)
    add_row (builder, swing, report_swing_get (swing, i));
  if (n > 0)
    {
      CostMoney        base = report_swing_get (swing, 0)->base;
      g_autofree char *here = report_money_in (base, swing->currency);

      plot_spans_builder_set_reference (
          builder,
          report_money_to_units (base, swing->currency),
          here);
    }
  report_spans_take_axis (builder, report_axis_of_money (swing->currency));
  return report_spans_end (builder);
}

static void
add_cells (ReportTable              *table,
           const ReportSwing        *swing,
           const CostSensitivityBar *bar)
{
  CostDimension    dimension = bar->row->dimension;
  g_autofree char *low = report_dimension_value (dimension, bar->row->low);
  g_autofree char *high = report_dimension_value (dimension, bar->row->high);

  report_table_add_words (table,
                          report_dimension_label (dimension),
                          cost_dimension_get_info (dimension)->id);
  report_cell_add_value (table, low, bar->row->low, TRUE);
  report_cell_add_value (table, high, bar->row->high, TRUE);
  if ((bar->flags & COST_CELL_BLOCKED) != 0)
    {
      report_table_add_nothing (table, _ ("Not possible"));
      report_table_add_nothing (table, NULL);
    }
  else
    {
      report_cell_add_delta (table, bar->low, swing->currency);
      report_cell_add_delta (table, bar->high, swing->currency);
    }
  report_table_add_boolean (table, bar->flags == 0);
}

static ReportTable *
tabulate (const ReportSwing *swing)
{
  const ReportColumn columns[] = {
    { "dimension", _ ("Dimension"), REPORT_COLUMN_TEXT },
    { "low", _ ("Down to"), REPORT_COLUMN_NUMBER },
    { "high", C_ ("column", "Up to"), REPORT_COLUMN_NUMBER },
    { "change_low", _ ("Change down"), REPORT_COLUMN_MONEY },
    { "change_high", _ ("Change up"), REPORT_COLUMN_MONEY },
    { "complete", NULL, REPORT_COLUMN_BOOLEAN },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; swing->bars != NULL && i < swing->bars->len; i++)
    add_cells (table, swing, report_swing_get (swing, i));
  report_table_add_note (table,
                         _ ("Counts change by one at least. What is not listed "
                            "moves nothing."));
  return table;
}

/* What cannot be said at both ends stands behind what can. */
static void
rank (ReportSwing *swing)
{
  g_autoptr (GArray) bars = NULL;

  if (swing->platform < 0)
    return;
  bars = cost_sensitivity_rank (swing->sensitivity,
                                (guint)swing->platform,
                                swing->other);
  swing->bars = g_array_new (FALSE, FALSE, sizeof (CostSensitivityBar));
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < bars->len; i++)
      {
        const CostSensitivityBar *bar =
            &g_array_index (bars, CostSensitivityBar, i);
        gboolean blocked = (bar->flags & COST_CELL_BLOCKED) != 0;

        if (blocked == (pass == 1) && !report_swing_is_blocked (swing))
          g_array_append_vals (swing->bars, bar, 1);
      }
}

/**
 * report_sensitivity_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): by how much, and of which platforms
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): which dimension moves the bill most
 */
ReportAnswer *
report_sensitivity_answer (const ReportContext  *context,
                           const ReportQuestion *question,
                           GError              **error)
{
  const ReportNumber range = { 0.1, 100.0, FALSE };
  double             percent = PERCENT;
  g_auto (ReportSwing) swing = { .engine = context->engine,
                                 .currency = context->scenario->currency };
  ReportAnswer *answer = NULL;

  if (!report_question_read_number (question,
                                    REPORT_ASK_PERCENT,
                                    &range,
                                    &percent,
                                    error) ||
      !read_platforms (context, question, &swing, error))
    return NULL;
  swing.sensitivity = cost_sensitivity_new (context->engine,
                                            &context->scenario->workload,
                                            percent);
  if (swing.platform >= 0)
    report_swing_look (&swing, &context->scenario->workload);
  rank (&swing);
  answer = report_answer_new ("sensitivity",
                              context->scenario,
                              question,
                              draw (context, &swing));
  report_answer_add_table (answer, tabulate (&swing));
  return answer;
}
