/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scene has the size of the file; only painting makes it smaller.
 */
#include "config.h"

#include "outlay-preview.h"

#include <glib/gi18n-lib.h>

#include "plot-paint.h"
#include "plot-painter.h"

#define WIDTH 320
#define HEIGHT 200

/* The squares that stand for a clear background. */
#define SQUARE 8

struct _OutlayPreview
{
  GtkWidget parent_instance;

  PlotScene   *scene;   /* owned, nullable */
  PlotPainter *painter; /* owned */
  PlotLook     look;
  gboolean     is_transparent;
};

G_DEFINE_FINAL_TYPE (OutlayPreview, outlay_preview, GTK_TYPE_WIDGET)

static void
outlay_preview_dispose (GObject *object)
{
  OutlayPreview *self = OUTLAY_PREVIEW (object);

  g_clear_pointer (&self->scene, plot_scene_unref);
  g_clear_pointer (&self->painter, plot_painter_free);
  G_OBJECT_CLASS (outlay_preview_parent_class)->dispose (object);
}

/* The signature is GTK's: NOLINTBEGIN(readability-function-size) */
static void
outlay_preview_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  *minimum = *natural =
      orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}
/* NOLINTEND(readability-function-size) */

static void
paint_squares (cairo_t *cr, double width, double height)
{
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  cairo_set_source_rgba (cr, 0.5, 0.5, 0.5, 0.25);
  for (int y = 0; y * SQUARE < height; y++)
    for (int x = y % 2; x * SQUARE < width; x += 2)
      cairo_rectangle (cr, x * SQUARE, y * SQUARE, SQUARE, SQUARE);
  cairo_fill (cr);
}

static void
paint (OutlayPreview *self, cairo_t *cr, double scale)
{
  const PlotPaintOptions options = { .is_transparent = self->is_transparent,
                                     .device_scale = 1.0 };

  if (self->is_transparent)
    {
      cairo_save (cr);
      paint_squares (cr,
                     plot_scene_get_width (self->scene) * scale,
                     plot_scene_get_height (self->scene) * scale);
      cairo_restore (cr);
    }
  cairo_scale (cr, scale, scale);
  plot_scene_paint (self->scene,
                    cr,
                    plot_palette_get (self->look),
                    self->painter,
                    &options);
}

static void
outlay_preview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  OutlayPreview *self = OUTLAY_PREVIEW (widget);
  double         width = gtk_widget_get_width (widget);
  double         height = gtk_widget_get_height (widget);
  double         scale = 0.0;
  cairo_t       *cr = NULL;

  if (self->scene == NULL)
    return;
  scale = MIN (width / plot_scene_get_width (self->scene),
               height / plot_scene_get_height (self->scene));
  cr = gtk_snapshot_append_cairo (
      snapshot,
      &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
  cairo_translate (cr,
                   (width - plot_scene_get_width (self->scene) * scale) / 2,
                   (height - plot_scene_get_height (self->scene) * scale) / 2);
  paint (self, cr, scale);
  cairo_destroy (cr);
}

static void
outlay_preview_class_init (OutlayPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = outlay_preview_dispose;
  widget_class->measure = outlay_preview_measure;
  widget_class->snapshot = outlay_preview_snapshot;
  gtk_widget_class_set_css_name (widget_class, "preview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
outlay_preview_init (OutlayPreview *self)
{
  self->painter = plot_painter_new (NULL);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Preview"),
                                  -1);
}

/**
 * outlay_preview_new:
 *
 * Makes a preview of nothing.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_preview_new (void)
{
  return g_object_new (OUTLAY_TYPE_PREVIEW, NULL);
}

/**
 * outlay_preview_show:
 * @self: a preview
 * @figure: the chart
 * @request: how the picture is wanted
 *
 * Shows what the picture will be.
 */
void
outlay_preview_show (OutlayPreview              *self,
                     PlotFigure                 *figure,
                     const ReportPictureRequest *request)
{
  PlotFrame frame = { 0 };

  g_return_if_fail (OUTLAY_IS_PREVIEW (self));
  g_return_if_fail (figure != NULL && request != NULL);

  frame.width = request->width;
  frame.height = request->height;
  frame.text_scale = plot_frame_text_scale (frame.width, frame.height);
  frame.measurer = plot_painter_get_measurer (self->painter);
  g_clear_pointer (&self->scene, plot_scene_unref);
  self->scene = plot_figure_layout (figure, &frame);
  self->look = request->look;
  self->is_transparent = request->is_transparent;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  plot_scene_get_title (self->scene),
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
