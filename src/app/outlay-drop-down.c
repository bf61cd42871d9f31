/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drop-downs of texts.
 */
#include "outlay-drop-down.h"

#include "outlay-names.h"

/* Longer lists can be searched. */
#define LONG_LIST 15

/* The button would be as wide as the longest choice.  It has two labels: one
 * for when nothing is chosen, and one for what is, which GTK makes whenever
 * the button gets into a window. */
static void
cut_labels (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (GTK_IS_LABEL (widget))
    gtk_label_set_ellipsize (GTK_LABEL (widget), PANGO_ELLIPSIZE_END);
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_POPOVER (child))
      cut_labels (child);
}

static void
make_searchable (GtkDropDown *list)
{
  GtkExpression *expression =
      gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  gtk_drop_down_set_expression (list, expression);
  gtk_drop_down_set_enable_search (list, TRUE);
  gtk_expression_unref (expression);
}

/**
 * outlay_drop_down_fill:
 * @list: a drop-down
 * @names: what to choose from
 * @label: what is chosen, for assistive technology
 *
 * Fills a drop-down; the first name is selected.
 */
void
outlay_drop_down_fill (GtkDropDown   *list,
                       GtkStringList *names,
                       const char    *label)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (list) && GTK_IS_STRING_LIST (names));

  if (g_list_model_get_n_items (G_LIST_MODEL (names)) > LONG_LIST)
    make_searchable (list);
  gtk_drop_down_set_model (list, G_LIST_MODEL (names));
  g_signal_connect (list, "notify::root", G_CALLBACK (cut_labels), NULL);
  cut_labels (GTK_WIDGET (list));
  outlay_names_set_parts (GTK_WIDGET (list), label);
}
