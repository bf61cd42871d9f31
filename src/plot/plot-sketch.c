/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Small additions to the scene builder that every layout needs. The box of a
 * text item is its measured width by its line height.
 */
#include "plot-sketch.h"

#include <math.h>

/* Pictures smaller than this get smaller text instead of none. */
#define LEAST_WIDTH 240.0
#define LEAST_HEIGHT 200.0

static double
hold_size (double size)
{
  return size > 1.0 ? MIN (size, PLOT_FRAME_MAX) : 1.0;
}

static double
unit_of (double text_scale, double width, double height)
{
  double unit = text_scale;

  if (!isfinite (unit) || unit <= 0.0)
    unit = 1.0;
  unit = MIN (unit, width / LEAST_WIDTH);
  unit = MIN (unit, height / LEAST_HEIGHT);
  return CLAMP (unit, 0.1, 64.0);
}

/**
 * plot_sketch_init:
 * @sketch: (out caller-allocates): filled; its builder is new
 * @frame: the room; a size that is not finite or not above zero is taken as
 *   1, one above %PLOT_FRAME_MAX as that
 * @direction: the reading direction
 * @words: the chart's words, kept; the scene is named by its title, or by
 *   what an empty chart says
 *
 * Begins a scene; plot_scene_builder_end() of the builder ends it.
 */
void
plot_sketch_init (PlotSketch      *sketch,
                  const PlotFrame *frame,
                  PlotDirection    direction,
                  const PlotWords *words)
{
  const char *title = NULL;

  g_return_if_fail (sketch != NULL && words != NULL);
  g_return_if_fail (frame != NULL && frame->measurer != NULL);

  sketch->measurer = frame->measurer;
  sketch->width = hold_size (frame->width);
  sketch->height = hold_size (frame->height);
  sketch->unit = unit_of (frame->text_scale, sketch->width, sketch->height);
  sketch->builder = plot_scene_builder_new (sketch->width,
                                            sketch->height,
                                            direction == PLOT_DIRECTION_RTL);
  title = *words->title != '\0' ? words->title : words->empty;
  plot_scene_builder_set_words (sketch->builder,
                                title,
                                *words->description != '\0' ? words->description
                                                            : title);
}

static double
left_of (PlotAlign align, double x, double width)
{
  switch (align)
    {
    case PLOT_ALIGN_LEFT:
      return x;
    case PLOT_ALIGN_CENTER:
      return x - width / 2.0;
    case PLOT_ALIGN_RIGHT:
      return x - width;
    }
  return x;
}

/**
 * plot_sketch_add_label:
 * @sketch: what to draw with
 * @label: a line of text
 *
 * Returns: how wide the text is, ellipsised if it was too wide
 */
double
plot_sketch_add_label (const PlotSketch *sketch, const PlotLabel *label)
{
  g_autofree char *fitted = NULL;
  PlotItem         item = { .kind = PLOT_ITEM_TEXT };
  double           width = 0.0;

  g_return_val_if_fail (sketch != NULL && label != NULL, 0.0);

  fitted = plot_text_ellipsize (sketch->measurer,
                                label->text,
                                label->font,
                                label->max_width > 0.0 ? label->max_width
                                                       : G_MAXDOUBLE);
  if (*fitted == '\0')
    return 0.0;
  width = plot_text_width (sketch->measurer, fitted, label->font);
  item.id = label->id;
  item.group = label->group;
  item.text = fitted;
  item.role = label->role;
  item.font = label->font;
  item.align = label->align;
  item.anchor.x = label->x;
  item.anchor.y = label->top + sketch->measurer->ascent * label->font.size;
  item.bounds.x = left_of (label->align, label->x, width);
  item.bounds.y = label->top;
  item.bounds.width = width;
  item.bounds.height = plot_text_height (sketch->measurer, label->font);
  plot_scene_builder_add (sketch->builder, &item);
  return width;
}

/**
 * plot_sketch_add_line:
 * @sketch: what to draw with
 * @item: id, role and stroke of the line; the rest is filled in
 * @from: one end
 * @to: the other
 *
 * Adds a straight line.
 */
void
plot_sketch_add_line (const PlotSketch *sketch,
                      const PlotItem   *item,
                      PlotPoint         from,
                      PlotPoint         to)
{
  PlotPoint points[2] = { from, to };
  PlotItem  line;

  g_return_if_fail (sketch != NULL && item != NULL);

  line = *item;
  line.kind = PLOT_ITEM_LINE;
  line.points = points;
  line.n_points = G_N_ELEMENTS (points);
  line.bounds.x = MIN (from.x, to.x);
  line.bounds.y = MIN (from.y, to.y);
  line.bounds.width = MAX (from.x, to.x) - line.bounds.x;
  line.bounds.height = MAX (from.y, to.y) - line.bounds.y;
  plot_scene_builder_add (sketch->builder, &line);
}

/**
 * plot_sketch_line_height:
 * @sketch: what to draw with
 * @size: of text
 *
 * Returns: the height of a line of that size
 */
double
plot_sketch_line_height (const PlotSketch *sketch, double size)
{
  g_return_val_if_fail (sketch != NULL, 0.0);

  return plot_text_height (sketch->measurer,
                           (PlotFont){ size, PLOT_WEIGHT_NORMAL });
}
