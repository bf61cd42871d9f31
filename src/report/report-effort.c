/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "total": what a platform costs with the time of the team and
 * expected downtime.  The vendor's bill comes first in every row and is said
 * by itself; what comes after it is of another kind, and drawn as such.
 */
#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-money.h"
#include "report-spans.h"
#include "report-toil.h"
#include "report-total.h"

#define N_PARTS 4

/* Rates are told apart to the cent. */
#define CENT 0.005

/* The ids of all rates, as words to choose from. */
static GStrv
list_ids (const CostRates *rates)
{
  guint n = cost_rates_get_n (rates);
  GStrv ids = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    ids[i] = g_strdup (cost_rates_get (rates, i)->id);
  return ids;
}

/* A rate that somebody chose, or the usual one if the workload has just that.
 */
static gboolean
read_rate (const ReportQuestion *question, ReportToil *toil, GError **error)
{
  const CostRate *usual = NULL;
  g_auto (GStrv) ids = NULL;
  guint chosen = 0;

  toil->rates = cost_rates_new_bundled (error);
  if (toil->rates == NULL)
    return FALSE;
  ids = list_ids (toil->rates);
  if (!report_question_read_word (question,
                                  REPORT_ASK_RATE,
                                  (const char *const *)ids,
                                  &chosen,
                                  error))
    return FALSE;
  usual = cost_rates_get_default (toil->rates);
  if (report_question_get (question, REPORT_ASK_RATE) != NULL)
    toil->rate = cost_rates_get (toil->rates, chosen);
  else if (usual != NULL && fabs (usual->per_hour - toil->hour) < CENT)
    toil->rate = usual;
  if (toil->rate != NULL)
    toil->hour = toil->rate->per_hour;
  return TRUE;
}

static gboolean
compute (const ReportContext  *context,
         const ReportQuestion *question,
         ReportToil           *toil,
         GError              **error)
{
  const ReportNumber range = { 1.0, COST_EFFORT_MAX_MONTHS, TRUE };
  CostWorkload       workload = context->scenario->workload;
  double             months = COST_EFFORT_MONTHS;

  *toil = (ReportToil){ .hour = workload.values[COST_ENGINEER_RATE],
                        .outage = workload.values[COST_DOWNTIME_COST],
                        .currency = context->scenario->currency };
  if (!read_rate (question, toil, error) ||
      !report_question_read_number (question,
                                    REPORT_ASK_OVER,
                                    &range,
                                    &months,
                                    error))
    return FALSE;
  toil->months = (guint)months;
  workload.values[COST_ENGINEER_RATE] = toil->hour;
  toil->efforts =
      cost_effort_compute (context->engine, &workload, toil->months);
  report_toil_rank (toil);
  return TRUE;
}

static void
add_series (PlotSpansBuilder *builder, const ReportToil *toil)
{
  g_autofree char *setup =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                    "Set-up, all in %u month",
                                    "Set-up, spread over %u months",
                                    toil->months),
                       toil->months);
  const PlotSpanSeries series[N_PARTS] = {
    { .id = "bill", .label = _ ("The vendor’s bill"), .role_index = 0 },
    { .id = "operations",
      .label = _ ("Operations"),
      .role_index = 1,
      .is_patterned = TRUE },
    { .id = "setup", .label = setup, .role_index = 2, .is_patterned = TRUE },
    { .id = "downtime",
      .label = _ ("Downtime"),
      .role_index = 3,
      .is_patterned = TRUE },
  };

  for (guint i = 0; i < N_PARTS; i++)
    plot_spans_builder_add_series (builder, &series[i]);
}

/* One behind the other; what is nothing has no span. */
static guint
lay_spans (const ReportToil *toil, const CostEffort *effort, PlotSpan *spans)
{
  const CostMoney parts[N_PARTS] = { effort->bill,
                                     effort->operations,
                                     effort->setup_month,
                                     effort->downtime };
  CostMoney       sum = 0;
  guint           n = 0;

  for (guint i = 0; i < N_PARTS; i++)
    {
      if (parts[i] == 0)
        continue;
      spans[n++] = (PlotSpan){
        .from = report_money_to_units (sum, toil->currency),
        .to = report_money_to_units (sum + parts[i], toil->currency),
        .series = i,
      };
      sum += parts[i];
    }
  if (n > 0)
    spans[n - 1].is_open = !effort->is_complete;
  return n;
}

static void
add_row (PlotSpansBuilder *builder,
         const ReportToil *toil,
         const CostEffort *effort,
         gboolean          is_first)
{
  gboolean         blocked = (effort->flags & COST_CELL_BLOCKED) != 0;
  PlotSpan         spans[N_PARTS] = { { 0 } };
  g_autofree char *total = report_toil_total (toil, effort);
  g_autofree char *sentence = report_toil_platform (toil, effort);
  g_autofree char *money =
      report_total (effort->bill, effort->flags, toil->currency);
  /* Translators: a vendor's bill, below a platform's name. */
  g_autofree char  *bill = g_strdup_printf (_ ("Bill %s"), money);
  const PlotSpanRow row = {
    .id = effort->provider->id,
    .label = effort->provider->name,
    .sublabel = blocked ? NULL : bill,
    .end_words = blocked ? NULL : total,
    .reason = blocked ? _ ("It cannot carry the workload") : NULL,
    .description = sentence,
    .is_highlighted = is_first && !blocked,
  };

  plot_spans_builder_add_row (builder,
                              &row,
                              spans,
                              blocked ? 0 : lay_spans (toil, effort, spans));
}

static char *
join (const ReportToil *toil)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < toil->efforts->len; i++)
    {
      g_autofree char *sentence =
          report_toil_platform (toil, report_toil_get (toil, i));

      /* Translators: a sentence among others. */
      g_string_append_printf (text, C_ ("total", "%s. "), sentence);
    }
  return g_string_free (text, FALSE);
}

static PlotFigure *
draw (const ReportContext *context, const ReportToil *toil)
{
  g_autofree char  *title = report_toil_finding (toil);
  g_autofree char  *said = join (toil);
  PlotSpansBuilder *builder = report_spans_begin (context, title, said);

  add_series (builder, toil);
  for (guint i = 0; i < toil->efforts->len; i++)
    add_row (builder, toil, report_toil_get (toil, i), i == 0);
  report_spans_take_axis (builder, report_axis_of_money (toil->currency));
  return report_spans_end (builder);
}

static void
add_part (ReportTable      *table,
          const ReportToil *toil,
          CostMoney         amount,
          const char       *missing)
{
  if (missing == NULL)
    report_total_add (table, amount, 0, toil->currency);
  else
    report_table_add_nothing (table, missing);
}

/* What stands instead of an amount; NULL: the amount counts. */
static const char *
get_missing (const CostEffort *effort, CostEffortKind kind)
{
  const CostEffortPart *part = &effort->parts[kind];

  if ((effort->flags & COST_CELL_BLOCKED) != 0)
    return "";
  if (part->origin == COST_EFFORT_UNKNOWN && part->rate > 0.0)
    return _ ("Not known");
  return NULL;
}

static void
add_cells (ReportTable *table, const ReportToil *toil, const CostEffort *effort)
{
  const char *setup = get_missing (effort, COST_EFFORT_SETUP);
  guint8      flags = effort->flags;

  if (!effort->is_complete)
    flags |= COST_CELL_INCOMPLETE;
  report_table_add_words (table, effort->provider->name, effort->provider->id);
  report_total_add (table, effort->bill, effort->flags, toil->currency);
  add_part (table,
            toil,
            effort->operations,
            get_missing (effort, COST_EFFORT_OPERATIONS));
  add_part (table, toil, effort->setup_month, setup);
  add_part (table,
            toil,
            effort->downtime,
            get_missing (effort, COST_EFFORT_DOWNTIME));
  report_total_add (table, effort->total, flags, toil->currency);
  add_part (table, toil, effort->setup_full, setup);
}

static ReportTable *
tabulate (const ReportToil *toil)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "bill", _ ("The vendor’s bill"), REPORT_COLUMN_TOTAL },
    { "operations", _ ("Operations"), REPORT_COLUMN_MONEY },
    { "setup", _ ("Set-up"), REPORT_COLUMN_MONEY },
    { "downtime", _ ("Downtime"), REPORT_COLUMN_MONEY },
    { "total", _ ("In all"), REPORT_COLUMN_TOTAL },
    { "setup_once", _ ("Set-up, once"), REPORT_COLUMN_MONEY },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < toil->efforts->len; i++)
    add_cells (table, toil, report_toil_get (toil, i));
  return table;
}

static void
add_sentences (ReportAnswer *answer, const ReportToil *toil)
{
  char *bill = report_toil_bill (toil);

  if (bill != NULL)
    report_answer_add_sentence (answer, bill);
  for (guint i = 0; i < toil->efforts->len; i++)
    report_answer_add_sentence (
        answer,
        report_toil_platform (toil, report_toil_get (toil, i)));
  report_answer_add_sentence (answer, report_toil_hour (toil));
  report_answer_add_sentence (answer, report_toil_outage (toil));
  for (guint i = 0; i < toil->efforts->len; i++)
    if ((report_toil_get (toil, i)->flags & COST_CELL_BLOCKED) == 0)
      report_answer_add_sentence (
          answer,
          report_toil_facts (report_toil_get (toil, i)));
}

/**
 * report_effort_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): what an hour of work costs, and over how many months
 *   the set-up is spread
 * @error: return location for an error that names the parameter
 *
 * Returns: (transfer full) (nullable): what the platforms cost in all
 */
ReportAnswer *
report_effort_answer (const ReportContext  *context,
                      const ReportQuestion *question,
                      GError              **error)
{
  g_auto (ReportToil) toil = { NULL };
  ReportAnswer *answer = NULL;

  if (!compute (context, question, &toil, error))
    return NULL;
  answer = report_answer_new ("total",
                              context->scenario,
                              question,
                              draw (context, &toil));
  add_sentences (answer, &toil);
  report_answer_add_table (answer, tabulate (&toil));
  report_answer_add_table (answer, report_toil_facts_table (&toil));
  return answer;
}
