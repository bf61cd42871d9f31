/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Paints a grid of cells: a fill a role with its pattern, a faint hatch where
 * there is none, stripes where cells are hatched. Part of paint.
 */
#pragma once

#include <cairo.h>

#include "plot-scene.h"
#include "plot-tiles.h"

G_BEGIN_DECLS

/**
 * PlotCellsBrush:
 * @cr: borrowed
 * @palette: borrowed
 * @tiles: borrowed
 * @device_scale: device pixels a logical pixel
 * @is_vector: whether it is a file of vectors
 */
typedef struct
{
  cairo_t           *cr;
  const PlotPalette *palette;
  PlotTiles         *tiles;
  double             device_scale;
  gboolean           is_vector;
} PlotCellsBrush;

void plot_cells_paint (const PlotCellsBrush *brush,
                       const PlotItem       *item,
                       PlotRect              bounds);

G_END_DECLS
