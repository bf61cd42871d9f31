/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A finished spec says what was put in.
 */
#include "map-fixtures.h"

static void
test_reads_back (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (40, 20);
  const PlotMapCells *cells = plot_map_get_cells (map);
  const char         *label = NULL;
  PlotPoint           position = { 0 };

  g_assert_cmpuint (cells->n_columns, ==, 40);
  g_assert_cmpuint (cells->n_rows, ==, 20);
  g_assert_cmpuint (plot_map_get_n_series (map), ==, 5);
  g_assert_cmpstr (plot_map_get_series (map, 3)->id, ==, "cloudflare");
  g_assert_cmpstr (plot_map_get_x (map)->title,
                   ==,
                   "Requests, millions a month");
  g_assert_cmpfloat (plot_map_get_y (map)->to, ==, 50000.0);
  g_assert_cmpstr (plot_map_get_nobody (map), ==, "Nobody");
  g_assert_cmpstr (plot_map_get_close (map), ==, "within 10\u00a0%");
  g_assert_cmpstr (plot_map_get_words (map)->footer,
                   ==,
                   "Prices of 2026-05-07");
  g_assert_true (plot_map_get_position (map, &position, &label));
  g_assert_cmpfloat (position.y, ==, 300.0);
  g_assert_cmpstr (label, ==, "Now");
}

static void
test_shares (void)
{
  static const guint8 winners[] = { 0, 0, 1, PLOT_MAP_NOBODY };
  PlotMapBuilder     *builder = plot_fixture_start_map ();
  g_autoptr (PlotMap) map = NULL;
  g_autofree char *words = NULL;
  g_autofree char *nobody = NULL;

  plot_map_builder_set_cells (builder,
                              &(PlotMapCells){ 4, 1, winners, NULL, NULL });
  map = plot_map_builder_end (builder);
  g_assert_cmpfloat (plot_map_get_share (map, 0), ==, 0.5);
  g_assert_cmpfloat (plot_map_get_share (map, 2), ==, 0.0);
  g_assert_cmpfloat (plot_map_get_share (map, PLOT_MAP_NOBODY), ==, 0.25);
  words = plot_map_describe_share (map, 0);
  g_assert_cmpstr (words, ==, "Fly.io: 50\u00a0% of the map");
  nobody = plot_map_describe_share (map, PLOT_MAP_NOBODY);
  g_assert_cmpstr (nobody, ==, "Nobody: 25\u00a0% of the map");
}

static void
test_describes_cells (void)
{
  g_autoptr (PlotMap) map = plot_fixture_map (40, 20);
  g_autofree char *words = plot_map_describe_cell (map, 3, 7);
  g_autofree char *outside = plot_map_describe_cell (map, 40, 7);

  g_assert_cmpstr (words, ==, "Cell 3, 7");
  g_assert_cmpstr (outside, ==, "");
}

static void
test_describes_by_name (void)
{
  static const guint8 winners[] = { 1, PLOT_MAP_NOBODY };
  PlotMapBuilder     *builder = plot_fixture_start_map ();
  g_autoptr (PlotMap) map = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  plot_map_builder_set_describe (builder, NULL, NULL, NULL);
  plot_map_builder_set_cells (builder,
                              &(PlotMapCells){ 2, 1, winners, NULL, NULL });
  map = plot_map_builder_end (builder);
  first = plot_map_describe_cell (map, 0, 0);
  second = plot_map_describe_cell (map, 1, 0);
  g_assert_cmpstr (first, ==, "Render");
  g_assert_cmpstr (second, ==, "Nobody");
}

/* The column that a map has its position in; -1: none. */
static int
find_column (double x)
{
  PlotMapBuilder *builder = plot_fixture_start_map ();
  g_autoptr (PlotMap) map = NULL;
  guint column = 99;
  guint row = 99;

  plot_fixture_fill_map (builder, 40, 20);
  plot_map_builder_set_position (builder, x, 10.0, NULL);
  map = plot_map_builder_end (builder);
  if (!plot_map_get_position_cell (map, &column, &row))
    return -1;
  g_assert_cmpuint (row, ==, 0);
  return (int)column;
}

/* x is 1 to 10,000 over 40 columns, so each decade has ten of them. */
static void
test_position_cell (void)
{
  static const struct
  {
    double x;
    int    column;
  } cases[] = { { 1.0, 0 },      { 10.01, 10 },   { 9.99, 9 },
                { 10000.0, 39 }, { 10000.1, -1 }, { 0.99, -1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (find_column (cases[i].x), ==, cases[i].column);
}

static void
test_shared (void)
{
  PlotMap *map = plot_fixture_map (4, 4);
  PlotMap *again = plot_map_ref (map);

  plot_map_unref (map);
  g_assert_cmpuint (plot_map_get_cells (again)->n_rows, ==, 4);
  plot_map_unref (again);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map/reads-back", test_reads_back);
  g_test_add_func ("/plot/map/shares", test_shares);
  g_test_add_func ("/plot/map/describes-cells", test_describes_cells);
  g_test_add_func ("/plot/map/describes-by-name", test_describes_by_name);
  g_test_add_func ("/plot/map/position-cell", test_position_cell);
  g_test_add_func ("/plot/map/shared", test_shared);
  return g_test_run ();
}
