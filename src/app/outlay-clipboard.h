/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A chart for other programs: as a picture, as a drawing, and as text for
 * spreadsheets; who pastes takes what it can.
 */
#pragma once

#include <gtk/gtk.h>

#include "cost-catalogue.h"
#include "report-answer.h"

G_BEGIN_DECLS

GdkContentProvider *outlay_clipboard_offer (const ReportAnswer *answer,
                                            CostCatalogue      *catalogue,
                                            GError            **error);

G_END_DECLS
