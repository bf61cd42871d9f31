/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tables of an answer, one below the other.
 */
#pragma once

#include <gtk/gtk.h>

#include "report-answer.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_TABLES (outlay_tables_get_type ())

G_DECLARE_FINAL_TYPE (OutlayTables, outlay_tables, OUTLAY, TABLES, GtkBox)

GtkWidget *outlay_tables_new (void);
void       outlay_tables_show (OutlayTables *self, ReportAnswer *answer);

G_END_DECLS
