/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A picture before it is a file: the same layout, made smaller.
 */
#pragma once

#include <gtk/gtk.h>

#include "plot-figure.h"
#include "report-picture.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_PREVIEW (outlay_preview_get_type ())

G_DECLARE_FINAL_TYPE (OutlayPreview, outlay_preview, OUTLAY, PREVIEW, GtkWidget)

GtkWidget *outlay_preview_new (void);
void       outlay_preview_show (OutlayPreview              *self,
                                PlotFigure                 *figure,
                                const ReportPictureRequest *request);

G_END_DECLS
