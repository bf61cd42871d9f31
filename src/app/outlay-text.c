/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts that are set only if they differ.
 */
#include "outlay-text.h"

/**
 * outlay_text_take:
 * @place: (inout): a string that is owned, or %NULL
 * @text: (nullable): another
 *
 * Puts a copy of @text in the place of the string.
 *
 * Returns: whether they differed
 */
gboolean
outlay_text_take (char **place, const char *text)
{
  char *before = *place;

  if (g_strcmp0 (before, text) == 0)
    return FALSE;
  *place = g_strdup (text);
  g_free (before);
  return TRUE;
}

/**
 * outlay_text_show:
 * @label: a label
 * @text: plain text
 *
 * Shows the text.
 */
void
outlay_text_show (GtkLabel *label, const char *text)
{
  if (g_strcmp0 (gtk_label_get_text (label), text) != 0)
    gtk_label_set_text (label, text);
}

/* Keeps a sign before its number where reading goes from right to left. */
#define LEFT_TO_RIGHT_MARK "\xe2\x80\x8e"

/**
 * outlay_text_show_figure:
 * @label: a label
 * @text: (nullable): a figure, such as "+$5.00"
 *
 * Shows the figure, or hides the label where there is none.
 */
void
outlay_text_show_figure (GtkLabel *label, const char *text)
{
  g_autofree char *marked = NULL;

  if (text != NULL &&
      gtk_widget_get_direction (GTK_WIDGET (label)) == GTK_TEXT_DIR_RTL)
    marked = g_strconcat (LEFT_TO_RIGHT_MARK, text, NULL);
  outlay_text_show_or_hide (label, marked != NULL ? marked : text);
}

/**
 * outlay_text_show_or_hide:
 * @label: a label
 * @text: (nullable): plain text
 *
 * Shows the text, or hides the label where there is none.
 */
void
outlay_text_show_or_hide (GtkLabel *label, const char *text)
{
  gboolean is_there = text != NULL && *text != '\0';

  if (is_there)
    outlay_text_show (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), is_there);
}

/**
 * outlay_text_new_wrapped:
 * @text: plain text
 * @style: a CSS class
 *
 * Makes a label that stands at the beginning of its line and breaks where it
 * is too long.
 *
 * Returns: (transfer floating): the label
 */
GtkWidget *
outlay_text_new_wrapped (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0F);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  return label;
}
