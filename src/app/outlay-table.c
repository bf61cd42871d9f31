/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The model only counts the rows; cells are read from the table when they
 * are shown.  Columns are made anew only for a table that has other ones.
 */
#include "config.h"

#include "outlay-table.h"

#include "outlay-names.h"
#include "outlay-text.h"

/* A table of more rows scrolls by itself: all rows of a long one would be
 * made. */
#define MOST_ROWS 16
#define MOST_HEIGHT 560

/* A cell of words is cut, but not below so many letters. */
#define LEAST_CHARS 14

struct _OutlayTable
{
  GtkWidget parent_instance;

  GtkWidget         *content;
  GtkLabel          *title;
  GtkScrolledWindow *scroller;
  GtkColumnView     *view;
  GtkBox            *notes;
  GListStore        *rows;   /* owned: of GtkStringObject, one a row */
  ReportAnswer      *answer; /* owned, nullable: has the table */

  const ReportTable *table; /* borrowed from the answer, nullable */
};

G_DEFINE_FINAL_TYPE (OutlayTable, outlay_table, GTK_TYPE_WIDGET)

static void
outlay_table_dispose (GObject *object)
{
  OutlayTable *self = OUTLAY_TABLE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_TABLE);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->answer, report_answer_unref);
  G_OBJECT_CLASS (outlay_table_parent_class)->dispose (object);
}

static void
outlay_table_class_init (OutlayTableClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_table_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/table.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayTable, content);
  gtk_widget_class_bind_template_child (widget_class, OutlayTable, scroller);
  gtk_widget_class_bind_template_child (widget_class, OutlayTable, view);
  gtk_widget_class_bind_template_child (widget_class, OutlayTable, title);
  gtk_widget_class_bind_template_child (widget_class, OutlayTable, notes);
}

static void
outlay_table_init (OutlayTable *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
}

/**
 * outlay_table_new:
 *
 * Makes a table without rows.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_table_new (void)
{
  return g_object_new (OUTLAY_TYPE_TABLE, NULL);
}

static gboolean
is_text (const ReportColumn *column)
{
  return column->kind == REPORT_COLUMN_TEXT ||
         column->kind == REPORT_COLUMN_BOOLEAN;
}

static guint
get_column (GtkListItemFactory *factory)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "column"));
}

static void
set_up_cell (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  OutlayTable        *self = OUTLAY_TABLE (data);
  const ReportColumn *column =
      report_table_get_column (self->table, get_column (factory));
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), is_text (column) ? 0.0F : 1.0F);
  if (is_text (column))
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARS);
    }
  gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
}

static void
bind_cell (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  OutlayTable      *self = OUTLAY_TABLE (data);
  guint             row = gtk_list_item_get_position (item);
  const ReportCell *cell =
      report_table_get_cell (self->table, row, get_column (factory));
  const char *text = cell != NULL && cell->human != NULL ? cell->human : "";

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static void
add_column (OutlayTable *self, guint index)
{
  const ReportColumn  *column = report_table_get_column (self->table, index);
  GtkListItemFactory  *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *view_column = NULL;

  g_object_set_data (G_OBJECT (factory), "column", GUINT_TO_POINTER (index));
  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cell), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell), self);
  view_column = gtk_column_view_column_new (column->title, factory);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  gtk_column_view_column_set_expand (view_column, is_text (column));
  gtk_column_view_append_column (self->view, view_column);
  g_object_unref (view_column);
}

static void
add_columns (OutlayTable *self)
{
  for (guint i = 0; i < report_table_get_n_columns (self->table); i++)
    if (report_table_get_column (self->table, i)->title != NULL)
      add_column (self, i);
}

static void
remove_columns (OutlayTable *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);

  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column =
          g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (self->view, column);
    }
}

static gboolean
is_like (const ReportTable *a, const ReportTable *b)
{
  guint n = report_table_get_n_columns (a);

  if (report_table_get_n_columns (b) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const ReportColumn *one = report_table_get_column (a, i);
      const ReportColumn *other = report_table_get_column (b, i);

      if (one->kind != other->kind || g_strcmp0 (one->title, other->title) != 0)
        return FALSE;
    }
  return TRUE;
}

static void
fill (OutlayTable *self)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < report_table_get_n_rows (self->table); i++)
    g_ptr_array_add (rows, gtk_string_object_new (""));
  g_list_store_splice (self->rows,
                       0,
                       g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata,
                       rows->len);
}

static GtkWidget *
make_note (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0F);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  return label;
}

static void
fit_height (OutlayTable *self)
{
  gboolean is_long = report_table_get_n_rows (self->table) > MOST_ROWS;

  gtk_scrolled_window_set_policy (self->scroller,
                                  GTK_POLICY_AUTOMATIC,
                                  is_long ? GTK_POLICY_AUTOMATIC
                                          : GTK_POLICY_NEVER);
  gtk_scrolled_window_set_min_content_height (self->scroller,
                                              is_long ? MOST_HEIGHT : -1);
}

/* The first table has the figures of the chart, and is called like it unless
 * it has a name of its own. */
static const char *
find_title (OutlayTable *self)
{
  const char *title = report_table_get_title (self->table);

  if (title == NULL && report_answer_get_table (self->answer, 0) == self->table)
    title = plot_figure_get_title (report_answer_get_figure (self->answer));
  return title;
}

static void
show_words (OutlayTable *self)
{
  const char *title = find_title (self);
  guint       n = report_table_get_n_notes (self->table);
  GtkWidget  *note = gtk_widget_get_first_child (GTK_WIDGET (self->notes));

  outlay_text_show_or_hide (self->title, title);
  if (title != NULL)
    outlay_names_set (GTK_WIDGET (self->view), title);
  for (guint i = 0; i < n; i++)
    {
      if (note == NULL)
        {
          note = make_note ();
          gtk_box_append (self->notes, note);
        }
      outlay_text_show_or_hide (GTK_LABEL (note),
                                report_table_get_note (self->table, i));
      note = gtk_widget_get_next_sibling (note);
    }
  for (; note != NULL; note = gtk_widget_get_next_sibling (note))
    gtk_widget_set_visible (note, FALSE);
}

static void
empty (OutlayTable *self)
{
  g_list_store_remove_all (self->rows);
  remove_columns (self);
}

/**
 * outlay_table_show:
 * @self: a table
 * @answer: an answer
 * @index: which of its tables
 *
 * Shows a table of the answer.
 */
void
outlay_table_show (OutlayTable *self, ReportAnswer *answer, guint index)
{
  const ReportTable *table = NULL;
  ReportAnswer      *before = NULL;
  gboolean           is_other = FALSE;

  g_return_if_fail (OUTLAY_IS_TABLE (self) && answer != NULL);
  g_return_if_fail (index < report_answer_get_n_tables (answer));

  table = report_answer_get_table (answer, index);
  is_other = self->table == NULL || !is_like (self->table, table);
  if (is_other && self->table != NULL)
    empty (self);
  before = self->answer;
  self->answer = report_answer_ref (answer);
  self->table = table;
  if (is_other)
    add_columns (self);
  fill (self);
  fit_height (self);
  show_words (self);
  g_clear_pointer (&before, report_answer_unref);
}

/**
 * outlay_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many rows it shows
 */
guint
outlay_table_get_n_rows (OutlayTable *self)
{
  g_return_val_if_fail (OUTLAY_IS_TABLE (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->rows));
}
