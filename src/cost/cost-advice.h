/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What to do: a verdict for every platform, with all reasons and the figures
 * that they rest on, the way through the decision sequence, and what would
 * change the verdict.
 *
 * The verdict follows from the reasons, so it cannot contradict them.  What
 * blocks the workload: skip.  Else what is met speaks for the platform, and
 * nothing against it: ship.  Only against it: skip.  Both, or neither: maybe.
 * A bill that is only "at least" cannot be the cheapest.
 */
#pragma once

#include "cost-effort.h"
#include "cost-guide.h"

G_BEGIN_DECLS

typedef enum
{
  COST_VERDICT_SHIP,
  COST_VERDICT_MAYBE,
  COST_VERDICT_SKIP,
} CostVerdict;

typedef enum
{
  COST_REASON_BLOCKER, /* remark says what blocks; nullable */
  COST_REASON_RULE,    /* rule, which is a step or not */
  COST_REASON_COST,    /* how the bill compares; always there if not blocked */
} CostReasonKind;

typedef struct
{
  CostReasonKind kind;
  CostStance     stance;     /* of a rule; a blocker is against */
  gboolean       is_met;     /* rules that are not met are listed too */
  gboolean       decides;    /* the verdict is read from it: the first for
                                      and the first against, a blocker, or the
                                      bill where no rule speaks */
  const CostGuideRule *rule; /* borrowed, nullable */
  guint                rule_index;
  const CostRemark    *remark; /* borrowed, nullable */
} CostReason;

typedef struct
{
  const CostProvider *provider; /* borrowed from the estimate */
  CostVerdict         verdict;
  CostEstimate       *estimate;    /* owned */
  CostEffort          effort;      /* bill, and total with the team's time */
  gboolean            is_cheapest; /* the least bill of those that fit */
  gboolean is_least_total; /* likewise with engineering time, downtime */
  GArray  *reasons; /* owned, of CostReason: what decides first, then what is
                       met, then what is not */
} CostAdvised;

/* How an answer changes when one dimension does. */
typedef struct
{
  int           platform; /* index; -1: which one is cheapest */
  CostDimension dimension;
  double        from;  /* where the workload stands */
  double        until; /* a value with the answer of now */
  double        at;    /* the next that is known, with another one */
  double        value; /* the one to tell: until, if the other answer begins
                          right beyond it, or at */
  CostVerdict before;  /* of a platform */
  CostVerdict after;
  int         cheapest_before; /* -1: none */
  int         cheapest_after;
} CostAdviceChange;

/* A sealed record. */
typedef struct _CostAdvice
{
  gatomicrefcount ref_count;
  CostGuide      *guide;     /* owned */
  CostCatalogue  *catalogue; /* owned */
  CostScenario   *scenario;  /* owned: what was asked, not to be changed */
  guint           months;
  GPtrArray      *platforms;   /* owned, of CostAdvised*, the engine's order */
  gboolean       *is_step_met; /* owned, a step each */
  int             step;        /* the first that is met: decides; -1: none */
  int             cheapest;    /* index of a platform, by the bill; -1: none */
  int             least_total; /* with engineering time; -1: none */
} CostAdvice;

CostAdvice *cost_advice_new (CostGuide          *guide,
                             CostCatalogue      *catalogue,
                             const CostScenario *scenario,
                             guint               months,
                             GError            **error);
CostAdvice *cost_advice_ref (CostAdvice *advice);
void        cost_advice_unref (CostAdvice *advice);
/* Of CostAdviceChange, the nearest up and the nearest down for each dimension
 * the guide names and each platform, and for the cheapest: by platform,
 * cheapest last, then by dimension.  It compiles an engine for each
 * switch, choice and number of regions, some hundred milliseconds: for a
 * thread. */
GArray *cost_advice_find_changes (const CostAdvice *advice,
                                  GCancellable     *cancellable,
                                  GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostAdvice, cost_advice_unref)

G_END_DECLS
