/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading rates, with the readers of the catalogue: a book of sources stands
 * in for the provider that they fill.
 */
#include "config.h"

#include "cost-rates.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-data-private.h"
#include "cost-hint-private.h"
#include "cost-load-private.h"

#define BUNDLED "/outlay/rates.json"
#define MAX_AMOUNT 1000000.0

struct _CostRates
{
  gatomicrefcount ref_count;
  CostProvider   *book;  /* owned: the sources */
  GPtrArray      *rates; /* owned, of CostRate* */
  guint           fallback;
};

static void
free_rate (gpointer data)
{
  CostRate *rate = data;

  g_free (rate->id);
  g_free (rate->label);
  g_free (rate->note);
  g_free (rate);
}

static gboolean
read_amount (CostProvider     *book,
             const CostJsonAt *at,
             gpointer          target,
             GError          **error)
{
  return cost_json_read_number (at, 0.0, MAX_AMOUNT, target, error);
}

static gboolean
read_per (CostProvider     *book,
          const CostJsonAt *at,
          gpointer          target,
          GError          **error)
{
  static const char *const names[] = { "hour", "week", NULL };
  guint                    index = 0;

  if (!cost_load_one_of (at, _ ("value"), names, &index, error))
    return FALSE;
  *(gboolean *)target = index == 1;
  return TRUE;
}

static const CostLoadField rate_fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (CostRate, id) },
  { "label",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostRate, label) },
  { "amount",
    read_amount,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostRate, amount) },
  { "per",
    read_per,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostRate, is_weekly) },
  { "default",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostRate, is_default) },
  { "source",
    cost_load_source,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostRate, source) },
  { "note",
    cost_load_note,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostRate, note) },
  { NULL },
};

static gboolean
read_rate (CostRates        *rates,
           const CostJsonAt *at,
           GHashTable       *seen,
           GError          **error)
{
  CostRate  *rate = g_new0 (CostRate, 1);
  CostJsonAt id;

  g_ptr_array_add (rates->rates, rate);
  if (!cost_load_record (rates->book, at, rate_fields, rate, error))
    return FALSE;
  rate->per_hour =
      rate->is_weekly ? rate->amount / COST_RATES_HOURS_PER_WEEK : rate->amount;
  rate->confidence = rate->source->confidence;
  cost_json_member (at, "id", &id);
  return cost_load_claim (seen, &id, rate->id, error);
}

/* One rate is what is taken unless somebody chooses. */
static gboolean
find_default (CostRates *rates, const CostJsonAt *at, GError **error)
{
  guint n_defaults = 0;

  for (guint i = 0; i < rates->rates->len; i++)
    if (cost_rates_get (rates, i)->is_default)
      {
        rates->fallback = i;
        n_defaults++;
      }
  if (n_defaults == 1)
    return TRUE;
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("%u rates are the default; expected one"),
                         n_defaults);
}

static gboolean
read_rates (CostRates *rates, const CostJsonAt *at, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (!cost_load_expect_list (at, COST_RATES_MAX, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);

      if (!read_rate (rates, &child, seen, error))
        return FALSE;
    }
  return find_default (rates, at, error);
}

static const CostLoadField fields[] = {
  { "format", cost_load_format, COST_LOAD_REQUIRED, 0 },
  { "sources", cost_load_sources, COST_LOAD_REQUIRED, 0 },
  { "rates", NULL, COST_LOAD_REQUIRED, 0 },
  { NULL },
};

/**
 * cost_rates_new_from_json:
 * @json: a file of rates
 * @error: return location, or %NULL
 *
 * Reads rates, strictly.
 *
 * Returns: (transfer full) (nullable): the rates; on failure %NULL, with a
 *   message that names file, line, column and member
 */
CostRates *
cost_rates_new_from_json (const CostJson *json, GError **error)
{
  g_autoptr (CostRates) rates = NULL;
  CostJsonAt root;
  CostJsonAt list;

  g_return_val_if_fail (json != NULL, NULL);

  root = cost_json_root (json);
  rates = g_new0 (CostRates, 1);
  g_atomic_ref_count_init (&rates->ref_count);
  rates->book = cost_provider_new_empty ();
  rates->rates = g_ptr_array_new_with_free_func (free_rate);
  if (!cost_load_record (rates->book, &root, fields, rates->book, error) ||
      !cost_json_member (&root, "rates", &list) ||
      !read_rates (rates, &list, error))
    return NULL;
  return g_steal_pointer (&rates);
}

/**
 * cost_rates_new_bundled:
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the rates that are part of the program;
 *   %NULL only if it was built wrong
 */
CostRates *
cost_rates_new_bundled (GError **error)
{
  g_autoptr (CostJson) json = cost_data_parse (BUNDLED, error);

  return json != NULL ? cost_rates_new_from_json (json, error) : NULL;
}

/**
 * cost_rates_ref:
 * @rates: rates
 *
 * Returns: (transfer full): @rates
 */
CostRates *
cost_rates_ref (CostRates *rates)
{
  g_atomic_ref_count_inc (&rates->ref_count);
  return rates;
}

/**
 * cost_rates_unref:
 * @rates: (transfer full): rates
 *
 * Releases a reference.
 */
void
cost_rates_unref (CostRates *rates)
{
  if (!g_atomic_ref_count_dec (&rates->ref_count))
    return;
  g_ptr_array_unref (rates->rates);
  cost_provider_unref (rates->book);
  g_free (rates);
}

/**
 * cost_rates_get_n:
 * @rates: rates
 *
 * Returns: how many there are, one or more
 */
guint
cost_rates_get_n (const CostRates *rates)
{
  return rates->rates->len;
}

/**
 * cost_rates_get:
 * @rates: rates
 * @index: which of them
 *
 * Returns: (transfer none): the rate
 */
const CostRate *
cost_rates_get (const CostRates *rates, guint index)
{
  g_return_val_if_fail (index < rates->rates->len, NULL);

  return g_ptr_array_index (rates->rates, index);
}

/**
 * cost_rates_find:
 * @rates: rates
 * @id: the id of one, as the user wrote it
 * @error: return location for %COST_ERROR_UNKNOWN, which names the nearest
 *
 * Returns: (transfer none) (nullable): the rate
 */
const CostRate *
cost_rates_find (const CostRates *rates, const char *id, GError **error)
{
  g_autofree const char **known = g_new0 (const char *, rates->rates->len + 1);
  g_autofree char        *quoted = NULL;
  g_autofree char        *hint = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < rates->rates->len; i++)
    {
      const CostRate *rate = cost_rates_get (rates, i);

      if (strcmp (rate->id, id) == 0)
        return rate;
      known[i] = rate->id;
    }
  quoted = cost_error_quote (id);
  hint = cost_hint_known (id, known, rates->rates->len);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("There is no rate %s%s"),
               quoted,
               hint);
  return NULL;
}

/**
 * cost_rates_get_default:
 * @rates: rates
 *
 * Returns: (transfer none): the one that is taken unless somebody chooses
 */
const CostRate *
cost_rates_get_default (const CostRates *rates)
{
  return cost_rates_get (rates, rates->fallback);
}
