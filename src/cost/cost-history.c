/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All changes of a catalogue by their days.
 */
#include "config.h"

#include "cost-history-private.h"

#include <string.h>

/**
 * cost_change_new: (skip)
 * @provider: whose change it is
 * @kind: of what
 * @verb: what happened
 * @date: the first day on which it holds
 *
 * Returns: (transfer full): a change without cells
 */
CostChange *
cost_change_new (CostProvider  *provider,
                 CostChangeKind kind,
                 CostChangeVerb verb,
                 CostDate       date)
{
  CostChange *change = g_new0 (CostChange, 1);

  change->provider = cost_provider_ref (provider);
  change->kind = kind;
  change->verb = verb;
  change->date = date;
  change->cells = g_array_new (FALSE, FALSE, sizeof (CostChangeCell));
  return change;
}

/**
 * cost_change_free:
 * @change: (transfer full): a change
 *
 * Frees @change.
 */
void
cost_change_free (CostChange *change)
{
  g_return_if_fail (change != NULL);

  cost_provider_unref (change->provider);
  g_array_unref (change->cells);
  g_free (change);
}

/**
 * cost_change_is_equal: (skip)
 * @a: a value
 * @b: another
 *
 * Returns: whether both are the same number, truth or text, or not known
 */
gboolean
cost_change_is_equal (const CostValue *a, const CostValue *b)
{
  if (a->kind != b->kind)
    return FALSE;
  return a->kind == COST_VALUE_TEXT ? g_strcmp0 (a->text, b->text) == 0
                                    : a->number == b->number;
}

/**
 * cost_change_add_cell: (skip)
 * @change: a change
 * @key: (nullable): a row, a region or a property
 * @column: (nullable): of the row
 * @before: (nullable): what it was; %NULL where the whole is new
 * @after: (nullable): what it is; %NULL where the whole is gone
 *
 * Adds a cell, unless both are there and equal.
 */
void
cost_change_add_cell (CostChange      *change,
                      const char      *key,
                      const char      *column,
                      const CostValue *before,
                      const CostValue *after)
{
  CostChangeCell cell = { COST_CHANGE_CHANGED, key, column };

  if (before != NULL && after != NULL && cost_change_is_equal (before, after))
    return;
  if (before == NULL)
    cell.verb = COST_CHANGE_ADDED;
  else
    cell.before = *before;
  if (after == NULL)
    cell.verb = COST_CHANGE_REMOVED;
  else
    cell.after = *after;
  g_array_append_val (change->cells, cell);
}

static void
add_provider (GPtrArray *changes, CostProvider *provider)
{
  cost_history_add_prices (changes, provider);
  cost_history_add_tables (changes, provider);
  cost_history_add_plans (changes, provider);
  cost_history_add_regions (changes, provider);
  cost_history_add_credits (changes, provider);
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  const CostChange *first = *(const CostChange *const *)a;
  const CostChange *second = *(const CostChange *const *)b;

  return (first->date > second->date) - (first->date < second->date);
}

static void
drop_before (GPtrArray *changes, CostDate since)
{
  guint n = 0;

  while (n < changes->len &&
         ((const CostChange *)g_ptr_array_index (changes, n))->date < since)
    n++;
  if (n > 0)
    g_ptr_array_remove_range (changes, 0, n);
}

/**
 * cost_history_list:
 * @catalogue: a catalogue
 * @provider: (nullable): the id of a provider; %NULL: all of them
 * @since: the first day to list; %COST_DATE_NONE: from the beginning
 *
 * Lists what has changed and what is announced, the oldest first; on one day
 * in the order of the catalogue, and of a provider prices, tables, plans,
 * regions and credits in the order of its file.
 *
 * Returns: (transfer full) (element-type CostChange): the changes; none where
 *   there is no such provider
 */
GPtrArray *
cost_history_list (const CostCatalogue *catalogue,
                   const char          *provider,
                   CostDate             since)
{
  GPtrArray *changes = NULL;

  g_return_val_if_fail (catalogue != NULL, NULL);

  changes = g_ptr_array_new_with_free_func ((GDestroyNotify)cost_change_free);
  for (guint i = 0; i < cost_catalogue_get_n_providers (catalogue); i++)
    {
      CostProvider *at = cost_catalogue_get_provider (catalogue, i);

      if (provider == NULL || strcmp (at->id, provider) == 0)
        add_provider (changes, at);
    }
  g_ptr_array_sort (changes, compare_changes); /* stable, as GLib says */
  drop_before (changes, since);
  return changes;
}
