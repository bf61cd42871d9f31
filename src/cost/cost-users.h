/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the users are: a weight for each of the neutral places.  A plain
 * value.
 */
#pragma once

#include "cost-place.h"

G_BEGIN_DECLS

typedef struct
{
  double weights[COST_N_PLACES]; /* 0 or more; at least one above 0 */
} CostUsers;

void     cost_users_init (CostUsers *users); /* as many in every place */
double   cost_users_get_sum (const CostUsers *users);
gboolean cost_users_parse (CostUsers *users, const char *list, GError **error);

G_END_DECLS
