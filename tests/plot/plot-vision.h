/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How colours are seen: three kinds of colour blindness after Machado,
 * Oliveira and Fernandes (2009, severity 1), and the distance CIEDE2000.
 */
#pragma once

#include "plot-color.h"

G_BEGIN_DECLS

typedef enum
{
  PLOT_VISION_NORMAL,
  PLOT_VISION_PROTAN,
  PLOT_VISION_DEUTAN,
  PLOT_VISION_TRITAN,
} PlotVision;

typedef struct
{
  double l;
  double a;
  double b;
} PlotLab;

PlotLab plot_vision_see (PlotVision vision, PlotColor color);
double  plot_vision_distance (PlotLab first, PlotLab second);

G_END_DECLS
