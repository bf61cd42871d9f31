/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "outlay-export-dialog.h"

#include <glib/gstdio.h>

#include "app-fixtures.h"

static char *
save (OutlayExportDialog *dialog, const char *template)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;
  char            *contents = NULL;
  int              fd = g_file_open_tmp (template, &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  file = g_file_new_for_path (path);
  g_assert_true (outlay_export_dialog_save (dialog, file, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, &error));
  g_unlink (path);
  return contents;
}

static void
test_writes_picture (void)
{
  OutlayApplication  *application = app_fixtures_get_application ();
  OutlayWindow       *window = outlay_window_new (application);
  OutlayExportDialog *dialog = outlay_export_dialog_new (window);
  g_autofree char    *first = save (dialog, "outlay-XXXXXX.png");
  g_autofree char    *again = save (dialog, "outlay-XXXXXX.png");

  g_assert_cmpmem (first, 8, "\x89PNG\r\n\x1a\n", 8);
  g_assert_cmpmem (first, 1000, again, 1000);
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_fixtures_close (window);
}

static void
test_remote_file_is_refused (void)
{
  OutlayApplication  *application = app_fixtures_get_application ();
  OutlayWindow       *window = outlay_window_new (application);
  OutlayExportDialog *dialog = outlay_export_dialog_new (window);
  g_autoptr (GFile) file = g_file_new_for_uri ("http://example.org/a.png");
  g_autoptr (GError) error = NULL;

  g_assert_false (outlay_export_dialog_save (dialog, file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_fixtures_close (window);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/export-dialog/writes-picture", test_writes_picture);
  g_test_add_func ("/outlay/export-dialog/remote-file-is-refused",
                   test_remote_file_is_refused);
  return g_test_run ();
}
