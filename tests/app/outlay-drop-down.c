/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-drop-down.h"

#include "app-fixtures.h"

static const char *const names[] = {
  "One",
  "A name that is a good deal longer than the others are",
  NULL
};

static GtkWidget *
make_list (GtkStringList *strings)
{
  GtkWidget *list = g_object_ref_sink (gtk_drop_down_new (NULL, NULL));

  outlay_drop_down_fill (GTK_DROP_DOWN (list), strings, "Number");
  return list;
}

static int
measure (GtkWidget *list)
{
  int width = 0;

  gtk_widget_measure (list, GTK_ORIENTATION_HORIZONTAL, -1, &width, 0, 0, 0);
  return width;
}

/* Its least width in a window, where it has all its parts. */
static int
measure_chosen (GtkWidget *list, guint index)
{
  GtkWidget *window = gtk_window_new ();
  int        width = 0;

  gtk_window_set_child (GTK_WINDOW (window), list);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (list), index);
  g_assert_nonnull (app_fixtures_find_any_text (list, names[1]));
  width = measure (list);
  gtk_window_destroy (GTK_WINDOW (window));
  return width;
}

static void
test_long_names_ask_for_no_room (void)
{
  g_autoptr (GtkStringList) strings = gtk_string_list_new (names);
  GtkWidget *list = make_list (strings);

  g_assert_cmpint (measure_chosen (list, 1), <, 120);
  gtk_test_accessible_assert_property (list,
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Number");
  g_assert_finalize_object (list);
}

static void
test_long_lists_can_be_searched (void)
{
  g_autoptr (GtkStringList) strings = gtk_string_list_new (names);
  GtkWidget *list = make_list (strings);

  g_assert_false (gtk_drop_down_get_enable_search (GTK_DROP_DOWN (list)));
  g_assert_finalize_object (list);
  for (int i = 0; i < 20; i++)
    gtk_string_list_append (strings, names[1]);
  list = make_list (strings);
  g_assert_true (gtk_drop_down_get_enable_search (GTK_DROP_DOWN (list)));
  g_assert_cmpint (measure_chosen (list, 5), <, 120);
  g_assert_finalize_object (list);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/drop-down/long-names",
                   test_long_names_ask_for_no_room);
  g_test_add_func ("/outlay/drop-down/long-lists",
                   test_long_lists_can_be_searched);
  return g_test_run ();
}
