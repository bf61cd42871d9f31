/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one window works on: the catalogue, a scenario, and the comparison of
 * the platforms for it.  Each change of the scenario is answered by a new
 * comparison before the call returns, and told by #OutlaySession::changed.
 * It computes nothing itself and words nothing; it holds no widget.
 *
 * Where a scenario cannot be priced, the comparison is the last one that
 * could, and outlay_session_get_problem() says why.
 */
#pragma once

#include <glib-object.h>

#include "report-analysis.h"
#include "report-comparison.h"

#include "cost-catalogue.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_SESSION (outlay_session_get_type ())

G_DECLARE_FINAL_TYPE (OutlaySession, outlay_session, OUTLAY, SESSION, GObject)

typedef struct _OutlayRadar OutlayRadar;

OutlaySession *outlay_session_new (CostCatalogue *catalogue,
                                   CostScenario  *scenario);

CostCatalogue      *outlay_session_get_catalogue (OutlaySession *self);
const CostScenario *outlay_session_get_scenario (OutlaySession *self);
ReportComparison   *outlay_session_get_comparison (OutlaySession *self);
const GError       *outlay_session_get_problem (OutlaySession *self);
gboolean            outlay_session_fill_context (OutlaySession *self,
                                                 ReportContext *context);

OutlayRadar *outlay_session_get_radar (OutlaySession *self);

void outlay_session_start (OutlaySession *self, CostScenario *scenario);
void outlay_session_open (OutlaySession *self, CostScenario *scenario);
void outlay_session_change (OutlaySession *self, CostScenario *scenario);
gboolean
outlay_session_rename (OutlaySession *self, const char *name, GError **error);

double outlay_session_get_value (OutlaySession *self, CostDimension dimension);
double outlay_session_get_opened_value (OutlaySession *self,
                                        CostDimension  dimension);
void   outlay_session_set_value (OutlaySession *self,
                                 CostDimension  dimension,
                                 double         value);
void   outlay_session_use_place (OutlaySession *self,
                                 CostPlace      place,
                                 gboolean       is_used);
gboolean outlay_session_uses_place (OutlaySession *self, CostPlace place);
void     outlay_session_use_platform (OutlaySession *self,
                                      const char    *id,
                                      gboolean       is_used);
void     outlay_session_use_all_platforms (OutlaySession *self);
void     outlay_session_use_default_platforms (OutlaySession *self);
void outlay_session_show_in (OutlaySession *self, const CostCurrency *currency);
void outlay_session_end_stroke (OutlaySession *self);

gboolean outlay_session_can_undo (OutlaySession *self);
gboolean outlay_session_can_redo (OutlaySession *self);
void     outlay_session_undo (OutlaySession *self);
void     outlay_session_redo (OutlaySession *self);

void outlay_session_select (OutlaySession *self, const char *platform);
const ReportRow *outlay_session_get_selected (OutlaySession *self);

G_END_DECLS
