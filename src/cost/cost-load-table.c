/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables with their history.  The columns are fixed for all entries and hold
 * texts or numbers; the first is the row's id, which an entry gives once.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const CostLoadField entry_fields[] = {
  { "from",
    cost_load_date,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostTableEntry, from) },
  { "reason",
    cost_load_text,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostTableEntry, reason) },
  { "correction",
    cost_load_boolean,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostTableEntry, is_correction) },
  { "source",
    cost_load_source,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostTableEntry, source) },
  { "confidence",
    cost_load_confidence,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostTableEntry, confidence) },
  { "rows", NULL, COST_LOAD_REQUIRED, 0 },
  { NULL },
};

static const CostLoadField table_fields[] = {
  { "label",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostTable, label) },
  { "columns", NULL, COST_LOAD_REQUIRED, 0 },
  { "history", NULL, COST_LOAD_REQUIRED, 0 },
  { "source", NULL, COST_LOAD_OPTIONAL, 0 },
  { "confidence", NULL, COST_LOAD_OPTIONAL, 0 },
  { NULL },
};

static gboolean
check_column (const CostTable  *table,
              const CostJsonAt *at,
              const char       *name,
              GError          **error)
{
  gboolean is_first = table->n_columns == 0;

  if (is_first != (strcmp (name, "id") == 0))
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the first column, and no other, is “id”"));
  if (strcmp (name, "found") == 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("“found” is a name that every choice has; "
                              "choose another"));
  if (cost_table_find_column (table, name) >= 0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the column “%s” is given twice"),
                           name);
  return TRUE;
}

static gboolean
read_columns (CostProvider     *provider,
              const CostJsonAt *at,
              CostTable        *table,
              GError          **error)
{
  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_COLUMNS, error))
    return FALSE;
  table->columns = g_new0 (char *, cost_json_length (at) + 1);
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);

      if (!cost_load_word (provider, &child, &table->columns[i], error))
        return FALSE;
      if (!check_column (table, &child, table->columns[i], error))
        return FALSE;
      table->n_columns++;
    }
  return TRUE;
}

static gboolean
read_row_id (CostProvider     *provider,
             const CostJsonAt *row,
             GHashTable       *seen,
             CostValue        *cell,
             GError          **error)
{
  CostJsonAt       at = cost_json_element (row, 0);
  g_autofree char *id = NULL;

  if (!cost_load_row_id (provider, &at, &id, error))
    return FALSE;
  cell->kind = COST_VALUE_TEXT;
  cell->text = g_string_chunk_insert_const (provider->strings, id);
  return cost_load_claim (seen, &at, cell->text, error);
}

/* @row is an array; @kinds says what each column holds so far. */
static gboolean
read_row (CostProvider     *provider,
          const CostJsonAt *row,
          guint             n_columns,
          CostValueKind    *kinds,
          CostValue        *cells,
          GError          **error)
{
  guint length = 0;

  if (!cost_json_expect_array (row, G_MAXUINT, error))
    return FALSE;
  length = cost_json_length (row);
  if (length != n_columns)
    return cost_json_fail (row,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("%u cells; expected %u, one for each column"),
                           length,
                           n_columns);
  for (guint i = 1; i < n_columns; i++)
    {
      CostJsonAt at = cost_json_element (row, i);

      if (!cost_load_value (provider, &at, &cells[i], error))
        return FALSE;
      if (!cost_load_check_kind (&at, &cells[i], &kinds[i], error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_rows (CostProvider     *provider,
           const CostJsonAt *at,
           const CostTable  *table,
           CostTableEntry   *entry,
           CostValueKind    *kinds,
           GError          **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = 0;

  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_ROWS, error))
    return FALSE;
  n = cost_json_length (at);
  entry->cells = g_new0 (CostValue, (gsize)n * table->n_columns);
  for (guint i = 0; i < n; i++)
    {
      CostJsonAt row = cost_json_element (at, i);
      CostValue *cells = &entry->cells[(gsize)i * table->n_columns];

      if (!read_row (provider, &row, table->n_columns, kinds, cells, error))
        return FALSE;
      if (!read_row_id (provider, &row, seen, &cells[0], error))
        return FALSE;
      entry->n_rows++;
    }
  return TRUE;
}

static gboolean
read_entry (CostProvider     *provider,
            const CostJsonAt *at,
            const CostTable  *table,
            CostTableEntry   *entry,
            CostValueKind    *kinds,
            GError          **error)
{
  CostJsonAt rows;

  if (!cost_load_record (provider, at, entry_fields, entry, error))
    return FALSE;
  cost_json_member (at, "rows", &rows);
  return read_rows (provider, &rows, table, entry, kinds, error);
}

static void
settle_origin (CostTableEntry *entry, const CostLoadOrigin *outer)
{
  CostLoadOrigin origin = { entry->source, entry->confidence };

  cost_load_inherit (&origin, outer);
  entry->source = origin.source;
  entry->confidence = cost_load_judge (&origin);
}

static gboolean
read_history (CostProvider         *provider,
              const CostJsonAt     *at,
              const CostLoadOrigin *outer,
              CostTable            *table,
              GError              **error)
{
  CostDate      before = COST_DATE_NONE;
  CostValueKind kinds[COST_PROVIDER_MAX_COLUMNS] = { COST_VALUE_UNKNOWN };

  if (!cost_load_expect_list (at, COST_PROVIDER_MAX_HISTORY, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostTableEntry *entry = g_new0 (CostTableEntry, 1);
      CostJsonAt      child = cost_json_element (at, i);

      g_ptr_array_add (table->history, entry);
      if (!read_entry (provider, &child, table, entry, kinds, error))
        return FALSE;
      if (!cost_load_check_ascending (&child, before, entry->from, error))
        return FALSE;
      settle_origin (entry, outer);
      before = entry->from;
    }
  return TRUE;
}

static gboolean
read_table (CostProvider *provider, const CostJsonAt *at, GError **error)
{
  CostTable     *table = cost_table_new ();
  CostLoadOrigin origin = { NULL, 0 };
  CostJsonAt     columns;
  CostJsonAt     history;

  g_ptr_array_add (provider->tables, table);
  if (!cost_load_key_word (at, &table->id, error) ||
      !cost_load_record (provider, at, table_fields, table, error) ||
      !cost_load_origin (provider, at, &origin, error))
    return FALSE;
  cost_json_member (at, "columns", &columns);
  cost_json_member (at, "history", &history);
  return read_columns (provider, &columns, table, error) &&
         read_history (provider, &history, &origin, table, error);
}

/**
 * cost_load_tables: (skip)
 * @provider: the provider that is being read, its sources read
 * @at: the member `tables`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a table is not one
 */
gboolean
cost_load_tables (CostProvider     *provider,
                  const CostJsonAt *at,
                  gpointer          target,
                  GError          **error)
{
  if (!cost_load_expect_map (at, COST_PROVIDER_MAX_TABLES, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_nth_member (at, i);

      if (!read_table (provider, &child, error))
        return FALSE;
    }
  return TRUE;
}
