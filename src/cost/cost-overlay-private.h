/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What reading own prices and laying them over a history share.
 */
#pragma once

#include "cost-provider-private.h"

G_BEGIN_DECLS

/* What the user's file says of one price. */
typedef struct
{
  char  *key; /* owned, nullable: all keys of the price */
  double value;
} CostOwnCell;

void       cost_own_cell_free (CostOwnCell *cell);
CostPrice *cost_overlay_merge (const CostProvider *provider,
                               const CostPrice    *price,
                               const GPtrArray    *cells);

G_END_DECLS
