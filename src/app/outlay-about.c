/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * AdwAboutWindow is used here and nowhere else.
 */
#include "config.h"

#include "outlay-about.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "outlay-names.h"

#define HOMEPAGE "https://github.com/outlayapp/outlay"
#define ISSUES HOMEPAGE "/issues"

/* What to put into a report of a bug. */
static char *
write_versions (void)
{
  return g_strdup_printf ("Outlay %s\nGTK %u.%u.%u\nlibadwaita %u.%u.%u\n"
                          "GLib %u.%u.%u",
                          OUTLAY_VERSION,
                          gtk_get_major_version (),
                          gtk_get_minor_version (),
                          gtk_get_micro_version (),
                          adw_get_major_version (),
                          adw_get_minor_version (),
                          adw_get_micro_version (),
                          glib_major_version,
                          glib_minor_version,
                          glib_micro_version);
}

/**
 * outlay_about_show:
 * @parent: (nullable): the window that asks
 *
 * Shows what the program is, above @parent.
 */
void
outlay_about_show (GtkWindow *parent)
{
  g_autofree char *versions = write_versions ();
  GtkWidget       *window =
      g_object_new (ADW_TYPE_ABOUT_WINDOW,
                    "transient-for",
                    parent,
                    "application-name",
                    _ ("Outlay"),
                    "application-icon",
                    OUTLAY_APP_ID,
                    "version",
                    OUTLAY_VERSION,
                    "developer-name",
                    _ ("The Outlay developers"),
                    "license-type",
                    GTK_LICENSE_GPL_3_0,
                    "website",
                    HOMEPAGE,
                    "issue-url",
                    ISSUES,
                    "comments",
                    _ ("What a workload would cost a month on each "
                       "platform, and when the answer changes."),
                    "debug-info",
                    versions,
                    "debug-info-filename",
                    "outlay.txt",
                    /* Translators: your name, to be named in the window
                     * About. */
                    "translator-credits",
                    _ ("translator-credits"),
                    NULL);

  outlay_names_fill_in (window, _ ("Outlay"));
  gtk_window_present (GTK_WINDOW (window));
}
