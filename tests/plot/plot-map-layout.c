/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenes of maps against a recorded dump, and laws that hold for any map:
 * texts inside the picture and not upon each other, ids unique, mirror image.
 */
#include <math.h>

#include "map-fixtures.h"

static void
check_golden (const char *name, PlotMapBuilder *builder, PlotFrame frame)
{
  g_autoptr (PlotMap) map = plot_map_builder_end (builder);
  g_autoptr (PlotScene) scene = plot_map_layout (map, &frame);
  g_autofree char *text = plot_scene_to_text (scene);

  g_assert_nonnull (text);
  plot_fixture_check_text (name, text);
}

static void
test_golden (void)
{
  PlotMapBuilder *builder = plot_fixture_start_map ();

  plot_fixture_fill_map (builder, 16, 10);
  check_golden ("map.scene", builder, plot_fixture_frame (640.0, 480.0));
}

static void
test_empty (void)
{
  check_golden ("map-empty.scene",
                plot_fixture_start_map (),
                plot_fixture_frame (640.0, 480.0));
}

static void
test_groups (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (64, 40);
  PlotFrame frame = plot_fixture_frame (800.0, 600.0);
  g_autoptr (PlotScene) scene = plot_map_layout (map, &frame);
  const PlotGroup *first = plot_scene_get_group (scene, 0);
  int              fly = plot_scene_find_group (scene, "map/fly");
  guint            column = 0;
  guint            row = 0;
  g_autofree char *words = NULL;
  g_autofree char *share = plot_map_describe_share (map, 0);

  g_assert_true (plot_map_get_position_cell (map, &column, &row));
  words = plot_map_describe_cell (map, column, row);
  g_assert_cmpstr (first->id, ==, "map");
  g_assert_cmpstr (first->description, ==, words);
  g_assert_cmpint (fly, ==, 1);
  g_assert_cmpstr (plot_scene_get_group (scene, 1)->description, ==, share);
  g_assert_cmpint (plot_scene_find_group (scene, "map/vercel"), ==, -1);
  g_assert_cmpint (plot_scene_find_group (scene, "map/is-nobody"), >, 1);
}

static void
check_mirrored_text (const PlotItem *left, const PlotItem *right)
{
  g_assert_cmpstr (left->id, ==, right->id);
  g_assert_cmpfloat_with_epsilon (left->bounds.x + right->bounds.x +
                                      right->bounds.width,
                                  800.0,
                                  1e-9);
}

static PlotScene *
make_scene (PlotDirection direction)
{
  PlotMapBuilder *builder = plot_fixture_start_map ();
  PlotFrame       frame = plot_fixture_frame (800.0, 600.0);
  g_autoptr (PlotMap) map = NULL;

  plot_fixture_fill_map (builder, 64, 40);
  plot_map_builder_set_direction (builder, direction);
  map = plot_map_builder_end (builder);
  return plot_map_make_scene (&frame, map);
}

static void
test_mirror_image (void)
{
  g_autoptr (PlotScene) ltr = make_scene (PLOT_DIRECTION_LTR);
  g_autoptr (PlotScene) rtl = make_scene (PLOT_DIRECTION_RTL);
  guint n_items = plot_scene_get_n_items (ltr);

  g_assert_cmpuint (n_items, ==, plot_scene_get_n_items (rtl));
  for (guint i = 0; i < n_items; i++)
    check_mirrored_text (plot_scene_get_item (ltr, i),
                         plot_scene_get_item (rtl, i));
}

/* A place and its mirror image are the same cell. */
static void
test_mirrored_cells (void)
{
  g_autoptr (PlotScene) ltr = make_scene (PLOT_DIRECTION_LTR);
  g_autoptr (PlotScene) rtl = make_scene (PLOT_DIRECTION_RTL);

  for (guint i = 0; i < 40; i++)
    {
      guint    column = 99;
      guint    row = 99;
      PlotRect left = { 0 };
      PlotRect right = { 0 };

      g_assert_true (plot_map_cell_rect (ltr, i, i, &left));
      g_assert_true (plot_map_cell_rect (rtl, i, i, &right));
      g_assert_cmpfloat_with_epsilon (left.x + right.x + right.width,
                                      800.0,
                                      1e-9);
      g_assert_true (plot_map_cell_at (rtl,
                                       right.x + right.width / 2.0,
                                       right.y + right.height / 2.0,
                                       &column,
                                       &row));
      g_assert_cmpuint (column, ==, i);
      g_assert_cmpuint (row, ==, i);
    }
}

static void
test_no_such_cell (void)
{
  g_autoptr (PlotScene) scene = make_scene (PLOT_DIRECTION_LTR);
  g_autoptr (PlotScene) bars = plot_fixture_scene ();
  PlotRect rect = { 0 };
  guint    column = 0;
  guint    row = 0;

  g_assert_false (plot_map_cell_rect (scene, 64, 0, &rect));
  g_assert_false (plot_map_cell_rect (scene, 0, 40, &rect));
  g_assert_false (plot_map_cell_rect (bars, 0, 0, &rect));
  g_assert_false (plot_map_cell_at (scene, 0.0, 0.0, &column, &row));
  g_assert_false (plot_map_cell_at (bars, 100.0, 100.0, &column, &row));
}

/* No text before it lies upon this one. */
static void
check_text (const PlotScene *scene, guint index)
{
  const PlotItem *text = plot_scene_get_item (scene, index);

  g_assert_cmpfloat (text->bounds.x, >=, -0.01);
  g_assert_cmpfloat (text->bounds.x + text->bounds.width,
                     <=,
                     plot_scene_get_width (scene) + 0.01);
  for (guint i = 0; i < index; i++)
    {
      const PlotItem *other = plot_scene_get_item (scene, i);

      if (other->kind != PLOT_ITEM_TEXT ||
          !plot_rect_overlaps (text->bounds, other->bounds))
        continue;
      g_test_message ("%s and %s overlap", text->id, other->id);
      g_test_fail ();
    }
}

static void
check_texts (const PlotScene *scene)
{
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    if (plot_scene_get_item (scene, i)->kind == PLOT_ITEM_TEXT)
      check_text (scene, i);
}

static void
test_no_collisions (void)
{
  static const double sizes[][3] = {
    { 240, 200, 1.0 },   { 240, 320, 1.0 },   { 320, 240, 1.0 },
    { 360, 360, 1.0 },   { 479, 300, 1.0 },   { 481, 300, 1.0 },
    { 800, 700, 1.0 },   { 800, 700, 2.0 },   { 1920, 1080, 1.8 },
    { 1280, 800, 1.33 }, { 3840, 2160, 3.6 }, { 3840, 2160, 1.0 },
  };
  g_autoptr (PlotMap) map = plot_fixture_map (64, 40);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      PlotFrame frame = plot_fixture_frame (sizes[i][0], sizes[i][1]);
      g_autoptr (PlotScene) scene = NULL;

      frame.text_scale = sizes[i][2];
      scene = plot_map_layout (map, &frame);
      g_test_message ("%g x %g", sizes[i][0], sizes[i][1]);
      check_texts (scene);
    }
}

/* Tens of thousands of cells become a file that can be sent. */
static void
test_small_file (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (320, 200);
  PlotExportOptions options = { .format = PLOT_FORMAT_SVG,
                                .width = 1920,
                                .height = 1080 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) svg =
      plot_export_to_bytes (plot_map_make_scene, map, &options, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (svg), <, 600 * 1000);
}

static void
test_odd_frames (void)
{
  static const double sizes[] = { 0.0, -5.0, 1.0, 1e9, (double)NAN };
  g_autoptr (PlotMap) map = plot_fixture_map (16, 10);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      PlotFrame frame = plot_fixture_frame (sizes[i], sizes[i]);
      g_autoptr (PlotScene) scene = NULL;

      frame.text_scale = sizes[i];
      scene = plot_map_layout (map, &frame);
      g_assert_cmpfloat (plot_scene_get_width (scene), >=, 1.0);
      g_assert_cmpfloat (plot_scene_get_width (scene), <=, PLOT_FRAME_MAX);
      g_assert_cmpuint (plot_scene_get_n_groups (scene), >=, 3);
    }
}

static void
check_random (GRand *random)
{
  g_autoptr (PlotMap) map = plot_fixture_random_map (random);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  PlotFrame frame =
      plot_fixture_frame (g_rand_double_range (random, 1.0, 2000.0),
                          g_rand_double_range (random, 1.0, 2000.0));
  g_autoptr (PlotScene) scene = NULL;

  frame.text_scale = g_rand_double_range (random, 0.2, 4.0);
  scene = plot_map_layout (map, &frame);
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    {
      const PlotItem *item = plot_scene_get_item (scene, i);

      g_assert_true (isfinite (item->bounds.x + item->bounds.width));
      g_assert_true (isfinite (item->bounds.y + item->bounds.height));
      g_assert_cmpfloat (item->bounds.width, >=, 0.0);
      g_assert_cmpfloat (item->bounds.height, >=, 0.0);
      g_assert_true (g_hash_table_add (ids, (gpointer)item->id));
    }
}

static void
test_random_specs_are_sound (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20260507);

  for (guint i = 0; i < 600; i++)
    check_random (random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-layout/golden", test_golden);
  g_test_add_func ("/plot/map-layout/empty", test_empty);
  g_test_add_func ("/plot/map-layout/groups", test_groups);
  g_test_add_func ("/plot/map-layout/mirror-image", test_mirror_image);
  g_test_add_func ("/plot/map-layout/mirrored-cells", test_mirrored_cells);
  g_test_add_func ("/plot/map-layout/no-such-cell", test_no_such_cell);
  g_test_add_func ("/plot/map-layout/no-collisions", test_no_collisions);
  g_test_add_func ("/plot/map-layout/small-file", test_small_file);
  g_test_add_func ("/plot/map-layout/odd-frames", test_odd_frames);
  g_test_add_func ("/plot/map-layout/random-specs-are-sound",
                   test_random_specs_are_sound);
  return g_test_run ();
}
