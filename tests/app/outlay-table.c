/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-table.h"

#include "app-fixtures.h"
#include "report-chart.h"
#include "report-compare.h"

static void
test_a_row_a_bar (void)
{
  OutlaySession    *session = app_fixtures_new_session ("small-api");
  ReportComparison *comparison = outlay_session_get_comparison (session);
  g_autoptr (PlotBars) bars = report_chart_compare (comparison, NULL);
  g_autoptr (ReportAnswer) answer = report_compare_new (comparison, NULL);
  GtkWidget *table = g_object_ref_sink (outlay_table_new ());

  outlay_table_show (OUTLAY_TABLE (table), answer, 0);
  g_assert_cmpuint (outlay_table_get_n_rows (OUTLAY_TABLE (table)),
                    ==,
                    plot_bars_get_n_bars (bars));
  g_assert_nonnull (
      app_fixtures_find_text (table, plot_bars_get_text (bars)->title));
  g_assert_finalize_object (table);
  g_assert_finalize_object (session);
}

static void
test_another_table (void)
{
  OutlaySession   *session = app_fixtures_new_session ("small-api");
  GtkWidget       *table = outlay_table_new ();
  GtkWidget       *window = gtk_window_new ();
  const ReportRow *first = NULL;

  gtk_window_set_child (GTK_WINDOW (window), table);
  gtk_window_present (GTK_WINDOW (window));
  for (int i = 1; i < 4; i++)
    {
      g_autoptr (ReportAnswer) answer = NULL;

      outlay_session_set_value (session, COST_REQUESTS, i * 500.0);
      answer =
          report_compare_new (outlay_session_get_comparison (session), NULL);
      outlay_table_show (OUTLAY_TABLE (table), answer, 0);
      app_fixtures_settle ();
      first =
          report_comparison_get_row (outlay_session_get_comparison (session),
                                     0);
      g_assert_nonnull (app_fixtures_find_text (table, first->total));
    }
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (session);
}

static ReportAnswer *
ask (OutlaySession *session, const char *id)
{
  ReportContext context = { 0 };
  g_autoptr (GError) error = NULL;
  ReportAnswer *answer = NULL;

  outlay_session_fill_context (session, &context);
  answer = report_analysis_answer (report_analysis_find (id),
                                   &context,
                                   NULL,
                                   &error);
  g_assert_no_error (error);
  return answer;
}

/* A table of other columns takes the place of the one before, and keeps its
 * answer alive. */
static void
test_other_columns (void)
{
  static const char *const ids[] = { "compare", "sweep", "compare" };
  OutlaySession           *session = app_fixtures_new_session ("small-api");
  GtkWidget               *table = outlay_table_new ();
  GtkWidget               *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), table);
  gtk_window_present (GTK_WINDOW (window));
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      ReportAnswer      *answer = ask (session, ids[i]);
      const ReportTable *shown = report_answer_get_table (answer, 0);
      const char        *title = report_table_get_column (shown, 0)->title;

      outlay_table_show (OUTLAY_TABLE (table), answer, 0);
      g_assert_cmpuint (outlay_table_get_n_rows (OUTLAY_TABLE (table)),
                        ==,
                        report_table_get_n_rows (shown));
      app_fixtures_settle ();
      g_assert_nonnull (
          app_fixtures_find_text (table,
                                  report_table_get_cell (shown, 0, 0)->human));
      g_assert_nonnull (app_fixtures_find_text (table, title));
      report_answer_unref (answer);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (session);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/table/a-row-a-bar", test_a_row_a_bar);
  g_test_add_func ("/outlay/table/another-table", test_another_table);
  g_test_add_func ("/outlay/table/other-columns", test_other_columns);
  return g_test_run ();
}
