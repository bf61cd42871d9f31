/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The list of rows is made with the first of them.
 */
#include "config.h"

#include "outlay-fold.h"

#include "outlay-names.h"

typedef struct
{
  GtkBox          *content;
  GtkToggleButton *button;
  GtkLabel        *title;
  GtkListBox      *rows; /* borrowed, nullable: there are none yet */
} OutlayFoldPrivate;

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_TYPE_WITH_PRIVATE (OutlayFold, outlay_fold, GTK_TYPE_LIST_BOX_ROW)

static OutlayFoldPrivate *
get_private (OutlayFold *self)
{
  return outlay_fold_get_instance_private (self);
}

static void
open_or_close (OutlayFold *self)
{
  OutlayFoldPrivate *parts = get_private (self);
  gboolean           is_open = outlay_fold_is_open (self);

  if (is_open && OUTLAY_FOLD_GET_CLASS (self)->fill != NULL)
    OUTLAY_FOLD_GET_CLASS (self)->fill (self);
  if (parts->rows != NULL)
    gtk_widget_set_visible (GTK_WIDGET (parts->rows), is_open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (parts->button),
                               GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open,
                               -1);
}

static void
outlay_fold_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, outlay_fold_get_title (OUTLAY_FOLD (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
outlay_fold_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_TITLE:
      outlay_fold_set_title (OUTLAY_FOLD (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
outlay_fold_dispose (GObject *object)
{
  get_private (OUTLAY_FOLD (object))->rows = NULL;
  G_OBJECT_CLASS (outlay_fold_parent_class)->dispose (object);
}

static void
outlay_fold_class_init (OutlayFoldClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = outlay_fold_get_property;
  object_class->set_property = outlay_fold_set_property;
  object_class->dispose = outlay_fold_dispose;
  properties[PROP_TITLE] =
      g_param_spec_string ("title",
                           NULL,
                           NULL,
                           NULL,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/fold.ui");
  gtk_widget_class_bind_template_child_private (widget_class,
                                                OutlayFold,
                                                content);
  gtk_widget_class_bind_template_child_private (widget_class,
                                                OutlayFold,
                                                button);
  gtk_widget_class_bind_template_child_private (widget_class,
                                                OutlayFold,
                                                title);
  gtk_widget_class_bind_template_callback (widget_class, open_or_close);
}

static void
outlay_fold_init (OutlayFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

const char *
outlay_fold_get_title (OutlayFold *self)
{
  g_return_val_if_fail (OUTLAY_IS_FOLD (self), NULL);

  return gtk_label_get_text (get_private (self)->title);
}

/**
 * outlay_fold_set_title:
 * @self: a fold
 * @title: plain text
 *
 * Sets what stands on the fold, which is also the name of its button.
 */
void
outlay_fold_set_title (OutlayFold *self, const char *title)
{
  g_return_if_fail (OUTLAY_IS_FOLD (self) && title != NULL);

  gtk_label_set_text (get_private (self)->title, title);
  outlay_names_set_parts (GTK_WIDGET (get_private (self)->button), title);
}

/**
 * outlay_fold_is_open:
 * @self: a fold
 *
 * Returns: whether its rows are shown
 */
gboolean
outlay_fold_is_open (OutlayFold *self)
{
  g_return_val_if_fail (OUTLAY_IS_FOLD (self), FALSE);

  return gtk_toggle_button_get_active (get_private (self)->button);
}

/**
 * outlay_fold_open:
 * @self: a fold
 *
 * Opens it.
 */
void
outlay_fold_open (OutlayFold *self)
{
  g_return_if_fail (OUTLAY_IS_FOLD (self));

  gtk_toggle_button_set_active (get_private (self)->button, TRUE);
}

static GtkListBox *
make_rows (OutlayFold *self)
{
  GtkWidget *rows = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (rows, "rows");
  gtk_box_append (get_private (self)->content, rows);
  outlay_names_set (rows, outlay_fold_get_title (self));
  return GTK_LIST_BOX (rows);
}

/**
 * outlay_fold_add:
 * @self: a fold
 * @row: a row of a list
 *
 * Adds a row at the end.
 */
void
outlay_fold_add (OutlayFold *self, GtkWidget *row)
{
  OutlayFoldPrivate *parts = NULL;

  g_return_if_fail (OUTLAY_IS_FOLD (self) && GTK_IS_LIST_BOX_ROW (row));

  parts = get_private (self);
  if (parts->rows == NULL)
    parts->rows = make_rows (self);
  gtk_list_box_append (parts->rows, row);
}

/**
 * outlay_fold_remove:
 * @self: a fold
 * @row: one of its rows
 *
 * Takes a row out.
 */
void
outlay_fold_remove (OutlayFold *self, GtkWidget *row)
{
  g_return_if_fail (OUTLAY_IS_FOLD (self));

  gtk_list_box_remove (get_private (self)->rows, row);
}
