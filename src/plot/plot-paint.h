/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a scene to cairo. Reads the scene, a palette and nothing else; decides
 * nothing and keeps nothing. Coordinates are held inside what cairo can take.
 */
#pragma once

#include <cairo.h>

#include "plot-painter.h"
#include "plot-palette.h"
#include "plot-scene.h"

G_BEGIN_DECLS

/**
 * PlotPaintOptions:
 * @is_transparent: leave the background clear
 * @hover: (nullable): id of the item or group under the pointer, borrowed
 * @focus: (nullable): id of the group with the keyboard focus, borrowed
 * @focus_rect: (nullable): a part without a group that has it, borrowed
 * @device_scale: device pixels a logical pixel, to snap hairlines; 0 is 1
 */
typedef struct
{
  gboolean        is_transparent;
  const char     *hover;
  const char     *focus;
  const PlotRect *focus_rect;
  double          device_scale;
} PlotPaintOptions;

void plot_scene_paint (const PlotScene        *scene,
                       cairo_t                *cr,
                       const PlotPalette      *palette,
                       PlotPainter            *painter,
                       const PlotPaintOptions *options);

G_END_DECLS
