/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts come from catalogue files and are never markup.
 */
#include "config.h"

#include "outlay-remark-row.h"

#include "outlay-text.h"

struct _OutlayRemarkRow
{
  GtkListBoxRow parent_instance;

  GtkImage  *icon;
  GtkLabel  *text;
  GtkLabel  *more;
  GtkWidget *mark;
};

G_DEFINE_FINAL_TYPE (OutlayRemarkRow, outlay_remark_row, GTK_TYPE_LIST_BOX_ROW)

static void
outlay_remark_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_REMARK_ROW);
  G_OBJECT_CLASS (outlay_remark_row_parent_class)->dispose (object);
}

static void
outlay_remark_row_class_init (OutlayRemarkRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_remark_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/remark-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayRemarkRow, icon);
  gtk_widget_class_bind_template_child (widget_class, OutlayRemarkRow, text);
  gtk_widget_class_bind_template_child (widget_class, OutlayRemarkRow, more);
  gtk_widget_class_bind_template_child (widget_class, OutlayRemarkRow, mark);
}

static void
outlay_remark_row_init (OutlayRemarkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_remark_row_new:
 *
 * Makes a row without a text.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_remark_row_new (void)
{
  return g_object_new (OUTLAY_TYPE_REMARK_ROW, NULL);
}

/**
 * outlay_remark_row_set_icon:
 * @self: a row
 * @icon: name of a symbolic icon
 * @meaning: what it says, in a word
 *
 * Puts an icon before the text.
 */
void
outlay_remark_row_set_icon (OutlayRemarkRow *self,
                            const char      *icon,
                            const char      *meaning)
{
  g_return_if_fail (OUTLAY_IS_REMARK_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->icon), TRUE);
  if (g_strcmp0 (gtk_image_get_icon_name (self->icon), icon) == 0)
    return;
  gtk_image_set_from_icon_name (self->icon, icon);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->icon),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  meaning,
                                  -1);
}

/**
 * outlay_remark_row_set_text:
 * @self: a row
 * @text: what to read
 * @more: (nullable): what to read below
 *
 * Sets the texts.
 */
void
outlay_remark_row_set_text (OutlayRemarkRow *self,
                            const char      *text,
                            const char      *more)
{
  g_return_if_fail (OUTLAY_IS_REMARK_ROW (self));

  outlay_text_show_or_hide (self->more, more);
  if (g_strcmp0 (gtk_label_get_text (self->text), text) == 0)
    return;
  gtk_label_set_text (self->text, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text,
                                  -1);
}

/**
 * outlay_remark_row_set_marked:
 * @self: a row
 * @is_marked: whether it is the one that counts
 *
 * Puts a check mark behind the text, or takes it away.
 */
void
outlay_remark_row_set_marked (OutlayRemarkRow *self, gboolean is_marked)
{
  g_return_if_fail (OUTLAY_IS_REMARK_ROW (self));

  gtk_widget_set_visible (self->mark, is_marked);
}
