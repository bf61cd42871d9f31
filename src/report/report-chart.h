/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the charts draw: comparisons become bars of categories, with the
 * finding as title and the assumptions below.
 */
#pragma once

#include "plot-bars.h"
#include "plot-figure.h"
#include "report-comparison.h"

G_BEGIN_DECLS

/**
 * ReportChartStyle:
 * @direction: the reading direction
 * @density: how much room is left
 *
 * What the reader's desktop decides.
 */
typedef struct
{
  PlotDirection direction;
  PlotDensity   density;
} ReportChartStyle;

PlotBars   *report_chart_compare (const ReportComparison *comparison,
                                  const ReportChartStyle *style);
PlotFigure *report_chart_figure (const ReportComparison *comparison,
                                 const ReportChartStyle *style);

G_END_DECLS
