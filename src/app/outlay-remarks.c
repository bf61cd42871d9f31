/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows are kept when there are fewer remarks, and hidden.
 */
#include "outlay-remarks.h"

struct _OutlayRemarks
{
  OutlayFold parent_instance;

  GPtrArray        *rows; /* owned: of borrowed OutlayRemarkRow */
  guint             n_rows;
  OutlayRemarksFill fill; /* nullable */
  gpointer          data; /* borrowed */
};

G_DEFINE_FINAL_TYPE (OutlayRemarks, outlay_remarks, OUTLAY_TYPE_FOLD)

static void
outlay_remarks_finalize (GObject *object)
{
  g_ptr_array_unref (OUTLAY_REMARKS (object)->rows);
  G_OBJECT_CLASS (outlay_remarks_parent_class)->finalize (object);
}

static void
add_row (OutlayRemarks *self)
{
  GtkWidget *row = outlay_remark_row_new ();

  outlay_fold_add (OUTLAY_FOLD (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
outlay_remarks_fill (OutlayFold *fold)
{
  OutlayRemarks *self = OUTLAY_REMARKS (fold);

  while (self->rows->len < self->n_rows)
    add_row (self);
  for (guint i = 0; i < self->rows->len; i++)
    {
      gtk_widget_set_visible (self->rows->pdata[i], i < self->n_rows);
      if (i < self->n_rows)
        self->fill (self->rows->pdata[i], i, self->data);
    }
}

static void
outlay_remarks_class_init (OutlayRemarksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = outlay_remarks_finalize;
  OUTLAY_FOLD_CLASS (klass)->fill = outlay_remarks_fill;
}

static void
outlay_remarks_init (OutlayRemarks *self)
{
  self->rows = g_ptr_array_new ();
}

/**
 * outlay_remarks_set:
 * @self: a fold
 * @n_rows: how many remarks there are; none hides the fold
 * @fill: says what they are, for as long as the fold is shown
 * @data: handed to @fill
 *
 * Sets what the fold unfolds into.
 */
void
outlay_remarks_set (OutlayRemarks    *self,
                    guint             n_rows,
                    OutlayRemarksFill fill,
                    gpointer          data)
{
  g_return_if_fail (OUTLAY_IS_REMARKS (self) && fill != NULL);

  self->n_rows = n_rows;
  self->fill = fill;
  self->data = data;
  gtk_widget_set_visible (GTK_WIDGET (self), n_rows > 0);
  if (outlay_fold_is_open (OUTLAY_FOLD (self)))
    outlay_remarks_fill (OUTLAY_FOLD (self));
}
