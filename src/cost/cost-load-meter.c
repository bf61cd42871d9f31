/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Meters: what is billed.  A meter has a price or tiers; one price is one
 * tier without an end, so that whoever computes a line sees tiers only.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>

static gboolean
read_allowance_per (CostProvider     *provider,
                    const CostJsonAt *at,
                    gpointer          target,
                    GError          **error)
{
  static const char *const names[] = { "account", "region", NULL };
  guint                    index = 0;

  if (!cost_load_one_of (at, _ ("value"), names, &index, error))
    return FALSE;
  *(gboolean *)target = index == 1;
  return TRUE;
}

static const CostLoadField tier_fields[] = {
  { "up_to",
    cost_load_formula,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostTier, up_to) },
  { "price",
    cost_load_formula,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostTier, price) },
  { NULL },
};

static const CostLoadField meter_fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (CostMeter, id) },
  { "label",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostMeter, label) },
  { "category",
    cost_load_category,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostMeter, category) },
  { "unit",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostMeter, unit) },
  { "detail",
    cost_load_template,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, detail) },
  { "per",
    cost_load_per,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, per_region) },
  { "plans",
    cost_load_plan_ids,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, plans) },
  { "when",
    cost_load_formula,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, when) },
  { "quantity",
    cost_load_formula,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostMeter, quantity) },
  { "price", NULL, COST_LOAD_OPTIONAL, 0 },
  { "tiers", NULL, COST_LOAD_OPTIONAL, 0 },
  { "allowance",
    cost_load_formula,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, allowance) },
  { "allowance_per",
    read_allowance_per,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, allowance_per_region) },
  { "block",
    cost_load_formula,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, block) },
  { "minimum",
    cost_load_formula,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, minimum) },
  { "cap",
    cost_load_formula,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, cap) },
  { "always",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, is_always) },
  { "source",
    cost_load_source,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, source) },
  { "note",
    cost_load_note,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostMeter, note) },
  { NULL },
};

static CostTier *
add_tier (CostMeter *meter)
{
  CostTier *tier = g_new0 (CostTier, 1);

  g_ptr_array_add (meter->tiers, tier);
  return tier;
}

static gboolean
read_tier (CostProvider     *provider,
           const CostJsonAt *at,
           gboolean          is_last,
           CostTier         *tier,
           GError          **error)
{
  if (!cost_load_record (provider, at, tier_fields, tier, error))
    return FALSE;
  if (is_last && tier->up_to != NULL)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the last tier has no end; remove “up_to” or "
                              "add a tier"));
  if (!is_last && tier->up_to == NULL)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “up_to” is missing; only the last "
                              "tier has no end"));
  return TRUE;
}

/* Formulas are not known yet; the compiler keeps them ascending. */
static gboolean
check_ascending (const CostJsonAt *at,
                 const CostTier   *tier,
                 double           *above,
                 GError          **error)
{
  const CostFormula *up_to = tier->up_to;
  const CostNode    *end = NULL;
  CostJsonAt         place;

  if (up_to == NULL)
    return TRUE;
  end = cost_formula_get_node (up_to, cost_formula_get_root (up_to));
  if (end->kind != COST_NODE_NUMBER)
    return TRUE;
  cost_json_member (at, "up_to", &place);
  if (end->number <= *above)
    return cost_json_fail (&place,
                           error,
                           COST_ERROR_RANGE,
                           /* Translators: quantities, such as 500 and 1000 */
                           _ ("tiers ascend: %.15g is not above %.15g"),
                           end->number,
                           *above);
  *above = end->number;
  return TRUE;
}

static gboolean
read_tiers (CostProvider     *provider,
            const CostJsonAt *at,
            CostMeter        *meter,
            GError          **error)
{
  guint  n = 0;
  double above = 0;

  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_TIERS, error))
    return FALSE;
  n = cost_json_length (at);
  for (guint i = 0; i < n; i++)
    {
      CostJsonAt child = cost_json_element (at, i);
      CostTier  *tier = add_tier (meter);

      if (!read_tier (provider, &child, i + 1 == n, tier, error) ||
          !check_ascending (&child, tier, &above, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_pricing (CostProvider     *provider,
              const CostJsonAt *at,
              CostMeter        *meter,
              GError          **error)
{
  CostJsonAt price;
  CostJsonAt tiers;
  gboolean   has_price = cost_json_member (at, "price", &price);
  gboolean   has_tiers = cost_json_member (at, "tiers", &tiers);

  if (has_price && has_tiers)
    return cost_json_fail (&tiers,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("both “price” and “tiers”; remove one of them"));
  if (has_price)
    return cost_load_formula (provider,
                              &price,
                              &add_tier (meter)->price,
                              error);
  if (has_tiers)
    return read_tiers (provider, &tiers, meter, error);
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("the member “price” is missing, or “tiers”"));
}

static gboolean
check_allowance (const CostJsonAt *at, const CostMeter *meter, GError **error)
{
  CostJsonAt per;

  if (meter->allowance != NULL || !cost_json_member (at, "allowance_per", &per))
    return TRUE;
  return cost_json_fail (&per,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("“allowance_per” without “allowance”; remove it "
                            "or say how much is free"));
}

static gboolean
read_meter (CostProvider     *provider,
            const CostJsonAt *at,
            GHashTable       *seen,
            GError          **error)
{
  CostMeter *meter = cost_meter_new ();
  CostJsonAt id;

  g_ptr_array_add (provider->meters, meter);
  if (!cost_load_record (provider, at, meter_fields, meter, error))
    return FALSE;
  cost_json_member (at, "id", &id);
  return cost_load_claim (seen, &id, meter->id, error) &&
         read_pricing (provider, at, meter, error) &&
         check_allowance (at, meter, error);
}

/**
 * cost_load_meters: (skip)
 * @provider: the provider that is being read, its sources and plans read
 * @at: the member `meters`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a meter is not one, or there is none
 */
gboolean
cost_load_meters (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_METERS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);

      if (!read_meter (provider, &child, seen, error))
        return FALSE;
    }
  return TRUE;
}
