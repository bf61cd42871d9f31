/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A table of the reports as a widget: the same figures as the chart, to be
 * read cell by cell.
 */
#pragma once

#include <gtk/gtk.h>

#include "report-answer.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_TABLE (outlay_table_get_type ())

G_DECLARE_FINAL_TYPE (OutlayTable, outlay_table, OUTLAY, TABLE, GtkWidget)

GtkWidget *outlay_table_new (void);
void  outlay_table_show (OutlayTable *self, ReportAnswer *answer, guint index);
guint outlay_table_get_n_rows (OutlayTable *self);

G_END_DECLS
