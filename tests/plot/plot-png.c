/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A PNG read back by cairo has the pixels that went in; its words come back
 * through the reader.
 */
#include "plot-png.h"

#include <string.h>

#include "fixtures.h"
#include "plot-png-reader.h"

static cairo_surface_t *
make_surface (cairo_format_t format, double alpha)
{
  cairo_surface_t *surface = cairo_image_surface_create (format, 7, 5);
  cairo_t         *cr = cairo_create (surface);

  cairo_set_source_rgba (cr, 0.2, 0.4, 0.6, alpha);
  cairo_rectangle (cr, 1, 1, 4, 3);
  cairo_fill (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

typedef struct
{
  GBytes *bytes; /* borrowed */
  gsize   position;
} Source;

static cairo_status_t
take_bytes (void *closure, unsigned char *data, unsigned int length)
{
  Source     *source = closure;
  gsize       size = 0;
  const char *all = g_bytes_get_data (source->bytes, &size);

  if (source->position + length > size)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, all + source->position, length);
  source->position += length;
  return CAIRO_STATUS_SUCCESS;
}

static guint32
pixel_at (cairo_surface_t *surface, int x, int y)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int           stride = cairo_image_surface_get_stride (surface);

  return ((const guint32 *)(gconstpointer)(data + y * stride))[x];
}

static void
check_round_trip (cairo_surface_t *surface, gboolean has_alpha)
{
  PlotPngOptions options = { .dpi = 192.0, .has_alpha = has_alpha };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = plot_png_encode (surface, &options, &error);
  Source           source = { .bytes = bytes };
  cairo_surface_t *again =
      cairo_image_surface_create_from_png_stream (take_bytes, &source);

  g_assert_no_error (error);
  g_assert_cmpint (cairo_surface_status (again), ==, CAIRO_STATUS_SUCCESS);
  for (int y = 0; y < 5; y++)
    for (int x = 0; x < 7; x++)
      {
        guint32 mask = has_alpha ? 0xffffffff : 0x00ffffff;

        g_assert_cmphex (pixel_at (again, x, y) & mask,
                         ==,
                         pixel_at (surface, x, y) & mask);
      }
  cairo_surface_destroy (again);
}

static void
test_pixels (void)
{
  cairo_surface_t *opaque = make_surface (CAIRO_FORMAT_RGB24, 1.0);
  cairo_surface_t *clear = make_surface (CAIRO_FORMAT_ARGB32, 0.5);

  check_round_trip (opaque, FALSE);
  check_round_trip (clear, TRUE);
  cairo_surface_destroy (opaque);
  cairo_surface_destroy (clear);
}

static void
test_resolution (void)
{
  static const guchar per_metre[] = { 'p',  'H', 'Y', 's',  0,    0, 0x1d,
                                      0x87, 0,   0,   0x1d, 0x87, 1 };
  cairo_surface_t    *surface = make_surface (CAIRO_FORMAT_RGB24, 1.0);
  PlotPngOptions      options = { .dpi = 192.0 };
  g_autoptr (GBytes) bytes = plot_png_encode (surface, &options, NULL);
  gsize       size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  /* After signature, header chunk and the length of this one. */
  g_assert_cmpmem (data + 8 + 25 + 4,
                   sizeof per_metre,
                   per_metre,
                   sizeof per_metre);
  g_assert_null (g_strstr_len (data, (gssize)size, "tIME"));
  cairo_surface_destroy (surface);
}

static void
test_words (void)
{
  static const PlotMetadata entries[] = { { "Plain", "ascii" },
                                          { "Other", "\u4ef7\u683c" } };
  cairo_surface_t          *surface = make_surface (CAIRO_FORMAT_RGB24, 1.0);
  PlotPngOptions            options = { .dpi = 96.0,
                                        .metadata = entries,
                                        .n_metadata = 2 };
  g_autoptr (GBytes) bytes = plot_png_encode (surface, &options, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autofree char *text = plot_png_read_text (bytes, entries[i].key, NULL);

      g_assert_cmpstr (text, ==, entries[i].text);
    }
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/png/pixels", test_pixels);
  g_test_add_func ("/plot/png/resolution", test_resolution);
  g_test_add_func ("/plot/png/words", test_words);
  return g_test_run ();
}
