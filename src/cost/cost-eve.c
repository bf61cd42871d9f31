/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one price did to a bill is seen by changing it alone.  The provider is
 * not touched: another is laid over it, whose changed records begin a day
 * earlier than they do.
 */
#include "config.h"

#include "cost-eve-private.h"

#include <string.h>

#include "cost-provider-private.h"

/**
 * cost_eve_can_make: (skip)
 * @change: a change
 *
 * Returns: whether it may be made alone: it is a price's or a table's
 */
gboolean
cost_eve_can_make (const CostChange *change)
{
  return change->kind == COST_CHANGE_PRICE || change->kind == COST_CHANGE_TABLE;
}

static gpointer
keep_copy (CostEve *eve, gconstpointer record, gsize size)
{
  gpointer copy = g_memdup2 (record, size);

  g_ptr_array_add (eve->records, copy);
  return copy;
}

static GPtrArray *
keep_list (CostEve *eve)
{
  GPtrArray *list = g_ptr_array_new ();

  g_ptr_array_add (eve->lists, list);
  return list;
}

static CostPrice *
advance_price (CostEve *eve, const CostPrice *price, CostDate date)
{
  CostPrice *copy = keep_copy (eve, price, sizeof *price);

  copy->history = keep_list (eve);
  for (guint i = 0; i < price->history->len; i++)
    {
      CostPriceEntry *entry = g_ptr_array_index (price->history, i);

      if (entry->from == date)
        {
          entry = keep_copy (eve, entry, sizeof *entry);
          entry->from = cost_date_add_days (date, -1);
        }
      g_ptr_array_add (copy->history, entry);
    }
  return copy;
}

static CostTable *
advance_table (CostEve *eve, const CostTable *table, CostDate date)
{
  CostTable *copy = keep_copy (eve, table, sizeof *table);

  copy->history = keep_list (eve);
  for (guint i = 0; i < table->history->len; i++)
    {
      CostTableEntry *entry = g_ptr_array_index (table->history, i);

      if (entry->from == date)
        {
          entry = keep_copy (eve, entry, sizeof *entry);
          entry->from = cost_date_add_days (date, -1);
        }
      g_ptr_array_add (copy->history, entry);
    }
  return copy;
}

static GPtrArray *
copy_list (const GPtrArray *records)
{
  GPtrArray *copy = g_ptr_array_sized_new (records->len);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (copy, g_ptr_array_index (records, i));
  return copy;
}

static CostProvider *
lay_over (CostProvider *base)
{
  CostProvider *provider = cost_provider_new_over (base);

  g_ptr_array_unref (provider->prices);
  g_ptr_array_unref (provider->tables);
  provider->prices = copy_list (base->prices);
  provider->tables = copy_list (base->tables);
  return provider;
}

static void
make_change (CostEve *eve, CostProvider *provider, const CostChange *change)
{
  for (guint i = 0; i < provider->prices->len; i++)
    {
      CostPrice *price = g_ptr_array_index (provider->prices, i);

      if (change->kind == COST_CHANGE_PRICE &&
          strcmp (price->id, change->id) == 0)
        provider->prices->pdata[i] = advance_price (eve, price, change->date);
    }
  for (guint i = 0; i < provider->tables->len; i++)
    {
      CostTable *table = g_ptr_array_index (provider->tables, i);

      if (change->kind == COST_CHANGE_TABLE &&
          strcmp (table->id, change->id) == 0)
        provider->tables->pdata[i] = advance_table (eve, table, change->date);
    }
}

static gboolean
is_concerned (const CostProvider *provider,
              const GPtrArray    *changes,
              guint               n_changes)
{
  for (guint i = 0; i < n_changes; i++)
    if (((const CostChange *)g_ptr_array_index (changes, i))->provider ==
        provider)
      return TRUE;
  return FALSE;
}

static CostProvider *
make_changes (CostEve         *eve,
              CostProvider    *base,
              const GPtrArray *changes,
              guint            n_changes)
{
  CostProvider *provider = NULL;

  if (!is_concerned (base, changes, n_changes))
    return cost_provider_ref (base);
  provider = lay_over (base);
  for (guint i = 0; i < n_changes; i++)
    {
      const CostChange *change = g_ptr_array_index (changes, i);

      if (change->provider == base)
        make_change (eve, provider, change);
    }
  return provider;
}

/**
 * cost_eve_init: (skip)
 * @eve: (out caller-allocates): what holds the catalogue
 * @catalogue: a catalogue
 * @changes: (element-type CostChange): changes of one day
 * @n_changes: how many of them are made already, from the first on; all of
 *   them must be such that cost_eve_can_make() says so
 *
 * Makes a catalogue that is to be asked for the day before @changes.
 */
void
cost_eve_init (CostEve         *eve,
               CostCatalogue   *catalogue,
               const GPtrArray *changes,
               guint            n_changes)
{
  g_autoptr (GPtrArray) providers =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_provider_unref);

  eve->records = g_ptr_array_new_with_free_func (g_free);
  eve->lists =
      g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    g_ptr_array_add (providers,
                     make_changes (eve,
                                   cost_catalogue_get_provider (catalogue, i),
                                   changes,
                                   n_changes));
  eve->catalogue = cost_catalogue_new (providers);
}

/**
 * cost_eve_clear: (skip)
 * @eve: what cost_eve_init() made
 *
 * Frees the catalogue, which nobody may hold any more.
 */
void
cost_eve_clear (CostEve *eve)
{
  g_clear_pointer (&eve->catalogue, cost_catalogue_unref);
  g_clear_pointer (&eve->lists, g_ptr_array_unref);
  g_clear_pointer (&eve->records, g_ptr_array_unref);
}
