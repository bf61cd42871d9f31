/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The size of text that suits a picture: one that is shown twice as large is
 * looked at from further away, so its text grows with it.
 */
#include "plot-frame.h"

#include <math.h>

/* At this size, text of scale 1 looks right. */
#define BASE_WIDTH 900.0
#define BASE_HEIGHT 600.0

/**
 * plot_frame_text_scale:
 * @width: of the picture, logical pixels
 * @height: of the picture
 *
 * Returns: the text scale for a picture that stands by itself, such as a
 *   slide: 0.75 to 16, growing with the smaller of both sides
 */
double
plot_frame_text_scale (double width, double height)
{
  double fit = MIN (width / BASE_WIDTH, height / BASE_HEIGHT);

  if (!isfinite (fit))
    return 1.0;
  /* Small pictures are read from near: their text shrinks more slowly. */
  return CLAMP (fit < 1.0 ? sqrt (fit) : fit, 0.75, 16.0);
}
