/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands upon the cells of a map: names of regions, contour lines with
 * their values, and the reader's position. Nothing stands upon another: who
 * is placed first keeps the others away. Used by maps only.
 */
#pragma once

#include "plot-map-plan.h"

G_BEGIN_DECLS

/** Never more marks on a map than this. */
#define PLOT_MAP_MAX_MARKS 64

/**
 * PlotMapMarks:
 * @plan: borrowed
 * @sketch: borrowed
 * @n_taken: how many places are taken
 * @taken: (array length=n_taken): the places
 *
 * A value; nothing to free.
 */
typedef struct
{
  const PlotMapPlan *plan;
  const PlotSketch  *sketch;
  guint              n_taken;
  PlotRect           taken[PLOT_MAP_MAX_MARKS];
} PlotMapMarks;

gboolean plot_map_marks_take (PlotMapMarks *marks, PlotRect place);
void     plot_map_marks_add_plate (const PlotMapMarks *marks,
                                   const PlotItem     *item,
                                   PlotRect            box);
void     plot_map_marks_draw_names (PlotMapMarks *marks);
void     plot_map_marks_draw_position (PlotMapMarks *marks);

G_END_DECLS
