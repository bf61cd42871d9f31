/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every pixel of a grid has the colour of the cell it lies in, at any size;
 * a file of vectors has no hair of background between two cells.
 */
#include "plot-cells-paint.h"

#include <cairo-pdf.h>
#include <math.h>

#include "plot-scene-builder.h"
#include "plot.h"

#define N_COLUMNS 7
#define N_ROWS 5

static const guint8 roles[N_COLUMNS * N_ROWS] = {
  10, 10, 11, 11, 12, 12, 12, /**/ 10, 10, 10,      11, 12,
  12, 12, 10, 10, 10, 11, 11, 12,      10, /**/ 13, 13, 10,
  11, 11, 12, 10, 13, 13, 13, 13,      11, 11,      11,
};

static PlotScene *
make_scene (PlotRect bounds, gboolean is_mirrored)
{
  PlotCells         cells = { N_COLUMNS, N_ROWS, roles, NULL, FALSE };
  PlotSceneBuilder *builder =
      plot_scene_builder_new (200.0, 150.0, is_mirrored);

  plot_scene_builder_add (builder,
                          &(PlotItem){ .kind = PLOT_ITEM_CELLS,
                                       .id = "cells",
                                       .bounds = bounds,
                                       .font = { .size = 13.0 },
                                       .cells = &cells });
  return plot_scene_builder_end (builder);
}

static cairo_surface_t *
paint (const PlotScene *scene)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, 200, 150);
  cairo_t *cr = cairo_create (surface);

  plot_scene_paint (scene,
                    cr,
                    plot_palette_get (PLOT_LOOK_LIGHT),
                    painter,
                    NULL);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
pixel_at (cairo_surface_t *picture, int x, int y)
{
  const guchar *data = cairo_image_surface_get_data (picture);
  int           stride = cairo_image_surface_get_stride (picture);
  gsize         offset = (gsize)y * (gsize)stride + (gsize)x * 4;

  return *(const guint32 *)(gconstpointer)(data + offset) & 0xffffff;
}

static guint32
color_of (PlotRole role)
{
  PlotColor color =
      plot_palette_get_color (plot_palette_get (PLOT_LOOK_LIGHT), role);

  return (guint32)lround (color.red * 255.0) << 16 |
         (guint32)lround (color.green * 255.0) << 8 |
         (guint32)lround (color.blue * 255.0);
}

static void
check_pixels (PlotRect bounds, gboolean is_mirrored)
{
  g_autoptr (PlotScene) scene = make_scene (bounds, is_mirrored);
  const PlotItem  *item = plot_scene_get_item (scene, 0);
  cairo_surface_t *picture = paint (scene);

  for (int y = 0; y < 150; y++)
    for (int x = 0; x < 200; x++)
      {
        PlotPoint    middle = { x + 0.5, y + 0.5 };
        PlotCellSpan cell = { 0 };

        if (plot_cells_at (item->cells, item->bounds, middle, &cell))
          g_assert_cmphex (
              pixel_at (picture, x, y),
              ==,
              color_of ((PlotRole)roles[cell.row * N_COLUMNS + cell.column]));
        else
          g_assert_cmphex (pixel_at (picture, x, y), ==, 0xffffff);
      }
  cairo_surface_destroy (picture);
}

static void
test_each_pixel (void)
{
  check_pixels ((PlotRect){ 10.0, 10.0, 70.0, 50.0 }, FALSE);
  check_pixels ((PlotRect){ 10.0, 10.0, 70.0, 50.0 }, TRUE);
  check_pixels ((PlotRect){ 3.3, 7.7, 181.1, 131.9 }, FALSE);
  check_pixels ((PlotRect){ 3.3, 7.7, 181.1, 131.9 }, TRUE);
  check_pixels ((PlotRect){ 20.2, 20.2, 4.0, 3.0 }, FALSE);
}

static cairo_status_t
drop (void *closure, const unsigned char *data, unsigned int length)
{
  gsize *n_bytes = closure;

  *n_bytes += data == NULL ? 0 : length;
  return CAIRO_STATUS_SUCCESS;
}

static void
test_vector_file (void)
{
  gsize            n_bytes = 0;
  PlotRect         bounds = { 3.3, 7.7, 181.1, 131.9 };
  cairo_surface_t *surface =
      cairo_pdf_surface_create_for_stream (drop, &n_bytes, 200.0, 150.0);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (PlotScene) scene = make_scene (bounds, FALSE);
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);

  plot_scene_paint (scene,
                    cr,
                    plot_palette_get (PLOT_LOOK_DARK),
                    painter,
                    NULL);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  g_assert_cmpuint (n_bytes, >, 500);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/cells-paint/each-pixel", test_each_pixel);
  g_test_add_func ("/plot/cells-paint/vector-file", test_vector_file);
  return g_test_run ();
}
