/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rectangles are half open: the left and top edges belong to them, the right
 * and bottom ones to the next, so touching rectangles never share a point.
 */
#include "plot-rect.h"

/**
 * plot_rect_contains:
 * @rect: a rectangle
 * @x: a place
 * @y: a place
 *
 * Returns: whether the place lies in @rect
 */
gboolean
plot_rect_contains (PlotRect rect, double x, double y)
{
  return x >= rect.x && x < rect.x + rect.width && y >= rect.y &&
         y < rect.y + rect.height;
}

/**
 * plot_rect_union:
 * @a: a rectangle
 * @b: a rectangle
 *
 * Returns: the smallest rectangle that covers both; one without any extent
 *   covers nothing and is left out
 */
PlotRect
plot_rect_union (PlotRect a, PlotRect b)
{
  PlotRect both = { .x = MIN (a.x, b.x), .y = MIN (a.y, b.y) };

  if (a.width <= 0 && a.height <= 0)
    return b;
  if (b.width <= 0 && b.height <= 0)
    return a;
  both.width = MAX (a.x + a.width, b.x + b.width) - both.x;
  both.height = MAX (a.y + a.height, b.y + b.height) - both.y;
  return both;
}

/**
 * plot_rect_around:
 * @points: (array length=n_points): points
 * @n_points: how many, one at least
 *
 * Returns: the smallest rectangle that they all lie in or on the edge of
 */
PlotRect
plot_rect_around (const PlotPoint *points, gsize n_points)
{
  PlotPoint least = { 0.0 };
  PlotPoint most = { 0.0 };

  g_return_val_if_fail (points != NULL && n_points > 0, (PlotRect){ 0.0 });

  least = most = points[0];
  for (gsize i = 1; i < n_points; i++)
    {
      least.x = MIN (least.x, points[i].x);
      least.y = MIN (least.y, points[i].y);
      most.x = MAX (most.x, points[i].x);
      most.y = MAX (most.y, points[i].y);
    }
  return (PlotRect){ least.x, least.y, most.x - least.x, most.y - least.y };
}

/**
 * plot_rect_mirror:
 * @rect: a rectangle
 * @width: of the picture it stands in
 *
 * Returns: @rect as seen in a mirror
 */
PlotRect
plot_rect_mirror (PlotRect rect, double width)
{
  rect.x = width - rect.x - rect.width;
  return rect;
}

/**
 * plot_rect_overlaps:
 * @a: a rectangle
 * @b: a rectangle
 *
 * Returns: whether they share any area
 */
gboolean
plot_rect_overlaps (PlotRect a, PlotRect b)
{
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height &&
         b.y < a.y + a.height;
}
