/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Children in columns of one width, as many beside each other as there is
 * room for; a child that expands has a line of its own.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define OUTLAY_TYPE_WRAP (outlay_wrap_get_type ())

G_DECLARE_FINAL_TYPE (OutlayWrap, outlay_wrap, OUTLAY, WRAP, GtkWidget)

GtkWidget *outlay_wrap_new (void);
void       outlay_wrap_add (OutlayWrap *self, GtkWidget *child);
void       outlay_wrap_clear (OutlayWrap *self);

G_END_DECLS
