/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An axis of lines with its numbers: a domain found in the values where the
 * spec gives none, and ticks whose words do not collide.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/** Size of the words at ticks, in units. */
#define PLOT_LINES_TICK_SIZE 11.5

/**
 * PlotLinesAxis:
 * @axis: with a domain; everything in it is borrowed from the spec
 * @scale: from data to pixels
 * @ticks: round values, within the domain
 * @labels: owned: the words of @ticks; %NULL where there is none to show
 * @width: of the widest of @labels
 */
typedef struct
{
  PlotAxis  axis;
  PlotScale scale;
  PlotTicks ticks;
  char     *labels[PLOT_TICKS_MAX];
  double    width;
} PlotLinesAxis;

void   plot_lines_axis_init_x (PlotLinesAxis *axis, const PlotLines *lines);
void   plot_lines_axis_init_y (PlotLinesAxis *axis, const PlotLines *lines);
void   plot_lines_axis_clear (PlotLinesAxis *axis);
void   plot_lines_axis_place (PlotLinesAxis    *axis,
                              const PlotSketch *sketch,
                              double            start,
                              double            end);
double plot_lines_axis_get_x (const PlotLinesAxis *axis,
                              const PlotSketch    *sketch,
                              guint                index);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotLinesAxis, plot_lines_axis_clear)

G_END_DECLS
