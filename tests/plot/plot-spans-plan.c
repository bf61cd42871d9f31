/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values and the words at their ends fit into the rows, at any width.
 */
#include "plot-spans-plan.h"

#include "spans-fixtures.h"

static PlotSketch
make_sketch (double width)
{
  return (PlotSketch){ .measurer = plot_measurer_fixed (),
                       .width = width,
                       .height = 500.0,
                       .unit = 1.0 };
}

static void
check_fits (SpansFixture make, double width)
{
  PlotSketch sketch = make_sketch (width);
  g_autoptr (PlotSpans) chart = plot_spans_builder_end (make ());
  g_auto (PlotSpansPlan) plan = { 0 };
  PlotRect area;

  plot_spans_plan_init (&plan, &sketch, chart);
  area = plan.rows.area;
  for (guint i = 0; i < plot_spans_get_n_rows (chart); i++)
    {
      PlotBand           reach = plot_spans_plan_reach (&plan, &sketch, i);
      const PlotSpanRow *row = plot_spans_get_row (chart, i);
      PlotFont           font = plot_spans_plan_font (&plan, row);
      double before = plot_text_width (sketch.measurer, row->start_words, font);
      double behind = plot_text_width (sketch.measurer, row->end_words, font);

      /* Long words are cut where the picture is narrow. */
      if (width < 600.0 || plan.rows.is_stacked || *row->reason != '\0')
        before = behind = 0.0;
      g_assert_cmpfloat (reach.start - before, >=, area.x - 0.5);
      g_assert_cmpfloat (reach.end + behind, <=, area.x + area.width + 0.5);
    }
}

static void
test_words_fit (void)
{
  for (guint i = 0; i < SPANS_N_FIXTURES; i++)
    for (double width = 240.0; width < 4000.0; width *= 1.17)
      check_fits (spans_fixtures[i], width);
}

/* What was never below zero has no ticks there, whatever room words need. */
static void
test_no_ticks_below_zero (void)
{
  PlotSketch sketch = make_sketch (800.0);
  g_autoptr (PlotSpans) chart =
      plot_spans_builder_end (spans_fixture_ranges ());
  g_auto (PlotSpansPlan) plan = { 0 };

  plot_spans_plan_init (&plan, &sketch, chart);
  g_assert_cmpfloat (plan.rows.ruler.ticks.values[0], ==, 0.0);
  g_assert_true (plan.has_axis_line);
  g_assert_cmpfloat (plan.axis_x, >, plan.rows.area.x);
}

static void
test_beyond_the_axis_is_open (void)
{
  PlotSketch            sketch = make_sketch (800.0);
  PlotSpansBuilder     *builder = plot_spans_builder_new ();
  const PlotSpan        spans[] = { { .to = 10.0 },
                                    { .to = 11.0 },
                                    { .to = -1.0 },
                                    { .to = 5.0, .is_open = TRUE } };
  static const gboolean expected[] = { FALSE, TRUE, TRUE, TRUE };
  g_autoptr (PlotSpans) chart = NULL;
  g_auto (PlotSpansPlan) plan = { 0 };

  plot_spans_builder_set_axis (builder, &(PlotAxis){ .to = 10.0 });
  plot_spans_builder_add_row (builder, &(PlotSpanRow){ .id = "a" }, spans, 4);
  chart = plot_spans_builder_end (builder);
  plot_spans_plan_init (&plan, &sketch, chart);
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    g_assert_cmpint (plot_spans_plan_is_open (&plan, &spans[i]),
                     ==,
                     expected[i]);
  g_assert_cmpfloat (plot_spans_plan_place (&plan, 99.0),
                     ==,
                     plot_spans_plan_place (&plan, 10.0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/spans-plan/words-fit", test_words_fit);
  g_test_add_func ("/plot/spans-plan/no-ticks-below-zero",
                   test_no_ticks_below_zero);
  g_test_add_func ("/plot/spans-plan/beyond-the-axis-is-open",
                   test_beyond_the_axis_is_open);
  return g_test_run ();
}
