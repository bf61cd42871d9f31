/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A yes or no of the workload.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_SWITCH_ROW (outlay_switch_row_get_type ())

G_DECLARE_FINAL_TYPE (OutlaySwitchRow,
                      outlay_switch_row,
                      OUTLAY,
                      SWITCH_ROW,
                      GtkListBoxRow)

GtkWidget *outlay_switch_row_new (OutlaySession *session,
                                  CostDimension  dimension);
GtkSwitch *outlay_switch_row_get_switch (OutlaySwitchRow *self);

G_END_DECLS
