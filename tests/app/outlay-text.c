/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-text.h"

#include "app-fixtures.h"

static void
test_take (void)
{
  g_autofree char *place = NULL;

  g_assert_true (outlay_text_take (&place, "a"));
  g_assert_false (outlay_text_take (&place, "a"));
  g_assert_true (outlay_text_take (&place, NULL));
  g_assert_null (place);
}

static void
test_markup_is_text (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));

  outlay_text_show (GTK_LABEL (label), "AT&T <b>");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "AT&T <b>");
  g_assert_false (gtk_label_get_use_markup (GTK_LABEL (label)));
  g_assert_finalize_object (label);
}

static void
test_nothing_hides (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new ("x"));

  outlay_text_show_or_hide (GTK_LABEL (label), NULL);
  g_assert_false (gtk_widget_get_visible (label));
  outlay_text_show_or_hide (GTK_LABEL (label), "y");
  g_assert_true (gtk_widget_get_visible (label));
  outlay_text_show_or_hide (GTK_LABEL (label), "");
  g_assert_false (gtk_widget_get_visible (label));
  g_assert_finalize_object (label);
}

static void
test_sign_stays_before_number (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));

  gtk_widget_set_direction (label, GTK_TEXT_DIR_RTL);
  outlay_text_show_figure (GTK_LABEL (label), "+$5.00");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)),
                   ==,
                   "\xe2\x80\x8e+$5.00");
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  outlay_text_show_figure (GTK_LABEL (label), "+$5.00");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "+$5.00");
  g_assert_finalize_object (label);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/text/take", test_take);
  g_test_add_func ("/outlay/text/markup-is-text", test_markup_is_text);
  g_test_add_func ("/outlay/text/nothing-hides", test_nothing_hides);
  g_test_add_func ("/outlay/text/sign-stays-before-number",
                   test_sign_stays_before_number);
  return g_test_run ();
}
