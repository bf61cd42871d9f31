/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tiles carry as much ink as strokes do, at every scale, without seams.
 */
#include "plot-tiles.h"

#include "plot-pattern.h"

#define SIDE 120

static double
ink_of (cairo_surface_t *surface)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int           stride = cairo_image_surface_get_stride (surface);
  double        sum = 0.0;

  for (int y = 0; y < SIDE; y++)
    for (int x = 0; x < SIDE; x++)
      sum += data[y * stride + x];
  return sum / 255.0 / (SIDE * SIDE);
}

static double
draw (PlotTiles *tiles, PlotPattern pattern, double scale)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_A8, SIDE, SIDE);
  cairo_t *cr = cairo_create (surface);
  PlotRect rect = { 0.0, 0.0, SIDE / scale, SIDE / scale };
  double   ink = 0.0;

  cairo_scale (cr, scale, scale);
  if (tiles != NULL)
    {
      plot_tiles_set_scale (tiles, scale);
      plot_tiles_use (tiles, cr, pattern, 16.0, plot_color_from_rgb (0x123456));
      cairo_paint (cr);
    }
  else
    plot_pattern_paint (cr, pattern, rect, 16.0);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  ink = ink_of (surface);
  cairo_surface_destroy (surface);
  return ink;
}

static void
test_ink_as_strokes (void)
{
  static const double scales[] = { 1.0, 2.0, 1.5 };
  g_autoptr (PlotTiles) tiles = plot_tiles_new ();

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    for (int j = 0; j < PLOT_N_PATTERNS; j++)
      {
        double tiled = draw (tiles, (PlotPattern)j, scales[i]);
        double stroked = draw (NULL, (PlotPattern)j, scales[i]);

        g_assert_cmpfloat_with_epsilon (tiled, stroked, 0.06);
      }
}

static void
test_many_do_not_mix (void)
{
  g_autoptr (PlotTiles) tiles = plot_tiles_new ();
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 8, 8);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < 100; i++)
    {
      PlotColor ink = plot_color_from_rgb (i * 2);
      guint32   pixel = 0;

      plot_tiles_use (tiles, cr, PLOT_PATTERN_GRID, 16.0, ink);
      cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
      cairo_paint (cr);
      cairo_surface_flush (surface);
      pixel = *(guint32 *)(gpointer)cairo_image_surface_get_data (surface);
      g_assert_cmpuint (pixel & 0xff, <=, i * 2);
      g_assert_cmpuint ((pixel & 0xff) + 1, >=, i);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_solid_is_clear (void)
{
  g_autoptr (PlotTiles) tiles = plot_tiles_new ();

  g_assert_cmpfloat (draw (tiles, PLOT_PATTERN_SOLID, 1.0), ==, 0.0);
}

static void
test_kept_and_replaced (void)
{
  g_autoptr (PlotTiles) tiles = plot_tiles_new ();
  double first = draw (tiles, PLOT_PATTERN_CROSS, 1.0);

  g_assert_cmpfloat (draw (tiles, PLOT_PATTERN_CROSS, 1.0), ==, first);
  draw (tiles, PLOT_PATTERN_CROSS, 3.0);
  g_assert_cmpfloat (draw (tiles, PLOT_PATTERN_CROSS, 1.0), ==, first);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/tiles/ink-as-strokes", test_ink_as_strokes);
  g_test_add_func ("/plot/tiles/many-do-not-mix", test_many_do_not_mix);
  g_test_add_func ("/plot/tiles/solid-is-clear", test_solid_is_clear);
  g_test_add_func ("/plot/tiles/kept-and-replaced", test_kept_and_replaced);
  return g_test_run ();
}
