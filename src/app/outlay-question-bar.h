/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The controls of what an analysis can be asked, made from its entry in the
 * table.  What few people ask is shown on demand.
 */
#pragma once

#include "outlay-session.h"

#include "outlay-ask.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_QUESTION_BAR (outlay_question_bar_get_type ())

G_DECLARE_FINAL_TYPE (OutlayQuestionBar,
                      outlay_question_bar,
                      OUTLAY,
                      QUESTION_BAR,
                      GtkWidget)

void            outlay_question_bar_show (OutlayQuestionBar    *self,
                                          OutlaySession        *session,
                                          const ReportAnalysis *analysis,
                                          const ReportQuestion *question);
void            outlay_question_bar_show_rare (OutlayQuestionBar *self);
ReportQuestion *outlay_question_bar_get_question (OutlayQuestionBar *self);
OutlayAsk *outlay_question_bar_find (OutlayQuestionBar *self, ReportAsk ask);

G_END_DECLS
