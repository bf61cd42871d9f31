/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names for assistive technology, where a stock widget gives its inner parts
 * none.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void outlay_names_set (GtkWidget *widget, const char *name);
void outlay_names_set_parts (GtkWidget *widget, const char *name);
void outlay_names_fill_in (GtkWidget *widget, const char *title);

G_END_DECLS
