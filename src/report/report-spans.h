/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What all charts of spans begin and end with: the words, what the reader's
 * desktop decides, and the figure around it.
 */
#pragma once

#include "plot-spans.h"
#include "report-analysis.h"

G_BEGIN_DECLS

PlotSpansBuilder *report_spans_begin (const ReportContext *context,
                                      const char          *title,
                                      const char          *said);
PlotSpansBuilder *report_spans_begin_about (const ReportContext *context,
                                            const char          *title,
                                            const char          *subtitle,
                                            const char          *said);
void        report_spans_take_axis (PlotSpansBuilder *builder, PlotAxis axis);
PlotFigure *report_spans_end (PlotSpansBuilder *builder);

G_END_DECLS
