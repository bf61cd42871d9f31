/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One month of what somebody runs: a value for every dimension, and the
 * ordered places of which the first `regions` are used.  A plain value: copy
 * it, compare it, keep it on the stack.
 */
#pragma once

#include "cost-dimension.h"
#include "cost-place.h"

G_BEGIN_DECLS

/* The largest weight of a place against another. */
#define COST_WORKLOAD_MAX_WEIGHT 1e6

typedef struct
{
  double    values[COST_N_DIMENSIONS];
  guint     n_places; /* 1 to COST_N_PLACES, never less than regions */
  CostPlace places[COST_N_PLACES];  /* without repetition */
  double    weights[COST_N_PLACES]; /* > 0; 1 for all: split evenly */
} CostWorkload;

void     cost_workload_init (CostWorkload *workload);
gboolean cost_workload_equal (const CostWorkload *a, const CostWorkload *b);
gboolean cost_workload_check (const CostWorkload *workload, GError **error);
gboolean cost_workload_set (CostWorkload *workload,
                            const char   *dimension,
                            const char   *value,
                            GError      **error);
gboolean cost_workload_set_places (CostWorkload *workload,
                                   const char   *list,
                                   GError      **error);
gboolean cost_workload_append_place (CostWorkload *workload,
                                     CostPlace     place,
                                     double        weight,
                                     GError      **error);
void     cost_workload_complete_places (CostWorkload *workload);
char    *cost_workload_format_places (const CostWorkload *workload);

G_END_DECLS
