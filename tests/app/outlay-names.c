/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-names.h"

#include "app-fixtures.h"

static void
assert_name (GtkWidget *widget, const char *name)
{
  g_autofree char *wrong =
      gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                          GTK_ACCESSIBLE_PROPERTY_LABEL,
                                          name);

  g_assert_cmpstr (wrong, ==, NULL);
}

/* A row with a text and a picture, and a picture with nothing beside it. */
static void
test_fills_in (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *arrow = gtk_image_new ();
  GtkWidget *alone = gtk_image_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic ("_Details");
  GtkWidget *hinted = gtk_button_new ();

  g_object_ref_sink (box);
  gtk_box_append (GTK_BOX (line), gtk_label_new_with_mnemonic ("_Legal"));
  gtk_box_append (GTK_BOX (line), arrow);
  gtk_list_box_append (GTK_LIST_BOX (list), line);
  gtk_widget_set_tooltip_text (hinted, "Go Back");
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), alone);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), hinted);
  outlay_names_fill_in (box, "Outlay");
  assert_name (arrow, "Legal");
  assert_name (alone, "Outlay");
  assert_name (button, "Details");
  assert_name (hinted, "Go Back");
  g_object_unref (box);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/names/fills-in", test_fills_in);
  return g_test_run ();
}
