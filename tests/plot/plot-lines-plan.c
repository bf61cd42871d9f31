/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The plot has room, whatever the frame.
 */
#include "plot-lines-plan.h"

#include "fixtures.h"
#include "lines-fixtures.h"

static PlotSketch
sketch_of (double width, double height, const PlotLines *lines)
{
  PlotFrame  frame = plot_fixture_frame (width, height);
  PlotSketch sketch = { 0 };

  plot_sketch_init (&sketch,
                    &frame,
                    plot_lines_get_direction (lines),
                    plot_lines_get_words (lines));
  return sketch;
}

static void
test_plot_is_inside (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_sweep ();

  for (double width = 240.0; width < 4000.0; width *= 1.2)
    for (double height = 200.0; height < 2200.0; height *= 1.3)
      {
        PlotSketch    sketch = sketch_of (width, height, lines);
        G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) builder = sketch.builder;
        g_auto (PlotLinesPlan) plan = { 0 };

        plot_lines_plan_init (&plan, &sketch, lines);
        g_assert_cmpfloat (plan.area.height, >=, 60.0);
        g_assert_cmpfloat (plan.area.width, >=, 90.0);
        g_assert_cmpfloat (plan.area.x, >=, 0.0);
        g_assert_cmpfloat (plan.area.y + plan.area.height, <, height);
        g_assert_cmpfloat (plan.label_x + plan.label_width, <, width);
      }
}

static void
test_names_beside_or_in_legend (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_sweep ();
  PlotSketch    wide = sketch_of (800.0, 500.0, lines);
  PlotSketch    narrow = sketch_of (360.0, 500.0, lines);
  G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) first = wide.builder;
  G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) second = narrow.builder;
  g_auto (PlotLinesPlan) a = { 0 };
  g_auto (PlotLinesPlan) b = { 0 };

  plot_lines_plan_init (&a, &wide, lines);
  plot_lines_plan_init (&b, &narrow, lines);
  g_assert_false (a.has_legend);
  g_assert_cmpfloat (a.label_width, >, 0.0);
  g_assert_true (plot_lines_plan_is_beside (&a, a.area.x + a.area.width));
  g_assert_false (plot_lines_plan_is_beside (&a, a.area.x));
  g_assert_true (b.has_legend);
  g_assert_cmpfloat (b.legend.height, >, 0.0);
  g_assert_false (plot_lines_plan_is_beside (&b, b.area.x + b.area.width));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-plan/plot-is-inside", test_plot_is_inside);
  g_test_add_func ("/plot/lines-plan/names-beside-or-in-legend",
                   test_names_beside_or_in_legend);
  return g_test_run ();
}
