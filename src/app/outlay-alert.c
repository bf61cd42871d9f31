/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * AdwMessageDialog is used here and nowhere else.  Its texts are plain.
 */
#include "config.h"

#include "outlay-alert.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/**
 * outlay_alert_show:
 * @parent: the window in which it happened
 * @heading: what could not be done
 * @body: why, and what would mend it
 *
 * Opens the alert and returns at once.
 */
void
outlay_alert_show (GtkWindow *parent, const char *heading, const char *body)
{
  GtkWidget        *widget = adw_message_dialog_new (parent, heading, NULL);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget);

  adw_message_dialog_set_body (dialog, body);
  adw_message_dialog_add_response (dialog, "close", _ ("Close"));
  adw_message_dialog_set_close_response (dialog, "close");
  gtk_window_present (GTK_WINDOW (dialog));
}
