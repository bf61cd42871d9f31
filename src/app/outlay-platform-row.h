/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One place of the ranking.  It shows whatever platform is there at the
 * moment, so that a change of order makes no widget.
 */
#pragma once

#include <gtk/gtk.h>

#include "report-comparison.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_PLATFORM_ROW (outlay_platform_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlayPlatformRow,
                      outlay_platform_row,
                      OUTLAY,
                      PLATFORM_ROW,
                      GtkListBoxRow)

GtkWidget *outlay_platform_row_new (void);
void outlay_platform_row_show (OutlayPlatformRow *self, const ReportRow *row);
const char *outlay_platform_row_get_platform (OutlayPlatformRow *self);

G_END_DECLS
