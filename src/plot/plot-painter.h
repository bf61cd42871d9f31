/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The Pango side of charts: fonts, texts that are shaped once to be measured
 * and set; and the tiles of patterns. A painter outlives scenes and holds
 * none. It belongs to the thread that made it.
 */
#pragma once

#include <cairo.h>

#include "plot-scene.h"
#include "plot-text.h"
#include "plot-tiles.h"

G_BEGIN_DECLS

typedef struct _PlotPainter PlotPainter;

void                plot_painter_prepare (void);
PlotPainter        *plot_painter_new (const char *family);
void                plot_painter_free (PlotPainter *painter);
const PlotMeasurer *plot_painter_get_measurer (PlotPainter *painter);
PlotTiles          *plot_painter_get_tiles (PlotPainter *painter);
void                plot_painter_show_text (PlotPainter    *painter,
                                            cairo_t        *cr,
                                            const PlotItem *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotPainter, plot_painter_free)

G_END_DECLS
