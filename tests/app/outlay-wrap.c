/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-wrap.h"

#include "app-fixtures.h"

#define N 4
#define HEIGHT 20

typedef struct
{
  GtkWidget *window;
  GtkWidget *wrap;
  GtkWidget *children[N];
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->window = gtk_window_new ();
  fixture->wrap = outlay_wrap_new ();
  for (int i = 0; i < N; i++)
    {
      fixture->children[i] = gtk_label_new ("a");
      gtk_widget_set_size_request (fixture->children[i], 40, HEIGHT);
      outlay_wrap_add (OUTLAY_WRAP (fixture->wrap), fixture->children[i]);
    }
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->wrap);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gpointer wrap = fixture->wrap;

  g_object_add_weak_pointer (G_OBJECT (wrap), &wrap);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  app_fixtures_settle ();
  g_assert_null (wrap);
}

static int
measure (Fixture *fixture, int width)
{
  int height = 0;

  gtk_widget_measure (fixture->wrap,
                      GTK_ORIENTATION_VERTICAL,
                      width,
                      &height,
                      NULL,
                      NULL,
                      NULL);
  return height;
}

static void
allocate (Fixture *fixture, int width)
{
  gtk_widget_size_allocate (
      fixture->wrap,
      &(GtkAllocation){ 0, 0, width, measure (fixture, width) },
      -1);
}

static graphene_rect_t
get_area (Fixture *fixture, int i)
{
  graphene_rect_t area;

  g_assert_true (
      gtk_widget_compute_bounds (fixture->children[i], fixture->wrap, &area));
  return area;
}

static void
test_lines (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (measure (fixture, 1000), ==, HEIGHT);
  g_assert_cmpint (measure (fixture, 300), ==, 2 * HEIGHT + 12);
  g_assert_cmpint (measure (fixture, 140), ==, 4 * HEIGHT + 3 * 12);
}

static void
check_child (Fixture *fixture, int i, int width)
{
  graphene_rect_t a = get_area (fixture, i);

  g_assert_cmpfloat (a.origin.x, >=, 0.0);
  g_assert_cmpfloat (a.origin.x + a.size.width, <=, width);
  for (int k = 0; k < i; k++)
    {
      graphene_rect_t b = get_area (fixture, k);

      g_assert_false (graphene_rect_intersection (&a, &b, NULL));
    }
}

/* At any width, nobody overlaps another or leaves the room. */
static void
test_nobody_overlaps (Fixture *fixture, gconstpointer data)
{
  for (int width = 40; width < 1200; width += 7)
    {
      allocate (fixture, width);
      for (int i = 0; i < N; i++)
        check_child (fixture, i, width);
    }
}

static void
test_who_expands_has_a_line (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t area;

  gtk_widget_set_hexpand (fixture->children[1], TRUE);
  g_assert_cmpint (measure (fixture, 1000), ==, 3 * HEIGHT + 2 * 12);
  allocate (fixture, 1000);
  area = get_area (fixture, 1);
  g_assert_cmpfloat (area.size.width, ==, 1000.0);
  area = get_area (fixture, 2);
  g_assert_cmpfloat (area.origin.y, ==, 2 * (HEIGHT + 12));
}

static void
test_mirrored (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t area;

  gtk_widget_set_direction (fixture->wrap, GTK_TEXT_DIR_RTL);
  allocate (fixture, 1000);
  area = get_area (fixture, 0);
  g_assert_cmpfloat (area.origin.x + area.size.width, ==, 1000.0);
}

static void
test_hidden_takes_no_room (Fixture *fixture, gconstpointer data)
{
  for (int i = 1; i < N; i++)
    gtk_widget_set_visible (fixture->children[i], FALSE);
  g_assert_cmpint (measure (fixture, 140), ==, HEIGHT);
  outlay_wrap_clear (OUTLAY_WRAP (fixture->wrap));
  g_assert_cmpint (measure (fixture, 140), ==, 0);
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/wrap/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("lines", test_lines);
  ADD ("nobody-overlaps", test_nobody_overlaps);
  ADD ("who-expands-has-a-line", test_who_expands_has_a_line);
  ADD ("mirrored", test_mirrored);
  ADD ("hidden-takes-no-room", test_hidden_takes_no_room);
  return g_test_run ();
}
