/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Says what went wrong where somebody has to do something about it.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void
outlay_alert_show (GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
