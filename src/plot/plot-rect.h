/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Points and rectangles by value. x grows to the right, y downwards, in
 * logical pixels; a rectangle's width and height are never negative.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlotPoint:
 * @x: rightwards, logical pixels
 * @y: downwards, logical pixels
 */
typedef struct
{
  double x;
  double y;
} PlotPoint;

/**
 * PlotRect:
 * @x: left edge
 * @y: top edge
 * @width: not negative
 * @height: not negative
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} PlotRect;

gboolean plot_rect_contains (PlotRect rect, double x, double y);
PlotRect plot_rect_union (PlotRect a, PlotRect b);
PlotRect plot_rect_around (const PlotPoint *points, gsize n_points);
PlotRect plot_rect_mirror (PlotRect rect, double width);
gboolean plot_rect_overlaps (PlotRect a, PlotRect b);

G_END_DECLS
