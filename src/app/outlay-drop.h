/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files that are dropped on a window.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Takes one of the files that were dropped, the first with @index 0; @owner
 * is where. */
typedef void (*OutlayDropFunc) (GFile *file, guint index, gpointer owner);

void outlay_drop_add (GtkWidget *widget, OutlayDropFunc take);

G_END_DECLS
