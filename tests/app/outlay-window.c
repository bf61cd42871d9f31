/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "outlay-window.h"

#include <glib/gstdio.h>

#include "app-fixtures.h"
#include "outlay-chart.h"
#include "outlay-platform-row.h"
#include "outlay-ranking.h"
#include "outlay-table.h"
#include "plot-figure.h"

/* Runs a test inside of an application that has started. */
static void
run (void (*test) (OutlayApplication *application))
{
  OutlayApplication *application = app_fixtures_get_application ();

  test (application);
}

static OutlayWindow *
open_window (OutlayApplication *application)
{
  OutlayWindow *window = outlay_window_new (application);

  gtk_window_present (GTK_WINDOW (window));
  app_fixtures_settle ();
  return window;
}

static gboolean
is_enabled (OutlayWindow *window, const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (window), action);
}

static void
activate (OutlayWindow *window, const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), action, NULL);
  app_fixtures_settle ();
}

static void
check_first_start (OutlayApplication *application)
{
  OutlayWindow  *window = open_window (application);
  OutlaySession *session = outlay_window_get_session (window);
  GtkWidget *chart = app_fixtures_find (GTK_WIDGET (window), OUTLAY_TYPE_CHART);

  g_assert_cmpstr (outlay_session_get_scenario (session)->name,
                   ==,
                   "Small API with Postgres");
  g_assert_true (g_str_has_prefix (
      plot_figure_get_title (outlay_chart_get_figure (OUTLAY_CHART (chart))),
      "Fly.io is cheapest: $"));
  g_assert_false (is_enabled (window, "undo"));
  g_assert_false (is_enabled (window, "redo"));
  g_assert_true (is_enabled (window, "export"));
  app_fixtures_close (window);
}

static void
test_first_start (void)
{
  run (check_first_start);
}

static void
check_change (OutlayApplication *application)
{
  OutlayWindow  *window = open_window (application);
  OutlaySession *session = outlay_window_get_session (window);
  OutlayChart   *chart =
      OUTLAY_CHART (app_fixtures_find (GTK_WIDGET (window), OUTLAY_TYPE_CHART));
  PlotFigure *before = plot_figure_ref (outlay_chart_get_figure (chart));

  outlay_session_set_value (session, COST_INSTANCES, 9.0);
  g_assert_true (outlay_chart_get_figure (chart) != before);
  g_assert_true (is_enabled (window, "undo"));
  activate (window, "undo");
  g_assert_cmpfloat (outlay_session_get_value (session, COST_INSTANCES),
                     ==,
                     2.0);
  g_assert_true (is_enabled (window, "redo"));
  activate (window, "redo");
  g_assert_cmpfloat (outlay_session_get_value (session, COST_INSTANCES),
                     ==,
                     9.0);
  plot_figure_unref (before);
  app_fixtures_close (window);
}

static void
test_change_undo_redo (void)
{
  run (check_change);
}

/* Ranking and bill stand below the comparison; below other views they are
 * one click away, and stay open then. */
static void
check_details (OutlayApplication *application)
{
  OutlayWindow *window = open_window (application);
  GtkWidget    *ranking =
      app_fixtures_find (GTK_WIDGET (window), OUTLAY_TYPE_RANKING);
  GtkWidget *details = NULL;

  g_assert_true (gtk_widget_get_mapped (ranking));
  activate (window, "next-view");
  g_assert_false (gtk_widget_get_mapped (ranking));
  details = gtk_widget_get_ancestor (
      app_fixtures_find_any_text (GTK_WIDGET (window), "Platforms and Bill"),
      GTK_TYPE_TOGGLE_BUTTON);
  g_assert_true (gtk_widget_get_mapped (details));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (details), TRUE);
  app_fixtures_settle ();
  g_assert_true (gtk_widget_get_mapped (ranking));
  activate (window, "next-view");
  g_assert_true (gtk_widget_get_mapped (ranking));
  activate (window, "previous-view");
  activate (window, "previous-view");
  g_assert_false (gtk_widget_get_mapped (details));
  g_assert_true (gtk_widget_get_mapped (ranking));
  app_fixtures_close (window);
}

static void
test_details (void)
{
  run (check_details);
}

static void
check_table (OutlayApplication *application)
{
  OutlayWindow *window = open_window (application);
  GtkWidget    *table = NULL;

  g_assert_null (app_fixtures_find (GTK_WIDGET (window), OUTLAY_TYPE_TABLE));
  activate (window, "show-table");
  table = app_fixtures_find (GTK_WIDGET (window), OUTLAY_TYPE_TABLE);
  g_assert_true (gtk_widget_get_mapped (table));
  g_assert_cmpuint (outlay_table_get_n_rows (OUTLAY_TABLE (table)), ==, 5);
  activate (window, "show-table");
  g_assert_false (gtk_widget_get_mapped (table));
  app_fixtures_close (window);
}

static void
test_table (void)
{
  run (check_table);
}

static void
check_size (OutlayApplication *application)
{
  OutlayWindow *window = open_window (application);
  int           width = 0;
  int           height = 0;

  gtk_widget_measure (GTK_WIDGET (window),
                      GTK_ORIENTATION_HORIZONTAL,
                      -1,
                      &width,
                      NULL,
                      NULL,
                      NULL);
  gtk_widget_measure (GTK_WIDGET (window),
                      GTK_ORIENTATION_VERTICAL,
                      -1,
                      &height,
                      NULL,
                      NULL,
                      NULL);
  g_assert_cmpint (width, <=, 360);
  g_assert_cmpint (height, <=, 294);
  app_fixtures_close (window);
}

static void
test_fits_small_screens (void)
{
  run (check_size);
}

static void
check_file (OutlayApplication *application)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  OutlayWindow *window = open_window (application);
  int           fd = g_file_open_tmp ("outlay-XXXXXX.json", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  file = g_file_new_for_path (path);
  g_free (scenario->name);
  scenario->name = g_strdup ("AT&T <b>");
  g_assert_true (cost_scenario_save (scenario, file, &error));
  outlay_window_open (window, file);
  app_fixtures_settle ();
  g_assert_cmpstr (
      outlay_session_get_scenario (outlay_window_get_session (window))->name,
      ==,
      "AT&T <b>");
  g_assert_nonnull (app_fixtures_find_text (GTK_WIDGET (window), "AT&T <b>"));
  outlay_window_tell (window, "AT&T <b>", FALSE);
  app_fixtures_settle ();
  g_unlink (path);
  app_fixtures_close (window);
}

static void
test_opens_file (void)
{
  run (check_file);
}

static void
check_bad_file (OutlayApplication *application)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent.json");
  OutlayWindow *window = open_window (application);
  const char   *before =
      outlay_session_get_scenario (outlay_window_get_session (window))->name;
  GList *windows = NULL;

  outlay_window_open (window, file);
  app_fixtures_settle ();
  g_assert_cmpstr (
      outlay_session_get_scenario (outlay_window_get_session (window))->name,
      ==,
      before);
  windows = gtk_window_list_toplevels ();
  g_assert_cmpuint (g_list_length (windows), ==, 2);
  g_list_free (windows);
  app_fixtures_close (window);
  app_fixtures_settle ();
}

static void
test_bad_file_is_said (void)
{
  run (check_bad_file);
}

static void
check_overlay (OutlayApplication *application)
{
  OutlayWindow *window = open_window (application);
  GList        *windows = NULL;

  activate (window, "show-help-overlay");
  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  app_fixtures_settle ();
  windows = gtk_window_list_toplevels ();
  g_assert_cmpuint (g_list_length (windows), >=, 3);
  g_list_free_full (windows, (GDestroyNotify)gtk_window_destroy);
  app_fixtures_settle ();
}

static void
test_shortcuts_and_about (void)
{
  run (check_overlay);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/window/details", test_details);
  g_test_add_func ("/outlay/window/first-start", test_first_start);
  g_test_add_func ("/outlay/window/change-undo-redo", test_change_undo_redo);
  g_test_add_func ("/outlay/window/table", test_table);
  g_test_add_func ("/outlay/window/fits-small-screens",
                   test_fits_small_screens);
  g_test_add_func ("/outlay/window/opens-file", test_opens_file);
  g_test_add_func ("/outlay/window/bad-file-is-said", test_bad_file_is_said);
  g_test_add_func ("/outlay/window/shortcuts-and-about",
                   test_shortcuts_and_about);
  return g_test_run ();
}
