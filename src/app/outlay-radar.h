/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one unit more of each dimension costs on the selected platform, and
 * where its bill jumps.  It is looked for in another thread, when the workload
 * has not changed for a moment; until then what was known is not told any
 * more.
 */
#pragma once

#include "outlay-session.h"

#include "cost-cliff.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_RADAR (outlay_radar_get_type ())

G_DECLARE_FINAL_TYPE (OutlayRadar, outlay_radar, OUTLAY, RADAR, GObject)

OutlayRadar *outlay_radar_new (OutlaySession *session);
void         outlay_radar_stop (OutlayRadar *self);
gboolean     outlay_radar_knows (OutlayRadar *self);
char        *outlay_radar_get_next (OutlayRadar *self, CostDimension dimension);
char        *outlay_radar_get_jump (OutlayRadar *self, CostDimension dimension);

G_END_DECLS
