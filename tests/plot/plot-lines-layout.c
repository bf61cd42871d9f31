/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenes of lines: goldens, and laws that hold for any chart.
 */
#include <math.h>

#include "fixtures.h"
#include "lines-fixtures.h"

static PlotScene *
lay_out (const PlotLines *lines, double width, double height, double scale)
{
  PlotFrame frame = plot_fixture_frame (width, height);

  frame.text_scale = scale;
  return plot_lines_layout (lines, &frame);
}

static void
test_golden (void)
{
  g_autoptr (PlotLines) sweep = lines_fixture_sweep ();
  g_autoptr (PlotLines) knee = lines_fixture_knee ();
  g_autoptr (PlotScene) first = lay_out (sweep, 360.0, 300.0, 1.0);
  g_autoptr (PlotScene) second = lay_out (knee, 800.0, 500.0, 1.0);
  g_autofree char *narrow = plot_scene_to_text (first);
  g_autofree char *wide = plot_scene_to_text (second);

  plot_fixture_check_text ("lines-narrow.scene", narrow);
  plot_fixture_check_text ("lines-knee.scene", wide);
}

static void
test_empty_says_so (void)
{
  g_autoptr (PlotLines) lines =
      plot_lines_builder_end (lines_fixture_start_sweep ());
  g_autoptr (PlotScene) scene = lay_out (lines, 800.0, 500.0, 1.0);
  const PlotItem *sentence = plot_scene_find_item (scene, "empty/0");

  g_assert_nonnull (sentence);
  g_assert_true (g_str_has_prefix (sentence->text, "No platform is chosen."));
  g_assert_null (plot_scene_find_item (scene, "x/line"));
}

static void
check_text (const PlotScene *scene, const PlotItem *item)
{
  PlotRect box = item->bounds;

  if (box.x < -0.5 || box.x + box.width > plot_scene_get_width (scene) + 0.5 ||
      box.y < -0.5 || box.y + box.height > plot_scene_get_height (scene) + 0.5)
    g_test_message ("%s is outside", item->id);
  g_assert_cmpfloat (box.x, >=, -0.5);
  g_assert_cmpfloat (box.x + box.width, <=, plot_scene_get_width (scene) + 0.5);
  g_assert_cmpfloat (box.y, >=, -0.5);
  g_assert_cmpfloat (box.y + box.height,
                     <=,
                     plot_scene_get_height (scene) + 0.5);
}

static void
check_texts (const PlotScene *scene)
{
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    {
      const PlotItem *item = plot_scene_get_item (scene, i);

      if (item->kind != PLOT_ITEM_TEXT)
        continue;
      check_text (scene, item);
      for (guint j = 0; j < i; j++)
        {
          const PlotItem *other = plot_scene_get_item (scene, j);

          if (other->kind != PLOT_ITEM_TEXT ||
              !plot_rect_overlaps (item->bounds, other->bounds))
            continue;
          g_test_message ("%s and %s overlap", item->id, other->id);
          g_assert_not_reached ();
        }
    }
}

static void
test_no_collisions (void)
{
  static const double sizes[][3] = {
    { 240, 200, 1 },  { 240, 400, 1 },   { 320, 240, 1 },     { 360, 300, 1 },
    { 479, 300, 1 },  { 481, 300, 1 },   { 800, 300, 1 },     { 800, 700, 2 },
    { 1280, 800, 1 }, { 1920, 1080, 2 }, { 3840, 2160, 3.6 }, { 3840, 500, 1 },
  };
  PlotLines *charts[] = {
    lines_fixture_sweep (),        lines_fixture_months (),
    lines_fixture_budget (),       lines_fixture_knee (),
    lines_fixture_many (10, 1000), lines_fixture_many (40, 9)
  };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autoptr (PlotLines) lines = charts[i];

      for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
        {
          g_autoptr (PlotScene) scene =
              lay_out (lines, sizes[j][0], sizes[j][1], sizes[j][2]);

          g_test_message ("chart %u in %g x %g", i, sizes[j][0], sizes[j][1]);
          check_texts (scene);
        }
    }
}

/* What rises from point to point never falls in pixels. */
static void
test_rising_stays_rising (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_sweep ();
  g_autoptr (PlotScene) scene = lay_out (lines, 800.0, 500.0, 1.0);
  const PlotItem *item = plot_scene_find_item (scene, "line/render/run/0");
  guint           n_cliffs = 0;

  for (size_t i = 1; i < item->n_points; i++)
    {
      g_assert_cmpfloat (item->points[i].x, >=, item->points[i - 1].x);
      g_assert_cmpfloat (item->points[i].y, <=, item->points[i - 1].y + 1e-9);
      if (item->points[i].x == item->points[i - 1].x &&
          item->points[i].y < item->points[i - 1].y - 20.0)
        n_cliffs++;
    }
  g_assert_cmpuint (n_cliffs, ==, 1);
}

static PlotLines *
make_sided (PlotDirection direction)
{
  static const PlotLinePoint points[] = { { .x = 1.0, .y = 1.0 },
                                          { .x = 5.0, .y = 4.0 },
                                          { .x = 9.0, .y = 2.0 } };
  PlotLinesBuilder          *builder = plot_lines_builder_new ();

  plot_lines_builder_set_words (builder, &(PlotWords){ .title = "Sides" });
  plot_lines_builder_set_direction (builder, direction);
  plot_lines_builder_set_position (builder, 3.0, "Here");
  plot_lines_builder_add_line (
      builder,
      &(PlotLine){ .id = "a", .label = "A", .has_dots = TRUE },
      points,
      3);
  return plot_lines_builder_end (builder);
}

static void
test_mirror_image (void)
{
  g_autoptr (PlotLines) first = make_sided (PLOT_DIRECTION_LTR);
  g_autoptr (PlotLines) second = make_sided (PLOT_DIRECTION_RTL);
  g_autoptr (PlotScene) ltr = lay_out (first, 700.0, 400.0, 1.0);
  g_autoptr (PlotScene) rtl = lay_out (second, 700.0, 400.0, 1.0);

  g_assert_cmpuint (plot_scene_get_n_items (ltr),
                    ==,
                    plot_scene_get_n_items (rtl));
  for (guint i = 0; i < plot_scene_get_n_items (ltr); i++)
    {
      const PlotItem *left = plot_scene_get_item (ltr, i);
      const PlotItem *right = plot_scene_get_item (rtl, i);

      g_assert_cmpfloat_with_epsilon (left->bounds.x + right->bounds.x +
                                          right->bounds.width,
                                      700.0,
                                      1e-6);
    }
}

static void
test_long_series_are_few_points (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_many (10, 20000);
  g_autoptr (PlotScene) scene = lay_out (lines, 1280.0, 800.0, 1.0);

  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    g_assert_cmpuint (plot_scene_get_item (scene, i)->n_points,
                      <,
                      4 * 2 * 1280);
}

static void
check_random (GRand *random)
{
  g_autoptr (PlotLines) lines = lines_fixture_random (random);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (PlotScene) scene =
      lay_out (lines,
               g_rand_double_range (random, 1.0, 3000.0),
               g_rand_double_range (random, 1.0, 3000.0),
               g_rand_double_range (random, 0.2, 4.0));

  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    {
      const PlotItem *item = plot_scene_get_item (scene, i);

      g_assert_true (isfinite (item->bounds.x + item->bounds.width));
      g_assert_true (isfinite (item->bounds.y + item->bounds.height));
      g_assert_cmpfloat (item->bounds.width, >=, 0.0);
      g_assert_cmpfloat (item->bounds.height, >=, 0.0);
      if (!g_hash_table_add (ids, (gpointer)item->id))
        g_test_message ("%s twice", item->id);
      g_assert_cmpuint (g_hash_table_size (ids), ==, i + 1);
    }
}

static void
test_random_specs_are_sound (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20260507);

  for (guint i = 0; i < 1500; i++)
    check_random (random);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-layout/golden", test_golden);
  g_test_add_func ("/plot/lines-layout/empty-says-so", test_empty_says_so);
  g_test_add_func ("/plot/lines-layout/no-collisions", test_no_collisions);
  g_test_add_func ("/plot/lines-layout/rising-stays-rising",
                   test_rising_stays_rising);
  g_test_add_func ("/plot/lines-layout/mirror-image", test_mirror_image);
  g_test_add_func ("/plot/lines-layout/long-series-are-few-points",
                   test_long_series_are_few_points);
  g_test_add_func ("/plot/lines-layout/random-specs-are-sound",
                   test_random_specs_are_sound);
  return g_test_run ();
}
