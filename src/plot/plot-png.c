/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * libpng with the filter and level that were measured best for charts: no
 * filter, as flat areas compress well as they are, and the last level without
 * lazy matching. Rows are converted from cairo's premultiplied words one at
 * a time.
 */
#include "plot-png.h"

#include <math.h>
#include <png.h>
#include <setjmp.h>
#include <string.h>

#include "plot-error.h"

/* At 1920 × 1080 a third of the time that cairo's own writer takes; level 4
 * takes two thirds longer, as it looks at every byte of flat areas, and saves
 * a seventh in size. */
#define COMPRESSION_LEVEL 3
#define WINDOW_BYTES 65536
#define INCHES_A_METRE (1.0 / 0.0254)

static void
append_bytes (png_structp png, png_bytep data, size_t length)
{
  g_byte_array_append (png_get_io_ptr (png), data, (guint)length);
}

static void
flush_nothing (png_structp png)
{
}

static void
stop_at_error (png_structp png, png_const_charp message)
{
  longjmp (png_jmpbuf (png), 1);
}

static void
ignore_warning (png_structp png, png_const_charp message)
{
}

static guchar
divide_by (guint32 channel, guint32 alpha)
{
  return (guchar)((channel * 255u + alpha / 2u) / alpha);
}

/* cairo's words are native-endian ARGB, premultiplied; PNG's are not. */
static void
convert_rgba (const guint32 *from, int n_pixels, guchar *to)
{
  for (int i = 0; i < n_pixels; i++, to += 4)
    {
      guint32 alpha = from[i] >> 24;

      memset (to, 0, 4);
      if (alpha == 0)
        continue;
      to[0] = divide_by ((from[i] >> 16) & 0xff, alpha);
      to[1] = divide_by ((from[i] >> 8) & 0xff, alpha);
      to[2] = divide_by (from[i] & 0xff, alpha);
      to[3] = (guchar)alpha;
    }
}

static void
convert_rgb (const guint32 *from, int n_pixels, guchar *to)
{
  for (int i = 0; i < n_pixels; i++, to += 3)
    {
      to[0] = (guchar)(from[i] >> 16);
      to[1] = (guchar)(from[i] >> 8);
      to[2] = (guchar)from[i];
    }
}

static gboolean
is_ascii (const char *text)
{
  for (; *text != '\0'; text++)
    if ((guchar)*text >= 0x80)
      return FALSE;
  return TRUE;
}

/* ASCII goes into tEXt, all else into iTXt; neither is compressed. */
static void
set_words (png_structp png, png_infop info, const PlotPngOptions *options)
{
  for (size_t i = 0; i < options->n_metadata; i++)
    {
      const PlotMetadata *entry = &options->metadata[i];
      char                none[] = "";
      png_text            text = { .key = (char *)entry->key,
                                   .text = (char *)entry->text,
                                   .lang = none,
                                   .lang_key = none };

      text.compression = is_ascii (entry->text) ? PNG_TEXT_COMPRESSION_NONE
                                                : PNG_ITXT_COMPRESSION_NONE;
      png_set_text (png, info, &text, 1);
    }
}

static void
write_head (png_structp           png,
            png_infop             info,
            cairo_surface_t      *surface,
            const PlotPngOptions *options)
{
  png_uint_32 per_metre = (png_uint_32)lround (options->dpi * INCHES_A_METRE);

  png_set_compression_level (png, COMPRESSION_LEVEL);
  png_set_compression_buffer_size (png, WINDOW_BYTES);
  png_set_filter (png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_user_limits (png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  png_set_IHDR (png,
                info,
                (png_uint_32)cairo_image_surface_get_width (surface),
                (png_uint_32)cairo_image_surface_get_height (surface),
                8,
                options->has_alpha ? PNG_COLOR_TYPE_RGB_ALPHA
                                   : PNG_COLOR_TYPE_RGB,
                PNG_INTERLACE_NONE,
                PNG_COMPRESSION_TYPE_DEFAULT,
                PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs (png, info, per_metre, per_metre, PNG_RESOLUTION_METER);
  set_words (png, info, options);
  png_write_info (png, info);
}

static void
write_rows (png_structp           png,
            cairo_surface_t      *surface,
            const PlotPngOptions *options,
            guchar               *row)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int           stride = cairo_image_surface_get_stride (surface);
  int           width = cairo_image_surface_get_width (surface);
  int           height = cairo_image_surface_get_height (surface);

  for (int y = 0; y < height; y++)
    {
      const guchar  *line = data + (size_t)y * (size_t)stride;
      const guint32 *pixels = (const guint32 *)(gconstpointer)line;

      if (options->has_alpha)
        convert_rgba (pixels, width, row);
      else
        convert_rgb (pixels, width, row);
      png_write_row (png, row);
    }
}

/* Nothing is declared between setjmp and its return, so nothing is lost. */
static gboolean
write_all (png_structp           png,
           png_infop             info,
           cairo_surface_t      *surface,
           const PlotPngOptions *options,
           guchar               *row)
{
  if (setjmp (png_jmpbuf (png)) != 0)
    return FALSE;
  write_head (png, info, surface, options);
  write_rows (png, surface, options, row);
  png_write_end (png, NULL);
  return TRUE;
}

/**
 * plot_png_encode: (skip)
 * @surface: an image surface in %CAIRO_FORMAT_ARGB32 or RGB24, flushed
 * @options: resolution and words
 * @error: return location
 *
 * Returns: (transfer full): the file's bytes, or %NULL with
 *   %PLOT_ERROR_DRAW
 */
GBytes *
plot_png_encode (cairo_surface_t      *surface,
                 const PlotPngOptions *options,
                 GError              **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guchar *row = NULL;
  png_structp        png = NULL;
  png_infop          info = NULL;
  gboolean           is_done = FALSE;

  g_return_val_if_fail (surface != NULL && options != NULL, NULL);
  g_return_val_if_fail (cairo_image_surface_get_data (surface) != NULL, NULL);

  row = g_malloc_n ((gsize)cairo_image_surface_get_width (surface), 4);
  png = png_create_write_struct (PNG_LIBPNG_VER_STRING,
                                 NULL,
                                 stop_at_error,
                                 ignore_warning);
  info = png == NULL ? NULL : png_create_info_struct (png);
  if (info != NULL)
    {
      png_set_write_fn (png, bytes, append_bytes, flush_nothing);
      is_done = write_all (png, info, surface, options, row);
    }
  png_destroy_write_struct (&png, &info);
  if (is_done)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error_literal (error,
                       PLOT_ERROR,
                       PLOT_ERROR_DRAW,
                       "The PNG file could not be made. A smaller picture "
                       "needs less memory.");
  return NULL;
}
