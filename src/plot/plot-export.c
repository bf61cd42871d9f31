/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Checks the limits, lays the chart out, lets cairo draw it and adds the
 * words. A file is made in memory first and then put in place at once.
 */
#include "plot-export.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <errno.h>
#include <math.h>
#include <string.h>

#include "plot-paint.h"
#include "plot-painter.h"
#include "plot-png.h"
#include "plot-svg.h"

#define LEAST_DPI 36.0
#define MOST_DPI 1200.0
#define BASE_DPI 96.0

/* A PDF is measured in points, 72 an inch. */
#define POINTS_A_PIXEL (72.0 / BASE_DPI)

/* Part of the bytes, so it never changes. */
#define PDF_DATE "2000-01-01T00:00:00Z"

typedef struct
{
  PlotExportOptions options;     /* with all defaults filled in */
  PlotScene        *scene;       /* owned */
  char             *title;       /* owned */
  char             *description; /* owned */
  GArray           *metadata;    /* owned: PlotMetadata, owning its text */
  int               pixel_width;
  int               pixel_height;
} Job;

static void
clear_metadata (gpointer data)
{
  PlotMetadata *entry = data;

  g_free ((char *)entry->text);
}

static void
clear_job (Job *job)
{
  g_clear_pointer (&job->scene, plot_scene_unref);
  g_clear_pointer (&job->title, g_free);
  g_clear_pointer (&job->description, g_free);
  g_clear_pointer (&job->metadata, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Job, clear_job)

static gboolean
check_size (const Job *job, GError **error)
{
  double width = job->options.width * job->options.scale;
  double height = job->options.height * job->options.scale;

  if (job->options.width < 1 || job->options.height < 1 ||
      !(job->options.scale > 0.0) || !isfinite (job->options.scale) ||
      width < 1.0 || height < 1.0)
    g_set_error (error,
                 PLOT_ERROR,
                 PLOT_ERROR_LIMIT,
                 "A picture of %d by %d pixels at scale %g has no area. "
                 "Width, height and scale must be above zero.",
                 job->options.width,
                 job->options.height,
                 job->options.scale);
  else if (width > PLOT_EXPORT_MAX_SIDE || height > PLOT_EXPORT_MAX_SIDE)
    g_set_error (error,
                 PLOT_ERROR,
                 PLOT_ERROR_LIMIT,
                 "A picture of %.0f by %.0f pixels is too large: the longest "
                 "side may have %d. Choose a smaller size or scale.",
                 width,
                 height,
                 PLOT_EXPORT_MAX_SIDE);
  else if (width * height > PLOT_EXPORT_MAX_PIXELS)
    g_set_error (error,
                 PLOT_ERROR,
                 PLOT_ERROR_LIMIT,
                 "A picture of %.0f by %.0f pixels is too large: it may have "
                 "%d million pixels. Choose a smaller size or scale.",
                 width,
                 height,
                 PLOT_EXPORT_MAX_PIXELS / 1000000);
  else
    return TRUE;
  return FALSE;
}

static gboolean
check_dpi (const Job *job, GError **error)
{
  if (job->options.dpi >= LEAST_DPI && job->options.dpi <= MOST_DPI)
    return TRUE;
  g_set_error (error,
               PLOT_ERROR,
               PLOT_ERROR_LIMIT,
               "A resolution of %g dpi is outside %g to %g.",
               job->options.dpi,
               LEAST_DPI,
               MOST_DPI);
  return FALSE;
}

static gboolean
add_metadata (Job *job, const char *key, const char *text, GError **error)
{
  PlotMetadata entry = { .key = key };
  size_t       length = text == NULL ? 0 : strlen (text);

  if (!plot_metadata_is_key (key) || length > PLOT_METADATA_MAX_TEXT)
    {
      g_set_error (error,
                   PLOT_ERROR,
                   PLOT_ERROR_LIMIT,
                   "The metadata “%.79s” cannot be written: a key has 1 to "
                   "%d printable ASCII characters, its text at most %d bytes.",
                   key == NULL || !g_utf8_validate (key, -1, NULL) ? "" : key,
                   PLOT_METADATA_MAX_KEY,
                   PLOT_METADATA_MAX_TEXT);
      return FALSE;
    }
  if (length == 0)
    return TRUE;
  entry.text = plot_metadata_clean (text);
  g_array_append_val (job->metadata, entry);
  return TRUE;
}

/* Only a PNG has its title among the metadata. */
static gboolean
collect_words (Job *job, GError **error)
{
  const PlotExportOptions *options = &job->options;

  job->title = plot_metadata_clean (options->title);
  job->description = plot_metadata_clean (options->description);
  job->metadata = g_array_new (FALSE, FALSE, sizeof (PlotMetadata));
  g_array_set_clear_func (job->metadata, clear_metadata);
  if (options->format == PLOT_FORMAT_PNG &&
      (!add_metadata (job, "Title", job->title, error) ||
       !add_metadata (job, "Description", job->description, error)))
    return FALSE;
  for (size_t i = 0; i < options->n_metadata; i++)
    if (!add_metadata (job,
                       options->metadata[i].key,
                       options->metadata[i].text,
                       error))
      return FALSE;
  return TRUE;
}

static gboolean
init_job (Job *job, const PlotExportOptions *options, GError **error)
{
  *job = (Job){ .options = *options };
  if (job->options.scale == 0.0)
    job->options.scale = 1.0;
  if (job->options.dpi == 0.0)
    job->options.dpi =
        CLAMP (BASE_DPI * job->options.scale, LEAST_DPI, MOST_DPI);
  if (!check_size (job, error) || !check_dpi (job, error))
    return FALSE;
  if (job->options.text_scale <= 0.0)
    job->options.text_scale =
        plot_frame_text_scale (options->width, options->height);
  job->pixel_width = (int)lround (options->width * job->options.scale);
  job->pixel_height = (int)lround (options->height * job->options.scale);
  return collect_words (job, error);
}

static void
paint_job (const Job *job, cairo_surface_t *surface, PlotPainter *painter)
{
  PlotPaintOptions paint = { .is_transparent = job->options.is_transparent };
  cairo_t         *cr = cairo_create (surface);
  double           scale = 1.0;

  if (job->options.format == PLOT_FORMAT_PNG)
    scale = job->options.scale;
  if (job->options.format == PLOT_FORMAT_PDF)
    scale = POINTS_A_PIXEL;
  paint.device_scale = scale;
  cairo_scale (cr, scale, scale);
  plot_scene_paint (job->scene,
                    cr,
                    plot_palette_get (job->options.look),
                    painter,
                    &paint);
  cairo_destroy (cr);
}

static cairo_status_t
append_chunk (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_surface_t *surface, GError **error)
{
  cairo_status_t status = cairo_surface_status (surface);

  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error,
               PLOT_ERROR,
               PLOT_ERROR_DRAW,
               "The picture could not be drawn: %s. A smaller picture needs "
               "less memory.",
               cairo_status_to_string (status));
  return FALSE;
}

static GBytes *
make_png (const Job *job, PlotPainter *painter, GError **error)
{
  PlotPngOptions   png = { .dpi = job->options.dpi,
                           .has_alpha = job->options.is_transparent };
  cairo_surface_t *surface = cairo_image_surface_create (
      png.has_alpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24,
      job->pixel_width,
      job->pixel_height);
  GBytes *bytes = NULL;

  png.metadata = (const PlotMetadata *)(gconstpointer)job->metadata->data;
  png.n_metadata = job->metadata->len;
  paint_job (job, surface, painter);
  cairo_surface_flush (surface);
  if (check_status (surface, error))
    bytes = plot_png_encode (surface, &png, error);
  cairo_surface_destroy (surface);
  return bytes;
}

static GBytes *
make_svg (const Job *job, PlotPainter *painter, GError **error)
{
  g_autoptr (GByteArray) drawing = g_byte_array_new ();
  g_autoptr (GBytes) plain = NULL;
  PlotSvgWords words = { .title = job->title, .description = job->description };
  cairo_surface_t *surface =
      cairo_svg_surface_create_for_stream (append_chunk,
                                           drawing,
                                           job->pixel_width,
                                           job->pixel_height);
  gboolean is_sound = FALSE;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  cairo_surface_set_device_scale (surface,
                                  job->options.scale,
                                  job->options.scale);
  paint_job (job, surface, painter);
  cairo_surface_finish (surface);
  is_sound = check_status (surface, error);
  cairo_surface_destroy (surface);
  if (!is_sound)
    return NULL;
  words.metadata = (const PlotMetadata *)(gconstpointer)job->metadata->data;
  words.n_metadata = job->metadata->len;
  plain = g_byte_array_free_to_bytes (g_steal_pointer (&drawing));
  return plot_svg_add_words (plain, &words, error);
}

static GBytes *
make_pdf (const Job *job, PlotPainter *painter, GError **error)
{
  g_autoptr (GByteArray) drawing = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
      append_chunk,
      drawing,
      job->options.width * POINTS_A_PIXEL,
      job->options.height * POINTS_A_PIXEL);
  gboolean is_sound = FALSE;

  cairo_pdf_surface_set_metadata (surface,
                                  CAIRO_PDF_METADATA_CREATE_DATE,
                                  PDF_DATE);
  if (*job->title != '\0')
    cairo_pdf_surface_set_metadata (surface,
                                    CAIRO_PDF_METADATA_TITLE,
                                    job->title);
  if (*job->description != '\0')
    cairo_pdf_surface_set_metadata (surface,
                                    CAIRO_PDF_METADATA_SUBJECT,
                                    job->description);
  paint_job (job, surface, painter);
  cairo_surface_finish (surface);
  is_sound = check_status (surface, error);
  cairo_surface_destroy (surface);
  if (!is_sound)
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&drawing));
}

/**
 * plot_format_from_path:
 * @path: (nullable): a file name
 * @format: (out): the format; untouched if the ending is not known
 *
 * Returns: whether @path ends in .png, .svg or .pdf, in any case
 */
gboolean
plot_format_from_path (const char *path, PlotFormat *format)
{
  static const char *const endings[] = { ".png", ".svg", ".pdf" };
  g_autofree char         *folded = NULL;

  g_return_val_if_fail (format != NULL, FALSE);

  folded = g_ascii_strdown (path == NULL ? "" : path, -1);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      {
        *format = (PlotFormat)i;
        return TRUE;
      }
  return FALSE;
}

/**
 * plot_export_to_bytes:
 * @make: lays the chart out
 * @data: (nullable): handed to @make
 * @options: size, look and words
 * @error: return location
 *
 * Returns: (transfer full): the file's bytes, or %NULL with
 *   %PLOT_ERROR_LIMIT or %PLOT_ERROR_DRAW
 */
GBytes *
plot_export_to_bytes (PlotSceneMaker           make,
                      gpointer                 data,
                      const PlotExportOptions *options,
                      GError                 **error)
{
  g_auto (Job) job = { 0 };
  g_autoptr (PlotPainter) painter = NULL;
  PlotFrame frame = { 0 };

  g_return_val_if_fail (make != NULL && options != NULL, NULL);

  if (!init_job (&job, options, error))
    return NULL;
  painter = plot_painter_new (NULL);
  frame.width = options->width;
  frame.height = options->height;
  frame.text_scale = job.options.text_scale;
  frame.measurer = plot_painter_get_measurer (painter);
  job.scene = make (&frame, data);
  g_return_val_if_fail (job.scene != NULL, NULL);
  switch (options->format)
    {
    case PLOT_FORMAT_PNG:
      return make_png (&job, painter, error);
    case PLOT_FORMAT_SVG:
      return make_svg (&job, painter, error);
    case PLOT_FORMAT_PDF:
      return make_pdf (&job, painter, error);
    }
  g_return_val_if_reached (NULL);
}

/**
 * plot_export_to_file:
 * @make: lays the chart out
 * @data: (nullable): handed to @make
 * @options: size, look and words
 * @path: where to; an existing file is replaced in one step
 * @error: return location
 *
 * Makes the whole file in memory, writes it beside @path, then renames it: a
 * full disk or a crash leaves the old file, or none.
 *
 * Returns: whether it was written; else %PLOT_ERROR_LIMIT,
 *   %PLOT_ERROR_DRAW or %PLOT_ERROR_WRITE
 */
gboolean
plot_export_to_file (PlotSceneMaker           make,
                     gpointer                 data,
                     const PlotExportOptions *options,
                     const char              *path,
                     GError                 **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) problem = NULL;
  gsize       length = 0;
  const char *contents = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  bytes = plot_export_to_bytes (make, data, options, error);
  if (bytes == NULL)
    return FALSE;
  contents = g_bytes_get_data (bytes, &length);
  if (g_file_set_contents_full (path,
                                contents,
                                (gssize)length,
                                G_FILE_SET_CONTENTS_CONSISTENT |
                                    G_FILE_SET_CONTENTS_DURABLE,
                                0666,
                                &problem))
    return TRUE;
  g_set_error (error,
               PLOT_ERROR,
               PLOT_ERROR_WRITE,
               "The picture was not saved: %s. Choose another place or free "
               "some room.",
               problem->message);
  return FALSE;
}
