/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the writers of tables share.
 */
#pragma once

#include "cost-error.h"
#include "report-table.h"

G_BEGIN_DECLS

/* Makes a cell one harmless line. */
static inline char *
report_writer_clean (const char *text)
{
  return text != NULL ? cost_error_clean (text) : g_strdup ("");
}

/* A column without a title is for machines only. */
static inline gboolean
report_writer_is_shown (const ReportTable *table, guint column)
{
  return report_table_get_column (table, column)->title != NULL;
}

static inline gboolean
report_writer_is_at_end (ReportColumnKind kind)
{
  return kind == REPORT_COLUMN_NUMBER || kind == REPORT_COLUMN_MONEY ||
         kind == REPORT_COLUMN_TOTAL;
}

/* A cell for people; the titles are row -1. */
static inline const char *
report_writer_get_human (const ReportTable *table, int row, guint column)
{
  if (row < 0)
    return report_table_get_column (table, column)->title;

  return report_table_get_cell (table, (guint)row, column)->human;
}

G_END_DECLS
