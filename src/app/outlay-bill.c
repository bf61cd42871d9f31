/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A bill has many labels, and laying them out takes longer than a frame.  So
 * while a slider moves only the title follows, and the lines when it rests.
 */
#include "config.h"

#include "outlay-bill.h"

#include "outlay-bill-row.h"
#include "outlay-remarks.h"
#include "outlay-text.h"
#include "report-bill.h"
#include "report-pairing.h"
#include "report-provenance.h"
#include "report-words.h"

/* A slider that was not moved for so many milliseconds rests. */
#define REST 90

struct _OutlayBill
{
  GtkWidget parent_instance;

  GtkWidget     *content;
  GtkLabel      *title;
  GtkLabel      *subtitle;
  GtkLabel      *age;
  GtkListBox    *remarks;
  GtkListBox    *lines;
  OutlayRemarks *plans;
  OutlayRemarks *databases;
  OutlayRemarks *own;
  OutlayRemarks *omissions;

  OutlaySession *session; /* owned, nullable */
  ReportBill    *bill;    /* owned, nullable: what is shown */
  GPtrArray     *rests;   /* owned, nullable: own prices of it, sentences */
  GPtrArray     *misses;  /* owned, nullable: ReportOmissions of it */
  guint          update;  /* source id; 0: up to date */
};

G_DEFINE_FINAL_TYPE (OutlayBill, outlay_bill, GTK_TYPE_WIDGET)

static void
outlay_bill_dispose (GObject *object)
{
  OutlayBill *self = OUTLAY_BILL (object);

  g_clear_handle_id (&self->update, g_source_remove);
  g_clear_object (&self->session);
  g_clear_pointer (&self->bill, report_bill_unref);
  g_clear_pointer (&self->rests, g_ptr_array_unref);
  g_clear_pointer (&self->misses, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), OUTLAY_TYPE_BILL);
  G_OBJECT_CLASS (outlay_bill_parent_class)->dispose (object);
}

static void
toggle_row (OutlayBill *self, GtkListBoxRow *row)
{
  outlay_bill_row_toggle (OUTLAY_BILL_ROW (row));
}

#define BIND(child)                                                            \
  gtk_widget_class_bind_template_child (widget_class, OutlayBill, child)

static void
outlay_bill_class_init (OutlayBillClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = outlay_bill_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (OUTLAY_TYPE_REMARKS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               OUTLAY_RESOURCE_BASE
                                               "/ui/bill.ui");
  BIND (content);
  BIND (title);
  BIND (subtitle);
  BIND (age);
  BIND (remarks);
  BIND (lines);
  BIND (plans);
  BIND (databases);
  BIND (own);
  BIND (omissions);
  gtk_widget_class_bind_template_callback (widget_class, toggle_row);
}

#undef BIND

static void
outlay_bill_init (OutlayBill *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Makes rows until there are @n, and hides those beyond. */
static void
fit (GtkListBox *list, guint n, GtkWidget *(*make) (void))
{
  GtkListBoxRow *row = NULL;

  for (guint i = 0; i < n; i++)
    if (gtk_list_box_get_row_at_index (list, (int)i) == NULL)
      gtk_list_box_append (list, make ());
  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    gtk_widget_set_visible (GTK_WIDGET (row), i < (int)n);
  gtk_widget_set_visible (GTK_WIDGET (list), n > 0);
}

static OutlayRemarkRow *
get_remark (GtkListBox *list, guint index)
{
  return OUTLAY_REMARK_ROW (gtk_list_box_get_row_at_index (list, (int)index));
}

static const char *
get_icon (CostLimitKind kind)
{
  switch (kind)
    {
    case COST_LIMIT_BLOCKER:
      return "dialog-error-symbolic";
    case COST_LIMIT_WARNING:
      return "dialog-warning-symbolic";
    case COST_LIMIT_NOTE:
      break;
    }
  return "dialog-information-symbolic";
}

static void
show_remarks (OutlayBill *self, const GPtrArray *remarks)
{
  fit (self->remarks, remarks->len, outlay_remark_row_new);
  for (guint i = 0; i < remarks->len; i++)
    {
      const ReportRemark *remark = g_ptr_array_index (remarks, i);
      OutlayRemarkRow    *row = get_remark (self->remarks, i);

      outlay_remark_row_set_icon (row,
                                  get_icon (remark->kind),
                                  report_words_limit (remark->kind));
      outlay_remark_row_set_text (row, remark->text, NULL);
    }
}

static void
show_lines (OutlayBill *self, ReportBill *bill)
{
  guint n = report_bill_get_n_rows (bill);

  fit (self->lines, n, outlay_bill_row_new);
  for (guint i = 0; i < n; i++)
    outlay_bill_row_show (
        OUTLAY_BILL_ROW (gtk_list_box_get_row_at_index (self->lines, (int)i)),
        bill,
        i);
}

static void
fill_plan (OutlayRemarkRow *row, guint index, gpointer data)
{
  const ReportBill      *bill = data;
  const CostEstimate    *estimate = report_bill_get_estimate (bill);
  const CostAlternative *plan =
      g_ptr_array_index (estimate->alternatives, index);
  g_autofree char *text =
      report_words_alternative (plan, report_bill_get_currency (bill));

  outlay_remark_row_set_text (row, text, NULL);
  outlay_remark_row_set_marked (row, plan->plan == estimate->plan);
}

static void
fill_database (OutlayRemarkRow *row, guint index, gpointer data)
{
  const ReportBill *bill = data;
  g_autofree char  *text = report_pairing_row (report_bill_get_estimate (bill),
                                              index,
                                              report_bill_get_currency (bill));

  outlay_remark_row_set_text (row, text, NULL);
  outlay_remark_row_set_marked (row, index == 0);
}

static void
fill_own (OutlayRemarkRow *row, guint index, gpointer data)
{
  const GPtrArray *sentences = data;

  outlay_remark_row_set_text (row, g_ptr_array_index (sentences, index), NULL);
}

static void
fill_omission (OutlayRemarkRow *row, guint index, gpointer data)
{
  const GPtrArray      *omissions = data;
  const ReportOmission *omission = g_ptr_array_index (omissions, index);

  outlay_remark_row_set_text (row, omission->what, omission->why);
}

static void
show_folds (OutlayBill *self, ReportBill *bill)
{
  CostEstimate *estimate = report_bill_get_estimate (bill);
  guint         n_plans = estimate->alternatives->len;

  g_clear_pointer (&self->rests, g_ptr_array_unref);
  g_clear_pointer (&self->misses, g_ptr_array_unref);
  self->rests = report_provenance_own (estimate);
  self->misses = report_provenance_omissions (estimate);
  outlay_remarks_set (self->plans, n_plans > 1 ? n_plans : 0, fill_plan, bill);
  outlay_remarks_set (self->databases,
                      estimate->n_pairings,
                      fill_database,
                      bill);
  outlay_remarks_set (self->own, self->rests->len, fill_own, self->rests);
  outlay_remarks_set (self->omissions,
                      self->misses->len,
                      fill_omission,
                      self->misses);
}

/* The bill in the currency that is chosen, for who reads it today. */
static ReportBill *
write_bill (OutlayBill *self, const ReportRow *row)
{
  return report_bill_new_on (
      row->estimate,
      outlay_session_get_scenario (self->session)->currency,
      cost_date_today ());
}

static void
show_age (OutlayBill *self, const CostEstimate *estimate)
{
  g_autofree char *age =
      report_provenance_summary (estimate, cost_date_today ());

  outlay_text_show_or_hide (self->age, age);
}

static void
show_title (OutlayBill *self, ReportBill *bill)
{
  outlay_text_show (self->title, report_bill_get_title (bill));
  outlay_text_show (self->subtitle, report_bill_get_subtitle (bill));
}

/**
 * outlay_bill_update:
 * @self: a bill
 *
 * Shows the selected platform as it is now, without waiting for a rest.
 */
void
outlay_bill_update (OutlayBill *self)
{
  const ReportRow *row = NULL;
  g_autoptr (ReportBill) bill = NULL;

  g_return_if_fail (OUTLAY_IS_BILL (self) && self->session != NULL);

  g_clear_handle_id (&self->update, g_source_remove);
  row = outlay_session_get_selected (self->session);
  gtk_widget_set_visible (self->content, row != NULL);
  if (row == NULL)
    return;

  bill = write_bill (self, row);
  show_title (self, bill);
  show_age (self, row->estimate);
  show_remarks (self, row->remarks);
  show_lines (self, bill);
  show_folds (self, bill);
  g_clear_pointer (&self->bill, report_bill_unref);
  self->bill = g_steal_pointer (&bill);
}

static gboolean
update_later (gpointer data)
{
  OutlayBill *self = OUTLAY_BILL (data);

  self->update = 0;
  outlay_bill_update (self);
  return G_SOURCE_REMOVE;
}

static void
wait_for_rest (OutlayBill *self)
{
  g_clear_handle_id (&self->update, g_source_remove);
  self->update = g_timeout_add (REST, update_later, self);
}

static void
follow (OutlayBill *self)
{
  const ReportRow *row = outlay_session_get_selected (self->session);
  g_autoptr (ReportBill) bill = NULL;

  if (row != NULL)
    {
      bill = write_bill (self, row);
      show_title (self, bill);
    }
  wait_for_rest (self);
}

/**
 * outlay_bill_set_session:
 * @self: a bill
 * @session: what to show; set once
 *
 * Shows the session's selected platform, and follows it.
 */
void
outlay_bill_set_session (OutlayBill *self, OutlaySession *session)
{
  g_return_if_fail (OUTLAY_IS_BILL (self) && self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session,
                           "changed",
                           G_CALLBACK (follow),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session,
                           "selected",
                           G_CALLBACK (outlay_bill_update),
                           self,
                           G_CONNECT_SWAPPED);
  wait_for_rest (self);
}
