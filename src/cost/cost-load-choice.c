/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a file gives a name of its own in formulas: named formulas and
 * choices.  The name must not mean something already.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-dimension.h"

/* What the language of formulas itself knows. */
static const char *const reserved[] = {
  "bill",   "ceil",  "clamp",       "false",       "floor", "hours",    "if",
  "max",    "min",   "month_hours", "month_scale", "plan",  "platform", "price",
  "region", "round", "round_to",    "share",       "true",  "usual",
};

static gboolean
check_free (const CostProvider *provider, const CostJsonAt *at, GError **error)
{
  const char   *name = at->member;
  CostDimension dimension;

  if (cost_dimension_find (name, &dimension))
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“%s” is a dimension; choose another name"),
                           name);
  for (gsize i = 0; i < G_N_ELEMENTS (reserved); i++)
    if (strcmp (name, reserved[i]) == 0)
      return cost_json_fail (at,
                             error,
                             COST_ERROR_FORMAT,
                             _ ("“%s” has a meaning in formulas; choose "
                                "another name"),
                             name);
  if (cost_load_find (provider->formulas, name) >= 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“%s” is a formula; choose another name"),
                           name);
  return TRUE;
}

static gboolean
read_named (CostProvider *provider, const CostJsonAt *at, GError **error)
{
  g_autofree char  *id = NULL;
  CostNamedFormula *named = NULL;

  if (!cost_load_key_word (at, &id, error) || !check_free (provider, at, error))
    return FALSE;
  named = g_new0 (CostNamedFormula, 1);
  named->id = g_steal_pointer (&id);
  g_ptr_array_add (provider->formulas, named);
  return cost_load_formula (provider, at, &named->formula, error);
}

/**
 * cost_load_formulas: (skip)
 * @provider: the provider that is being read
 * @at: the member `formulas`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a formula is not one
 */
gboolean
cost_load_formulas (CostProvider     *provider,
                    const CostJsonAt *at,
                    gpointer          target,
                    GError          **error)
{
  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_FORMULAS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_nth_member (at, i);

      if (!read_named (provider, &child, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_table (CostProvider     *provider,
            const CostJsonAt *at,
            gpointer          target,
            GError          **error)
{
  int        *table = target;
  const char *id = NULL;

  if (!cost_json_read_string (at, &id, error))
    return FALSE;
  *table = cost_load_find (provider->tables, id);
  if (provider->tables->len == 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_UNKNOWN,
                           _ ("the file has no tables; add “%s” to them in a "
                              "member “tables”"),
                           id);
  if (*table < 0)
    return cost_load_fail_unknown (at,
                                   _ ("table"),
                                   id,
                                   provider->tables,
                                   error);
  return TRUE;
}

static const CostLoadField choice_fields[] = {
  { "table",
    read_table,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostChoice, table) },
  { "label",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostChoice, label) },
  { "when",
    cost_load_formula,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostChoice, when) },
  { "where",
    cost_load_formula,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostChoice, where) },
  { "minimize",
    cost_load_formula,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostChoice, minimize) },
  { "none",
    cost_load_template,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostChoice, none) },
  { NULL },
};

/**
 * cost_load_choices: (skip)
 * @provider: the provider that is being read, its tables and formulas read
 * @at: the member `choices`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a choice is not one
 */
gboolean
cost_load_choices (CostProvider     *provider,
                   const CostJsonAt *at,
                   gpointer          target,
                   GError          **error)
{
  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_CHOICES, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt  child = cost_json_nth_member (at, i);
      CostChoice *choice = g_new0 (CostChoice, 1);

      g_ptr_array_add (provider->choices, choice);
      if (!cost_load_key_word (&child, &choice->id, error) ||
          !check_free (provider, &child, error) ||
          !cost_load_record (provider, &child, choice_fields, choice, error))
        return FALSE;
    }
  return TRUE;
}
