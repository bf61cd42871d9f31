/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines, dots and names in the scene.
 */
#include "plot-lines-draw.h"

#include "fixtures.h"
#include "lines-fixtures.h"

static PlotScene *
lay_out (PlotLines *lines, double width, double height)
{
  PlotFrame frame = plot_fixture_frame (width, height);
  g_autoptr (PlotLines) owned = lines;

  return plot_lines_layout (owned, &frame);
}

static int
place_of (const PlotScene *scene, const char *id)
{
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    if (g_str_equal (plot_scene_get_item (scene, i)->id, id))
      return (int)i;
  return -1;
}

static void
test_highlighted_lies_on_top (void)
{
  g_autoptr (PlotScene) scene = lay_out (lines_fixture_sweep (), 800, 500);

  g_assert_cmpint (place_of (scene, "line/fly/run/0"),
                   >,
                   place_of (scene, "line/vercel/run/0"));
  g_assert_cmpint (place_of (scene, "line/vercel/run/0"), >, 0);
}

/* The order of names is that of the ends of lines. */
static void
test_names_in_order_of_ends (void)
{
  static const char *const order[] = { "line/cloudflare/label",
                                       "line/vercel/label",
                                       "line/fly/label",
                                       "line/fargate/label",
                                       "line/render/label" };
  g_autoptr (PlotScene) scene = lay_out (lines_fixture_sweep (), 800, 500);
  double bottom = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      const PlotItem *name = plot_scene_find_item (scene, order[i]);

      g_assert_nonnull (name);
      g_assert_cmpfloat (name->bounds.y, >=, bottom);
      bottom = name->bounds.y + name->bounds.height;
    }
}

static void
test_open_stretch_is_dashed (void)
{
  g_autoptr (PlotScene) scene = lay_out (lines_fixture_knee (), 800, 500);
  const PlotItem *sure = plot_scene_find_item (scene, "line/fargate/run/0");
  const PlotItem *open = plot_scene_find_item (scene, "line/fargate/run/1");
  const PlotItem *ring = plot_scene_find_item (scene, "line/fargate/dot/2");

  g_assert_false (sure->is_dashed);
  g_assert_true (open->is_dashed);
  g_assert_cmpfloat (ring->stroke, >, 0.0);
  g_assert_cmpstr (ring->description, ==, "AWS Fargate, 3: 60, $114");
}

static void
test_groups_stand_at_names (void)
{
  g_autoptr (PlotScene) wide = lay_out (lines_fixture_sweep (), 800, 500);
  g_autoptr (PlotScene) narrow = lay_out (lines_fixture_sweep (), 300, 400);
  const PlotItem  *name = plot_scene_find_item (wide, "line/fly/label");
  const PlotItem  *entry = plot_scene_find_item (narrow, "legend/fly/label");
  const PlotGroup *a = plot_scene_get_group (wide, 0);
  const PlotGroup *b = plot_scene_get_group (narrow, 0);

  g_assert_cmpstr (a->id, ==, "line/fly");
  g_assert_true (plot_rect_overlaps (a->bounds, name->bounds));
  g_assert_true (plot_rect_overlaps (b->bounds, entry->bounds));
  g_assert_null (plot_scene_find_item (narrow, "line/fly/label"));
}

static void
test_points_are_named_where_there_is_room (void)
{
  g_autoptr (PlotScene) scene = lay_out (lines_fixture_knee (), 1200, 700);
  const PlotItem *label = plot_scene_find_item (scene, "line/fly/dot/5/label");

  g_assert_nonnull (label);
  g_assert_cmpstr (label->text, ==, "6 regions");
  g_assert_cmpstr (label->group, ==, "line/fly");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-draw/highlighted-lies-on-top",
                   test_highlighted_lies_on_top);
  g_test_add_func ("/plot/lines-draw/names-in-order-of-ends",
                   test_names_in_order_of_ends);
  g_test_add_func ("/plot/lines-draw/open-stretch-is-dashed",
                   test_open_stretch_is_dashed);
  g_test_add_func ("/plot/lines-draw/groups-stand-at-names",
                   test_groups_stand_at_names);
  g_test_add_func ("/plot/lines-draw/points-are-named-where-there-is-room",
                   test_points_are_named_where_there_is_room);
  return g_test_run ();
}
