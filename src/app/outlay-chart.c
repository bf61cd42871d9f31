/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scene is made when the widget gets its size, and again when spec, size
 * or font change.  Drawing, hovering and walking through the parts only read
 * it.
 */
#include "config.h"

#include "outlay-chart-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "outlay-accels.h"
#include "outlay-look.h"
#include "plot-paint.h"
#include "plot-painter.h"

/* The em at which a chart has its own size, in pixels: 11 points. */
#define BASE_EM 14.667

/* Room that a chart asks for, in that em. */
#define LEAST_WIDTH 240
#define LEAST_HEIGHT 220
#define USUAL_WIDTH 640

enum
{
  ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlayChart, outlay_chart, GTK_TYPE_WIDGET)

static double
measure_em (OutlayChart *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font =
      pango_context_get_font_description (context);
  double size = (double)pango_font_description_get_size (font) / PANGO_SCALE;

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * pango_cairo_context_get_resolution (context) / 72.0;
}

static void
take_font (OutlayChart *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font =
      pango_context_get_font_description (context);
  double em = measure_em (self);

  g_clear_pointer (&self->painter, plot_painter_free);
  self->painter = plot_painter_new (pango_font_description_get_family (font));
  self->text_scale = em > 0.0 ? em / BASE_EM : 1.0;
}

static void
drop_scene (OutlayChart *self)
{
  g_clear_pointer (&self->scene, plot_scene_unref);
}

static void
lay_out (OutlayChart *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (self->figure == NULL || width <= 0 || height <= 0)
    return;
  if (self->painter == NULL)
    take_font (self);
  if (self->scene == NULL)
    {
      const PlotFrame frame = {
        .width = width,
        .height = height,
        .text_scale = self->text_scale,
        .measurer = plot_painter_get_measurer (self->painter),
      };

      self->scene = plot_figure_layout (self->figure, &frame);
    }
}

static const PlotGroup *
get_active_group (OutlayChart *self)
{
  if (self->scene == NULL || self->active < 0 ||
      self->active >= (int)plot_scene_get_n_groups (self->scene))
    return NULL;
  return plot_scene_get_group (self->scene, (guint)self->active);
}

/* The figures of all, or those of the part that the keyboard is on. */
void
outlay_chart_describe (OutlayChart *self)
{
  const PlotGroup *group = get_active_group (self);
  const char      *title = "";
  const char      *words = NULL;
  g_autofree char *cell = NULL;

  if (self->figure != NULL)
    title = plot_figure_get_title (self->figure);
  if (*title == '\0')
    title = _ ("Chart");
  words =
      self->figure != NULL ? plot_figure_get_description (self->figure) : title;
  if (group != NULL)
    words = group->description;
  if (self->has_cell && self->figure != NULL)
    {
      cell = plot_figure_get_grid (self->figure)
                 ->describe (plot_figure_get_spec (self->figure),
                             self->column,
                             self->row);
      words = cell;
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words,
                                  -1);
}

static void
outlay_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  OutlayChart     *self = OUTLAY_CHART (widget);
  const PlotGroup *group = NULL;
  cairo_t         *cr = NULL;
  PlotPaintOptions options = { .is_transparent = TRUE };
  PlotRect         rect = { 0.0 };

  lay_out (self);
  if (self->scene == NULL)
    return;

  group = get_active_group (self);
  options.hover = self->hover;
  options.device_scale = gtk_widget_get_scale_factor (widget);
  if (group != NULL && gtk_widget_has_visible_focus (widget))
    options.focus = group->id;
  if (self->has_cell && gtk_widget_has_visible_focus (widget) &&
      plot_figure_get_grid (self->figure)
          ->get_rect (self->scene, self->column, self->row, &rect))
    options.focus_rect = &rect;
  cr = gtk_snapshot_append_cairo (
      snapshot,
      &GRAPHENE_RECT_INIT (0,
                           0,
                           (float)gtk_widget_get_width (widget),
                           (float)gtk_widget_get_height (widget)));
  plot_scene_paint (self->scene,
                    cr,
                    plot_palette_get (outlay_look_get ()),
                    self->painter,
                    &options);
  cairo_destroy (cr);
}

static void
outlay_chart_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  OutlayChart *self = OUTLAY_CHART (widget);

  if (self->scene != NULL && (plot_scene_get_width (self->scene) != width ||
                              plot_scene_get_height (self->scene) != height))
    drop_scene (self);
  lay_out (self);
}

/* The signature is GTK's: NOLINTBEGIN(readability-function-size) */
static void
outlay_chart_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  OutlayChart *self = OUTLAY_CHART (widget);
  double       width = for_size > 0 ? for_size : USUAL_WIDTH;
  double       height = LEAST_HEIGHT;

  if (self->painter == NULL)
    take_font (self);
  if (self->figure != NULL && orientation == GTK_ORIENTATION_VERTICAL)
    height = plot_figure_get_height (self->figure, width / self->text_scale);
  *minimum =
      orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural =
      orientation == GTK_ORIENTATION_HORIZONTAL ? USUAL_WIDTH : (int)height;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int)(MAX (*minimum, *natural) * self->text_scale);
}
/* NOLINTEND(readability-function-size) */

static GtkSizeRequestMode
outlay_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
outlay_chart_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  OutlayChart *self = OUTLAY_CHART (widget);

  GTK_WIDGET_CLASS (outlay_chart_parent_class)->css_changed (widget, change);
  g_clear_pointer (&self->painter, plot_painter_free);
  drop_scene (self);
  gtk_widget_queue_resize (widget);
}

static void
follow_style (OutlayChart *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
outlay_chart_dispose (GObject *object)
{
  OutlayChart *self = OUTLAY_CHART (object);

  drop_scene (self);
  g_clear_pointer (&self->figure, plot_figure_unref);
  g_clear_pointer (&self->painter, plot_painter_free);
  g_clear_pointer (&self->hover, g_free);
  G_OBJECT_CLASS (outlay_chart_parent_class)->dispose (object);
}

static void
outlay_chart_class_init (OutlayChartClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_chart_dispose;
  widget_class->snapshot = outlay_chart_snapshot;
  widget_class->measure = outlay_chart_measure;
  widget_class->get_request_mode = outlay_chart_get_request_mode;
  widget_class->size_allocate = outlay_chart_size_allocate;
  widget_class->css_changed = outlay_chart_css_changed;

  /**
   * OutlayChart::activated:
   * @self: the chart
   * @id: the part's id, as in its spec
   *
   * Somebody clicked a part, such as a bar, or pressed Return on it.
   */
  signals[ACTIVATED] = g_signal_new ("activated",
                                     G_TYPE_FROM_CLASS (klass),
                                     G_SIGNAL_RUN_LAST,
                                     0,
                                     NULL,
                                     NULL,
                                     NULL,
                                     G_TYPE_NONE,
                                     1,
                                     G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "chart");
  outlay_accels_bind_local (widget_class);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
outlay_chart_init (OutlayChart *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->active = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (manager,
                           "notify::dark",
                           G_CALLBACK (follow_style),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager,
                           "notify::high-contrast",
                           G_CALLBACK (follow_style),
                           self,
                           G_CONNECT_SWAPPED);
  outlay_chart_add_controllers (self);
  outlay_chart_describe (self);
}

/**
 * outlay_chart_new:
 *
 * Makes an empty chart.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_chart_new (void)
{
  return g_object_new (OUTLAY_TYPE_CHART, NULL);
}

/**
 * outlay_chart_set_figure:
 * @self: a chart
 * @figure: (nullable): what to draw
 *
 * Draws another figure from the next frame on.
 */
void
outlay_chart_set_figure (OutlayChart *self, PlotFigure *figure)
{
  double before = 0.0;
  double after =
      figure != NULL ? plot_figure_get_height (figure, USUAL_WIDTH) : 0.0;

  g_return_if_fail (OUTLAY_IS_CHART (self));

  if (self->figure != NULL)
    before = plot_figure_get_height (self->figure, USUAL_WIDTH);
  g_clear_pointer (&self->figure, plot_figure_unref);
  self->figure = figure != NULL ? plot_figure_ref (figure) : NULL;
  outlay_chart_hold_cell (self);
  drop_scene (self);
  lay_out (self);
  outlay_chart_describe (self);
  gtk_widget_set_vexpand (GTK_WIDGET (self),
                          figure != NULL && plot_figure_fills (figure));
  if (before != after)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * outlay_chart_get_figure:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): what is shown
 */
PlotFigure *
outlay_chart_get_figure (OutlayChart *self)
{
  g_return_val_if_fail (OUTLAY_IS_CHART (self), NULL);

  return self->figure;
}

/**
 * outlay_chart_get_active:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): what the keyboard is on, such as "fly"
 *   for the bar of Fly.io
 */
const char *
outlay_chart_get_active (OutlayChart *self)
{
  const PlotGroup *group = NULL;
  const char      *slash = NULL;

  g_return_val_if_fail (OUTLAY_IS_CHART (self), NULL);

  group = get_active_group (self);
  if (group == NULL)
    return NULL;
  slash = strchr (group->id, '/');
  return slash != NULL ? slash + 1 : group->id;
}
