/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The days on which a platform's bill may become another though the workload
 * does not: those on which anything begins or ends of what it or its partners
 * have in the catalogue.  Between them an engine of one day is as good as one
 * of another.
 */
#pragma once

#include "cost-engine.h"

G_BEGIN_DECLS

GArray  *cost_days_list (const CostEngine *engine,
                         guint             platform,
                         CostDate          after,
                         CostDate          last);
GArray  *cost_days_merge (GArray *const *lists, guint n_lists);
gboolean cost_days_has (const GArray *days, CostDate day);
gboolean cost_days_concern (const CostEngine   *engine,
                            guint               platform,
                            const CostProvider *provider);
gboolean cost_days_has_beginning (const CostProvider *provider, CostDate day);
CostDate cost_days_add_months (CostDate date, guint months);

G_END_DECLS
