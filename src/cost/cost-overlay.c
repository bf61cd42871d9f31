/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading own prices, as strictly as a provider: what they speak of must be
 * there.  They hold on all days, unless the file says from or until when.
 */
#include "config.h"

#include "cost-overlay.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-load-private.h"
#include "cost-overlay-private.h"

#define CONFIDENCE 'U'

typedef struct
{
  char       *name;
  char       *note; /* nullable */
  CostDate    as_of;
  CostDate    from;
  CostDate    until;
  GPtrArray **cells; /* of CostOwnCell*, as many as there are prices */
  double      discounts[COST_N_CATEGORIES];
} Overlay;

typedef struct
{
  CostCategory category;
  double       percent;
} Discount;

static gboolean
read_keyed (CostProvider     *provider,
            const CostJsonAt *at,
            const CostPrice  *price,
            GPtrArray        *cells,
            GError          **error)
{
  if (price->by == -1)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“%s” has one value for all regions; expected "
                              "a number"),
                           price->id);
  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_REGIONS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt   child = cost_json_nth_member (at, i);
      CostOwnCell *cell = g_new0 (CostOwnCell, 1);

      g_ptr_array_add (cells, cell);
      cell->key = g_strdup (child.member);
      if (!cost_load_price_key (provider, price->by, &child, error) ||
          !cost_json_read_number (&child,
                                  0,
                                  COST_PROVIDER_MAX_PRICE,
                                  &cell->value,
                                  error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_price (CostProvider     *provider,
            const CostJsonAt *at,
            GPtrArray       **all,
            GError          **error)
{
  int              index = cost_load_find (provider->prices, at->member);
  const CostPrice *price = NULL;
  GPtrArray       *cells = NULL;
  CostOwnCell     *cell = NULL;

  if (index < 0)
    return cost_load_fail_unknown (at,
                                   _ ("price"),
                                   at->member,
                                   provider->prices,
                                   error);
  price = g_ptr_array_index (provider->prices, index);
  cells = g_ptr_array_new_with_free_func ((GDestroyNotify)cost_own_cell_free);
  all[index] = cells;
  if (cost_json_is_object (at))
    return read_keyed (provider, at, price, cells, error);
  cell = g_new0 (CostOwnCell, 1);
  g_ptr_array_add (cells, cell);
  return cost_json_read_number (at,
                                0,
                                COST_PROVIDER_MAX_PRICE,
                                &cell->value,
                                error);
}

static gboolean
read_prices (CostProvider     *provider,
             const CostJsonAt *at,
             gpointer          target,
             GError          **error)
{
  GPtrArray ***all = target;

  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_PRICES, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_nth_member (at, i);

      if (!read_price (provider, &child, *all, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_percent (CostProvider     *provider,
              const CostJsonAt *at,
              gpointer          target,
              GError          **error)
{
  return cost_json_read_number (at, 0, 100, target, error);
}

static const CostLoadField discount_fields[] = {
  { "category",
    cost_load_category,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (Discount, category) },
  { "percent",
    read_percent,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (Discount, percent) },
  { NULL },
};

static gboolean
read_discounts (CostProvider     *provider,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  double *discounts = target;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (!cost_load_expect_list (at, COST_N_CATEGORIES, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);
      CostJsonAt category;
      Discount   discount = { COST_CATEGORY_OTHER, 0 };

      if (!cost_load_record (provider,
                             &child,
                             discount_fields,
                             &discount,
                             error))
        return FALSE;
      cost_json_member (&child, "category", &category);
      if (!cost_load_claim (seen,
                            &category,
                            cost_category_get_id (discount.category),
                            error))
        return FALSE;
      discounts[discount.category] = discount.percent;
    }
  return TRUE;
}

static const CostLoadField fields[] = {
  { "format", cost_load_format, COST_LOAD_REQUIRED, 0 },
  { "kind", NULL, COST_LOAD_REQUIRED, 0 },
  { "provider", NULL, COST_LOAD_REQUIRED, 0 },
  { "name",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (Overlay, name) },
  { "as_of",
    cost_load_date,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (Overlay, as_of) },
  { "from",
    cost_load_date,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (Overlay, from) },
  { "until",
    cost_load_date,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (Overlay, until) },
  { "prices",
    read_prices,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (Overlay, cells) },
  { "discounts",
    read_discounts,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (Overlay, discounts) },
  { "note",
    cost_load_note,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (Overlay, note) },
  { NULL },
};

static void
init_overlay (Overlay *overlay, const CostProvider *base)
{
  *overlay = (Overlay){ NULL };
  overlay->cells = g_new0 (GPtrArray *, base->prices->len + 1);
  for (guint i = 0; i < COST_N_CATEGORIES; i++)
    overlay->discounts[i] = -1;
}

static void
clear_overlay (Overlay *overlay, const CostProvider *base)
{
  for (guint i = 0; i < base->prices->len; i++)
    g_clear_pointer (&overlay->cells[i], g_ptr_array_unref);
  g_free (overlay->cells);
  g_free (overlay->name);
  g_free (overlay->note);
}

static gboolean
says_anything (const Overlay *overlay, const CostProvider *base)
{
  for (guint i = 0; i < base->prices->len; i++)
    if (overlay->cells[i] != NULL && overlay->cells[i]->len > 0)
      return TRUE;
  for (guint i = 0; i < COST_N_CATEGORIES; i++)
    if (overlay->discounts[i] >= 0)
      return TRUE;
  return FALSE;
}

static gboolean
read_overlay (const CostJsonAt *root,
              CostProvider     *base,
              Overlay          *overlay,
              GError          **error)
{
  if (!cost_load_record (base, root, fields, overlay, error) ||
      !cost_load_check_days (root, overlay->from, overlay->until, error))
    return FALSE;
  if (says_anything (overlay, base))
    return TRUE;
  return cost_json_fail (root,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("nothing is changed; give “prices” or "
                            "“discounts”"));
}

static CostProvider *
lay_over (CostProvider *base, Overlay *overlay)
{
  CostProvider *provider = cost_provider_new_over (base);
  CostOwn      *own = provider->own;

  own->source->id = g_strdup ("own");
  own->source->title = g_steal_pointer (&overlay->name);
  own->source->date = overlay->as_of;
  own->source->confidence = CONFIDENCE;
  own->note = g_steal_pointer (&overlay->note);
  own->from = overlay->from;
  own->until = overlay->until;
  memcpy (own->discounts, overlay->discounts, sizeof own->discounts);
  for (guint i = 0; i < base->prices->len; i++)
    g_ptr_array_add (provider->prices,
                     cost_overlay_merge (provider,
                                         g_ptr_array_index (base->prices, i),
                                         overlay->cells[i]));
  return provider;
}

static GBytes *
join_contents (GBytes *base, const CostJson *json)
{
  g_autoptr (GBytes) own = cost_load_content (json);
  GByteArray *both = g_byte_array_new ();

  g_byte_array_append (both,
                       g_bytes_get_data (base, NULL),
                       (guint)g_bytes_get_size (base));
  g_byte_array_append (both,
                       g_bytes_get_data (own, NULL),
                       (guint)g_bytes_get_size (own));
  return g_byte_array_free_to_bytes (both);
}

/* Before all else: a later format may have other members. */
static gboolean
check_format (const CostJsonAt *root, GError **error)
{
  CostJsonAt at;

  return cost_json_expect_object (root, NULL, error) &&
         (!cost_json_member (root, "format", &at) ||
          cost_load_format (NULL, &at, NULL, error));
}

/* The file of a provider may only come after this one. */
static void
fail_base (const CostJsonAt *root,
           const char       *id,
           const char      **ids,
           gsize             n_ids,
           GError          **error)
{
  g_autoptr (GError) unknown = NULL;
  CostJsonAt at;

  cost_json_member (root, "provider", &at);
  cost_json_fail_unknown (&at, &unknown, _ ("provider"), id, ids, n_ids);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               /* Translators: %s is a sentence: there is no such provider */
               _ ("%s (if it is in a file of yours, name that file first)"),
               unknown->message);
}

static CostProvider *
find_base (const CostJsonAt *root, const GPtrArray *providers, GError **error)
{
  g_autofree const char **ids = g_new0 (const char *, providers->len + 1);
  const char             *id = NULL;

  if (!cost_json_get_string (root, "provider", TRUE, &id, error))
    return NULL;
  for (guint i = 0; i < providers->len; i++)
    {
      CostProvider *provider = g_ptr_array_index (providers, i);

      if (strcmp (provider->id, id) == 0)
        return provider;
      ids[i] = provider->id;
    }
  fail_base (root, id, ids, providers->len, error);
  return NULL;
}

/**
 * cost_overlay_apply:
 * @json: own prices, see docs/catalogue.md
 * @providers: (element-type CostProvider): the providers they may be of
 * @error: return location, or %NULL
 *
 * Lays own prices over a provider.  @providers stays as it is.
 *
 * Returns: (transfer full) (nullable): the provider with the user's prices,
 *   to take the place of the one with its id; on failure %NULL, with a
 *   message that names file, line, column and member
 */
CostProvider *
cost_overlay_apply (const CostJson  *json,
                    const GPtrArray *providers,
                    GError         **error)
{
  CostProvider *base = NULL;
  CostProvider *provider = NULL;
  CostJsonAt    root;
  Overlay       overlay;

  g_return_val_if_fail (json != NULL && providers != NULL, NULL);

  root = cost_json_root (json);
  if (!check_format (&root, error))
    return NULL;
  base = find_base (&root, providers, error);
  if (base == NULL)
    return NULL;
  init_overlay (&overlay, base);
  if (read_overlay (&root, base, &overlay, error))
    {
      provider = lay_over (base, &overlay);
      g_bytes_unref (provider->content);
      provider->content = join_contents (base->content, json);
    }
  clear_overlay (&overlay, base);
  return provider;
}
