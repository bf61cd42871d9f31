/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Highlighted lines come last and so lie on top. A line's group is where its
 * name stands: there the focus ring says which line it is.
 */
#include "plot-lines-draw.h"

#include "plot-lines-curve.h"

/* In units of text. */
#define SMALL_SIZE 10.5
#define NAME_DOT 3.5
#define NAME_GAP 9.0
#define CLEARANCE 7.0
#define LEADER_STROKE 1.0

typedef struct
{
  const PlotLine *line;
  PlotPoint       end;
  double          center;
  guint           index;
} Name;

/* Whose turn it is when all are gone through twice. */
static guint
turn_of (const PlotLinesCanvas *canvas, guint i)
{
  return i < canvas->n_traces ? i : i - canvas->n_traces;
}

static PlotFont
font_of (const PlotLinesCanvas *canvas, const PlotLine *line)
{
  return (PlotFont){ PLOT_LINES_LABEL_SIZE * canvas->sketch->unit,
                     line->is_highlighted ? PLOT_WEIGHT_BOLD
                                          : PLOT_WEIGHT_NORMAL };
}

static PlotRect
bounds_of (const PlotPoint *points, size_t n_points)
{
  PlotPoint least = points[0];
  PlotPoint most = points[0];

  for (size_t i = 1; i < n_points; i++)
    {
      least.x = MIN (least.x, points[i].x);
      least.y = MIN (least.y, points[i].y);
      most.x = MAX (most.x, points[i].x);
      most.y = MAX (most.y, points[i].y);
    }
  return (PlotRect){ least.x, least.y, most.x - least.x, most.y - least.y };
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
  item.bounds = bounds_of (item.points, item.n_points);
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
draw_name (const PlotLinesCanvas *canvas, const Name *name, PlotRect box)
{
  g_autofree char *id = g_strdup_printf ("line/%s/label", name->line->id);
  g_autofree char *group = g_strdup_printf ("line/%s", name->line->id);
  PlotLabel        label = { .id = id,
                             .group = group,
                             .text = name->line->label,
                             .role = PLOT_ROLE_INK };

  label.font = font_of (canvas, name->line);
  label.x = box.x;
  label.top = box.y;
  label.max_width = box.width + 0.5;
  plot_sketch_add_label (canvas->sketch, &label);
}

/* From the end of the line to the dot before its name. */
static void
draw_leader (const PlotLinesCanvas *canvas, const Name *name, PlotPoint to)
{
  g_autofree char *id = g_strdup_printf ("line/%s/leader", name->line->id);
  g_autofree char *dot_id = g_strdup_printf ("line/%s/name", name->line->id);
  g_autofree char *group = g_strdup_printf ("line/%s", name->line->id);
  double           unit = canvas->sketch->unit;
  PlotItem         line = { .id = id, .group = group };
  PlotLinesDisc    dot = { .id = dot_id, .group = group, .at = to };

  line.role = dot.role = plot_role_of_series (name->line->role_index);
  line.stroke = LEADER_STROKE * unit;
  dot.radius = NAME_DOT * unit;
  plot_sketch_add_line (canvas->sketch, &line, name->end, to);
  plot_lines_curve_add_disc (canvas->sketch, &dot);
  /* Words had better not stand upon the part inside the plot. */
  plot_lines_room_take (
      canvas->room,
      (PlotRect){ name->end.x + CLEARANCE * unit,
                  MIN (name->end.y, to.y) - unit,
                  MAX (to.x - name->end.x - CLEARANCE * unit, 0.0),
                  ABS (name->end.y - to.y) + 2.0 * unit });
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const Name *first = a;
  const Name *second = b;

  if (first->end.y != second->end.y)
    return first->end.y < second->end.y ? -1 : 1;
  return first->index < second->index ? -1 : 1;
}

/* Those that end beside the plot, from top to bottom. */
static GArray *
list_beside (const PlotLinesCanvas *canvas, guint most)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (Name));

  for (guint i = 0; i < 2 * canvas->n_traces; i++)
    {
      guint                 index = turn_of (canvas, i);
      const PlotLinesTrace *trace = &canvas->traces[index];
      Name                  name = { .index = index, .end = trace->end };

      name.line = plot_lines_get_line (canvas->plan->lines, index);
      /* Who is highlighted is listed first, if there is not room for all. */
      if (name.line->is_highlighted == (i < canvas->n_traces) &&
          trace->has_end && *name.line->label != '\0' && names->len < most &&
          plot_lines_plan_is_beside (canvas->plan, trace->end.x))
        g_array_append_val (names, name);
    }
  g_array_sort (names, compare_names);
  return names;
}

static void
draw_beside (const PlotLinesCanvas *canvas, PlotRect *boxes)
{
  const PlotLinesPlan *plan = canvas->plan;
  double               size = PLOT_LINES_LABEL_SIZE * canvas->sketch->unit;
  double               line = plot_sketch_line_height (canvas->sketch, size);
  PlotLinesSpread      spread = { .height = line + canvas->sketch->unit };
  g_autofree double   *centers = NULL;
  g_autoptr (GArray) names = NULL;

  spread.from = plan->area.y - line / 2.0;
  spread.to = plan->area.y + plan->area.height + line / 2.0;
  names =
      list_beside (canvas, (guint)((spread.to - spread.from) / spread.height));
  centers = g_new (double, names->len + 1);
  spread.count = names->len;
  for (guint i = 0; i < names->len; i++)
    centers[i] = g_array_index (names, Name, i).end.y;
  plot_lines_room_spread (&spread, centers);
  for (guint i = 0; i < names->len; i++)
    {
      const Name *name = &g_array_index (names, Name, i);
      double      gap = NAME_GAP * canvas->sketch->unit;
      PlotRect    box = { .x = plan->label_x,
                          .y = centers[i] - line / 2.0,
                          .width = plan->label_width,
                          .height = line };

      draw_leader (canvas, name, (PlotPoint){ box.x - gap, centers[i] });
      draw_name (canvas, name, box);
      boxes[name->index] = box;
    }
}

static void
draw_inside (const PlotLinesCanvas *canvas, guint index, PlotRect *boxes)
{
  const PlotLinesTrace *trace = &canvas->traces[index];
  Name                  name = { .index = index, .end = trace->end };
  PlotLinesCall call = { .at = trace->end, .max_crossed = PLOT_LINES_MAX };
  PlotFont      font;

  name.line = plot_lines_get_line (canvas->plan->lines, index);
  font = font_of (canvas, name.line);
  call.clearance = CLEARANCE * canvas->sketch->unit;
  call.width =
      plot_text_width (canvas->sketch->measurer, name.line->label, font);
  call.height = plot_text_height (canvas->sketch->measurer, font);
  if (call.width <= 0.0 ||
      !plot_lines_room_find (canvas->room, &call, &boxes[index]))
    return;
  plot_lines_room_take (canvas->room, boxes[index]);
  draw_name (canvas, &name, boxes[index]);
}

static void
add_group (const PlotLinesCanvas *canvas, guint index, PlotRect box)
{
  const PlotLine  *line = plot_lines_get_line (canvas->plan->lines, index);
  g_autofree char *id = g_strdup_printf ("line/%s", line->id);
  double           pad = 3.0 * canvas->sketch->unit;
  PlotGroup        group = { .id = id };

  if (box.width <= 0.0)
    box = canvas->plan->area;
  group.description =
      *line->description != '\0' ? line->description : line->label;
  group.bounds = (PlotRect){ .x = MAX (box.x - pad, 0.0), .y = box.y };
  group.bounds.width =
      MIN (box.x + box.width + pad, canvas->sketch->width) - group.bounds.x;
  group.bounds.height = box.height;
  plot_scene_builder_add_group (canvas->sketch->builder, &group);
}

/**
 * plot_lines_draw_names:
 * @canvas: a canvas
 *
 * Names all lines, at their ends or in the legend, and adds their groups.
 */
void
plot_lines_draw_names (const PlotLinesCanvas *canvas)
{
  const PlotLinesPlan *plan = NULL;
  g_autofree PlotRect *boxes = NULL;

  g_return_if_fail (canvas != NULL);

  plan = canvas->plan;
  boxes = g_new0 (PlotRect, canvas->n_traces + 1);
  if (!plan->has_legend)
    draw_beside (canvas, boxes);
  for (guint i = 0; i < canvas->n_traces; i++)
    {
      const PlotLinesTrace *trace = &canvas->traces[i];

      if (plan->legend.lines != NULL)
        boxes[i] = plot_lines_legend_draw (
            &plan->legend,
            canvas->sketch,
            (PlotPoint){ plan->page.area.x, plan->legend_top },
            i);
      else if (!plan->has_legend && trace->has_end &&
               !plot_lines_plan_is_beside (plan, trace->end.x))
        draw_inside (canvas, i, boxes);
    }
  for (guint i = 0; i < canvas->n_traces; i++)
    add_group (canvas, i, boxes[i]);
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

      if (line->is_highlighted != (i < canvas->n_traces))
        continue;
      for (guint j = 0; j < dots->len; j++)
        {
          const PlotLinesDot *dot = &g_array_index (dots, PlotLinesDot, j);

          if (*points[dot->index].label != '\0')
            draw_point_label (canvas, line, points[dot->index].label, dot);
        }
    }
}
