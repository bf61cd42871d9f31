/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words stand on plates, so that neither stripes nor lines run through them:
 * a name on its region's colour, which is not seen on a plain region.
 */
#include "plot-map-marks.h"

#include <math.h>
#include <string.h>

#include "plot-map-private.h"
#include "plot-map-rooms.h"

/* In units of text. */
#define NAME_SIZE 15.0
#define NAME_PAD 6.0
#define PLATE_RADIUS 4.0
#define RING_RADIUS 7.0
#define RING_STROKE 2.0
#define CASING 2.4
#define ARM 5.0
#define POSITION_SIZE 12.0
#define POSITION_PAD 5.0

/* A name fits if its room is this much of it, and is set larger or smaller
 * by steps: each size of text costs time. */
#define LEAST_FIT 0.85
#define LARGE_FIT 2.4
#define SMALL_NAME 0.8
#define LARGE_NAME 1.35

/**
 * plot_map_marks_take: (skip)
 * @marks: marks
 * @place: wanted
 *
 * Returns: whether @place was free and lies upon the cells; it is taken now
 */
gboolean
plot_map_marks_take (PlotMapMarks *marks, PlotRect place)
{
  PlotRect area = marks->plan->area;

  if (marks->n_taken >= PLOT_MAP_MAX_MARKS)
    return FALSE;
  if (place.x < area.x || place.y < area.y ||
      place.x + place.width > area.x + area.width ||
      place.y + place.height > area.y + area.height)
    return FALSE;
  for (guint i = 0; i < marks->n_taken; i++)
    if (plot_rect_overlaps (marks->taken[i], place))
      return FALSE;
  marks->taken[marks->n_taken++] = place;
  return TRUE;
}

/**
 * plot_map_marks_add_plate: (skip)
 * @marks: marks
 * @item: id, group, series and role
 * @box: what it covers
 *
 * Draws what words stand on.
 */
void
plot_map_marks_add_plate (const PlotMapMarks *marks,
                          const PlotItem     *item,
                          PlotRect            box)
{
  PlotItem plate = *item;

  plate.kind = PLOT_ITEM_RECT;
  plate.bounds = box;
  plate.radius = PLATE_RADIUS * marks->sketch->unit;
  plate.corners = PLOT_CORNER_ALL;
  plot_scene_builder_add (marks->sketch->builder, &plate);
}

static PlotFont
font_of_name (const PlotMapMarks *marks, double fit)
{
  PlotFont font = { NAME_SIZE * marks->sketch->unit, PLOT_WEIGHT_BOLD };

  if (fit >= LARGE_FIT)
    font.size *= LARGE_NAME;
  else if (fit < 1.0)
    font.size *= SMALL_NAME;
  return font;
}

static PlotRect
box_of_name (const PlotMapMarks *marks, const char *name, PlotFont font)
{
  double pad = NAME_PAD * marks->sketch->unit;

  return (PlotRect){
    .width = plot_text_width (marks->sketch->measurer, name, font) + 2.0 * pad,
    .height = plot_text_height (marks->sketch->measurer, font) + pad,
  };
}

static PlotRect
rect_of (const PlotMapMarks *marks, const PlotCellSpan *span)
{
  const PlotMapCells *cells = plot_map_get_cells (marks->plan->map);
  PlotRect            area = marks->plan->area;
  double              across = area.width / cells->n_columns;
  double              down = area.height / cells->n_rows;

  return (PlotRect){
    .x = area.x + span->column * across,
    .y = area.y + (cells->n_rows - span->row - span->n_rows) * down,
    .width = span->n_columns * across,
    .height = span->n_rows * down,
  };
}

static void
draw_name (PlotMapMarks *marks, guint index, const PlotMapRoom *room)
{
  const PlotMapSeries *series = plot_map_get_series (marks->plan->map, index);
  g_autofree char     *group = g_strconcat ("map/", series->id, NULL);
  g_autofree char     *plate_id = g_strconcat (group, "/plate", NULL);
  g_autofree char     *id = g_strconcat (group, "/name", NULL);
  PlotFont             font = font_of_name (marks, room->fit);
  PlotRect             place = rect_of (marks, &room->span);
  PlotRect             box = box_of_name (marks, series->label, font);
  PlotItem             plate = { .id = plate_id, .series = series->id };
  PlotLabel            label = { .id = id,
                                 .text = series->label,
                                 .align = PLOT_ALIGN_CENTER };

  box.x = place.x + (place.width - box.width) / 2.0;
  box.y = place.y + (place.height - box.height) / 2.0;
  if (!plot_map_marks_take (marks, box))
    return;
  plate.role = plot_role_of_series (series->role_index);
  plot_map_marks_add_plate (marks, &plate, box);
  label.role = plot_role_on_series (series->role_index);
  label.font = font;
  label.x = box.x + box.width / 2.0;
  label.top =
      box.y +
      (box.height - plot_text_height (marks->sketch->measurer, font)) / 2.0;
  plot_sketch_add_label (marks->sketch, &label);
}

/* Takes the cells below what is already there from all regions. */
static void
mask_taken (const PlotMapMarks *marks, const PlotMapCells *cells, guint8 *mask)
{
  PlotRect area = marks->plan->area;
  double   across = cells->n_columns / area.width;
  double   up = cells->n_rows / area.height;

  for (guint i = 0; i < marks->n_taken; i++)
    {
      PlotRect place = marks->taken[i];
      double   bottom = area.y + area.height - place.y;
      int      left = (int)floor ((place.x - area.x) * across);
      int      right = (int)ceil ((place.x + place.width - area.x) * across);
      int      low = (int)floor ((bottom - place.height) * up);
      int      high = (int)ceil (bottom * up);

      left = CLAMP (left, 0, (int)cells->n_columns);
      right = CLAMP (right, left, (int)cells->n_columns);
      for (int row = MAX (low, 0); row < MIN (high, (int)cells->n_rows); row++)
        memset (mask + (gsize)row * cells->n_columns + left,
                PLOT_MAP_NOBODY,
                (gsize)(right - left));
    }
}

static void
mask_line (const PlotMapContours *contours,
           const PlotMapContour  *line,
           const PlotMapCells    *cells,
           guint8                *mask)
{
  for (guint i = 1; i < line->n_points; i++)
    {
      const PlotPoint *ends =
          &g_array_index (contours->points, PlotPoint, line->first + i - 1);
      double x = ends[1].x - ends[0].x;
      double y = ends[1].y - ends[0].y;
      guint  n_steps = (guint)ceil (MAX (ABS (x), ABS (y)) * 2.0) + 1;

      for (guint j = 0; j <= n_steps; j++)
        {
          guint column = (guint)(ends[0].x + x * j / n_steps);
          guint row = (guint)(ends[0].y + y * j / n_steps);

          if (column < cells->n_columns && row < cells->n_rows)
            mask[(gsize)row * cells->n_columns + column] = PLOT_MAP_NOBODY;
        }
    }
}

static void
mask_lines (const PlotMap *map, const PlotMapCells *cells, guint8 *mask)
{
  const PlotMapContours *contours = plot_map_get_contours (map);

  for (guint i = 0; i < contours->lines->len; i++)
    mask_line (contours,
               &g_array_index (contours->lines, PlotMapContour, i),
               cells,
               mask);
}

static void
want_rooms (const PlotMapMarks *marks, PlotMapRoom *rooms)
{
  const PlotMap      *map = marks->plan->map;
  const PlotMapCells *cells = plot_map_get_cells (map);
  PlotRect            area = marks->plan->area;

  for (guint i = 0; i < plot_map_get_n_series (map); i++)
    {
      PlotRect box = box_of_name (marks,
                                  plot_map_get_series (map, i)->label,
                                  font_of_name (marks, 1.0));

      rooms[i].width = box.width * cells->n_columns / area.width;
      rooms[i].height = box.height * cells->n_rows / area.height;
    }
}

/**
 * plot_map_marks_draw_names: (skip)
 * @marks: marks
 *
 * Writes each region's name where it fits best, between contour lines if
 * there is room. A region that is too small goes without: the legend has it.
 */
void
plot_map_marks_draw_names (PlotMapMarks *marks)
{
  const PlotMap     *map = marks->plan->map;
  PlotMapCells       cells = *plot_map_get_cells (map);
  gsize              n_cells = (gsize)cells.n_columns * cells.n_rows;
  guint              n_series = plot_map_get_n_series (map);
  g_autofree guint8 *mask = g_memdup2 (cells.winners, n_cells);
  PlotMapRoom        any[PLOT_N_SERIES] = { 0 };
  PlotMapRoom        between[PLOT_N_SERIES] = { 0 };

  want_rooms (marks, any);
  want_rooms (marks, between);
  cells.winners = mask;
  mask_taken (marks, &cells, mask);
  plot_map_rooms_find (&cells, any, n_series);
  mask_lines (map, &cells, mask);
  plot_map_rooms_find (&cells, between, n_series);
  for (guint i = 0; i < n_series; i++)
    {
      const PlotMapRoom *room = between[i].fit >= 1.0 ? &between[i] : &any[i];

      if (room->fit >= LEAST_FIT &&
          *plot_map_get_series (map, i)->label != '\0')
        draw_name (marks, i, room);
    }
}

static PlotPoint
place_of (const PlotMapPlan *plan, PlotPoint position)
{
  PlotScale across = plot_axis_scale (plot_map_get_x (plan->map),
                                      plan->area.x,
                                      plan->area.x + plan->area.width);
  PlotScale up = plot_axis_scale (plot_map_get_y (plan->map),
                                  plan->area.y + plan->area.height,
                                  plan->area.y);

  return (PlotPoint){ plot_scale_map (&across, position.x),
                      plot_scale_map (&up, position.y) };
}

/* Light below dark: a line of the ink that is seen on every colour. */
static void
draw_arm (const PlotMapMarks *marks,
          const char         *id,
          PlotPoint           from,
          PlotPoint           to)
{
  double           unit = marks->sketch->unit;
  g_autofree char *casing_id = g_strconcat (id, "/casing", NULL);
  PlotItem         casing = { .id = casing_id, .role = PLOT_ROLE_BACKGROUND };
  PlotItem         line = { .id = id, .role = PLOT_ROLE_INK };

  casing.stroke = (RING_STROKE + CASING) * unit;
  line.stroke = RING_STROKE * unit;
  plot_sketch_add_line (marks->sketch, &casing, from, to);
  plot_sketch_add_line (marks->sketch, &line, from, to);
}

static void
draw_ring (const PlotMapMarks *marks, PlotPoint at)
{
  double   unit = marks->sketch->unit;
  double   radius = RING_RADIUS * unit;
  PlotItem ring = { .kind = PLOT_ITEM_RECT,
                    .id = "position/casing",
                    .role = PLOT_ROLE_BACKGROUND,
                    .corners = PLOT_CORNER_ALL };

  ring.bounds =
      (PlotRect){ at.x - radius, at.y - radius, radius * 2.0, radius * 2.0 };
  ring.radius = radius;
  ring.stroke = (RING_STROKE + CASING) * unit;
  plot_scene_builder_add (marks->sketch->builder, &ring);
  ring.id = "position/ring";
  ring.role = PLOT_ROLE_INK;
  ring.stroke = RING_STROKE * unit;
  plot_scene_builder_add (marks->sketch->builder, &ring);
}

static void
draw_cross (const PlotMapMarks *marks, PlotPoint at)
{
  static const double directions[4][2] = { { -1.0, 0.0 },
                                           { 0.0, -1.0 },
                                           { 1.0, 0.0 },
                                           { 0.0, 1.0 } };
  double              inner = RING_RADIUS * marks->sketch->unit;
  double              outer = inner + ARM * marks->sketch->unit;

  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      g_autofree char *id = g_strdup_printf ("position/arm/%u", i);

      draw_arm (marks,
                id,
                (PlotPoint){ at.x + directions[i][0] * inner,
                             at.y + directions[i][1] * inner },
                (PlotPoint){ at.x + directions[i][0] * outer,
                             at.y + directions[i][1] * outer });
    }
}

/* Beside the cross, on whichever side there is room. */
static gboolean
place_label (PlotMapMarks *marks, PlotPoint at, PlotRect *box)
{
  double          gap = (RING_RADIUS + ARM + 4.0) * marks->sketch->unit;
  const PlotPoint places[] = {
    { at.x + gap, at.y - box->height / 2.0 },
    { at.x - gap - box->width, at.y - box->height / 2.0 },
    { at.x - box->width / 2.0, at.y - gap - box->height },
    { at.x - box->width / 2.0, at.y + gap },
    { at.x + gap / 2.0, at.y - gap - box->height },
    { at.x - gap / 2.0 - box->width, at.y - gap - box->height },
    { at.x + gap / 2.0, at.y + gap },
    { at.x - gap / 2.0 - box->width, at.y + gap },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      box->x = places[i].x;
      box->y = places[i].y;
      if (plot_map_marks_take (marks, *box))
        return TRUE;
    }
  return FALSE;
}

static void
draw_position_label (PlotMapMarks *marks, PlotPoint at, const char *words)
{
  double    unit = marks->sketch->unit;
  PlotLabel label = { .id = "position/label",
                      .text = words,
                      .role = PLOT_ROLE_INK,
                      .font = { POSITION_SIZE * unit, PLOT_WEIGHT_BOLD },
                      .align = PLOT_ALIGN_CENTER };
  PlotItem  plate = { .id = "position/plate", .role = PLOT_ROLE_BACKGROUND };
  double    line = plot_text_height (marks->sketch->measurer, label.font);
  PlotRect  box = { 0 };

  label.max_width = marks->plan->area.width * 0.6;
  box.width = MIN (plot_text_width (marks->sketch->measurer, words, label.font),
                   label.max_width) +
              2.0 * POSITION_PAD * unit;
  box.height = line + POSITION_PAD * unit;
  if (*words == '\0' || !place_label (marks, at, &box))
    return;
  plot_map_marks_add_plate (marks, &plate, box);
  label.x = box.x + box.width / 2.0;
  label.top = box.y + (box.height - line) / 2.0;
  plot_sketch_add_label (marks->sketch, &label);
}

/**
 * plot_map_marks_draw_position: (skip)
 * @marks: marks
 *
 * Draws where the reader is, if that lies on the map.
 */
void
plot_map_marks_draw_position (PlotMapMarks *marks)
{
  const char *words = NULL;
  PlotPoint   position = { 0 };
  PlotPoint   at = { 0 };
  double      reach = (RING_RADIUS + ARM + 2.0) * marks->sketch->unit;
  guint       column = 0;
  guint       row = 0;

  if (!plot_map_get_position_cell (marks->plan->map, &column, &row))
    return;
  plot_map_get_position (marks->plan->map, &position, &words);
  at = place_of (marks->plan, position);
  /* Taken in any case: it stands where it stands. */
  marks->taken[marks->n_taken++] =
      (PlotRect){ at.x - reach, at.y - reach, reach * 2.0, reach * 2.0 };
  draw_position_label (marks, at, words);
  draw_cross (marks, at);
  draw_ring (marks, at);
}
