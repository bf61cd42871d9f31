/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a platform costs beside the vendor's bill: the team's time to set up
 * and to operate, and the hours in which the app is down.
 *
 * The bill is never mixed with it: each part is whole cents, rounded once, and
 * the total is the sum of the parts.  The setup is given in full, and as what
 * a month of the first `months` carries of it.
 *
 * Hours come from the workload where the user gave some (setup_weeks and
 * ops_hours above zero), else from the platform's own facts in the catalogue,
 * which say whether they are assumed.  A fact that is missing makes the total
 * incomplete ("at least"); it is never taken as zero in silence.  Where an
 * hour costs nothing, nothing is missing.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

#define COST_EFFORT_MONTHS 12 /* unless somebody says otherwise */
#define COST_EFFORT_MAX_MONTHS 120
#define COST_EFFORT_HOURS_PER_WEEK 40.0

typedef enum
{
  COST_EFFORT_PLATFORM, /* the catalogue's fact */
  COST_EFFORT_OWN,      /* the user's value */
  COST_EFFORT_UNKNOWN,  /* neither; the amount is 0 */
} CostEffortOrigin;

/* One part: so much time, and what it costs. */
typedef struct
{
  CostEffortOrigin      origin;
  const CostEffortFact *fact;   /* borrowed, nullable: not the platform's */
  double                time;   /* weeks (setup) or hours a month */
  double                rate;   /* dollars an hour */
  CostMoney             amount; /* setup: in full; else a month */
} CostEffortPart;

typedef struct
{
  const CostProvider *provider;              /* borrowed */
  CostEffortPart      parts[COST_N_EFFORTS]; /* by CostEffortKind */
  guint8              flags; /* CostCellFlags of the bill; blocked: no total */
  guint               months;
  CostMoney           bill;        /* the vendor's, a month */
  CostMoney           setup_full;  /* once */
  CostMoney           setup_month; /* setup_full over months, rounded half up */
  CostMoney           operations;  /* a month */
  CostMoney           downtime;    /* a month, expected */
  CostMoney           total; /* bill + setup_month + operations + downtime */
  gboolean            is_complete; /* bill and all parts are known */
} CostEffort;

void cost_effort_init (CostEffort         *effort,
                       const CostProvider *provider,
                       const CostWorkload *workload,
                       CostMoney           bill,
                       guint8              flags,
                       guint               months);
/* Of CostEffort, a platform each, in the engine's order; they borrow from the
 * engine. */
GArray *cost_effort_compute (const CostEngine   *engine,
                             const CostWorkload *workload,
                             guint               months);

G_END_DECLS
