/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where bills stop going on as they do: in words, and in the order in which a
 * reader should see them.
 */
#pragma once

#include "cost-cliff.h"
#include "cost-currency.h"

G_BEGIN_DECLS

gboolean report_cliff_is_event (const CostCliff *cliff);
gboolean report_cliff_is_jump (const CostCliff *cliff);
gboolean report_cliff_is_near (const CostCliff *cliff);
double   report_cliff_multiple (const CostCliff *cliff);
char *report_cliff_event (const CostCliff *cliff, const CostCurrency *currency);
char *report_cliff_next (const CostCliff *cliff, const CostCurrency *currency);
char *report_cliff_distance (const CostCliff *cliff);
char *report_cliff_sentence (const CostCliff    *cliff,
                             const CostProvider *platform,
                             const CostCurrency *currency);
void  report_cliff_sort (GArray *cliffs);

G_END_DECLS
