/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines lie upon the cells, and each value stands upon its line.
 */
#include "plot-map-lines.h"

#include <math.h>

#include "map-fixtures.h"

static PlotScene *
make_scene (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (160, 100);
  PlotFrame frame = plot_fixture_frame (1200.0, 800.0);

  return plot_map_layout (map, &frame);
}

static void
test_upon_cells (void)
{
  g_autoptr (PlotScene) scene = make_scene ();
  PlotRect area = plot_scene_find_item (scene, "map/cells")->bounds;
  guint    n_lines = 0;

  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    {
      const PlotItem *item = plot_scene_get_item (scene, i);

      if (!g_str_has_prefix (item->id, "contour/"))
        continue;
      n_lines++;
      g_assert_cmpfloat (item->bounds.width + item->bounds.height, >, 1.0);
      g_assert_cmpfloat (item->bounds.x, >=, area.x - 1e-6);
      g_assert_cmpfloat (item->bounds.x + item->bounds.width,
                         <=,
                         area.x + area.width + 1e-6);
    }
  g_assert_cmpuint (n_lines, >=, 10);
}

static double
distance_to (const PlotItem *line, double x, double y)
{
  double least = (double)INFINITY;

  for (size_t i = 1; i < line->n_points; i++)
    for (guint j = 0; j <= 200; j++)
      {
        PlotPoint from = line->points[i - 1];
        PlotPoint to = line->points[i];

        least = fmin (least,
                      hypot (from.x + (to.x - from.x) * j / 200.0 - x,
                             from.y + (to.y - from.y) * j / 200.0 - y));
      }
  return least;
}

static void
test_values_upon_lines (void)
{
  g_autoptr (PlotScene) scene = make_scene ();
  guint n_values = 0;

  for (guint i = 0; i < 64; i++)
    {
      g_autofree char *line_id = g_strdup_printf ("contour/%u", i);
      g_autofree char *plate_id = g_strdup_printf ("contour/%u/plate", i);
      const PlotItem  *plate = plot_scene_find_item (scene, plate_id);

      if (plate == NULL)
        continue;
      n_values++;
      g_assert_cmpfloat (
          distance_to (plot_scene_find_item (scene, line_id),
                       plate->bounds.x + plate->bounds.width / 2.0,
                       plate->bounds.y + plate->bounds.height / 2.0),
          <=,
          plate->bounds.width / 2.0);
    }
  g_assert_cmpuint (n_values, >=, 4);
}

static void
test_without_values (void)
{
  static const guint8 winners[4] = { 0 };
  PlotMapBuilder     *builder = plot_fixture_start_map ();
  PlotFrame           frame = plot_fixture_frame (800.0, 600.0);
  g_autoptr (PlotMap) map = NULL;
  g_autoptr (PlotScene) scene = NULL;

  plot_map_builder_set_cells (builder,
                              &(PlotMapCells){ 2, 2, winners, NULL, NULL });
  map = plot_map_builder_end (builder);
  scene = plot_map_layout (map, &frame);
  g_assert_null (plot_scene_find_item (scene, "contour/0"));
}

/* A jump from 0 to 50 is one line to the eye, and has one value. */
static void
test_jump_has_one_value (void)
{
  static guint8   winners[320 * 40];
  static double   values[320 * 40];
  PlotMapBuilder *builder = plot_fixture_start_map ();
  PlotFrame       frame = plot_fixture_frame (1200.0, 800.0);
  guint           n_values = 0;
  g_autoptr (PlotMap) map = NULL;
  g_autoptr (PlotScene) scene = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    values[i] = i % 320 < 160 ? 0.0 : 50.0;
  plot_map_builder_set_least_level (builder, 0.01);
  plot_map_builder_set_cells (
      builder,
      &(PlotMapCells){ 320, 40, winners, NULL, values });
  map = plot_map_builder_end (builder);
  scene = plot_map_layout (map, &frame);
  for (guint i = 0; i < 64; i++)
    {
      g_autofree char *id = g_strdup_printf ("contour/%u/plate", i);

      n_values += plot_scene_find_item (scene, id) != NULL ? 1 : 0;
    }
  g_assert_cmpuint (n_values, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-lines/upon-cells", test_upon_cells);
  g_test_add_func ("/plot/map-lines/values-upon-lines", test_values_upon_lines);
  g_test_add_func ("/plot/map-lines/without-values", test_without_values);
  g_test_add_func ("/plot/map-lines/jump-has-one-value",
                   test_jump_has_one_value);
  return g_test_run ();
}
