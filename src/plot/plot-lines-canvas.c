/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines and guides are made known to the room at once, so that words find
 * their places in any order.
 */
#include "plot-lines-canvas.h"

/* What is so close to the edge is inside. */
#define SLACK 0.5

static void
cross_traces (PlotLinesCanvas *canvas)
{
  for (guint i = 0; i < canvas->n_traces; i++)
    for (guint j = 0; j < canvas->traces[i].runs->len; j++)
      {
        PlotLinesRun *run = g_ptr_array_index (canvas->traces[i].runs, j);

        plot_lines_room_cross (canvas->room,
                               (const PlotPoint *)(gpointer)run->points->data,
                               run->points->len);
      }
}

static void
add_guide (PlotLinesCanvas *canvas, PlotPoint from, PlotPoint to)
{
  PlotPoint *points = NULL;

  g_array_append_val (canvas->guides, from);
  g_array_append_val (canvas->guides, to);
  points = (PlotPoint *)(gpointer)canvas->guides->data;
  plot_lines_room_cross (canvas->room, points + canvas->guides->len - 2, 2);
}

static void
cross_guides (PlotLinesCanvas *canvas)
{
  const PlotLinesGuide *reference =
      plot_lines_get_reference (canvas->plan->lines);
  PlotRect area = canvas->plan->area;
  guint    n_flags = canvas->plan->flags.flags->len;

  /* Never grows, so what the room borrows stays where it is. */
  canvas->guides =
      g_array_sized_new (FALSE, FALSE, sizeof (PlotPoint), n_flags * 2 + 2);
  for (guint i = 0; i < n_flags; i++)
    {
      const PlotLinesFlag *flag =
          plot_lines_flags_get (&canvas->plan->flags, i);

      if (!flag->is_outside)
        add_guide (canvas,
                   (PlotPoint){ flag->x, area.y },
                   (PlotPoint){ flag->x, area.y + area.height });
    }
  if (reference != NULL)
    {
      double y = plot_scale_map (&canvas->plan->y.scale, reference->value);

      add_guide (canvas,
                 (PlotPoint){ area.x, y },
                 (PlotPoint){ area.x + area.width, y });
    }
}

/**
 * plot_lines_canvas_init:
 * @canvas: (out caller-allocates): filled; clear it with
 *   plot_lines_canvas_clear()
 * @plan: the plan; must outlive @canvas
 * @sketch: where to; must outlive @canvas
 *
 * Follows all lines.
 */
void
plot_lines_canvas_init (PlotLinesCanvas     *canvas,
                        const PlotLinesPlan *plan,
                        const PlotSketch    *sketch)
{
  PlotLinesView view = { 0 };

  g_return_if_fail (canvas != NULL && plan != NULL && sketch != NULL);

  *canvas = (PlotLinesCanvas){ .plan = plan, .sketch = sketch };
  view.x = plan->x.scale;
  view.y = plan->y.scale;
  view.area = plan->area;
  canvas->n_traces = plot_lines_get_n_lines (plan->lines);
  canvas->traces = g_new0 (PlotLinesTrace, canvas->n_traces);
  canvas->room = plot_lines_room_new (plan->area);
  for (guint i = 0; i < canvas->n_traces; i++)
    plot_lines_trace_init (&canvas->traces[i], plan->lines, i, &view);
  cross_traces (canvas);
  cross_guides (canvas);
}

/**
 * plot_lines_canvas_clear:
 * @canvas: a canvas
 *
 * Frees what plot_lines_canvas_init() made.
 */
void
plot_lines_canvas_clear (PlotLinesCanvas *canvas)
{
  g_return_if_fail (canvas != NULL);

  for (guint i = 0; i < canvas->n_traces; i++)
    plot_lines_trace_clear (&canvas->traces[i]);
  canvas->n_traces = 0;
  g_clear_pointer (&canvas->traces, g_free);
  g_clear_pointer (&canvas->guides, g_array_unref);
  g_clear_pointer (&canvas->room, plot_lines_room_free);
}

/**
 * plot_lines_canvas_map:
 * @canvas: a canvas
 * @x: data
 * @y: data
 *
 * Returns: where that is, which may be outside the plot
 */
PlotPoint
plot_lines_canvas_map (const PlotLinesCanvas *canvas, double x, double y)
{
  g_return_val_if_fail (canvas != NULL, (PlotPoint){ 0 });

  return (PlotPoint){ plot_scale_map (&canvas->plan->x.scale, x),
                      plot_scale_map (&canvas->plan->y.scale, y) };
}

/**
 * plot_lines_canvas_shows:
 * @canvas: a canvas
 * @at: a place
 *
 * Returns: whether it is inside the plot
 */
gboolean
plot_lines_canvas_shows (const PlotLinesCanvas *canvas, PlotPoint at)
{
  PlotRect area;

  g_return_val_if_fail (canvas != NULL, FALSE);

  area = canvas->plan->area;
  return at.x >= area.x - SLACK && at.x <= area.x + area.width + SLACK &&
         at.y >= area.y - SLACK && at.y <= area.y + area.height + SLACK;
}
