/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The look of the desktop, as charts know it.
 */
#pragma once

#include <gtk/gtk.h>

#include "plot-palette.h"
#include "report-chart.h"

G_BEGIN_DECLS

PlotLook         outlay_look_get (void);
ReportChartStyle outlay_look_get_style (GtkWidget *widget);

G_END_DECLS
