/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A window on one session: the workload at the side, the chart, the ranking
 * and the bill beside it.  It passes things on and decides nothing.
 */
#pragma once

#include "outlay-application.h"
#include "outlay-session.h"
#include "report-answer.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_WINDOW (outlay_window_get_type ())

G_DECLARE_FINAL_TYPE (OutlayWindow,
                      outlay_window,
                      OUTLAY,
                      WINDOW,
                      AdwApplicationWindow)

OutlayWindow  *outlay_window_new (OutlayApplication *application);
ReportAnswer  *outlay_window_get_answer (OutlayWindow *self);
OutlaySession *outlay_window_get_session (OutlayWindow *self);
void           outlay_window_open (OutlayWindow *self, GFile *file);
void           outlay_window_restore_all (OutlayWindow *self);
void           outlay_window_keep (OutlayWindow *self);
void
outlay_window_tell (OutlayWindow *self, const char *text, gboolean can_undo);

G_END_DECLS
