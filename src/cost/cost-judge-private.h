/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A guide applied to the platforms of an engine: bills in, verdicts out, as
 * often as one likes.  For one thread.
 */
#pragma once

#include "cost-advice.h"

G_BEGIN_DECLS

typedef enum
{
  COST_SPEAKS_NOT,
  COST_SPEAKS_FOR,
  COST_SPEAKS_AGAINST,
} CostSpeaks;

typedef struct
{
  const CostGuide  *guide;  /* borrowed */
  const CostEngine *engine; /* borrowed: whose platforms they are */
  guint             months;
  guint             n_platforms;
  guint             n_rules;
  guint8           *speaks;   /* owned, CostSpeaks: a row of rules a platform */
  gboolean         *is_met;   /* owned, likewise */
  CostEffort       *efforts;  /* owned, a platform each */
  CostVerdict      *verdicts; /* owned, likewise */
  int               cheapest; /* -1: none */
  int               least_total; /* -1: none */
} CostJudge;

CostJudge *
cost_judge_new (const CostGuide *guide, const CostEngine *engine, guint months);
void cost_judge_free (CostJudge *judge);
void cost_judge_look (CostJudge          *judge,
                      const CostWorkload *workload,
                      const CostMoney    *bills,
                      const guint8       *flags,
                      const guint8       *databases);
CostSpeaks
cost_judge_get_speaks (const CostJudge *judge, guint platform, guint rule);
gboolean cost_judge_is_met (const CostJudge *judge, guint platform, guint rule);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostJudge, cost_judge_free)

G_END_DECLS
