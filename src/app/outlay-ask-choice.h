/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A parameter that is chosen from a list, or a pair from two lists.  A
 * scenario may also be a file.
 */
#pragma once

#include "outlay-ask.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_ASK_CHOICE (outlay_ask_choice_get_type ())

G_DECLARE_FINAL_TYPE (OutlayAskChoice,
                      outlay_ask_choice,
                      OUTLAY,
                      ASK_CHOICE,
                      OutlayAsk)

GtkWidget      *
outlay_ask_choice_new (ReportAsk ask, ReportForm form, GPtrArray *options);
void outlay_ask_choice_take_file (OutlayAskChoice *self, GFile *file);

G_END_DECLS
