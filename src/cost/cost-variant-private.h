/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A database that the workload leaves open: each platform is computed with
 * every one that it may mean, and the best is billed.
 */
#pragma once

#include "cost-engine-private.h"

G_BEGIN_DECLS

/* More choices than any dimension has. */
#define COST_VARIANTS_MAX 32

/* What one variant comes to. */
typedef struct
{
  guint     variant;
  guint     database;
  CostMoney total;
  double    rank;
  guint8    flags;
} CostVariantBill;

gboolean cost_variant_is_open (const CostWorkload *workload);
GArray  *cost_variant_list (const CostWorkload *workload);
CostSlot cost_variant_rank (CostCode *code);
gboolean cost_variant_is_better (double    rank,
                                 CostMoney total,
                                 double    least_rank,
                                 CostMoney least);
guint    cost_variant_bill (const CostEngine   *engine,
                            guint               platform,
                            const CostWorkload *workload,
                            CostVariantBill    *bills);

G_END_DECLS
