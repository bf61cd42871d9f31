/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The button is active for as long as its popover is open.  A popover of a
 * menu is made when it is first opened.
 */
#include "outlay-popover-button.h"

struct _OutlayPopoverButton
{
  GtkToggleButton parent_instance;

  GtkPopover *popover; /* owned, nullable */
  GMenuModel *menu;    /* owned, nullable */
};

enum
{
  PROP_0,
  PROP_POPOVER,
  PROP_MENU,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OutlayPopoverButton,
                     outlay_popover_button,
                     GTK_TYPE_TOGGLE_BUTTON)

static void
release (OutlayPopoverButton *self)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self), FALSE);
}

static void
take_popover (OutlayPopoverButton *self, GtkPopover *popover)
{
  self->popover = popover;
  if (popover == NULL)
    return;
  gtk_widget_set_parent (GTK_WIDGET (popover), GTK_WIDGET (self));
  g_signal_connect_object (popover,
                           "closed",
                           G_CALLBACK (release),
                           self,
                           G_CONNECT_SWAPPED);
  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self)))
    gtk_popover_popup (popover);
}

static void
outlay_popover_button_toggled (GtkToggleButton *button)
{
  OutlayPopoverButton *self = OUTLAY_POPOVER_BUTTON (button);
  gboolean             is_active = gtk_toggle_button_get_active (button);

  if (self->popover == NULL && self->menu != NULL && is_active)
    take_popover (self,
                  GTK_POPOVER (gtk_popover_menu_new_from_model (self->menu)));
  else if (self->popover != NULL && is_active)
    gtk_popover_popup (self->popover);
  else if (self->popover != NULL)
    gtk_popover_popdown (self->popover);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_active,
                               -1);
}

static void
outlay_popover_button_set_property (GObject      *object,
                                    guint         id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_POPOVER:
      take_popover (OUTLAY_POPOVER_BUTTON (object), g_value_get_object (value));
      break;
    case PROP_MENU:
      g_set_object (&OUTLAY_POPOVER_BUTTON (object)->menu,
                    g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
outlay_popover_button_dispose (GObject *object)
{
  OutlayPopoverButton *self = OUTLAY_POPOVER_BUTTON (object);
  GtkPopover          *popover = g_steal_pointer (&self->popover);

  if (popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (popover));
  g_clear_object (&self->menu);
  G_OBJECT_CLASS (outlay_popover_button_parent_class)->dispose (object);
}

static void
outlay_popover_button_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  OutlayPopoverButton *self = OUTLAY_POPOVER_BUTTON (widget);

  GTK_WIDGET_CLASS (outlay_popover_button_parent_class)
      ->size_allocate (widget, width, height, baseline);
  if (self->popover != NULL)
    gtk_popover_present (self->popover);
}

static void
outlay_popover_button_class_init (OutlayPopoverButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = outlay_popover_button_set_property;
  object_class->dispose = outlay_popover_button_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = outlay_popover_button_size_allocate;
  GTK_TOGGLE_BUTTON_CLASS (klass)->toggled = outlay_popover_button_toggled;

  properties[PROP_POPOVER] =
      g_param_spec_object ("popover",
                           NULL,
                           NULL,
                           GTK_TYPE_POPOVER,
                           G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_MENU] =
      g_param_spec_object ("menu",
                           NULL,
                           NULL,
                           G_TYPE_MENU_MODEL,
                           G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
outlay_popover_button_init (OutlayPopoverButton *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_HAS_POPUP,
                                  TRUE,
                                  -1);
}
