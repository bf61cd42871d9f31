/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Puts the planned parts on top of each other: page, legend, grounds, grid,
 * reference line, bars. Mirrored as a whole for right-to-left readers.
 */
#include "plot-bars-layout.h"

#include "plot-bars-plan.h"
#include "plot-bars-row.h"

static void
draw_reference (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  const PlotBarsAxis *axis = plot_bars_get_axis (plan->bars);
  const PlotRows     *rows = &plan->rows;
  PlotRulerReference  reference = { .value = axis->reference,
                                    .label = axis->reference_label,
                                    .role = PLOT_ROLE_WARNING,
                                    .is_dashed = TRUE };

  if (!axis->has_reference)
    return;
  reference.direction = plot_bars_get_direction (plan->bars);
  reference.top = rows->area.y - rows->reference_height;
  reference.max_width = rows->page.area.width;
  plot_ruler_draw_reference (&rows->ruler, sketch, &reference);
}

static void
draw_bars (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  plot_rows_draw_below (&plan->rows, sketch);
  /* Below the bars, so that no words have a line through them. */
  draw_reference (plan, sketch);
  for (guint i = 0; i < plot_bars_get_n_bars (plan->bars); i++)
    plot_bars_row_draw (plan, sketch, i);
  plot_ruler_draw_axis (&plan->rows.ruler, sketch, plan->rows.area.x);
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
  plot_page_draw (&plan.rows.page, &sketch);
  if (plot_bars_get_n_bars (bars) == 0)
    plot_page_draw_empty (&plan.rows.page,
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
