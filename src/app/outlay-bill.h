/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bill of a session's selected platform, line by line, with what to know
 * about the platform, what its other plans would cost, and what is not in
 * the figures.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_BILL (outlay_bill_get_type ())

G_DECLARE_FINAL_TYPE (OutlayBill, outlay_bill, OUTLAY, BILL, GtkWidget)

void outlay_bill_set_session (OutlayBill *self, OutlaySession *session);
void outlay_bill_update (OutlayBill *self);

G_END_DECLS
