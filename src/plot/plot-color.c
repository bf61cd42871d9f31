/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Colour arithmetic of WCAG 2: luminance is linear light, contrast is
 * (lighter + 0.05) / (darker + 0.05).
 */
#include "plot-color.h"

#include <math.h>

static double
to_linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92
                            : pow ((channel + 0.055) / 1.055, 2.4);
}

/**
 * plot_color_from_rgb:
 * @rgb: 0xRRGGBB; higher bits are ignored
 *
 * Returns: the opaque colour
 */
PlotColor
plot_color_from_rgb (guint32 rgb)
{
  return (PlotColor){ .red = ((rgb >> 16) & 0xff) / 255.0,
                      .green = ((rgb >> 8) & 0xff) / 255.0,
                      .blue = (rgb & 0xff) / 255.0,
                      .alpha = 1.0 };
}

/**
 * plot_color_fade:
 * @color: a colour
 * @alpha: 0 to 1
 *
 * Returns: @color with its opacity multiplied by @alpha
 */
PlotColor
plot_color_fade (PlotColor color, double alpha)
{
  color.alpha *= CLAMP (alpha, 0.0, 1.0);
  return color;
}

/**
 * plot_color_luminance:
 * @color: a colour, taken as opaque
 *
 * Returns: its relative luminance, 0 (black) to 1 (white)
 */
double
plot_color_luminance (PlotColor color)
{
  return 0.2126 * to_linear (color.red) + 0.7152 * to_linear (color.green) +
         0.0722 * to_linear (color.blue);
}

/**
 * plot_color_contrast:
 * @a: a colour, taken as opaque
 * @b: another; the order does not matter
 *
 * Returns: the contrast ratio, 1 to 21
 */
double
plot_color_contrast (PlotColor a, PlotColor b)
{
  double first = plot_color_luminance (a) + 0.05;
  double second = plot_color_luminance (b) + 0.05;

  return first > second ? first / second : second / first;
}
