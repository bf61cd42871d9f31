/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Puts the planned parts on top of each other: page, grid, rules, lines,
 * dots, names, words. Mirrored as a whole for right-to-left readers.
 */
#include "plot-lines-canvas.h"
#include "plot-lines-draw.h"
#include "plot-lines-marks.h"
#include "plot-lines-names.h"

/* In units of text. */
#define TICK_LENGTH 4.0

static PlotFont
tick_font (const PlotSketch *sketch)
{
  return (PlotFont){ PLOT_LINES_TICK_SIZE * sketch->unit, PLOT_WEIGHT_NORMAL };
}

static void
draw_y_tick (const PlotLinesPlan *plan, const PlotSketch *sketch, guint i)
{
  g_autofree char *id = g_strdup_printf ("y/tick/%u", i);
  g_autofree char *label_id = g_strdup_printf ("y/label/%u", i);
  double           y = plot_scale_map (&plan->y.scale, plan->y.ticks.values[i]);
  PlotItem         line = { .id = id, .role = PLOT_ROLE_GRID, .stroke = 1.0 };
  PlotLabel        label = { .id = label_id,
                             .text = plan->y.labels[i],
                             .role = PLOT_ROLE_DIM_INK,
                             .align = PLOT_ALIGN_RIGHT };

  plot_sketch_add_line (sketch,
                        &line,
                        (PlotPoint){ plan->area.x, y },
                        (PlotPoint){ plan->area.x + plan->area.width, y });
  label.font = tick_font (sketch);
  label.x = plan->area.x - PLOT_LINES_TICK_GAP * sketch->unit;
  label.top = y - plot_text_height (sketch->measurer, label.font) / 2.0;
  label.max_width = MAX (label.x - plan->page.area.x + 0.5, 1.0);
  if (plan->has_tick_labels)
    plot_sketch_add_label (sketch, &label);
}

static void
draw_x_tick (const PlotLinesPlan *plan, const PlotSketch *sketch, guint i)
{
  g_autofree char *id = g_strdup_printf ("x/tick/%u", i);
  g_autofree char *label_id = g_strdup_printf ("x/label/%u", i);
  double           x = plot_scale_map (&plan->x.scale, plan->x.ticks.values[i]);
  double           bottom = plan->area.y + plan->area.height;
  PlotItem         line = { .id = id, .role = PLOT_ROLE_AXIS, .stroke = 1.0 };
  PlotLabel        label = { .id = label_id,
                             .text = plan->x.labels[i],
                             .role = PLOT_ROLE_DIM_INK,
                             .align = PLOT_ALIGN_CENTER };

  plot_sketch_add_line (sketch,
                        &line,
                        (PlotPoint){ x, bottom },
                        (PlotPoint){ x, bottom + TICK_LENGTH * sketch->unit });
  label.font = tick_font (sketch);
  label.x = plot_lines_axis_get_x (&plan->x, sketch, i);
  label.top = bottom + PLOT_LINES_TICK_GAP * sketch->unit;
  label.max_width = sketch->width;
  if (plan->has_tick_labels)
    plot_sketch_add_label (sketch, &label);
}

static void
draw_titles (const PlotLinesPlan *plan, const PlotSketch *sketch)
{
  double    height = plot_text_height (sketch->measurer, tick_font (sketch));
  PlotLabel label = { .id = "y/title",
                      .text = plot_lines_get_y (plan->lines)->title,
                      .role = PLOT_ROLE_DIM_INK };

  label.font = tick_font (sketch);
  label.x = plan->page.area.x;
  label.top = plan->y_title_top;
  label.max_width = plan->page.area.width;
  if (plan->has_y_title)
    plot_sketch_add_label (sketch, &label);
  label.id = "x/title";
  label.text = plot_lines_get_x (plan->lines)->title;
  label.x = plan->area.x;
  label.top =
      plan->area.y + plan->area.height + PLOT_LINES_TITLE_GAP * sketch->unit;
  if (plan->has_tick_labels)
    label.top += height + PLOT_LINES_TICK_GAP * sketch->unit;
  label.max_width = plan->page.area.x + plan->page.area.width - label.x;
  if (plan->has_x_title)
    plot_sketch_add_label (sketch, &label);
}

static void
draw_axes (const PlotLinesPlan *plan, const PlotSketch *sketch)
{
  double   bottom = plan->area.y + plan->area.height;
  PlotItem line = { .id = "x/line", .role = PLOT_ROLE_AXIS, .stroke = 1.0 };

  for (guint i = 0; i < plan->y.ticks.n_values; i++)
    draw_y_tick (plan, sketch, i);
  for (guint i = 0; i < plan->x.ticks.n_values; i++)
    draw_x_tick (plan, sketch, i);
  plot_sketch_add_line (sketch,
                        &line,
                        (PlotPoint){ plan->area.x, bottom },
                        (PlotPoint){ plan->area.x + plan->area.width, bottom });
  draw_titles (plan, sketch);
}

static void
draw_plot (const PlotLinesPlan *plan, const PlotSketch *sketch)
{
  g_auto (PlotLinesCanvas) canvas = { 0 };

  plot_lines_canvas_init (&canvas, plan, sketch);
  draw_axes (plan, sketch);
  plot_lines_marks_draw_rules (&canvas);
  plot_lines_marks_draw_reference (&canvas);
  plot_lines_draw_curves (&canvas);
  plot_lines_marks_draw_dots (&canvas);
  plot_lines_names_draw (&canvas);
  plot_lines_marks_draw_reference_words (&canvas);
  plot_lines_marks_draw_words (&canvas);
  plot_lines_draw_point_labels (&canvas);
}

/**
 * plot_lines_layout:
 * @lines: the spec
 * @frame: the room, as plot_sketch_init() takes it
 *
 * Lays the chart out. What there is no room for is left out, least needed
 * first; the spec's descriptions stay in the scene in any case.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_lines_layout (const PlotLines *lines, const PlotFrame *frame)
{
  g_auto (PlotLinesPlan) plan = { 0 };
  PlotSketch sketch = { 0 };

  g_return_val_if_fail (lines != NULL, NULL);
  g_return_val_if_fail (frame != NULL && frame->measurer != NULL, NULL);

  plot_sketch_init (&sketch,
                    frame,
                    plot_lines_get_direction (lines),
                    plot_lines_get_words (lines));
  plot_lines_plan_init (&plan, &sketch, lines);
  plot_page_draw (&plan.page, &sketch);
  if (plot_lines_is_empty (lines))
    plot_page_draw_empty (&plan.page,
                          &sketch,
                          plot_lines_get_words (lines)->empty);
  else
    draw_plot (&plan, &sketch);
  return plot_scene_builder_end (sketch.builder);
}

/**
 * plot_lines_make_scene:
 * @frame: the room
 * @lines: a #PlotLines
 *
 * plot_lines_layout() in the form that exports take.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_lines_make_scene (const PlotFrame *frame, gpointer lines)
{
  return plot_lines_layout (lines, frame);
}
