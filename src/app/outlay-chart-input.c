/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pointer and keyboard on a chart.  Both only look into the scene; what can
 * be done with one can be done with the other.
 */
#include "outlay-chart-private.h"

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
  if (!by_keyboard && outlay_chart_tell_cell (self, x, y, tooltip))
    return TRUE;
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
  outlay_chart_describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
activate (OutlayChart *self)
{
  const char *id = outlay_chart_get_active (self);

  if (id != NULL)
    g_signal_emit_by_name (self, "activated", id);
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

/* Whoever uses keys wants to see where they are, also after a click. */
static void
show_focus (OutlayChart *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
}

static gboolean
press_key (OutlayChart    *self,
           guint           keyval,
           guint           keycode,
           GdkModifierType state)
{
  int n = self->scene != NULL ? (int)plot_scene_get_n_groups (self->scene) : 0;
  int next = -2;
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();

  if ((held == 0 || held == GDK_CONTROL_MASK) &&
      outlay_chart_press_in_grid (self, keyval, held == GDK_CONTROL_MASK))
    {
      show_focus (self);
      return GDK_EVENT_STOP;
    }
  if (n == 0 || held != 0)
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
  show_focus (self);
  set_active (self, next);
  return GDK_EVENT_STOP;
}

static void
leave_focus (OutlayChart *self)
{
  self->has_cell = FALSE;
  set_active (self, -1);
}

/**
 * outlay_chart_add_controllers:
 * @self: a chart
 *
 * Lets pointer and keyboard in.
 */
void
outlay_chart_add_controllers (OutlayChart *self)
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
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (show_tooltip), NULL);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, keys);
  gtk_widget_add_controller (widget, focus);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}
