/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An advice as tables: the verdicts, all reasons, the decision sequence, and
 * what platforms are good for at large.
 */
#include "config.h"

#include "report-verdict.h"

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-total.h"
#include "report-waver.h"
#include "report-words.h"

static const CostAdvised *
get_advised (const CostAdvice *advice, guint platform)
{
  return g_ptr_array_index (advice->platforms, platform);
}

/* Ids of what is met and speaks so, for machines. */
static char *
list_ids (const CostAdvised *advised, CostStance stance)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < advised->reasons->len; i++)
    {
      const CostReason *reason =
          &g_array_index (advised->reasons, CostReason, i);

      if (!reason->is_met || reason->stance != stance ||
          reason->kind == COST_REASON_COST)
        continue;
      g_string_append_printf (ids,
                              "%s%s",
                              ids->len > 0 ? " " : "",
                              reason->rule != NULL ? reason->rule->id
                              : reason->remark != NULL
                                  ? report_words_remark_id (reason->remark)
                                  : "no-plan");
    }
  return g_string_free (ids, FALSE);
}

/**
 * report_verdict_nobody:
 * @advice: an advice with platforms
 *
 * States that no platform has a bill.
 *
 * Returns: (transfer full) (nullable): a sentence without a period; %NULL if
 *   one has
 */
char *
report_verdict_nobody (const CostAdvice *advice)
{
  guint n_unknown = 0;

  for (guint i = 0; i < advice->platforms->len; i++)
    {
      const CostEstimate *estimate = get_advised (advice, i)->estimate;

      if (!estimate->is_blocked)
        return NULL;
      n_unknown += report_words_is_unknown (estimate);
    }
  return report_words_nobody (advice->platforms->len,
                              n_unknown,
                              get_advised (advice, 0)->estimate->at);
}

static guint8
get_flags (const CostAdvised *advised)
{
  if (advised->estimate->is_blocked)
    return COST_CELL_BLOCKED;
  return advised->estimate->is_complete ? 0 : COST_CELL_INCOMPLETE;
}

static void
add_totals (ReportTable *table, const CostAdvice *advice, guint platform)
{
  const CostAdvised *advised = get_advised (advice, platform);
  guint8             flags = get_flags (advised);

  if (report_words_is_unknown (advised->estimate))
    {
      report_total_add_unknown (table);
      report_total_add_unknown (table);
      return;
    }
  report_total_add (table,
                    advised->estimate->total,
                    flags,
                    advice->scenario->currency);
  if (flags == 0 && !advised->effort.is_complete)
    flags = COST_CELL_INCOMPLETE;
  report_total_add (table,
                    advised->effort.total,
                    flags,
                    advice->scenario->currency);
}

static void
add_place (ReportTable *table, const CostAdviceChange *change)
{
  g_autofree char *place = NULL;

  if (change == NULL)
    {
      report_table_add_nothing (table, NULL);
      return;
    }
  place = report_waver_place (change);
  report_table_add_words (table,
                          place,
                          cost_dimension_get_info (change->dimension)->id);
}

static void
add_platform (ReportTable      *table,
              const CostAdvice *advice,
              const GArray     *changes,
              guint             platform)
{
  const CostAdvised *advised = get_advised (advice, platform);
  g_autofree char   *reason = report_verdict_main (advised);
  g_autofree char   *in_favour = list_ids (advised, COST_STANCE_FOR);
  g_autofree char   *against = list_ids (advised, COST_STANCE_AGAINST);
  g_autofree char   *rests =
      report_verdict_rests (advice,
                            platform,
                            report_verdict_deciding (advised));

  report_table_add_words (table,
                          advised->provider->name,
                          advised->provider->id);
  report_table_add_words (table,
                          report_waver_verdict (advised->verdict),
                          report_waver_verdict_id (advised->verdict));
  add_totals (table, advice, platform);
  report_table_add_text (table, reason);
  report_table_add_words (table, NULL, in_favour);
  report_table_add_words (table, NULL, against);
  report_table_add_words (table, NULL, rests);
  add_place (table, report_waver_nearest (changes, (int)platform));
}

/**
 * report_verdict_table:
 * @advice: an advice
 * @changes: (element-type CostAdviceChange): what would change it
 *
 * Makes the table of verdicts.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_verdict_table (const CostAdvice *advice, const GArray *changes)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "verdict", _ ("Verdict"), REPORT_COLUMN_TEXT },
    { "bill", _ ("A month"), REPORT_COLUMN_TOTAL },
    { "total", _ ("With the team’s time"), REPORT_COLUMN_TOTAL },
    { "reason", _ ("Main reason"), REPORT_COLUMN_TEXT },
    { "for", NULL, REPORT_COLUMN_TEXT },
    { "against", NULL, REPORT_COLUMN_TEXT },
    { "rests_on", NULL, REPORT_COLUMN_TEXT },
    { "changes", _ ("Changes"), REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;
  g_autoptr (GArray) order = NULL;

  g_return_val_if_fail (advice != NULL && changes != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  order = report_verdict_order (advice);
  for (guint i = 0; i < order->len; i++)
    add_platform (table, advice, changes, g_array_index (order, guint, i));
  return table;
}

static const char *
get_kind_id (const CostReason *reason)
{
  switch (reason->kind)
    {
    case COST_REASON_BLOCKER:
      return "blocker";
    case COST_REASON_RULE:
      return reason->stance == COST_STANCE_FOR ? "for" : "against";
    case COST_REASON_COST:
      break;
    }
  return "bill";
}

static const char *
get_kind_word (const CostReason *reason)
{
  switch (reason->kind)
    {
    case COST_REASON_BLOCKER:
      return C_ ("reason", "Not possible");
    case COST_REASON_RULE:
      return reason->stance == COST_STANCE_FOR ? C_ ("reason", "For")
                                               : C_ ("reason", "Against");
    case COST_REASON_COST:
      break;
    }
  return C_ ("reason", "Bill");
}

static const CostSource *
get_source (const CostReason *reason)
{
  if (reason->rule != NULL)
    return reason->rule->source;
  return reason->remark != NULL ? reason->remark->source : NULL;
}

static void
add_source (ReportTable *table, const CostSource *source)
{
  g_autofree char *words = source != NULL ? report_words_source (source) : NULL;
  g_autofree char *date = source != NULL && source->date != COST_DATE_NONE
                              ? report_date (source->date)
                              : NULL;

  report_table_add_words (table, words, source != NULL ? source->title : NULL);
  report_table_add_words (table, NULL, date);
}

static void
add_reason (ReportTable      *table,
            const CostAdvice *advice,
            guint             platform,
            const CostReason *reason)
{
  const CostAdvised   *advised = get_advised (advice, platform);
  const CostGuideRule *rule = reason->rule;
  g_autofree char     *rests = report_verdict_rests (advice, platform, reason);
  g_autofree char     *bill = report_verdict_bill (advice, platform);
  g_autofree char     *words = report_verdict_reason (reason);
  gboolean             is_bill = reason->kind == COST_REASON_COST;

  report_table_add_words (table,
                          advised->provider->name,
                          advised->provider->id);
  report_table_add_words (table, get_kind_word (reason), get_kind_id (reason));
  report_table_add_words (table, NULL, rule != NULL ? rule->id : NULL);
  report_table_add_boolean (table, reason->is_met);
  report_table_add_words (table, NULL, reason->decides ? "true" : "false");
  report_table_add_text (table, is_bill ? bill : words);
  report_table_add_text (table, rests);
  report_table_add_words (table,
                          NULL,
                          rule != NULL && rule->is_assumed ? "true" : "false");
  report_table_add_words (table, NULL, rule != NULL ? rule->note : NULL);
  add_source (table, get_source (reason));
}

/**
 * report_verdict_reasons:
 * @advice: an advice
 *
 * Makes the table of all reasons, also those that do not apply.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_verdict_reasons (const CostAdvice *advice)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "kind", _ ("Speaks"), REPORT_COLUMN_TEXT },
    { "rule", NULL, REPORT_COLUMN_TEXT },
    { "met", _ ("Applies"), REPORT_COLUMN_BOOLEAN },
    { "decides", NULL, REPORT_COLUMN_BOOLEAN },
    { "reason", C_ ("column", "Reason"), REPORT_COLUMN_TEXT },
    { "rests_on", _ ("Rests on"), REPORT_COLUMN_TEXT },
    { "assumed", NULL, REPORT_COLUMN_BOOLEAN },
    { "note", NULL, REPORT_COLUMN_TEXT },
    { "source", NULL, REPORT_COLUMN_TEXT },
    { "as_of", NULL, REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (advice != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, _ ("Reasons"));
  for (guint i = 0; i < advice->platforms->len; i++)
    for (guint k = 0; k < get_advised (advice, i)->reasons->len; k++)
      add_reason (
          table,
          advice,
          i,
          &g_array_index (get_advised (advice, i)->reasons, CostReason, k));
  return table;
}

/**
 * report_verdict_steps:
 * @advice: an advice
 *
 * Makes the table of the decision sequence.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_verdict_steps (const CostAdvice *advice)
{
  const ReportColumn columns[] = {
    { "step", _ ("Step"), REPORT_COLUMN_NUMBER },
    { "rule", NULL, REPORT_COLUMN_TEXT },
    { "question", _ ("Question"), REPORT_COLUMN_TEXT },
    { "met", _ ("Applies"), REPORT_COLUMN_BOOLEAN },
    { "text", _ ("What follows"), REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (advice != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, _ ("The decision sequence"));
  for (guint i = 0; i < cost_guide_get_n_steps (advice->guide); i++)
    {
      const CostGuideRule *rule = cost_guide_get_rule (advice->guide, i);

      report_table_add_number (table, i + 1);
      report_table_add_words (table, NULL, rule->id);
      report_table_add_text (table, rule->question);
      report_table_add_boolean (table, advice->is_step_met[i]);
      report_table_add_text (table, rule->text);
    }
  return table;
}

/**
 * report_verdict_answers:
 * @advice: an advice
 *
 * Makes the table of questions that many ask, whatever their workload.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_verdict_answers (const CostAdvice *advice)
{
  const ReportColumn columns[] = {
    { "id", NULL, REPORT_COLUMN_TEXT },
    { "question", _ ("Question"), REPORT_COLUMN_TEXT },
    { "answer", _ ("Answer"), REPORT_COLUMN_TEXT },
    { "source", NULL, REPORT_COLUMN_TEXT },
    { "as_of", NULL, REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (advice != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, _ ("What many ask"));
  for (guint i = 0; i < cost_guide_get_n_answers (advice->guide); i++)
    {
      const CostGuideAnswer *answer = cost_guide_get_answer (advice->guide, i);

      report_table_add_words (table, NULL, answer->id);
      report_table_add_text (table, answer->question);
      report_table_add_text (table, answer->answer);
      add_source (table, answer->source);
    }
  return table;
}

static void
add_profile (ReportTable            *table,
             const CostProvider     *provider,
             const CostGuideProfile *profile)
{
  report_table_add_words (table, provider->name, provider->id);
  report_table_add_text (table, profile->best_at);
  report_table_add_text (table, profile->weak_at);
  report_table_add_words (table, NULL, profile->floor);
  report_table_add_text (table, profile->verdict);
  add_source (table, profile->source);
}

/**
 * report_verdict_profiles:
 * @advice: an advice
 *
 * Makes the table of what the platforms are best and weak at, whatever the
 * workload.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_verdict_profiles (const CostAdvice *advice)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "best_at", _ ("Best at"), REPORT_COLUMN_TEXT },
    { "weak_at", _ ("Weak at"), REPORT_COLUMN_TEXT },
    { "floor", NULL, REPORT_COLUMN_TEXT },
    { "at_large", _ ("At large"), REPORT_COLUMN_TEXT },
    { "source", NULL, REPORT_COLUMN_TEXT },
    { "as_of", NULL, REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (advice != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, _ ("The platforms at large"));
  for (guint i = 0; i < advice->platforms->len; i++)
    {
      const CostProvider     *provider = get_advised (advice, i)->provider;
      const CostGuideProfile *profile =
          cost_guide_find_profile (advice->guide, provider->id);

      if (profile != NULL)
        add_profile (table, provider, profile);
    }
  return table;
}
