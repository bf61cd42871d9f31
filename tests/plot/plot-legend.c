/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Only what has words, in order, wrapped within the width.
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

static const PlotLegendEntry entries[] = {
  { "compute", "Compute", 0, FALSE },
  { "memory", "Memory", 1, FALSE },
  { "quiet", "", 2, FALSE },
  { "team", "Engineering time", 3, TRUE },
  { "storage", "Storage", 4, FALSE },
  { "network", "Network", 5, FALSE },
  { "nameless", NULL, 6, FALSE },
  { "fee", "Platform fee", 7, FALSE },
  { "support", "Support", 8, FALSE },
  { "other", "Other", 9, FALSE },
  { "eleventh", "Eleventh", 9, FALSE },
};

static void
test_only_what_has_words (void)
{
  PlotSketch sketch = make_sketch ();
  PlotLegend legend;

  plot_legend_init (&legend, &sketch, entries, G_N_ELEMENTS (entries), 2000.0);
  g_assert_cmpuint (legend.n_entries, ==, 8);
  g_assert_cmpstr (legend.entries[0].id, ==, "compute");
  g_assert_cmpstr (legend.entries[2].id, ==, "team");
  g_assert_cmpstr (legend.entries[7].id, ==, "other");
}

static void
test_wraps (void)
{
  PlotSketch sketch = make_sketch ();
  PlotLegend one;
  PlotLegend many;

  plot_legend_init (&one, &sketch, entries, 10, 2000.0);
  plot_legend_init (&many, &sketch, entries, 10, 200.0);
  g_assert_cmpfloat (many.height, >, one.height * 2.0);
  for (guint i = 0; i < many.n_entries; i++)
    g_assert_cmpfloat (many.places[i].x + many.places[i].width, <=, 200.0);
}

static void
test_empty (void)
{
  PlotSketch sketch = make_sketch ();
  PlotLegend legend;

  plot_legend_init (&legend, &sketch, NULL, 0, 200.0);
  g_assert_cmpuint (legend.n_entries, ==, 0);
  g_assert_cmpfloat (legend.height, ==, 0.0);
}

/* Stripes say another kind, beside the colour. */
static void
test_hatched_has_stripes (void)
{
  PlotSketch sketch = make_sketch ();
  PlotLegend legend;
  g_autoptr (PlotScene) scene = NULL;
  const PlotItem *stripes = NULL;

  sketch.builder = plot_scene_builder_new (800.0, 500.0, FALSE);
  plot_legend_init (&legend, &sketch, entries, 4, 800.0);
  plot_legend_draw (&legend, &sketch, (PlotPoint){ 0.0, 0.0 });
  scene = plot_scene_builder_end (sketch.builder);
  stripes = plot_scene_find_item (scene, "legend/team/hatch");
  g_assert_cmpint (stripes->kind, ==, PLOT_ITEM_HATCH);
  g_assert_cmpint (stripes->role, ==, PLOT_ROLE_BACKGROUND);
  g_assert_false (plot_scene_find_item (scene, "legend/team")->is_patterned);
  g_assert_null (plot_scene_find_item (scene, "legend/memory/hatch"));
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
  g_test_add_func ("/plot/legend/only-what-has-words",
                   test_only_what_has_words);
  g_test_add_func ("/plot/legend/wraps", test_wraps);
  g_test_add_func ("/plot/legend/empty", test_empty);
  g_test_add_func ("/plot/legend/hatched-has-stripes",
                   test_hatched_has_stripes);
  g_test_add_func ("/plot/legend/draws-swatch-and-words",
                   test_draws_swatch_and_words);
  return g_test_run ();
}
