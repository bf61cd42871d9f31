/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A colour in sRGB, by value, and the two measures taken of it: relative
 * luminance and contrast as WCAG 2 defines them. Knows no roles and no looks.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlotColor:
 * @red: 0 to 1, sRGB encoded
 * @green: 0 to 1, sRGB encoded
 * @blue: 0 to 1, sRGB encoded
 * @alpha: 0 (clear) to 1 (opaque), not premultiplied
 */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} PlotColor;

PlotColor plot_color_from_rgb (guint32 rgb);
PlotColor plot_color_fade (PlotColor color, double alpha);
double    plot_color_luminance (PlotColor color);
double    plot_color_contrast (PlotColor a, PlotColor b);

G_END_DECLS
