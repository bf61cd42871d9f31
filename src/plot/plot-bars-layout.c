/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Puts the planned parts on top of each other: page, legend, grounds, grid,
 * reference line, bars. Mirrored as a whole for right-to-left readers.
 */
#include "plot-bars-layout.h"

#include <math.h>

#include "plot-bars-plan.h"
#include "plot-bars-row.h"
#include "plot-legend.h"
#include "plot-page.h"
#include "plot-sketch.h"

/* In units of text. */
#define EMPTY_SIZE 15.0
#define EMPTY_LINES 3
#define GHOST_HEIGHT 18.0
#define GHOST_GAP 10.0

/* Pictures smaller than this get smaller text instead of none. */
#define LEAST_WIDTH 240.0
#define LEAST_HEIGHT 200.0

static double
unit_of (const PlotFrame *frame)
{
  double unit = frame->text_scale;

  if (!isfinite (unit) || unit <= 0.0)
    unit = 1.0;
  unit = MIN (unit, frame->width / LEAST_WIDTH);
  unit = MIN (unit, frame->height / LEAST_HEIGHT);
  return CLAMP (unit, 0.1, 64.0);
}

static double
bottom_of_rows (const PlotBarsPlan *plan)
{
  return plan->rows.y + plan->rows.height;
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
draw_tick_label (const PlotBarsPlan *plan, const PlotSketch *sketch, guint i)
{
  g_autofree char *id = g_strdup_printf ("axis/label/%u", i);
  PlotLabel        label = {
           .id = id,
           .text = plan->tick_labels[i],
           .role = PLOT_ROLE_DIM_INK,
           .font = { PLOT_BARS_TICK_SIZE * sketch->unit, PLOT_WEIGHT_NORMAL },
           .align = PLOT_ALIGN_CENTER,
  };
  double width = plot_text_width (sketch->measurer, label.text, label.font);

  label.x = keep_inside (sketch,
                         plot_scale_map (&plan->scale, plan->ticks.values[i]),
                         width);
  label.top = bottom_of_rows (plan) + PLOT_BARS_TICK_GAP * sketch->unit;
  plot_sketch_add_label (sketch, &label);
}

static void
draw_tick (const PlotBarsPlan *plan, const PlotSketch *sketch, guint i)
{
  g_autofree char *id = g_strdup_printf ("axis/tick/%u", i);
  PlotItem         line = { .id = id, .role = PLOT_ROLE_GRID };
  double           x = plot_scale_map (&plan->scale, plan->ticks.values[i]);

  line.stroke = 1.0;
  plot_sketch_add_line (sketch,
                        &line,
                        (PlotPoint){ x, plan->rows.y },
                        (PlotPoint){ x, bottom_of_rows (plan) });
  if (plan->has_tick_labels)
    draw_tick_label (plan, sketch, i);
}

static void
draw_grid (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  const double        size = PLOT_BARS_TICK_SIZE * sketch->unit;
  const PlotBarsAxis *axis = plot_bars_get_axis (plan->bars);
  PlotLabel           label = {
              .id = "axis/title",
              .text = axis->title,
              .role = PLOT_ROLE_DIM_INK,
              .font = { size, PLOT_WEIGHT_NORMAL },
              .x = plan->rows.x,
              .max_width = plan->rows.width,
  };

  for (guint i = 0; i < plan->ticks.n_values; i += plan->tick_stride)
    draw_tick (plan, sketch, i);
  if (!plan->has_axis_title)
    return;
  label.top = bottom_of_rows (plan) + PLOT_BARS_TICK_GAP * sketch->unit;
  if (plan->has_tick_labels)
    label.top += plot_sketch_line_height (sketch, label.font.size);
  plot_sketch_add_label (sketch, &label);
}

static void
draw_axis (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  PlotItem line = { .id = "axis/line", .role = PLOT_ROLE_AXIS, .stroke = 1.0 };

  plot_sketch_add_line (sketch,
                        &line,
                        (PlotPoint){ plan->rows.x, plan->rows.y },
                        (PlotPoint){ plan->rows.x, bottom_of_rows (plan) });
}

/* Words at the line, or at the edge with an arrow if it is further out. */
static void
draw_reference_label (const PlotBarsPlan *plan,
                      const PlotSketch   *sketch,
                      double              x)
{
  const PlotBarsAxis *axis = plot_bars_get_axis (plan->bars);
  gboolean is_rtl = plot_bars_get_direction (plan->bars) == PLOT_DIRECTION_RTL;
  double   right = plan->rows.x + plan->rows.width;
  g_autofree char *words = NULL;
  PlotLabel        label = {
           .id = "reference/label",
           .role = PLOT_ROLE_WARNING,
           .font = { PLOT_BARS_TICK_SIZE * sketch->unit, PLOT_WEIGHT_BOLD },
           .align = PLOT_ALIGN_CENTER,
  };

  words = x <= right + 0.01 ? g_strdup (axis->reference_label)
                            : g_strconcat (axis->reference_label,
                                           is_rtl ? " \u2190" : " \u2192",
                                           NULL);
  label.text = words;
  label.max_width = plan->page.area.width;
  label.x = keep_inside (sketch,
                         MIN (x, right),
                         plot_text_width (sketch->measurer, words, label.font));
  label.top = plan->rows.y - plan->reference_height;
  plot_sketch_add_label (sketch, &label);
}

static void
draw_reference (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  const PlotBarsAxis *axis = plot_bars_get_axis (plan->bars);
  PlotItem            line = { .id = "reference/line",
                               .role = PLOT_ROLE_WARNING,
                               .is_dashed = TRUE };
  double              x = 0.0;

  if (!axis->has_reference)
    return;
  x = plot_scale_map (&plan->scale, axis->reference);
  draw_reference_label (plan, sketch, x);
  if (x > plan->rows.x + plan->rows.width + 0.01)
    return;
  line.stroke = 1.5 * sketch->unit;
  plot_sketch_add_line (sketch,
                        &line,
                        (PlotPoint){ x, plan->rows.y },
                        (PlotPoint){ x, bottom_of_rows (plan) });
}

static void
draw_bars (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  guint n_bars = plot_bars_get_n_bars (plan->bars);

  plot_legend_draw (&plan->legend,
                    sketch,
                    (PlotPoint){ plan->page.area.x, plan->legend_top });
  for (guint i = 0; i < n_bars; i++)
    plot_bars_row_draw_ground (plan, sketch, i);
  draw_grid (plan, sketch);
  /* Below the bars, so that no words have a line through them. */
  draw_reference (plan, sketch);
  for (guint i = 0; i < n_bars; i++)
    plot_bars_row_draw (plan, sketch, i);
  draw_axis (plan, sketch);
}

static double
draw_ghosts (const PlotSketch *sketch, double top, double left)
{
  static const double lengths[] = { 88.0, 140.0, 200.0 };
  double              unit = sketch->unit;

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *id = g_strdup_printf ("empty/ghost/%u", i);
      PlotItem         ghost = { .kind = PLOT_ITEM_RECT,
                                 .id = id,
                                 .role = PLOT_ROLE_GRID,
                                 .corners = PLOT_CORNER_RIGHT };

      ghost.radius = 4.0 * unit;
      ghost.bounds = (PlotRect){ .x = left,
                                 .y = top,
                                 .width = lengths[i] * unit,
                                 .height = GHOST_HEIGHT * unit };
      plot_scene_builder_add (sketch->builder, &ghost);
      top += (GHOST_HEIGHT + GHOST_GAP) * unit;
    }
  return top;
}

/* Three ghosts of bars and a sentence, in the middle of what is left. */
static void
draw_empty (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  const char *sentence = plot_bars_get_text (plan->bars)->empty;
  PlotRect    area = plan->page.area;
  double      unit = sketch->unit;
  double      ghosts = 3.0 * (GHOST_HEIGHT + GHOST_GAP) * unit;
  PlotLabel   label = { .role = PLOT_ROLE_DIM_INK,
                        .font = { EMPTY_SIZE * unit, PLOT_WEIGHT_NORMAL },
                        .align = PLOT_ALIGN_CENTER };
  double      line = plot_text_height (sketch->measurer, label.font);
  g_auto (GStrv) lines = plot_text_wrap (sketch->measurer,
                                         sentence,
                                         label.font,
                                         area.width,
                                         EMPTY_LINES);
  double height = ghosts + g_strv_length (lines) * line;
  double room = area.height - plan->page.head_height - plan->page.foot_height;

  label.x = area.x + area.width / 2.0;
  label.top = area.y + plan->page.head_height + MAX (room - height, 0.0) / 2.0;
  label.top = draw_ghosts (sketch, label.top, label.x - 100.0 * unit);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *id = g_strdup_printf ("empty/%u", i);

      label.id = id;
      label.text = lines[i];
      plot_sketch_add_label (sketch, &label);
      label.top += line;
    }
}

static void
set_words (const PlotBars *bars, PlotSceneBuilder *builder)
{
  const PlotWords *text = plot_bars_get_text (bars);
  const char         *title = *text->title != '\0' ? text->title : text->empty;

  plot_scene_builder_set_words (builder,
                                title,
                                *text->description != '\0' ? text->description
                                                           : title);
}

/**
 * plot_bars_layout:
 * @bars: the spec
 * @frame: the room; a size that is not finite or not above zero is taken as
 *   1, one above %PLOT_FRAME_MAX as that
 *
 * Lays the chart out. What there is no room for is left out, least needed
 * first; the spec's descriptions stay in the scene in any case.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_bars_layout (const PlotBars *bars, const PlotFrame *frame)
{
  g_auto (PlotBarsPlan) plan = { 0 };
  PlotFrame  room;
  PlotSketch sketch = { 0 };

  g_return_val_if_fail (bars != NULL, NULL);
  g_return_val_if_fail (frame != NULL && frame->measurer != NULL, NULL);

  room = *frame;
  room.width = room.width > 1.0 ? MIN (room.width, PLOT_FRAME_MAX) : 1.0;
  room.height = room.height > 1.0 ? MIN (room.height, PLOT_FRAME_MAX) : 1.0;
  sketch.measurer = room.measurer;
  sketch.width = room.width;
  sketch.height = room.height;
  sketch.unit = unit_of (&room);
  sketch.builder = plot_scene_builder_new (room.width,
                                           room.height,
                                           plot_bars_get_direction (bars) ==
                                               PLOT_DIRECTION_RTL);
  set_words (bars, sketch.builder);
  plot_bars_plan_init (&plan, &sketch, bars);
  plot_page_draw (&plan.page, &sketch);
  if (plot_bars_get_n_bars (bars) == 0)
    draw_empty (&plan, &sketch);
  else
    draw_bars (&plan, &sketch);
  return plot_scene_builder_end (sketch.builder);
}

/**
 * plot_bars_make_scene:
 * @frame: the room
 * @bars: a #PlotBars
 *
 * plot_bars_layout() in the form that exports take.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_bars_make_scene (const PlotFrame *frame, gpointer bars)
{
  return plot_bars_layout (bars, frame);
}
