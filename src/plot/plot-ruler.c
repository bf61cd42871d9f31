/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ticks become fewer until their words do not collide; words at the edges
 * move inwards rather than leave the picture.
 */
#include "plot-ruler.h"

/* In units of text. */
#define TICK_DISTANCE 76.0
#define MAX_TICKS 9.0
#define LABEL_GAP 10.0

/* A place beyond the end by less than this is at the end. */
#define SLACK 0.01

static void
clear_ticks (PlotRuler *ruler)
{
  for (guint i = 0; i < G_N_ELEMENTS (ruler->tick_labels); i++)
    g_clear_pointer (&ruler->tick_labels[i], g_free);
}

static PlotFont
font_of (const PlotSketch *sketch, PlotWeight weight)
{
  return (PlotFont){ PLOT_RULER_SIZE * sketch->unit, weight };
}

/* Answers the stride at which the labels of the ticks do not collide. */
static guint
label_ticks (PlotRuler *ruler, const PlotSketch *sketch, const PlotAxis *axis)
{
  double centers[PLOT_TICKS_MAX];
  double widths[PLOT_TICKS_MAX];

  clear_ticks (ruler);
  for (guint i = 0; i < ruler->ticks.n_values; i++)
    {
      g_autofree char *words = plot_axis_format (axis, ruler->ticks.values[i]);

      ruler->tick_labels[i] = plot_text_clean (words);
      centers[i] = plot_scale_map (&ruler->scale, ruler->ticks.values[i]);
      widths[i] = plot_text_width (sketch->measurer,
                                   ruler->tick_labels[i],
                                   font_of (sketch, PLOT_WEIGHT_NORMAL));
    }
  return plot_ticks_thin (centers,
                          widths,
                          ruler->ticks.n_values,
                          LABEL_GAP * sketch->unit);
}

/**
 * plot_ruler_init:
 * @ruler: (out caller-allocates): filled; clear it with plot_ruler_clear()
 * @sketch: measures; nothing is drawn yet
 * @axis: words the ticks, which are where its domain is
 * @scale: where values are; may reach further than the domain of @axis
 * @area: the rows
 *
 * Chooses ticks and words.
 */
void
plot_ruler_init (PlotRuler        *ruler,
                 const PlotSketch *sketch,
                 const PlotAxis   *axis,
                 const PlotScale  *scale,
                 PlotRect          area)
{
  guint n_ticks = 0;

  g_return_if_fail (ruler != NULL && sketch != NULL);
  g_return_if_fail (axis != NULL && scale != NULL);

  *ruler = (PlotRuler){ .area = area, .scale = *scale };
  n_ticks = (guint)CLAMP (area.width / (TICK_DISTANCE * sketch->unit),
                          2.0,
                          MAX_TICKS);
  do
    {
      ruler->ticks = plot_axis_ticks (axis, n_ticks);
      ruler->tick_stride = label_ticks (ruler, sketch, axis);
    }
  while (ruler->tick_stride > 1 && --n_ticks >= 2);
}

/**
 * plot_ruler_clear:
 * @ruler: a ruler
 *
 * Frees what plot_ruler_init() made.
 */
void
plot_ruler_clear (PlotRuler *ruler)
{
  g_return_if_fail (ruler != NULL);

  clear_ticks (ruler);
}

/**
 * plot_ruler_label_height:
 * @sketch: measures
 *
 * Returns: the room for one line of words at the axis
 */
double
plot_ruler_label_height (const PlotSketch *sketch)
{
  g_return_val_if_fail (sketch != NULL, 0.0);

  return plot_sketch_line_height (sketch, PLOT_RULER_SIZE * sketch->unit) +
         PLOT_RULER_GAP * sketch->unit;
}

static double
bottom_of (const PlotRuler *ruler)
{
  return ruler->area.y + ruler->area.height;
}

/* Keeps a centred text of @width inside the picture. */
static double
keep_inside (const PlotSketch *sketch, double center, double width)
{
  double edge = 4.0 * sketch->unit + width / 2.0;

  return CLAMP (center,
                MIN (edge, sketch->width / 2.0),
                MAX (sketch->width - edge, sketch->width / 2.0));
}

static void
draw_upright (const PlotRuler  *ruler,
              const PlotSketch *sketch,
              const PlotItem   *line,
              double            x)
{
  plot_sketch_add_line (sketch,
                        line,
                        (PlotPoint){ x, ruler->area.y },
                        (PlotPoint){ x, bottom_of (ruler) });
}

static void
draw_tick_label (const PlotRuler *ruler, const PlotSketch *sketch, guint i)
{
  g_autofree char *id = g_strdup_printf ("axis/label/%u", i);
  PlotLabel        label = {
           .id = id,
           .text = ruler->tick_labels[i],
           .role = PLOT_ROLE_DIM_INK,
           .font = font_of (sketch, PLOT_WEIGHT_NORMAL),
           .align = PLOT_ALIGN_CENTER,
  };
  double width = plot_text_width (sketch->measurer, label.text, label.font);

  label.x = keep_inside (sketch,
                         plot_scale_map (&ruler->scale, ruler->ticks.values[i]),
                         width);
  label.top = bottom_of (ruler) + PLOT_RULER_GAP * sketch->unit;
  plot_sketch_add_label (sketch, &label);
}

/**
 * plot_ruler_draw_grid:
 * @ruler: a ruler
 * @sketch: where to
 * @has_labels: whether ticks say their words
 *
 * Draws a line a tick.
 */
void
plot_ruler_draw_grid (const PlotRuler  *ruler,
                      const PlotSketch *sketch,
                      gboolean          has_labels)
{
  g_return_if_fail (ruler != NULL && sketch != NULL);

  for (guint i = 0; i < ruler->ticks.n_values; i += ruler->tick_stride)
    {
      g_autofree char *id = g_strdup_printf ("axis/tick/%u", i);

      draw_upright (
          ruler,
          sketch,
          &(PlotItem){ .id = id, .role = PLOT_ROLE_GRID, .stroke = 1.0 },
          plot_scale_map (&ruler->scale, ruler->ticks.values[i]));
      if (has_labels)
        draw_tick_label (ruler, sketch, i);
    }
}

/**
 * plot_ruler_draw_title:
 * @ruler: a ruler
 * @sketch: where to
 * @title: what is measured, with its unit
 * @has_labels: whether ticks say their words, above the title
 *
 * Draws the title of the axis.
 */
void
plot_ruler_draw_title (const PlotRuler  *ruler,
                       const PlotSketch *sketch,
                       const char       *title,
                       gboolean          has_labels)
{
  PlotLabel label = { .id = "axis/title",
                      .text = title,
                      .role = PLOT_ROLE_DIM_INK };

  g_return_if_fail (ruler != NULL && sketch != NULL);

  label.font = font_of (sketch, PLOT_WEIGHT_NORMAL);
  label.x = ruler->area.x;
  label.max_width = ruler->area.width;
  label.top = bottom_of (ruler) + PLOT_RULER_GAP * sketch->unit;
  if (has_labels)
    label.top += plot_sketch_line_height (sketch, label.font.size);
  plot_sketch_add_label (sketch, &label);
}

/**
 * plot_ruler_draw_axis:
 * @ruler: a ruler
 * @sketch: where to
 * @x: where it is
 *
 * Draws the line that rows grow from.
 */
void
plot_ruler_draw_axis (const PlotRuler  *ruler,
                      const PlotSketch *sketch,
                      double            x)
{
  PlotItem line = { .id = "axis/line", .role = PLOT_ROLE_AXIS, .stroke = 1.0 };

  g_return_if_fail (ruler != NULL && sketch != NULL);

  draw_upright (ruler, sketch, &line, x);
}

/* Words at the line, or at the edge with an arrow if it is further out. */
static void
draw_reference_label (const PlotRuler          *ruler,
                      const PlotSketch         *sketch,
                      const PlotRulerReference *reference,
                      double                    x)
{
  gboolean         is_rtl = reference->direction == PLOT_DIRECTION_RTL;
  double           right = ruler->area.x + ruler->area.width;
  const char      *words = reference->label != NULL ? reference->label : "";
  g_autofree char *text = NULL;
  PlotLabel        label = { .id = "reference/label",
                             .role = reference->role,
                             .font = font_of (sketch, PLOT_WEIGHT_BOLD),
                             .align = PLOT_ALIGN_CENTER,
                             .max_width = reference->max_width };

  if (x > right + SLACK)
    text = g_strconcat (words, is_rtl ? " \u2190" : " \u2192", NULL);
  else if (x < ruler->area.x - SLACK)
    text = g_strconcat (is_rtl ? "\u2192 " : "\u2190 ", words, NULL);
  else
    text = g_strdup (words);
  label.text = text;
  label.x = keep_inside (sketch,
                         CLAMP (x, ruler->area.x, right),
                         plot_text_width (sketch->measurer, text, label.font));
  label.top = reference->top;
  plot_sketch_add_label (sketch, &label);
}

/**
 * plot_ruler_draw_reference:
 * @ruler: a ruler
 * @sketch: where to
 * @reference: the line
 *
 * Draws a line through all rows and its words; beyond the rows only the words
 * and an arrow.
 */
void
plot_ruler_draw_reference (const PlotRuler          *ruler,
                           const PlotSketch         *sketch,
                           const PlotRulerReference *reference)
{
  PlotItem line = { .id = "reference/line" };
  double   x = 0.0;

  g_return_if_fail (ruler != NULL && sketch != NULL && reference != NULL);

  x = plot_scale_map (&ruler->scale, reference->value);
  draw_reference_label (ruler, sketch, reference, x);
  if (x > ruler->area.x + ruler->area.width + SLACK ||
      x < ruler->area.x - SLACK)
    return;
  line.role = reference->role;
  line.is_dashed = reference->is_dashed;
  line.stroke = 1.5 * sketch->unit;
  draw_upright (ruler, sketch, &line, x);
}
