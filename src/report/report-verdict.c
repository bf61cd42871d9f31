/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Verdicts in words.  What blocks a platform is its reason, before all rules.
 */
#include "config.h"

#include "report-verdict.h"

#include <glib/gi18n-lib.h>

#include "report-comparison.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-total.h"
#include "report-waver.h"
#include "report-words.h"

/* Of more dimensions no reader wants the values. */
#define FIGURES 5

static const CostAdvised *
get_advised (const CostAdvice *advice, guint platform)
{
  return g_ptr_array_index (advice->platforms, platform);
}

static const CostReason *
get_reason (const CostAdvised *advised, guint index)
{
  return &g_array_index (advised->reasons, CostReason, index);
}

static const CostCurrency *
get_currency (const CostAdvice *advice)
{
  return advice->scenario->currency;
}

/**
 * report_verdict_order:
 * @advice: an advice
 *
 * Orders the platforms as readers want them: what to ship first.
 *
 * Returns: (transfer full) (element-type guint): their indices
 */
GArray *
report_verdict_order (const CostAdvice *advice)
{
  static const CostVerdict order[] = { COST_VERDICT_SHIP,
                                       COST_VERDICT_MAYBE,
                                       COST_VERDICT_SKIP };
  GArray                  *found = g_array_new (FALSE, FALSE, sizeof (guint));

  g_return_val_if_fail (advice != NULL, found);

  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint k = 0; k < advice->platforms->len; k++)
      if (get_advised (advice, k)->verdict == order[i])
        g_array_append_val (found, k);
  return found;
}

static void
append_name (GString *names, const char *name)
{
  if (names->len > 0)
    /* Translators: between the names of platforms. */
    g_string_append (names, C_ ("platforms", ", "));
  g_string_append (names, name);
}

static void
append_verdict (GString *text, const CostAdvice *advice, CostVerdict verdict)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < advice->platforms->len; i++)
    if (get_advised (advice, i)->verdict == verdict)
      append_name (names, get_advised (advice, i)->provider->name);
  if (names->len == 0)
    return;
  if (text->len > 0)
    /* Translators: between parts of a finding. */
    g_string_append (text, C_ ("verdict", "; "));
  /* Translators: names of platforms, and their verdict: "Fly.io: ship". */
  g_string_append_printf (text,
                          C_ ("verdict", "%s: %s"),
                          names->str,
                          report_waver_verdict (verdict));
}

/**
 * report_verdict_finding:
 * @advice: an advice
 *
 * States the verdicts: "Fly.io: ship; Render: maybe; Vercel: skip".
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_verdict_finding (const CostAdvice *advice)
{
  char    *nobody = NULL;
  GString *text = NULL;

  g_return_val_if_fail (advice != NULL, NULL);

  if (advice->platforms->len == 0)
    return g_strdup (_ ("No platform is compared"));
  nobody = report_verdict_nobody (advice);
  if (nobody != NULL)
    return nobody;
  text = g_string_new (NULL);
  append_verdict (text, advice, COST_VERDICT_SHIP);
  append_verdict (text, advice, COST_VERDICT_MAYBE);
  append_verdict (text, advice, COST_VERDICT_SKIP);
  return g_string_free (text, FALSE);
}

/* That which is billed, where the workload leaves it open. */
static double
get_database (const CostAdvice *advice, guint platform)
{
  return get_advised (advice, platform)->estimate->database;
}

/* "Regions: 1 region; Background jobs: 0"; empty where there is none. */
static char *
list_figures (const CostAdvice    *advice,
              guint                platform,
              const CostGuideRule *rule)
{
  const CostWorkload *workload = &advice->scenario->workload;
  GString            *text = g_string_new (NULL);
  guint               n = 0;

  for (int i = 0; i < COST_N_DIMENSIONS && n < FIGURES; i++)
    {
      CostDimension    dimension = (CostDimension)i;
      g_autofree char *value = NULL;

      if ((rule->dimensions & COST_VARY (i)) == 0)
        continue;
      value = report_dimension_value (
          dimension,
          i == COST_DB ? get_database (advice, platform) : workload->values[i]);
      if (n++ > 0)
        /* Translators: between the parts of a summary. */
        g_string_append (text, C_ ("summary", "; "));
      /* Translators: the name of a dimension and its value. */
      g_string_append_printf (text,
                              C_ ("summary", "%s: %s"),
                              report_dimension_label (dimension),
                              value);
    }
  return g_string_free (text, FALSE);
}

/**
 * report_verdict_rests:
 * @advice: an advice
 * @platform: index of a platform
 * @reason: (nullable): a reason of it
 *
 * Says on which figures a reason rests.
 *
 * Returns: (transfer full): the words; empty where it is none of the
 *   workload's
 */
char *
report_verdict_rests (const CostAdvice *advice,
                      guint             platform,
                      const CostReason *reason)
{
  g_return_val_if_fail (advice != NULL, NULL);

  if (reason == NULL || reason->rule == NULL)
    return g_strdup ("");
  return list_figures (advice, platform, reason->rule);
}

/**
 * report_verdict_step:
 * @advice: an advice
 *
 * Says which step of the decision sequence decided, and on which figures.
 *
 * Returns: (transfer full): a sentence without a period at its end
 */
char *
report_verdict_step (const CostAdvice *advice)
{
  const CostGuideRule *rule = NULL;
  g_autofree char     *figures = NULL;

  g_return_val_if_fail (advice != NULL, NULL);

  if (advice->step < 0)
    return g_strdup (_ ("No step of the decision sequence applies, so that "
                        "single rules and bills decide"));
  rule = cost_guide_get_rule (advice->guide, (guint)advice->step);
  figures = list_figures (advice, 0, rule);
  /* Translators: the number of a step, its question, what follows, and the
   * figures of the workload that it rests on. */
  return g_strdup_printf (_ ("Step %d decides: %s Yes. %s (%s)"),
                          advice->step + 1,
                          rule->question,
                          rule->text,
                          figures);
}

/**
 * report_verdict_deciding:
 * @advised: a platform's advice
 *
 * Returns: (transfer none) (nullable): the reason that its verdict is read
 *   from first
 */
const CostReason *
report_verdict_deciding (const CostAdvised *advised)
{
  g_return_val_if_fail (advised != NULL, NULL);

  for (guint i = 0; i < advised->reasons->len; i++)
    if (get_reason (advised, i)->decides)
      return get_reason (advised, i);
  return NULL;
}

/**
 * report_verdict_reason:
 * @reason: a reason
 *
 * Words a reason: a rule in the words of the data, or what blocks.
 *
 * Returns: (transfer full): a sentence
 */
char *
report_verdict_reason (const CostReason *reason)
{
  g_return_val_if_fail (reason != NULL, NULL);

  if (reason->rule != NULL)
    return g_strdup (reason->rule->text);
  if (reason->remark != NULL)
    return report_words_remark (reason->remark);
  if (reason->kind == COST_REASON_BLOCKER)
    return g_strdup (_ ("It has no plan for this workload."));
  return reason->stance == COST_STANCE_FOR
             ? g_strdup (_ ("Its bill is the smallest."))
             : g_strdup (_ ("No rule speaks of it, and its bill is not the "
                            "smallest."));
}

/**
 * report_verdict_main:
 * @advised: a platform's advice
 *
 * Words the reason that decides.
 *
 * Returns: (transfer full): a sentence; empty where none does
 */
char *
report_verdict_main (const CostAdvised *advised)
{
  const CostReason *reason = report_verdict_deciding (advised);

  if (advised->estimate->is_blocked)
    return report_row_reason (advised->estimate);
  return reason != NULL ? report_verdict_reason (reason) : g_strdup ("");
}

static char *
word_total (const CostAdvice *advice, const CostAdvised *advised)
{
  return report_total (advised->effort.total,
                       advised->effort.is_complete ? 0 : COST_CELL_INCOMPLETE,
                       get_currency (advice));
}

/* How a bill compares: the difference is told only where both are whole. */
static char *
compare_bill (const CostAdvice *advice, const CostAdvised *advised)
{
  const CostAdvised *best = NULL;
  g_autofree char   *bill =
      report_words_total (advised->estimate, get_currency (advice));
  g_autofree char *more = NULL;

  if (advised->is_cheapest)
    /* Translators: an amount. */
    return g_strdup_printf (_ ("%s a month, the smallest bill"), bill);
  if (advice->cheapest < 0 || !advised->estimate->is_complete)
    /* Translators: an amount. */
    return g_strdup_printf (_ ("%s a month"), bill);
  best = get_advised (advice, (guint)advice->cheapest);
  more = report_money_in (advised->estimate->total - best->estimate->total,
                          get_currency (advice));
  /* Translators: two amounts, and a platform. */
  return g_strdup_printf (_ ("%s a month, %s more than %s"),
                          bill,
                          more,
                          best->provider->name);
}

/**
 * report_verdict_bill:
 * @advice: an advice
 * @platform: index of a platform
 *
 * Says what it costs, and how that compares.
 *
 * Returns: (transfer full): the words
 */
char *
report_verdict_bill (const CostAdvice *advice, guint platform)
{
  const CostAdvised *advised = NULL;
  g_autofree char   *bill = NULL;
  g_autofree char   *total = NULL;

  g_return_val_if_fail (advice != NULL, NULL);
  g_return_val_if_fail (platform < advice->platforms->len, NULL);

  advised = get_advised (advice, platform);
  if (report_words_is_unknown (advised->estimate))
    return g_strdup (_ ("no prices are known for this day"));
  if (advised->estimate->is_blocked)
    return g_strdup (_ ("not possible"));
  bill = compare_bill (advice, advised);
  total = word_total (advice, advised);
  /* Translators: how a bill compares, and an amount. */
  return g_strdup_printf (_ ("%s (%s with the team’s time and downtime)"),
                          bill,
                          total);
}

/* What is met and speaks so; the bill only where it decides, and of what
 * blocks only what stops most plans. */
static void
append_reasons (GString           *text,
                const CostAdvised *advised,
                CostStance         stance,
                const char        *lead)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < advised->reasons->len; i++)
    {
      const CostReason *reason = get_reason (advised, i);
      g_autofree char  *words = NULL;

      if (!reason->is_met || reason->stance != stance ||
          (reason->kind != COST_REASON_RULE && !reason->decides))
        continue;
      words = reason->kind == COST_REASON_BLOCKER
                  ? report_verdict_main (advised)
                  : report_verdict_reason (reason);
      if (is_first)
        g_string_append_printf (text, " %s", lead);
      g_string_append_printf (text, " %s", words);
      if (reason->rule != NULL && reason->rule->is_assumed)
        g_string_append_printf (text, " %s", _ ("(Our threshold.)"));
      is_first = FALSE;
    }
}

/**
 * report_verdict_platform:
 * @advice: an advice
 * @platform: index of a platform
 *
 * Tells a verdict with its reasons and figures.
 *
 * Returns: (transfer full): sentences
 */
char *
report_verdict_platform (const CostAdvice *advice, guint platform)
{
  const CostAdvised *advised = NULL;
  g_autofree char   *bill = NULL;
  GString           *text = NULL;

  g_return_val_if_fail (advice != NULL, NULL);
  g_return_val_if_fail (platform < advice->platforms->len, NULL);

  advised = get_advised (advice, platform);
  bill = report_verdict_bill (advice, platform);
  text = g_string_new (NULL);
  /* Translators: a platform, its verdict, and what it costs. */
  g_string_append_printf (text,
                          _ ("%s: %s; %s."),
                          advised->provider->name,
                          report_waver_verdict (advised->verdict),
                          bill);
  append_reasons (text, advised, COST_STANCE_FOR, _ ("For it:"));
  append_reasons (text, advised, COST_STANCE_AGAINST, _ ("Against it:"));
  return g_string_free (text, FALSE);
}

static gboolean
is_told (const CostGuide *guide, guint rule)
{
  for (guint i = 0; i < rule; i++)
    if (cost_guide_get_rule (guide, i)->source ==
        cost_guide_get_rule (guide, rule)->source)
      return TRUE;
  return FALSE;
}

/**
 * report_verdict_source:
 * @advice: an advice
 *
 * Says where the rules are from.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_verdict_source (const CostAdvice *advice)
{
  g_autoptr (GString) list = g_string_new (NULL);

  g_return_val_if_fail (advice != NULL, NULL);

  for (guint i = 0; i < cost_guide_get_n_rules (advice->guide); i++)
    {
      g_autofree char *words = NULL;

      if (is_told (advice->guide, i))
        continue;
      words =
          report_words_source (cost_guide_get_rule (advice->guide, i)->source);
      if (list->len > 0)
        /* Translators: between sources. */
        g_string_append (list, C_ ("sources", "; "));
      g_string_append (list, words);
    }
  /* Translators: titles of pages with their days. */
  return g_strdup_printf (_ ("The rules are from: %s; the wording is ours"),
                          list->str);
}
