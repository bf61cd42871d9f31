/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The dump, letter by letter.
 */
#include "plot-scene-builder.h"

#include "fixtures.h"

static void
test_exact (void)
{
  PlotSceneBuilder *builder = plot_scene_builder_new (100.0, 50.5, FALSE);
  PlotPoint         points[] = { { 0.0, 1.0 }, { 2.0, -0.001 } };
  g_autoptr (PlotScene) scene = NULL;
  g_autofree char *text = NULL;

  plot_scene_builder_set_words (builder, "A \"title\"", "Caf\u00e9");
  plot_scene_builder_add_group (
      builder,
      &(PlotGroup){ .id = "bar/a", .bounds = { 0, 0, 100, 20 } });
  plot_scene_builder_add (builder,
                          &(PlotItem){ .kind = PLOT_ITEM_RECT,
                                       .id = "bar/a/segment/x",
                                       .group = "bar/a",
                                       .series = "x",
                                       .description = "X: 1",
                                       .role = PLOT_ROLE_SERIES_1,
                                       .bounds = { 1.005, 2, 3, 4 },
                                       .radius = 2,
                                       .corners = PLOT_CORNER_RIGHT,
                                       .is_patterned = TRUE });
  plot_scene_builder_add (builder,
                          &(PlotItem){ .kind = PLOT_ITEM_LINE,
                                       .id = "line",
                                       .role = PLOT_ROLE_GRID,
                                       .stroke = 1,
                                       .is_dashed = TRUE,
                                       .points = points,
                                       .n_points = 2 });
  plot_scene_builder_add (builder,
                          &(PlotItem){ .kind = PLOT_ITEM_TEXT,
                                       .id = "t",
                                       .role = PLOT_ROLE_INK,
                                       .text = "line\nbreak",
                                       .font = { 12, PLOT_WEIGHT_BOLD },
                                       .align = PLOT_ALIGN_CENTER,
                                       .anchor = { 5, 6 } });
  scene = plot_scene_builder_end (builder);
  text = plot_scene_to_text (scene);
  g_assert_cmpstr (
      text,
      ==,
      "scene 100.00x50.50 \"A \\\"title\\\"\" says \"Caf\u00e9\"\n"
      "group bar/a at 0.00,0.00 size 100.00x20.00\n"
      "rect bar/a/segment/x series-1 at 1.00,2.00 size 3.00x4.00"
      " radius 2.00 corners 6 patterned in bar/a of x says \"X: 1\"\n"
      "line line grid at 0.00,0.00 size 0.00x0.00 0.00,1.00 2.00,0.00"
      " stroke 1.00 dashed\n"
      "text t ink at 0.00,0.00 size 0.00x0.00 anchor 5.00,6.00 font 12.00"
      " bold center \"line\\nbreak\"\n");
}

/* The top row comes first. */
static void
test_cells (void)
{
  static const guint8 roles[] = { 1, 1, PLOT_CELLS_BLANK, 2, 1, 1 };
  PlotCells           cells = { 3, 2, roles, NULL, FALSE };
  PlotSceneBuilder   *builder = plot_scene_builder_new (10.0, 10.0, FALSE);
  g_autoptr (PlotScene) scene = NULL;
  g_autofree char *text = NULL;

  plot_scene_builder_add (builder,
                          &(PlotItem){ .kind = PLOT_ITEM_CELLS,
                                       .id = "c",
                                       .role = PLOT_ROLE_BACKGROUND,
                                       .cells = &cells });
  scene = plot_scene_builder_end (builder);
  text = plot_scene_to_text (scene);
  g_assert_cmpstr (text,
                   ==,
                   "scene 10.00x10.00\n"
                   "cells c background at 0.00,0.00 size 0.00x0.00"
                   " cells 3x2 1C2B 2B1-\n");
}

static void
test_same_twice (void)
{
  g_autoptr (PlotScene) first = plot_fixture_scene ();
  g_autoptr (PlotScene) second = plot_fixture_scene ();
  g_autofree char *one = plot_scene_to_text (first);
  g_autofree char *two = plot_scene_to_text (second);

  g_assert_cmpstr (one, ==, two);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/scene-text/exact", test_exact);
  g_test_add_func ("/plot/scene-text/cells", test_cells);
  g_test_add_func ("/plot/scene-text/same-twice", test_same_twice);
  return g_test_run ();
}
