/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The platforms in the order of a session's comparison; the selected one is
 * that of which the bill is shown.
 */
#pragma once

#include <gtk/gtk.h>

#include "outlay-session.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_RANKING (outlay_ranking_get_type ())

G_DECLARE_FINAL_TYPE (OutlayRanking, outlay_ranking, OUTLAY, RANKING, GtkWidget)

void outlay_ranking_set_session (OutlayRanking *self, OutlaySession *session);

G_END_DECLS
