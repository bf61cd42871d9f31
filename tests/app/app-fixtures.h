/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the tests of the window share: sessions on the bundled prices, and
 * ways to look into widgets.
 */
#pragma once

#include "outlay-window.h"
#include "outlay-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

void           app_fixtures_init (int *argc, char ***argv);
CostCatalogue *app_fixtures_load_catalogue (void);
OutlaySession *app_fixtures_new_session (const char *preset);
GtkWidget     *app_fixtures_find (GtkWidget *widget, GType type);
guint          app_fixtures_count (GtkWidget *widget, GType type);
GtkWidget     *app_fixtures_find_text (GtkWidget *widget, const char *text);
GtkWidget     *app_fixtures_find_any_text (GtkWidget *widget, const char *text);
GtkWidget     *app_fixtures_find_alert (GtkWidget *widget);
void           app_fixtures_settle (void);
OutlayApplication *app_fixtures_get_application (void);
void               app_fixtures_close (OutlayWindow *window);

G_END_DECLS
