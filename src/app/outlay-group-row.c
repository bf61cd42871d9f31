/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which widget a dimension gets follows from its kind.
 */
#include "config.h"

#include "outlay-group-row.h"

#include <glib/gi18n-lib.h>

#include "outlay-choice-row.h"
#include "outlay-dimension-row.h"
#include "outlay-names.h"
#include "outlay-places-row.h"
#include "outlay-switch-row.h"
#include "report-dimension.h"

struct _OutlayGroupRow
{
  OutlayFold parent_instance;

  OutlaySession *session; /* owned, nullable */
  CostGroup      group;
  GtkWidget     *more; /* borrowed, nullable: asks for the rare rows */
  guint          n_rows;
};

G_DEFINE_FINAL_TYPE (OutlayGroupRow, outlay_group_row, OUTLAY_TYPE_FOLD)

static void
outlay_group_row_dispose (GObject *object)
{
  OutlayGroupRow *self = OUTLAY_GROUP_ROW (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (outlay_group_row_parent_class)->dispose (object);
}

static void
add_row (OutlayGroupRow *self, GtkWidget *row)
{
  outlay_fold_add (OUTLAY_FOLD (self), row);
  self->n_rows++;
}

static void
add_dimension (OutlayGroupRow *self, CostDimension dimension)
{
  switch (cost_dimension_get_info (dimension)->kind)
    {
    case COST_KIND_AMOUNT:
    case COST_KIND_COUNT:
      add_row (self, outlay_dimension_row_new (self->session, dimension));
      break;
    case COST_KIND_BOOLEAN:
      add_row (self, outlay_switch_row_new (self->session, dimension));
      break;
    case COST_KIND_CHOICE:
      add_row (self, outlay_choice_row_new (self->session, dimension));
      break;
    }
  if (dimension == COST_REGIONS)
    add_row (self, outlay_places_row_new (self->session));
}

static guint
add_dimensions (OutlayGroupRow *self, gboolean is_rare)
{
  guint n_left = 0;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info =
          cost_dimension_get_info ((CostDimension)i);

      if (info->group != self->group)
        continue;
      if (info->is_rare == is_rare)
        add_dimension (self, (CostDimension)i);
      else
        n_left++;
    }
  return n_left;
}

static GtkWidget *
make_more_row (OutlayGroupRow *self)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Show More"));
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW,
                                 "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_GROUP,
                                 NULL);
  /* Translators: %s is a group of sliders, such as “Traffic”. */
  g_autofree char *name =
      g_strdup_printf (_ ("Show More: %s"),
                       report_dimension_group (self->group));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (row, "more");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), button);
  outlay_names_set (button, name);
  g_signal_connect_swapped (button,
                            "clicked",
                            G_CALLBACK (outlay_group_row_show_rare),
                            self);
  return row;
}

static void
outlay_group_row_fill (OutlayFold *fold)
{
  OutlayGroupRow *self = OUTLAY_GROUP_ROW (fold);

  if (self->n_rows > 0 || self->session == NULL)
    return;
  if (add_dimensions (self, FALSE) == 0)
    return;
  self->more = make_more_row (self);
  outlay_fold_add (OUTLAY_FOLD (self), self->more);
}

static void
outlay_group_row_class_init (OutlayGroupRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = outlay_group_row_dispose;
  OUTLAY_FOLD_CLASS (klass)->fill = outlay_group_row_fill;
}

static void
outlay_group_row_init (OutlayGroupRow *self)
{
}

/**
 * outlay_group_row_new:
 * @session: whose workload it changes
 * @group: a group
 *
 * Makes the row of a group, closed.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_group_row_new (OutlaySession *session, CostGroup group)
{
  OutlayGroupRow *self = g_object_new (OUTLAY_TYPE_GROUP_ROW, NULL);

  self->session = g_object_ref (session);
  self->group = group;
  outlay_fold_set_title (OUTLAY_FOLD (self), report_dimension_group (group));
  return GTK_WIDGET (self);
}

/**
 * outlay_group_row_show_rare:
 * @self: a group that was opened
 *
 * Shows the rare dimensions too, in place of the row that asks for them.
 */
void
outlay_group_row_show_rare (OutlayGroupRow *self)
{
  g_return_if_fail (OUTLAY_IS_GROUP_ROW (self));

  if (self->more == NULL)
    return;
  outlay_fold_remove (OUTLAY_FOLD (self), g_steal_pointer (&self->more));
  add_dimensions (self, TRUE);
}

/**
 * outlay_group_row_get_n_rows:
 * @self: a group
 *
 * Returns: how many rows it has made
 */
guint
outlay_group_row_get_n_rows (OutlayGroupRow *self)
{
  g_return_val_if_fail (OUTLAY_IS_GROUP_ROW (self), 0);

  return self->n_rows;
}
