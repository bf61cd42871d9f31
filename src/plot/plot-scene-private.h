/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a scene, for its builder alone.
 */
#pragma once

#include "plot-scene.h"

G_BEGIN_DECLS

struct _PlotScene
{
  double        width;
  double        height;
  GStringChunk *strings;     /* owned: every string below */
  GPtrArray    *blocks;      /* owned: arrays of PlotPoint, PlotCells */
  GArray       *items;       /* owned: PlotItem */
  GArray       *groups;      /* owned: PlotGroup */
  const char   *title;       /* borrowed from strings */
  const char   *description; /* borrowed from strings */
};

PlotScene *plot_scene_new (double width, double height);

G_END_DECLS
