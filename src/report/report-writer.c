/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables as text, but for those of terminals, which are in
 * report-writer-text.c.  Each writer first makes a cell one harmless line
 * (cost_error_clean() escapes control and direction characters), and then
 * quotes what its own format would take for syntax.
 */
#include "config.h"

#include "report-writer.h"

#include <string.h>

#include "report-json.h"
#include "report-writer-private.h"

/* A column without an id is for people only. */
static gboolean
is_written (const ReportTable *table, guint column)
{
  return report_table_get_column (table, column)->id != NULL;
}

/* A column of totals has another of their states, which only machines read. */
static gboolean
has_states (const ReportTable *table, guint column)
{
  return is_written (table, column) &&
         report_table_get_column (table, column)->kind == REPORT_COLUMN_TOTAL;
}

static char *
name_states (const ReportTable *table, guint column)
{
  return g_strconcat (report_table_get_column (table, column)->id,
                      "_state",
                      NULL);
}

/* Whether a spreadsheet would take the text for a formula. */
static gboolean
is_formula (const char *text)
{
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

/* A text that no spreadsheet computes; numbers stay as they are. */
static char *
disarm (const char *text, ReportColumnKind kind)
{
  g_autofree char *cleaned = report_writer_clean (text);

  if (text == NULL || kind != REPORT_COLUMN_TEXT || !is_formula (text))
    return g_steal_pointer (&cleaned);

  return g_strconcat ("'", cleaned, NULL);
}

static void
append_csv_cell (GString *out, const char *text, ReportColumnKind kind)
{
  g_autofree char *cell = disarm (text, kind);

  if (strpbrk (cell, ",\"\n") == NULL)
    {
      g_string_append (out, cell);
      return;
    }
  g_string_append_c (out, '"');
  for (const char *at = cell; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *at);
    }
  g_string_append_c (out, '"');
}

/* Behind all others, so that no column moves. */
static void
append_csv_states (const ReportTable *table, int row, GString *out)
{
  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    {
      g_autofree char *name = NULL;

      if (!has_states (table, k))
        continue;
      g_string_append_c (out, ',');
      name = name_states (table, k);
      append_csv_cell (
          out,
          row < 0 ? name : report_table_get_cell (table, (guint)row, k)->state,
          REPORT_COLUMN_TEXT);
    }
}

static void
append_csv_row (const ReportTable *table, int row, GString *out)
{
  gboolean is_first = TRUE;

  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    {
      const ReportColumn *column = report_table_get_column (table, k);

      if (!is_written (table, k))
        continue;
      if (!is_first)
        g_string_append_c (out, ',');
      is_first = FALSE;
      if (row < 0)
        append_csv_cell (out, column->id, REPORT_COLUMN_TEXT);
      else
        append_csv_cell (out,
                         report_table_get_cell (table, (guint)row, k)->machine,
                         column->kind);
    }
  append_csv_states (table, row, out);
  g_string_append_c (out, '\n');
}

/**
 * report_writer_csv:
 * @table: a table
 * @out: where to
 *
 * Writes a table for programs, as RFC 4180 says but with plain line ends: the
 * ids of the columns, then the cells for machines.  The states of totals
 * follow behind them.  A text that a spreadsheet would take for a formula gets
 * a ' before it.
 */
void
report_writer_csv (const ReportTable *table, GString *out)
{
  g_return_if_fail (table != NULL && out != NULL);

  for (int i = -1; i < (int)report_table_get_n_rows (table); i++)
    append_csv_row (table, i, out);
}

static void
append_tab_cell (GString *out, const ReportTable *table, int row, guint column)
{
  ReportColumnKind kind = report_table_get_column (table, column)->kind;
  gboolean         is_number = row >= 0 && report_writer_is_at_end (kind);
  const char      *text = NULL;
  g_autofree char *cell = NULL;

  if (is_number)
    text = report_table_get_cell (table, (guint)row, column)->machine;
  if (text == NULL)
    {
      text = report_writer_get_human (table, row, column);
      kind = REPORT_COLUMN_TEXT;
    }
  cell = disarm (text, kind);

  g_string_append (out, cell);
}

static void
append_tab_row (const ReportTable *table, int row, GString *out)
{
  gboolean is_first = TRUE;

  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    {
      if (!report_writer_is_shown (table, k))
        continue;
      if (!is_first)
        g_string_append_c (out, '\t');
      is_first = FALSE;
      append_tab_cell (out, table, row, k);
    }
  g_string_append_c (out, '\n');
}

/**
 * report_writer_tabs:
 * @table: a table
 * @out: where to
 *
 * Writes a table for the clipboard: titles and words for people, numbers as
 * spreadsheets read them (or words where there is none), tabulators between.
 */
void
report_writer_tabs (const ReportTable *table, GString *out)
{
  g_return_if_fail (table != NULL && out != NULL);

  for (int i = -1; i < (int)report_table_get_n_rows (table); i++)
    append_tab_row (table, i, out);
}

static gboolean
is_inside_word (const char *text, const char *at)
{
  return at > text && g_ascii_isalnum (at[-1]) && g_ascii_isalnum (at[1]);
}

static void
append_markdown (GString *out, const char *text)
{
  g_autofree char *cell = report_writer_clean (text);

  for (const char *at = cell; *at != '\0'; at++)
    {
      if (strchr ("\\`|*<>[]&#~", *at) != NULL ||
          (*at == '_' && !is_inside_word (cell, at)))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *at);
    }
}

static void
append_markdown_row (const ReportTable *table, int row, GString *out)
{
  g_string_append_c (out, '|');
  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    {
      if (!report_writer_is_shown (table, k))
        continue;
      g_string_append_c (out, ' ');
      append_markdown (out, report_writer_get_human (table, row, k));
      g_string_append (out, " |");
    }
  g_string_append_c (out, '\n');
}

static void
append_markdown_rule (const ReportTable *table, GString *out)
{
  g_string_append_c (out, '|');
  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    if (report_writer_is_shown (table, k))
      g_string_append (
          out,
          report_writer_is_at_end (report_table_get_column (table, k)->kind)
              ? " ---: |"
              : " --- |");
  g_string_append_c (out, '\n');
}

/**
 * report_writer_markdown:
 * @table: a table
 * @out: where to
 *
 * Writes a table as Markdown: title, table, notes.  Text from data is only
 * text: what Markdown or HTML would read is escaped.
 */
void
report_writer_markdown (const ReportTable *table, GString *out)
{
  g_return_if_fail (table != NULL && out != NULL);

  if (report_table_get_title (table) != NULL)
    {
      g_string_append (out, "## ");
      append_markdown (out, report_table_get_title (table));
      g_string_append (out, "\n\n");
    }
  append_markdown_row (table, -1, out);
  append_markdown_rule (table, out);
  for (guint i = 0; i < report_table_get_n_rows (table); i++)
    append_markdown_row (table, (int)i, out);
  for (guint i = 0; i < report_table_get_n_notes (table); i++)
    {
      g_string_append (out, i == 0 ? "\n- " : "- ");
      append_markdown (out, report_table_get_note (table, i));
      g_string_append_c (out, '\n');
    }
}

static void
add_json_cell (ReportJson *json, const char *machine, ReportColumnKind kind)
{
  switch (kind)
    {
    case REPORT_COLUMN_TEXT:
    case REPORT_COLUMN_MONEY:
    case REPORT_COLUMN_TOTAL:
      report_json_string (json, machine);
      return;
    case REPORT_COLUMN_NUMBER:
    case REPORT_COLUMN_BOOLEAN:
      report_json_raw (json, machine);
    }
}

static void
add_json_states (ReportJson *json, const ReportTable *table, guint row)
{
  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    {
      g_autofree char *name = NULL;

      if (!has_states (table, k))
        continue;
      name = name_states (table, k);
      report_json_name (json, name);
      report_json_string (json, report_table_get_cell (table, row, k)->state);
    }
}

static void
add_json_row (ReportJson *json, const ReportTable *table, guint row)
{
  report_json_begin_object (json);
  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    {
      const ReportColumn *column = report_table_get_column (table, k);

      if (!is_written (table, k))
        continue;
      report_json_name (json, column->id);
      add_json_cell (json,
                     report_table_get_cell (table, row, k)->machine,
                     column->kind);
    }
  add_json_states (json, table, row);
  report_json_end_object (json);
}

/**
 * report_writer_json:
 * @table: a table
 * @out: where to
 *
 * Writes a table for programs: an array of an object a row.
 */
void
report_writer_json (const ReportTable *table, GString *out)
{
  ReportJson      *json = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (table != NULL && out != NULL);

  json = report_json_new ();
  report_json_begin_array (json);
  for (guint i = 0; i < report_table_get_n_rows (table); i++)
    add_json_row (json, table, i);
  report_json_end_array (json);
  text = report_json_end (json);
  g_string_append (out, text);
}
