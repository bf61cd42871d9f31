/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every analysis answers every preset with its defaults alone, and the answer
 * has all its parts. */
#include "report-analysis.h"

#include "report-analysis-fixture.h"

static ReportAnswer *
answer (const ReportAnalysis *analysis,
        const char           *preset,
        const char           *platforms)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, preset, platforms);
  return asked_answer (&asked, analysis->id);
}

static void
assert_whole (const ReportAnalysis *analysis, const ReportAnswer *found)
{
  const PlotFrame frame = { .width = 900.0,
                            .height = 500.0,
                            .text_scale = 1.0,
                            .measurer = plot_measurer_fixed () };
  PlotFigure     *figure = report_answer_get_figure (found);
  g_autoptr (PlotScene) scene = plot_figure_layout (figure, &frame);

  g_test_message ("%s: %s", analysis->id, plot_figure_get_title (figure));
  g_assert_cmpstr (report_answer_get_id (found), ==, analysis->id);
  g_assert_cmpstr (plot_figure_get_title (figure), !=, "");
  g_assert_cmpstr (plot_figure_get_description (figure), !=, "");
  g_assert_cmpuint (report_answer_get_n_tables (found), >=, 1);
  g_assert_cmpuint (plot_scene_get_n_items (scene), >, 0);
}

static void
all_answer_all_presets (void)
{
  static const char *const presets[] = { "hobby",
                                         "small-api",
                                         "phoenix-3",
                                         "saas-5" };

  for (guint i = 0; i < report_analysis_get_n (); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (presets); k++)
      {
        g_autoptr (ReportAnswer) found =
            answer (report_analysis_get (i), presets[k], NULL);

        assert_whole (report_analysis_get (i), found);
      }
}

static void
one_platform_is_enough (void)
{
  for (guint i = 0; i < report_analysis_get_n (); i++)
    {
      g_autoptr (ReportAnswer) found =
          answer (report_analysis_get (i), "small-api", "render");

      assert_whole (report_analysis_get (i), found);
    }
}

/* Each platform with a database of its own. */
static void
an_open_database_is_answered (void)
{
  for (guint i = 0; i < report_analysis_get_n (); i++)
    {
      const ReportAnalysis *analysis = report_analysis_get (i);
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) found = NULL;

      asked_init (&asked, "small-api", NULL);
      cost_workload_set (&asked.scenario->workload, "db", "cheapest", NULL);
      found = asked_answer (&asked, analysis->id);
      assert_whole (analysis, found);
    }
}

/* What is said to be taken where nothing is said is taken. */
static void
defaults_are_what_they_say (void)
{
  for (guint i = 0; i < report_analysis_get_n (); i++)
    {
      const ReportAnalysis *analysis = report_analysis_get (i);
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) silent = NULL;
      g_autoptr (ReportAnswer) said = NULL;

      asked_init (&asked, "small-api", NULL);
      silent = asked_answer (&asked, analysis->id);
      for (guint k = 0; k < analysis->n_asks; k++)
        if ((analysis->all & (G_GUINT64_CONSTANT (1) << analysis->asks[k])) ==
            0)
          report_question_set (
              asked.question,
              analysis->asks[k],
              report_parameter_get (analysis->asks[k])->fallback);
      said = asked_answer (&asked, analysis->id);
      g_assert_cmpstr (
          plot_figure_get_description (report_answer_get_figure (silent)),
          ==,
          plot_figure_get_description (report_answer_get_figure (said)));
    }
}

static void
are_found_by_id (void)
{
  for (guint i = 0; i < report_analysis_get_n (); i++)
    {
      const ReportAnalysis *analysis = report_analysis_get (i);

      g_assert_true (report_analysis_find (analysis->id) == analysis);
      g_assert_cmpstr (report_analysis_title (analysis), !=, "");
      g_assert_cmpstr (report_analysis_summary (analysis), !=, "");
      for (guint k = 0; k < analysis->n_asks; k++)
        g_assert_true (report_analysis_takes (analysis, analysis->asks[k]));
    }
  g_assert_null (report_analysis_find ("nothing"));
  g_assert_true (report_analysis_step (report_analysis_get (0), -1) ==
                 report_analysis_get (report_analysis_get_n () - 1));
  g_assert_true (report_analysis_step (report_analysis_get (0), 1) ==
                 report_analysis_get (1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/analysis/presets", all_answer_all_presets);
  g_test_add_func ("/report/analysis/one-platform", one_platform_is_enough);
  g_test_add_func ("/report/analysis/defaults", defaults_are_what_they_say);
  g_test_add_func ("/report/analysis/found", are_found_by_id);
  g_test_add_func ("/report/analysis/open-database",
                   an_open_database_is_answered);
  return g_test_run ();
}
