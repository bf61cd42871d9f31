/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables for terminals.  One that is too wide has its widest columns of words
 * set narrower, and what does not fit them in several lines; numbers are
 * never broken.
 */
#include "config.h"

#include "report-writer.h"

#include <string.h>

#include "report-writer-private.h"

#define GAP 2

/* Columns of a terminal; no column of words gets fewer than the second. */
#define MOST_WIDTH 100
#define LEAST_WIDTH 20

/* Wide letters take two columns of a terminal, combining marks none. */
static guint
measure (const char *text)
{
  guint width = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }
  return width;
}

static void
measure_columns (const ReportTable *table, guint *widths)
{
  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    for (int i = -1; i < (int)report_table_get_n_rows (table); i++)
      {
        g_autofree char *cell =
            report_writer_clean (report_writer_get_human (table, i, k));

        widths[k] = MAX (widths[k], measure (cell));
      }
}

static guint
sum_widths (const ReportTable *table, const guint *widths)
{
  guint sum = 0;

  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    if (report_writer_is_shown (table, k))
      sum += widths[k] + (sum > 0 ? GAP : 0);
  return sum;
}

/* The widest column that can be set narrower; their number without one. */
static guint
find_widest (const ReportTable *table, const guint *widths)
{
  guint n_columns = report_table_get_n_columns (table);
  guint widest = n_columns;

  for (guint k = 0; k < n_columns; k++)
    if (report_writer_is_shown (table, k) && widths[k] > LEAST_WIDTH &&
        report_table_get_column (table, k)->kind == REPORT_COLUMN_TEXT &&
        (widest == n_columns || widths[k] > widths[widest]))
      widest = k;
  return widest;
}

static void
fit_columns (const ReportTable *table, guint *widths)
{
  while (sum_widths (table, widths) > MOST_WIDTH)
    {
      guint widest = find_widest (table, widths);

      if (widest == report_table_get_n_columns (table))
        return;
      widths[widest]--;
    }
}

static void
append_spaces (GString *out, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (out, ' ');
}

/* How many bytes of @text fit; at least a letter. */
static gsize
find_break (const char *text, guint width)
{
  const char *space = NULL;
  const char *at = text;
  guint       used = 0;

  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == ' ')
        space = at;
      if (!g_unichar_iszerowidth (c))
        used += g_unichar_iswide (c) ? 2 : 1;
      if (used > width && at > text)
        break;
    }
  if (*at == '\0')
    return (gsize)(at - text);
  return (gsize)((space != NULL && space > text ? space : at) - text);
}

/* Takes a line off a cell. */
static char *
take_line (const char **rest, guint width)
{
  gsize length = find_break (*rest, width);
  char *line = g_strndup (*rest, length);

  *rest += length;
  while (**rest == ' ')
    (*rest)++;
  return line;
}

static void
append_padded (GString *out, const char *cell, guint width, gboolean at_end)
{
  guint used = measure (cell);
  guint rest = width > used ? width - used : 0;

  if (at_end)
    append_spaces (out, rest);
  g_string_append (out, cell);
  if (!at_end)
    append_spaces (out, rest);
}

/* Ends a line without the spaces that padding left. */
static void
end_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

/* Answers whether there is more of the row. */
static gboolean
append_line (const ReportTable *table,
             const char       **rests,
             const guint       *widths,
             GString           *out)
{
  gboolean has_more = FALSE;
  gboolean is_first = TRUE;

  for (guint k = 0; k < report_table_get_n_columns (table); k++)
    {
      g_autofree char *line = NULL;

      if (!report_writer_is_shown (table, k))
        continue;
      line = take_line (&rests[k], widths[k]);
      has_more = has_more || *rests[k] != '\0';
      append_spaces (out, is_first ? 0 : GAP);
      is_first = FALSE;
      append_padded (
          out,
          line,
          widths[k],
          report_writer_is_at_end (report_table_get_column (table, k)->kind));
    }
  end_line (out);
  return has_more;
}

static void
append_row (const ReportTable *table,
            int                row,
            const guint       *widths,
            GString           *out)
{
  guint n_columns = report_table_get_n_columns (table);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autofree const char **rests = g_new (const char *, n_columns + 1);

  for (guint k = 0; k < n_columns; k++)
    {
      g_ptr_array_add (
          cells,
          report_writer_clean (report_writer_get_human (table, row, k)));
      rests[k] = g_ptr_array_index (cells, k);
    }
  while (append_line (table, rests, widths, out))
    continue;
}

static void
append_clean_line (GString *out, const char *text)
{
  g_autofree char *line = report_writer_clean (text);

  g_string_append (out, line);
  g_string_append_c (out, '\n');
}

/**
 * report_writer_text:
 * @table: a table
 * @out: where to
 *
 * Writes a table for a terminal: title, aligned columns, notes.
 */
void
report_writer_text (const ReportTable *table, GString *out)
{
  g_autofree guint *widths = NULL;

  g_return_if_fail (table != NULL && out != NULL);

  widths = g_new0 (guint, report_table_get_n_columns (table) + 1);
  if (report_table_get_title (table) != NULL)
    {
      append_clean_line (out, report_table_get_title (table));
      g_string_append_c (out, '\n');
    }
  measure_columns (table, widths);
  fit_columns (table, widths);
  for (int i = -1; i < (int)report_table_get_n_rows (table); i++)
    append_row (table, i, widths, out);
  if (report_table_get_n_notes (table) > 0)
    g_string_append_c (out, '\n');
  for (guint i = 0; i < report_table_get_n_notes (table); i++)
    append_clean_line (out, report_table_get_note (table, i));
}
