/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the answer changes along an axis, in sentences and as a table.
 */
#pragma once

#include "cost-crossover.h"
#include "report-table.h"

G_BEGIN_DECLS

char        *report_crossing_sentence (const CostSweep     *sweep,
                                       const CostCrossover *crossover);
char        *report_crossing_none (const CostSweep *sweep);
ReportTable *report_crossing_table (const CostSweep *sweep,
                                    const GArray    *crossovers);
int          report_crossing_get_next (const CostSweep     *sweep,
                                       const CostCrossover *crossover);
gboolean     report_crossing_is_of_leaders (const CostSweep     *sweep,
                                            const CostCrossover *crossover);

G_END_DECLS
