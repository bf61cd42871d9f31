/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The value that is told where an answer changes along an amount.  It is a
 * number as people would type it, the answer at that very number is known,
 * and what began there still holds one step further: vendors who bill started
 * units make bills of teeth, and a tooth is no place that anybody is at.
 */
#pragma once

#include "cost-dimension.h"

G_BEGIN_DECLS

typedef struct
{
  CostDimension dimension;
  double        until;  /* has the answer of now */
  double        at;     /* has another one */
  double        value;  /* the one to tell: until or at */
  int           before; /* the answers */
  int           after;
} CostEdge;

typedef int (*CostEdgeAsk) (gconstpointer data, double value);

void cost_edge_settle (CostEdge *edge, CostEdgeAsk ask, gconstpointer data);

G_END_DECLS
