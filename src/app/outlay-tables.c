/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tables are kept for the next answer.
 */
#include "outlay-tables.h"

#include "outlay-table.h"

struct _OutlayTables
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (OutlayTables, outlay_tables, GTK_TYPE_BOX)

static void
outlay_tables_class_init (OutlayTablesClass *klass)
{
}

static void
outlay_tables_init (OutlayTables *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
}

/**
 * outlay_tables_new:
 *
 * Makes a list without tables.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_tables_new (void)
{
  return g_object_new (OUTLAY_TYPE_TABLES, NULL);
}

/**
 * outlay_tables_show:
 * @self: a list
 * @answer: an answer
 *
 * Shows the tables of the answer.
 */
void
outlay_tables_show (OutlayTables *self, ReportAnswer *answer)
{
  GtkWidget *table = NULL;

  g_return_if_fail (OUTLAY_IS_TABLES (self) && answer != NULL);

  table = gtk_widget_get_first_child (GTK_WIDGET (self));
  for (guint i = 0; i < report_answer_get_n_tables (answer); i++)
    {
      if (table == NULL)
        {
          table = outlay_table_new ();
          gtk_box_append (GTK_BOX (self), table);
        }
      outlay_table_show (OUTLAY_TABLE (table), answer, i);
      gtk_widget_set_visible (table, TRUE);
      table = gtk_widget_get_next_sibling (table);
    }
  for (; table != NULL; table = gtk_widget_get_next_sibling (table))
    gtk_widget_set_visible (table, FALSE);
}
