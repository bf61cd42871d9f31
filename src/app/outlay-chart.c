/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scene is made when the widget gets its size, and again when spec, size
 * or font change.  Drawing, hovering and walking through the bars only read
 * it.
 */
#include "config.h"

#include "outlay-chart.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "outlay-look.h"
#include "plot-bars-layout.h"
#include "plot-paint.h"
#include "plot-painter.h"

/* The em at which a chart has its own size, in pixels: 11 points. */
#define BASE_EM 14.667

/* Room that a chart asks for, in that em. */
#define LEAST_WIDTH 240
#define LEAST_HEIGHT 220
#define USUAL_WIDTH 640
#define HEAD_AND_FOOT 176
#define BAR_HEIGHT 45

struct _OutlayChart
{
  GtkWidget parent_instance;

  PlotBars    *bars;    /* owned, nullable */
  PlotScene   *scene;   /* owned, nullable: to be laid out */
  PlotPainter *painter; /* owned, nullable: made for the font */
  double       text_scale;
  char        *hover;  /* owned, nullable: id of an item */
  int          active; /* the group that the keyboard is on; -1: none */
};

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

  if (self->bars == NULL || width <= 0 || height <= 0)
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

      self->scene = plot_bars_layout (self->bars, &frame);
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

/* The figures of all bars, or those of the bar that the keyboard is on. */
static void
describe (OutlayChart *self)
{
  const PlotGroup    *group = get_active_group (self);
  const PlotBarsText *text =
      self->bars != NULL ? plot_bars_get_text (self->bars) : NULL;
  const char *title =
      text != NULL && text->title != NULL ? text->title : _ ("Chart");
  const char *words =
      text != NULL && text->description != NULL ? text->description : title;

  if (group != NULL)
    words = group->description;
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

  lay_out (self);
  if (self->scene == NULL)
    return;

  group = get_active_group (self);
  options.hover = self->hover;
  options.device_scale = gtk_widget_get_scale_factor (widget);
  if (group != NULL && gtk_widget_has_visible_focus (widget))
    options.focus = group->id;
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
  guint        n = self->bars != NULL ? plot_bars_get_n_bars (self->bars) : 0;

  if (self->painter == NULL)
    take_font (self);
  *minimum =
      orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL
                 ? USUAL_WIDTH
                 : HEAD_AND_FOOT + BAR_HEIGHT * (int)n;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int)(MAX (*minimum, *natural) * self->text_scale);
}

static GtkSizeRequestMode
outlay_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
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
set_hover (OutlayChart *self, const char *id)
{
  if (g_strcmp0 (self->hover, id) == 0)
    return;
  g_free (self->hover);
  self->hover = g_strdup (id);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   id != NULL ? "pointer" : NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
hover_at (OutlayChart *self, double x, double y)
{
  const PlotItem *item = NULL;

  if (self->scene != NULL)
    item = plot_scene_pick (self->scene, x, y);
  set_hover (self, item != NULL ? item->id : NULL);
}

static void
stop_hovering (OutlayChart *self)
{
  set_hover (self, NULL);
}

static gboolean
show_tooltip (OutlayChart *self,
              int          x,
              int          y,
              gboolean     by_keyboard,
              GtkTooltip  *tooltip)
{
  const PlotItem *item = NULL;

  if (self->scene != NULL && !by_keyboard)
    item = plot_scene_pick (self->scene, x, y);
  if (item == NULL || item->description == NULL)
    return FALSE;
  gtk_tooltip_set_text (tooltip, item->description);
  gtk_tooltip_set_tip_area (tooltip,
                            &(GdkRectangle){ (int)item->bounds.x,
                                             (int)item->bounds.y,
                                             (int)item->bounds.width,
                                             (int)item->bounds.height });
  return TRUE;
}

static void
set_active (OutlayChart *self, int active)
{
  if (self->active == active)
    return;
  self->active = active;
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
activate (OutlayChart *self)
{
  const char *id = outlay_chart_get_active (self);

  if (id != NULL)
    g_signal_emit (self, signals[ACTIVATED], 0, id);
}

static void
click_at (OutlayChart *self, int n_press, double x, double y)
{
  int group =
      self->scene != NULL ? plot_scene_pick_group (self->scene, x, y) : -1;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  set_active (self, group);
  activate (self);
}

/* Where a key leads from @active, of @n groups; -2 where it leads nowhere. */
static int
follow_key (guint keyval, int active, int n)
{
  switch (keyval)
    {
    case GDK_KEY_Down:
    case GDK_KEY_Right:
      return MIN (active + 1, n - 1);
    case GDK_KEY_Up:
    case GDK_KEY_Left:
      return active < 0 ? n - 1 : MAX (active - 1, 0);
    case GDK_KEY_Home:
      return 0;
    case GDK_KEY_End:
      return n - 1;
    case GDK_KEY_Escape:
      return active < 0 ? -2 : -1;
    default:
      return -2;
    }
}

static gboolean
press_key (OutlayChart    *self,
           guint           keyval,
           guint           keycode,
           GdkModifierType state)
{
  int n = self->scene != NULL ? (int)plot_scene_get_n_groups (self->scene) : 0;
  int next = -2;

  if (n == 0 || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter ||
      keyval == GDK_KEY_space)
    {
      activate (self);
      return GDK_EVENT_STOP;
    }
  next = follow_key (keyval, self->active, n);
  if (next == -2)
    return GDK_EVENT_PROPAGATE;
  set_active (self, next);
  return GDK_EVENT_STOP;
}

static void
leave_focus (OutlayChart *self)
{
  set_active (self, -1);
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
  g_clear_pointer (&self->bars, plot_bars_unref);
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
   * @id: the bar's id, as in its spec
   *
   * Somebody clicked a bar, or pressed Return on it.
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
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_controllers (OutlayChart *self)
{
  GtkWidget          *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture         *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (hover_at), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (hover_at), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (stop_hovering), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (press_key), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_focus), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (click_at), self);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, keys);
  gtk_widget_add_controller (widget, focus);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

static void
outlay_chart_init (OutlayChart *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->active = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (show_tooltip), NULL);
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
  add_controllers (self);
  describe (self);
}

/**
 * outlay_chart_new:
 *
 * Makes a chart without bars.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_chart_new (void)
{
  return g_object_new (OUTLAY_TYPE_CHART, NULL);
}

/**
 * outlay_chart_set_bars:
 * @self: a chart
 * @bars: (nullable): the spec
 *
 * Draws another spec from the next frame on.
 */
void
outlay_chart_set_bars (OutlayChart *self, PlotBars *bars)
{
  guint before = 0;
  guint after = bars != NULL ? plot_bars_get_n_bars (bars) : 0;

  g_return_if_fail (OUTLAY_IS_CHART (self));

  if (self->bars != NULL)
    before = plot_bars_get_n_bars (self->bars);
  g_clear_pointer (&self->bars, plot_bars_unref);
  self->bars = bars != NULL ? plot_bars_ref (bars) : NULL;
  drop_scene (self);
  lay_out (self);
  describe (self);
  if (before != after)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * outlay_chart_get_bars:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): the spec that is shown
 */
PlotBars *
outlay_chart_get_bars (OutlayChart *self)
{
  g_return_val_if_fail (OUTLAY_IS_CHART (self), NULL);

  return self->bars;
}

/**
 * outlay_chart_get_active:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): id of the bar that the keyboard is on
 */
const char *
outlay_chart_get_active (OutlayChart *self)
{
  g_return_val_if_fail (OUTLAY_IS_CHART (self), NULL);

  if (self->bars == NULL || self->active < 0 ||
      self->active >= (int)plot_bars_get_n_bars (self->bars))
    return NULL;
  return plot_bars_get_bar (self->bars, (guint)self->active)->id;
}
