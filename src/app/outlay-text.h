/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sets texts of labels only where they differ, as setting one lays the whole
 * window out again; and always as plain text.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean outlay_text_take (char **place, const char *text);
void     outlay_text_show (GtkLabel *label, const char *text);
void     outlay_text_show_figure (GtkLabel *label, const char *text);
void     outlay_text_show_or_hide (GtkLabel *label, const char *text);

GtkWidget *outlay_text_new_wrapped (const char *text, const char *style);

G_END_DECLS
