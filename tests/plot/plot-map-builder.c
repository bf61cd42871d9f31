/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What comes through the door of maps is sound, and what is handed over is
 * given back.
 */
#include <math.h>

#include "map-fixtures.h"

static PlotMap *
build (const PlotMapCells *cells)
{
  PlotMapBuilder *builder = plot_fixture_start_map ();

  plot_map_builder_set_cells (builder, cells);
  return plot_map_builder_end (builder);
}

static void
test_no_cells (void)
{
  static const guint8       winners[4] = { 0 };
  static const PlotMapCells cases[] = {
    { 0, 4, winners, NULL, NULL },
    { 4, 0, winners, NULL, NULL },
    { 2, 2, NULL, NULL, NULL },
    { 1001, 1000, winners, NULL, NULL },
    { G_MAXUINT, G_MAXUINT, winners, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlotMap) map = build (&cases[i]);

      g_assert_cmpuint (plot_map_get_cells (map)->n_columns, ==, 0);
      g_assert_cmpuint (plot_map_get_cells (map)->n_rows, ==, 0);
      g_assert_cmpfloat (plot_map_get_share (map, 0), ==, 0.0);
    }
}

static void
test_winner_out_of_range (void)
{
  static const guint8 winners[] = { 4, 5, 254, PLOT_MAP_NOBODY };
  static const guint8 is_close[] = { 7, 1, 1, 1 };
  static const double values[] = { 1.0, 2.0, 3.0, 4.0 };
  g_autoptr (PlotMap) map =
      build (&(PlotMapCells){ 4, 1, winners, is_close, values });
  const PlotMapCells *cells = plot_map_get_cells (map);

  g_assert_cmpuint (plot_map_get_n_refused (map), ==, 2);
  g_assert_cmpuint (cells->winners[0], ==, 4);
  g_assert_cmpuint (cells->is_close[0], ==, 1);
  g_assert_cmpfloat (cells->values[0], ==, 1.0);
  for (guint i = 1; i < 4; i++)
    {
      g_assert_cmpuint (cells->winners[i], ==, PLOT_MAP_NOBODY);
      g_assert_cmpuint (cells->is_close[i], ==, 0);
      g_assert_true (isnan (cells->values[i]));
    }
}

static void
test_copies (void)
{
  guint8 winners[] = { 0, 1 };
  g_autoptr (PlotMap) map = NULL;

  map = build (&(PlotMapCells){ 2, 1, winners, NULL, NULL });
  winners[0] = 3;
  g_assert_cmpuint (plot_map_get_cells (map)->winners[0], ==, 0);
  g_assert_null (plot_map_get_cells (map)->is_close);
  g_assert_null (plot_map_get_cells (map)->values);
}

static void
test_last_cells_count (void)
{
  static const guint8 winners[] = { 0, 1, 2 };
  PlotMapBuilder     *builder = plot_fixture_start_map ();
  g_autoptr (PlotMap) map = NULL;

  plot_fixture_fill_map (builder, 30, 30);
  plot_map_builder_set_cells (builder,
                              &(PlotMapCells){ 3, 1, winners, NULL, NULL });
  map = plot_map_builder_end (builder);
  g_assert_cmpuint (plot_map_get_cells (map)->n_columns, ==, 3);
  g_assert_null (plot_map_get_cells (map)->values);
}

static void
test_series (void)
{
  PlotMapBuilder *builder = plot_map_builder_new ();
  g_autoptr (PlotMap) map = NULL;

  for (guint i = 0; i < PLOT_N_SERIES + 2; i++)
    {
      g_autofree char *id = g_strdup_printf ("s %u", i);

      g_assert_cmpint (
          plot_map_builder_add_series (builder,
                                       &(PlotMapSeries){ id, "\x01x", i }),
          ==,
          i < PLOT_N_SERIES);
    }
  map = plot_map_builder_end (builder);
  g_assert_cmpuint (plot_map_get_n_series (map), ==, PLOT_N_SERIES);
  g_assert_cmpstr (plot_map_get_series (map, 1)->id, ==, "s-1");
}

static void
test_same_series_twice (void)
{
  g_autoptr (PlotMapBuilder) builder = plot_map_builder_new ();
  PlotMapSeries series = { "fly", NULL, 0 };

  g_assert_true (plot_map_builder_add_series (builder, &series));
  g_assert_false (plot_map_builder_add_series (builder, &series));
}

static void
test_no_position (void)
{
  static const double odd[] = { (double)NAN, (double)INFINITY };

  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      PlotMapBuilder *builder = plot_fixture_start_map ();
      g_autoptr (PlotMap) map = NULL;

      plot_map_builder_set_position (builder, 5.0, odd[i], "x");
      map = plot_map_builder_end (builder);
      g_assert_false (plot_map_get_position (map, NULL, NULL));
    }
}

static void
count (gpointer data)
{
  ++*(guint *)data;
}

static void
test_gives_back (void)
{
  guint           n_given = 0;
  PlotAxis        axis = { .format_data = &n_given, .format_destroy = count };
  PlotMapBuilder *builder = plot_map_builder_new ();

  plot_map_builder_set_x (builder, &axis);
  plot_map_builder_set_y (builder, &axis);
  plot_map_builder_set_value_format (builder, NULL, &n_given, count);
  plot_map_builder_set_share_format (builder, NULL, &n_given, count);
  plot_map_builder_set_describe (builder, NULL, &n_given, count);
  plot_map_builder_set_describe (builder, NULL, &n_given, count);
  g_assert_cmpuint (n_given, ==, 1);
  plot_map_unref (plot_map_builder_end (builder));
  g_assert_cmpuint (n_given, ==, 6);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-builder/no-cells", test_no_cells);
  g_test_add_func ("/plot/map-builder/winner-out-of-range",
                   test_winner_out_of_range);
  g_test_add_func ("/plot/map-builder/copies", test_copies);
  g_test_add_func ("/plot/map-builder/last-cells-count", test_last_cells_count);
  g_test_add_func ("/plot/map-builder/series", test_series);
  g_test_add_func ("/plot/map-builder/same-series-twice",
                   test_same_series_twice);
  g_test_add_func ("/plot/map-builder/no-position", test_no_position);
  g_test_add_func ("/plot/map-builder/gives-back", test_gives_back);
  return g_test_run ();
}
