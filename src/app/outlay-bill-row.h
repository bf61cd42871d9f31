/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One line of a bill: what, how much of it at which price, and the amount.
 * Opened, it says where all that comes from.
 */
#pragma once

#include <gtk/gtk.h>

#include "report-bill.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_BILL_ROW (outlay_bill_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlayBillRow,
                      outlay_bill_row,
                      OUTLAY,
                      BILL_ROW,
                      GtkListBoxRow)

GtkWidget *outlay_bill_row_new (void);
void outlay_bill_row_show (OutlayBillRow *self, ReportBill *bill, guint index);
void outlay_bill_row_toggle (OutlayBillRow *self);
gboolean outlay_bill_row_is_open (OutlayBillRow *self);

G_END_DECLS
