/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A label's box lies where its alignment says; lines know their bounds; a
 * scene of any frame has a sound size.
 */
#include "plot-sketch.h"

#include <math.h>

static PlotScene *
draw_label (PlotLabel label)
{
  PlotSketch sketch = { .measurer = plot_measurer_fixed (), .unit = 1.0 };

  sketch.builder = plot_scene_builder_new (200.0, 100.0, FALSE);
  plot_sketch_add_label (&sketch, &label);
  return plot_scene_builder_end (sketch.builder);
}

static void
test_alignment (void)
{
  static const double lefts[] = { 100.0, 90.0, 80.0 };

  for (int align = PLOT_ALIGN_LEFT; align <= PLOT_ALIGN_RIGHT; align++)
    {
      g_autoptr (PlotScene) scene =
          draw_label ((PlotLabel){ .id = "a",
                                   .text = "four",
                                   .font = { 10.0, PLOT_WEIGHT_NORMAL },
                                   .align = (PlotAlign)align,
                                   .x = 100.0,
                                   .top = 30.0 });
      const PlotItem *item = plot_scene_get_item (scene, 0);

      g_assert_cmpfloat (item->bounds.x, ==, lefts[align]);
      g_assert_cmpfloat (item->bounds.width, ==, 20.0);
      g_assert_cmpfloat (item->bounds.y, ==, 30.0);
      g_assert_cmpfloat (item->anchor.y, ==, 39.5);
    }
}

static void
test_nothing_for_no_words (void)
{
  g_autoptr (PlotScene) scene =
      draw_label ((PlotLabel){ .id = "a", .font = { 10.0, 0 } });

  g_assert_cmpuint (plot_scene_get_n_items (scene), ==, 0);
}

static void
test_ellipsised (void)
{
  g_autoptr (PlotScene) scene =
      draw_label ((PlotLabel){ .id = "a",
                               .text = "four words and more",
                               .font = { 10.0, PLOT_WEIGHT_NORMAL },
                               .max_width = 40.0 });

  g_assert_cmpstr (plot_scene_get_item (scene, 0)->text, ==, "four wo\u2026");
}

static void
test_line_bounds (void)
{
  PlotItem   line = { .id = "line", .stroke = 1.0 };
  PlotSketch sketch = { .unit = 1.0 };
  g_autoptr (PlotScene) scene = NULL;

  sketch.builder = plot_scene_builder_new (200.0, 100.0, FALSE);
  plot_sketch_add_line (&sketch,
                        &line,
                        (PlotPoint){ 50.0, 80.0 },
                        (PlotPoint){ 10.0, 20.0 });
  scene = plot_scene_builder_end (sketch.builder);
  g_assert_cmpfloat (plot_scene_get_item (scene, 0)->bounds.x, ==, 10.0);
  g_assert_cmpfloat (plot_scene_get_item (scene, 0)->bounds.height, ==, 60.0);
}

static void
test_odd_frames_become_sound (void)
{
  static const double    sizes[] = { 0.0, -5.0, 1e9, (double)NAN };
  static const PlotWords words = { "", "", "", "Nothing", "" };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      PlotFrame  frame = { sizes[i], 300.0, sizes[i], plot_measurer_fixed () };
      PlotSketch sketch = { 0 };
      g_autoptr (PlotScene) scene = NULL;

      plot_sketch_init (&sketch, &frame, PLOT_DIRECTION_LTR, &words);
      scene = plot_scene_builder_end (sketch.builder);
      g_assert_cmpfloat (sketch.width, >=, 1.0);
      g_assert_cmpfloat (sketch.width, <=, PLOT_FRAME_MAX);
      g_assert_cmpfloat (sketch.unit, >=, 0.1);
      g_assert_cmpfloat (sketch.unit, <=, 1.5);
      g_assert_cmpstr (plot_scene_get_title (scene), ==, "Nothing");
      g_assert_cmpstr (plot_scene_get_description (scene), ==, "Nothing");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/sketch/alignment", test_alignment);
  g_test_add_func ("/plot/sketch/nothing-for-no-words",
                   test_nothing_for_no_words);
  g_test_add_func ("/plot/sketch/ellipsised", test_ellipsised);
  g_test_add_func ("/plot/sketch/line-bounds", test_line_bounds);
  g_test_add_func ("/plot/sketch/odd-frames-become-sound",
                   test_odd_frames_become_sound);
  return g_test_run ();
}
