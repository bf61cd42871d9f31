/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How layout asks for the size of text. A measurer is a function and its
 * data: PlotPainter has one that asks Pango, plot_measurer_fixed() answers
 * from fixed metrics, so goldens do not depend on installed fonts.
 * Text is always plain: no markup is read anywhere in this library.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** No text of a scene is longer than this many characters. */
#define PLOT_TEXT_MAX_CHARS 600

/**
 * PlotWeight:
 * How heavy text is set.
 */
typedef enum
{
  PLOT_WEIGHT_NORMAL,
  PLOT_WEIGHT_BOLD,
} PlotWeight;

/**
 * PlotFont:
 * @size: the em in logical pixels, above zero
 * @weight: the weight
 */
typedef struct
{
  double     size;
  PlotWeight weight;
} PlotFont;

/**
 * PlotMeasure:
 * Answers the advance width of the UTF-8 @text set in one line, in logical
 * pixels, never negative. @text is at most %PLOT_TEXT_MAX_CHARS long.
 */
typedef double (*PlotMeasure) (const char *text, PlotFont font, gpointer data);

/**
 * PlotMeasurer:
 * @measure: (not nullable): the function
 * @data: (nullable): borrowed, handed to @measure
 * @ascent: height of a line above its baseline, in em
 * @descent: depth of a line below its baseline, in em
 */
typedef struct
{
  PlotMeasure measure;
  gpointer    data;
  double      ascent;
  double      descent;
} PlotMeasurer;

const PlotMeasurer *plot_measurer_fixed (void);
double
plot_text_width (const PlotMeasurer *measurer, const char *text, PlotFont font);
double plot_text_height (const PlotMeasurer *measurer, PlotFont font);
char  *plot_text_clean (const char *text);
char  *plot_text_ellipsize (const PlotMeasurer *measurer,
                            const char         *text,
                            PlotFont            font,
                            double              width);
char **plot_text_wrap (const PlotMeasurer *measurer,
                       const char         *text,
                       PlotFont            font,
                       double              width,
                       guint               max_lines);

G_END_DECLS
