/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an answer says besides its chart: its sentences, one below the other.
 */
#pragma once

#include <gtk/gtk.h>

#include "report-answer.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_SENTENCES (outlay_sentences_get_type ())

G_DECLARE_FINAL_TYPE (OutlaySentences,
                      outlay_sentences,
                      OUTLAY,
                      SENTENCES,
                      GtkBox)

GtkWidget *outlay_sentences_new (void);
void outlay_sentences_show (OutlaySentences *self, const ReportAnswer *answer);

G_END_DECLS
