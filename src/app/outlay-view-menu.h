/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The views to choose from: what each is called and tells, the one that is
 * shown marked.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define OUTLAY_TYPE_VIEW_MENU (outlay_view_menu_get_type ())

G_DECLARE_FINAL_TYPE (OutlayViewMenu,
                      outlay_view_menu,
                      OUTLAY,
                      VIEW_MENU,
                      GtkPopover)

void outlay_view_menu_fill (OutlayViewMenu *self);

G_END_DECLS
