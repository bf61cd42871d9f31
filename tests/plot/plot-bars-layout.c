/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenes of bars against recorded dumps, and laws that hold for any chart:
 * texts inside the picture and not upon each other, ids unique, mirror image.
 */
#include "plot-bars-layout.h"

#include <math.h>
#include <string.h>

#include "fixtures.h"

static void
check (const char *name, PlotBarsBuilder *builder, PlotFrame frame)
{
  g_autoptr (PlotBars) bars = plot_bars_builder_end (builder);
  g_autoptr (PlotScene) scene = plot_bars_layout (bars, &frame);
  g_autofree char *text = plot_scene_to_text (scene);
  g_autofree char *file = g_strconcat (name, ".scene", NULL);

  g_assert_nonnull (text);
  plot_fixture_check_text (file, text);
}

static void
test_typical (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();

  plot_fixture_add_platforms (builder);
  check ("typical", builder, plot_fixture_frame (800.0, 500.0));
}

static void
test_rtl (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();

  plot_fixture_add_platforms (builder);
  plot_bars_builder_set_direction (builder, PLOT_DIRECTION_RTL);
  check ("rtl", builder, plot_fixture_frame (800.0, 500.0));
}

static void
test_narrow (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();

  plot_fixture_add_platforms (builder);
  check ("narrow", builder, plot_fixture_frame (360.0, 560.0));
}

static void
test_tiny (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();

  plot_fixture_add_platforms (builder);
  check ("tiny", builder, plot_fixture_frame (320.0, 240.0));
}

static void
test_empty (void)
{
  check ("empty", plot_fixture_start (), plot_fixture_frame (800.0, 500.0));
}

static void
test_one (void)
{
  static const double values[] = { 3.0, 1.0 };
  PlotBarsBuilder    *builder = plot_fixture_start ();

  plot_bars_builder_add_bar (builder,
                             &(PlotBar){ .id = "one",
                                         .label = "One",
                                         .total = "$4.00",
                                         .values = values,
                                         .n_values = 2 });
  check ("one", builder, plot_fixture_frame (640.0, 360.0));
}

static void
test_all_blocked (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();

  for (guint i = 0; i < 3; i++)
    plot_bars_builder_add_bar (builder,
                               &(PlotBar){ .id = "b",
                                           .label = "Blocked",
                                           .state = PLOT_BAR_BLOCKED,
                                           .reason = "No persistent disk" });
  check ("blocked", builder, plot_fixture_frame (640.0, 360.0));
}

static void
test_huge_values (void)
{
  static const double small[] = { 1e-9, 2.0 };
  static const double large[] = { 1e300, 1e17 };
  PlotBarsBuilder    *builder = plot_fixture_start ();

  plot_bars_builder_add_bar (builder,
                             &(PlotBar){ .id = "small",
                                         .label = "Small",
                                         .total = "$2.00",
                                         .values = small,
                                         .n_values = 2 });
  plot_bars_builder_add_bar (builder,
                             &(PlotBar){ .id = "large",
                                         .label = "Large",
                                         .total = "too much",
                                         .values = large,
                                         .n_values = 2 });
  check ("huge", builder, plot_fixture_frame (640.0, 360.0));
}

static void
test_long_names (void)
{
  static const double values[] = { 3.0 };
  g_autofree char    *name = g_strnfill (500, 'w');
  PlotBarsBuilder    *builder = plot_fixture_start ();

  plot_bars_builder_set_text (
      builder,
      &(PlotWords){ .title = name, .subtitle = name, .footer = name });
  for (guint i = 0; i < 3; i++)
    plot_bars_builder_add_bar (builder,
                               &(PlotBar){ .id = "long",
                                           .label = name,
                                           .sublabel = name,
                                           .total = name,
                                           .delta = name,
                                           .values = values,
                                           .n_values = 1 });
  check ("long", builder, plot_fixture_frame (640.0, 360.0));
}

static void
test_extras (void)
{
  static const double values[] = { 8.0, 4.0, 3.0 };
  PlotBarsBuilder    *builder = plot_fixture_start ();

  plot_bars_builder_set_density (builder, PLOT_DENSITY_COMPACT);
  plot_bars_builder_set_axis (builder,
                              &(PlotBarsAxis){ .has_reference = TRUE,
                                               .reference = 20.0,
                                               .reference_label = "Budget" });
  plot_bars_builder_add_bar (builder,
                             &(PlotBar){ .id = "least",
                                         .label = "At least",
                                         .total = "\u2265 $15",
                                         .state = PLOT_BAR_AT_LEAST,
                                         .values = values,
                                         .n_values = 3 });
  plot_bars_builder_add_bar (builder,
                             &(PlotBar){ .id = "range",
                                         .label = "Range",
                                         .total = "$15",
                                         .values = values,
                                         .n_values = 3,
                                         .has_whisker = TRUE,
                                         .low = 12.0,
                                         .high = 19.0 });
  check ("extras", builder, plot_fixture_frame (640.0, 360.0));
}

static void
test_reference_far_out (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();
  PlotFrame        frame = plot_fixture_frame (800.0, 500.0);
  g_autoptr (PlotBars) bars = NULL;
  g_autoptr (PlotScene) scene = NULL;
  const PlotItem *label = NULL;

  plot_fixture_add_platforms (builder);
  plot_bars_builder_set_axis (builder,
                              &(PlotBarsAxis){ .has_reference = TRUE,
                                               .reference = 5000.0,
                                               .reference_label = "Budget" });
  bars = plot_bars_builder_end (builder);
  scene = plot_bars_layout (bars, &frame);
  label = plot_scene_find_item (scene, "reference/label");
  g_assert_nonnull (label);
  g_assert_true (g_str_has_suffix (label->text, "\u2192"));
  g_assert_null (plot_scene_find_item (scene, "reference/line"));
}

/* Segments meet, and no bar is longer than its share of the axis. */
static void
test_segments_meet (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  const PlotItem *compute =
      plot_scene_find_item (scene, "bar/fargate/segment/compute");
  const PlotItem *memory =
      plot_scene_find_item (scene, "bar/fargate/segment/memory");
  const PlotItem *total = plot_scene_find_item (scene, "bar/fargate/total");

  g_assert_cmpfloat_with_epsilon (compute->bounds.x + compute->bounds.width +
                                      1.0,
                                  memory->bounds.x,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon ((compute->bounds.width + 1.0) /
                                      (memory->bounds.width + 1.0),
                                  7.39 / 3.24,
                                  1e-9);
  g_assert_cmpfloat (total->bounds.x, >, memory->bounds.x);
  g_assert_cmpstr (compute->description, ==, "Compute: $7.39");
}

static gboolean
is_on_plate (const PlotItem *item)
{
  return strstr (item->id, "/words/") != NULL;
}

static void
check_texts_apart (const PlotScene *scene)
{
  guint n_items = plot_scene_get_n_items (scene);

  for (guint i = 0; i < n_items; i++)
    for (guint j = 0; j < i; j++)
      {
        const PlotItem *first = plot_scene_get_item (scene, i);
        const PlotItem *second = plot_scene_get_item (scene, j);

        if (first->kind != PLOT_ITEM_TEXT || second->kind != PLOT_ITEM_TEXT ||
            is_on_plate (first) || is_on_plate (second))
          continue;
        if (plot_rect_overlaps (first->bounds, second->bounds))
          g_test_message ("%s and %s overlap", first->id, second->id);
        g_assert_false (plot_rect_overlaps (first->bounds, second->bounds));
      }
}

static void
check_inside (const PlotScene *scene)
{
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    {
      const PlotItem *item = plot_scene_get_item (scene, i);
      double          right = item->bounds.x + item->bounds.width;

      g_assert_cmpfloat (item->bounds.x, >=, -0.01);
      g_assert_cmpfloat (right, <=, plot_scene_get_width (scene) + 0.01);
    }
}

static void
test_no_collisions (void)
{
  static const PlotFrame frames[] = {
    { 320, 240, 1.0, NULL },   { 320, 400, 1.0, NULL },
    { 459, 300, 1.0, NULL },   { 461, 300, 1.0, NULL },
    { 800, 700, 1.0, NULL },   { 800, 700, 2.0, NULL },
    { 1920, 1080, 1.8, NULL }, { 3840, 2160, 3.6, NULL },
    { 7680, 4320, 7.0, NULL }, { 7680, 4320, 1.0, NULL },
  };
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();

  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      PlotFrame frame = frames[i];
      g_autoptr (PlotScene) scene = NULL;

      frame.measurer = plot_measurer_fixed ();
      scene = plot_bars_layout (bars, &frame);
      check_texts_apart (scene);
      check_inside (scene);
    }
}

/* The unit of the data changes nothing but the ticks' words. */
static void
test_unit_does_not_matter (void)
{
  double firsts[2] = { 0.0, 0.0 };

  for (guint i = 0; i < 2; i++)
    {
      double           factor = i == 0 ? 1.0 : 1000.0;
      double           values[] = { 3.0 * factor, 1.0 * factor };
      PlotBarsBuilder *builder = plot_fixture_start ();
      PlotFrame        frame = plot_fixture_frame (640.0, 360.0);
      g_autoptr (PlotBars) bars = NULL;
      g_autoptr (PlotScene) scene = NULL;

      plot_bars_builder_add_bar (builder,
                                 &(PlotBar){ .id = "one",
                                             .label = "One",
                                             .values = values,
                                             .n_values = 2 });
      bars = plot_bars_builder_end (builder);
      scene = plot_bars_layout (bars, &frame);
      firsts[i] =
          plot_scene_find_item (scene, "bar/one/segment/compute")->bounds.width;
    }
  g_assert_cmpfloat_with_epsilon (firsts[0], firsts[1], 1e-9);
}

static void
test_mirror_image (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();
  PlotFrame        frame = plot_fixture_frame (800.0, 500.0);
  g_autoptr (PlotScene) ltr = plot_fixture_scene ();
  g_autoptr (PlotScene) rtl = NULL;
  g_autoptr (PlotBars) bars = NULL;

  plot_fixture_add_platforms (builder);
  plot_bars_builder_set_direction (builder, PLOT_DIRECTION_RTL);
  bars = plot_bars_builder_end (builder);
  rtl = plot_bars_make_scene (&frame, bars);
  g_assert_cmpuint (plot_scene_get_n_items (ltr),
                    ==,
                    plot_scene_get_n_items (rtl));
  for (guint i = 0; i < plot_scene_get_n_items (ltr); i++)
    {
      const PlotItem *left = plot_scene_get_item (ltr, i);
      const PlotItem *right = plot_scene_get_item (rtl, i);

      g_assert_cmpfloat_with_epsilon (left->bounds.x + right->bounds.x +
                                          right->bounds.width,
                                      800.0,
                                      1e-9);
    }
}

static void
test_odd_frames (void)
{
  static const double sizes[] = { 0.0, -5.0, 1.0, 1e9, (double)NAN };
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      PlotFrame frame = plot_fixture_frame (sizes[i], sizes[i]);
      g_autoptr (PlotScene) scene = NULL;

      frame.text_scale = sizes[i];
      scene = plot_bars_layout (bars, &frame);
      g_assert_cmpfloat (plot_scene_get_width (scene), >=, 1.0);
      g_assert_cmpfloat (plot_scene_get_width (scene), <=, PLOT_FRAME_MAX);
      g_assert_cmpuint (plot_scene_get_n_groups (scene), ==, 5);
    }
}

static void
check_random (GRand *random)
{
  g_autoptr (PlotBars) bars = plot_fixture_random (random);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  PlotFrame frame =
      plot_fixture_frame (g_rand_double_range (random, 1.0, 3000.0),
                          g_rand_double_range (random, 1.0, 3000.0));
  g_autoptr (PlotScene) scene = NULL;

  frame.text_scale = g_rand_double_range (random, 0.2, 4.0);
  scene = plot_bars_layout (bars, &frame);
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

  for (guint i = 0; i < 3000; i++)
    check_random (random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/bars-layout/typical", test_typical);
  g_test_add_func ("/plot/bars-layout/rtl", test_rtl);
  g_test_add_func ("/plot/bars-layout/narrow", test_narrow);
  g_test_add_func ("/plot/bars-layout/tiny", test_tiny);
  g_test_add_func ("/plot/bars-layout/empty", test_empty);
  g_test_add_func ("/plot/bars-layout/one", test_one);
  g_test_add_func ("/plot/bars-layout/all-blocked", test_all_blocked);
  g_test_add_func ("/plot/bars-layout/huge-values", test_huge_values);
  g_test_add_func ("/plot/bars-layout/long-names", test_long_names);
  g_test_add_func ("/plot/bars-layout/extras", test_extras);
  g_test_add_func ("/plot/bars-layout/reference-far-out",
                   test_reference_far_out);
  g_test_add_func ("/plot/bars-layout/segments-meet", test_segments_meet);
  g_test_add_func ("/plot/bars-layout/no-collisions", test_no_collisions);
  g_test_add_func ("/plot/bars-layout/unit-does-not-matter",
                   test_unit_does_not_matter);
  g_test_add_func ("/plot/bars-layout/mirror-image", test_mirror_image);
  g_test_add_func ("/plot/bars-layout/odd-frames", test_odd_frames);
  g_test_add_func ("/plot/bars-layout/random-specs-are-sound",
                   test_random_specs_are_sound);
  return g_test_run ();
}
