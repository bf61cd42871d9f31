/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * No name stands where it could be taken for that of another line.
 */
#include "plot-lines-names.h"

#include "fixtures.h"
#include "lines-fixtures.h"

static PlotScene *
lay_out (PlotLines *lines, double width, double height)
{
  PlotFrame frame = plot_fixture_frame (width, height);
  g_autoptr (PlotLines) owned = lines;

  return plot_lines_layout (owned, &frame);
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
add_line (PlotLinesBuilder *builder, const char *id, double end_x, double end_y)
{
  const PlotLine      line = { .id = id, .label = id, .has_dots = TRUE };
  const PlotLinePoint points[] = { { 40.0, 500.0, NULL, FALSE, FALSE },
                                   { end_x, end_y, NULL, FALSE, FALSE } };

  plot_lines_builder_add_line (builder, &line, points, G_N_ELEMENTS (points));
}

/* Something unnamed further right keeps the ends inside the plot. */
static PlotScene *
lay_out_ends (void)
{
  PlotLinesBuilder   *builder = plot_lines_builder_new ();
  const PlotLine      now = { .id = "now", .has_dots = TRUE };
  const PlotLinePoint point = { 150.0, 30.0, NULL, FALSE, FALSE };

  add_line (builder, "lowest", 116.0, 32.0);
  add_line (builder, "middle", 116.0, 77.0);
  add_line (builder, "high", 115.0, 107.0);
  add_line (builder, "highest", 116.0, 107.5);
  plot_lines_builder_add_line (builder, &now, &point, 1);
  return lay_out (plot_lines_builder_end (builder), 900, 450);
}

static double
get_top (const PlotScene *scene, const char *id)
{
  g_autofree char *label = g_strdup_printf ("line/%s/label", id);

  return plot_scene_find_item (scene, label)->bounds.y;
}

/* Each is led to from its own end, in the order of the ends. */
static void
test_ends_together_get_a_column (void)
{
  static const char *const ids[] = { "highest", "high", "middle", "lowest" };
  g_autoptr (PlotScene) scene = lay_out_ends ();

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *leader = g_strdup_printf ("line/%s/leader", ids[i]);
      const PlotItem  *line = plot_scene_find_item (scene, leader);

      g_assert_nonnull (line);
      if (i > 0)
        g_assert_cmpfloat (get_top (scene, ids[i]),
                           >=,
                           get_top (scene, ids[i - 1]) + 12.0);
    }
}

/* A line without a point has no entry. */
static void
test_legend_has_what_is_shown (void)
{
  PlotLinesBuilder   *builder = plot_lines_builder_new ();
  const PlotLine      line = { .id = "absent", .label = "Absent" };
  const PlotLinePoint gap = { .x = 60.0, .is_gap = TRUE };
  g_autoptr (PlotScene) scene = NULL;

  add_line (builder, "there", 116.0, 32.0);
  plot_lines_builder_add_line (builder, &line, &gap, 1);
  scene = lay_out (plot_lines_builder_end (builder), 300, 400);
  g_assert_nonnull (plot_scene_find_item (scene, "legend/there/label"));
  g_assert_null (plot_scene_find_item (scene, "legend/absent/label"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-names/in-order-of-ends",
                   test_names_in_order_of_ends);
  g_test_add_func ("/plot/lines-names/groups-stand-at-names",
                   test_groups_stand_at_names);
  g_test_add_func ("/plot/lines-names/ends-together-get-a-column",
                   test_ends_together_get_a_column);
  g_test_add_func ("/plot/lines-names/legend-has-what-is-shown",
                   test_legend_has_what_is_shown);
  return g_test_run ();
}
