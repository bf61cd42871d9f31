/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables.  Cells are added one after the other; a row is full when it has a
 * cell for each column, and only full rows count.
 */
#include "config.h"

#include "report-table.h"

#include <glib/gi18n-lib.h>

#include "report-money.h"
#include "report-number.h"

struct _ReportTable
{
  char         *title;   /* owned, nullable */
  ReportColumn *columns; /* owned, with their strings */
  guint         n_columns;
  GArray       *cells; /* of ReportCell, owned, row by row */
  GPtrArray    *notes; /* of char*, owned */
};

static void
clear_cell (gpointer data)
{
  ReportCell *cell = data;

  g_free (cell->human);
  g_free (cell->machine);
}

/**
 * report_table_new:
 * @columns: (array length=n_columns): copied
 * @n_columns: how many; at least one
 *
 * Begins a table.
 *
 * Returns: (transfer full): a table without rows
 */
ReportTable *
report_table_new (const ReportColumn *columns, guint n_columns)
{
  ReportTable *table = NULL;

  g_return_val_if_fail (columns != NULL && n_columns > 0, NULL);

  table = g_new0 (ReportTable, 1);
  table->n_columns = n_columns;
  table->columns = g_new0 (ReportColumn, n_columns);
  for (guint i = 0; i < n_columns; i++)
    {
      table->columns[i].id = g_strdup (columns[i].id);
      table->columns[i].title = g_strdup (columns[i].title);
      table->columns[i].kind = columns[i].kind;
    }
  table->cells = g_array_new (FALSE, FALSE, sizeof (ReportCell));
  g_array_set_clear_func (table->cells, clear_cell);
  table->notes = g_ptr_array_new_with_free_func (g_free);
  return table;
}

/**
 * report_table_free:
 * @table: (transfer full): a table
 *
 * Frees a table.
 */
void
report_table_free (ReportTable *table)
{
  g_return_if_fail (table != NULL);

  for (guint i = 0; i < table->n_columns; i++)
    {
      g_free ((char *)table->columns[i].id);
      g_free ((char *)table->columns[i].title);
    }
  g_free (table->columns);
  g_array_unref (table->cells);
  g_ptr_array_unref (table->notes);
  g_free (table->title);
  g_free (table);
}

/**
 * report_table_set_title:
 * @table: a table
 * @title: (nullable): a line above it
 *
 * Sets the title.
 */
void
report_table_set_title (ReportTable *table, const char *title)
{
  char *copy = g_strdup (title);

  g_return_if_fail (table != NULL);

  g_free (table->title);
  table->title = copy;
}

/**
 * report_table_add_note:
 * @table: a table
 * @note: (nullable): a line below it; none is added for %NULL or ""
 *
 * Adds a note, which only people see.
 */
void
report_table_add_note (ReportTable *table, const char *note)
{
  g_return_if_fail (table != NULL);

  if (note != NULL && *note != '\0')
    g_ptr_array_add (table->notes, g_strdup (note));
}

static void
add_cell (ReportTable *table, char *human, char *machine, const char *state)
{
  ReportCell cell = { .human = human, .machine = machine, .state = state };

  g_array_append_val (table->cells, cell);
}

/**
 * report_table_add_words:
 * @table: a table
 * @human: (nullable): for people
 * @machine: (nullable): for machines; what the column's kind asks for
 *
 * Adds a cell whose two forms differ.
 */
void
report_table_add_words (ReportTable *table,
                        const char  *human,
                        const char  *machine)
{
  g_return_if_fail (table != NULL);

  add_cell (table, g_strdup (human), g_strdup (machine), NULL);
}

/**
 * report_table_add_total:
 * @table: a table
 * @human: (nullable): for people
 * @machine: (nullable): for machines
 * @state: (nullable): what the total is, for machines; static
 *
 * Adds a cell that may have no value for more than one reason.
 */
void
report_table_add_total (ReportTable *table,
                        const char  *human,
                        const char  *machine,
                        const char  *state)
{
  g_return_if_fail (table != NULL);

  add_cell (table, g_strdup (human), g_strdup (machine), state);
}

/**
 * report_table_add_text:
 * @table: a table
 * @text: (nullable): words, the same for all
 *
 * Adds a cell of words.
 */
void
report_table_add_text (ReportTable *table, const char *text)
{
  report_table_add_words (table, text, text);
}

/**
 * report_table_add_number:
 * @table: a table
 * @value: a number
 *
 * Adds a cell that is a number.
 */
void
report_table_add_number (ReportTable *table, double value)
{
  g_return_if_fail (table != NULL);

  add_cell (table, report_number (value), report_number_decimal (value), NULL);
}

/**
 * report_table_add_money:
 * @table: a table
 * @money: an amount
 *
 * Adds a cell that is an amount.
 */
void
report_table_add_money (ReportTable *table, CostMoney money)
{
  g_return_if_fail (table != NULL);

  add_cell (table, report_money (money), cost_money_to_string (money), NULL);
}

/**
 * report_table_add_boolean:
 * @table: a table
 * @value: a truth
 *
 * Adds a cell that is yes or no.
 */
void
report_table_add_boolean (ReportTable *table, gboolean value)
{
  report_table_add_words (table,
                          value ? _ ("yes") : _ ("no"),
                          value ? "true" : "false");
}

/**
 * report_table_add_nothing:
 * @table: a table
 * @human: (nullable): what people see instead
 *
 * Adds a cell without a value.
 */
void
report_table_add_nothing (ReportTable *table, const char *human)
{
  report_table_add_words (table, human, NULL);
}

/**
 * report_table_get_title:
 * @table: a table
 *
 * Gets the title.
 *
 * Returns: (transfer none) (nullable): the title
 */
const char *
report_table_get_title (const ReportTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  return table->title;
}

/**
 * report_table_get_n_notes:
 * @table: a table
 *
 * Counts the notes.
 *
 * Returns: how many there are
 */
guint
report_table_get_n_notes (const ReportTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->notes->len;
}

/**
 * report_table_get_note:
 * @table: a table
 * @i: below the number of notes
 *
 * Gets a note.
 *
 * Returns: (transfer none): the note
 */
const char *
report_table_get_note (const ReportTable *table, guint i)
{
  g_return_val_if_fail (table != NULL && i < table->notes->len, NULL);

  return g_ptr_array_index (table->notes, i);
}

/**
 * report_table_get_n_columns:
 * @table: a table
 *
 * Counts the columns.
 *
 * Returns: how many there are
 */
guint
report_table_get_n_columns (const ReportTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->n_columns;
}

/**
 * report_table_get_column:
 * @table: a table
 * @i: below the number of columns
 *
 * Gets a column.
 *
 * Returns: (transfer none): the column
 */
const ReportColumn *
report_table_get_column (const ReportTable *table, guint i)
{
  g_return_val_if_fail (table != NULL && i < table->n_columns, NULL);

  return &table->columns[i];
}

/**
 * report_table_get_n_rows:
 * @table: a table
 *
 * Counts the rows that are full.
 *
 * Returns: how many there are
 */
guint
report_table_get_n_rows (const ReportTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->cells->len / table->n_columns;
}

/**
 * report_table_get_cell:
 * @table: a table
 * @row: below the number of rows
 * @column: below the number of columns
 *
 * Gets a cell.
 *
 * Returns: (transfer none): the cell
 */
const ReportCell *
report_table_get_cell (const ReportTable *table, guint row, guint column)
{
  g_return_val_if_fail (row < report_table_get_n_rows (table), NULL);
  g_return_val_if_fail (column < table->n_columns, NULL);

  return &g_array_index (table->cells,
                         ReportCell,
                         row * table->n_columns + column);
}
