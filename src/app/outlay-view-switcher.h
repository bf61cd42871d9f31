/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which view is shown: a button with its name that opens the list of all, and
 * a line of what it tells.
 */
#pragma once

#include <gtk/gtk.h>

#include "report-analysis.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_VIEW_SWITCHER (outlay_view_switcher_get_type ())

G_DECLARE_FINAL_TYPE (OutlayViewSwitcher,
                      outlay_view_switcher,
                      OUTLAY,
                      VIEW_SWITCHER,
                      GtkWidget)

void outlay_view_switcher_show (OutlayViewSwitcher   *self,
                                const ReportAnalysis *analysis);

G_END_DECLS
