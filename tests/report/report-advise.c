/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An advice as a whole: whether small-api should leave Render, and when. */
#include <string.h>

#include "report-analysis-fixture.h"

static gboolean
says (const ReportAnswer *answer, const char *expected)
{
  for (guint i = 0; i < report_answer_get_n_sentences (answer); i++)
    if (g_str_equal (report_answer_get_sentence (answer, i), expected))
      return TRUE;
  return FALSE;
}

static const char *
get_title (const ReportAnswer *answer)
{
  return plot_figure_get_title (report_answer_get_figure (answer));
}

static void
says_whether_to_leave_render (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", NULL);
  asked.scenario->at = 20261123;
  answer = asked_answer (&asked, "advise");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "Render: ship; Fly.io, Vercel, Cloudflare, AWS Fargate: "
                   "skip");
  g_assert_true (
      says (answer,
            "Stay on Render: by bills and set-up no switch pays within 12 "
            "months. Moving to Fly.io saves $75.65 a month at the bills of "
            "now; its set-up of $3,800.00 pays back after 51 months; with the "
            "team’s hours counted, Fly.io costs $209.35 more a month and never "
            "pays back"));
  g_assert_true (says (answer,
                       "Stay on Fly.io: by bills and set-up no switch pays "
                       "within 12 months. By bills alone no move pays; with "
                       "the team’s hours counted, Render saves $209.35 a month "
                       "and pays back after 4 months"));
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Stay or leave, with the team’s hours counted: stay on "
                   "Render, Cloudflare; leave now Fly.io for Render (pays back "
                   "after 4 months), AWS Fargate for Render (pays back after 2 "
                   "months)");
  g_assert_true (g_str_has_prefix (report_answer_get_sentence (answer, 2),
                                   "Render: ship; $107.25 a month"));
  g_assert_cmpuint (report_answer_get_n_tables (answer), ==, 6);
}

static char *
draw (const ReportAnswer *answer)
{
  const PlotFrame frame = { .width = 1200.0,
                            .height = 700.0,
                            .text_scale = 1.0,
                            .measurer = plot_measurer_fixed () };
  g_autoptr (PlotScene) scene =
      plot_figure_layout (report_answer_get_figure (answer), &frame);

  return plot_scene_to_text (scene);
}

static void
draws_verdicts_and_reasons (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  g_autofree char *text = NULL;
  const char      *ship = NULL;
  const char      *skip = NULL;

  asked_init (&asked, "phoenix-3", "render,fly");
  asked.scenario->at = 20261123;
  answer = asked_answer (&asked, "advise");
  text = draw (answer);
  ship = strstr (text, "\"ship\"");
  skip = strstr (text, "\"skip\"");
  g_assert_nonnull (ship);
  g_assert_nonnull (skip);
  g_assert_true (ship < skip);
  g_assert_nonnull (strstr (text, "A service of Render runs in one region"));
}

static void
answers_extremes (void)
{
  static const double requests[] = { 0.0, 1e4 };

  for (gsize i = 0; i < G_N_ELEMENTS (requests); i++)
    {
      g_auto (Asked) asked = { NULL };
      g_autoptr (ReportAnswer) answer = NULL;
      g_autofree char *text = NULL;

      asked_init (&asked, "hobby", "fly,vercel");
      asked.scenario->workload.values[COST_REQUESTS] = requests[i];
      answer = asked_answer (&asked, "advise");
      text = draw (answer);
      g_assert_null (strstr (text, "nan"));
    }
}

static void
nobody_can (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "phoenix-3", "render");
  answer = asked_answer (&asked, "advise");
  g_assert_cmpstr (get_title (answer),
                   ==,
                   "No platform can carry this workload");
}

static void
stops_when_nobody_waits (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CostEngine) engine = NULL;
  ReportContext context = { .cancellable = cancellable };

  asked_init (&asked, "hobby", NULL);
  engine = cost_engine_new (asked.catalogue,
                            asked.scenario,
                            COST_VARY_AMOUNTS,
                            NULL);
  context.catalogue = asked.catalogue;
  context.engine = engine;
  context.scenario = asked.scenario;
  g_cancellable_cancel (cancellable);
  g_assert_null (report_analysis_answer (report_analysis_find ("advise"),
                                         &context,
                                         NULL,
                                         &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/advise/render", says_whether_to_leave_render);
  g_test_add_func ("/report/advise/chart", draws_verdicts_and_reasons);
  g_test_add_func ("/report/advise/extremes", answers_extremes);
  g_test_add_func ("/report/advise/nobody", nobody_can);
  g_test_add_func ("/report/advise/cancelled", stops_when_nobody_waits);
  return g_test_run ();
}
