/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The pane with the workload: its groups, one below the other.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_WORKLOAD (outlay_workload_get_type ())

G_DECLARE_FINAL_TYPE (OutlayWorkload,
                      outlay_workload,
                      OUTLAY,
                      WORKLOAD,
                      GtkWidget)

void outlay_workload_set_session (OutlayWorkload *self, OutlaySession *session);

G_END_DECLS
