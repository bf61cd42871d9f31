/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * GTK 4.8 calls the arrow of an expander “GtkImage” and the button of a
 * drop-down “GtkToggleButton”.
 */
#include "outlay-names.h"

/**
 * outlay_names_set:
 * @widget: a widget
 * @name: its name
 *
 * Names a widget.
 */
void
outlay_names_set (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  -1);
}

static gboolean
needs_name (GtkWidget *widget)
{
  return GTK_IS_LIST_BOX_ROW (widget) || GTK_IS_IMAGE (widget) ||
         GTK_IS_BUTTON (widget) || GTK_IS_DROP_DOWN (widget);
}

/**
 * outlay_names_set_parts:
 * @widget: a widget of several parts that do one thing
 * @name: the name of all of them
 *
 * Names a widget and what it is made of.
 */
void
outlay_names_set_parts (GtkWidget *widget, const char *name)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (needs_name (widget))
    outlay_names_set (widget, name);
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    outlay_names_set_parts (child, name);
}
