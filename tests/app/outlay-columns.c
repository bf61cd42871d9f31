/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-columns.h"

#include "app-fixtures.h"

typedef struct
{
  GtkWidget *columns;
  GtkWidget *first;
  GtkWidget *second;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->first = gtk_label_new ("first");
  fixture->second = gtk_label_new ("second");
  gtk_widget_set_size_request (fixture->first, 100, 50);
  gtk_widget_set_size_request (fixture->second, 120, 80);
  fixture->columns = g_object_ref_sink (g_object_new (OUTLAY_TYPE_COLUMNS,
                                                      "first",
                                                      fixture->first,
                                                      "second",
                                                      fixture->second,
                                                      "threshold",
                                                      600,
                                                      "spacing",
                                                      24,
                                                      NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->columns);
}

static int
get_height (Fixture *fixture, int width)
{
  int height = 0;

  gtk_widget_measure (fixture->columns,
                      GTK_ORIENTATION_VERTICAL,
                      width,
                      &height,
                      NULL,
                      NULL,
                      NULL);
  return height;
}

static void
test_narrow_stacks (Fixture *fixture, gconstpointer data)
{
  int minimum = 0;

  gtk_widget_measure (fixture->columns,
                      GTK_ORIENTATION_HORIZONTAL,
                      -1,
                      &minimum,
                      NULL,
                      NULL,
                      NULL);
  g_assert_cmpint (minimum, ==, 120);
  g_assert_cmpint (get_height (fixture, 599), ==, 50 + 24 + 80);
}

static void
test_wide_is_as_high_as_the_higher (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (get_height (fixture, 600), ==, 80);
}

static void
assert_order (Fixture *fixture, gboolean first_is_left)
{
  graphene_rect_t first, second;

  g_assert_cmpint (get_height (fixture, 800), ==, 80);
  gtk_widget_allocate (fixture->columns, 800, 80, -1, NULL);
  g_assert_true (
      gtk_widget_compute_bounds (fixture->first, fixture->columns, &first));
  g_assert_true (
      gtk_widget_compute_bounds (fixture->second, fixture->columns, &second));
  g_assert_cmpint (first.origin.x < second.origin.x, ==, first_is_left);
  g_assert_cmpfloat (first.size.width + second.size.width + 24.0F, ==, 800.0F);
}

static void
test_mirrored (Fixture *fixture, gconstpointer data)
{
  assert_order (fixture, TRUE);
  gtk_widget_set_direction (fixture->columns, GTK_TEXT_DIR_RTL);
  assert_order (fixture, FALSE);
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/columns/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("narrow-stacks", test_narrow_stacks);
  ADD ("wide-is-as-high-as-the-higher", test_wide_is_as_high_as_the_higher);
  ADD ("mirrored", test_mirrored);
  return g_test_run ();
}
