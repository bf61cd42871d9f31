/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A button that opens a popover.  Unlike GtkMenuButton it is one button, so
 * assistive technology can name it and press it.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define OUTLAY_TYPE_POPOVER_BUTTON (outlay_popover_button_get_type ())

G_DECLARE_FINAL_TYPE (OutlayPopoverButton,
                      outlay_popover_button,
                      OUTLAY,
                      POPOVER_BUTTON,
                      GtkToggleButton)

G_END_DECLS
