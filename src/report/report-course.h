/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bills over time: those of the past, those to come, what moved them and when
 * to switch, as a chart.
 */
#pragma once

#include "cost-past.h"
#include "report-move.h"
#include "report-shift.h"

G_BEGIN_DECLS

/**
 * ReportCourse:
 * @context: what it starts from; borrowed
 * @past: the bills on every day on which something changed, to the last month
 *   ahead; owned
 * @shifts: (element-type ReportShift): what moved a bill; owned
 * @future: the months ahead; owned
 * @move: the way through them
 * @since: the first day
 * @at: the day of the scenario
 *
 * What the analysis "timeline" looks at.
 */
typedef struct
{
  const ReportContext *context;
  CostPast            *past;
  GArray              *shifts;
  CostFuture          *future;
  ReportMove           move;
  CostDate             since;
  CostDate             at;
} ReportCourse;

gboolean    report_course_init (ReportCourse         *course,
                                const ReportContext  *context,
                                const ReportQuestion *question,
                                GError              **error);
void        report_course_clear (ReportCourse *course);
CostDate    report_course_end (const ReportCourse *course);
char       *report_course_finding (const ReportCourse *course);
PlotFigure *report_course_draw (const ReportCourse *course);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ReportCourse, report_course_clear)

G_END_DECLS
