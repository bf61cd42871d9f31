/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rules that advice rests on: data/advice.json, read strictly and sealed.
 *
 * A rule is a condition (a formula of the catalogue's language over dimensions
 * and what the guide itself names) that speaks for or against platforms.  The
 * steps are rules in an order, the decision sequence.  Beside dimensions,
 * conditions know some figures of the platform that they are asked for:
 *
 *   own_bill, least_bill    dollars a month; least: of all that fit
 *   own_total, least_total  likewise, with engineering time and downtime
 *
 * Texts are English, part of the data.
 */
#pragma once

#include "cost-provider.h"

G_BEGIN_DECLS

#define COST_GUIDE_MAX_RULES 200

typedef enum
{
  COST_STANCE_FOR,
  COST_STANCE_AGAINST,

  COST_N_STANCES
} CostStance;

typedef enum
{
  COST_GUIDE_OWN_BILL,
  COST_GUIDE_LEAST_BILL,
  COST_GUIDE_OWN_TOTAL,
  COST_GUIDE_LEAST_TOTAL,

  COST_N_GUIDE_FIGURES
} CostGuideFigure;

typedef struct
{
  char             *id;       /* owned */
  char             *question; /* owned: "Is the app Phoenix...?" */
  char             *text;     /* owned: what follows where it is met */
  char             *note;     /* owned, nullable: how the condition reads it */
  CostFormula      *when;     /* owned */
  GStrv             platforms[COST_N_STANCES]; /* owned, nullable: ids */
  gboolean          is_step;
  gboolean          is_assumed; /* a threshold of ours, not the source's */
  const CostSource *source;     /* borrowed */
  guint64           dimensions; /* COST_VARY() of what it rests on */
  guint             figures;    /* bits by CostGuideFigure, likewise */
} CostGuideRule;

/* What is said of a platform at large. */
typedef struct
{
  char             *platform; /* owned: id */
  char             *best_at;  /* owned */
  char             *weak_at;  /* owned */
  char             *floor;    /* owned: what a month costs at least */
  char             *verdict;  /* owned */
  const CostSource *source;   /* borrowed */
} CostGuideProfile;

typedef struct
{
  char             *id;       /* owned */
  char             *question; /* owned */
  char             *answer;   /* owned */
  const CostSource *source;   /* borrowed */
} CostGuideAnswer;

typedef struct _CostGuide CostGuide;

CostGuide *cost_guide_new_bundled (GError **error);
CostGuide *cost_guide_new_from_json (const CostJson *json, GError **error);
CostGuide *cost_guide_ref (CostGuide *guide);
void       cost_guide_unref (CostGuide *guide);
CostDate   cost_guide_get_as_of (const CostGuide *guide);

/* The steps first, in their order, then the other rules. */
guint                cost_guide_get_n_rules (const CostGuide *guide);
guint                cost_guide_get_n_steps (const CostGuide *guide);
const CostGuideRule *cost_guide_get_rule (const CostGuide *guide, guint index);
guint                cost_guide_get_n_profiles (const CostGuide *guide);
const CostGuideProfile *cost_guide_get_profile (const CostGuide *guide,
                                                guint            index);
const CostGuideProfile *cost_guide_find_profile (const CostGuide *guide,
                                                 const char      *platform);
guint                   cost_guide_get_n_answers (const CostGuide *guide);
const CostGuideAnswer  *cost_guide_get_answer (const CostGuide *guide,
                                               guint            index);
/* Along which dimensions another verdict is looked for. */
guint64 cost_guide_get_dimensions (const CostGuide *guide);
void    cost_guide_ask (const CostGuide *guide,
                        const double    *dimensions,
                        const double    *of_platform,
                        gboolean        *is_met);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostGuide, cost_guide_unref)

G_END_DECLS
