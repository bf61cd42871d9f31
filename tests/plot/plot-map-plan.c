/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The cells have most of the picture, at any size; what there is no room for
 * is left out.
 */
#include "plot-map-plan.h"

#include "map-fixtures.h"

static void
check (const PlotMap *map, double width, double height)
{
  g_auto (PlotMapPlan) plan = { 0 };
  PlotSketch sketch = { .measurer = plot_measurer_fixed (), .unit = 1.0 };

  sketch.width = width;
  sketch.height = height;
  plot_map_plan_init (&plan, &sketch, map);
  g_assert_cmpfloat (plan.area.height, >=, MIN (height * 0.5, 420.0));
  g_assert_cmpfloat (plan.area.width, >=, width * 0.6);
  g_assert_cmpfloat (plan.area.x + plan.area.width, <=, width);
  g_assert_cmpfloat (plan.area.y + plan.area.height, <=, height);
}

static void
test_sizes (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (16, 10);

  check (map, 240.0, 200.0);
  check (map, 240.0, 900.0);
  check (map, 360.0, 360.0);
  check (map, 1280.0, 240.0);
  check (map, 1280.0, 800.0);
  check (map, 3840.0, 2160.0);
}

static void
test_leaves_out (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (16, 10);
  PlotFrame small = plot_fixture_frame (400.0, 200.0);
  PlotFrame large = plot_fixture_frame (1200.0, 800.0);
  g_autoptr (PlotScene) few = plot_map_layout (map, &small);
  g_autoptr (PlotScene) all = plot_map_layout (map, &large);

  g_assert_null (plot_scene_find_item (few, "footer/0"));
  g_assert_nonnull (plot_scene_find_item (few, "title/0"));
  g_assert_nonnull (plot_scene_find_item (all, "footer/0"));
  g_assert_nonnull (plot_scene_find_item (all, "subtitle/0"));
  g_assert_nonnull (plot_scene_find_item (all, "x/title"));
  g_assert_nonnull (plot_scene_find_item (all, "y/title"));
  g_assert_nonnull (plot_scene_find_item (all, "x/label/0"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-plan/sizes", test_sizes);
  g_test_add_func ("/plot/map-plan/leaves-out", test_leaves_out);
  return g_test_run ();
}
