/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names stand in the column beside the plot, from top to bottom as the lines
 * end there. Ends that lie together inside the plot get such a column of
 * their own, as names around them could be taken for each other's; a single
 * one stands near its end. A line's group is where its name stands: there
 * the focus ring says which line it is.
 */
#include "plot-lines-names.h"

#include "plot-lines-curve.h"

/* In units of text. */
#define NAME_DOT 3.5
#define NAME_GAP 9.0
#define CLEARANCE 7.0
#define LEADER_STROKE 1.0

/* Ends that are no further from the last are named together. */
#define TOGETHER 60.0

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

/* Those that end beside the plot, or those that do not, from top to bottom. */
static GArray *
list_names (const PlotLinesCanvas *canvas, gboolean is_beside, guint most)
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
          plot_lines_plan_is_beside (canvas->plan, trace->end.x) == is_beside)
        g_array_append_val (names, name);
    }
  g_array_sort (names, compare_names);
  return names;
}

static double
line_of (const PlotLinesCanvas *canvas)
{
  return plot_sketch_line_height (canvas->sketch,
                                  PLOT_LINES_LABEL_SIZE * canvas->sketch->unit);
}

static PlotLinesSpread
get_spread (const PlotLinesCanvas *canvas)
{
  PlotRect area = canvas->plan->area;
  double   line = line_of (canvas);

  return (PlotLinesSpread){ .height = line + canvas->sketch->unit,
                            .from = area.y - line / 2.0,
                            .to = area.y + area.height + line / 2.0 };
}

static guint
count_most (const PlotLinesCanvas *canvas)
{
  PlotLinesSpread spread = get_spread (canvas);

  return (guint)((spread.to - spread.from) / spread.height);
}

/* Where the names of a column stand, in their order. */
static PlotRect *
place_column (const PlotLinesCanvas *canvas,
              const GArray          *names,
              double                 x,
              double                 width)
{
  PlotLinesSpread    spread = get_spread (canvas);
  double             line = line_of (canvas);
  g_autofree double *centers = g_new (double, names->len + 1);
  PlotRect          *places = g_new (PlotRect, names->len + 1);

  spread.count = names->len;
  for (guint i = 0; i < names->len; i++)
    centers[i] = g_array_index (names, Name, i).end.y;
  plot_lines_room_spread (&spread, centers);
  for (guint i = 0; i < names->len; i++)
    places[i] = (PlotRect){ x, centers[i] - line / 2.0, width, line };
  return places;
}

static void
draw_column (const PlotLinesCanvas *canvas,
             const GArray          *names,
             const PlotRect        *places,
             PlotRect              *boxes)
{
  double gap = NAME_GAP * canvas->sketch->unit;

  for (guint i = 0; i < names->len; i++)
    {
      const Name *name = &g_array_index (names, Name, i);
      PlotPoint   to = { places[i].x - gap,
                         places[i].y + places[i].height / 2.0 };

      draw_leader (canvas, name, to);
      draw_name (canvas, name, places[i]);
      boxes[name->index] = places[i];
    }
}

static void
draw_beside (const PlotLinesCanvas *canvas, PlotRect *boxes)
{
  const PlotLinesPlan *plan = canvas->plan;
  g_autoptr (GArray) names = list_names (canvas, TRUE, count_most (canvas));
  g_autofree PlotRect *places =
      place_column (canvas, names, plan->label_x, plan->label_width);

  draw_column (canvas, names, places, boxes);
}

static void
draw_near_end (const PlotLinesCanvas *canvas, const Name *name, PlotRect *box)
{
  PlotLinesCall call = { .at = name->end, .max_crossed = PLOT_LINES_MAX };
  PlotFont      font = font_of (canvas, name->line);

  call.clearance = CLEARANCE * canvas->sketch->unit;
  call.width =
      plot_text_width (canvas->sketch->measurer, name->line->label, font);
  call.height = plot_text_height (canvas->sketch->measurer, font);
  if (call.width <= 0.0 || !plot_lines_room_find (canvas->room, &call, box))
    return;
  plot_lines_room_take (canvas->room, *box);
  draw_name (canvas, name, *box);
}

static double
find_last_end (const GArray *names)
{
  double last = 0.0;

  for (guint i = 0; i < names->len; i++)
    last = MAX (last, g_array_index (names, Name, i).end.x);
  return last;
}

static double
find_widest (const PlotLinesCanvas *canvas, const GArray *names)
{
  double widest = 0.0;

  for (guint i = 0; i < names->len; i++)
    {
      const PlotLine *line = g_array_index (names, Name, i).line;

      widest = MAX (widest,
                    plot_text_width (canvas->sketch->measurer,
                                     line->label,
                                     font_of (canvas, line)));
    }
  return widest;
}

/* Takes those out of @names whose ends lie together with the last. */
static GArray *
take_together (const PlotLinesCanvas *canvas, GArray *names)
{
  GArray *together = g_array_new (FALSE, FALSE, sizeof (Name));
  double  from = find_last_end (names) - TOGETHER * canvas->sketch->unit;

  for (guint i = 0; i < names->len;)
    {
      Name name = g_array_index (names, Name, i);

      if (name.end.x < from)
        {
          i++;
          continue;
        }
      g_array_append_val (together, name);
      g_array_remove_index (names, i);
    }
  return together;
}

static gboolean
is_free (const PlotLinesCanvas *canvas, const PlotRect *places, guint n_places)
{
  for (guint i = 0; i < n_places; i++)
    if (!plot_lines_room_is_free (canvas->room, places[i]))
      return FALSE;
  return TRUE;
}

/* Answers whether there was room for a column. */
static gboolean
draw_together (const PlotLinesCanvas *canvas,
               const GArray          *names,
               PlotRect              *boxes)
{
  double x = find_last_end (names) + PLOT_LINES_LEADER * canvas->sketch->unit;
  g_autofree PlotRect *places =
      place_column (canvas, names, x, find_widest (canvas, names) + 1.0);

  if (names->len < 2 || names->len > count_most (canvas) ||
      !is_free (canvas, places, names->len))
    return FALSE;
  draw_column (canvas, names, places, boxes);
  for (guint i = 0; i < names->len; i++)
    plot_lines_room_take (canvas->room, places[i]);
  return TRUE;
}

static void
draw_inside (const PlotLinesCanvas *canvas, PlotRect *boxes)
{
  g_autoptr (GArray) names = list_names (canvas, FALSE, PLOT_LINES_MAX);

  while (names->len > 0)
    {
      g_autoptr (GArray) together = take_together (canvas, names);

      if (draw_together (canvas, together, boxes))
        continue;
      for (guint i = 0; i < together->len; i++)
        {
          const Name *name = &g_array_index (together, Name, i);

          draw_near_end (canvas, name, &boxes[name->index]);
        }
    }
}

static void
draw_legend (const PlotLinesCanvas *canvas, PlotRect *boxes)
{
  const PlotLinesPlan *plan = canvas->plan;
  PlotPoint            origin = { plan->page.area.x, plan->legend_top };

  for (guint i = 0; i < canvas->n_traces; i++)
    boxes[i] =
        plot_lines_legend_draw (&plan->legend, canvas->sketch, origin, i);
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
 * plot_lines_names_draw:
 * @canvas: a canvas
 *
 * Names all lines, at their ends or in the legend, and adds their groups.
 */
void
plot_lines_names_draw (const PlotLinesCanvas *canvas)
{
  g_autofree PlotRect *boxes = NULL;

  g_return_if_fail (canvas != NULL);

  boxes = g_new0 (PlotRect, canvas->n_traces + 1);
  if (canvas->plan->legend.lines != NULL)
    draw_legend (canvas, boxes);
  else if (!canvas->plan->has_legend)
    {
      draw_beside (canvas, boxes);
      draw_inside (canvas, boxes);
    }
  for (guint i = 0; i < canvas->n_traces; i++)
    add_group (canvas, i, boxes[i]);
}
