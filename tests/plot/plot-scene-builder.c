/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Items are copied whole, and turned around by a mirrored builder.
 */
#include "plot-scene-builder.h"

static void
test_copies (void)
{
  char              id[] = "item";
  PlotPoint         points[] = { { 1.0, 2.0 }, { 3.0, 4.0 } };
  PlotItem          item = { .kind = PLOT_ITEM_POLYLINE,
                             .id = id,
                             .points = points,
                             .n_points = 2 };
  PlotSceneBuilder *builder = plot_scene_builder_new (100.0, 50.0, FALSE);
  g_autoptr (PlotScene) scene = NULL;

  plot_scene_builder_add (builder, &item);
  id[0] = 'X';
  points[1].x = 99.0;
  scene = plot_scene_builder_end (builder);
  g_assert_cmpstr (plot_scene_get_item (scene, 0)->id, ==, "item");
  g_assert_cmpfloat (plot_scene_get_item (scene, 0)->points[1].x, ==, 3.0);
}

static void
test_mirrors (void)
{
  PlotPoint         points[] = { { 1.0, 2.0 }, { 3.0, 4.0 } };
  PlotItem          item = { .kind = PLOT_ITEM_TEXT,
                             .id = "item",
                             .bounds = { 10.0, 0.0, 20.0, 5.0 },
                             .anchor = { 10.0, 4.0 },
                             .align = PLOT_ALIGN_LEFT,
                             .corners = PLOT_CORNER_RIGHT,
                             .points = points,
                             .n_points = 2 };
  PlotSceneBuilder *builder = plot_scene_builder_new (100.0, 50.0, TRUE);
  const PlotItem   *mirrored = NULL;
  g_autoptr (PlotScene) scene = NULL;

  plot_scene_builder_add (builder, &item);
  scene = plot_scene_builder_end (builder);
  mirrored = plot_scene_get_item (scene, 0);
  g_assert_cmpfloat (mirrored->bounds.x, ==, 70.0);
  g_assert_cmpfloat (mirrored->anchor.x, ==, 90.0);
  g_assert_cmpint (mirrored->align, ==, PLOT_ALIGN_RIGHT);
  g_assert_cmpint (mirrored->corners, ==, PLOT_CORNER_LEFT);
  g_assert_cmpfloat (mirrored->points[0].x, ==, 99.0);
}

/* Cells stay as they are; it is noted from which side they are read. */
static void
test_mirrors_cells (void)
{
  guint8            roles[] = { 10, 11 };
  PlotCells         cells = { 2, 1, roles, NULL, FALSE };
  PlotSceneBuilder *builder = plot_scene_builder_new (100.0, 50.0, TRUE);
  const PlotCells  *kept = NULL;
  g_autoptr (PlotScene) scene = NULL;

  plot_scene_builder_add (
      builder,
      &(PlotItem){ .kind = PLOT_ITEM_CELLS, .id = "cells", .cells = &cells });
  roles[0] = 99;
  scene = plot_scene_builder_end (builder);
  kept = plot_scene_get_item (scene, 0)->cells;
  g_assert_true (kept->is_mirrored);
  g_assert_cmpuint (kept->roles[0], ==, 10);
  g_assert_cmpuint (kept->roles[1], ==, 11);
}

static void
test_words (void)
{
  PlotSceneBuilder *builder = plot_scene_builder_new (100.0, 50.0, FALSE);
  PlotGroup         group = { .id = "g" };
  g_autoptr (PlotScene) scene = NULL;

  plot_scene_builder_set_words (builder, "Title", NULL);
  plot_scene_builder_add_group (builder, &group);
  scene = plot_scene_builder_end (builder);
  g_assert_cmpstr (plot_scene_get_title (scene), ==, "Title");
  g_assert_cmpstr (plot_scene_get_description (scene), ==, "");
  g_assert_cmpstr (plot_scene_get_group (scene, 0)->description, ==, "");
}

static void
test_freed_unfinished (void)
{
  g_autoptr (PlotSceneBuilder) builder =
      plot_scene_builder_new (100.0, 50.0, FALSE);

  plot_scene_builder_add (builder, &(PlotItem){ .id = "item" });
  g_assert_nonnull (builder);
  plot_scene_builder_free (NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/scene-builder/copies", test_copies);
  g_test_add_func ("/plot/scene-builder/mirrors", test_mirrors);
  g_test_add_func ("/plot/scene-builder/mirrors-cells", test_mirrors_cells);
  g_test_add_func ("/plot/scene-builder/words", test_words);
  g_test_add_func ("/plot/scene-builder/freed-unfinished",
                   test_freed_unfinished);
  return g_test_run ();
}
