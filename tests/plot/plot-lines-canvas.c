/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the parts of drawing share.
 */
#include "plot-lines-canvas.h"

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
test_follows_all_lines (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_sweep ();
  PlotSketch    sketch = sketch_of (800.0, 500.0, lines);
  G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) builder = sketch.builder;
  g_auto (PlotLinesPlan) plan = { 0 };
  g_auto (PlotLinesCanvas) canvas = { 0 };

  plot_lines_plan_init (&plan, &sketch, lines);
  plot_lines_canvas_init (&canvas, &plan, &sketch);
  g_assert_cmpuint (canvas.n_traces, ==, 5);
  for (guint i = 0; i < 5; i++)
    g_assert_true (canvas.traces[i].has_end);
  /* The position and the reference. */
  g_assert_cmpuint (canvas.guides->len, ==, 4);
}

static void
test_maps_by_both_axes (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_sweep ();
  PlotSketch    sketch = sketch_of (800.0, 500.0, lines);
  G_GNUC_UNUSED g_autoptr (PlotSceneBuilder) builder = sketch.builder;
  g_auto (PlotLinesPlan) plan = { 0 };
  g_auto (PlotLinesCanvas) canvas = { 0 };
  PlotPoint start;

  plot_lines_plan_init (&plan, &sketch, lines);
  plot_lines_canvas_init (&canvas, &plan, &sketch);
  start = plot_lines_canvas_map (&canvas, 1.0, 0.0);
  g_assert_cmpfloat_with_epsilon (start.x, plan.area.x, 1e-9);
  g_assert_cmpfloat_with_epsilon (start.y,
                                  plan.area.y + plan.area.height,
                                  1e-9);
  g_assert_true (plot_lines_canvas_shows (&canvas, start));
  g_assert_false (
      plot_lines_canvas_shows (&canvas,
                               plot_lines_canvas_map (&canvas, 1.0, 1e9)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-canvas/follows-all-lines",
                   test_follows_all_lines);
  g_test_add_func ("/plot/lines-canvas/maps-by-both-axes",
                   test_maps_by_both_axes);
  return g_test_run ();
}
