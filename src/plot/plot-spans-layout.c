/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Puts the planned parts on top of each other: page, legend, grounds, grid,
 * connectors, spans, the lines through all rows, and words above all of it.
 * Mirrored as a whole for right-to-left readers.
 */
#include "plot-spans-layout.h"

#include "plot-spans-row.h"

static void
draw_rule (const PlotSpansRow *row)
{
  PlotRect         area = row->base.rows->page.area;
  g_autofree char *id = NULL;
  PlotItem         line = { .role = PLOT_ROLE_AXIS, .stroke = 1.0 };

  /* What nothing stands above sums nothing up. */
  if (!row->given->is_total || row->base.index == 0)
    return;
  id = plot_row_make_id (&row->base, "rule");
  line.id = id;
  line.group = row->base.group;
  plot_sketch_add_line (row->base.sketch,
                        &line,
                        (PlotPoint){ area.x, row->base.row.y },
                        (PlotPoint){ area.x + area.width, row->base.row.y });
}

static void
draw_reference (const PlotSpansPlan *plan, const PlotSketch *sketch)
{
  const PlotRows    *rows = &plan->rows;
  PlotRulerReference reference = { .role = PLOT_ROLE_INK };

  if (!plot_spans_get_reference (plan->spans,
                                 &reference.value,
                                 &reference.label))
    return;
  reference.direction = plot_spans_get_direction (plan->spans);
  reference.top = rows->area.y - rows->reference_height;
  reference.max_width = rows->page.area.width;
  plot_ruler_draw_reference (&rows->ruler, sketch, &reference);
}

static void
draw_shapes (const PlotSpansPlan *plan, PlotSpansRow *rows, guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      draw_rule (&rows[i]);
      if (i + 1 < n_rows && plot_spans_is_connected (plan->spans))
        plot_spans_row_draw_connector (&rows[i], &rows[i + 1]);
    }
  for (guint i = 0; i < n_rows; i++)
    plot_spans_row_draw_shapes (&rows[i]);
}

static void
draw_spans (const PlotSpansPlan *plan, const PlotSketch *sketch)
{
  PlotSpansRow rows[PLOT_SPANS_MAX_ROWS];
  guint        n_rows = plot_spans_get_n_rows (plan->spans);

  for (guint i = 0; i < n_rows; i++)
    plot_spans_row_init (&rows[i], plan, sketch, i);
  plot_rows_draw_below (&plan->rows, sketch);
  draw_shapes (plan, rows, n_rows);
  if (plan->has_axis_line)
    plot_ruler_draw_axis (&plan->rows.ruler, sketch, plan->axis_x);
  draw_reference (plan, sketch);
  for (guint i = 0; i < n_rows; i++)
    {
      plot_spans_row_draw_point (&rows[i]);
      plot_spans_row_draw_words (&rows[i]);
      plot_spans_row_clear (&rows[i]);
    }
}

/**
 * plot_spans_layout:
 * @spans: the spec
 * @frame: the room, as plot_sketch_init() takes it
 *
 * Lays the chart out. What there is no room for is left out, least needed
 * first; the spec's descriptions stay in the scene in any case.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_spans_layout (const PlotSpans *spans, const PlotFrame *frame)
{
  g_auto (PlotSpansPlan) plan = { 0 };
  PlotSketch sketch = { 0 };

  g_return_val_if_fail (spans != NULL, NULL);
  g_return_val_if_fail (frame != NULL && frame->measurer != NULL, NULL);

  plot_sketch_init (&sketch,
                    frame,
                    plot_spans_get_direction (spans),
                    plot_spans_get_words (spans));
  plot_spans_plan_init (&plan, &sketch, spans);
  plot_page_draw (&plan.rows.page, &sketch);
  if (plot_spans_get_n_rows (spans) == 0)
    plot_page_draw_empty (&plan.rows.page,
                          &sketch,
                          plot_spans_get_words (spans)->empty);
  else
    draw_spans (&plan, &sketch);
  return plot_scene_builder_end (sketch.builder);
}

/**
 * plot_spans_make_scene:
 * @frame: the room
 * @spans: a #PlotSpans
 *
 * plot_spans_layout() in the form that exports take.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_spans_make_scene (const PlotFrame *frame, gpointer spans)
{
  return plot_spans_layout (spans, frame);
}
