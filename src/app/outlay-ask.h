/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One control of a question: a caption, and below it what somebody types or
 * chooses.  The kinds of controls derive from it.  Where nothing is said, the
 * question does not have the parameter.
 */
#pragma once

#include <gtk/gtk.h>

#include "report-question.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_ASK (outlay_ask_get_type ())

G_DECLARE_DERIVABLE_TYPE (OutlayAsk, outlay_ask, OUTLAY, ASK, GtkBox)

/**
 * OutlayAskClass:
 * @write: adds to a question what the control says
 * @show: shows what a question says
 */
struct _OutlayAskClass
{
  GtkBoxClass parent_class;

  void (*write) (OutlayAsk *self, ReportQuestion *question);
  void (*show) (OutlayAsk *self, const ReportQuestion *question);
};

void      outlay_ask_set_up (OutlayAsk *self, ReportAsk ask);
ReportAsk outlay_ask_get_ask (OutlayAsk *self);
void      outlay_ask_write (OutlayAsk *self, ReportQuestion *question);
void      outlay_ask_show (OutlayAsk *self, const ReportQuestion *question);
void      outlay_ask_tell (OutlayAsk *self);

G_END_DECLS
