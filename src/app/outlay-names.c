/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * GTK 4.8 calls the arrow of an expander “GtkImage” and the button of a
 * drop-down “GtkToggleButton”; so do whole windows of it and of Adwaita.
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

/* The first text below a widget, as a reader would call the whole. */
static const char *
find_text (GtkWidget *widget)
{
  GtkWidget  *child = gtk_widget_get_first_child (widget);
  const char *text = NULL;

  if (GTK_IS_LABEL (widget))
    text = gtk_label_get_text (GTK_LABEL (widget));
  for (; child != NULL && (text == NULL || *text == '\0');
       child = gtk_widget_get_next_sibling (child))
    text = find_text (child);
  return text;
}

/* What a part is called in a window that somebody else made. */
static const char *
choose_name (GtkWidget *widget, const char *title)
{
  GtkWidget  *row = gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW);
  GtkWidget  *button = gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON);
  const char *name = gtk_widget_get_tooltip_text (widget);

  if (name == NULL && row != NULL)
    name = find_text (row);
  if (name == NULL && button != NULL)
    name = gtk_widget_get_tooltip_text (button);
  if (name == NULL && button != NULL)
    name = find_text (button);
  return name != NULL && *name != '\0' ? name : title;
}

/**
 * outlay_names_fill_in:
 * @widget: a window of GTK or Adwaita, or a part of it
 * @title: what pictures and buttons are called that nothing else names
 *
 * Names the pictures and buttons of a window that leaves them without a name:
 * by their tooltip, by the row or button that they are in, or by its text.
 */
void
outlay_names_fill_in (GtkWidget *widget, const char *title)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (GTK_IS_IMAGE (widget) || GTK_IS_BUTTON (widget))
    outlay_names_set (widget, choose_name (widget, title));
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    outlay_names_fill_in (child, title);
}
