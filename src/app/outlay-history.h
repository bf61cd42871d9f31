/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can be undone and redone: whole scenarios, which are small, in two
 * bounded stacks.  It does not know what changed, nor who shows it.
 */
#pragma once

#include "cost-scenario.h"

G_BEGIN_DECLS

/* So many changes can be undone; older ones are forgotten. */
#define OUTLAY_HISTORY_MAX 200

typedef struct _OutlayHistory OutlayHistory;

OutlayHistory *outlay_history_new (void);
void           outlay_history_free (OutlayHistory *history);
gboolean       outlay_history_can_undo (const OutlayHistory *history);
gboolean       outlay_history_can_redo (const OutlayHistory *history);
void           outlay_history_push (OutlayHistory *history, CostScenario *past);
CostScenario  *outlay_history_undo (OutlayHistory *history,
                                    CostScenario  *present);
CostScenario  *outlay_history_redo (OutlayHistory *history,
                                    CostScenario  *present);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OutlayHistory, outlay_history_free)

G_END_DECLS
