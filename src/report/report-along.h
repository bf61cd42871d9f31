/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line of values along a dimension, with the bills and where they cross:
 * what the analyses "sweep" and "crossovers" look at, and what they find.
 */
#pragma once

#include "cost-crossover.h"
#include "report-analysis.h"

G_BEGIN_DECLS

/**
 * ReportAlong:
 * @context: what it starts from; borrowed
 * @sweep: the totals; owned
 * @crossovers: (element-type CostCrossover): where they cross; owned
 * @cheapest: index of who is cheapest where the workload stands; -1: nobody
 * @n_rows: how many rows a table of it has
 */
typedef struct
{
  const ReportContext *context;
  CostSweep           *sweep;
  GArray              *crossovers;
  int                  cheapest;
  guint                n_rows;
} ReportAlong;

gboolean    report_along_init (ReportAlong          *line,
                               const ReportContext  *context,
                               const ReportQuestion *question,
                               GError              **error);
void        report_along_clear (ReportAlong *line);
char       *report_along_finding (const ReportAlong *line);
const char *report_along_name (const ReportAlong *line, guint platform);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportAlong, report_along_clear)

G_END_DECLS
