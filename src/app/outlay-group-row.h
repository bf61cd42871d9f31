/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A group of dimensions that opens and closes.  Its rows are made when it is
 * first opened, and the rare ones when they are first asked for.
 */
#pragma once

#include "outlay-fold.h"
#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_GROUP_ROW (outlay_group_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlayGroupRow,
                      outlay_group_row,
                      OUTLAY,
                      GROUP_ROW,
                      OutlayFold)

GtkWidget *outlay_group_row_new (OutlaySession *session, CostGroup group);
void       outlay_group_row_show_rare (OutlayGroupRow *self);
guint      outlay_group_row_get_n_rows (OutlayGroupRow *self);

G_END_DECLS
