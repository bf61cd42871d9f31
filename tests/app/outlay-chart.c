/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-chart.h"

#include "app-fixtures.h"
#include "report-analysis.h"
#include "report-chart.h"
#include "report-finding.h"

static PlotBars *
make_bars (const char *preset)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session (preset);

  return report_chart_compare (outlay_session_get_comparison (session), NULL);
}

static PlotFigure *
make_figure (const char *preset)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session (preset);

  return report_chart_figure (outlay_session_get_comparison (session), NULL);
}

static void
assert_told (GtkWidget *chart, const PlotFigure *figure)
{
  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (chart,
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       plot_figure_get_title (figure));
  gtk_test_accessible_assert_property (chart,
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       plot_figure_get_description (figure));
}

static void
test_tells_figures (void)
{
  GtkWidget *chart = g_object_ref_sink (outlay_chart_new ());
  g_autoptr (PlotFigure) first = make_figure ("small-api");
  g_autoptr (PlotFigure) second = make_figure ("saas-5");

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  outlay_chart_set_figure (OUTLAY_CHART (chart), first);
  assert_told (chart, first);
  outlay_chart_set_figure (OUTLAY_CHART (chart), second);
  assert_told (chart, second);
  g_assert_finalize_object (chart);
}

static void
test_without_figure (void)
{
  GtkWidget *chart = g_object_ref_sink (outlay_chart_new ());

  outlay_chart_set_figure (OUTLAY_CHART (chart), NULL);
  g_assert_null (outlay_chart_get_figure (OUTLAY_CHART (chart)));
  g_assert_null (outlay_chart_get_active (OUTLAY_CHART (chart)));
  gtk_test_accessible_assert_property (chart,
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Chart");
  g_assert_finalize_object (chart);
}

static GtkWidget *
show (GtkWidget *chart, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), chart);
  gtk_window_present (GTK_WINDOW (window));
  app_fixtures_settle ();
  return window;
}

static gboolean
press (GtkWidget *chart, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (chart);
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller,
                               "key-pressed",
                               keyval,
                               0,
                               (GdkModifierType)0,
                               &is_handled);
    }
  return is_handled;
}

static void
take (char **place, const char *id)
{
  g_free (*place);
  *place = g_strdup (id);
}

static void
test_keyboard (void)
{
  GtkWidget   *widget = outlay_chart_new ();
  OutlayChart *chart = OUTLAY_CHART (widget);
  g_autoptr (PlotBars) bars = make_bars ("small-api");
  g_autoptr (PlotFigure) figure = make_figure ("small-api");
  GtkWidget       *window = NULL;
  guint            n = plot_bars_get_n_bars (bars);
  g_autofree char *activated = NULL;

  outlay_chart_set_figure (chart, figure);
  window = show (widget, 700, 400);
  g_signal_connect_swapped (chart, "activated", G_CALLBACK (take), &activated);
  g_assert_true (press (widget, GDK_KEY_Home));
  g_assert_cmpstr (outlay_chart_get_active (chart),
                   ==,
                   plot_bars_get_bar (bars, 0)->id);
  g_assert_true (press (widget, GDK_KEY_Down));
  g_assert_cmpstr (outlay_chart_get_active (chart),
                   ==,
                   plot_bars_get_bar (bars, 1)->id);
  gtk_test_accessible_assert_property (
      widget,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      plot_bars_get_bar (bars, 1)->description);
  g_assert_true (press (widget, GDK_KEY_Return));
  g_assert_cmpstr (activated, ==, plot_bars_get_bar (bars, 1)->id);
  g_assert_true (press (widget, GDK_KEY_End));
  g_assert_true (press (widget, GDK_KEY_Right));
  g_assert_cmpstr (outlay_chart_get_active (chart),
                   ==,
                   plot_bars_get_bar (bars, n - 1)->id);
  g_assert_true (press (widget, GDK_KEY_Escape));
  g_assert_null (outlay_chart_get_active (chart));
  g_assert_false (press (widget, GDK_KEY_Escape));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Keys walk through the cells of a map and read each. */
static void
test_cells (void)
{
  GtkWidget *widget = outlay_chart_new ();
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");
  g_autoptr (ReportAnswer) answer = NULL;
  g_autofree char      *before = NULL;
  g_autofree char      *after = NULL;
  GtkWidget            *window = NULL;
  OutlayChart          *chart = OUTLAY_CHART (widget);
  ReportContext         context = { .today = 20261123 };
  const PlotFigureGrid *grid = NULL;
  guint                 column = 0;
  guint                 row = 0;

  outlay_session_fill_context (session, &context);
  answer = report_analysis_answer (report_analysis_find ("map"),
                                   &context,
                                   NULL,
                                   NULL);
  outlay_chart_set_figure (chart, report_answer_get_figure (answer));
  grid = plot_figure_get_grid (outlay_chart_get_figure (chart));
  g_assert_nonnull (grid);
  window = show (widget, 700, 500);
  grid->get_start (plot_figure_get_spec (report_answer_get_figure (answer)),
                   &column,
                   &row);
  before =
      grid->describe (plot_figure_get_spec (report_answer_get_figure (answer)),
                      column,
                      row);
  g_assert_true (press (widget, GDK_KEY_Right));
  gtk_test_accessible_assert_property (widget,
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       before);
  g_assert_true (press (widget, GDK_KEY_Up));
  after =
      grid->describe (plot_figure_get_spec (report_answer_get_figure (answer)),
                      column,
                      row + 200 / 30);
  g_assert_cmpstr (before, !=, after);
  gtk_test_accessible_assert_property (widget,
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       after);
  g_assert_true (press (widget, GDK_KEY_Escape));
  gtk_test_accessible_assert_property (
      widget,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      plot_figure_get_description (report_answer_get_figure (answer)));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_any_size (void)
{
  static const int sizes[][2] = { { 1, 1 }, { 240, 220 }, { 2000, 1500 } };
  g_autoptr (PlotFigure) figure = make_figure ("small-api");

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GtkWidget *chart = outlay_chart_new ();
      GtkWidget *window = NULL;

      outlay_chart_set_figure (OUTLAY_CHART (chart), figure);
      window = show (chart, sizes[i][0], sizes[i][1]);
      g_assert_true (gtk_widget_get_mapped (chart));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/chart/tells-figures", test_tells_figures);
  g_test_add_func ("/outlay/chart/without-figure", test_without_figure);
  g_test_add_func ("/outlay/chart/keyboard", test_keyboard);
  g_test_add_func ("/outlay/chart/cells", test_cells);
  g_test_add_func ("/outlay/chart/any-size", test_any_size);
  return g_test_run ();
}
