/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "outlay-view.h"

#include "app-fixtures.h"
#include "outlay-ask-ranges.h"
#include "outlay-chart.h"
#include "outlay-question-bar.h"
#include "outlay-sentences.h"
#include "outlay-settings.h"
#include "outlay-table.h"
#include "outlay-view-menu.h"
#include "report-analysis.h"

typedef struct
{
  OutlayWindow  *window;
  OutlaySession *session;
  OutlayView    *view;
  OutlayChart   *chart;
} Fixture;

static GtkWidget *
find (Fixture *fixture, GType type)
{
  return app_fixtures_find (GTK_WIDGET (fixture->window), type);
}

static void
finish (Fixture *fixture)
{
  while (outlay_view_is_working (fixture->view))
    g_main_context_iteration (NULL, TRUE);
  app_fixtures_settle ();
}

static void
open (Fixture *fixture)
{
  fixture->window = outlay_window_new (app_fixtures_get_application ());
  fixture->session = outlay_window_get_session (fixture->window);
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_fixtures_settle ();
  fixture->view = OUTLAY_VIEW (find (fixture, OUTLAY_TYPE_VIEW));
  fixture->chart = OUTLAY_CHART (find (fixture, OUTLAY_TYPE_CHART));
  finish (fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSettings) settings = outlay_settings_new ();

  g_settings_reset (settings, OUTLAY_SETTINGS_VIEW);
  open (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  finish (fixture);
  app_fixtures_close (fixture->window);
}

static void
activate (Fixture *fixture, const char *action, const char *target)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window),
                                  action,
                                  target != NULL ? g_variant_new_string (target)
                                                 : NULL);
}

static char *
get_chosen (Fixture *fixture)
{
  g_autoptr (GVariant) state =
      g_action_group_get_action_state (G_ACTION_GROUP (fixture->window),
                                       "view");

  return g_variant_dup_string (state, NULL);
}

static void
assert_shows (Fixture *fixture, const char *id)
{
  g_autofree char *chosen = get_chosen (fixture);
  g_autoptr (ReportAnswer) answer = outlay_window_get_answer (fixture->window);

  g_assert_cmpstr (chosen, ==, id);
  g_assert_cmpstr (report_answer_get_id (answer), ==, id);
  g_assert_cmpstr (
      plot_figure_get_title (outlay_chart_get_figure (fixture->chart)),
      ==,
      plot_figure_get_title (report_answer_get_figure (answer)));
}

/* Once around, there and back, by the actions that the keys activate. */
static void
test_steps (Fixture *fixture, gconstpointer data)
{
  guint n = report_analysis_get_n ();

  for (guint i = 0; i < n; i++)
    {
      assert_shows (fixture, report_analysis_get (i)->id);
      activate (fixture, "next-view", NULL);
      finish (fixture);
    }
  assert_shows (fixture, "compare");
  activate (fixture, "previous-view", NULL);
  finish (fixture);
  assert_shows (fixture, report_analysis_get (n - 1)->id);
}

static void
test_no_blank_between (Fixture *fixture, gconstpointer data)
{
  PlotFigure *before = outlay_chart_get_figure (fixture->chart);

  activate (fixture, "view", "sweep");
  g_assert_true (outlay_chart_get_figure (fixture->chart) == before);
  finish (fixture);
  assert_shows (fixture, "sweep");
}

static void
test_follows_the_workload (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ReportAnswer) answer = NULL;

  activate (fixture, "view", "sweep");
  for (int i = 1; i <= 30; i++)
    {
      outlay_session_set_value (fixture->session, COST_INSTANCES, i);
      app_fixtures_settle ();
    }
  finish (fixture);
  answer = outlay_window_get_answer (fixture->window);
  g_assert_cmpfloat (
      report_answer_get_scenario (answer)->workload.values[COST_INSTANCES],
      ==,
      30.0);
}

static void
test_compare_is_in_the_same_frame (Fixture *fixture, gconstpointer data)
{
  PlotFigure *before =
      plot_figure_ref (outlay_chart_get_figure (fixture->chart));

  outlay_session_set_value (fixture->session, COST_INSTANCES, 9.0);
  g_assert_true (outlay_chart_get_figure (fixture->chart) != before);
  g_assert_false (outlay_view_is_working (fixture->view));
  plot_figure_unref (before);
}

static void
type_end (Fixture *fixture, const char *text)
{
  OutlayQuestionBar *bar =
      OUTLAY_QUESTION_BAR (find (fixture, OUTLAY_TYPE_QUESTION_BAR));
  OutlayAsk *ask = outlay_question_bar_find (bar, REPORT_ASK_TO);
  GtkWidget *entry = app_fixtures_find (GTK_WIDGET (ask), GTK_TYPE_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  finish (fixture);
}

static void
test_error_keeps_last_answer (Fixture *fixture, gconstpointer data)
{
  PlotFigure *good = NULL;

  activate (fixture, "view", "sweep");
  finish (fixture);
  good = outlay_chart_get_figure (fixture->chart);
  type_end (fixture, "many");
  g_assert_true (outlay_chart_get_figure (fixture->chart) == good);
  g_assert_cmpuint (
      app_fixtures_count (GTK_WIDGET (fixture->view), GTK_TYPE_LABEL),
      >,
      0);
  g_assert_nonnull (app_fixtures_find_alert (GTK_WIDGET (fixture->view)));
  type_end (fixture, "500");
  g_assert_true (outlay_chart_get_figure (fixture->chart) != good);
  g_assert_null (app_fixtures_find_alert (GTK_WIDGET (fixture->view)));
}

static void
test_question_is_kept (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ReportAnswer) answer = NULL;

  activate (fixture, "view", "sweep");
  finish (fixture);
  type_end (fixture, "500");
  activate (fixture, "view", "compare");
  activate (fixture, "view", "sweep");
  finish (fixture);
  answer = outlay_window_get_answer (fixture->window);
  g_assert_cmpstr (
      report_question_get (report_answer_get_question (answer), REPORT_ASK_TO),
      ==,
      "500");
}

static void
test_tables_and_sentences (Fixture *fixture, gconstpointer data)
{
  g_autoptr (ReportAnswer) answer = NULL;
  OutlayTable *table = NULL;

  activate (fixture, "view", "sweep");
  activate (fixture, "show-table", NULL);
  finish (fixture);
  answer = outlay_window_get_answer (fixture->window);
  table = OUTLAY_TABLE (find (fixture, OUTLAY_TYPE_TABLE));
  g_assert_cmpuint (
      outlay_table_get_n_rows (table),
      ==,
      report_table_get_n_rows (report_answer_get_table (answer, 0)));
  g_assert_cmpuint (report_answer_get_n_sentences (answer), >, 0);
  g_assert_nonnull (
      app_fixtures_find_text (find (fixture, OUTLAY_TYPE_SENTENCES),
                              report_answer_get_sentence (answer, 0)));
  activate (fixture, "view", "compare");
  g_assert_false (
      gtk_widget_get_visible (find (fixture, OUTLAY_TYPE_SENTENCES)));
  g_assert_cmpuint (outlay_table_get_n_rows (table), ==, 5);
}

static void
test_is_restored (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "view", "crossovers");
  finish (fixture);
  app_fixtures_close (fixture->window);
  open (fixture);
  assert_shows (fixture, "crossovers");
}

static void
test_unknown_is_compare (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSettings) settings = outlay_settings_new ();

  app_fixtures_close (fixture->window);
  g_settings_set_string (settings, OUTLAY_SETTINGS_VIEW, "horoscope");
  open (fixture);
  assert_shows (fixture, "compare");
}

static void
test_click_selects_platforms_only (Fixture *fixture, gconstpointer data)
{
  g_signal_emit_by_name (fixture->chart, "activated", "render");
  g_assert_cmpstr (
      outlay_session_get_selected (fixture->session)->estimate->provider->id,
      ==,
      "render");
  g_signal_emit_by_name (fixture->chart, "activated", "requests");
  g_assert_cmpstr (
      outlay_session_get_selected (fixture->session)->estimate->provider->id,
      ==,
      "render");
}

/* Whatever is asked, the window goes on phones. */
static void
test_fits_small_screens (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < report_analysis_get_n (); i++)
    {
      int width = 0;

      activate (fixture, "view", report_analysis_get (i)->id);
      finish (fixture);
      outlay_question_bar_show_rare (
          OUTLAY_QUESTION_BAR (find (fixture, OUTLAY_TYPE_QUESTION_BAR)));
      for (int k = 0; k < 3; k++)
        if (find (fixture, OUTLAY_TYPE_ASK_RANGES) != NULL)
          outlay_ask_ranges_add (
              OUTLAY_ASK_RANGES (find (fixture, OUTLAY_TYPE_ASK_RANGES)));
      finish (fixture);
      gtk_widget_measure (GTK_WIDGET (fixture->window),
                          GTK_ORIENTATION_HORIZONTAL,
                          -1,
                          &width,
                          NULL,
                          NULL,
                          NULL);
      g_assert_cmpint (width, <=, 360);
    }
}

static void
test_menu_lists_all (Fixture *fixture, gconstpointer data)
{
  GtkWidget *menu =
      g_object_ref_sink (g_object_new (OUTLAY_TYPE_VIEW_MENU, NULL));

  outlay_view_menu_fill (OUTLAY_VIEW_MENU (menu));
  outlay_view_menu_fill (OUTLAY_VIEW_MENU (menu));
  for (guint i = 0; i < report_analysis_get_n (); i++)
    {
      const ReportAnalysis *analysis = report_analysis_get (i);

      g_assert_nonnull (
          app_fixtures_find_any_text (menu, report_analysis_title (analysis)));
      g_assert_nonnull (
          app_fixtures_find_any_text (menu,
                                      report_analysis_summary (analysis)));
    }
  g_assert_finalize_object (menu);
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/view/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("steps", test_steps);
  ADD ("no-blank-between", test_no_blank_between);
  ADD ("follows-the-workload", test_follows_the_workload);
  ADD ("compare-is-in-the-same-frame", test_compare_is_in_the_same_frame);
  ADD ("error-keeps-last-answer", test_error_keeps_last_answer);
  ADD ("question-is-kept", test_question_is_kept);
  ADD ("tables-and-sentences", test_tables_and_sentences);
  ADD ("is-restored", test_is_restored);
  ADD ("unknown-is-compare", test_unknown_is_compare);
  ADD ("click-selects-platforms-only", test_click_selects_platforms_only);
  ADD ("fits-small-screens", test_fits_small_screens);
  ADD ("menu-lists-all", test_menu_lists_all);
  return g_test_run ();
}
