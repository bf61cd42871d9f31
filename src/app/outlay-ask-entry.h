/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A parameter that is typed: a number, a day, or several words with space
 * between.  It counts when Return is pressed or the focus leaves.
 */
#pragma once

#include "outlay-ask.h"
#include "report-analysis.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_ASK_ENTRY (outlay_ask_entry_get_type ())

G_DECLARE_FINAL_TYPE (OutlayAskEntry,
                      outlay_ask_entry,
                      OUTLAY,
                      ASK_ENTRY,
                      OutlayAsk)

GtkWidget *outlay_ask_entry_new (const ReportAnalysis *analysis,
                                 ReportAsk             ask,
                                 ReportForm            form);

G_END_DECLS
