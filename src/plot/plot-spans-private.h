/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of a spec of spans, for its builder alone.
 */
#pragma once

#include "plot-spans.h"

G_BEGIN_DECLS

struct _PlotSpans
{
  PlotWords     words; /* strings borrowed from @strings */
  PlotAxis      axis;  /* title borrowed; format_data owned */
  PlotDirection direction;
  PlotDensity   density;
  gboolean      has_reference;
  double        reference;
  const char   *reference_label; /* borrowed from @strings */
  gboolean      is_connected;
  gboolean      has_totals;
  guint         n_refused;
  GStringChunk *strings; /* owned */
  GArray       *series;  /* owned: PlotSpanSeries */
  GArray       *rows;    /* owned: PlotSpanRow */
  GPtrArray    *spans;   /* owned: a GArray of PlotSpan a row */
};

G_END_DECLS
