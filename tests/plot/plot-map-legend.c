/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The legend has what occurs, and nothing else.
 */
#include "plot-map-legend.h"

#include "map-fixtures.h"

static void
init (PlotMapLegend *legend, const PlotMapCells *cells, double width)
{
  static PlotMap *map = NULL;
  PlotMapBuilder *builder = plot_fixture_start_map ();
  PlotSketch      sketch = { .measurer = plot_measurer_fixed (), .unit = 1.0 };

  g_clear_pointer (&map, plot_map_unref);
  if (cells == NULL)
    plot_fixture_fill_map (builder, 64, 40);
  else
    plot_map_builder_set_cells (builder, cells);
  map = plot_map_builder_end (builder);
  plot_map_legend_init (legend, &sketch, map, width);
}

static void
test_what_occurs (void)
{
  static const guint8 winners[] = { 3, 1, 3 };
  static const guint8 is_close[] = { 0, 1, 0 };
  PlotMapLegend       legend = { 0 };

  init (&legend, &(PlotMapCells){ 3, 1, winners, is_close, NULL }, 900.0);
  g_assert_cmpuint (legend.n_entries, ==, 3);
  g_assert_cmpstr (legend.entries[0].label, ==, "Render");
  g_assert_cmpstr (legend.entries[1].label, ==, "Cloudflare");
  g_assert_cmpint (legend.entries[2].kind, ==, PLOT_MAP_ENTRY_CLOSE);
}

static void
test_nobody (void)
{
  static const guint8 winners[] = { PLOT_MAP_NOBODY };
  PlotMapLegend       legend = { 0 };

  init (&legend, &(PlotMapCells){ 1, 1, winners, NULL, NULL }, 900.0);
  g_assert_cmpuint (legend.n_entries, ==, 1);
  g_assert_cmpint (legend.entries[0].kind, ==, PLOT_MAP_ENTRY_NOBODY);
}

static void
test_wraps (void)
{
  PlotMapLegend wide = { 0 };
  PlotMapLegend narrow = { 0 };

  init (&wide, NULL, 2000.0);
  init (&narrow, NULL, 150.0);
  g_assert_cmpuint (wide.n_entries, ==, narrow.n_entries);
  g_assert_cmpfloat (narrow.height, >, wide.height * 2.5);
  for (guint i = 0; i < narrow.n_entries; i++)
    {
      PlotRect place = narrow.entries[i].place;

      g_assert_cmpfloat (place.x + place.width, <=, 150.0);
      for (guint j = 0; j < i; j++)
        g_assert_false (plot_rect_overlaps (place, narrow.entries[j].place));
    }
}

/* Each swatch is painted as what it stands for. */
static void
test_swatches (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (64, 40);
  PlotFrame frame = plot_fixture_frame (800.0, 600.0);
  g_autoptr (PlotScene) scene = plot_map_layout (map, &frame);

  g_assert_cmpint (plot_scene_find_item (scene, "legend/fly")->kind,
                   ==,
                   PLOT_ITEM_RECT);
  g_assert_cmpint (plot_scene_find_item (scene, "legend/is-nobody")->kind,
                   ==,
                   PLOT_ITEM_HATCH);
  g_assert_cmpint (plot_scene_find_item (scene, "legend/is-close")->kind,
                   ==,
                   PLOT_ITEM_CELLS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-legend/what-occurs", test_what_occurs);
  g_test_add_func ("/plot/map-legend/nobody", test_nobody);
  g_test_add_func ("/plot/map-legend/wraps", test_wraps);
  g_test_add_func ("/plot/map-legend/swatches", test_swatches);
  return g_test_run ();
}
