/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A list of files is what file managers send; a single one is what some
 * programs do.
 */
#include "outlay-drop.h"

/* So many windows are opened at once, not more. */
#define MAX_FILES 8

/* Who is told; it goes with the target. */
typedef struct
{
  OutlayDropFunc take;
} Taker;

static gboolean
take_all (GtkDropTarget *target, const GValue *value, OutlayDropFunc take)
{
  GtkWidget *owner =
      gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  GSList *files = NULL;
  guint   n = 0;

  if (G_VALUE_HOLDS (value, G_TYPE_FILE))
    {
      take (g_value_get_object (value), 0, owner);
      return TRUE;
    }
  if (!G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return FALSE;
  files = gdk_file_list_get_files (g_value_get_boxed (value));
  for (GSList *at = files; at != NULL && n < MAX_FILES; at = at->next, n++)
    take (at->data, n, owner);
  g_slist_free (files);
  return n > 0;
}

static gboolean
drop (GtkDropTarget *target,
      const GValue  *value,
      double         x,
      double         y,
      gpointer       data)
{
  const Taker *taker = data;

  return take_all (target, value, taker->take);
}

/**
 * outlay_drop_add:
 * @widget: where files may be dropped
 * @take: takes each of them
 *
 * Lets files be dropped.
 */
void
outlay_drop_add (GtkWidget *widget, OutlayDropFunc take)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);
  Taker         *taker = g_new0 (Taker, 1);
  GType          types[] = { GDK_TYPE_FILE_LIST, G_TYPE_FILE };

  g_return_if_fail (GTK_IS_WIDGET (widget) && take != NULL);

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  taker->take = take;
  g_object_set_data_full (G_OBJECT (target), "taker", taker, g_free);
  g_signal_connect (target, "drop", G_CALLBACK (drop), taker);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}
