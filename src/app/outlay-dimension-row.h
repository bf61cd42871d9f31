/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An amount or a count of the workload: a slider on the dimension's scale, an
 * entry for the exact value, and a way back to what it was when the scenario
 * was opened.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_DIMENSION_ROW (outlay_dimension_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlayDimensionRow,
                      outlay_dimension_row,
                      OUTLAY,
                      DIMENSION_ROW,
                      GtkListBoxRow)

GtkWidget     *outlay_dimension_row_new (OutlaySession *session,
                                         CostDimension  dimension);
GtkRange      *outlay_dimension_row_get_slider (OutlayDimensionRow *self);
GtkSpinButton *outlay_dimension_row_get_entry (OutlayDimensionRow *self);
GtkWidget     *outlay_dimension_row_get_reset (OutlayDimensionRow *self);

G_END_DECLS
