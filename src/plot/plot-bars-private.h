/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a spec of bars, for its builder alone.
 */
#pragma once

#include "plot-bars.h"

G_BEGIN_DECLS

struct _PlotBars
{
  PlotWords     text; /* strings borrowed from @strings */
  PlotBarsAxis  axis; /* strings borrowed; format_data owned */
  PlotDirection direction;
  PlotDensity   density;
  guint         n_refused;
  GStringChunk *strings; /* owned */
  GArray       *series;  /* owned: PlotSeries */
  GArray       *bars;    /* owned: PlotBar */
  GPtrArray    *values;  /* owned: PLOT_N_SERIES doubles a bar */
};

G_END_DECLS
