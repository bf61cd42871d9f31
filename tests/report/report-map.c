/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The map says who is cheapest where. */
#include "plot-map.h"
#include "report-analysis-fixture.h"
#include "report-dimension.h"

static void
tells_the_share (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "fly");
  answer = asked_answer (&asked, "map");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "Fly.io is cheapest on the whole map");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Fly.io is cheapest on 100% of the map");
}

/* The chart's cells are asked where they stand: what the cell in the middle of
 * a count says must be what one estimate says of that count, on a logarithmic
 * axis too. */
static void
cells_stand_at_their_values (void)
{
  static const guint counts[] = { 1, 2, 3, 5, 10, 30, 60, 100 };
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;
  PlotFigure           *figure = NULL;
  const PlotFigureGrid *grid = NULL;
  const PlotMap        *map = NULL;

  asked_init (&asked, "small-api", "fly,render,fargate");
  report_question_set (asked.question, REPORT_ASK_X, "instances");
  report_question_set (asked.question, REPORT_ASK_X_FROM, "1");
  report_question_set (asked.question, REPORT_ASK_X_TO, "100");
  answer = asked_answer (&asked, "map");
  figure = report_answer_get_figure (answer);
  grid = plot_figure_get_grid (figure);
  map = plot_figure_get_spec (figure);
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      PlotScale        scale = plot_axis_scale (plot_map_get_x (map), 0.0, 1.0);
      guint            n_columns = plot_map_get_cells (map)->n_columns;
      double           place = plot_scale_map (&scale, counts[i]) * n_columns;
      g_autofree char *said = grid->describe (map, (guint)place, 0);
      g_autofree char *value =
          report_dimension_value (COST_INSTANCES, counts[i]);

      g_assert_true (g_str_has_prefix (said, value));
    }
}

static void
nobody_is_an_answer (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (ReportAnswer) answer = NULL;

  asked_init (&asked, "small-api", "vercel");
  answer = asked_answer (&asked, "map");
  g_assert_cmpstr (plot_figure_get_title (report_answer_get_figure (answer)),
                   ==,
                   "No platform can be priced where the workload stands");
  g_assert_cmpstr (report_answer_get_sentence (answer, 0),
                   ==,
                   "Nobody can be priced on 100% of the map");
}

static void
refuses (void)
{
  g_auto (Asked) asked = { NULL };

  asked_init (&asked, "hobby", "fly");
  report_question_set (asked.question, REPORT_ASK_X, "egress_gb");
  asked_refused (&asked,
                 "map",
                 "egress_gb: a map needs two different dimensions");
  report_question_set (asked.question, REPORT_ASK_X, NULL);
  report_question_set (asked.question, REPORT_ASK_WITHIN, "-1");
  asked_refused (&asked,
                 "map",
                 "--within: “-1” will not do; expected a number from 0 to 100");
}

/* Somebody who does not want it any more is not kept waiting. */
static void
stops_when_cancelled (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (CostEngine) engine = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  ReportContext context = { .today = 20261123, .cancellable = cancellable };

  asked_init (&asked, "hobby", "fly");
  engine = cost_engine_new (asked.catalogue,
                            asked.scenario,
                            COST_VARY_AMOUNTS,
                            NULL);
  context.catalogue = asked.catalogue;
  context.engine = engine;
  context.scenario = asked.scenario;
  g_cancellable_cancel (cancellable);
  g_assert_null (report_analysis_answer (report_analysis_find ("map"),
                                         &context,
                                         NULL,
                                         &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/map/cells-stand-at-their-values",
                   cells_stand_at_their_values);
  g_test_add_func ("/report/map/share", tells_the_share);
  g_test_add_func ("/report/map/nobody", nobody_is_an_answer);
  g_test_add_func ("/report/map/refuses", refuses);
  g_test_add_func ("/report/map/cancelled", stops_when_cancelled);
  return g_test_run ();
}
