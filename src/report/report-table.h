/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A table that is still facts: columns of a kind, cells with a form for
 * people and one for machines.  The writers decide which is used and make
 * data harmless in their format.  Built row by row, then only read.
 */
#pragma once

#include "cost-money.h"

G_BEGIN_DECLS

/**
 * ReportColumnKind:
 * @REPORT_COLUMN_TEXT: words; starts where reading starts
 * @REPORT_COLUMN_NUMBER: numbers; ends where reading ends
 * @REPORT_COLUMN_MONEY: amounts: decimals for machines, a symbol for people
 * @REPORT_COLUMN_BOOLEAN: yes or no; true or false for machines
 * @REPORT_COLUMN_TOTAL: amounts that may be only "at least" or none: machines
 *   read their state in a column of its own, "total_state" beside "total"
 */
typedef enum
{
  REPORT_COLUMN_TEXT,
  REPORT_COLUMN_NUMBER,
  REPORT_COLUMN_MONEY,
  REPORT_COLUMN_BOOLEAN,
  REPORT_COLUMN_TOTAL,
} ReportColumnKind;

/**
 * ReportColumn:
 * @id: (nullable): for machines, such as "unit_price"; without it the column
 *   is for people only
 * @title: (nullable): for people; without it the column is for machines only
 * @kind: what its cells are
 */
typedef struct
{
  const char      *id;
  const char      *title;
  ReportColumnKind kind;
} ReportColumn;

/**
 * ReportCell:
 * @human: (nullable): for people; empty without it
 * @machine: (nullable): for machines; no value without it
 * @state: (nullable): of a total, for machines: what its value is, or why it
 *   has none; static
 */
typedef struct
{
  char       *human;
  char       *machine;
  const char *state;
} ReportCell;

typedef struct _ReportTable ReportTable;

ReportTable *report_table_new (const ReportColumn *columns, guint n_columns);
void         report_table_free (ReportTable *table);
void         report_table_set_title (ReportTable *table, const char *title);
void         report_table_add_note (ReportTable *table, const char *note);
void         report_table_add_text (ReportTable *table, const char *text);
void         report_table_add_words (ReportTable *table,
                                     const char  *human,
                                     const char  *machine);
void         report_table_add_total (ReportTable *table,
                                     const char  *human,
                                     const char  *machine,
                                     const char  *state);
void         report_table_add_number (ReportTable *table, double value);
void         report_table_add_money (ReportTable *table, CostMoney money);
void         report_table_add_boolean (ReportTable *table, gboolean value);
void         report_table_add_nothing (ReportTable *table, const char *human);

const char         *report_table_get_title (const ReportTable *table);
guint               report_table_get_n_notes (const ReportTable *table);
const char         *report_table_get_note (const ReportTable *table, guint i);
guint               report_table_get_n_columns (const ReportTable *table);
const ReportColumn *report_table_get_column (const ReportTable *table, guint i);
guint               report_table_get_n_rows (const ReportTable *table);
const ReportCell *
report_table_get_cell (const ReportTable *table, guint row, guint column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportTable, report_table_free)

G_END_DECLS
