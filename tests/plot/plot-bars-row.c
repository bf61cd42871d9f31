/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The shapes of one bar in the scene: segments, chips, plates, grounds.
 */
#include "plot-bars-row.h"

#include "fixtures.h"

static void
test_empty_segments_are_not_drawn (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();

  g_assert_nonnull (plot_scene_find_item (scene, "bar/fly/segment/compute"));
  g_assert_null (plot_scene_find_item (scene, "bar/fly/segment/database"));
}

static void
test_blocked_has_no_length (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  const PlotItem *chip = plot_scene_find_item (scene, "bar/vercel/blocked");

  g_assert_nonnull (chip);
  g_assert_cmpint (chip->kind, ==, PLOT_ITEM_HATCH);
  g_assert_cmpfloat (chip->bounds.width, ==, chip->bounds.height);
  g_assert_cmpstr (chip->description, ==, "No persistent disk");
  g_assert_nonnull (plot_scene_find_item (scene, "bar/vercel/reason"));
  g_assert_null (plot_scene_find_item (scene, "bar/vercel/total"));
}

static void
test_only_last_segment_is_round (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();

  g_assert_cmpint (
      plot_scene_find_item (scene, "bar/render/segment/compute")->corners,
      ==,
      PLOT_CORNER_NONE);
  g_assert_cmpint (
      plot_scene_find_item (scene, "bar/render/segment/network")->corners,
      ==,
      PLOT_CORNER_RIGHT);
}

static void
test_ground_of_highlight (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();

  g_assert_cmpint (plot_scene_find_item (scene, "bar/fly/ground")->role,
                   ==,
                   PLOT_ROLE_HIGHLIGHT);
  g_assert_null (plot_scene_find_item (scene, "bar/render/ground"));
}

static void
test_words_stand_on_plates (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  const PlotItem *plate =
      plot_scene_find_item (scene, "bar/fargate/plate/network");
  const PlotItem *words =
      plot_scene_find_item (scene, "bar/fargate/words/network");

  g_assert_nonnull (plate);
  g_assert_nonnull (words);
  g_assert_false (plate->is_patterned);
  g_assert_cmpint (words->role, ==, plot_role_on_series (4));
  g_assert_cmpfloat (plate->bounds.width, >, words->bounds.width);
}

static void
test_no_words_under_whiskers (void)
{
  static const double values[] = { 8.0, 8.0 };
  PlotBarsBuilder    *builder = plot_fixture_start ();
  PlotFrame           frame = plot_fixture_frame (600.0, 300.0);
  g_autoptr (PlotBars) bars = NULL;
  g_autoptr (PlotScene) scene = NULL;

  plot_bars_builder_add_bar (builder,
                             &(PlotBar){ .id = "a",
                                         .values = values,
                                         .n_values = 2,
                                         .has_whisker = TRUE,
                                         .low = 12.0,
                                         .high = 20.0 });
  bars = plot_bars_builder_end (builder);
  scene = plot_bars_layout (bars, &frame);
  g_assert_nonnull (plot_scene_find_item (scene, "bar/a/words/compute"));
  g_assert_null (plot_scene_find_item (scene, "bar/a/words/memory"));
}

static void
test_small_bars_are_seen (void)
{
  static const double tiny[] = { 1e-6 };
  static const double large[] = { 1000.0 };
  PlotBarsBuilder    *builder = plot_fixture_start ();
  PlotFrame           frame = plot_fixture_frame (600.0, 300.0);
  g_autoptr (PlotBars) bars = NULL;
  g_autoptr (PlotScene) scene = NULL;

  plot_bars_builder_add_bar (
      builder,
      &(PlotBar){ .id = "tiny", .values = tiny, .n_values = 1 });
  plot_bars_builder_add_bar (
      builder,
      &(PlotBar){ .id = "large", .values = large, .n_values = 1 });
  bars = plot_bars_builder_end (builder);
  scene = plot_bars_layout (bars, &frame);
  g_assert_cmpfloat (
      plot_scene_find_item (scene, "bar/tiny/segment/compute")->bounds.width,
      >=,
      1.0);
}

static void
test_groups_have_sentences (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();

  g_assert_cmpstr (plot_scene_get_group (scene, 0)->description,
                   ==,
                   "Fly.io costs $2.19.");
  g_assert_cmpstr (plot_scene_get_group (scene, 2)->description,
                   ==,
                   "Render: $7.00");
  g_assert_cmpstr (plot_scene_get_group (scene, 4)->description,
                   ==,
                   "Vercel: No persistent disk");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/bars-row/empty-segments-are-not-drawn",
                   test_empty_segments_are_not_drawn);
  g_test_add_func ("/plot/bars-row/blocked-has-no-length",
                   test_blocked_has_no_length);
  g_test_add_func ("/plot/bars-row/only-last-segment-is-round",
                   test_only_last_segment_is_round);
  g_test_add_func ("/plot/bars-row/ground-of-highlight",
                   test_ground_of_highlight);
  g_test_add_func ("/plot/bars-row/words-stand-on-plates",
                   test_words_stand_on_plates);
  g_test_add_func ("/plot/bars-row/no-words-under-whiskers",
                   test_no_words_under_whiskers);
  g_test_add_func ("/plot/bars-row/small-bars-are-seen",
                   test_small_bars_are_seen);
  g_test_add_func ("/plot/bars-row/groups-have-sentences",
                   test_groups_have_sentences);
  return g_test_run ();
}
