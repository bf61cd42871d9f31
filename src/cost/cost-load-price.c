/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Prices with their history.  A price has one value, or one for each region
 * or for each text of a property of the regions; every value knows its source
 * and how far it is to be trusted.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BY_NOTHING (-1)
#define BY_REGION (-2)

static const CostLoadField cell_fields[] = {
  { "value", NULL, COST_LOAD_REQUIRED, 0 },
  { "source",
    cost_load_source,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostLoadOrigin, source) },
  { "confidence",
    cost_load_confidence,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostLoadOrigin, confidence) },
  { NULL },
};

static const CostLoadField entry_fields[] = {
  { "from",
    cost_load_date,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostPriceEntry, from) },
  { "reason",
    cost_load_text,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostPriceEntry, reason) },
  { "correction",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostPriceEntry, is_correction) },
  { "value", NULL, COST_LOAD_REQUIRED, 0 },
  { "source", NULL, COST_LOAD_OPTIONAL, 0 },
  { "confidence", NULL, COST_LOAD_OPTIONAL, 0 },
  { NULL },
};

static const CostLoadField price_fields[] = {
  { "label",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostPrice, label) },
  { "unit",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostPrice, unit) },
  { "by", NULL, COST_LOAD_OPTIONAL, 0 },
  { "history", NULL, COST_LOAD_REQUIRED, 0 },
  { "source", NULL, COST_LOAD_OPTIONAL, 0 },
  { "confidence", NULL, COST_LOAD_OPTIONAL, 0 },
  { NULL },
};

static gboolean
read_amount (const CostJsonAt *at, CostPriceCell *cell, GError **error)
{
  if (cost_json_is_null (at))
    return TRUE;
  cell->is_known = TRUE;
  return cost_json_read_number (at,
                                0,
                                COST_PROVIDER_MAX_PRICE,
                                &cell->value,
                                error);
}

static gboolean
read_cell (CostProvider         *provider,
           const CostJsonAt     *at,
           const CostLoadOrigin *outer,
           CostPriceCell        *cell,
           GError              **error)
{
  CostLoadOrigin origin = { NULL, 0 };
  CostJsonAt     value = *at;

  if (cost_json_is_object (at))
    {
      if (!cost_load_record (provider, at, cell_fields, &origin, error))
        return FALSE;
      cost_json_member (at, "value", &value);
    }
  if (!read_amount (&value, cell, error))
    return FALSE;
  cost_load_inherit (&origin, outer);
  cell->source = origin.source;
  cell->confidence = cost_load_judge (&origin);
  return TRUE;
}

static gboolean
is_key (const CostProvider *provider, int by, const char *key)
{
  if (by == BY_REGION)
    return cost_load_find (provider->regions, key) >= 0;
  for (guint i = 0; i < provider->regions->len; i++)
    {
      const CostRegion *region = g_ptr_array_index (provider->regions, i);

      if (strcmp (region->properties[by].text, key) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
fail_key (CostProvider *provider, int by, const CostJsonAt *at, GError **error)
{
  g_autofree const char **known =
      g_new0 (const char *, provider->regions->len + 1);

  if (by == BY_REGION)
    return cost_load_fail_unknown (at,
                                   _ ("region"),
                                   at->member,
                                   provider->regions,
                                   error);
  for (guint i = 0; i < provider->regions->len; i++)
    {
      const CostRegion *region = g_ptr_array_index (provider->regions, i);

      known[i] = region->properties[by].text;
    }
  return cost_json_fail_unknown (at,
                                 error,
                                 provider->properties[by],
                                 at->member,
                                 known,
                                 provider->regions->len);
}

/**
 * cost_load_price_key: (skip)
 * @provider: a provider, its regions read
 * @by: what the price is keyed by: a property of the regions, or -2
 * @at: a value whose member's name is the key
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if no region has that key
 */
gboolean
cost_load_price_key (CostProvider     *provider,
                     int               by,
                     const CostJsonAt *at,
                     GError          **error)
{
  return is_key (provider, by, at->member) ||
         fail_key (provider, by, at, error);
}

/* One cell a key, or the only one. */
static gboolean
read_keyed (CostProvider         *provider,
            const CostJsonAt     *at,
            const CostLoadOrigin *origin,
            int                   by,
            CostPriceEntry       *entry,
            GError              **error)
{
  if (cost_json_is_null (at))
    return TRUE;
  if (!cost_json_is_object (at))
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("expected an object with a value for each %s"),
                           by == BY_REGION ? _ ("region")
                                           : provider->properties[by]);
  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_REGIONS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt     child = cost_json_nth_member (at, i);
      CostPriceCell *cell = NULL;

      if (!cost_load_price_key (provider, by, &child, error))
        return FALSE;
      cell = g_new0 (CostPriceCell, 1);
      g_ptr_array_add (entry->cells, cell);
      cell->key = g_strdup (child.member);
      if (!read_cell (provider, &child, origin, cell, error))
        return FALSE;
    }
  return TRUE;
}

/* The value of a price that has one for all regions. */
static gboolean
read_plain (CostProvider         *provider,
            const CostJsonAt     *at,
            const CostLoadOrigin *origin,
            CostPriceEntry       *entry,
            GError              **error)
{
  CostPriceCell *cell = g_new0 (CostPriceCell, 1);
  CostJsonAt     value;

  g_ptr_array_add (entry->cells, cell);
  if (cost_json_is_object (at) && !cost_json_member (at, "value", &value))
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("several values, and no “by” that says what "
                              "they are for"));
  return read_cell (provider, at, origin, cell, error);
}

static gboolean
read_entry (CostProvider         *provider,
            const CostJsonAt     *at,
            const CostLoadOrigin *outer,
            int                   by,
            CostPriceEntry       *entry,
            GError              **error)
{
  CostLoadOrigin origin = { NULL, 0 };
  CostJsonAt     value;

  if (!cost_load_record (provider, at, entry_fields, entry, error) ||
      !cost_load_origin (provider, at, &origin, error))
    return FALSE;
  cost_load_inherit (&origin, outer);
  cost_json_member (at, "value", &value);
  if (by != BY_NOTHING)
    return read_keyed (provider, &value, &origin, by, entry, error);
  return read_plain (provider, &value, &origin, entry, error);
}

static gboolean
read_history (CostProvider         *provider,
              const CostJsonAt     *at,
              const CostLoadOrigin *outer,
              CostPrice            *price,
              GError              **error)
{
  CostDate before = COST_DATE_NONE;

  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_HISTORY, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostPriceEntry *entry = cost_price_entry_new ();
      CostJsonAt      child = cost_json_element (at, i);

      g_ptr_array_add (price->history, entry);
      if (!read_entry (provider, &child, outer, price->by, entry, error))
        return FALSE;
      if (!cost_load_check_ascending (&child, before, entry->from, error))
        return FALSE;
      before = entry->from;
    }
  return TRUE;
}

static int
find_property (const CostProvider *provider, const char *name)
{
  for (guint i = 0; i < provider->n_properties; i++)
    if (strcmp (provider->properties[i], name) == 0)
      return (int)i;
  return -1;
}

static gboolean
read_by (CostProvider     *provider,
         const CostJsonAt *at,
         gpointer          target,
         GError          **error)
{
  const CostRegion       *first = g_ptr_array_index (provider->regions, 0);
  int                    *by = target;
  const char             *name = NULL;
  g_autofree const char **known = NULL;

  if (!cost_json_read_string (at, &name, error))
    return FALSE;
  *by = BY_REGION;
  if (strcmp (name, "region") == 0)
    return TRUE;
  *by = find_property (provider, name);
  if (*by >= 0 && first->properties[*by].kind != COST_VALUE_TEXT)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“%s” of the regions is not a text; prices are "
                              "keyed by texts"),
                           name);
  if (*by >= 0)
    return TRUE;
  known = g_new0 (const char *, provider->n_properties + 2);
  known[0] = "region";
  for (guint i = 0; i < provider->n_properties; i++)
    known[i + 1] = provider->properties[i];
  return cost_json_fail_unknown (at,
                                 error,
                                 _ ("property"),
                                 name,
                                 known,
                                 provider->n_properties + 1);
}

static gboolean
read_price (CostProvider *provider, const CostJsonAt *at, GError **error)
{
  CostPrice     *price = cost_price_new ();
  CostLoadOrigin origin = { NULL, 0 };
  CostJsonAt     history;

  g_ptr_array_add (provider->prices, price);
  price->by = BY_NOTHING;
  if (!cost_load_key_word (at, &price->id, error) ||
      !cost_load_record (provider, at, price_fields, price, error) ||
      !cost_load_optional (provider, at, "by", read_by, &price->by, error) ||
      !cost_load_origin (provider, at, &origin, error))
    return FALSE;
  cost_json_member (at, "history", &history);
  return read_history (provider, &history, &origin, price, error);
}

/**
 * cost_load_prices: (skip)
 * @provider: the provider that is being read, its sources and regions read
 * @at: the member `prices`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a price is not one
 */
gboolean
cost_load_prices (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_PRICES, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_nth_member (at, i);

      if (!read_price (provider, &child, error))
        return FALSE;
    }
  return TRUE;
}
