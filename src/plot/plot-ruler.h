/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The axis of a chart made of rows: ticks with their words below the rows,
 * lines from them through all rows, and a reference line with words above.
 * Used by layouts only.
 */
#pragma once

#include "plot-axis.h"
#include "plot-rect.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/** Size of the words of ticks and their distance from the rows, in units. */
#define PLOT_RULER_SIZE 11.5
#define PLOT_RULER_GAP 5.0

/**
 * PlotRuler:
 * @area: the rows
 * @scale: from data to x
 * @ticks: of the axis
 * @tick_labels: owned: the words of @ticks
 * @tick_stride: every how many-th tick is shown
 */
typedef struct
{
  PlotRect  area;
  PlotScale scale;
  PlotTicks ticks;
  char     *tick_labels[PLOT_TICKS_MAX];
  guint     tick_stride;
} PlotRuler;

/**
 * PlotRulerReference:
 * @value: where the line is
 * @label: (nullable): its words
 * @role: its colour
 * @is_dashed: whether it is dashed
 * @direction: where an arrow points if the value is beyond the end
 * @top: top of the words
 * @max_width: of the words
 */
typedef struct
{
  double        value;
  const char   *label;
  PlotRole      role;
  gboolean      is_dashed;
  PlotDirection direction;
  double        top;
  double        max_width;
} PlotRulerReference;

void   plot_ruler_init (PlotRuler        *ruler,
                        const PlotSketch *sketch,
                        const PlotAxis   *axis,
                        const PlotScale  *scale,
                        PlotRect          area);
void   plot_ruler_clear (PlotRuler *ruler);
void   plot_ruler_draw_grid (const PlotRuler  *ruler,
                             const PlotSketch *sketch,
                             gboolean          has_labels);
void   plot_ruler_draw_title (const PlotRuler  *ruler,
                              const PlotSketch *sketch,
                              const char       *title,
                              gboolean          has_labels);
void   plot_ruler_draw_axis (const PlotRuler  *ruler,
                             const PlotSketch *sketch,
                             double            x);
void   plot_ruler_draw_reference (const PlotRuler          *ruler,
                                  const PlotSketch         *sketch,
                                  const PlotRulerReference *reference);
double plot_ruler_label_height (const PlotSketch *sketch);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotRuler, plot_ruler_clear)

G_END_DECLS
