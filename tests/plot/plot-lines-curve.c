/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a line looks.
 */
#include "plot-lines-curve.h"

#include "fixtures.h"
#include "plot-scene-builder.h"

static const PlotLine plain = { .id = "a", .role_index = 3 };
static const PlotLine heavy = { .id = "b", .is_highlighted = TRUE };
static const PlotLine forecast = { .id = "c", .is_dashed = TRUE };

static void
test_highlighted_is_heavier (void)
{
  PlotSketch sketch = { .unit = 2.0 };
  PlotItem   a = { 0 };
  PlotItem   b = { 0 };

  plot_lines_curve_style (&a, &sketch, &plain, FALSE);
  plot_lines_curve_style (&b, &sketch, &heavy, FALSE);
  g_assert_cmpfloat (b.stroke, >, a.stroke * 1.4);
  g_assert_cmpfloat (plot_lines_curve_radius (&sketch, &heavy),
                     >,
                     plot_lines_curve_radius (&sketch, &plain));
  g_assert_cmpint (a.role, ==, PLOT_ROLE_SERIES_1 + 3);
}

static void
test_told_without_colours (void)
{
  PlotSketch sketch = { .unit = 1.0 };
  PlotItem   a = { 0 };
  PlotItem   b = { 0 };
  PlotItem   c = { 0 };

  plot_lines_curve_style (&a, &sketch, &plain, FALSE);
  plot_lines_curve_style (&b, &sketch, &plain, TRUE);
  plot_lines_curve_style (&c, &sketch, &forecast, FALSE);
  g_assert_true (a.is_patterned && !a.is_dashed);
  g_assert_true (b.is_patterned && b.is_dashed);
  g_assert_true (!c.is_patterned && c.is_dashed);
}

static void
test_disc_has_a_rim (void)
{
  PlotSketch      sketch = { .unit = 1.0 };
  const PlotItem *rim = NULL;
  const PlotItem *disc = NULL;
  g_autoptr (PlotScene) scene = NULL;

  sketch.builder = plot_scene_builder_new (100.0, 100.0, FALSE);
  plot_lines_curve_add_disc (&sketch,
                             &(PlotLinesDisc){ .id = "d",
                                               .role = PLOT_ROLE_INK,
                                               .at = { 50.0, 40.0 },
                                               .radius = 4.0,
                                               .is_open = TRUE });
  scene = plot_scene_builder_end (sketch.builder);
  rim = plot_scene_get_item (scene, 0);
  disc = plot_scene_get_item (scene, 1);
  g_assert_cmpint (rim->role, ==, PLOT_ROLE_BACKGROUND);
  g_assert_cmpfloat (rim->bounds.width, >, disc->bounds.width);
  g_assert_cmpfloat (disc->bounds.x, ==, 46.0);
  g_assert_cmpfloat (disc->radius, ==, 4.0);
  g_assert_cmpfloat (disc->stroke, >, 0.0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-curve/highlighted-is-heavier",
                   test_highlighted_is_heavier);
  g_test_add_func ("/plot/lines-curve/told-without-colours",
                   test_told_without_colours);
  g_test_add_func ("/plot/lines-curve/disc-has-a-rim", test_disc_has_a_rim);
  return g_test_run ();
}
