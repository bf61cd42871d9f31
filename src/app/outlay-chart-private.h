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
  char        *hover;    /* owned, nullable: id of an item */
  int          active;   /* the group that the keyboard is on; -1: none */
  gboolean     has_cell; /* whether the keyboard is on a cell */
  guint        column;
  guint        row;
};

void outlay_chart_add_controllers (OutlayChart *self);
void outlay_chart_describe (OutlayChart *self);
void outlay_chart_hold_cell (OutlayChart *self);
gboolean
outlay_chart_press_in_grid (OutlayChart *self, guint keyval, gboolean is_fine);
gboolean outlay_chart_tell_cell (OutlayChart *self,
                                 double       x,
                                 double       y,
                                 GtkTooltip  *tooltip);

G_END_DECLS
