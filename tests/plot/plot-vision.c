/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Matrices act on linear light; Lab is taken for the white of D65.
 */
#include "plot-vision.h"

#include <math.h>

#define DEGREE (G_PI / 180.0)

static const double matrices[][9] = {
  { 1, 0, 0, 0, 1, 0, 0, 0, 1 },
  { 0.152286,
    1.052583,
    -0.204868,
    0.114503,
    0.786281,
    0.099216,
    -0.003882,
    -0.048116,
    1.051998 },
  { 0.367322,
    0.860646,
    -0.227968,
    0.280085,
    0.672501,
    0.047413,
    -0.011820,
    0.042940,
    0.968881 },
  { 1.255528,
    -0.076749,
    -0.178779,
    -0.078411,
    0.930809,
    0.147602,
    0.004733,
    0.691367,
    0.303900 },
};

static double
to_linear (double c)
{
  return c <= 0.04045 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4);
}

static double
weigh (const double *row, double r, double g, double b)
{
  return row[0] * r + row[1] * g + row[2] * b;
}

static double
to_lightness (double t)
{
  return t > 216.0 / 24389.0 ? cbrt (t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
}

static PlotLab
to_lab (double r, double g, double b)
{
  double x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  double y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b;
  double z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883;
  double fx = to_lightness (x);
  double fy = to_lightness (y);
  double fz = to_lightness (z);

  return (PlotLab){ 116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz) };
}

PlotLab
plot_vision_see (PlotVision vision, PlotColor color)
{
  const double *m = matrices[vision];
  double        r = to_linear (color.red);
  double        g = to_linear (color.green);
  double        b = to_linear (color.blue);

  return to_lab (CLAMP (weigh (m, r, g, b), 0.0, 1.0),
                 CLAMP (weigh (m + 3, r, g, b), 0.0, 1.0),
                 CLAMP (weigh (m + 6, r, g, b), 0.0, 1.0));
}

static double
hue_of (double a, double b)
{
  double hue = a == 0.0 && b == 0.0 ? 0.0 : atan2 (b, a) / DEGREE;

  return hue < 0.0 ? hue + 360.0 : hue;
}

static double
turn_between (double first, double second)
{
  double turn = second - first;

  if (turn > 180.0)
    return turn - 360.0;
  return turn < -180.0 ? turn + 360.0 : turn;
}

static double
mean_hue (double first, double second)
{
  double sum = first + second;

  if (fabs (first - second) <= 180.0)
    return sum / 2.0;
  return sum < 360.0 ? (sum + 360.0) / 2.0 : (sum - 360.0) / 2.0;
}

/* How much stronger chroma weighs near grey and near blue. */
static double
saturation (double chroma)
{
  double power = pow (chroma, 7.0);

  return sqrt (power / (power + 6103515625.0));
}

static double
hue_weight (double hue)
{
  return 1.0 - 0.17 * cos ((hue - 30.0) * DEGREE) +
         0.24 * cos (2.0 * hue * DEGREE) +
         0.32 * cos ((3.0 * hue + 6.0) * DEGREE) -
         0.20 * cos ((4.0 * hue - 63.0) * DEGREE);
}

double
plot_vision_distance (PlotLab p, PlotLab q)
{
  double   mean = (hypot (p.a, p.b) + hypot (q.a, q.b)) / 2.0;
  double   stretch = 1.5 - 0.5 * saturation (mean);
  double   c1 = hypot (p.a * stretch, p.b);
  double   c2 = hypot (q.a * stretch, q.b);
  double   h1 = hue_of (p.a * stretch, p.b);
  double   h2 = hue_of (q.a * stretch, q.b);
  gboolean is_grey = c1 * c2 == 0.0;
  double   turn = is_grey ? 0.0 : turn_between (h1, h2);
  double   hue = is_grey ? h1 + h2 : mean_hue (h1, h2);
  double   chroma = (c1 + c2) / 2.0;
  double   l50 = pow ((p.l + q.l) / 2.0 - 50.0, 2.0);
  double   dl = (q.l - p.l) / (1.0 + 0.015 * l50 / sqrt (20.0 + l50));
  double   dc = (c2 - c1) / (1.0 + 0.045 * chroma);
  double   dh = 2.0 * sqrt (c1 * c2) * sin (turn / 2.0 * DEGREE) /
              (1.0 + 0.015 * chroma * hue_weight (hue));
  double theta = 30.0 * exp (-pow ((hue - 275.0) / 25.0, 2.0));
  double rotation = -sin (2.0 * theta * DEGREE) * 2.0 * saturation (chroma);

  return sqrt (dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}
