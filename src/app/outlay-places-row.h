/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The places in which the workload runs, to be ticked in a list.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_PLACES_ROW (outlay_places_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlayPlacesRow,
                      outlay_places_row,
                      OUTLAY,
                      PLACES_ROW,
                      GtkListBoxRow)

GtkWidget *outlay_places_row_new (OutlaySession *session);

G_END_DECLS
