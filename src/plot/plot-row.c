/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names stand beside a row. Where there is no room beside, they stand above
 * it together with what the row tells; that is plot-row-head.c.
 */
#include "plot-row.h"

#include "plot-row-head.h"

/* In units of text. */
#define REASON_SIZE 13.0
#define CHIP_INSET 8.0
#define PLATE_PAD 3.0
#define INSIDE_SIZE 11.0
#define INSIDE_PAD 7.0

/**
 * plot_row_init:
 * @row: (out caller-allocates): filled; clear it with plot_row_clear()
 * @rows: the rows; must outlive @row
 * @sketch: where to; must outlive @row
 * @index: which one
 *
 * Finds the place of a row.
 */
void
plot_row_init (PlotRow          *row,
               const PlotRows   *rows,
               const PlotSketch *sketch,
               guint             index)
{
  double   top = rows->area.y;
  PlotBand band =
      plot_scale_band (top, top + rows->area.height, rows->spec.n_rows, index);
  PlotRect area = rows->page.area;
  double   free_height = band.end - band.start - rows->bar_height;

  *row = (PlotRow){ .rows = rows, .sketch = sketch, .index = index };
  row->names = plot_rows_get_names (rows, index);
  row->group = g_strdup_printf ("%s/%s", rows->spec.kind, row->names.id);
  row->row = (PlotRect){ .x = area.x - rows->row_pad,
                         .y = band.start,
                         .width = area.width + 2.0 * rows->row_pad,
                         .height = band.end - band.start };
  row->track = (PlotRect){ .x = rows->area.x,
                           .y = band.start + free_height / 2.0,
                           .width = rows->area.width,
                           .height = rows->bar_height };
  /* Stacked: the words and the bar are centred together. */
  if (rows->is_stacked)
    row->track.y += (plot_row_head_height (rows, sketch) +
                     PLOT_ROW_STACK_GAP * sketch->unit) /
                    2.0;
}

/**
 * plot_row_clear:
 * @row: a row
 *
 * Frees what plot_row_init() made.
 */
void
plot_row_clear (PlotRow *row)
{
  g_clear_pointer (&row->group, g_free);
}

/**
 * plot_row_make_id:
 * @row: a row
 * @part: what of it
 *
 * Returns: (transfer full): the id of that part
 */
char *
plot_row_make_id (const PlotRow *row, const char *part)
{
  return g_strconcat (row->group, "/", part, NULL);
}

/**
 * plot_row_add_group:
 * @row: a row
 * @measure: what it tells, for a row without a description of its own
 *
 * Adds what the keyboard stops at.
 */
void
plot_row_add_group (const PlotRow *row, const char *measure)
{
  g_autofree char *words = NULL;
  PlotGroup        group = { .id = row->group, .bounds = row->row };

  words = *row->names.description != '\0'
              ? g_strdup (row->names.description)
              : g_strdup_printf ("%s: %s", row->names.label, measure);
  group.description = words;
  plot_scene_builder_add_group (row->sketch->builder, &group);
}

/**
 * plot_row_top_of_line:
 * @row: a row
 * @size: of text
 *
 * Returns: the top of a line of text that is centred on the bar or above it
 */
double
plot_row_top_of_line (const PlotRow *row, double size)
{
  double line = plot_sketch_line_height (row->sketch, size);
  double full = plot_sketch_line_height (row->sketch, row->rows->total_size);

  if (row->rows->is_stacked)
    return row->track.y - PLOT_ROW_STACK_GAP * row->sketch->unit -
           (full + line) / 2.0;
  return row->track.y + (row->track.height - line) / 2.0;
}

/**
 * plot_row_ink:
 * @row: a row
 *
 * Returns: the role of words that tell what is in it
 */
PlotRole
plot_row_ink (const PlotRow *row)
{
  return row->names.is_highlighted ? PLOT_ROLE_ACCENT : PLOT_ROLE_INK;
}

static double
left_of_label (const PlotLabel *label, double width)
{
  if (label->align == PLOT_ALIGN_LEFT)
    return label->x;
  return label->x - (label->align == PLOT_ALIGN_RIGHT ? width : width / 2.0);
}

static gboolean
is_crossed (const PlotRow *row, double left, double right)
{
  for (guint i = 0; i < row->n_crossings; i++)
    if (row->crossings[i] > left && row->crossings[i] < right)
      return TRUE;
  return FALSE;
}

/* No line runs through words: a plate of the ground's colour hides it. */
static void
add_plate (const PlotRow *row, const PlotLabel *label)
{
  g_autofree char *id = g_strconcat (label->id, "/plate", NULL);
  double           pad = PLATE_PAD * row->sketch->unit;
  double           width =
      plot_text_width (row->sketch->measurer, label->text, label->font);
  double   right = 0.0;
  PlotItem plate = { .kind = PLOT_ITEM_RECT, .id = id, .group = row->group };

  if (label->max_width > 0.0)
    width = MIN (width, label->max_width);
  right = left_of_label (label, width) + width + pad;
  /* Where rows begin there may be the axis, which stays. */
  plate.bounds.x = MAX (right - width - 2.0 * pad, row->track.x + 1.0);
  plate.bounds.width = right - plate.bounds.x;
  if (width <= 0.0 ||
      !is_crossed (row, plate.bounds.x, plate.bounds.x + plate.bounds.width))
    return;
  plate.role =
      row->names.is_highlighted ? PLOT_ROLE_HIGHLIGHT : PLOT_ROLE_BACKGROUND;
  plate.bounds.y = label->top;
  plate.bounds.height = plot_text_height (row->sketch->measurer, label->font);
  plot_scene_builder_add (row->sketch->builder, &plate);
}

/**
 * plot_row_add_label:
 * @row: a row
 * @part: what the words are of it
 * @label: the words; id and group are filled in
 *
 * Adds words to the row's group.
 */
void
plot_row_add_label (const PlotRow   *row,
                    const char      *part,
                    const PlotLabel *label)
{
  g_autofree char *id = plot_row_make_id (row, part);
  PlotLabel        named = *label;

  named.id = id;
  named.group = row->group;
  add_plate (row, &named);
  plot_sketch_add_label (row->sketch, &named);
}

/**
 * plot_row_draw_ground:
 * @row: a row
 *
 * Draws what lies below the grid: the ground of a highlighted row.
 */
void
plot_row_draw_ground (const PlotRow *row)
{
  g_autofree char *id = NULL;
  PlotItem         item = { .kind = PLOT_ITEM_RECT,
                            .role = PLOT_ROLE_HIGHLIGHT,
                            .corners = PLOT_CORNER_ALL };

  if (!row->names.is_highlighted)
    return;
  id = plot_row_make_id (row, "ground");
  item.id = id;
  item.group = row->group;
  item.bounds = row->row;
  item.radius = 8.0 * row->sketch->unit;
  plot_scene_builder_add (row->sketch->builder, &item);
}

static PlotFont
font_of_name (const PlotRow *row)
{
  return (PlotFont){ row->rows->label_size,
                     row->names.is_plain ? PLOT_WEIGHT_NORMAL
                                         : PLOT_WEIGHT_BOLD };
}

/**
 * plot_row_draw_names:
 * @row: a row with names beside it
 *
 * Draws the name and, if there is room, the second line.
 */
void
plot_row_draw_names (const PlotRow *row)
{
  const PlotRows *rows = row->rows;
  double          small = PLOT_ROWS_SUBLABEL_SIZE * row->sketch->unit;
  PlotLabel       label = { .text = row->names.label,
                            .role = PLOT_ROLE_INK,
                            .font = font_of_name (row),
                            .x = rows->page.area.x,
                            .max_width = rows->label_width };

  label.top = plot_row_top_of_line (row, rows->label_size);
  if (rows->has_sublabels && *row->names.sublabel != '\0')
    label.top -= plot_sketch_line_height (row->sketch, small) / 2.0;
  plot_row_add_label (row, "label", &label);
  if (!rows->has_sublabels)
    return;
  label.top += plot_sketch_line_height (row->sketch, rows->label_size);
  label.text = row->names.sublabel;
  label.role = PLOT_ROLE_DIM_INK;
  label.font = (PlotFont){ small, PLOT_WEIGHT_NORMAL };
  plot_row_add_label (row, "sublabel", &label);
}

/**
 * plot_row_draw_inside:
 * @row: a row
 * @inside: words and what they stand on
 *
 * Draws words in the middle of a fill, on a plain plate, so that no pattern
 * runs through them; nothing if they do not fit or a line would cross them.
 */
void
plot_row_draw_inside (const PlotRow *row, const PlotRowInside *inside)
{
  double   unit = row->sketch->unit;
  PlotRect rect = inside->rect;
  PlotFont font = { INSIDE_SIZE * unit, PLOT_WEIGHT_NORMAL };
  double   line = plot_text_height (row->sketch->measurer, font);
  double   width = plot_text_width (row->sketch->measurer, inside->text, font);
  double   left = rect.x + (rect.width - width) / 2.0 - PLATE_PAD * unit;
  g_autofree char *id = plot_row_make_id (row, inside->plate);
  PlotItem         plate = { .kind = PLOT_ITEM_RECT,
                             .id = id,
                             .group = row->group,
                             .corners = PLOT_CORNER_ALL };
  PlotLabel        label = { .text = inside->text,
                             .font = font,
                             .align = PLOT_ALIGN_CENTER };

  plate.bounds = (PlotRect){ .x = left,
                             .y = rect.y + (rect.height - line) / 2.0,
                             .width = width + 2.0 * PLATE_PAD * unit,
                             .height = line };
  if (width <= 0.0 || width + 2.0 * INSIDE_PAD * unit > rect.width ||
      line + 2.0 * unit > rect.height ||
      is_crossed (row, left, left + plate.bounds.width))
    return;
  plate.role = plot_role_of_series (inside->role_index);
  plate.radius = 2.0 * unit;
  plot_scene_builder_add (row->sketch->builder, &plate);
  label.role = plot_role_on_series (inside->role_index);
  label.x = rect.x + rect.width / 2.0;
  label.top = plate.bounds.y;
  plot_row_add_label (row, inside->part, &label);
}

/* Where nothing is drawn words have what the head leaves of the row. */
static PlotBand
find_room_for_reason (const PlotRow *row)
{
  PlotBand room = { row->row.y, row->row.y + row->row.height };
  double   middle = row->track.y + row->track.height / 2.0;

  if (row->rows->is_stacked)
    room.start = plot_row_head_end (row);
  if (row->rows->is_stacked && row->rows->head != PLOT_ROWS_HEAD_LINE)
    middle = (room.start + room.end) / 2.0;
  room.start = MAX (room.start, 2.0 * middle - room.end);
  room.end = 2.0 * middle - room.start;
  return room;
}

static void
draw_reason_lines (const PlotRow *row, PlotLabel label, double middle)
{
  PlotBand room = find_room_for_reason (row);
  double   line = plot_text_height (row->sketch->measurer, label.font);
  double   n_lines = (room.end - room.start) / line;
  g_auto (GStrv) lines = plot_text_wrap (row->sketch->measurer,
                                         label.text,
                                         label.font,
                                         label.max_width,
                                         n_lines >= 2.0 ? 2 : 1);

  label.top = middle - line * MAX (g_strv_length (lines), 1) / 2.0;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      label.text = lines[i];
      plot_row_add_label (row, i == 0 ? "reason" : "reason/1", &label);
      label.top += line;
    }
}

/**
 * plot_row_draw_reason:
 * @row: a row
 * @reason: why there is nothing in it
 *
 * Draws a hatched sign and the words, in two lines where one is too short for
 * them.
 */
void
plot_row_draw_reason (const PlotRow *row, const char *reason)
{
  double           unit = row->sketch->unit;
  double           size = MIN (REASON_SIZE * unit, row->rows->label_size);
  PlotBand         room = find_room_for_reason (row);
  double           middle = (room.start + room.end) / 2.0;
  g_autofree char *id = plot_row_make_id (row, "blocked");
  PlotItem         chip = { .kind = PLOT_ITEM_HATCH,
                            .id = id,
                            .group = row->group,
                            .description = reason,
                            .role = PLOT_ROLE_HATCH,
                            .bounds = row->track,
                            .is_dashed = TRUE,
                            .corners = PLOT_CORNER_ALL };
  PlotLabel        label = { .text = reason,
                             .role = PLOT_ROLE_WARNING,
                             .font = { size, PLOT_WEIGHT_NORMAL } };

  chip.radius = PLOT_ROW_CORNER * unit;
  chip.stroke = unit;
  chip.font.size = PLOT_LEGEND_PATTERN_SIZE * unit;
  /* Square and off the axis: a sign, not a length. */
  chip.bounds.x += CHIP_INSET * unit;
  chip.bounds.y = middle - chip.bounds.height / 2.0;
  chip.bounds.width = MIN (row->track.height, row->track.width * 0.2);
  plot_scene_builder_add (row->sketch->builder, &chip);
  label.x = chip.bounds.x + chip.bounds.width + 10.0 * unit;
  label.max_width = MAX (row->track.x + row->track.width - label.x, 1.0);
  if (plot_rows_is_labelled (row->rows, row->index))
    draw_reason_lines (row, label, middle);
}
