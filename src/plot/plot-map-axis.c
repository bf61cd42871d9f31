/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * As many ticks as have room for their words; if even few do not fit, some
 * stay without.
 */
#include "plot-map-axis.h"

/* In units of text. */
#define DISTANCE_ACROSS 84.0
#define DISTANCE_UP 44.0
#define GAP_ACROSS 12.0
#define GAP_UP 3.0
#define MOST_TICKS 12.0
#define EDGE 3.0

static PlotFont
font_of (const PlotSketch *sketch)
{
  return (PlotFont){ PLOT_MAP_TICK_SIZE * sketch->unit, PLOT_WEIGHT_NORMAL };
}

/* Where words of @width stand so that they stay in the picture. */
static double
keep_across (const PlotSketch *sketch, double center, double width)
{
  double edge = EDGE * sketch->unit + width / 2.0;

  return CLAMP (center,
                MIN (edge, sketch->width / 2.0),
                MAX (sketch->width - edge, sketch->width / 2.0));
}

static void
word_ticks (PlotMapTicks *ticks, const PlotAxis *axis)
{
  for (guint i = 0; i < PLOT_TICKS_MAX; i++)
    g_clear_pointer (&ticks->labels[i], g_free);
  for (guint i = 0; i < ticks->ticks.n_values; i++)
    {
      g_autofree char *words = plot_axis_format (axis, ticks->ticks.values[i]);

      ticks->labels[i] = plot_text_clean (words);
    }
}

static void
thin (PlotMapTicks *ticks, const PlotSketch *sketch, gboolean is_across)
{
  PlotFont font = font_of (sketch);
  double   line = plot_text_height (sketch->measurer, font);
  double   gap = (is_across ? GAP_ACROSS : GAP_UP) * sketch->unit;
  double   centers[PLOT_TICKS_MAX];
  double   sizes[PLOT_TICKS_MAX];

  ticks->width = 0.0;
  for (guint i = 0; i < ticks->ticks.n_values; i++)
    {
      double width = plot_text_width (sketch->measurer, ticks->labels[i], font);

      centers[i] = plot_scale_map (&ticks->scale, ticks->ticks.values[i]);
      if (is_across)
        centers[i] = keep_across (sketch, centers[i], width);
      sizes[i] = is_across ? width : line;
      ticks->width = MAX (ticks->width, width);
    }
  ticks->stride = plot_ticks_thin (centers, sizes, ticks->ticks.n_values, gap);
}

static void
choose (PlotMapTicks     *ticks,
        const PlotSketch *sketch,
        const PlotAxis   *axis,
        gboolean          is_across)
{
  double distance = (is_across ? DISTANCE_ACROSS : DISTANCE_UP) * sketch->unit;
  double length = ticks->scale.range_end - ticks->scale.range_start;
  guint  most = (guint)CLAMP (ABS (length) / distance, 2.0, MOST_TICKS);

  do
    {
      ticks->ticks = plot_axis_ticks (axis, most);
      word_ticks (ticks, axis);
      thin (ticks, sketch, is_across);
    }
  while (ticks->stride > 1 && --most >= 2);
}

/**
 * plot_map_ticks_init_x: (skip)
 * @ticks: (out caller-allocates): filled; clear it with plot_map_ticks_clear()
 * @sketch: measures; nothing is drawn yet
 * @axis: the axis across
 * @area: the cells
 *
 * Chooses the ticks of the axis below the cells.
 */
void
plot_map_ticks_init_x (PlotMapTicks     *ticks,
                       const PlotSketch *sketch,
                       const PlotAxis   *axis,
                       PlotRect          area)
{
  g_return_if_fail (ticks != NULL && sketch != NULL && axis != NULL);

  plot_map_ticks_clear (ticks);
  *ticks = (PlotMapTicks){ .stride = 1 };
  ticks->scale = plot_axis_scale (axis, area.x, area.x + area.width);
  if (plot_axis_has_domain (axis))
    choose (ticks, sketch, axis, TRUE);
}

/**
 * plot_map_ticks_init_y: (skip)
 * @ticks: (out caller-allocates): filled; clear it with plot_map_ticks_clear()
 * @sketch: measures; nothing is drawn yet
 * @axis: the axis upwards
 * @area: the cells
 *
 * Chooses the ticks of the axis beside the cells.
 */
void
plot_map_ticks_init_y (PlotMapTicks     *ticks,
                       const PlotSketch *sketch,
                       const PlotAxis   *axis,
                       PlotRect          area)
{
  g_return_if_fail (ticks != NULL && sketch != NULL && axis != NULL);

  plot_map_ticks_clear (ticks);
  *ticks = (PlotMapTicks){ .stride = 1 };
  ticks->scale = plot_axis_scale (axis, area.y + area.height, area.y);
  if (plot_axis_has_domain (axis))
    choose (ticks, sketch, axis, FALSE);
}

/**
 * plot_map_ticks_clear: (skip)
 * @ticks: ticks, or all zeros
 *
 * Frees their words.
 */
void
plot_map_ticks_clear (PlotMapTicks *ticks)
{
  g_return_if_fail (ticks != NULL);

  for (guint i = 0; i < PLOT_TICKS_MAX; i++)
    g_clear_pointer (&ticks->labels[i], g_free);
}

static void
draw_tick (const PlotSketch *sketch,
           const char       *name,
           guint             i,
           PlotPoint         from,
           PlotPoint         to)
{
  g_autofree char *id = g_strdup_printf ("%s/tick/%u", name, i);
  PlotItem         line = { .id = id, .role = PLOT_ROLE_AXIS, .stroke = 1.0 };

  plot_sketch_add_line (sketch, &line, from, to);
}

/**
 * plot_map_ticks_draw_x: (skip)
 * @ticks: ticks of plot_map_ticks_init_x()
 * @sketch: where to
 * @area: the cells
 *
 * Draws ticks and words below.
 */
void
plot_map_ticks_draw_x (const PlotMapTicks *ticks,
                       const PlotSketch   *sketch,
                       PlotRect            area)
{
  double length = PLOT_MAP_TICK_LENGTH * sketch->unit;
  double bottom = area.y + area.height;

  g_return_if_fail (ticks != NULL && sketch != NULL);

  for (guint i = 0; i < ticks->ticks.n_values; i += ticks->stride)
    {
      double x = plot_scale_map (&ticks->scale, ticks->ticks.values[i]);
      g_autofree char *id = g_strdup_printf ("x/label/%u", i);
      PlotLabel        label = { .id = id,
                                 .role = PLOT_ROLE_DIM_INK,
                                 .align = PLOT_ALIGN_CENTER };

      draw_tick (sketch,
                 "x",
                 i,
                 (PlotPoint){ x, bottom },
                 (PlotPoint){ x, bottom + length });
      label.text = ticks->labels[i];
      label.font = font_of (sketch);
      label.x = keep_across (
          sketch,
          x,
          plot_text_width (sketch->measurer, label.text, label.font));
      label.top = bottom + length + PLOT_MAP_TICK_GAP * sketch->unit;
      plot_sketch_add_label (sketch, &label);
    }
}

/**
 * plot_map_ticks_draw_y: (skip)
 * @ticks: ticks of plot_map_ticks_init_y()
 * @sketch: where to
 * @area: the cells
 *
 * Draws ticks and words beside.
 */
void
plot_map_ticks_draw_y (const PlotMapTicks *ticks,
                       const PlotSketch   *sketch,
                       PlotRect            area)
{
  double length = PLOT_MAP_TICK_LENGTH * sketch->unit;
  double line =
      plot_sketch_line_height (sketch, PLOT_MAP_TICK_SIZE * sketch->unit);

  g_return_if_fail (ticks != NULL && sketch != NULL);

  for (guint i = 0; i < ticks->ticks.n_values; i += ticks->stride)
    {
      double y = plot_scale_map (&ticks->scale, ticks->ticks.values[i]);
      g_autofree char *id = g_strdup_printf ("y/label/%u", i);
      PlotLabel        label = { .id = id,
                                 .role = PLOT_ROLE_DIM_INK,
                                 .align = PLOT_ALIGN_RIGHT };

      draw_tick (sketch,
                 "y",
                 i,
                 (PlotPoint){ area.x - length, y },
                 (PlotPoint){ area.x, y });
      label.text = ticks->labels[i];
      label.font = font_of (sketch);
      label.x = area.x - length - PLOT_MAP_TICK_GAP * sketch->unit;
      label.top = y - line / 2.0;
      label.max_width = MAX (label.x, 1.0);
      plot_sketch_add_label (sketch, &label);
    }
}
