/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The list proposes, the session decides.
 */
#include "config.h"

#include "outlay-choice-row.h"

#include "outlay-drop-down.h"
#include "report-dimension.h"

struct _OutlayChoiceRow
{
  GtkListBoxRow parent_instance;

  GtkLabel    *title;
  GtkDropDown *list;

  OutlaySession *session; /* owned, nullable */
  CostDimension  dimension;
  gboolean       is_following;
};

G_DEFINE_FINAL_TYPE (OutlayChoiceRow, outlay_choice_row, GTK_TYPE_LIST_BOX_ROW)

static void
outlay_choice_row_dispose (GObject *object)
{
  OutlayChoiceRow *self = OUTLAY_CHOICE_ROW (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_CHOICE_ROW);
  G_OBJECT_CLASS (outlay_choice_row_parent_class)->dispose (object);
}

static void
propose (OutlayChoiceRow *self)
{
  guint choice = gtk_drop_down_get_selected (self->list);

  if (self->is_following || self->session == NULL ||
      choice == GTK_INVALID_LIST_POSITION)
    return;
  outlay_session_end_stroke (self->session);
  outlay_session_set_value (self->session, self->dimension, choice);
}

static void
outlay_choice_row_class_init (OutlayChoiceRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_choice_row_dispose;
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/choice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayChoiceRow, title);
  gtk_widget_class_bind_template_child (widget_class, OutlayChoiceRow, list);
  gtk_widget_class_bind_template_callback (widget_class, propose);
}

static void
outlay_choice_row_init (OutlayChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
follow (OutlayChoiceRow *self)
{
  double value = outlay_session_get_value (self->session, self->dimension);

  self->is_following = TRUE;
  gtk_drop_down_set_selected (self->list, (guint)value);
  self->is_following = FALSE;
}

static void
fill (OutlayChoiceRow *self)
{
  const CostDimensionInfo *info = cost_dimension_get_info (self->dimension);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; info->choices[i] != NULL; i++)
    gtk_string_list_append (names,
                            report_dimension_choice (self->dimension, i));
  self->is_following = TRUE;
  outlay_drop_down_fill (self->list,
                         names,
                         report_dimension_label (self->dimension));
  self->is_following = FALSE;
}

/**
 * outlay_choice_row_new:
 * @session: whose workload it changes
 * @dimension: a choice
 *
 * Makes the row of a dimension.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_choice_row_new (OutlaySession *session, CostDimension dimension)
{
  OutlayChoiceRow *self = g_object_new (OUTLAY_TYPE_CHOICE_ROW, NULL);
  const char      *label = report_dimension_label (dimension);
  const char      *help = report_dimension_help (dimension);

  self->session = g_object_ref (session);
  self->dimension = dimension;
  gtk_label_set_text (self->title, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), help);
  fill (self);
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  follow (self);
  return GTK_WIDGET (self);
}

GtkDropDown *
outlay_choice_row_get_list (OutlayChoiceRow *self)
{
  g_return_val_if_fail (OUTLAY_IS_CHOICE_ROW (self), NULL);

  return self->list;
}
