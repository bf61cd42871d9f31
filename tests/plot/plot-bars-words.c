/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the words of a bar stand.
 */
#include "plot-bars-row-private.h"

#include "fixtures.h"

static void
test_beside (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  const PlotItem *label = plot_scene_find_item (scene, "bar/render/label");
  const PlotItem *below = plot_scene_find_item (scene, "bar/render/sublabel");
  const PlotItem *total = plot_scene_find_item (scene, "bar/render/total");
  const PlotItem *delta = plot_scene_find_item (scene, "bar/render/delta");
  const PlotItem *last =
      plot_scene_find_item (scene, "bar/render/segment/network");

  g_assert_cmpfloat (below->bounds.y, >, label->bounds.y);
  g_assert_cmpfloat (total->bounds.x, >, last->bounds.x + last->bounds.width);
  g_assert_cmpfloat (delta->bounds.x, >, total->bounds.x + total->bounds.width);
  g_assert_cmpint (total->font.weight, ==, PLOT_WEIGHT_BOLD);
}

static void
test_above_when_narrow (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  PlotFrame frame = plot_fixture_frame (360.0, 600.0);
  g_autoptr (PlotScene) scene = plot_bars_layout (bars, &frame);
  const PlotItem *label = plot_scene_find_item (scene, "bar/render/label");
  const PlotItem *total = plot_scene_find_item (scene, "bar/render/total");
  const PlotItem *bar =
      plot_scene_find_item (scene, "bar/render/segment/compute");

  g_assert_cmpfloat (label->bounds.y + label->bounds.height, <=, bar->bounds.y);
  g_assert_cmpfloat (total->bounds.y, ==, label->bounds.y);
  g_assert_cmpint (total->align, ==, PLOT_ALIGN_RIGHT);
}

static void
test_winner_has_accent (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();

  g_assert_cmpint (plot_scene_find_item (scene, "bar/fly/total")->role,
                   ==,
                   PLOT_ROLE_ACCENT);
  g_assert_cmpint (plot_scene_find_item (scene, "bar/render/total")->role,
                   ==,
                   PLOT_ROLE_INK);
}

static void
test_row_tiles_area (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  g_auto (PlotBarsPlan) plan = { 0 };
  PlotSketch sketch = { .measurer = plot_measurer_fixed (),
                        .width = 800.0,
                        .height = 500.0,
                        .unit = 1.0 };
  double     edge = 0.0;

  plot_bars_plan_init (&plan, &sketch, bars);
  edge = plan.rows.area.y;
  for (guint i = 0; i < 5; i++)
    {
      g_auto (PlotBarsRow) row = { 0 };

      plot_bars_row_init (&row, &plan, &sketch, i);
      g_assert_cmpfloat_with_epsilon (row.base.row.y, edge, 1e-9);
      g_assert_cmpfloat (row.base.track.y, >=, row.base.row.y);
      edge = row.base.row.y + row.base.row.height;
    }
  g_assert_cmpfloat_with_epsilon (edge,
                                  plan.rows.area.y + plan.rows.area.height,
                                  1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/bars-words/beside", test_beside);
  g_test_add_func ("/plot/bars-words/above-when-narrow",
                   test_above_when_narrow);
  g_test_add_func ("/plot/bars-words/winner-has-accent",
                   test_winner_has_accent);
  g_test_add_func ("/plot/bars-words/row-tiles-area", test_row_tiles_area);
  return g_test_run ();
}
