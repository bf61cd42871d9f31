/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Limits, and what the meters leave out.
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
  static const char *const names[] = {
    [COST_LIMIT_BLOCKER] = "blocker",
    [COST_LIMIT_WARNING] = "warning",
    [COST_LIMIT_NOTE] = "note",
    NULL,
  };
  guint index = 0;

  if (!cost_load_one_of (at, _ ("kind"), names, &index, error))
    return FALSE;
  *(CostLimitKind *)target = (CostLimitKind)index;
  return TRUE;
}

static const CostLoadField limit_fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (CostLimit, id) },
  { "kind", read_kind, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (CostLimit, kind) },
  { "when",
    cost_load_formula,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostLimit, when) },
  { "text",
    cost_load_template,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostLimit, text) },
  { "per",
    cost_load_per,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostLimit, per_region) },
  { "plans",
    cost_load_plan_ids,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostLimit, plans) },
  { "source",
    cost_load_source,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostLimit, source) },
  { NULL },
};

static gboolean
read_limit (CostProvider     *provider,
            const CostJsonAt *at,
            GHashTable       *seen,
            GError          **error)
{
  CostLimit *limit = g_new0 (CostLimit, 1);
  CostJsonAt id;

  g_ptr_array_add (provider->limits, limit);
  if (!cost_load_record (provider, at, limit_fields, limit, error))
    return FALSE;
  cost_json_member (at, "id", &id);
  return cost_load_claim (seen, &id, limit->id, error);
}

/**
 * cost_load_limits: (skip)
 * @provider: the provider that is being read, its sources and plans read
 * @at: the member `limits`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a limit is not one
 */
gboolean
cost_load_limits (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (!cost_json_expect_array (at, COST_PROVIDER_MAX_LIMITS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);

      if (!read_limit (provider, &child, seen, error))
        return FALSE;
    }
  return TRUE;
}

static const CostLoadField omission_fields[] = {
  { "what",
    cost_load_text,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostOmission, what) },
  { "why",
    cost_load_text,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostOmission, why) },
  { "source",
    cost_load_source,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostOmission, source) },
  { NULL },
};

/**
 * cost_load_omissions: (skip)
 * @provider: the provider that is being read, its sources read
 * @at: the member `not_modelled`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if an element does not say what is left out, and why
 */
gboolean
cost_load_omissions (CostProvider     *provider,
                     const CostJsonAt *at,
                     gpointer          target,
                     GError          **error)
{
  if (!cost_json_expect_array (at, COST_PROVIDER_MAX_OMISSIONS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt    child = cost_json_element (at, i);
      CostOmission *omission = g_new0 (CostOmission, 1);

      g_ptr_array_add (provider->not_modelled, omission);
      if (!cost_load_record (provider,
                             &child,
                             omission_fields,
                             omission,
                             error))
        return FALSE;
    }
  return TRUE;
}
