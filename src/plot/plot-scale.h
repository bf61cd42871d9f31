/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A scale maps a domain of data to a range of pixels and back. Values, no
 * allocation, total functions. A degenerate domain (empty, or not finite, or
 * not above zero for a logarithm) maps every value to the range's start, and
 * every position back to the domain's start; is_degenerate says so.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlotScaleKind:
 * How a scale maps.
 */
typedef enum
{
  PLOT_SCALE_LINEAR,
  PLOT_SCALE_LOG,
} PlotScaleKind;

/**
 * PlotScale:
 * @kind: linear or logarithmic
 * @is_degenerate: whether the domain cannot be mapped
 * @domain_start: data at @range_start
 * @domain_end: data at @range_end
 * @range_start: logical pixels
 * @range_end: logical pixels; may lie left of @range_start
 *
 * A value; made by plot_scale_linear() or plot_scale_log().
 */
typedef struct
{
  PlotScaleKind kind;
  gboolean      is_degenerate;
  double        domain_start;
  double        domain_end;
  double        range_start;
  double        range_end;
} PlotScale;

/**
 * PlotBand:
 * @start: where the band begins
 * @end: where it ends, and exactly where the next one begins
 */
typedef struct
{
  double start;
  double end;
} PlotBand;

PlotScale plot_scale_linear (double domain_start,
                             double domain_end,
                             double range_start,
                             double range_end);
PlotScale plot_scale_log (double domain_start,
                          double domain_end,
                          double range_start,
                          double range_end);
double    plot_scale_map (const PlotScale *scale, double value);
double    plot_scale_invert (const PlotScale *scale, double position);
PlotBand  plot_scale_band (double range_start,
                           double range_end,
                           guint  n_bands,
                           guint  index);
int       plot_scale_band_at (double range_start,
                              double range_end,
                              guint  n_bands,
                              double position);

G_END_DECLS
