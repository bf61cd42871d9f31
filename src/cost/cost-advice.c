/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The record of an advice: verdicts with all that they are read from.
 */
#include "config.h"

#include "cost-advice.h"

#include "cost-judge-private.h"

static void
free_advised (gpointer data)
{
  CostAdvised *advised = data;

  g_array_unref (advised->reasons);
  cost_estimate_unref (advised->estimate);
  g_free (advised);
}

/* The blockers of the bill; a platform may be blocked without one, where it
 * has no plan to choose. */
static void
add_blockers (CostAdvised *advised)
{
  CostReason reason = { .kind = COST_REASON_BLOCKER,
                        .stance = COST_STANCE_AGAINST,
                        .is_met = TRUE,
                        .decides = TRUE };

  if (!advised->estimate->is_blocked)
    return;
  for (guint i = 0; i < advised->estimate->remarks->len; i++)
    {
      reason.remark = g_ptr_array_index (advised->estimate->remarks, i);
      if (reason.remark->kind != COST_LIMIT_BLOCKER)
        continue;
      g_array_append_val (advised->reasons, reason);
      reason.decides = FALSE;
    }
  if (advised->reasons->len > 0)
    return;
  reason.remark = NULL;
  g_array_append_val (advised->reasons, reason);
}

/* The first rule that is met and speaks so, or -1. */
static int
find_first (const CostJudge *judge, guint platform, CostSpeaks speaks)
{
  for (guint i = 0; i < judge->n_rules; i++)
    if (cost_judge_is_met (judge, platform, i) &&
        cost_judge_get_speaks (judge, platform, i) == speaks)
      return (int)i;
  return -1;
}

static void
add_rule (CostAdvised     *advised,
          const CostJudge *judge,
          guint            platform,
          guint            rule,
          gboolean         decides)
{
  CostReason reason = {
    .kind = COST_REASON_RULE,
    .stance = cost_judge_get_speaks (judge, platform, rule) == COST_SPEAKS_FOR
                  ? COST_STANCE_FOR
                  : COST_STANCE_AGAINST,
    .is_met = cost_judge_is_met (judge, platform, rule),
    .decides = decides,
    .rule = cost_guide_get_rule (judge->guide, rule),
    .rule_index = rule,
  };

  g_array_append_val (advised->reasons, reason);
}

static void
add_cost (CostAdvised *advised, gboolean decides)
{
  CostReason reason = { .kind = COST_REASON_COST,
                        .stance = advised->is_cheapest ? COST_STANCE_FOR
                                                       : COST_STANCE_AGAINST,
                        .is_met = TRUE,
                        .decides = decides };

  if (!advised->estimate->is_blocked)
    g_array_append_val (advised->reasons, reason);
}

/* What decides, what is met besides, the bill, and what is not met. */
static void
add_reasons (CostAdvised *advised, const CostJudge *judge, guint platform)
{
  int      in_favour = find_first (judge, platform, COST_SPEAKS_FOR);
  int      against = find_first (judge, platform, COST_SPEAKS_AGAINST);
  gboolean is_open = !advised->estimate->is_blocked;

  add_blockers (advised);
  if (in_favour >= 0)
    add_rule (advised, judge, platform, (guint)in_favour, is_open);
  if (against >= 0)
    add_rule (advised, judge, platform, (guint)against, is_open);
  for (guint i = 0; i < judge->n_rules; i++)
    if ((int)i != in_favour && (int)i != against &&
        cost_judge_is_met (judge, platform, i) &&
        cost_judge_get_speaks (judge, platform, i) != COST_SPEAKS_NOT)
      add_rule (advised, judge, platform, i, FALSE);
  add_cost (advised, in_favour < 0 && against < 0);
  for (guint i = 0; i < judge->n_rules; i++)
    if (!cost_judge_is_met (judge, platform, i) &&
        cost_judge_get_speaks (judge, platform, i) != COST_SPEAKS_NOT)
      add_rule (advised, judge, platform, i, FALSE);
}

static void
add_advised (CostAdvice *advice, const CostJudge *judge, CostEstimate *estimate)
{
  guint        platform = advice->platforms->len;
  CostAdvised *advised = g_new0 (CostAdvised, 1);

  g_ptr_array_add (advice->platforms, advised);
  advised->estimate = estimate;
  advised->provider = estimate->provider;
  advised->verdict = judge->verdicts[platform];
  advised->effort = judge->efforts[platform];
  advised->is_cheapest = judge->cheapest == (int)platform;
  advised->is_least_total = judge->least_total == (int)platform;
  advised->reasons = g_array_new (FALSE, FALSE, sizeof (CostReason));
  add_reasons (advised, judge, platform);
}

/* Steps are asked of the workload; that one rests on a platform's figures is
 * taken by the first platform. */
static void
walk_steps (CostAdvice *advice, const CostJudge *judge)
{
  guint n_steps = cost_guide_get_n_steps (advice->guide);

  advice->is_step_met = g_new0 (gboolean, n_steps + 1);
  advice->step = -1;
  for (guint i = 0; i < n_steps && judge->n_platforms > 0; i++)
    {
      advice->is_step_met[i] = cost_judge_is_met (judge, 0, i);
      if (advice->is_step_met[i] && advice->step < 0)
        advice->step = (int)i;
    }
}

static void
judge_all (CostAdvice *advice, const CostEngine *engine)
{
  const CostWorkload *workload = &advice->scenario->workload;
  guint               n = cost_engine_get_n_platforms (engine);
  g_autoptr (CostJudge) judge =
      cost_judge_new (advice->guide, engine, advice->months);
  g_autofree CostEstimate **estimates = g_new0 (CostEstimate *, n + 1);
  g_autofree CostMoney     *bills = g_new0 (CostMoney, n + 1);
  g_autofree guint8        *flags = g_new0 (guint8, n + 1);
  g_autofree guint8        *databases = g_new0 (guint8, n + 1);

  for (guint i = 0; i < n; i++)
    {
      estimates[i] = cost_engine_estimate (engine, i, workload);
      bills[i] = estimates[i]->total;
      databases[i] = (guint8)estimates[i]->database;
      flags[i] =
          (guint8)((estimates[i]->is_blocked ? COST_CELL_BLOCKED : 0) |
                   (estimates[i]->is_complete ? 0 : COST_CELL_INCOMPLETE));
    }
  cost_judge_look (judge, workload, bills, flags, databases);
  for (guint i = 0; i < n; i++)
    add_advised (advice, judge, estimates[i]);
  walk_steps (advice, judge);
  advice->cheapest = judge->cheapest;
  advice->least_total = judge->least_total;
}

/**
 * cost_advice_new:
 * @guide: the rules
 * @catalogue: the catalogue
 * @scenario: what is asked; copied
 * @months: over how many months a setup is spread, 1 to
 *   %COST_EFFORT_MAX_MONTHS
 * @error: return location for an error, that of cost_engine_new()
 *
 * Judges every platform that @scenario asks for.
 *
 * Returns: (transfer full) (nullable): the advice
 */
CostAdvice *
cost_advice_new (CostGuide          *guide,
                 CostCatalogue      *catalogue,
                 const CostScenario *scenario,
                 guint               months,
                 GError            **error)
{
  g_autoptr (CostEngine) engine = NULL;
  CostAdvice *advice = NULL;

  g_return_val_if_fail (months >= 1 && months <= COST_EFFORT_MAX_MONTHS, NULL);

  engine = cost_engine_new (catalogue, scenario, 0, error);
  if (engine == NULL)
    return NULL;
  advice = g_new0 (CostAdvice, 1);
  g_atomic_ref_count_init (&advice->ref_count);
  advice->guide = cost_guide_ref (guide);
  advice->catalogue = cost_catalogue_ref (catalogue);
  advice->scenario = cost_scenario_copy (scenario);
  advice->months = months;
  advice->platforms = g_ptr_array_new_with_free_func (free_advised);
  judge_all (advice, engine);
  return advice;
}

/**
 * cost_advice_ref:
 * @advice: an advice
 *
 * Returns: (transfer full): @advice
 */
CostAdvice *
cost_advice_ref (CostAdvice *advice)
{
  g_atomic_ref_count_inc (&advice->ref_count);
  return advice;
}

/**
 * cost_advice_unref:
 * @advice: (transfer full): an advice
 *
 * Releases a reference.
 */
void
cost_advice_unref (CostAdvice *advice)
{
  if (!g_atomic_ref_count_dec (&advice->ref_count))
    return;
  g_ptr_array_unref (advice->platforms);
  g_free (advice->is_step_met);
  cost_scenario_free (advice->scenario);
  cost_catalogue_unref (advice->catalogue);
  cost_guide_unref (advice->guide);
  g_free (advice);
}
