/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Patterns for screens: stroking hundreds of lines a frame is slow, so one
 * tile of each pattern is drawn once and repeated. A painter owns them.
 * Vector files get real strokes from plot_pattern_paint() instead.
 */
#pragma once

#include <cairo.h>

#include "plot-palette.h"

G_BEGIN_DECLS

typedef struct _PlotTiles PlotTiles;

PlotTiles *plot_tiles_new (void);
void       plot_tiles_free (PlotTiles *tiles);
void       plot_tiles_set_scale (PlotTiles *tiles, double device_scale);
void       plot_tiles_use (PlotTiles  *tiles,
                           cairo_t    *cr,
                           PlotPattern pattern,
                           double      size,
                           PlotColor   ink);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotTiles, plot_tiles_free)

G_END_DECLS
