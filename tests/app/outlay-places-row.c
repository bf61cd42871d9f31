/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-places-row.h"

#include "app-fixtures.h"
#include "report-dimension.h"

typedef struct
{
  OutlaySession *session;
  GtkWidget     *window;
  GtkWidget     *popover;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list = gtk_list_box_new ();

  fixture->session = app_fixtures_new_session ("small-api");
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), list);
  gtk_list_box_append (GTK_LIST_BOX (list),
                       outlay_places_row_new (fixture->session));
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_fixtures_settle ();
  fixture->popover = app_fixtures_find (fixture->window, GTK_TYPE_POPOVER);
  gtk_popover_popup (GTK_POPOVER (fixture->popover));
  app_fixtures_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  /* GDK may still ask a surface that is gone where the pointer is. */
  gtk_popover_popdown (GTK_POPOVER (fixture->popover));
  app_fixtures_settle ();
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  app_fixtures_settle ();
  g_assert_finalize_object (fixture->session);
}

static GtkToggleButton *
find_tick (GtkWidget *widget, CostPlace place)
{
  GtkWidget       *child = gtk_widget_get_first_child (widget);
  GtkToggleButton *found = NULL;

  if (gtk_widget_has_css_class (widget, "tick") &&
      app_fixtures_find_text (widget, report_place (place)) != NULL)
    return GTK_TOGGLE_BUTTON (widget);
  for (; child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_tick (child, place);
  return found;
}

static void
test_tick_uses_place (Fixture *fixture, gconstpointer data)
{
  GtkToggleButton *tokyo = find_tick (fixture->popover, COST_TOKYO);

  g_assert_nonnull (tokyo);
  gtk_toggle_button_set_active (tokyo, TRUE);
  g_assert_true (outlay_session_uses_place (fixture->session, COST_TOKYO));
  outlay_session_undo (fixture->session);
  g_assert_false (gtk_toggle_button_get_active (tokyo));
}

static void
test_last_place_stays (Fixture *fixture, gconstpointer data)
{
  const CostWorkload *workload =
      &outlay_session_get_scenario (fixture->session)->workload;
  GtkToggleButton *last = find_tick (fixture->popover, workload->places[0]);

  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (last)));
  outlay_session_set_value (fixture->session, COST_REGIONS, 3.0);
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (last)));
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/places-row/" path,                                      \
              Fixture,                                                         \
              NULL,                                                            \
              set_up,                                                          \
              test,                                                            \
              tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("tick-uses-place", test_tick_uses_place);
  ADD ("last-place-stays", test_last_place_stays);
  return g_test_run ();
}
