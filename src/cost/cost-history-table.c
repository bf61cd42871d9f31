/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How the entries of a table differ from one another: rows that are new, rows
 * that are gone, and cells of the others.
 */
#include "config.h"

#include "cost-history-private.h"

#include <string.h>

static const CostValue *
get_row (const CostTable *table, const CostTableEntry *entry, guint row)
{
  return &entry->cells[(gsize)row * table->n_columns];
}

/* Ids to the cells of their rows. */
static GHashTable *
index_rows (const CostTable *table, const CostTableEntry *entry)
{
  GHashTable *rows = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < entry->n_rows; i++)
    {
      const CostValue *row = get_row (table, entry, i);

      g_hash_table_insert (rows, (gpointer)row[0].text, (gpointer)row);
    }
  return rows;
}

static void
compare_rows (CostChange      *change,
              const CostTable *table,
              const CostValue *before,
              const CostValue *after)
{
  for (guint i = 1; i < table->n_columns; i++)
    cost_change_add_cell (change,
                          after[0].text,
                          table->columns[i],
                          &before[i],
                          &after[i]);
}

static void
compare_entries (CostChange           *change,
                 const CostTable      *table,
                 const CostTableEntry *before,
                 const CostTableEntry *after)
{
  g_autoptr (GHashTable) old = index_rows (table, before);
  g_autoptr (GHashTable) new = index_rows (table, after);

  for (guint i = 0; i < after->n_rows; i++)
    {
      const CostValue *row = get_row (table, after, i);
      const CostValue *was = g_hash_table_lookup (old, row[0].text);

      if (was != NULL)
        compare_rows (change, table, was, row);
      else
        cost_change_add_cell (change, row[0].text, NULL, NULL, row);
    }
  for (guint i = 0; i < before->n_rows; i++)
    {
      const CostValue *row = get_row (table, before, i);

      if (!g_hash_table_contains (new, row[0].text))
        cost_change_add_cell (change, row[0].text, NULL, row, NULL);
    }
}

static void
add_entry (GPtrArray       *changes,
           CostProvider    *provider,
           const CostTable *table,
           guint            index)
{
  const CostTableEntry *before = g_ptr_array_index (table->history, index - 1);
  const CostTableEntry *after = g_ptr_array_index (table->history, index);
  CostChange           *change = NULL;

  change = cost_change_new (provider,
                            COST_CHANGE_TABLE,
                            COST_CHANGE_CHANGED,
                            after->from);
  change->id = table->id;
  change->label = table->label;
  change->reason = after->reason;
  change->is_correction = after->is_correction;
  change->source = after->source;
  compare_entries (change, table, before, after);
  if (change->cells->len > 0)
    g_ptr_array_add (changes, change);
  else
    cost_change_free (change);
}

/**
 * cost_history_add_tables: (skip)
 * @changes: (element-type CostChange): a list to add to
 * @provider: a provider
 *
 * Adds what has changed in tables.  The order of rows is no change.
 */
void
cost_history_add_tables (GPtrArray *changes, CostProvider *provider)
{
  for (guint i = 0; i < provider->tables->len; i++)
    {
      const CostTable *table = g_ptr_array_index (provider->tables, i);

      for (guint k = 1; k < table->history->len; k++)
        add_entry (changes, provider, table, k);
    }
}
