/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the amount of a line comes from: allowance and tiers, the formula of
 * its quantity, and the page on which the price stands.
 */
#pragma once

#include <gtk/gtk.h>

#include "report-bill.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_EXPLANATION (outlay_explanation_get_type ())

G_DECLARE_FINAL_TYPE (OutlayExplanation,
                      outlay_explanation,
                      OUTLAY,
                      EXPLANATION,
                      GtkWidget)

GtkWidget *outlay_explanation_new (void);
char      *outlay_explanation_write_terms (const ReportBillRow *row);
void       outlay_explanation_show (OutlayExplanation   *self,
                                    const ReportBillRow *row);

G_END_DECLS
