/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "bridge": from one bill to another by category, in steps that
 * add up to the cent.  A waterfall.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-cell.h"
#include "report-money.h"
#include "report-sides.h"
#include "report-spans.h"
#include "report-words.h"

typedef enum
{
  SERIES_FROM,
  SERIES_TO,
  SERIES_MORE,
  SERIES_LESS,
} Series;

/* Behind the colors of platforms. */
#define ROLE_MORE 6
#define ROLE_LESS 7

static void
add_series (PlotSpansBuilder *builder, const ReportSides *sides)
{
  const PlotSpanSeries series[] = {
    { .id = "from",
      .role_index = report_axis_role (sides->from.estimate->provider) },
    { .id = "to",
      .role_index = report_axis_role (sides->to.estimate->provider) },
    { .id = "more", .label = C_ ("bill", "More"), .role_index = ROLE_MORE },
    { .id = "less",
      .label = _ ("Less"),
      .role_index = ROLE_LESS,
      .is_patterned = TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (series); i++)
    plot_spans_builder_add_series (builder, &series[i]);
}

static void
add_total (PlotSpansBuilder  *builder,
           const ReportSides *sides,
           const ReportSide  *side,
           Series             series)
{
  const CostEstimate *bill = side->estimate;
  g_autofree char    *total = report_words_total (bill, sides->currency);
  g_autofree char    *plan = report_words_plan (bill);
  const PlotSpan      span = {
         .to = report_money_to_units (bill->total, sides->currency),
         .series = series,
         .is_open = !bill->is_complete,
  };
  const PlotSpanRow row = {
    .id = series == SERIES_FROM ? "from" : "to",
    .label = side->name,
    .sublabel = bill->is_blocked || *plan == '\0' ? NULL : plan,
    .end_words = bill->is_blocked ? NULL : total,
    .reason = bill->is_blocked ? total : NULL,
    .is_total = TRUE,
  };

  plot_spans_builder_add_row (builder, &row, &span, bill->is_blocked ? 0 : 1);
}

static void
add_step (PlotSpansBuilder     *builder,
          const ReportSides    *sides,
          const CostBridgeStep *step)
{
  const CostCurrency *currency = sides->currency;
  CostMoney           change = step->to - step->from;
  g_autofree char    *delta = report_money_delta_in (change, currency);
  g_autofree char    *from = report_money_in (step->from, currency);
  g_autofree char    *to = report_money_in (step->to, currency);
  g_autofree char    *said = NULL;
  PlotSpan            span = {
               .from = report_money_to_units (step->before, currency),
               .to = report_money_to_units (step->after, currency),
               .series = change > 0 ? SERIES_MORE : SERIES_LESS,
  };
  PlotSpanRow row = {
    .id = cost_category_get_word (step->category),
    .label = report_words_category (step->category),
    .end_words = delta,
  };

  /* Translators: a category of two bills, the change, and both amounts:
   * "Network: +$40.10, from $1.00 to $41.10". */
  said =
      g_strdup_printf (_ ("%s: %s, from %s to %s"), row.label, delta, from, to);
  span.description = said;
  row.description = said;
  plot_spans_builder_add_row (builder, &row, &span, 1);
}

static PlotFigure *
draw (const ReportContext *context, const ReportSides *sides)
{
  g_autofree char  *title = report_sides_finding (sides);
  PlotSpansBuilder *builder = report_spans_begin (context, title, NULL);

  report_spans_take_axis (builder, report_axis_of_money (sides->currency));
  if (sides->from.platform < 0)
    return report_spans_end (builder);
  add_series (builder, sides);
  add_total (builder, sides, &sides->from, SERIES_FROM);
  if (sides->is_same)
    return report_spans_end (builder);
  if (!sides->from.estimate->is_blocked && !sides->to.estimate->is_blocked)
    {
      plot_spans_builder_set_connected (builder, TRUE);
      for (guint i = 0; i < sides->bridge.n_steps; i++)
        add_step (builder, sides, &sides->bridge.steps[i]);
    }
  add_total (builder, sides, &sides->to, SERIES_TO);
  return report_spans_end (builder);
}

static void
add_amount (ReportTable *table, const ReportSides *sides, CostMoney money)
{
  g_autofree char *words = report_money_in (money, sides->currency);

  report_cell_add_money (table, words, money, TRUE);
}

static void
add_bill (ReportTable *table, const ReportSides *sides, const ReportSide *side)
{
  const CostEstimate *bill = side->estimate;
  g_autofree char    *total = report_words_total (bill, sides->currency);

  report_cell_add_money (table,
                         total,
                         bill->total,
                         !bill->is_blocked && bill->is_complete);
}

static void
add_totals (ReportTable *table, const ReportSides *sides)
{
  report_table_add_words (table, _ ("Total"), "total");
  add_bill (table, sides, &sides->from);
  add_bill (table, sides, &sides->to);
  if (sides->bridge.is_sound)
    report_cell_add_delta (table,
                           sides->bridge.to - sides->bridge.from,
                           sides->currency);
  else
    report_table_add_nothing (table, NULL);
  add_bill (table, sides, &sides->to);
}

static ReportTable *
tabulate (const ReportSides *sides)
{
  const char *from =
      sides->from.name != NULL ? sides->from.name : C_ ("bill", "From");
  const char *to = sides->to.name != NULL ? sides->to.name : C_ ("bill", "To");
  const ReportColumn columns[] = {
    { "category", _ ("Category"), REPORT_COLUMN_TEXT },
    { "from", from, REPORT_COLUMN_MONEY },
    { "to", to, REPORT_COLUMN_MONEY },
    { "change", _ ("Difference"), REPORT_COLUMN_MONEY },
    { "running", _ ("Running total"), REPORT_COLUMN_MONEY },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  if (sides->from.platform < 0)
    return table;
  if (!sides->from.estimate->is_blocked && !sides->to.estimate->is_blocked)
    for (guint i = 0; i < sides->bridge.n_steps; i++)
      {
        const CostBridgeStep *step = &sides->bridge.steps[i];

        report_table_add_words (table,
                                report_words_category (step->category),
                                cost_category_get_word (step->category));
        add_amount (table, sides, step->from);
        add_amount (table, sides, step->to);
        report_cell_add_delta (table, step->to - step->from, sides->currency);
        add_amount (table, sides, step->after);
      }
  add_totals (table, sides);
  return table;
}

/**
 * report_bridge_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): between which bills
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): what makes one bill another
 */
ReportAnswer *
report_bridge_answer (const ReportContext  *context,
                      const ReportQuestion *question,
                      GError              **error)
{
  g_auto (ReportSides) sides = { .is_same = FALSE };
  ReportAnswer *answer = NULL;

  if (!report_sides_init (&sides, context, question, error))
    return NULL;
  answer = report_answer_new ("bridge",
                              context->scenario,
                              question,
                              draw (context, &sides));
  report_answer_add_table (answer, tabulate (&sides));
  return answer;
}
