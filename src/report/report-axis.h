/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Axes of charts: which values a question means, and the words at them. And
 * what charts of several kinds share: each platform has its color in all.
 */
#pragma once

#include "plot-axis.h"
#include "report-analysis.h"

G_BEGIN_DECLS

/**
 * ReportAxisAsks:
 * @dimension: the parameter that names it
 * @from: where it begins
 * @to: where it ends
 * @points: how many points; %REPORT_N_ASKS: cannot be asked
 * @scale: log or linear; %REPORT_N_ASKS: cannot be asked
 *
 * The parameters that make an axis.
 */
typedef struct
{
  ReportAsk dimension;
  ReportAsk from;
  ReportAsk to;
  ReportAsk points;
  ReportAsk scale;
} ReportAxisAsks;

extern const ReportAxisAsks report_axis_along;

gboolean report_axis_read (const ReportContext  *context,
                           const ReportQuestion *question,
                           const ReportAxisAsks *asks,
                           CostAxis             *axis,
                           GError              **error);
gboolean report_axis_is_workload (CostDimension dimension);
PlotAxis report_axis_of_dimension (const CostAxis *axis);
PlotAxis report_axis_of_money (const CostCurrency *currency);
void     report_axis_clear (PlotAxis *axis);
char    *report_axis_title (CostDimension dimension);
char    *report_axis_title_of_money (const CostCurrency *currency);
guint    report_axis_role (const CostProvider *platform);

G_END_DECLS
