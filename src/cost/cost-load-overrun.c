/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a provider does when more is used than was meant to be, plan by plan,
 * with its history as prices have theirs.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>

static gboolean
read_kind (CostProvider     *provider,
           const CostJsonAt *at,
           gpointer          target,
           GError          **error)
{
  const char *ids[COST_N_OVERRUNS + 1] = { NULL };
  guint       index = 0;

  for (int i = 0; i < COST_N_OVERRUNS; i++)
    ids[i] = cost_overrun_get_id ((CostOverrunKind)i);
  if (!cost_load_one_of (at, _ ("reaction"), ids, &index, error))
    return FALSE;
  *(CostOverrunKind *)target = (CostOverrunKind)index;
  return TRUE;
}

static const CostLoadField entry_fields[] = {
  { "from",
    cost_load_date,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostOverrunEntry, from) },
  { "does",
    read_kind,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostOverrunEntry, does) },
  { "text",
    cost_load_text,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostOverrunEntry, text) },
  { "reason",
    cost_load_text,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostOverrunEntry, reason) },
  { "correction",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostOverrunEntry, is_correction) },
  { "source",
    cost_load_source,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostOverrunEntry, source) },
  { NULL },
};

static gboolean
read_history (CostProvider     *provider,
              const CostJsonAt *at,
              gpointer          target,
              GError          **error)
{
  GPtrArray *history = *(GPtrArray **)target;
  CostDate   before = COST_DATE_NONE;

  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_HISTORY, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostOverrunEntry *entry = g_new0 (CostOverrunEntry, 1);
      CostJsonAt        child = cost_json_element (at, i);

      g_ptr_array_add (history, entry);
      if (!cost_load_record (provider, &child, entry_fields, entry, error) ||
          !cost_load_check_ascending (&child, before, entry->from, error))
        return FALSE;
      before = entry->from;
    }
  return TRUE;
}

static const CostLoadField overrun_fields[] = {
  { "plans",
    cost_load_plan_ids,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostOverrun, plans) },
  { "history",
    read_history,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostOverrun, history) },
  { NULL },
};

static gboolean
has_plan (const CostOverrun *overrun, const char *plan)
{
  return overrun->plans == NULL ||
         g_strv_contains ((const char *const *)overrun->plans, plan);
}

/* A plan is spoken of once. */
static gboolean
check_once (const CostProvider *provider,
            const CostJsonAt   *at,
            const CostOverrun  *overrun,
            GError            **error)
{
  for (guint i = 0; i < provider->plans->len; i++)
    {
      const CostPlan *plan = g_ptr_array_index (provider->plans, i);

      for (guint k = 0; k < at->index && has_plan (overrun, plan->id); k++)
        if (has_plan (g_ptr_array_index (provider->overruns, k), plan->id))
          return cost_json_fail (at,
                                 error,
                                 COST_ERROR_FORMAT,
                                 _ ("the plan “%s” is spoken of twice"),
                                 plan->id);
    }
  return TRUE;
}

/**
 * cost_load_overruns: (skip)
 * @provider: the provider that is being read, its sources and plans read
 * @at: the member `on_overrun`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if an element does not say what is done, or twice of a plan
 */
gboolean
cost_load_overruns (CostProvider     *provider,
                    const CostJsonAt *at,
                    gpointer          target,
                    GError          **error)
{
  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_OVERRUNS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt   child = cost_json_element (at, i);
      CostOverrun *overrun = cost_overrun_new ();

      g_ptr_array_add (provider->overruns, overrun);
      if (!cost_load_record (provider,
                             &child,
                             overrun_fields,
                             overrun,
                             error) ||
          !check_once (provider, &child, overrun, error))
        return FALSE;
    }
  return TRUE;
}
