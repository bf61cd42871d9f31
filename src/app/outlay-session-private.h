/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A session from inside, for the two files that make it.
 */
#pragma once

#include "outlay-session.h"

#include "cost-engine.h"
#include "outlay-history.h"

G_BEGIN_DECLS

/**
 * OutlayStroke:
 * @OUTLAY_STROKE_NONE: a change that is undone by itself
 * @OUTLAY_STROKE_NAME: the name
 *
 * What a stroke changes if it is no dimension.
 */
typedef enum
{
  OUTLAY_STROKE_NONE = -1,
  OUTLAY_STROKE_NAME = -2,
} OutlayStroke;

struct _OutlaySession
{
  GObject parent_instance;

  CostCatalogue    *catalogue;  /* owned */
  CostScenario     *scenario;   /* owned */
  CostScenario     *opened;     /* owned: what resetting goes back to */
  CostEngine       *engine;     /* owned, nullable */
  ReportComparison *comparison; /* owned, nullable: nothing was priced yet */
  GError           *problem;    /* owned, nullable */
  OutlayHistory    *history;    /* owned */
  OutlayRadar      *radar;      /* owned, nullable: nobody asked for it */
  char             *selected;   /* owned, nullable: the cheapest */
  int               stroke;     /* a CostDimension, or an OutlayStroke */
  gint64            stroke_time;
};

void outlay_session_begin_stroke (OutlaySession *self, int stroke);
void outlay_session_recompute (OutlaySession *self);

G_END_DECLS
