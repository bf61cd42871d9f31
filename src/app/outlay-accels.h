/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All keyboard shortcuts, in one table.  help-overlay.ui lists the same, and
 * a test compares both.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OutlayAccel:
 * @action: with its group, and its target if it has one: "win.undo",
 *   "win.view::map"
 * @accel: as gtk_accelerator_parse() takes it
 * @is_local: only while the chart has the focus; the chart binds it, so that
 *   entries keep their own meaning of the key
 *
 * One shortcut.
 */
typedef struct
{
  const char *action;
  const char *accel;
  gboolean    is_local;
} OutlayAccel;

guint              outlay_accels_get_n (void);
const OutlayAccel *outlay_accels_get (guint index);
void               outlay_accels_register (GtkApplication *application);
void               outlay_accels_bind_local (GtkWidgetClass *widget_class);

G_END_DECLS
