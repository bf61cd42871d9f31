/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What GTK's drop-downs need to be of use here: a width that is not that of
 * the longest name, names for assistive technology, and a search where the
 * list is long.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void outlay_drop_down_fill (GtkDropDown   *list,
                            GtkStringList *names,
                            const char    *label);

G_END_DECLS
