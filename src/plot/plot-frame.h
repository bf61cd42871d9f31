/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The room a chart is laid out in: size, size of text, and who measures text.
 */
#pragma once

#include <glib.h>

#include "plot-text.h"

G_BEGIN_DECLS

/** No frame is wider or higher than this; larger ones are cut to it. */
#define PLOT_FRAME_MAX 16384.0

/**
 * PlotFrame:
 * @width: logical pixels, above zero
 * @height: logical pixels, above zero
 * @text_scale: 1 for text as on a desktop; everything grows with it
 * @measurer: (not nullable): borrowed for the call
 */
typedef struct
{
  double              width;
  double              height;
  double              text_scale;
  const PlotMeasurer *measurer;
} PlotFrame;

double plot_frame_text_scale (double width, double height);

G_END_DECLS
