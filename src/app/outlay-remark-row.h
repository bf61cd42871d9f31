/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row with a text and perhaps an icon before it, a second text below, or a
 * mark behind it.  It is read, not activated.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define OUTLAY_TYPE_REMARK_ROW (outlay_remark_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlayRemarkRow,
                      outlay_remark_row,
                      OUTLAY,
                      REMARK_ROW,
                      GtkListBoxRow)

GtkWidget *outlay_remark_row_new (void);
void       outlay_remark_row_set_icon (OutlayRemarkRow *self,
                                       const char      *icon,
                                       const char      *meaning);
void       outlay_remark_row_set_text (OutlayRemarkRow *self,
                                       const char      *text,
                                       const char      *more);
void outlay_remark_row_set_marked (OutlayRemarkRow *self, gboolean is_marked);

G_END_DECLS
