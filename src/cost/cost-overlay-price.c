/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The history of a price with the user's own cells laid over it.  From the
 * first day of the user's file to its last they stand in place of the
 * provider's; before and after, and in all other cells, the provider's hold.
 */
#include "config.h"

#include "cost-overlay-private.h"

#include <string.h>

static CostPriceCell *
copy_cell (const CostPriceCell *cell)
{
  CostPriceCell *copy = g_memdup2 (cell, sizeof *cell);

  copy->key = g_strdup (cell->key);
  return copy;
}

static gboolean
begins_on (const CostPriceEntry *entry, CostDate day)
{
  return entry != NULL && entry->from == day;
}

static CostPriceEntry *
copy_entry (const CostPriceEntry *entry, CostDate from)
{
  CostPriceEntry *copy = cost_price_entry_new ();

  copy->from = from;
  for (guint i = 0; entry != NULL && i < entry->cells->len; i++)
    g_ptr_array_add (copy->cells,
                     copy_cell (g_ptr_array_index (entry->cells, i)));
  if (begins_on (entry, from))
    {
      copy->reason = g_strdup (entry->reason);
      copy->is_correction = entry->is_correction;
    }
  return copy;
}

static void
put_own (CostPriceEntry   *entry,
         const char       *key,
         double            value,
         const CostSource *source)
{
  CostPriceCell *cell = (CostPriceCell *)cost_price_entry_find (entry, key);

  if (cell == NULL)
    {
      cell = g_new0 (CostPriceCell, 1);
      cell->key = g_strdup (key);
      g_ptr_array_add (entry->cells, cell);
    }
  cell->value = value;
  cell->is_known = TRUE;
  cell->source = source;
  cell->confidence = source->confidence;
}

/* A cell without a key is of all keys that the regions have. */
static void
put_everywhere (const CostProvider *provider,
                const CostPrice    *price,
                double              value,
                CostPriceEntry     *entry)
{
  const CostSource *source = provider->own->source;

  if (price->by == -1)
    put_own (entry, NULL, value, source);
  for (guint i = 0; price->by != -1 && i < provider->regions->len; i++)
    {
      const CostRegion *region = g_ptr_array_index (provider->regions, i);

      put_own (entry,
               price->by == -2 ? region->id
                               : region->properties[price->by].text,
               value,
               source);
    }
}

static void
put_cells (const CostProvider *provider,
           const CostPrice    *price,
           const GPtrArray    *cells,
           CostPriceEntry     *entry)
{
  for (guint i = 0; i < cells->len; i++)
    {
      const CostOwnCell *cell = g_ptr_array_index (cells, i);

      if (cell->key == NULL)
        put_everywhere (provider, price, cell->value, entry);
      else
        put_own (entry, cell->key, cell->value, provider->own->source);
    }
}

static int
compare_dates (gconstpointer a, gconstpointer b)
{
  CostDate first = *(const CostDate *)a;
  CostDate second = *(const CostDate *)b;

  return (first > second) - (first < second);
}

/* The first day of each entry, and those on which the user's begins and the
 * provider's is back. */
static GArray *
list_days (const CostPrice *price, const CostOwn *own)
{
  GArray  *days = g_array_new (FALSE, FALSE, sizeof (CostDate));
  CostDate back = COST_DATE_NONE;

  for (guint i = 0; i < price->history->len; i++)
    {
      const CostPriceEntry *entry = g_ptr_array_index (price->history, i);

      g_array_append_val (days, entry->from);
    }
  if (own->from != COST_DATE_NONE)
    g_array_append_val (days, own->from);
  if (own->until != COST_DATE_NONE)
    back = cost_date_add_days (own->until, 1);
  if (back != COST_DATE_NONE)
    g_array_append_val (days, back);
  g_array_sort (days, compare_dates);
  return days;
}

static gboolean
is_own_day (const CostOwn *own, CostDate at)
{
  return own->from <= at && (own->until == COST_DATE_NONE || at <= own->until);
}

/**
 * cost_own_cell_free: (skip)
 * @cell: (transfer full): what a file says of a price
 */
void
cost_own_cell_free (CostOwnCell *cell)
{
  g_free (cell->key);
  g_free (cell);
}

/**
 * cost_overlay_merge: (skip)
 * @provider: the provider with the user's prices, its `own` filled in
 * @price: a price of the provider below
 * @cells: (nullable) (element-type CostOwnCell): what the user says of it
 *
 * Returns: (transfer full): the price, with @cells on the days of `own`
 */
CostPrice *
cost_overlay_merge (const CostProvider *provider,
                    const CostPrice    *price,
                    const GPtrArray    *cells)
{
  const CostOwn *own = provider->own;
  CostPrice     *merged = cost_price_new ();
  CostDate       last = COST_DATE_NONE;
  g_autoptr (GArray) days = list_days (price, own);

  merged->id = g_strdup (price->id);
  merged->label = g_strdup (price->label);
  merged->unit = g_strdup (price->unit);
  merged->by = price->by;
  for (guint i = 0; i < days->len; i++)
    {
      CostDate              day = g_array_index (days, CostDate, i);
      const CostPriceEntry *below = cost_price_at (price, day);
      CostPriceEntry       *entry = NULL;

      if (day == last || (cells == NULL && !begins_on (below, day)))
        continue;
      last = day;
      entry = copy_entry (below, day);
      g_ptr_array_add (merged->history, entry);
      if (cells != NULL && is_own_day (own, day))
        put_cells (provider, price, cells, entry);
    }
  return merged;
}
