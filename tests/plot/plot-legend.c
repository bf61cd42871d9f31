/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Only what occurs, in order, wrapped within the width.
 */
#include "plot-legend.h"

#include "fixtures.h"

static const PlotSketch sketch_of_legend = { .width = 800.0,
                                             .height = 500.0,
                                             .unit = 1.0 };

static PlotSketch
make_sketch (void)
{
  PlotSketch sketch = sketch_of_legend;

  sketch.measurer = plot_measurer_fixed ();
  return sketch;
}

static void
test_only_what_occurs (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  PlotSketch sketch = make_sketch ();
  PlotLegend legend;

  plot_legend_init (&legend, &sketch, bars, 2000.0);
  g_assert_cmpuint (legend.n_entries, ==, 9);
  g_assert_cmpstr (legend.series[0]->id, ==, "compute");
  g_assert_cmpstr (legend.series[6]->id, ==, "fee");
  g_assert_cmpstr (legend.series[7]->id, ==, "support");
}

static void
test_wraps (void)
{
  g_autoptr (PlotBars) bars = plot_fixture_platforms ();
  PlotSketch sketch = make_sketch ();
  PlotLegend one;
  PlotLegend many;

  plot_legend_init (&one, &sketch, bars, 2000.0);
  plot_legend_init (&many, &sketch, bars, 200.0);
  g_assert_cmpfloat (many.height, >, one.height * 2.0);
  for (guint i = 0; i < many.n_entries; i++)
    g_assert_cmpfloat (many.places[i].x + many.places[i].width, <=, 200.0);
}

static void
test_empty (void)
{
  g_autoptr (PlotBars) bars = plot_bars_builder_end (plot_fixture_start ());
  PlotSketch sketch = make_sketch ();
  PlotLegend legend;

  plot_legend_init (&legend, &sketch, bars, 200.0);
  g_assert_cmpuint (legend.n_entries, ==, 0);
  g_assert_cmpfloat (legend.height, ==, 0.0);
}

static void
test_draws_swatch_and_words (void)
{
  g_autoptr (PlotScene) scene = plot_fixture_scene ();
  const PlotItem *swatch = plot_scene_find_item (scene, "legend/memory");
  const PlotItem *label = plot_scene_find_item (scene, "legend/memory/label");

  g_assert_cmpint (swatch->role, ==, plot_role_of_series (1));
  g_assert_true (swatch->is_patterned);
  g_assert_cmpstr (label->text, ==, "Memory");
  g_assert_cmpfloat (label->bounds.x,
                     >,
                     swatch->bounds.x + swatch->bounds.width);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/legend/only-what-occurs", test_only_what_occurs);
  g_test_add_func ("/plot/legend/wraps", test_wraps);
  g_test_add_func ("/plot/legend/empty", test_empty);
  g_test_add_func ("/plot/legend/draws-swatch-and-words",
                   test_draws_swatch_and_words);
  return g_test_run ();
}
