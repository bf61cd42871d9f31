/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plans, and references to them.  The first plan says which values there are;
 * every other one has the same.  Entries of one id have no day in common.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LAST_DAY ((CostDate)G_MAXUINT32)

static gboolean
name_value (const CostJsonAt *at, char **name, GError **error)
{
  if (strcmp (at->member, "id") == 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“id” is a name that every plan has; choose "
                              "another"));
  return cost_load_key_word (at, name, error);
}

static gboolean
name_values (CostProvider *provider, const CostJsonAt *at, GError **error)
{
  guint n = 0;

  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_PLAN_VALUES, error))
    return FALSE;
  n = cost_json_length (at);
  provider->plan_values = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      CostJsonAt child = cost_json_nth_member (at, i);

      if (!name_value (&child, &provider->plan_values[i], error))
        return FALSE;
    }
  provider->n_plan_values = n;
  return TRUE;
}

/* Texts or numbers, as in the plans before it. */
static gboolean
check_value (const CostProvider *provider,
             const CostJsonAt   *at,
             guint               index,
             const CostValue    *value,
             GError            **error)
{
  CostValueKind kind = COST_VALUE_UNKNOWN;

  for (guint i = 0; i + 1 < provider->plans->len; i++)
    {
      const CostPlan *plan = g_ptr_array_index (provider->plans, i);

      if (kind == COST_VALUE_UNKNOWN)
        kind = plan->values[index].kind;
    }
  return cost_load_check_kind (at, value, &kind, error);
}

static gboolean
read_values (CostProvider     *provider,
             const CostJsonAt *at,
             gpointer          target,
             GError          **error)
{
  CostValue **values = target;

  if (provider->plan_values == NULL && !name_values (provider, at, error))
    return FALSE;
  if (!cost_json_expect_object (at,
                                (const char *const *)provider->plan_values,
                                error))
    return FALSE;
  *values = g_new0 (CostValue, provider->n_plan_values + 1);
  for (guint i = 0; i < provider->n_plan_values; i++)
    {
      const char *name = provider->plan_values[i];
      CostValue  *value = &(*values)[i];
      CostJsonAt  child;

      if (!cost_json_member (at, name, &child))
        return cost_json_fail (at,
                               error,
                               COST_ERROR_FORMAT,
                               _ ("the value “%s” is missing; all plans have "
                                  "the values of the first"),
                               name);
      if (!cost_load_value (provider, &child, value, error) ||
          !check_value (provider, &child, i, value, error))
        return FALSE;
    }
  return TRUE;
}

static const CostLoadField plan_fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (CostPlan, id) },
  { "name",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostPlan, name) },
  { "from",
    cost_load_date,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostPlan, from) },
  { "until",
    cost_load_date,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostPlan, until) },
  { "auto",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostPlan, is_auto) },
  { "values",
    read_values,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostPlan, values) },
  { "source",
    cost_load_source,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostPlan, source) },
  { "note",
    cost_load_note,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostPlan, note) },
  { NULL },
};

static CostDate
get_last_day (const CostPlan *plan)
{
  return plan->until == COST_DATE_NONE ? LAST_DAY : plan->until;
}

static gboolean
check_disjoint (const CostProvider *provider,
                const CostJsonAt   *at,
                const CostPlan     *plan,
                GError            **error)
{
  for (guint i = 0; i < at->index; i++)
    {
      const CostPlan *other = g_ptr_array_index (provider->plans, i);
      CostJsonAt      first = cost_json_element (at->parent, i);
      guint           line = 0;
      guint           column = 0;

      if (strcmp (plan->id, other->id) != 0 ||
          plan->from > get_last_day (other) ||
          other->from > get_last_day (plan))
        continue;
      cost_json_get_position (&first, &line, &column);
      return cost_json_fail (at,
                             error,
                             COST_ERROR_FORMAT,
                             _ ("“%s” is given twice for the same days; the "
                                "first is in line %u"),
                             plan->id,
                             line);
    }
  return TRUE;
}

/**
 * cost_load_plans: (skip)
 * @provider: the provider that is being read, its sources read
 * @at: the member `plans`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a plan is not one
 */
gboolean
cost_load_plans (CostProvider     *provider,
                 const CostJsonAt *at,
                 gpointer          target,
                 GError          **error)
{
  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_PLANS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);
      CostPlan  *plan = g_new0 (CostPlan, 1);

      plan->is_auto = TRUE;
      g_ptr_array_add (provider->plans, plan);
      if (!cost_load_record (provider, &child, plan_fields, plan, error) ||
          !cost_load_check_days (&child, plan->from, plan->until, error) ||
          !check_disjoint (provider, &child, plan, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * cost_load_default_plan: (skip)
 * @provider: a provider whose file has no plans
 *
 * Gives it the one plan that every provider has: to pay what is used.
 */
void
cost_load_default_plan (CostProvider *provider)
{
  CostPlan *plan = g_new0 (CostPlan, 1);

  plan->id = g_strdup ("payg");
  plan->name = g_strdup ("Pay as you go");
  plan->is_auto = TRUE;
  plan->values = g_new0 (CostValue, 1);
  provider->plan_values = g_new0 (char *, 1);
  g_ptr_array_add (provider->plans, plan);
}

static gboolean
read_plan_id (CostProvider     *provider,
              const CostJsonAt *at,
              GPtrArray        *ids,
              GError          **error)
{
  const char *id = NULL;

  if (!cost_json_read_string (at, &id, error))
    return FALSE;
  if (cost_load_find (provider->plans, id) < 0)
    return cost_load_fail_unknown (at, _ ("plan"), id, provider->plans, error);
  if (g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“%s” is given twice"),
                           id);
  g_ptr_array_add (ids, g_strdup (id));
  return TRUE;
}

/**
 * cost_load_plan_ids: (skip)
 * @provider: the provider that is being read, its plans read
 * @at: a value
 * @target: (out): a GStrv
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not a list of ids of plans
 */
gboolean
cost_load_plan_ids (CostProvider     *provider,
                    const CostJsonAt *at,
                    gpointer          target,
                    GError          **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_PLANS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);

      if (!read_plan_id (provider, &child, ids, error))
        return FALSE;
    }
  g_ptr_array_add (ids, NULL);
  *(GStrv *)target = (GStrv)g_ptr_array_free (g_steal_pointer (&ids), FALSE);
  return TRUE;
}
