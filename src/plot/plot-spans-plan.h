/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where everything in a chart of spans goes, before anything is drawn: rows,
 * and an axis that leaves room for the words at both ends of the spans.
 * Used by the spans' layout only.
 */
#pragma once

#include "plot-row.h"
#include "plot-spans.h"

G_BEGIN_DECLS

/** Length of an arrow behind a span that goes on, in units. */
#define PLOT_SPANS_ARROW 18.0

/**
 * PlotSpansPlan:
 * @spans: borrowed
 * @rows: where rows, names and axis are
 * @has_bold_words: words at the ends are what the chart is about
 * @has_axis_line: whether a line is drawn that spans grow from
 * @axis_x: where it is
 * @has_reference_line: whether the reference lies within the rows
 * @reference_x: where it is
 */
typedef struct
{
  const PlotSpans *spans;
  PlotRows         rows;
  gboolean         has_bold_words;
  gboolean         has_axis_line;
  double           axis_x;
  gboolean         has_reference_line;
  double           reference_x;
} PlotSpansPlan;

void     plot_spans_plan_init (PlotSpansPlan    *plan,
                               const PlotSketch *sketch,
                               const PlotSpans  *spans);
void     plot_spans_plan_clear (PlotSpansPlan *plan);
PlotFont plot_spans_plan_after_font (const PlotSpansPlan *plan);
double   plot_spans_plan_place (const PlotSpansPlan *plan, double value);
PlotBand plot_spans_plan_reach (const PlotSpansPlan *plan,
                                const PlotSketch    *sketch,
                                guint                row);
gboolean plot_spans_plan_is_open (const PlotSpansPlan *plan,
                                  const PlotSpan      *span);
PlotFont plot_spans_plan_font (const PlotSpansPlan *plan,
                               const PlotSpanRow   *row);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotSpansPlan, plot_spans_plan_clear)

G_END_DECLS
