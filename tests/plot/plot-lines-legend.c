/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Entries flow, stay inside, and show the dashes of their line.
 */
#include "plot-lines-legend.h"

#include "fixtures.h"
#include "lines-fixtures.h"

static PlotSketch
sketch_of (double width, double height, const PlotLines *lines)
{
  PlotFrame  frame = plot_fixture_frame (width, height);
  PlotSketch sketch = { 0 };

  plot_sketch_init (&sketch,
                    &frame,
                    plot_lines_get_direction (lines),
                    plot_lines_get_words (lines));
  return sketch;
}

static void
check_place (const PlotLinesLegend *legend, guint i, double width)
{
  const PlotRect *place = &legend->places[i];

  g_assert_cmpfloat (place->x + place->width, <=, width + 1e-9);
  g_assert_cmpfloat (place->y + place->height, <=, legend->height + 1e-9);
  for (guint j = 0; j < i; j++)
    g_assert_false (plot_rect_overlaps (*place, legend->places[j]));
}

static void
test_entries_flow (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_many (40, 2);

  for (double width = 60.0; width < 2000.0; width *= 1.5)
    {
      PlotSketch      sketch = sketch_of (width, 600.0, lines);
      PlotLinesLegend legend;

      plot_lines_legend_init (&legend, &sketch, lines, width);
      for (guint i = 0; i < 40; i++)
        check_place (&legend, i, width);
      plot_scene_builder_free (sketch.builder);
    }
}

static void
test_sample_has_dashes (void)
{
  g_autoptr (PlotLines) lines = lines_fixture_sweep ();
  PlotSketch      sketch = sketch_of (300.0, 300.0, lines);
  PlotLinesLegend legend;
  PlotRect        place;
  const PlotItem *sample = NULL;
  g_autoptr (PlotScene) scene = NULL;

  plot_lines_legend_init (&legend, &sketch, lines, 300.0);
  place = plot_lines_legend_draw (&legend, &sketch, (PlotPoint){ 7.0, 9.0 }, 1);
  scene = plot_scene_builder_end (sketch.builder);
  sample = plot_scene_find_item (scene, "legend/render");
  g_assert_nonnull (sample);
  g_assert_true (sample->is_dashed && sample->is_patterned);
  g_assert_cmpstr (sample->group, ==, "line/render");
  g_assert_cmpfloat (sample->points[0].x, ==, place.x);
  g_assert_nonnull (plot_scene_find_item (scene, "legend/render/label"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-legend/entries-flow", test_entries_flow);
  g_test_add_func ("/plot/lines-legend/sample-has-dashes",
                   test_sample_has_dashes);
  return g_test_run ();
}
