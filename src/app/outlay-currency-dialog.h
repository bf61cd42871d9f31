/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Asks in which currency amounts are shown, and at which rate.
 */
#pragma once

#include <adwaita.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_CURRENCY_DIALOG (outlay_currency_dialog_get_type ())

G_DECLARE_FINAL_TYPE (OutlayCurrencyDialog,
                      outlay_currency_dialog,
                      OUTLAY,
                      CURRENCY_DIALOG,
                      AdwWindow)

OutlayCurrencyDialog *outlay_currency_dialog_new (GtkWindow     *parent,
                                                  OutlaySession *session);
void outlay_currency_dialog_show (GtkWindow *parent, OutlaySession *session);

G_END_DECLS
