/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The analysis "advise": ship or skip, for every platform, why, and what
 * would change it; and whether it pays to leave the platform where one is.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "report-analyses-private.h"
#include "report-axis.h"
#include "report-basis.h"
#include "report-compare.h"
#include "report-money.h"
#include "report-move.h"
#include "report-spans.h"
#include "report-verdict.h"
#include "report-waver.h"
#include "report-words.h"

#define MONTHS COST_EFFORT_MONTHS

/* What is known once all is computed. */
typedef struct
{
  const ReportContext *context;
  CostAdvice          *advice;  /* owned */
  GArray              *changes; /* owned, of CostAdviceChange */
  CostFuture          *future;  /* owned */
} Counsel;

static void
clear_counsel (Counsel *counsel)
{
  g_clear_pointer (&counsel->advice, cost_advice_unref);
  g_clear_pointer (&counsel->changes, g_array_unref);
  g_clear_pointer (&counsel->future, cost_future_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Counsel, clear_counsel)

static gboolean
compute (Counsel *counsel, GError **error)
{
  const ReportContext *context = counsel->context;
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (error);

  if (guide == NULL)
    return FALSE;
  counsel->advice = cost_advice_new (guide,
                                     context->catalogue,
                                     context->scenario,
                                     MONTHS,
                                     error);
  if (counsel->advice == NULL)
    return FALSE;
  counsel->future =
      cost_future_new (context->catalogue, context->scenario, MONTHS, error);
  if (counsel->future == NULL)
    return FALSE;
  counsel->changes =
      cost_advice_find_changes (counsel->advice, context->cancellable, error);
  return counsel->changes != NULL;
}

static const CostAdvised *
get_advised (const Counsel *counsel, guint platform)
{
  return g_ptr_array_index (counsel->advice->platforms, platform);
}

static void
add_row (PlotSpansBuilder *builder,
         const Counsel    *counsel,
         guint             platform,
         guint             row_index)
{
  const CostAdvised  *advised = get_advised (counsel, platform);
  const CostProvider *provider = advised->provider;
  const CostEstimate *estimate = advised->estimate;
  const CostCurrency *currency = counsel->context->scenario->currency;
  g_autofree char    *sentence =
      report_verdict_platform (counsel->advice, platform);
  g_autofree char     *total = report_words_total (estimate, currency);
  g_autofree char     *reason = report_verdict_main (advised);
  const PlotSpanSeries series = {
    .id = provider->id,
    .role_index = report_axis_role (provider),
    .is_patterned = advised->verdict == COST_VERDICT_SKIP,
  };
  const PlotSpan span = {
    .to = report_money_to_units (MAX (estimate->total, 0), currency),
    .series = row_index,
    .is_open = !estimate->is_complete,
    .description = sentence,
  };
  const PlotSpanRow row = {
    .id = provider->id,
    .label = provider->name,
    .sublabel = report_waver_verdict (advised->verdict),
    .end_words = estimate->is_blocked ? NULL : total,
    .after_words = estimate->is_blocked ? NULL : reason,
    .reason = estimate->is_blocked ? reason : NULL,
    .description = sentence,
    .is_highlighted = advised->verdict == COST_VERDICT_SHIP,
  };

  plot_spans_builder_add_series (builder, &series);
  plot_spans_builder_add_row (builder,
                              &row,
                              &span,
                              estimate->is_blocked ? 0 : 1);
}

static char *
join (const Counsel *counsel)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < counsel->advice->platforms->len; i++)
    {
      g_autofree char *sentence = report_verdict_platform (counsel->advice, i);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", sentence);
    }
  return g_string_free (text, FALSE);
}

static char *
state (const Counsel *counsel)
{
  g_autoptr (ReportComparison) comparison =
      report_compare_context (counsel->context);
  g_autofree char *found = report_verdict_finding (counsel->advice);

  return report_basis_without (comparison, found);
}

static PlotFigure *
draw (const Counsel *counsel)
{
  g_autoptr (GArray) order = report_verdict_order (counsel->advice);
  g_autofree char  *title = state (counsel);
  g_autofree char  *said = join (counsel);
  PlotSpansBuilder *builder =
      report_spans_begin (counsel->context, title, said);

  for (guint i = 0; i < order->len; i++)
    add_row (builder, counsel, g_array_index (order, guint, i), i);
  report_spans_take_axis (
      builder,
      report_axis_of_money (counsel->context->scenario->currency));
  return report_spans_end (builder);
}

/* Whether it pays to leave: by bills and set-up, and with hours. */
static void
add_move (ReportAnswer *answer, const Counsel *counsel, guint platform)
{
  g_auto (ReportMove) move = { NULL };
  g_autofree char *finding = NULL;
  g_autofree char *reason = NULL;

  if (get_advised (counsel, platform)->estimate->is_blocked)
    return;
  report_move_init (&move, counsel->context, counsel->future, (int)platform);
  finding = report_move_finding (&move);
  reason = report_move_reason (&move);
  if (reason != NULL)
    /* Translators: a sentence, and another. */
    report_answer_add_sentence (
        answer,
        g_strdup_printf (C_ ("move", "%s. %s"), finding, reason));
  else
    report_answer_add_sentence (answer, g_steal_pointer (&finding));
}

static void
append_name (GString *names, const char *name)
{
  if (names->len > 0)
    /* Translators: between the names of platforms. */
    g_string_append (names, C_ ("platforms", ", "));
  g_string_append (names, name);
}

/* Who is there: to whom a move pays back within the months that are looked
 * at, if to anybody. */
static void
sort_out (const Counsel *counsel, guint platform, GString *stay, GString *leave)
{
  g_auto (ReportMove) move = { NULL };
  const char      *name = get_advised (counsel, platform)->provider->name;
  guint            months = 0;
  int              to = -1;
  g_autofree char *told = NULL;

  report_move_init (&move, counsel->context, counsel->future, (int)platform);
  to = report_move_find_better (&move, &months);
  if (to < 0 || months > MONTHS)
    {
      append_name (stay, name);
      return;
    }
  told = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: two platforms. */
                                       "%s for %s (pays back after %u month)",
                                       "%s for %s (pays back after %u months)",
                                       months),
                          name,
                          get_advised (counsel, (guint)to)->provider->name,
                          months);
  append_name (leave, told);
}

/* Stay or leave, and when, wherever one is; NULL where no bill is whole. */
static char *
tell_stay_or_leave (const Counsel *counsel)
{
  g_autoptr (GString) stay = g_string_new (NULL);
  g_autoptr (GString) leave = g_string_new (NULL);

  for (guint i = 0; i < counsel->advice->platforms->len; i++)
    if (get_advised (counsel, i)->effort.flags == 0 &&
        get_advised (counsel, i)->effort.is_complete)
      sort_out (counsel, i, stay, leave);
  if (leave->len == 0)
    /* Translators: names of platforms. */
    return stay->len == 0
               ? NULL
               : g_strdup_printf (_ ("Stay or leave, with the team’s hours "
                                     "counted: stay on %s; no switch pays "
                                     "within a year"),
                                  stay->str);
  if (stay->len == 0)
    /* Translators: "Fly.io for Render (pays back after 4 months)". */
    return g_strdup_printf (_ ("Stay or leave, with the team’s hours counted: "
                               "leave now %s"),
                            leave->str);
  /* Translators: names of platforms, and "Fly.io for Render (pays back after
   * 4 months)". */
  return g_strdup_printf (_ ("Stay or leave, with the team’s hours counted: "
                             "stay on %s; leave now %s"),
                          stay->str,
                          leave->str);
}

static void
add_sentences (ReportAnswer *answer, const Counsel *counsel)
{
  const CostAdvice *advice = counsel->advice;
  g_autoptr (GArray) order = report_verdict_order (advice);
  char *stay_or_leave = NULL;

  if (order->len == 0)
    return;
  stay_or_leave = tell_stay_or_leave (counsel);
  if (stay_or_leave != NULL)
    report_answer_add_sentence (answer, stay_or_leave);
  report_answer_add_sentence (answer, report_verdict_step (advice));
  for (guint i = 0; i < order->len; i++)
    {
      guint platform = g_array_index (order, guint, i);

      report_answer_add_sentence (answer,
                                  report_verdict_platform (advice, platform));
      report_answer_add_sentence (
          answer,
          report_waver_sentence (advice, counsel->changes, (int)platform));
      add_move (answer, counsel, platform);
    }
  report_answer_add_sentence (
      answer,
      report_waver_sentence (advice, counsel->changes, -1));
  report_answer_add_sentence (answer, report_verdict_source (advice));
}

/**
 * report_advise_answer: (skip)
 * @context: what it starts from
 * @question: (nullable): nothing can be asked
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): what to do
 */
ReportAnswer *
report_advise_answer (const ReportContext  *context,
                      const ReportQuestion *question,
                      GError              **error)
{
  g_auto (Counsel) counsel = { .context = context };
  ReportAnswer *answer = NULL;

  if (!compute (&counsel, error))
    return NULL;
  answer = report_answer_new ("advise",
                              context->scenario,
                              question,
                              draw (&counsel));
  add_sentences (answer, &counsel);
  report_answer_add_table (
      answer,
      report_verdict_table (counsel.advice, counsel.changes));
  report_answer_add_table (answer, report_verdict_steps (counsel.advice));
  report_answer_add_table (answer, report_verdict_reasons (counsel.advice));
  report_answer_add_table (
      answer,
      report_waver_table (counsel.advice, counsel.changes));
  report_answer_add_table (answer, report_verdict_profiles (counsel.advice));
  report_answer_add_table (answer, report_verdict_answers (counsel.advice));
  return answer;
}
