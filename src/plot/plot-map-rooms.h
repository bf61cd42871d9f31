/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where in its region a name fits best: of all rectangles that lie wholly in
 * the region, the one in which it could be set largest. Used by maps only.
 */
#pragma once

#include "plot-map.h"

G_BEGIN_DECLS

/**
 * PlotMapRoom:
 * @width: wanted, in cells, above zero
 * @height: wanted, in cells, above zero
 * @span: (out): the rectangle found; no columns if there is none
 * @fit: (out): how many times what is wanted fits into it
 */
typedef struct
{
  double       width;
  double       height;
  PlotCellSpan span;
  double       fit;
} PlotMapRoom;

void plot_map_rooms_find (const PlotMapCells *cells,
                          PlotMapRoom        *rooms,
                          guint               n_rooms);

G_END_DECLS
