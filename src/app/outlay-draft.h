/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Unsaved work on the disk, so that a crash, a kill or a power cut costs
 * nothing.  A draft is a scenario with the file that it belongs to; it has a
 * file of its own in the user's state folder and a lock that ends with the
 * process.  What nobody holds the lock of was left behind, and whoever takes
 * the lock first goes on with it; so windows and processes never write each
 * other's.
 */
#pragma once

#include <gio/gio.h>

#include "cost-scenario.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_DRAFT (outlay_draft_get_type ())

G_DECLARE_FINAL_TYPE (OutlayDraft, outlay_draft, OUTLAY, DRAFT, GObject)

OutlayDraft *outlay_draft_new (void);
OutlayDraft *outlay_draft_claim (GFile         *wanted,
                                 CostScenario **scenario,
                                 GFile        **file,
                                 GError       **error);
void         outlay_draft_keep (OutlayDraft        *self,
                                const CostScenario *scenario,
                                GFile              *file);
gboolean     outlay_draft_keep_now (OutlayDraft        *self,
                                    const CostScenario *scenario,
                                    GFile              *file,
                                    GError            **error);
void         outlay_draft_drop (OutlayDraft *self);
char        *outlay_draft_get_folder (void);

G_END_DECLS
