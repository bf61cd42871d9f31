/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The axis reaches as far as spans, points and reference do, and to zero if
 * that is near; a logarithm begins at a power of ten.
 */
#include "plot-spans-domain.h"

#include <math.h>

/* Zero is near if it is no further than this share of the furthest value. */
#define NEAR_ZERO 0.25

/* What is smaller is nothing to a logarithm. */
#define LEAST_LOG 1e-18

typedef struct
{
  double   low;
  double   high;
  double   least; /* that a logarithm has */
  gboolean has_nothing;
  gboolean is_empty;
} Extent;

static void
include (Extent *extent, double value)
{
  extent->low = extent->is_empty ? value : MIN (extent->low, value);
  extent->high = extent->is_empty ? value : MAX (extent->high, value);
  extent->is_empty = FALSE;
  if (value < LEAST_LOG)
    extent->has_nothing = TRUE;
  else if (extent->least <= 0.0 || value < extent->least)
    extent->least = value;
}

static void
include_row (Extent *extent, const PlotSpans *chart, guint index)
{
  const PlotSpanRow *row = plot_spans_get_row (chart, index);
  guint              n_spans = 0;
  const PlotSpan    *spans = plot_spans_get_spans (chart, index, &n_spans);

  if (*row->reason != '\0')
    return;
  for (guint i = 0; i < n_spans; i++)
    {
      include (extent, spans[i].from);
      include (extent, spans[i].to);
    }
  if (row->has_point)
    include (extent, row->point);
}

static void
set_linear (PlotAxis *axis, const Extent *extent)
{
  axis->from = extent->low;
  axis->to = extent->high;
  if (axis->from > 0.0 && axis->from <= axis->to * NEAR_ZERO)
    axis->from = 0.0;
  if (axis->to < 0.0 && axis->to >= axis->from * NEAR_ZERO)
    axis->to = 0.0;
  if (axis->from < axis->to)
    return;
  axis->from = MIN (axis->from, 0.0);
  axis->to = MAX (axis->to, 0.0);
}

static void
set_log (PlotAxis *axis, const Extent *extent)
{
  if (extent->least <= 0.0)
    {
      axis->from = 1.0;
      axis->to = 10.0;
      return;
    }
  axis->from = pow (10.0, floor (log10 (extent->least)));
  if (extent->has_nothing && axis->from >= extent->least)
    axis->from /= 10.0;
  axis->to = extent->high > axis->from ? extent->high : axis->from * 10.0;
}

/**
 * plot_spans_domain:
 * @spans: a spec
 *
 * Returns: its axis with a domain: its own, or one that all values fit in;
 *   from 0 to 0 if there is nothing but that. Strings and data are borrowed.
 */
PlotAxis
plot_spans_domain (const PlotSpans *spans)
{
  PlotAxis axis = *plot_spans_get_axis (spans);
  Extent   extent = { .is_empty = TRUE };
  double   reference = 0.0;

  if (plot_axis_has_domain (&axis))
    return axis;
  for (guint i = 0; i < plot_spans_get_n_rows (spans); i++)
    include_row (&extent, spans, i);
  if (plot_spans_get_reference (spans, &reference, NULL))
    include (&extent, reference);
  if (axis.kind == PLOT_SCALE_LOG)
    set_log (&axis, &extent);
  else
    set_linear (&axis, &extent);
  return axis;
}
