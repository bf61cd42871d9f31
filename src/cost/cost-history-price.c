/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the entries of a price differ from one another, key by key.
 */
#include "config.h"

#include "cost-history-private.h"

#define OWN 'U'

/* A cell that is not there is a price that is not known. */
static CostValue
get_value (const CostPriceCell *cell)
{
  CostValue value = { COST_VALUE_UNKNOWN };

  if (cell != NULL && cell->is_known)
    {
      value.kind = COST_VALUE_NUMBER;
      value.number = cell->value;
    }
  return value;
}

static gboolean
is_own (const CostPriceCell *cell)
{
  return cell != NULL && cell->confidence == OWN;
}

static void
compare_cells (CostChange          *change,
               const char          *key,
               const CostPriceCell *before,
               const CostPriceCell *after)
{
  CostValue old = get_value (before);
  CostValue new = get_value (after);

  if (cost_change_is_equal (&old, &new))
    return;
  cost_change_add_cell (change, key, NULL, &old, &new);
  if (change->source == NULL && after != NULL)
    change->source = after->source;
  change->is_own = change->is_own || is_own (before) != is_own (after);
}

static void
compare_entries (CostChange           *change,
                 const CostPriceEntry *before,
                 const CostPriceEntry *after)
{
  for (guint i = 0; i < after->cells->len; i++)
    {
      const CostPriceCell *cell = g_ptr_array_index (after->cells, i);

      compare_cells (change,
                     cell->key,
                     cost_price_entry_find (before, cell->key),
                     cell);
    }
  for (guint i = 0; i < before->cells->len; i++)
    {
      const CostPriceCell *cell = g_ptr_array_index (before->cells, i);

      if (cost_price_entry_find (after, cell->key) == NULL)
        compare_cells (change, cell->key, cell, NULL);
    }
}

static void
add_entry (GPtrArray       *changes,
           CostProvider    *provider,
           const CostPrice *price,
           guint            index)
{
  const CostPriceEntry *before = g_ptr_array_index (price->history, index - 1);
  const CostPriceEntry *after = g_ptr_array_index (price->history, index);
  CostChange           *change = NULL;

  change = cost_change_new (provider,
                            COST_CHANGE_PRICE,
                            COST_CHANGE_CHANGED,
                            after->from);
  change->id = price->id;
  change->label = price->label;
  change->unit = price->unit;
  change->reason = after->reason;
  change->is_correction = after->is_correction;
  compare_entries (change, before, after);
  if (change->cells->len > 0)
    g_ptr_array_add (changes, change);
  else
    cost_change_free (change);
}

/**
 * cost_history_add_prices: (skip)
 * @changes: (element-type CostChange): a list to add to
 * @provider: a provider
 *
 * Adds what has changed in prices.  An entry that says what the one before it
 * says is no change.
 */
void
cost_history_add_prices (GPtrArray *changes, CostProvider *provider)
{
  for (guint i = 0; i < provider->prices->len; i++)
    {
      const CostPrice *price = g_ptr_array_index (provider->prices, i);

      for (guint k = 1; k < price->history->len; k++)
        add_entry (changes, provider, price, k);
    }
}
