/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One union of three contents, made at once: what is pasted later is what was
 * copied.
 */
#include "config.h"

#include "outlay-clipboard.h"

#include "report-picture.h"
#include "report-writer.h"

static GBytes *
draw (const ReportAnswer *answer,
      CostCatalogue      *catalogue,
      PlotFormat          format,
      GError            **error)
{
  const ReportPictureSize   *size = report_picture_get_size (0);
  const ReportPictureRequest request = {
    .format = format,
    .width = size->width,
    .height = size->height,
    .scale = size->scale,
    .look = PLOT_LOOK_LIGHT,
    .has_metadata = TRUE,
  };
  g_autoptr (ReportPicture) picture =
      report_picture_new (answer, catalogue, &request);

  return plot_export_to_bytes (plot_figure_make_scene,
                               report_answer_get_figure (answer),
                               report_picture_get_options (picture),
                               error);
}

static GdkContentProvider *
offer_text (const ReportAnswer *answer)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < report_answer_get_n_tables (answer); i++)
    report_writer_tabs (report_answer_get_table (answer, i), text);
  return gdk_content_provider_new_typed (G_TYPE_STRING, text->str);
}

/**
 * outlay_clipboard_offer:
 * @answer: what the chart shows
 * @catalogue: of which the prices are
 * @error: return location for an error of drawing
 *
 * Draws the chart for the clipboard.
 *
 * Returns: (transfer full) (nullable): what gdk_clipboard_set_content() takes
 */
GdkContentProvider *
outlay_clipboard_offer (const ReportAnswer *answer,
                        CostCatalogue      *catalogue,
                        GError            **error)
{
  g_autoptr (GBytes) png = draw (answer, catalogue, PLOT_FORMAT_PNG, error);
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  GdkContentProvider *contents[3];

  if (png == NULL)
    return NULL;
  svg = draw (answer, catalogue, PLOT_FORMAT_SVG, error);
  if (svg == NULL)
    return NULL;
  texture = gdk_texture_new_from_bytes (png, error);
  if (texture == NULL)
    return NULL;

  contents[0] = gdk_content_provider_new_typed (GDK_TYPE_TEXTURE, texture);
  contents[1] = gdk_content_provider_new_for_bytes ("image/svg+xml", svg);
  contents[2] = offer_text (answer);
  return gdk_content_provider_new_union (contents, G_N_ELEMENTS (contents));
}
