/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A chart from inside, for the two files that make it.
 */
#pragma once

#include "outlay-chart.h"

#include "plot-painter.h"
#include "plot-scene.h"

G_BEGIN_DECLS

struct _OutlayChart
{
  GtkWidget parent_instance;

  PlotFigure  *figure;  /* owned, nullable */
  PlotScene   *scene;   /* owned, nullable: to be laid out */
  PlotPainter *painter; /* owned, nullable: made for the font */
  double       text_scale;
  char        *hover;  /* owned, nullable: id of an item */
  int          active; /* the group that the keyboard is on; -1: none */
};

void outlay_chart_add_controllers (OutlayChart *self);
void outlay_chart_describe (OutlayChart *self);

G_END_DECLS
