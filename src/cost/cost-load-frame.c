/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A catalogue file becomes a provider: the frame, and its parts in an order
 * in which everything is there before it is named.  A provider comes out
 * whole or not at all.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FORMAT 1
#define CURRENCY "USD"
#define MIN_MONTH_HOURS 672
#define MAX_MONTH_HOURS 744

/**
 * cost_load_format: (skip)
 * @provider: unused
 * @at: the member `format`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not the format that is read
 */
gboolean
cost_load_format (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  double format = 0;

  if (!cost_json_read_number (at, -G_MAXDOUBLE, G_MAXDOUBLE, &format, error))
    return FALSE;
  if (format == FORMAT)
    return TRUE;
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("the format is %g; expected %d, which is all that "
                            "this version of Outlay reads"),
                         format,
                         FORMAT);
}

static gboolean
read_id (CostProvider     *provider,
         const CostJsonAt *at,
         gpointer          target,
         GError          **error)
{
  char **id = target;

  if (!cost_load_id (provider, at, target, error))
    return FALSE;
  if (strchr (*id, '_') != NULL)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“%s” holds “_”; the id of a provider is small "
                              "letters, digits and “-”"),
                           *id);
  return cost_load_check_text (at, *id, COST_PROVIDER_MAX_PROVIDER_ID, error);
}

static gboolean
read_kind (CostProvider     *provider,
           const CostJsonAt *at,
           gpointer          target,
           GError          **error)
{
  static const char *const names[] = {
    [COST_PROVIDER_PLATFORM] = "platform",
    [COST_PROVIDER_PARTNER] = "partner",
    NULL,
  };
  guint index = 0;

  if (!cost_load_one_of (at, _ ("kind"), names, &index, error))
    return FALSE;
  *(CostProviderKind *)target = (CostProviderKind)index;
  return TRUE;
}

static gboolean
check_currency (CostProvider     *provider,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  static const char *const names[] = { CURRENCY, NULL };
  guint                    index = 0;

  return cost_load_one_of (at, _ ("currency"), names, &index, error);
}

static gboolean
read_month_hours (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  return cost_json_read_number (at,
                                MIN_MONTH_HOURS,
                                MAX_MONTH_HOURS,
                                target,
                                error);
}

static gboolean
read_order (CostProvider     *provider,
            const CostJsonAt *at,
            gpointer          target,
            GError          **error)
{
  return cost_json_read_number (at, 1.0, COST_PROVIDER_LAST, target, error);
}

static const CostLoadField fields[] = {
  { "format", cost_load_format, COST_LOAD_REQUIRED, 0 },
  { "id", read_id, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (CostProvider, id) },
  { "name",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostProvider, name) },
  { "kind",
    read_kind,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostProvider, kind) },
  { "when",
    cost_load_formula,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostProvider, when) },
  { "homepage",
    cost_load_url,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostProvider, homepage) },
  { "as_of",
    cost_load_date,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostProvider, as_of) },
  { "currency", check_currency, COST_LOAD_REQUIRED, 0 },
  { "month_hours",
    read_month_hours,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostProvider, month_hours) },
  { "month_note",
    cost_load_note,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostProvider, month_note) },
  { "default",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostProvider, is_default) },
  { "order",
    read_order,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostProvider, order) },
  { "sources", cost_load_sources, COST_LOAD_OPTIONAL, 0 },
  { "effort",
    cost_load_effort,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostProvider, effort) },
  { "regions", cost_load_regions, COST_LOAD_REQUIRED, 0 },
  { "places", cost_load_places, COST_LOAD_REQUIRED, 0 },
  { "prices", cost_load_prices, COST_LOAD_OPTIONAL, 0 },
  { "tables", cost_load_tables, COST_LOAD_OPTIONAL, 0 },
  { "formulas", cost_load_formulas, COST_LOAD_OPTIONAL, 0 },
  { "choices", cost_load_choices, COST_LOAD_OPTIONAL, 0 },
  { "plans", cost_load_plans, COST_LOAD_OPTIONAL, 0 },
  { "everywhere",
    cost_load_plan_ids,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostProvider, everywhere) },
  { "meters", cost_load_meters, COST_LOAD_REQUIRED, 0 },
  { "credits", cost_load_credits, COST_LOAD_OPTIONAL, 0 },
  { "limits", cost_load_limits, COST_LOAD_OPTIONAL, 0 },
  { "on_overrun", cost_load_overruns, COST_LOAD_OPTIONAL, 0 },
  { "not_modelled", cost_load_omissions, COST_LOAD_OPTIONAL, 0 },
  { NULL },
};

/* Partners, and they alone, say with whom they pair. */
static gboolean
check_when (const CostProvider *provider,
            const CostJsonAt   *root,
            GError            **error)
{
  CostJsonAt at;

  if (provider->kind == COST_PROVIDER_PARTNER && provider->when == NULL)
    return cost_json_fail (root,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “when” is missing; a partner says "
                              "for which workloads it is taken"));
  if (provider->kind == COST_PROVIDER_PARTNER ||
      !cost_json_member (root, "when", &at))
    return TRUE;
  return cost_json_fail (&at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("“when” is for partners; a platform has none"));
}

/**
 * cost_provider_new_from_json:
 * @json: a catalogue file, see docs/catalogue.md
 * @error: return location, or %NULL
 *
 * Reads a provider, strictly.  Whether the names in its formulas mean
 * something is not asked here: see cost_compiler_check().
 *
 * Returns: (transfer full) (nullable): the provider; on failure %NULL, with a
 *   message that names file, line, column and member
 */
CostProvider *
cost_provider_new_from_json (const CostJson *json, GError **error)
{
  g_autoptr (CostProvider) provider = NULL;
  CostJsonAt root;
  CostJsonAt plans;

  g_return_val_if_fail (json != NULL, NULL);

  root = cost_json_root (json);
  provider = cost_provider_new_empty ();
  provider->file = g_strdup (cost_json_get_name (json));
  if (!cost_json_member (&root, "plans", &plans))
    cost_load_default_plan (provider);
  if (!cost_load_record (provider, &root, fields, provider, error) ||
      !check_when (provider, &root, error))
    return NULL;
  provider->content = cost_load_content (json);
  return g_steal_pointer (&provider);
}
