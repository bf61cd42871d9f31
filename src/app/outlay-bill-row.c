/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The explanation is made when the row is first opened, and thrown away when
 * it is closed: most rows never are opened.
 */
#include "config.h"

#include "outlay-bill-row.h"

#include <glib/gi18n-lib.h>

#include "outlay-explanation.h"
#include "outlay-names.h"
#include "outlay-text.h"

struct _OutlayBillRow
{
  GtkListBoxRow parent_instance;

  GtkLabel    *label;
  GtkLabel    *terms;
  GtkLabel    *mark;
  GtkLabel    *amount;
  GtkWidget   *arrow;
  GtkRevealer *revealer;

  ReportBill *bill; /* owned, nullable */
  guint       index;
  char       *description; /* owned, nullable */
};

G_DEFINE_FINAL_TYPE (OutlayBillRow, outlay_bill_row, GTK_TYPE_LIST_BOX_ROW)

static void
outlay_bill_row_dispose (GObject *object)
{
  OutlayBillRow *self = OUTLAY_BILL_ROW (object);

  g_clear_pointer (&self->bill, report_bill_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_BILL_ROW);
  G_OBJECT_CLASS (outlay_bill_row_parent_class)->dispose (object);
}

static void
outlay_bill_row_finalize (GObject *object)
{
  g_free (OUTLAY_BILL_ROW (object)->description);
  G_OBJECT_CLASS (outlay_bill_row_parent_class)->finalize (object);
}

static void
drop_explanation (OutlayBillRow *self)
{
  if (!gtk_revealer_get_child_revealed (self->revealer) &&
      !outlay_bill_row_is_open (self))
    gtk_revealer_set_child (self->revealer, NULL);
}

static void
explain (OutlayBillRow *self)
{
  GtkWidget           *child = gtk_revealer_get_child (self->revealer);
  const ReportBillRow *row = report_bill_get_row (self->bill, self->index);

  if (child == NULL)
    {
      child = outlay_explanation_new ();
      gtk_revealer_set_child (self->revealer, child);
    }
  outlay_explanation_show (OUTLAY_EXPLANATION (child), row);
}

static void
open_or_close (OutlayBillRow *self)
{
  gboolean opens =
      gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->arrow));

  if (self->bill == NULL)
    return;
  if (opens)
    explain (self);
  gtk_revealer_set_reveal_child (self->revealer, opens);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->arrow),
                               GTK_ACCESSIBLE_STATE_EXPANDED,
                               opens,
                               -1);
}

static void
outlay_bill_row_class_init (OutlayBillRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_bill_row_dispose;
  object_class->finalize = outlay_bill_row_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/bill-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OutlayBillRow, label);
  gtk_widget_class_bind_template_child (widget_class, OutlayBillRow, terms);
  gtk_widget_class_bind_template_child (widget_class, OutlayBillRow, mark);
  gtk_widget_class_bind_template_child (widget_class, OutlayBillRow, amount);
  gtk_widget_class_bind_template_child (widget_class, OutlayBillRow, revealer);
  gtk_widget_class_bind_template_child (widget_class, OutlayBillRow, arrow);
  gtk_widget_class_bind_template_callback (widget_class, drop_explanation);
  gtk_widget_class_bind_template_callback (widget_class, open_or_close);
}

static void
outlay_bill_row_init (OutlayBillRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * outlay_bill_row_new:
 *
 * Makes a row without a line.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_bill_row_new (void)
{
  return g_object_new (OUTLAY_TYPE_BILL_ROW, NULL);
}

static void
describe (OutlayBillRow *self, const ReportBillRow *row)
{
  g_autofree char *explain_name = NULL;

  if (!outlay_text_take (&self->description, row->description))
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  row->label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  row->description,
                                  -1);
  /* Translators: says where an amount comes from; %s is a line of a bill. */
  explain_name = g_strdup_printf (_ ("Explain %s"), row->label);
  outlay_names_set (self->arrow, explain_name);
}

static void
set_class (OutlayBillRow *self, const char *name, gboolean has_it)
{
  if (has_it)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

/**
 * outlay_bill_row_show:
 * @self: a row
 * @bill: a bill
 * @index: a line of it
 *
 * Shows the line, and explains it if the row is open.
 */
void
outlay_bill_row_show (OutlayBillRow *self, ReportBill *bill, guint index)
{
  const ReportBillRow *row = NULL;
  g_autofree char     *terms = NULL;

  g_return_if_fail (OUTLAY_IS_BILL_ROW (self) && bill != NULL);

  row = report_bill_get_row (bill, index);
  terms = outlay_explanation_write_terms (row);
  report_bill_ref (bill);
  g_clear_pointer (&self->bill, report_bill_unref);
  self->bill = bill;
  self->index = index;
  outlay_text_show (self->label, row->label);
  outlay_text_show (self->terms, terms);
  outlay_text_show_or_hide (self->mark, row->mark);
  outlay_text_show_figure (self->amount, row->amount);
  set_class (self, "unpriced", !row->is_priced);
  set_class (self, "stale", row->freshness == COST_FRESHNESS_STALE);
  describe (self, row);
  if (outlay_bill_row_is_open (self))
    explain (self);
}

/**
 * outlay_bill_row_is_open:
 * @self: a row
 *
 * Returns: whether the explanation is shown
 */
gboolean
outlay_bill_row_is_open (OutlayBillRow *self)
{
  g_return_val_if_fail (OUTLAY_IS_BILL_ROW (self), FALSE);

  return gtk_revealer_get_reveal_child (self->revealer);
}

/**
 * outlay_bill_row_toggle:
 * @self: a row that shows a line
 *
 * Opens the explanation, or closes it.
 */
void
outlay_bill_row_toggle (OutlayBillRow *self)
{
  g_return_if_fail (OUTLAY_IS_BILL_ROW (self));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->arrow),
                                !outlay_bill_row_is_open (self));
}
