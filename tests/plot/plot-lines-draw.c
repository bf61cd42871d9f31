/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines, dots and the words of points in the scene.
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
test_points_are_named_where_there_is_room (void)
{
  g_autoptr (PlotScene) scene = lay_out (lines_fixture_knee (), 1200, 700);
  const PlotItem *label = plot_scene_find_item (scene, "line/fly/dot/5/label");

  g_assert_nonnull (label);
  g_assert_cmpstr (label->text, ==, "6 regions");
  g_assert_cmpstr (label->group, ==, "line/fly");
}

/* Told when somebody asks, and not set beside the point. */
static void
test_quiet_points (void)
{
  const PlotLine      line = { .id = "line",
                               .label = "Line",
                               .has_dots = TRUE,
                               .has_quiet_points = TRUE };
  const PlotLinePoint points[] = { { 1.0, 1.0, "one", FALSE, FALSE },
                                   { 2.0, 2.0, "two", FALSE, FALSE } };
  PlotLinesBuilder   *builder = plot_lines_builder_new ();
  g_autoptr (PlotScene) scene = NULL;

  plot_lines_builder_add_line (builder, &line, points, G_N_ELEMENTS (points));
  scene = lay_out (plot_lines_builder_end (builder), 1200, 700);
  g_assert_null (plot_scene_find_item (scene, "line/line/dot/0/label"));
  g_assert_nonnull (
      strstr (plot_scene_find_item (scene, "line/line/dot/0")->description,
              "one"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-draw/highlighted-lies-on-top",
                   test_highlighted_lies_on_top);
  g_test_add_func ("/plot/lines-draw/open-stretch-is-dashed",
                   test_open_stretch_is_dashed);
  g_test_add_func ("/plot/lines-draw/points-are-named-where-there-is-room",
                   test_points_are_named_where_there_is_room);
  g_test_add_func ("/plot/lines-draw/quiet-points", test_quiet_points);
  return g_test_run ();
}
