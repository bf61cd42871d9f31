/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Has analyses answered in another thread, one at a time.  What is asked
 * while one is at work waits, and only the last question does: so answers
 * come as fast as they can be made, and the last one is to the last question.
 *
 * An answer that is no longer of use is given up: to another analysis, to
 * another question of the same, or one that takes too long while the workload
 * has moved on.
 */
#pragma once

#include <gio/gio.h>

#include "report-analysis.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_ANSWERER (outlay_answerer_get_type ())

G_DECLARE_FINAL_TYPE (OutlayAnswerer,
                      outlay_answerer,
                      OUTLAY,
                      ANSWERER,
                      GObject)

OutlayAnswerer *outlay_answerer_new (void);
void            outlay_answerer_ask (OutlayAnswerer       *self,
                                     const ReportAnalysis *analysis,
                                     const ReportContext  *context,
                                     const ReportQuestion *question);
void            outlay_answerer_cancel (OutlayAnswerer *self);
gboolean        outlay_answerer_is_working (OutlayAnswerer *self);

G_END_DECLS
