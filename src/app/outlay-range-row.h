/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One range: a dimension, and how low, how likely and how high it is.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_RANGE_ROW (outlay_range_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlayRangeRow,
                      outlay_range_row,
                      OUTLAY,
                      RANGE_ROW,
                      GtkBox)

GtkWidget *outlay_range_row_new (OutlaySession *session, const char *text);
char      *outlay_range_row_write (OutlayRangeRow *self);

G_END_DECLS
