/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a chart becomes a picture: its kind of file, size and look, with a
 * preview that is laid out as the file will be.
 */
#pragma once

#include "outlay-window.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_EXPORT_DIALOG (outlay_export_dialog_get_type ())

G_DECLARE_FINAL_TYPE (OutlayExportDialog,
                      outlay_export_dialog,
                      OUTLAY,
                      EXPORT_DIALOG,
                      AdwWindow)

OutlayExportDialog *outlay_export_dialog_new (OutlayWindow *window);
void                outlay_export_dialog_show (OutlayWindow *window);
gboolean            outlay_export_dialog_save (OutlayExportDialog *self,
                                               GFile              *file,
                                               GError            **error);

G_END_DECLS
