/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which values the axis of a chart of spans covers when nobody says so.
 * Used by the spans' layout only.
 */
#pragma once

#include "plot-spans.h"

G_BEGIN_DECLS

PlotAxis plot_spans_domain (const PlotSpans *spans);

G_END_DECLS
