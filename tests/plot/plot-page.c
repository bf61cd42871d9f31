/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Heights of head and foot come from the lines that are drawn.
 */
#include "plot-page.h"

#include "fixtures.h"

static void
measure (PlotPage *page, const PlotPageWords *words, double width)
{
  PlotSketch sketch = { .measurer = plot_measurer_fixed (),
                        .width = width,
                        .height = 400.0,
                        .unit = 1.0 };

  plot_page_init (page, &sketch, words, 20.0);
}

static void
test_nothing_has_no_height (void)
{
  g_auto (PlotPage) page = { 0 };

  measure (&page, &(PlotPageWords){ .max_title_lines = 2 }, 600.0);
  g_assert_cmpfloat (page.head_height, ==, 0.0);
  g_assert_cmpfloat (page.foot_height, ==, 0.0);
  g_assert_cmpfloat (page.area.width, ==, 560.0);
}

static void
test_title_wraps_to_two (void)
{
  g_autofree char *title = g_strnfill (190, 'w');
  g_auto (PlotPage) page = { 0 };

  measure (&page, &(PlotPageWords){ title, NULL, NULL, 2 }, 600.0);
  g_assert_cmpuint (g_strv_length (page.title), ==, 2);
  g_assert_true (g_str_has_suffix (page.title[1], "\u2026"));
}

/* What was found is the last to be cut, above all in a narrow chart. */
static void
test_narrow_heads_have_more_lines (void)
{
  g_autofree char *text = g_strnfill (400, 'w');
  PlotSketch       wide = { .width = 600.0, .unit = 1.0 };
  PlotSketch       narrow = { .width = 360.0, .unit = 1.0 };
  guint            most = plot_page_title_lines (&narrow);
  g_auto (PlotPage) page = { 0 };
  g_auto (PlotPage) other = { 0 };

  g_assert_cmpuint (most, >, plot_page_title_lines (&wide));
  measure (&page, &(PlotPageWords){ text, text, NULL, most }, narrow.width);
  measure (&other, &(PlotPageWords){ text, text, NULL, 1 }, wide.width);
  g_assert_cmpuint (g_strv_length (page.title), ==, most);
  g_assert_cmpuint (g_strv_length (page.subtitle), ==, 3);
  g_assert_cmpuint (g_strv_length (other.subtitle), ==, 2);
}

static void
test_title_left_out (void)
{
  g_auto (PlotPage) page = { 0 };

  measure (&page, &(PlotPageWords){ "Title", "Sub", "Foot", 0 }, 600.0);
  g_assert_null (page.title[0]);
  g_assert_nonnull (page.subtitle[0]);
  g_assert_cmpfloat (page.foot_height, >, 0.0);
}

static void
test_draws_inside (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  const PlotItem *title = plot_scene_find_item (scene, "title/0");
  const PlotItem *subtitle = plot_scene_find_item (scene, "subtitle/0");
  const PlotItem *footer = plot_scene_find_item (scene, "footer/0");

  g_assert_cmpint (title->font.weight, ==, PLOT_WEIGHT_BOLD);
  g_assert_cmpfloat (title->bounds.y + title->bounds.height,
                     <,
                     subtitle->bounds.y);
  g_assert_cmpfloat (footer->bounds.y + footer->bounds.height, <=, 500.0);
}

static void
test_empty_is_said (void)
{
  PlotBarsBuilder *builder = plot_fixture_start ();
  g_autoptr (PlotBars) bars = plot_bars_builder_end (builder);
  PlotFrame frame = plot_fixture_frame (800.0, 500.0);
  g_autoptr (PlotScene) scene = plot_bars_layout (bars, &frame);
  const PlotItem *words = plot_scene_find_item (scene, "empty/0");
  const PlotItem *ghost = plot_scene_find_item (scene, "empty/ghost/2");

  g_assert_cmpfloat_with_epsilon (words->bounds.x + words->bounds.width / 2.0,
                                  400.0,
                                  1e-9);
  g_assert_cmpfloat (words->bounds.y,
                     >,
                     ghost->bounds.y + ghost->bounds.height);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/page/narrow-heads-have-more-lines",
                   test_narrow_heads_have_more_lines);
  g_test_add_func ("/plot/page/nothing-has-no-height",
                   test_nothing_has_no_height);
  g_test_add_func ("/plot/page/title-wraps-to-two", test_title_wraps_to_two);
  g_test_add_func ("/plot/page/title-left-out", test_title_left_out);
  g_test_add_func ("/plot/page/draws-inside", test_draws_inside);
  g_test_add_func ("/plot/page/empty-is-said", test_empty_is_said);
  return g_test_run ();
}
