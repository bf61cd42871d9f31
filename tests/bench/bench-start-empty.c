/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reference for starts: the least libadwaita application that has a
 * window with a header bar.
 */
#include <adwaita.h>

#include "bench-start.h"

static void
show_window (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_autoptr (AdwApplication) application =
      adw_application_new ("io.github.outlayapp.Outlay.Empty",
                           G_APPLICATION_DEFAULT_FLAGS);

  g_signal_connect (application, "activate", G_CALLBACK (show_window), NULL);
  bench_start_watch ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
