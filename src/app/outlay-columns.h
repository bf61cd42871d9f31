/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two children beside each other where there is room, below each other where
 * there is not.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define OUTLAY_TYPE_COLUMNS (outlay_columns_get_type ())

G_DECLARE_FINAL_TYPE (OutlayColumns, outlay_columns, OUTLAY, COLUMNS, GtkWidget)

gboolean outlay_columns_is_wide (OutlayColumns *self, int width);

G_END_DECLS
