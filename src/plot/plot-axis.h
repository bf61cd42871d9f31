/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an axis says: which values it covers, how they are spaced, and how a
 * value is worded. Owned by a spec; the layout asks it and changes nothing.
 */
#pragma once

#include <glib.h>

#include "plot-scale.h"
#include "plot-ticks.h"

G_BEGIN_DECLS

/**
 * PlotAxis:
 * @title: (nullable): what the axis measures, with its unit
 * @kind: linear or logarithmic
 * @from: where it begins
 * @to: where it ends, above @from; both 0 let the chart's values decide
 * @is_whole: whether there is nothing between whole numbers, such as months
 * @format: (nullable): words for a tick; without it plain numbers
 * @format_value: (nullable): exact words for a value; without it @format
 * @format_data: (nullable): handed to both; owned by the spec once it is set
 * @format_destroy: (nullable): called on @format_data when the spec goes
 */
typedef struct
{
  const char    *title;
  PlotScaleKind  kind;
  double         from;
  double         to;
  gboolean       is_whole;
  PlotTickFormat format;
  PlotTickFormat format_value;
  gpointer       format_data;
  GDestroyNotify format_destroy;
} PlotAxis;

void
plot_axis_set (PlotAxis *axis, GStringChunk *strings, const PlotAxis *given);
void     plot_axis_clear (PlotAxis *axis);
gboolean plot_axis_has_domain (const PlotAxis *axis);
char    *plot_axis_format (const PlotAxis *axis, double value);
char    *plot_axis_format_value (const PlotAxis *axis, double value);
PlotScale
plot_axis_scale (const PlotAxis *axis, double range_start, double range_end);
PlotTicks plot_axis_ticks (const PlotAxis *axis, guint max_count);

G_END_DECLS
