/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Highlighted lines come last and so lie on top.
 */
#include "plot-lines-draw.h"

#include "plot-lines-curve.h"

/* In units of text. */
#define SMALL_SIZE 10.5
#define CLEARANCE 7.0

/* Whose turn it is when all are gone through twice. */
static guint
turn_of (const PlotLinesCanvas *canvas, guint i)
{
  return i < canvas->n_traces ? i : i - canvas->n_traces;
}

static void
draw_lone_point (const PlotLinesCanvas *canvas,
                 const PlotLine        *line,
                 const PlotItem        *item,
                 gboolean               is_open)
{
  PlotLinesDisc disc = { .id = item->id,
                         .group = item->group,
                         .series = item->series,
                         .description = item->description,
                         .role = item->role,
                         .is_open = is_open };

  disc.at = item->points[0];
  disc.radius = plot_lines_curve_radius (canvas->sketch, line);
  plot_lines_curve_add_disc (canvas->sketch, &disc);
}

static void
draw_run (const PlotLinesCanvas *canvas, guint index, guint i)
{
  const PlotLine  *line = plot_lines_get_line (canvas->plan->lines, index);
  PlotLinesRun    *run = g_ptr_array_index (canvas->traces[index].runs, i);
  g_autofree char *group = g_strdup_printf ("line/%s", line->id);
  g_autofree char *id = g_strdup_printf ("line/%s/run/%u", line->id, i);
  PlotItem         item = { .kind = PLOT_ITEM_POLYLINE };

  plot_lines_curve_style (&item,
                          canvas->sketch,
                          line,
                          canvas->plan->has_legend);
  item.id = id;
  item.group = group;
  item.description =
      *line->description != '\0' ? line->description : line->label;
  item.points = (const PlotPoint *)(gpointer)run->points->data;
  item.n_points = run->points->len;
  item.bounds = plot_rect_around (item.points, item.n_points);
  if (run->is_open)
    {
      item.is_dashed = TRUE;
      item.is_patterned = FALSE;
      item.stroke *= 0.7;
    }
  if (item.n_points > 1)
    plot_scene_builder_add (canvas->sketch->builder, &item);
  else if (!line->has_dots)
    draw_lone_point (canvas, line, &item, run->is_open);
}

/* Words for a point: its own, or what the axes say of it. */
static char *
describe_point (const PlotLinesCanvas *canvas,
                const PlotLine        *line,
                const PlotLinePoint   *point)
{
  const PlotLines *lines = canvas->plan->lines;
  g_autofree char *x =
      plot_axis_format_value (plot_lines_get_x (lines), point->x);
  g_autofree char *y =
      plot_axis_format_value (plot_lines_get_y (lines), point->y);

  if (*point->label != '\0')
    return g_strdup_printf ("%s, %s: %s, %s", line->label, point->label, x, y);
  return g_strdup_printf ("%s: %s, %s", line->label, x, y);
}

static void
draw_dot (const PlotLinesCanvas *canvas, guint index, const PlotLinesDot *dot)
{
  const PlotLine      *line = plot_lines_get_line (canvas->plan->lines, index);
  size_t               n_points = 0;
  const PlotLinePoint *points =
      plot_lines_get_points (canvas->plan->lines, index, &n_points);
  const PlotLinePoint *point = &points[dot->index];
  g_autofree char     *id =
      g_strdup_printf ("line/%s/dot/%u", line->id, dot->index);
  g_autofree char *group = g_strdup_printf ("line/%s", line->id);
  g_autofree char *words = describe_point (canvas, line, point);
  PlotLinesDisc    disc = { .id = id,
                            .group = group,
                            .series = line->id,
                            .description = words,
                            .is_open = point->is_open };

  disc.role = plot_role_of_series (line->role_index);
  disc.at = dot->at;
  disc.radius = plot_lines_curve_radius (canvas->sketch, line);
  plot_lines_curve_add_disc (canvas->sketch, &disc);
  plot_lines_room_take (canvas->room,
                        (PlotRect){ disc.at.x - disc.radius,
                                    disc.at.y - disc.radius,
                                    2.0 * disc.radius,
                                    2.0 * disc.radius });
}

/* Dots that would touch the one before are left out. */
static void
draw_dots (const PlotLinesCanvas *canvas, guint index)
{
  const PlotLine *line = plot_lines_get_line (canvas->plan->lines, index);
  const GArray   *dots = canvas->traces[index].dots;
  double          least = 2.0 * plot_lines_curve_radius (canvas->sketch, line);
  PlotPoint       last = { -1e9, -1e9 };

  for (guint i = 0; line->has_dots && i < dots->len; i++)
    {
      const PlotLinesDot *dot = &g_array_index (dots, PlotLinesDot, i);

      if (ABS (dot->at.x - last.x) < least && ABS (dot->at.y - last.y) < least)
        continue;
      draw_dot (canvas, index, dot);
      last = dot->at;
    }
}

/**
 * plot_lines_draw_curves:
 * @canvas: a canvas
 *
 * Draws all lines and dots.
 */
void
plot_lines_draw_curves (const PlotLinesCanvas *canvas)
{
  g_return_if_fail (canvas != NULL);

  for (guint i = 0; i < 2 * canvas->n_traces; i++)
    {
      guint           index = turn_of (canvas, i);
      const PlotLine *line = plot_lines_get_line (canvas->plan->lines, index);

      if (line->is_highlighted != (i >= canvas->n_traces))
        continue;
      for (guint j = 0; j < canvas->traces[index].runs->len; j++)
        draw_run (canvas, index, j);
      draw_dots (canvas, index);
    }
}

static void
draw_point_label (const PlotLinesCanvas *canvas,
                  const PlotLine        *line,
                  const char            *words,
                  const PlotLinesDot    *dot)
{
  g_autofree char *id =
      g_strdup_printf ("line/%s/dot/%u/label", line->id, dot->index);
  g_autofree char *group = g_strdup_printf ("line/%s", line->id);
  PlotLabel        label = { .id = id, .group = group, .text = words };
  PlotLinesCall    call = { .at = dot->at };
  PlotRect         box = { 0 };

  label.role = line->is_highlighted ? PLOT_ROLE_INK : PLOT_ROLE_DIM_INK;
  label.font.size = SMALL_SIZE * canvas->sketch->unit;
  call.clearance = CLEARANCE * 0.75 * canvas->sketch->unit;
  call.width = plot_text_width (canvas->sketch->measurer, words, label.font);
  call.height = plot_text_height (canvas->sketch->measurer, label.font);
  if (!plot_lines_room_find (canvas->room, &call, &box))
    return;
  plot_lines_room_take (canvas->room, box);
  label.x = box.x;
  label.top = box.y;
  plot_sketch_add_label (canvas->sketch, &label);
}

/**
 * plot_lines_draw_point_labels:
 * @canvas: a canvas
 *
 * Sets the small words beside points, where there is room that no line
 * crosses; those of highlighted lines first.
 */
void
plot_lines_draw_point_labels (const PlotLinesCanvas *canvas)
{
  g_return_if_fail (canvas != NULL);

  for (guint i = 0; i < 2 * canvas->n_traces; i++)
    {
      guint           index = turn_of (canvas, i);
      size_t          n_points = 0;
      const PlotLine *line = plot_lines_get_line (canvas->plan->lines, index);
      const PlotLinePoint *points =
          plot_lines_get_points (canvas->plan->lines, index, &n_points);
      const GArray *dots = canvas->traces[index].dots;

      if (line->is_highlighted != (i < canvas->n_traces) ||
          line->has_quiet_points)
        continue;
      for (guint j = 0; j < dots->len; j++)
        {
          const PlotLinesDot *dot = &g_array_index (dots, PlotLinesDot, j);

          if (*points[dot->index].label != '\0')
            draw_point_label (canvas, line, points[dot->index].label, dot);
        }
    }
}
