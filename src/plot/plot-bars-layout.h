/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the spec of bars to a scene. All decisions about place, size and what
 * is left out fall here; the same spec and frame give the same scene.
 */
#pragma once

#include "plot-bars.h"
#include "plot-frame.h"
#include "plot-scene.h"

G_BEGIN_DECLS

PlotScene *plot_bars_layout (const PlotBars *bars, const PlotFrame *frame);
PlotScene *plot_bars_make_scene (const PlotFrame *frame, gpointer bars);

G_END_DECLS
