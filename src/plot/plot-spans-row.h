/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One row of spans: first its shapes, then, above the lines that go through
 * all rows, its words. Used by the spans' layout only.
 */
#pragma once

#include "plot-spans-plan.h"

G_BEGIN_DECLS

/** The most lines that words of a row may meet: reference, axis, connectors
 * from above and to below, and inside a span the point. */
#define PLOT_SPANS_MAX_CROSSINGS 5

/**
 * PlotSpansRow:
 * @plan: borrowed
 * @given: borrowed
 * @spans: (array length=n_spans): borrowed
 * @n_spans: how many
 * @base: its place and names
 * @crossings: where lines run through it
 */
typedef struct
{
  const PlotSpansPlan *plan;
  const PlotSpanRow   *given;
  const PlotSpan      *spans;
  guint                n_spans;
  PlotRow              base;
  double               crossings[PLOT_SPANS_MAX_CROSSINGS];
} PlotSpansRow;

void     plot_spans_row_init (PlotSpansRow        *row,
                              const PlotSpansPlan *plan,
                              const PlotSketch    *sketch,
                              guint                index);
void     plot_spans_row_clear (PlotSpansRow *row);
PlotRect plot_spans_row_place (const PlotSpansRow *row, guint span);
void     plot_spans_row_draw_shapes (const PlotSpansRow *row);
void     plot_spans_row_draw_connector (const PlotSpansRow *row,
                                        const PlotSpansRow *next);
void     plot_spans_row_draw_point (const PlotSpansRow *row);
void     plot_spans_row_draw_words (const PlotSpansRow *row);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotSpansRow, plot_spans_row_clear)

G_END_DECLS
