/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart of spans has the finding, the workload and as much height as it
 * has rows. */
#include "report-spans.h"

#include "report-analysis-fixture.h"
#include "report-axis.h"

static PlotFigure *
draw (const Asked *asked, guint n_rows)
{
  g_autoptr (CostEngine) engine = cost_engine_new (asked->catalogue,
                                                   asked->scenario,
                                                   COST_VARY_AMOUNTS,
                                                   NULL);
  const ReportContext context = { .catalogue = asked->catalogue,
                                  .engine = engine,
                                  .scenario = asked->scenario,
                                  .today = 20261123 };
  PlotSpansBuilder   *builder =
      report_spans_begin (&context, "Something is found", "And more");
  const PlotSpan span = { .from = 1.0, .to = 2.0 };

  plot_spans_builder_add_series (builder, &(PlotSpanSeries){ .id = "bill" });
  for (guint i = 0; i < n_rows; i++)
    plot_spans_builder_add_row (builder,
                                &(PlotSpanRow){ .id = "row", .label = "Row" },
                                &span,
                                1);
  report_spans_take_axis (builder, report_axis_of_money (NULL));
  return report_spans_end (builder);
}

static void
has_its_words (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (PlotFigure) figure = NULL;

  asked_init (&asked, "hobby", "fly");
  figure = draw (&asked, 1);
  g_assert_cmpstr (plot_figure_get_title (figure), ==, "Something is found");
  g_assert_cmpstr (plot_figure_get_description (figure),
                   ==,
                   "Something is found. And more");
}

static void
grows_with_rows (void)
{
  g_auto (Asked) asked = { NULL };
  g_autoptr (PlotFigure) empty = NULL;
  g_autoptr (PlotFigure) few = NULL;
  g_autoptr (PlotFigure) many = NULL;

  asked_init (&asked, "hobby", "fly");
  empty = draw (&asked, 0);
  few = draw (&asked, 2);
  many = draw (&asked, 20);
  g_assert_cmpfloat (plot_figure_get_height (empty, 640.0), >, 0.0);
  g_assert_cmpfloat (plot_figure_get_height (many, 640.0),
                     >,
                     plot_figure_get_height (few, 640.0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/spans/words", has_its_words);
  g_test_add_func ("/report/spans/rows", grows_with_rows);
  return g_test_run ();
}
