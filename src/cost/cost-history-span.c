/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What comes and goes: plans, regions and credits with a first or a last day.
 * A plan that ends on the day before another of its id begins has changed.
 */
#include "config.h"

#include "cost-history-private.h"

#include <string.h>

static CostDate
day_after (CostDate date)
{
  return cost_date_add_days (date, 1);
}

static CostChange *
add_change (GPtrArray     *changes,
            CostProvider  *provider,
            CostChangeKind kind,
            CostChangeVerb verb,
            CostDate       date)
{
  CostChange *change = cost_change_new (provider, kind, verb, date);

  g_ptr_array_add (changes, change);
  return change;
}

/* The plan that @plan takes the place of. */
static const CostPlan *
find_before (const CostProvider *provider, const CostPlan *plan)
{
  for (guint i = 0; i < provider->plans->len; i++)
    {
      const CostPlan *other = g_ptr_array_index (provider->plans, i);

      if (plan->from != COST_DATE_NONE && other->until != COST_DATE_NONE &&
          day_after (other->until) == plan->from &&
          strcmp (other->id, plan->id) == 0)
        return other;
    }
  return NULL;
}

static gboolean
has_after (const CostProvider *provider, const CostPlan *plan)
{
  for (guint i = 0; i < provider->plans->len; i++)
    if (find_before (provider, g_ptr_array_index (provider->plans, i)) == plan)
      return TRUE;
  return FALSE;
}

static void
describe_plan (CostChange *change, const CostPlan *plan)
{
  change->id = plan->id;
  change->label = plan->name;
  change->source = plan->source;
}

static void
add_successor (GPtrArray      *changes,
               CostProvider   *provider,
               const CostPlan *before,
               const CostPlan *after)
{
  CostChange *change = cost_change_new (provider,
                                        COST_CHANGE_PLAN,
                                        COST_CHANGE_CHANGED,
                                        after->from);

  describe_plan (change, after);
  for (guint i = 0; i < provider->n_plan_values; i++)
    cost_change_add_cell (change,
                          NULL,
                          provider->plan_values[i],
                          &before->values[i],
                          &after->values[i]);
  if (change->cells->len > 0 || before->is_auto != after->is_auto ||
      strcmp (before->name, after->name) != 0)
    g_ptr_array_add (changes, change);
  else
    cost_change_free (change);
}

static void
add_plan (GPtrArray *changes, CostProvider *provider, const CostPlan *plan)
{
  const CostPlan *before = find_before (provider, plan);
  CostDate        gone = COST_DATE_NONE;

  if (before != NULL)
    add_successor (changes, provider, before, plan);
  else if (plan->from != COST_DATE_NONE)
    describe_plan (add_change (changes,
                               provider,
                               COST_CHANGE_PLAN,
                               COST_CHANGE_ADDED,
                               plan->from),
                   plan);
  if (plan->until != COST_DATE_NONE && !has_after (provider, plan))
    gone = day_after (plan->until);
  if (gone != COST_DATE_NONE)
    describe_plan (add_change (changes,
                               provider,
                               COST_CHANGE_PLAN,
                               COST_CHANGE_REMOVED,
                               gone),
                   plan);
}

/**
 * cost_history_add_plans: (skip)
 * @changes: (element-type CostChange): a list to add to
 * @provider: a provider
 *
 * Adds plans that came, went or became others.
 */
void
cost_history_add_plans (GPtrArray *changes, CostProvider *provider)
{
  for (guint i = 0; i < provider->plans->len; i++)
    add_plan (changes, provider, g_ptr_array_index (provider->plans, i));
}

/* What has nothing but its days. */
typedef struct
{
  CostChangeKind kind;
  const char    *id;
  const char    *label;
  CostDate       from;
  CostDate       until;
} Span;

static void
add_span (GPtrArray *changes, CostProvider *provider, const Span *span)
{
  const struct
  {
    CostDate       date;
    CostChangeVerb verb;
  } ends[] = {
    { span->from, COST_CHANGE_ADDED },
    { span->until != COST_DATE_NONE ? day_after (span->until) : COST_DATE_NONE,
      COST_CHANGE_REMOVED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      CostChange *change = NULL;

      if (ends[i].date == COST_DATE_NONE)
        continue;
      change = add_change (changes,
                           provider,
                           span->kind,
                           ends[i].verb,
                           ends[i].date);
      change->id = span->id;
      change->label = span->label;
    }
}

/**
 * cost_history_add_regions: (skip)
 * @changes: (element-type CostChange): a list to add to
 * @provider: a provider
 *
 * Adds regions that came or went.
 */
void
cost_history_add_regions (GPtrArray *changes, CostProvider *provider)
{
  for (guint i = 0; i < provider->regions->len; i++)
    {
      const CostRegion *region = g_ptr_array_index (provider->regions, i);
      const Span        span = { COST_CHANGE_REGION,
                                 region->id,
                                 region->name,
                                 region->from,
                                 region->until };

      add_span (changes, provider, &span);
    }
}

/**
 * cost_history_add_credits: (skip)
 * @changes: (element-type CostChange): a list to add to
 * @provider: a provider
 *
 * Adds credits that came or went.
 */
void
cost_history_add_credits (GPtrArray *changes, CostProvider *provider)
{
  for (guint i = 0; i < provider->credits->len; i++)
    {
      const CostCredit *credit = g_ptr_array_index (provider->credits, i);
      const Span        span = { COST_CHANGE_CREDIT,
                                 credit->id,
                                 credit->label,
                                 credit->from,
                                 credit->until };

      add_span (changes, provider, &span);
    }
}
