/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening, saving and closing, with nothing lost on the way. */
#include "config.h"

#include "outlay-window.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "app-fixtures.h"
#include "cost-presets.h"
#include "outlay-draft.h"
#include "outlay-view.h"
#include "report-compare.h"
#include "report-picture.h"
#include "report-scenario.h"

typedef struct
{
  char  *folder; /* owned */
  char  *path;   /* owned: of a file in it */
  GFile *file;   /* owned */
} Place;

static Place
make_place (const char *name)
{
  Place place = { .folder = g_dir_make_tmp ("outlay-XXXXXX", NULL) };

  place.path = g_build_filename (place.folder, name, NULL);
  place.file = g_file_new_for_path (place.path);
  return place;
}

static void
clear_place (Place *place)
{
  g_unlink (place->path);
  g_assert_cmpint (g_rmdir (place->folder), ==, 0);
  g_free (place->folder);
  g_free (place->path);
  g_object_unref (place->file);
}

static OutlayWindow *
open_window (void)
{
  OutlayWindow *window = outlay_window_new (app_fixtures_get_application ());

  gtk_window_present (GTK_WINDOW (window));
  app_fixtures_settle ();
  return window;
}

static void
change (OutlayWindow *window, double instances)
{
  outlay_session_set_value (outlay_window_get_session (window),
                            COST_INSTANCES,
                            instances);
  outlay_session_end_stroke (outlay_window_get_session (window));
}

static double
get_instances (OutlayWindow *window)
{
  return outlay_session_get_value (outlay_window_get_session (window),
                                   COST_INSTANCES);
}

static void
save_preset (const char *id, GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) scenario = cost_presets_find (id, &error);

  g_assert_no_error (error);
  g_assert_true (cost_scenario_save (scenario, file, &error));
  g_assert_no_error (error);
}

/* The window that asks something, of which there is at most one. */
static GtkWindow *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  guint       n = g_list_model_get_n_items (windows);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return window;
    }
  return NULL;
}

static void
answer (const char *response)
{
  GtkWindow *dialog = find_dialog ();

  g_assert_nonnull (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  app_fixtures_settle ();
}

static void
close_window (OutlayWindow *window)
{
  gtk_window_close (GTK_WINDOW (window));
  app_fixtures_settle ();
}

/* What the next start brings back, in a window; NULL: the first preset. */
static OutlayWindow *
start_again (void)
{
  OutlayWindow *window = outlay_window_new (app_fixtures_get_application ());

  outlay_window_restore_all (window);
  gtk_window_present (GTK_WINDOW (window));
  app_fixtures_settle ();
  return window;
}

static void
discard (OutlayWindow *window)
{
  outlay_session_undo (outlay_window_get_session (window));
  app_fixtures_close (window);
}

static void
test_untitled_comes_back (void)
{
  OutlayWindow *window = open_window ();
  gpointer      weak = window;

  g_object_add_weak_pointer (weak, &weak);
  change (window, 7.0);
  close_window (window);
  g_assert_null (weak);
  g_assert_null (find_dialog ());

  window = start_again ();
  g_assert_cmpfloat (get_instances (window), ==, 7.0);
  g_assert_nonnull (app_fixtures_find_text (GTK_WIDGET (window),
                                            "Restored your unsaved changes"));
  discard (window);
  window = start_again ();
  g_assert_cmpfloat (get_instances (window), ==, 2.0);
  app_fixtures_close (window);
}

static void
test_each_window_comes_back (void)
{
  OutlayWindow *first = open_window ();
  OutlayWindow *second = open_window ();
  GList        *windows = NULL;
  double        sum = 0.0;

  change (first, 7.0);
  change (second, 9.0);
  close_window (first);
  close_window (second);
  start_again ();
  windows = g_list_copy (gtk_application_get_windows (
      GTK_APPLICATION (app_fixtures_get_application ())));
  g_assert_cmpuint (g_list_length (windows), ==, 2);
  for (GList *at = windows; at != NULL; at = at->next)
    {
      sum += get_instances (at->data);
      discard (at->data);
    }
  g_list_free (windows);
  g_assert_cmpfloat (sum, ==, 16.0);
}

static void
test_closing_a_file_asks (void)
{
  Place         place = make_place ("a.json");
  OutlayWindow *window = open_window ();
  gpointer      weak = window;

  g_object_add_weak_pointer (weak, &weak);
  save_preset ("small-api", place.file);
  outlay_window_open (window, place.file);
  change (window, 7.0);
  close_window (window);
  answer ("cancel");
  g_assert_nonnull (weak);
  close_window (window);
  answer ("accept");
  g_assert_null (weak);

  window = open_window ();
  outlay_window_open (window, place.file);
  g_assert_cmpfloat (get_instances (window), ==, 7.0);
  change (window, 9.0);
  weak = window;
  g_object_add_weak_pointer (weak, &weak);
  close_window (window);
  answer ("discard");
  g_assert_null (weak);

  window = open_window ();
  outlay_window_open (window, place.file);
  app_fixtures_settle ();
  g_assert_cmpfloat (get_instances (window), ==, 7.0);
  app_fixtures_close (window);
  clear_place (&place);
}

static void
test_draft_belongs_to_its_file (void)
{
  Place         place = make_place ("a.json");
  OutlayWindow *window = open_window ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) read = NULL;

  save_preset ("small-api", place.file);
  outlay_window_open (window, place.file);
  change (window, 7.0);
  app_fixtures_close (window);

  window = open_window ();
  outlay_window_open (window, place.file);
  app_fixtures_settle ();
  g_assert_cmpfloat (get_instances (window), ==, 7.0);
  g_assert_nonnull (app_fixtures_find_text (GTK_WIDGET (window),
                                            "Restored your unsaved changes"));
  read = cost_scenario_load (place.file, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (read->workload.values[COST_INSTANCES], ==, 2.0);
  discard (window);
  clear_place (&place);
}

static void
test_opening_keeps_what_is_not_saved (void)
{
  Place         place = make_place ("a.json");
  OutlayWindow *window = open_window ();
  GtkWindow    *other = NULL;

  save_preset ("hobby", place.file);
  change (window, 7.0);
  outlay_window_open (window, place.file);
  app_fixtures_settle ();
  g_assert_cmpfloat (get_instances (window), ==, 7.0);
  other = gtk_application_get_windows (
              GTK_APPLICATION (app_fixtures_get_application ()))
              ->data;
  g_assert_true (other != GTK_WINDOW (window));
  g_assert_cmpstr (gtk_window_get_title (other), ==, "Hobby app");
  app_fixtures_close (OUTLAY_WINDOW (other));
  discard (window);
  clear_place (&place);
}

static void
test_foreign_change_is_not_overwritten (void)
{
  Place            place = make_place ("a.json");
  OutlayWindow    *window = open_window ();
  g_autofree char *text = NULL;

  save_preset ("small-api", place.file);
  outlay_window_open (window, place.file);
  change (window, 7.0);
  g_assert_true (g_file_set_contents (place.path, "theirs", 6, NULL));
  g_action_group_activate_action (G_ACTION_GROUP (window), "save", NULL);
  app_fixtures_settle ();
  answer ("cancel");
  g_assert_true (g_file_get_contents (place.path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "theirs");
  g_action_group_activate_action (G_ACTION_GROUP (window), "save", NULL);
  app_fixtures_settle ();
  answer ("accept");
  g_free (text);
  g_assert_true (g_file_get_contents (place.path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "{"));
  app_fixtures_close (window);
  clear_place (&place);
}

static void
draw_sweep (GFile *file, PlotFormat format)
{
  const ReportPictureRequest request = {
    .format = format,
    .width = 320,
    .height = 240,
    .scale = 1,
    .has_metadata = TRUE,
  };
  g_autoptr (CostCatalogue) catalogue = app_fixtures_load_catalogue ();
  g_autoptr (CostScenario) scenario = cost_presets_find ("hobby", NULL);
  g_autoptr (CostEngine) engine =
      cost_engine_new (catalogue, scenario, COST_VARY_AMOUNTS, NULL);
  g_autoptr (ReportQuestion) question = report_question_new ();
  const ReportAnalysis *sweep = report_analysis_find ("sweep");
  const ReportContext   context = { .catalogue = catalogue,
                                    .engine = engine,
                                    .scenario = scenario,
                                    .today = cost_date_today () };
  g_autoptr (ReportAnswer) made = NULL;
  g_autoptr (ReportPicture) picture = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  report_question_set (question, REPORT_ASK_ALONG, "egress_gb");
  made = report_analysis_answer (sweep, &context, question, &error);
  g_assert_no_error (error);
  picture = report_picture_new (made, catalogue, &request);
  bytes = plot_export_to_bytes (plot_figure_make_scene,
                                report_answer_get_figure (made),
                                report_picture_get_options (picture),
                                &error);
  g_assert_no_error (error);
  g_assert_true (g_file_replace_contents (file,
                                          g_bytes_get_data (bytes, NULL),
                                          g_bytes_get_size (bytes),
                                          NULL,
                                          FALSE,
                                          G_FILE_CREATE_NONE,
                                          NULL,
                                          NULL,
                                          NULL));
}

/* All of it comes back, and the picture is not what is saved to. */
static void
test_picture_restores_its_view (void)
{
  const PlotFormat formats[] = { PLOT_FORMAT_PNG, PLOT_FORMAT_SVG };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      Place         place = make_place ("picture");
      OutlayWindow *window = open_window ();
      OutlayView   *view = NULL;
      g_autoptr (ReportAnswer) shown = NULL;

      draw_sweep (place.file, formats[i]);
      outlay_window_open (window, place.file);
      view = OUTLAY_VIEW (
          app_fixtures_find (GTK_WIDGET (window), OUTLAY_TYPE_VIEW));
      do
        g_main_context_iteration (NULL, TRUE);
      while (outlay_view_is_working (view));
      app_fixtures_settle ();
      g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)),
                       ==,
                       "Hobby app");
      shown = outlay_window_get_answer (window);
      g_assert_cmpstr (report_answer_get_id (shown), ==, "sweep");
      g_assert_cmpstr (report_question_get (report_answer_get_question (shown),
                                            REPORT_ASK_ALONG),
                       ==,
                       "egress_gb");
      close_window (window);
      g_assert_null (find_dialog ());
      clear_place (&place);
    }
}

/* A pipe that nobody writes to would be waited for without an end. */
static void
test_pipe_is_refused (void)
{
  Place         place = make_place ("pipe");
  OutlayWindow *window = open_window ();

  g_assert_cmpint (mkfifo (place.path, 0600), ==, 0);
  outlay_window_open (window, place.file);
  app_fixtures_settle ();
  g_assert_nonnull (find_dialog ());
  answer ("close");
  app_fixtures_close (window);
  clear_place (&place);
}

static void
test_title_is_harmless (void)
{
  OutlayWindow *window = open_window ();

  g_assert_true (outlay_session_rename (outlay_window_get_session (window),
                                        "a\xe2\x80\xaez",
                                        NULL));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "a\\u202Ez");
  discard (window);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/window-files/untitled-comes-back",
                   test_untitled_comes_back);
  g_test_add_func ("/outlay/window-files/each-window-comes-back",
                   test_each_window_comes_back);
  g_test_add_func ("/outlay/window-files/closing-a-file-asks",
                   test_closing_a_file_asks);
  g_test_add_func ("/outlay/window-files/draft-belongs-to-its-file",
                   test_draft_belongs_to_its_file);
  g_test_add_func ("/outlay/window-files/opening-keeps-what-is-not-saved",
                   test_opening_keeps_what_is_not_saved);
  g_test_add_func ("/outlay/window-files/foreign-change-is-not-overwritten",
                   test_foreign_change_is_not_overwritten);
  g_test_add_func ("/outlay/window-files/picture-restores-its-view",
                   test_picture_restores_its_view);
  g_test_add_func ("/outlay/window-files/title-is-harmless",
                   test_title_is_harmless);
  g_test_add_func ("/outlay/window-files/pipe-is-refused",
                   test_pipe_is_refused);
  return g_test_run ();
}
