/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The centre of the window: which analysis is shown, what it is asked, its
 * chart or its tables, and what it says.  It knows no analysis by name but
 * the comparison, which the session has made already.
 *
 * While a newer answer is made, the older one stays; what is asked wrongly is
 * said below the controls, and the last good answer stays too.
 */
#pragma once

#include "outlay-session.h"

#include <gtk/gtk.h>

#include "report-answer.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_VIEW (outlay_view_get_type ())

G_DECLARE_FINAL_TYPE (OutlayView, outlay_view, OUTLAY, VIEW, GtkWidget)

void        outlay_view_set_session (OutlayView *self, OutlaySession *session);
gboolean    outlay_view_ask (OutlayView           *self,
                             const char           *id,
                             const ReportQuestion *question);
void        outlay_view_step (OutlayView *self, int step);
const char *outlay_view_get_chosen (OutlayView *self);
ReportAnswer *outlay_view_get_answer (OutlayView *self);
gboolean      outlay_view_is_working (OutlayView *self);

/* Shows an analysis with what it was last asked. */
static inline gboolean
outlay_view_choose (OutlayView *self, const char *id)
{
  return outlay_view_ask (self, id, NULL);
}

G_END_DECLS
