/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a spec of lines, for its builder alone.
 */
#pragma once

#include "plot-lines.h"

G_BEGIN_DECLS

struct _PlotLines
{
  PlotWords      words; /* strings borrowed from @strings */
  PlotAxis       x;     /* strings borrowed; format_data owned */
  PlotAxis       y;     /* the same */
  PlotDirection  direction;
  PlotDensity    density;
  gboolean       has_position;
  gboolean       has_reference;
  PlotLinesGuide position;
  PlotLinesGuide reference;
  guint          n_refused;
  GStringChunk  *strings; /* owned */
  GArray        *lines;   /* owned: PlotLine */
  GPtrArray     *points;  /* owned: a GArray of PlotLinePoint a line */
  GArray        *marks;   /* owned: PlotLineMark */
};

G_END_DECLS
