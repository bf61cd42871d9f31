/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Days on an axis of a chart.  A month is as wide as any other, and ticks
 * stand at the beginnings of months, quarters, halves or whole years, whatever
 * suits the length.
 */
#pragma once

#include "cost-date.h"
#include "plot-axis.h"

G_BEGIN_DECLS

/**
 * ReportCalendar:
 * @year: the year in which the axis has its zero, on the first of January
 * @unit: how many months are one step: 1, 3, 6 or 12
 *
 * How days become numbers.
 */
typedef struct
{
  int   year;
  guint unit;
} ReportCalendar;

void
report_calendar_init (ReportCalendar *calendar, CostDate from, CostDate to);
double   report_calendar_place (const ReportCalendar *calendar, CostDate date);
CostDate report_calendar_date (const ReportCalendar *calendar, double place);
CostDate report_calendar_add (CostDate date, guint months);
PlotAxis report_calendar_axis (const ReportCalendar *calendar,
                               CostDate              from,
                               CostDate              to);

G_END_DECLS
