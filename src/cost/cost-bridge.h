/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From one bill to another, by category: steps that add up to the cent.  The
 * bills may be of two platforms, two workloads or two days.
 */
#pragma once

#include "cost-estimate.h"

G_BEGIN_DECLS

typedef struct
{
  CostCategory category;
  CostMoney    from;   /* of the category, in the first bill */
  CostMoney    to;     /* in the second */
  CostMoney    before; /* the running total */
  CostMoney    after;  /* before + to - from */
} CostBridgeStep;

typedef struct
{
  CostMoney      from;
  CostMoney      to;
  gboolean       is_sound; /* both bills are whole: not blocked, all priced */
  guint          n_steps;
  CostBridgeStep steps[COST_N_CATEGORIES]; /* those that change anything */
} CostBridge;

void cost_bridge_build (CostBridge         *bridge,
                        const CostEstimate *from,
                        const CostEstimate *to);

G_END_DECLS
