/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A domain is the span of all values, rounded up to a tick where one is near.
 * Ticks become fewer until no two of their words touch or are the same.
 */
#include "plot-lines-axis.h"

#include <math.h>

/* In units of text. */
#define X_DISTANCE 84.0
#define LOG_DISTANCE 40.0
#define Y_DISTANCE 36.0
#define X_GAP 14.0
#define Y_GAP 6.0
#define MAX_TICKS 9.0

/* A guide stretches the axis no more than so many times. */
#define GUIDE_STRETCH 2.5

/* Air above the highest value; and how near a tick must be to end there. */
#define AIR 1.05
#define NEAR_TICK 1.18

/* Air around dots that have no domain given, of the span. */
#define DOT_AIR 0.06

/* Below and above all values of a logarithmic axis. */
#define LOG_AIR 1.25

/* A logarithmic axis of fewer powers of ten has 1, 2 and 5 of each. */
#define FEW_POWERS 3

typedef struct
{
  double low;
  double high;
  double least; /* above zero */
} Span;

static void
widen (Span *span, double value)
{
  span->low = MIN (span->low, value);
  span->high = MAX (span->high, value);
  if (value > 0.0)
    span->least = MIN (span->least, value);
}

static Span
span_of (const PlotLines *lines, gboolean is_x)
{
  Span span = { INFINITY, -INFINITY, INFINITY };

  for (guint i = 0; i < plot_lines_get_n_lines (lines); i++)
    {
      size_t               n_points = 0;
      const PlotLinePoint *points = plot_lines_get_points (lines, i, &n_points);

      for (size_t j = 0; j < n_points; j++)
        if (!points[j].is_gap)
          widen (&span, is_x ? points[j].x : points[j].y);
    }
  return span;
}

static gboolean
has_dots (const PlotLines *lines)
{
  for (guint i = 0; i < plot_lines_get_n_lines (lines); i++)
    if (plot_lines_get_line (lines, i)->has_dots)
      return TRUE;
  return FALSE;
}

static void
set_log_domain (PlotAxis *axis, Span span, double air)
{
  if (!(span.high > 0.0))
    {
      axis->kind = PLOT_SCALE_LINEAR;
      axis->from = 0.0;
      axis->to = 1.0;
      return;
    }
  air = span.high > span.least ? air : 2.0;
  axis->from = span.least / air;
  axis->to = span.high * air;
}

static void
set_linear_x (PlotAxis *axis, Span span, double air)
{
  double width = span.high - span.low;

  if (!(span.high >= span.low))
    span = (Span){ 0.0, 1.0, 1.0 };
  if (!(width > fabs (span.high) * 1e-9))
    width = 0.0;
  axis->from = span.low - width * air;
  axis->to = span.high + width * air;
  /* What is never negative does not begin below zero. */
  if (span.low >= 0.0)
    axis->from = MAX (axis->from, 0.0);
  if (width > 0.0)
    return;
  width = MAX (fabs (span.high) * 0.5, 0.5);
  axis->from = span.low >= 0.0 ? MAX (span.low - width, 0.0) : span.low - width;
  axis->to = span.high + width;
}

/**
 * plot_lines_axis_init_x:
 * @axis: (out caller-allocates): filled; clear it with
 *   plot_lines_axis_clear()
 * @lines: the spec
 *
 * Finds from where to where x goes; ticks come with plot_lines_axis_place().
 */
void
plot_lines_axis_init_x (PlotLinesAxis *axis, const PlotLines *lines)
{
  const PlotLinesGuide *position = NULL;
  Span                  span;
  gboolean              is_dotted = FALSE;

  g_return_if_fail (axis != NULL && lines != NULL);

  *axis = (PlotLinesAxis){ .axis = *plot_lines_get_x (lines) };
  if (plot_axis_has_domain (&axis->axis))
    return;
  position = plot_lines_get_position (lines);
  is_dotted = has_dots (lines);
  span = span_of (lines, TRUE);
  if (position != NULL)
    widen (&span, position->value);
  if (axis->axis.kind == PLOT_SCALE_LOG)
    set_log_domain (&axis->axis, span, is_dotted ? LOG_AIR : 1.0);
  else
    set_linear_x (&axis->axis, span, is_dotted ? DOT_AIR : 0.0);
}

static double
round_up (double most)
{
  PlotTicks ticks = plot_ticks_linear (0.0, most, 6);
  double    next = ceil (most / MAX (ticks.step, 1e-300)) * ticks.step;

  if (next >= most * 1.005 && next <= most * NEAR_TICK)
    return next;
  return most * AIR;
}

/**
 * plot_lines_axis_init_y:
 * @axis: (out caller-allocates): filled; clear it with
 *   plot_lines_axis_clear()
 * @lines: the spec
 *
 * Finds from where to where y goes: from zero, unless it is logarithmic. A
 * reference is inside if it is not far above all values.
 */
void
plot_lines_axis_init_y (PlotLinesAxis *axis, const PlotLines *lines)
{
  const PlotLinesGuide *reference = NULL;
  Span                  span;

  g_return_if_fail (axis != NULL && lines != NULL);

  *axis = (PlotLinesAxis){ .axis = *plot_lines_get_y (lines) };
  if (plot_axis_has_domain (&axis->axis))
    return;
  reference = plot_lines_get_reference (lines);
  span = span_of (lines, FALSE);
  if (reference != NULL &&
      (!(span.high > 0.0) || reference->value <= span.high * GUIDE_STRETCH))
    widen (&span, reference->value);
  if (axis->axis.kind == PLOT_SCALE_LOG)
    {
      set_log_domain (&axis->axis, span, LOG_AIR);
      return;
    }
  axis->axis.from = 0.0;
  axis->axis.to = span.high > 0.0 ? round_up (span.high) : 1.0;
}

static void
clear_labels (PlotLinesAxis *axis)
{
  for (guint i = 0; i < G_N_ELEMENTS (axis->labels); i++)
    g_clear_pointer (&axis->labels[i], g_free);
}

/**
 * plot_lines_axis_clear:
 * @axis: an axis
 *
 * Frees its words; what it borrows from the spec stays.
 */
void
plot_lines_axis_clear (PlotLinesAxis *axis)
{
  g_return_if_fail (axis != NULL);

  clear_labels (axis);
}

/* The words of all ticks, and the greatest width of any. */
static void
word_ticks (PlotLinesAxis *axis, const PlotSketch *sketch)
{
  PlotFont font = { PLOT_LINES_TICK_SIZE * sketch->unit, PLOT_WEIGHT_NORMAL };

  clear_labels (axis);
  axis->width = 0.0;
  for (guint i = 0; i < axis->ticks.n_values; i++)
    {
      g_autofree char *words =
          plot_axis_format (&axis->axis, axis->ticks.values[i]);
      double width = 0.0;

      axis->labels[i] = plot_text_clean (words);
      width = plot_text_width (sketch->measurer, axis->labels[i], font);
      axis->width = MAX (axis->width, width);
    }
}

static double
width_of_words (const PlotLinesAxis *axis, const PlotSketch *sketch, guint i)
{
  PlotFont font = { PLOT_LINES_TICK_SIZE * sketch->unit, PLOT_WEIGHT_NORMAL };

  return plot_text_width (sketch->measurer, axis->labels[i], font);
}

/**
 * plot_lines_axis_get_x:
 * @axis: the x axis
 * @sketch: what it was placed with
 * @index: of a tick
 *
 * Returns: the centre of the tick's words: at the tick, or so far beside it
 *   that they are inside the picture
 */
double
plot_lines_axis_get_x (const PlotLinesAxis *axis,
                       const PlotSketch    *sketch,
                       guint                index)
{
  double edge = 0.0;
  double center = 0.0;

  g_return_val_if_fail (axis != NULL && sketch != NULL, 0.0);
  g_return_val_if_fail (index < axis->ticks.n_values, 0.0);

  edge = 4.0 * sketch->unit + width_of_words (axis, sketch, index) / 2.0;
  center = plot_scale_map (&axis->scale, axis->ticks.values[index]);
  return CLAMP (center,
                MIN (edge, sketch->width / 2.0),
                MAX (sketch->width - edge, sketch->width / 2.0));
}

/* The distance of the words of a tick from those before. */
static double
distance_before (const PlotLinesAxis *axis,
                 const PlotSketch    *sketch,
                 gboolean             is_x,
                 guint                i)
{
  if (is_x)
    return plot_lines_axis_get_x (axis, sketch, i) -
           plot_lines_axis_get_x (axis, sketch, i - 1) -
           (width_of_words (axis, sketch, i) +
            width_of_words (axis, sketch, i - 1)) /
               2.0 -
           X_GAP * sketch->unit;
  return plot_scale_map (&axis->scale, axis->ticks.values[i - 1]) -
         plot_scale_map (&axis->scale, axis->ticks.values[i]) -
         plot_sketch_line_height (sketch, PLOT_LINES_TICK_SIZE * sketch->unit) -
         Y_GAP * sketch->unit;
}

static gboolean
are_words_apart (const PlotLinesAxis *axis,
                 const PlotSketch    *sketch,
                 gboolean             is_x)
{
  for (guint i = 1; i < axis->ticks.n_values; i++)
    if (g_str_equal (axis->labels[i], axis->labels[i - 1]) ||
        distance_before (axis, sketch, is_x, i) < 0.0)
      return FALSE;
  return TRUE;
}

/* 1, 2 and 5 of each power of ten; none if they are too many. */
static PlotTicks
list_parts_of_powers (const PlotAxis *axis)
{
  static const double parts[] = { 1.0, 2.0, 5.0 };
  PlotTicks           ticks = { .step = 10.0 };
  int                 first = (int)floor (log10 (axis->from));
  int                 last = (int)floor (log10 (axis->to));

  if (last - first > FEW_POWERS)
    return ticks;
  for (int power = first; power <= last; power++)
    for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
      {
        double value = power < 0 ? parts[i] / pow (10.0, -power)
                                 : parts[i] * pow (10.0, power);

        if (value >= axis->from * (1.0 - 1e-9) &&
            value <= axis->to * (1.0 + 1e-9))
          ticks.values[ticks.n_values++] = value;
      }
  return ticks;
}

static gboolean
try_ticks (PlotLinesAxis    *axis,
           const PlotSketch *sketch,
           PlotTicks         ticks,
           gboolean          is_x)
{
  axis->ticks = ticks;
  word_ticks (axis, sketch);
  return are_words_apart (axis, sketch, is_x);
}

/* Where even two collide, the first alone is left. */
static void
choose_ticks (PlotLinesAxis *axis, const PlotSketch *sketch, gboolean is_x)
{
  double length = fabs (axis->scale.range_end - axis->scale.range_start);
  double distance = (is_x ? X_DISTANCE : Y_DISTANCE) * sketch->unit;
  guint  n_ticks = 0;

  if (axis->axis.kind == PLOT_SCALE_LOG)
    distance = MIN (distance, LOG_DISTANCE * sketch->unit);
  n_ticks = (guint)CLAMP (length / distance, 2.0, MAX_TICKS);
  if (axis->axis.kind == PLOT_SCALE_LOG)
    {
      PlotTicks ticks = list_parts_of_powers (&axis->axis);

      if (ticks.n_values > 2 && try_ticks (axis, sketch, ticks, is_x))
        return;
    }
  for (; n_ticks >= 2; n_ticks--)
    if (try_ticks (axis, sketch, plot_axis_ticks (&axis->axis, n_ticks), is_x))
      return;
  axis->ticks.n_values = MIN (axis->ticks.n_values, 1);
  word_ticks (axis, sketch);
}

/**
 * plot_lines_axis_place:
 * @axis: an axis
 * @sketch: measures; nothing is drawn
 * @start: where it begins, logical pixels
 * @end: where it ends; above @start for y
 *
 * Lays the axis from @start to @end and chooses its ticks.
 */
void
plot_lines_axis_place (PlotLinesAxis    *axis,
                       const PlotSketch *sketch,
                       double            start,
                       double            end)
{
  g_return_if_fail (axis != NULL && sketch != NULL);

  axis->scale = plot_axis_scale (&axis->axis, start, end);
  choose_ticks (axis, sketch, end > start);
}
