/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drawing the lines themselves, with their dots.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/**
 * PlotLinesDisc:
 * @id: (not nullable): of the item
 * @group: (nullable): of the item
 * @series: (nullable): of the item
 * @description: (nullable): of the item
 * @role: its colour
 * @at: its centre
 * @radius: logical pixels
 * @is_open: whether it is a ring
 *
 * A dot.
 */
typedef struct
{
  const char *id;
  const char *group;
  const char *series;
  const char *description;
  PlotRole    role;
  PlotPoint   at;
  double      radius;
  gboolean    is_open;
} PlotLinesDisc;

void   plot_lines_curve_style (PlotItem         *item,
                               const PlotSketch *sketch,
                               const PlotLine   *line,
                               gboolean          is_told_by_dashes);
double plot_lines_curve_radius (const PlotSketch *sketch, const PlotLine *line);
void   plot_lines_curve_add_disc (const PlotSketch    *sketch,
                                  const PlotLinesDisc *disc);

G_END_DECLS
