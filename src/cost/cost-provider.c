/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What may be asked of a provider's records without a workload: the names of
 * categories, and what holds on a day.  Nothing here allocates or fails.
 */
#include "config.h"

#include "cost-provider.h"

#include <string.h>

#define N_(text) (text)

typedef struct
{
  const char *id;
  const char *word;
  const char *label;
} CategoryName;

static const CategoryName category_names[COST_N_CATEGORIES] = {
  [COST_CATEGORY_COMPUTE] = { "compute", "compute", N_ ("Compute") },
  [COST_CATEGORY_MEMORY] = { "memory", "memory", N_ ("Memory") },
  [COST_CATEGORY_STORAGE] = { "storage", "storage", N_ ("Storage") },
  [COST_CATEGORY_DATABASE] = { "database", "database", N_ ("Database") },
  [COST_CATEGORY_NETWORK] = { "network", "network", N_ ("Network") },
  [COST_CATEGORY_REQUESTS] = { "requests", "requests", N_ ("Requests") },
  [COST_CATEGORY_PLATFORM_FEE] = { "platform fee",
                                   "platform_fee",
                                   N_ ("Platform fee") },
  [COST_CATEGORY_TEAM] = { "team", "team", N_ ("Team") },
  [COST_CATEGORY_SUPPORT] = { "support", "support", N_ ("Support") },
  [COST_CATEGORY_OTHER] = { "other", "other", N_ ("Other") },
};

static const CategoryName *
get_category_name (CostCategory category)
{
  g_return_val_if_fail ((guint)category < COST_N_CATEGORIES,
                        &category_names[COST_CATEGORY_OTHER]);

  return &category_names[category];
}

/**
 * cost_category_get_id:
 * @category: a category
 *
 * Returns: the name in files: "platform fee"
 */
const char *
cost_category_get_id (CostCategory category)
{
  return get_category_name (category)->id;
}

/**
 * cost_category_get_label:
 * @category: a category
 *
 * Returns: a message id: "Platform fee"
 */
const char *
cost_category_get_label (CostCategory category)
{
  return get_category_name (category)->label;
}

/**
 * cost_category_get_word:
 * @category: a category
 *
 * Returns: the name in formulas, behind `bill.`: "platform_fee"
 */
const char *
cost_category_get_word (CostCategory category)
{
  return get_category_name (category)->word;
}

/**
 * cost_price_at:
 * @price: a price
 * @at: a day
 *
 * Returns: (transfer none) (nullable): the entry that holds on @at, %NULL
 *   before the first
 */
const CostPriceEntry *
cost_price_at (const CostPrice *price, CostDate at)
{
  g_return_val_if_fail (price != NULL, NULL);

  for (guint i = price->history->len; i > 0; i--)
    {
      const CostPriceEntry *entry = g_ptr_array_index (price->history, i - 1);

      if (entry->from <= at)
        return entry;
    }
  return NULL;
}

/**
 * cost_price_entry_find:
 * @entry: an entry of a price's history
 * @key: (nullable): the region's id or property; %NULL where the price has
 *   one value
 *
 * Returns: (transfer none) (nullable): the cell, %NULL where the file has
 *   none for @key: the price is then not known
 */
const CostPriceCell *
cost_price_entry_find (const CostPriceEntry *entry, const char *key)
{
  g_return_val_if_fail (entry != NULL, NULL);

  for (guint i = 0; i < entry->cells->len; i++)
    {
      const CostPriceCell *cell = g_ptr_array_index (entry->cells, i);

      if (g_strcmp0 (cell->key, key) == 0)
        return cell;
    }
  return NULL;
}

/**
 * cost_table_at:
 * @table: a table
 * @at: a day
 *
 * Returns: (transfer none) (nullable): the rows that hold on @at, %NULL
 *   before the first entry
 */
const CostTableEntry *
cost_table_at (const CostTable *table, CostDate at)
{
  g_return_val_if_fail (table != NULL, NULL);

  for (guint i = table->history->len; i > 0; i--)
    {
      const CostTableEntry *entry = g_ptr_array_index (table->history, i - 1);

      if (entry->from <= at)
        return entry;
    }
  return NULL;
}

/**
 * cost_table_find_column:
 * @table: a table
 * @column: a column's name
 *
 * Returns: the index, -1 if there is no such column
 */
int
cost_table_find_column (const CostTable *table, const char *column)
{
  g_return_val_if_fail (table != NULL && column != NULL, -1);

  for (guint i = 0; i < table->n_columns; i++)
    if (strcmp (table->columns[i], column) == 0)
      return (int)i;
  return -1;
}

/**
 * cost_provider_get_discount:
 * @provider: a provider
 * @category: a category of the bill
 * @at: a day
 *
 * Asks the user's own files, the last one first; the first that speaks of
 * @category on that day is followed.
 *
 * Returns: the discount in percent, 0 to 100; 0 where nobody gives one
 */
double
cost_provider_get_discount (const CostProvider *provider,
                            CostCategory        category,
                            CostDate            at)
{
  const CostOwn *own = NULL;

  g_return_val_if_fail (provider != NULL, 0);
  g_return_val_if_fail ((guint)category < COST_N_CATEGORIES, 0);

  for (own = provider->own; own != NULL; own = own->base->own)
    if (own->discounts[category] >= 0 && own->from <= at &&
        (own->until == COST_DATE_NONE || at <= own->until))
      return own->discounts[category];
  return 0;
}

/**
 * cost_overrun_get_id:
 * @kind: what a provider does
 *
 * Returns: the name in files: "bills on"
 */
const char *
cost_overrun_get_id (CostOverrunKind kind)
{
  static const char *const ids[COST_N_OVERRUNS] = {
    [COST_OVERRUN_BILLS] = "bills on",
    [COST_OVERRUN_PAUSES] = "pauses",
    [COST_OVERRUN_CAPS] = "caps",
    [COST_OVERRUN_ALERTS] = "alerts only",
  };

  g_return_val_if_fail ((guint)kind < COST_N_OVERRUNS, NULL);

  return ids[kind];
}

/**
 * cost_overrun_at:
 * @overrun: what a provider does
 * @at: a day
 *
 * Returns: (transfer none) (nullable): what it does on that day; %NULL: not
 *   known
 */
const CostOverrunEntry *
cost_overrun_at (const CostOverrun *overrun, CostDate at)
{
  const CostOverrunEntry *found = NULL;

  g_return_val_if_fail (overrun != NULL, NULL);

  for (guint i = 0; i < overrun->history->len; i++)
    {
      const CostOverrunEntry *entry = g_ptr_array_index (overrun->history, i);

      if (entry->from <= at)
        found = entry;
    }
  return found;
}

/**
 * cost_provider_get_overrun:
 * @provider: a provider
 * @plan: (nullable): the id of a plan
 * @at: a day
 *
 * Asks what the provider does when more is used than was meant to be.
 *
 * Returns: (transfer none) (nullable): what it does on that day on that plan;
 *   %NULL: not known
 */
const CostOverrunEntry *
cost_provider_get_overrun (const CostProvider *provider,
                           const char         *plan,
                           CostDate            at)
{
  g_return_val_if_fail (provider != NULL, NULL);

  for (guint i = 0; i < provider->overruns->len; i++)
    {
      const CostOverrun *overrun = g_ptr_array_index (provider->overruns, i);

      if (overrun->plans == NULL ||
          (plan != NULL &&
           g_strv_contains ((const char *const *)overrun->plans, plan)))
        return cost_overrun_at (overrun, at);
    }
  return NULL;
}
