/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Picking, groups and words of a scene.
 */
#include "plot-scene.h"

#include "fixtures.h"
#include "plot-scene-builder.h"

static void
test_pick_segment (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  const PlotItem *segment =
      plot_scene_find_item (scene, "bar/fargate/segment/network");
  PlotRect box = segment->bounds;

  g_assert_true (plot_scene_pick (scene, box.x + 1.0, box.y + 1.0) == segment);
  /* Words upon the segment are still the segment. */
  g_assert_true (plot_scene_pick (scene,
                                  box.x + box.width / 2.0,
                                  box.y + box.height / 2.0) == segment);
}

static void
test_pick_words (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  const PlotItem *label = plot_scene_find_item (scene, "bar/render/label");

  g_assert_true (plot_scene_pick (scene,
                                  label->bounds.x + 1.0,
                                  label->bounds.y + 1.0) == label);
}

static void
test_pick_nothing (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();

  g_assert_null (plot_scene_pick (scene, 1.0, 1.0));
  g_assert_null (plot_scene_pick (scene, -50.0, 9999.0));
  g_assert_cmpint (plot_scene_pick_group (scene, 1.0, 1.0), ==, -1);
}

static void
test_groups_in_reading_order (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  double edge = 0.0;

  g_assert_cmpuint (plot_scene_get_n_groups (scene), ==, 5);
  for (guint i = 0; i < 5; i++)
    {
      const PlotGroup *group = plot_scene_get_group (scene, i);

      g_assert_cmpfloat (group->bounds.y, >=, edge - 1e-9);
      edge = group->bounds.y + group->bounds.height;
      g_assert_cmpint (plot_scene_find_group (scene, group->id), ==, i);
      g_assert_cmpint (
          plot_scene_pick_group (scene, group->bounds.x + 1.0, edge - 1.0),
          ==,
          i);
    }
  g_assert_cmpint (plot_scene_find_group (scene, "bar/none"), ==, -1);
  g_assert_cmpint (plot_scene_find_group (scene, NULL), ==, -1);
}

static void
test_describe (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  g_autofree char *words = plot_scene_describe (scene);

  g_assert_cmpstr (words,
                   ==,
                   "Fly.io is cheapest: $2.19 a month\n"
                   "Fly.io costs $2.19.\n"
                   "Cloudflare: $5.00\n"
                   "Render: $7.00\n"
                   "AWS Fargate: $38.60\n"
                   "Vercel: No persistent disk");
}

static void
test_shared (void)
{
  PlotScene *scene = plot_fixture_scene ();
  PlotScene *again = plot_scene_ref (scene);

  plot_scene_unref (scene);
  g_assert_cmpfloat (plot_scene_get_height (again), ==, 500.0);
  plot_scene_unref (again);
}

/* A curve is where it runs, not all that its bounds hold. */
static void
test_pick_curve (void)
{
  PlotSceneBuilder *builder = plot_scene_builder_new (200.0, 100.0, FALSE);
  const PlotPoint points[] = { { 0, 0 }, { 100, 0 }, { 100, 90 }, { 200, 90 } };
  g_autoptr (PlotScene) scene = NULL;

  plot_scene_builder_add_group (
      builder,
      &(PlotGroup){ .id = "line/a", .bounds = { 190, 80, 10, 10 } });
  plot_scene_builder_add (builder,
                          &(PlotItem){ .kind = PLOT_ITEM_POLYLINE,
                                       .id = "line/a/run/0",
                                       .group = "line/a",
                                       .series = "a",
                                       .description = "A",
                                       .bounds = { 0, 0, 200, 90 },
                                       .points = points,
                                       .n_points = 4 });
  scene = plot_scene_builder_end (builder);
  g_assert_nonnull (plot_scene_pick (scene, 50.0, -3.0));
  g_assert_nonnull (plot_scene_pick (scene, 96.0, 45.0));
  g_assert_null (plot_scene_pick (scene, 50.0, 45.0));
  g_assert_null (plot_scene_pick (scene, 190.0, 83.0));
  g_assert_cmpint (plot_scene_pick_group (scene, 103.0, 45.0), ==, 0);
  g_assert_cmpint (plot_scene_pick_group (scene, 195.0, 82.0), ==, 0);
  g_assert_cmpint (plot_scene_pick_group (scene, 50.0, 45.0), ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/scene/pick-segment", test_pick_segment);
  g_test_add_func ("/plot/scene/pick-words", test_pick_words);
  g_test_add_func ("/plot/scene/pick-nothing", test_pick_nothing);
  g_test_add_func ("/plot/scene/pick-curve", test_pick_curve);
  g_test_add_func ("/plot/scene/groups-in-reading-order",
                   test_groups_in_reading_order);
  g_test_add_func ("/plot/scene/describe", test_describe);
  g_test_add_func ("/plot/scene/shared", test_shared);
  return g_test_run ();
}
