/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is shown keeps its room, so that nothing moves.
 */
#include "outlay-wait-sign.h"

static void
set_class (GtkWidget *widget, const char *name, gboolean is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/**
 * outlay_wait_sign_show:
 * @shown: what is shown
 * @spinner: turns while something is waited for, and is not there else
 * @wait: what is waited for
 *
 * Shows the signs, or takes them away.
 */
void
outlay_wait_sign_show (GtkWidget *shown, GtkSpinner *spinner, OutlayWait wait)
{
  g_return_if_fail (GTK_IS_WIDGET (shown) && GTK_IS_SPINNER (spinner));

  set_class (shown, "outdated", wait == OUTLAY_WAIT_OLD);
  set_class (shown, "pending", wait == OUTLAY_WAIT_OTHER);
  gtk_spinner_set_spinning (spinner, wait != OUTLAY_WAIT_NONE);
  gtk_widget_set_visible (GTK_WIDGET (spinner), wait != OUTLAY_WAIT_NONE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (shown),
                               GTK_ACCESSIBLE_STATE_BUSY,
                               wait != OUTLAY_WAIT_NONE,
                               -1);
}
