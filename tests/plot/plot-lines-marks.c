/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rules, reference and marks in the scene.
 */
#include "plot-lines-marks.h"

#include "fixtures.h"
#include "lines-fixtures.h"

static PlotScene *
lay_out (PlotLines *lines, double width, double height)
{
  PlotFrame frame = plot_fixture_frame (width, height);
  g_autoptr (PlotLines) owned = lines;

  return plot_lines_layout (owned, &frame);
}

static void
test_mark_stands_on_its_value (void)
{
  g_autoptr (PlotScene) scene = lay_out (lines_fixture_budget (), 800, 500);
  const PlotItem *dot = plot_scene_find_item (scene, "mark/gone");
  const PlotItem *line = plot_scene_find_item (scene, "reference/line");

  g_assert_nonnull (dot);
  g_assert_nonnull (line);
  g_assert_true (line->is_dashed);
  g_assert_cmpfloat_with_epsilon (dot->bounds.y + dot->bounds.height / 2.0,
                                  line->points[0].y,
                                  1e-9);
  g_assert_nonnull (plot_scene_find_item (scene, "mark/gone/label"));
  g_assert_nonnull (plot_scene_find_item (scene, "reference/label"));
}

static void
test_position_crosses_all (void)
{
  g_autoptr (PlotScene) scene = lay_out (lines_fixture_sweep (), 800, 500);
  const PlotItem *line = plot_scene_find_item (scene, "position/line");
  const PlotItem *axis = plot_scene_find_item (scene, "x/line");

  g_assert_cmpfloat (line->points[0].x, ==, line->points[1].x);
  g_assert_cmpfloat_with_epsilon (line->points[1].y, axis->points[0].y, 1e-9);
}

static void
test_every_mark_is_a_group (void)
{
  g_autoptr (PlotScene) scene = lay_out (lines_fixture_months (), 240, 240);

  g_assert_cmpuint (plot_scene_get_n_groups (scene), ==, 3 + 4);
  g_assert_cmpint (plot_scene_find_group (scene, "mark/m2"), >=, 3);
  g_assert_cmpstr (
      plot_scene_get_group (scene,
                            (guint)plot_scene_find_group (scene, "mark/m2"))
          ->description,
      ==,
      "Render: new plans");
}

static void
test_reference_far_out_has_an_arrow (void)
{
  PlotLinesBuilder *builder = plot_lines_builder_new ();
  PlotLinePoint     point = { .x = 1.0, .y = 10.0 };
  g_autoptr (PlotScene) scene = NULL;

  plot_lines_builder_add_line (builder, &(PlotLine){ .id = "a" }, &point, 1);
  plot_lines_builder_set_reference (builder, 5000.0, "Budget");
  scene = lay_out (plot_lines_builder_end (builder), 600, 400);
  g_assert_null (plot_scene_find_item (scene, "reference/line"));
  g_assert_cmpstr (plot_scene_find_item (scene, "reference/label")->text,
                   ==,
                   "Budget \u2191");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-marks/mark-stands-on-its-value",
                   test_mark_stands_on_its_value);
  g_test_add_func ("/plot/lines-marks/position-crosses-all",
                   test_position_crosses_all);
  g_test_add_func ("/plot/lines-marks/every-mark-is-a-group",
                   test_every_mark_is_a_group);
  g_test_add_func ("/plot/lines-marks/reference-far-out-has-an-arrow",
                   test_reference_far_out_has_an_arrow);
  return g_test_run ();
}
