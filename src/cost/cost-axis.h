/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line of values of one dimension, along which totals are looked at: from
 * where, to where, in how many points, in equal steps or in equal factors.  A
 * plain value; the first and the last point are exactly its ends.
 */
#pragma once

#include "cost-dimension.h"

G_BEGIN_DECLS

#define COST_AXIS_MAX_POINTS 100000
#define COST_AXIS_POINTS 201 /* unless somebody says otherwise */

typedef struct
{
  CostDimension dimension;
  double        from;
  double        to;       /* above from */
  guint         n_points; /* 2 to COST_AXIS_MAX_POINTS */
  CostScale     scale;
} CostAxis;

gboolean
cost_axis_init (CostAxis *axis, CostDimension dimension, GError **error);
gboolean cost_axis_check (const CostAxis *axis, GError **error);
double  *cost_axis_get_values (const CostAxis *axis, guint *n_values);

G_END_DECLS
