/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From bills to figures, from figures to rules that are met, from those to
 * verdicts.
 */
#include "config.h"

#include "cost-judge-private.h"

static CostSpeaks
find_speaks (const CostGuideRule *rule, const char *platform)
{
  static const CostSpeaks speaks[COST_N_STANCES] = {
    [COST_STANCE_FOR] = COST_SPEAKS_FOR,
    [COST_STANCE_AGAINST] = COST_SPEAKS_AGAINST,
  };

  for (guint i = 0; i < COST_N_STANCES; i++)
    if (rule->platforms[i] != NULL &&
        g_strv_contains ((const char *const *)rule->platforms[i], platform))
      return speaks[i];
  return COST_SPEAKS_NOT;
}

/**
 * cost_judge_new: (skip)
 * @guide: the rules
 * @engine: whose platforms are judged
 * @months: over how many months a setup is spread
 *
 * Returns: (transfer full): a judge that has not looked yet, and borrows from
 *   both
 */
CostJudge *
cost_judge_new (const CostGuide *guide, const CostEngine *engine, guint months)
{
  CostJudge *judge = g_new0 (CostJudge, 1);

  judge->guide = guide;
  judge->engine = engine;
  judge->months = months;
  judge->n_platforms = cost_engine_get_n_platforms (engine);
  judge->n_rules = cost_guide_get_n_rules (guide);
  judge->speaks = g_new0 (guint8, judge->n_platforms * judge->n_rules + 1);
  judge->is_met = g_new0 (gboolean, judge->n_platforms * judge->n_rules + 1);
  judge->efforts = g_new0 (CostEffort, judge->n_platforms + 1);
  judge->verdicts = g_new0 (CostVerdict, judge->n_platforms + 1);
  judge->cheapest = judge->least_total = -1;
  for (guint i = 0; i < judge->n_platforms; i++)
    for (guint k = 0; k < judge->n_rules; k++)
      judge->speaks[i * judge->n_rules + k] =
          find_speaks (cost_guide_get_rule (guide, k),
                       cost_engine_get_platform (engine, i)->id);
  return judge;
}

/**
 * cost_judge_free: (skip)
 * @judge: (transfer full): a judge
 */
void
cost_judge_free (CostJudge *judge)
{
  g_free (judge->speaks);
  g_free (judge->is_met);
  g_free (judge->efforts);
  g_free (judge->verdicts);
  g_free (judge);
}

/**
 * cost_judge_get_speaks: (skip)
 * @judge: a judge
 * @platform: index of a platform
 * @rule: index of a rule
 *
 * Returns: whether the rule speaks of the platform, and how
 */
CostSpeaks
cost_judge_get_speaks (const CostJudge *judge, guint platform, guint rule)
{
  return (CostSpeaks)judge->speaks[platform * judge->n_rules + rule];
}

/**
 * cost_judge_is_met: (skip)
 * @judge: a judge that has looked
 * @platform: index of a platform
 * @rule: index of a rule
 *
 * Returns: whether the rule is met for the platform
 */
gboolean
cost_judge_is_met (const CostJudge *judge, guint platform, guint rule)
{
  return judge->is_met[platform * judge->n_rules + rule];
}

/* The least bill, and the least total, of what is known in full. */
static void
find_least (CostJudge *judge)
{
  const CostEffort *efforts = judge->efforts;

  judge->cheapest = judge->least_total = -1;
  for (guint i = 0; i < judge->n_platforms; i++)
    {
      if (efforts[i].flags == 0 &&
          (judge->cheapest < 0 ||
           efforts[i].bill < efforts[judge->cheapest].bill))
        judge->cheapest = (int)i;
      if (efforts[i].is_complete &&
          (judge->least_total < 0 ||
           efforts[i].total < efforts[judge->least_total].total))
        judge->least_total = (int)i;
    }
}

/* Where nobody is the cheapest, a platform is compared with itself. */
static void
ask (CostJudge          *judge,
     const CostWorkload *workload,
     guint8              database,
     guint               platform)
{
  CostWorkload      asked = *workload;
  const CostEffort *own = &judge->efforts[platform];
  const CostEffort *least =
      judge->cheapest >= 0 ? &judge->efforts[judge->cheapest] : own;
  const CostEffort *least_total =
      judge->least_total >= 0 ? &judge->efforts[judge->least_total] : own;
  double figures[COST_N_GUIDE_FIGURES] = {
    [COST_GUIDE_OWN_BILL] = cost_money_to_dollars (own->bill),
    [COST_GUIDE_LEAST_BILL] = cost_money_to_dollars (least->bill),
    [COST_GUIDE_OWN_TOTAL] = cost_money_to_dollars (own->total),
    [COST_GUIDE_LEAST_TOTAL] = cost_money_to_dollars (least_total->total),
  };

  asked.values[COST_DB] = database;
  cost_guide_ask (judge->guide,
                  asked.values,
                  figures,
                  &judge->is_met[platform * judge->n_rules]);
}

static CostVerdict
find_verdict (const CostJudge *judge, guint platform)
{
  gboolean is_spoken_of[] = { FALSE, FALSE, FALSE };

  if ((judge->efforts[platform].flags & COST_CELL_BLOCKED) != 0)
    return COST_VERDICT_SKIP;
  for (guint i = 0; i < judge->n_rules; i++)
    if (cost_judge_is_met (judge, platform, i))
      is_spoken_of[cost_judge_get_speaks (judge, platform, i)] = TRUE;
  if (is_spoken_of[COST_SPEAKS_FOR] == is_spoken_of[COST_SPEAKS_AGAINST])
    return COST_VERDICT_MAYBE;
  return is_spoken_of[COST_SPEAKS_FOR] ? COST_VERDICT_SHIP : COST_VERDICT_SKIP;
}

/**
 * cost_judge_look: (skip)
 * @judge: a judge
 * @workload: a workload
 * @bills: (array): what each platform bills for it
 * @flags: (array): CostCellFlags, likewise
 * @databases: (array): the choice that is billed, likewise
 *
 * Judges all platforms; what was found last is forgotten.
 */
void
cost_judge_look (CostJudge          *judge,
                 const CostWorkload *workload,
                 const CostMoney    *bills,
                 const guint8       *flags,
                 const guint8       *databases)
{
  for (guint i = 0; i < judge->n_platforms; i++)
    cost_effort_init (&judge->efforts[i],
                      cost_engine_get_platform (judge->engine, i),
                      workload,
                      bills[i],
                      flags[i],
                      judge->months);
  find_least (judge);
  for (guint i = 0; i < judge->n_platforms; i++)
    {
      ask (judge, workload, databases[i], i);
      judge->verdicts[i] = find_verdict (judge, i);
    }
}
