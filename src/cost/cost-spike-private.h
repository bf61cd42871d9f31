/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A month with a spike in it: what has been used by the end of each day.
 */
#pragma once

#include "cost-spikes.h"
#include "cost-workload.h"

G_BEGIN_DECLS

typedef struct
{
  const CostWorkload *workload; /* borrowed: without the spike */
  const CostSpike    *spike;    /* borrowed, nullable: none */
  guint               n_days;
  guint               day;   /* the first of the spike, from 1 */
  double              hours; /* of the spike, within the month */
} CostSpikeMonth;

void     cost_spike_month_init (CostSpikeMonth     *month,
                                const CostWorkload *workload,
                                const CostSpike    *spike,
                                guint               n_days,
                                guint               day);
double   cost_spike_month_get (const CostSpikeMonth *month,
                               CostDimension         dimension,
                               double                days);
gboolean cost_spike_month_accrues (CostDimension dimension);

G_END_DECLS
