/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Contour lines upon the cells: dark upon light, so that they are seen on
 * every colour; and the values they stand for, on the lines.
 */
#include "plot-map-lines.h"

#include <math.h>

#include "plot-map-private.h"

/* In units of text. */
#define LINE 1.0
#define CASING 1.8
#define VALUE_SIZE 10.5
#define VALUE_PAD 3.0
#define LEAST_LENGTH 48.0

/* Lines as near as that look like one. */
#define NEAR 4.0

/* A line is this many times as long as the words upon it. */
#define LEAST_TIMES 2.2

static PlotPoint *
map_points (const PlotMapMarks *marks, const PlotMapContour *line)
{
  const PlotMap         *map = marks->plan->map;
  const PlotMapCells    *cells = plot_map_get_cells (map);
  const PlotMapContours *contours = plot_map_get_contours (map);
  PlotRect               area = marks->plan->area;
  PlotPoint             *points = g_new (PlotPoint, line->n_points);

  for (guint i = 0; i < line->n_points; i++)
    {
      PlotPoint at =
          g_array_index (contours->points, PlotPoint, line->first + i);

      points[i].x = area.x + at.x / cells->n_columns * area.width;
      points[i].y = area.y + area.height - at.y / cells->n_rows * area.height;
    }
  return points;
}

static void
draw_line (const PlotMapMarks *marks,
           guint               index,
           const char         *layer,
           PlotItem            item)
{
  const PlotMapContours *contours = plot_map_get_contours (marks->plan->map);
  const PlotMapContour  *line =
      &g_array_index (contours->lines, PlotMapContour, index);
  g_autofree char      *id = g_strdup_printf ("contour/%u%s", index, layer);
  g_autofree PlotPoint *points = map_points (marks, line);

  item.kind = PLOT_ITEM_POLYLINE;
  item.id = id;
  item.points = points;
  item.n_points = line->n_points;
  item.bounds = plot_rect_around (points, line->n_points);
  plot_scene_builder_add (marks->sketch->builder, &item);
}

/**
 * plot_map_lines_draw: (skip)
 * @marks: marks
 *
 * Draws all lines; the light ones first, so that none crosses a dark one.
 */
void
plot_map_lines_draw (const PlotMapMarks *marks)
{
  guint  n_lines = plot_map_get_contours (marks->plan->map)->lines->len;
  double unit = marks->sketch->unit;

  for (guint i = 0; i < n_lines; i++)
    draw_line (marks,
               i,
               "/casing",
               (PlotItem){ .role = PLOT_ROLE_BACKGROUND,
                           .stroke = (LINE + CASING) * unit });
  for (guint i = 0; i < n_lines; i++)
    draw_line (marks,
               i,
               "",
               (PlotItem){ .role = PLOT_ROLE_INK, .stroke = LINE * unit });
}

static double
length_of (const PlotPoint *points, guint n_points)
{
  double length = 0.0;

  for (guint i = 1; i < n_points; i++)
    length +=
        hypot (points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
  return length;
}

static PlotPoint
point_along (const PlotPoint *points, guint n_points, double distance)
{
  for (guint i = 1; i < n_points; i++)
    {
      double step =
          hypot (points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
      double share = step > 0.0 ? distance / step : 0.0;

      if (distance <= step)
        return (PlotPoint){
          points[i - 1].x + (points[i].x - points[i - 1].x) * share,
          points[i - 1].y + (points[i].y - points[i - 1].y) * share,
        };
      distance -= step;
    }
  return points[n_points - 1];
}

static double
distance_to (PlotPoint at, PlotPoint from, PlotPoint to)
{
  double x = to.x - from.x;
  double y = to.y - from.y;
  double square = x * x + y * y;
  double share = 0.0;

  if (square > 0.0)
    share = ((at.x - from.x) * x + (at.y - from.y) * y) / square;
  share = CLAMP (share, 0.0, 1.0);
  return hypot (from.x + share * x - at.x, from.y + share * y - at.y);
}

/* Where values jump, lines of many levels are one line to the eye: who stands
 * there first names it. */
static gboolean
is_named (const PlotMapMarks *marks, guint index, PlotPoint at)
{
  const GArray *lines = plot_map_get_contours (marks->plan->map)->lines;
  double        near = NEAR * marks->sketch->unit;
  double        level = g_array_index (lines, PlotMapContour, index).level;

  for (guint i = index + 1; i < lines->len; i++)
    {
      const PlotMapContour *line = &g_array_index (lines, PlotMapContour, i);
      g_autofree PlotPoint *points = map_points (marks, line);

      for (guint k = 1; line->level > level && k < line->n_points; k++)
        if (distance_to (at, points[k - 1], points[k]) < near)
          return TRUE;
    }
  return FALSE;
}

static gboolean
place_value (PlotMapMarks *marks, guint index, PlotRect *box)
{
  static const double   shares[] = { 0.5, 0.35, 0.65, 0.2, 0.8 };
  const PlotMapContour *line =
      &g_array_index (plot_map_get_contours (marks->plan->map)->lines,
                      PlotMapContour,
                      index);
  g_autofree PlotPoint *points = map_points (marks, line);
  double                length = length_of (points, line->n_points);
  PlotRect              area = marks->plan->area;

  if (length <
      MAX (box->width * LEAST_TIMES, LEAST_LENGTH * marks->sketch->unit))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      PlotPoint at = point_along (points, line->n_points, length * shares[i]);

      if (is_named (marks, index, at))
        continue;
      /* At the edge it moves inwards, and is upon the line still. */
      box->x = CLAMP (at.x - box->width / 2.0,
                      area.x,
                      MAX (area.x + area.width - box->width, area.x));
      box->y = CLAMP (at.y - box->height / 2.0,
                      area.y,
                      MAX (area.y + area.height - box->height, area.y));
      if (plot_map_marks_take (marks, *box))
        return TRUE;
    }
  return FALSE;
}

static void
draw_value (PlotMapMarks *marks, guint index)
{
  const PlotMap        *map = marks->plan->map;
  const PlotMapContour *line =
      &g_array_index (plot_map_get_contours (map)->lines,
                      PlotMapContour,
                      index);
  double           unit = marks->sketch->unit;
  g_autofree char *words = plot_map_format_value (map, line->level);
  g_autofree char *clean = plot_text_clean (words);
  g_autofree char *id = g_strdup_printf ("contour/%u/label", index);
  g_autofree char *plate_id = g_strdup_printf ("contour/%u/plate", index);
  PlotItem         plate = { .id = plate_id, .role = PLOT_ROLE_BACKGROUND };
  PlotLabel        label = { .id = id,
                             .text = clean,
                             .role = PLOT_ROLE_INK,
                             .font = { VALUE_SIZE * unit, PLOT_WEIGHT_NORMAL },
                             .align = PLOT_ALIGN_CENTER };
  PlotRect         box = { 0 };

  box.width = plot_text_width (marks->sketch->measurer, clean, label.font) +
              2.0 * VALUE_PAD * unit;
  box.height = plot_text_height (marks->sketch->measurer, label.font);
  if (*clean == '\0' || !place_value (marks, index, &box))
    return;
  plot_map_marks_add_plate (marks, &plate, box);
  label.x = box.x + box.width / 2.0;
  label.top = box.y;
  plot_sketch_add_label (marks->sketch, &label);
}

/**
 * plot_map_lines_draw_values: (skip)
 * @marks: marks
 *
 * Writes values onto lines that are long enough, where nothing else stands
 * and no line of a higher value runs.
 */
void
plot_map_lines_draw_values (PlotMapMarks *marks)
{
  guint n_lines = plot_map_get_contours (marks->plan->map)->lines->len;

  for (guint i = 0; i < n_lines; i++)
    draw_value (marks, i);
}
