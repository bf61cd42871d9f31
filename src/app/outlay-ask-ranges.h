/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ranges of a question: a row each, to add and to remove.
 */
#pragma once

#include "outlay-ask.h"
#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_ASK_RANGES (outlay_ask_ranges_get_type ())

G_DECLARE_FINAL_TYPE (OutlayAskRanges,
                      outlay_ask_ranges,
                      OUTLAY,
                      ASK_RANGES,
                      OutlayAsk)

GtkWidget *outlay_ask_ranges_new (ReportAsk ask, OutlaySession *session);
void       outlay_ask_ranges_add (OutlayAskRanges *self);

G_END_DECLS
