/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Both kinds of scale reduce to a fraction of the domain, so map and invert
 * are each other's inverse by construction. Bands come from their index,
 * never from adding widths up, so they tile the range exactly.
 */
#include "plot-scale.h"

#include <math.h>

static PlotScale
make_scale (PlotScaleKind kind, double from, double to, PlotBand range)
{
  PlotScale scale = {
    .kind = kind,
    .domain_start = from,
    .domain_end = to,
    .range_start = isfinite (range.start) ? range.start : 0.0,
    .range_end = isfinite (range.end) ? range.end : 0.0,
  };

  scale.is_degenerate =
      !isfinite (from) || !isfinite (to) || from == to || !isfinite (to - from);
  if (kind == PLOT_SCALE_LOG && (from <= 0.0 || to <= 0.0))
    scale.is_degenerate = TRUE;
  if (scale.is_degenerate && !isfinite (from))
    scale.domain_start = 0.0;
  return scale;
}

/**
 * plot_scale_linear:
 * @domain_start: data at @range_start
 * @domain_end: data at @range_end; equal ends are degenerate
 * @range_start: logical pixels
 * @range_end: logical pixels
 *
 * Returns: a linear scale
 */
PlotScale
plot_scale_linear (double domain_start,
                   double domain_end,
                   double range_start,
                   double range_end)
{
  return make_scale (PLOT_SCALE_LINEAR,
                     domain_start,
                     domain_end,
                     (PlotBand){ range_start, range_end });
}

/**
 * plot_scale_log:
 * @domain_start: data at @range_start, above zero
 * @domain_end: data at @range_end, above zero
 * @range_start: logical pixels
 * @range_end: logical pixels
 *
 * Returns: a logarithmic scale; an end that is not above zero is degenerate
 */
PlotScale
plot_scale_log (double domain_start,
                double domain_end,
                double range_start,
                double range_end)
{
  return make_scale (PLOT_SCALE_LOG,
                     domain_start,
                     domain_end,
                     (PlotBand){ range_start, range_end });
}

static double
fraction_of (const PlotScale *scale, double value)
{
  if (scale->kind == PLOT_SCALE_LINEAR)
    return (value - scale->domain_start) /
           (scale->domain_end - scale->domain_start);
  if (value <= 0.0)
    return scale->domain_start < scale->domain_end ? 0.0 : 1.0;
  return (log (value) - log (scale->domain_start)) /
         (log (scale->domain_end) - log (scale->domain_start));
}

/**
 * plot_scale_map:
 * @scale: a scale
 * @value: data; may lie outside the domain
 *
 * Returns: its position; the range's start if the scale is degenerate or
 *   @value not a number. A value that a logarithm does not have is at the
 *   domain's smaller end.
 */
double
plot_scale_map (const PlotScale *scale, double value)
{
  double position = 0.0;

  g_return_val_if_fail (scale != NULL, 0.0);

  if (scale->is_degenerate || isnan (value))
    return scale->range_start;
  position = scale->range_start + fraction_of (scale, value) *
                                      (scale->range_end - scale->range_start);
  return isfinite (position) ? position : scale->range_start;
}

/**
 * plot_scale_invert:
 * @scale: a scale
 * @position: logical pixels
 *
 * Returns: the value that plot_scale_map() puts at @position; the domain's
 *   start if the scale is degenerate, or its range empty
 */
double
plot_scale_invert (const PlotScale *scale, double position)
{
  double extent = 0.0;
  double fraction = 0.0;

  g_return_val_if_fail (scale != NULL, 0.0);

  extent = scale->range_end - scale->range_start;
  if (scale->is_degenerate || extent == 0.0 || !isfinite (position))
    return scale->domain_start;
  fraction = (position - scale->range_start) / extent;
  if (scale->kind == PLOT_SCALE_LINEAR)
    return scale->domain_start +
           fraction * (scale->domain_end - scale->domain_start);
  return scale->domain_start *
         exp (fraction * log (scale->domain_end / scale->domain_start));
}

/**
 * plot_scale_band:
 * @range_start: logical pixels
 * @range_end: logical pixels
 * @n_bands: how many bands share the range evenly
 * @index: which one, from 0; beyond the last is the last
 *
 * Returns: the band; the whole range if there are none
 */
PlotBand
plot_scale_band (double range_start,
                 double range_end,
                 guint  n_bands,
                 guint  index)
{
  double extent = range_end - range_start;

  if (n_bands == 0)
    return (PlotBand){ range_start, range_end };
  index = MIN (index, n_bands - 1);
  return (PlotBand){
    .start = range_start + extent * index / n_bands,
    .end = index + 1 == n_bands ? range_end
                                : range_start + extent * (index + 1) / n_bands,
  };
}

/**
 * plot_scale_band_at:
 * @range_start: logical pixels
 * @range_end: logical pixels, beyond @range_start
 * @n_bands: how many bands share the range
 * @position: logical pixels
 *
 * Returns: the index of the band that holds @position, or -1
 */
int
plot_scale_band_at (double range_start,
                    double range_end,
                    guint  n_bands,
                    double position)
{
  guint index = 0;

  if (n_bands == 0 || !(position >= range_start) || !(position < range_end))
    return -1;
  index =
      (guint)((position - range_start) / (range_end - range_start) * n_bands);
  index = MIN (index, n_bands - 1);
  /* The division may round to a neighbour; the bands themselves decide. */
  if (position < plot_scale_band (range_start, range_end, n_bands, index).start)
    return (int)index - 1;
  if (position >= plot_scale_band (range_start, range_end, n_bands, index).end)
    return (int)index + 1;
  return (int)index;
}
