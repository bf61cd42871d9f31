/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names stand in their own regions, and no mark upon another.
 */
#include "plot-map-marks.h"

#include "map-fixtures.h"

static const double sizes[][2] = { { 240.0, 240.0 },  { 360.0, 360.0 },
                                   { 800.0, 500.0 },  { 1280.0, 800.0 },
                                   { 1920.0, 400.0 }, { 3840.0, 2160.0 } };

static gboolean
is_plate (const PlotItem *item)
{
  return g_str_has_suffix (item->id, "/plate");
}

static void
check_plates_apart (const PlotScene *scene)
{
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    for (guint j = 0; j < i; j++)
      {
        const PlotItem *first = plot_scene_get_item (scene, i);
        const PlotItem *second = plot_scene_get_item (scene, j);

        if (is_plate (first) && is_plate (second))
          g_assert_false (plot_rect_overlaps (first->bounds, second->bounds));
      }
}

static void
test_apart (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (160, 100);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      PlotFrame frame = plot_fixture_frame (sizes[i][0], sizes[i][1]);
      g_autoptr (PlotScene) scene = plot_map_layout (map, &frame);

      g_assert_nonnull (plot_scene_find_item (scene, "position/ring"));
      check_plates_apart (scene);
    }
}

static void
check_name (const PlotMap *map, const PlotScene *scene, guint series)
{
  const PlotMapCells *cells = plot_map_get_cells (map);
  g_autofree char    *id =
      g_strdup_printf ("map/%s/name", plot_map_get_series (map, series)->id);
  const PlotItem *name = plot_scene_find_item (scene, id);

  for (guint i = 0; name != NULL && i <= 20; i++)
    {
      guint column = 0;
      guint row = 0;

      g_assert_true (plot_map_cell_at (
          scene,
          name->bounds.x + name->bounds.width * i / 20.0,
          name->bounds.y + name->bounds.height * (i % 3) / 2.0,
          &column,
          &row));
      g_assert_cmpuint (cells->winners[row * cells->n_columns + column],
                        ==,
                        series);
    }
}

static void
test_names_in_their_regions (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (160, 100);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      PlotFrame frame = plot_fixture_frame (sizes[i][0], sizes[i][1]);
      g_autoptr (PlotScene) scene = plot_map_layout (map, &frame);

      for (guint j = 0; j < plot_map_get_n_series (map); j++)
        check_name (map, scene, j);
      g_assert_nonnull (plot_scene_find_item (scene, "map/cloudflare/name"));
    }
}

static void
test_position_outside (void)
{
  PlotMapBuilder *builder = plot_fixture_start_map ();
  PlotFrame       frame = plot_fixture_frame (800.0, 600.0);
  g_autoptr (PlotMap) map = NULL;
  g_autoptr (PlotScene) scene = NULL;

  plot_fixture_fill_map (builder, 16, 10);
  plot_map_builder_set_position (builder, 0.5, 100.0, "Now");
  map = plot_map_builder_end (builder);
  scene = plot_map_layout (map, &frame);
  g_assert_null (plot_scene_find_item (scene, "position/ring"));
  g_assert_null (plot_scene_find_item (scene, "position/label"));
}

/* The ring's middle lies in the cell of the position. */
static void
test_position_in_its_cell (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (160, 100);
  PlotFrame frame = plot_fixture_frame (800.0, 600.0);
  g_autoptr (PlotScene) scene = plot_map_layout (map, &frame);
  PlotRect ring = plot_scene_find_item (scene, "position/ring")->bounds;
  guint    column = 0;
  guint    row = 0;
  guint    wanted_column = 0;
  guint    wanted_row = 0;

  g_assert_true (plot_map_cell_at (scene,
                                   ring.x + ring.width / 2.0,
                                   ring.y + ring.height / 2.0,
                                   &column,
                                   &row));
  g_assert_true (plot_map_get_position_cell (map, &wanted_column, &wanted_row));
  g_assert_cmpuint (column, ==, wanted_column);
  g_assert_cmpuint (row, ==, wanted_row);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-marks/apart", test_apart);
  g_test_add_func ("/plot/map-marks/names-in-their-regions",
                   test_names_in_their_regions);
  g_test_add_func ("/plot/map-marks/position-outside", test_position_outside);
  g_test_add_func ("/plot/map-marks/position-in-its-cell",
                   test_position_in_its_cell);
  return g_test_run ();
}
