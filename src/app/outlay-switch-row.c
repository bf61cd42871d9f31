/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The switch proposes, the session decides.
 */
#include "config.h"

#include "outlay-switch-row.h"

#include "report-dimension.h"

struct _OutlaySwitchRow
{
  GtkListBoxRow parent_instance;

  GtkLabel  *title;
  GtkSwitch *button;

  OutlaySession *session; /* owned, nullable */
  CostDimension  dimension;
  gboolean       is_following;
};

G_DEFINE_FINAL_TYPE (OutlaySwitchRow, outlay_switch_row, GTK_TYPE_LIST_BOX_ROW)

static void
outlay_switch_row_dispose (GObject *object)
{
  OutlaySwitchRow *self = OUTLAY_SWITCH_ROW (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_SWITCH_ROW);
  G_OBJECT_CLASS (outlay_switch_row_parent_class)->dispose (object);
}

static void
propose (OutlaySwitchRow *self)
{
  if (self->is_following || self->session == NULL)
    return;
  outlay_session_end_stroke (self->session);
  outlay_session_set_value (self->session,
                            self->dimension,
                            gtk_switch_get_active (self->button) ? 1.0 : 0.0);
}

static void
outlay_switch_row_class_init (OutlaySwitchRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_switch_row_dispose;
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/switch-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlaySwitchRow, title);
  gtk_widget_class_bind_template_child (widget_class, OutlaySwitchRow, button);
  gtk_widget_class_bind_template_callback (widget_class, propose);
}

static void
outlay_switch_row_init (OutlaySwitchRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
follow (OutlaySwitchRow *self)
{
  double value = outlay_session_get_value (self->session, self->dimension);

  self->is_following = TRUE;
  gtk_switch_set_active (self->button, value != 0.0);
  self->is_following = FALSE;
}

/**
 * outlay_switch_row_new:
 * @session: whose workload it changes
 * @dimension: a boolean
 *
 * Makes the row of a dimension.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_switch_row_new (OutlaySession *session, CostDimension dimension)
{
  OutlaySwitchRow *self = g_object_new (OUTLAY_TYPE_SWITCH_ROW, NULL);
  const char      *label = report_dimension_label (dimension);
  const char      *help = report_dimension_help (dimension);

  self->session = g_object_ref (session);
  self->dimension = dimension;
  gtk_label_set_text (self->title, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), help);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  help,
                                  -1);
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  follow (self);
  return GTK_WIDGET (self);
}

GtkSwitch *
outlay_switch_row_get_switch (OutlaySwitchRow *self)
{
  g_return_val_if_fail (OUTLAY_IS_SWITCH_ROW (self), NULL);

  return self->button;
}
