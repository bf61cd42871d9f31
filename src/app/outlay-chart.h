/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A chart in a window: lays a spec out in the room it is given, paints the
 * scene, and lets pointer and keyboard find the parts of it.  For assistive
 * technology it is an image whose description tells the figures.
 *
 * It knows charts, not platforms: who listens to #OutlayChart::activated knows
 * what the id of a part stands for.
 */
#pragma once

#include <gtk/gtk.h>

#include "plot-figure.h"

G_BEGIN_DECLS

#define OUTLAY_TYPE_CHART (outlay_chart_get_type ())

G_DECLARE_FINAL_TYPE (OutlayChart, outlay_chart, OUTLAY, CHART, GtkWidget)

GtkWidget  *outlay_chart_new (void);
void        outlay_chart_set_figure (OutlayChart *self, PlotFigure *figure);
PlotFigure *outlay_chart_get_figure (OutlayChart *self);
const char *outlay_chart_get_active (OutlayChart *self);

G_END_DECLS
