/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Puts the planned parts on top of each other: page, legend, grounds, grid,
 * reference line, bars. Mirrored as a whole for right-to-left readers.
 */
#include "plot-bars-layout.h"

#include "plot-bars-plan.h"
#include "plot-bars-row.h"
#include "plot-legend.h"
#include "plot-page.h"
#include "plot-sketch.h"

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

/**
 * plot_bars_layout:
 * @bars: the spec
 * @frame: the room, as plot_sketch_init() takes it
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
  PlotSketch sketch = { 0 };

  g_return_val_if_fail (bars != NULL, NULL);
  g_return_val_if_fail (frame != NULL && frame->measurer != NULL, NULL);

  plot_sketch_init (&sketch,
                    frame,
                    plot_bars_get_direction (bars),
                    plot_bars_get_text (bars));
  plot_bars_plan_init (&plan, &sketch, bars);
  plot_page_draw (&plan.page, &sketch);
  if (plot_bars_get_n_bars (bars) == 0)
    plot_page_draw_empty (&plan.page,
                          &sketch,
                          plot_bars_get_text (bars)->empty);
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
