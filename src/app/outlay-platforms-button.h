/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A button that says how many of the platforms are compared, and opens the
 * list of all to choose from.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_PLATFORMS_BUTTON (outlay_platforms_button_get_type ())

G_DECLARE_FINAL_TYPE (OutlayPlatformsButton,
                      outlay_platforms_button,
                      OUTLAY,
                      PLATFORMS_BUTTON,
                      GtkWidget)

void outlay_platforms_button_set_session (OutlayPlatformsButton *self,
                                          OutlaySession         *session);

G_END_DECLS
