/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-wait-sign.h"

#include "app-fixtures.h"

static void
test_signs (void)
{
  GtkWidget *shown = g_object_ref_sink (gtk_label_new ("shown"));
  GtkWidget *spinner = g_object_ref_sink (gtk_spinner_new ());

  outlay_wait_sign_show (shown, GTK_SPINNER (spinner), OUTLAY_WAIT_OLD);
  g_assert_true (gtk_widget_has_css_class (shown, "outdated"));
  g_assert_false (gtk_widget_has_css_class (shown, "pending"));
  g_assert_true (gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  outlay_wait_sign_show (shown, GTK_SPINNER (spinner), OUTLAY_WAIT_OTHER);
  g_assert_false (gtk_widget_has_css_class (shown, "outdated"));
  g_assert_true (gtk_widget_has_css_class (shown, "pending"));
  g_assert_true (gtk_widget_get_visible (shown));
  outlay_wait_sign_show (shown, GTK_SPINNER (spinner), OUTLAY_WAIT_NONE);
  g_assert_false (gtk_widget_has_css_class (shown, "pending"));
  g_assert_false (gtk_widget_get_visible (spinner));
  g_assert_false (gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  g_assert_finalize_object (shown);
  g_assert_finalize_object (spinner);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/wait-sign/signs", test_signs);
  return g_test_run ();
}
