/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row is drawn from left to right: name, segments (or hatching and a
 * reason), whisker, total. Segment edges come from the running sum through
 * the scale, so neighbours meet exactly before the gap is taken off.
 */
#include "plot-bars-row.h"

#include <math.h>

/* In units of text. */
#define SEGMENT_SIZE 11.0
#define SEGMENT_PAD 7.0
#define SEGMENT_GAP 1.0
#define CORNER 4.0
#define REASON_SIZE 13.0
#define CHIP_WIDTH 44.0

/* A bar that is not nothing is at least this long, logical pixels. */
#define LEAST_BAR 1.5

typedef struct
{
  const PlotBarsPlan *plan;
  const PlotSketch   *sketch;
  const PlotBar      *bar;
  guint               index;
  char               *group; /* owned */
  PlotRect            row;   /* across the whole picture */
  PlotRect            track; /* where the bar may be */
} Row;

static void
init_row (Row                *row,
          const PlotBarsPlan *plan,
          const PlotSketch   *sketch,
          guint               index)
{
  guint    n_bars = plot_bars_get_n_bars (plan->bars);
  double   top = plan->rows.y;
  PlotBand band = plot_scale_band (top, top + plan->rows.height, n_bars, index);
  PlotRect area = plan->page.area;
  double   free_height = band.end - band.start - plan->bar_height;

  *row = (Row){ .plan = plan, .sketch = sketch, .index = index };
  row->bar = plot_bars_get_bar (plan->bars, index);
  row->group = g_strdup_printf ("bar/%s", row->bar->id);
  row->row = (PlotRect){ .x = area.x - plan->row_pad,
                         .y = band.start,
                         .width = area.width + 2.0 * plan->row_pad,
                         .height = band.end - band.start };
  row->track = (PlotRect){ .x = plan->rows.x,
                           .y = band.start + free_height / 2.0,
                           .width = plan->rows.width,
                           .height = plan->bar_height };
  /* Stacked: words above, and as much room below as the words need not. */
  if (plan->is_stacked)
    row->track.y =
        band.start +
        (free_height + plot_sketch_line_height (sketch, plan->total_size)) /
            2.0;
}

static void
clear_row (Row *row)
{
  g_clear_pointer (&row->group, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Row, clear_row)

static char *
make_id (const Row *row, const char *part)
{
  return g_strconcat (row->group, "/", part, NULL);
}

/* The top of a line of text that is centred on the bar or above it. */
static double
top_of_line (const Row *row, double size)
{
  double line = plot_sketch_line_height (row->sketch, size);
  double above = row->track.y - row->row.y;

  if (row->plan->is_stacked)
    return row->row.y + MAX ((above - line) * 0.6, 0.0);
  return row->track.y + (row->track.height - line) / 2.0;
}

static void
draw_part (const Row *row, const char *part, PlotLabel label)
{
  g_autofree char *id = make_id (row, part);

  label.id = id;
  label.group = row->group;
  plot_sketch_add_label (row->sketch, &label);
}

static void
draw_names_beside (const Row *row)
{
  const PlotBarsPlan *plan = row->plan;
  double              small = PLOT_BARS_SUBLABEL_SIZE * row->sketch->unit;
  PlotLabel           label = { .text = row->bar->label,
                                .role = PLOT_ROLE_INK,
                                .font = { plan->label_size, PLOT_WEIGHT_BOLD },
                                .x = plan->page.area.x,
                                .max_width = plan->label_width };

  label.top = top_of_line (row, plan->label_size);
  if (plan->has_sublabels && *row->bar->sublabel != '\0')
    label.top -= plot_sketch_line_height (row->sketch, small) / 2.0;
  draw_part (row, "label", label);
  if (!plan->has_sublabels)
    return;
  label.top += plot_sketch_line_height (row->sketch, plan->label_size);
  label.text = row->bar->sublabel;
  label.role = PLOT_ROLE_DIM_INK;
  label.font = (PlotFont){ small, PLOT_WEIGHT_NORMAL };
  draw_part (row, "sublabel", label);
}

/* Total and delta end at the right edge, name and sublabel get the rest. */
static void
draw_words_above (const Row *row)
{
  const PlotBarsPlan *plan = row->plan;
  const PlotMeasurer *measurer = row->sketch->measurer;
  double              unit = row->sketch->unit;
  double              right = plan->page.area.x + plan->page.area.width;
  double              used = 0.0;
  PlotFont            bold = { plan->label_size, PLOT_WEIGHT_BOLD };
  PlotFont            small = { plan->label_size * PLOT_BARS_DELTA_FACTOR,
                                PLOT_WEIGHT_NORMAL };
  double    delta = plot_text_width (measurer, row->bar->delta, small);
  PlotLabel label = { .text = row->bar->delta,
                      .role = PLOT_ROLE_DIM_INK,
                      .font = small,
                      .align = PLOT_ALIGN_RIGHT,
                      .x = right };

  label.top = top_of_line (row, small.size);
  if (delta > 0.0 && delta < plan->label_width * 0.25)
    {
      draw_part (row, "delta", label);
      used = delta + PLOT_BARS_DELTA_GAP * unit;
    }
  label.text = row->bar->total;
  label.role = row->bar->is_highlighted ? PLOT_ROLE_ACCENT : PLOT_ROLE_INK;
  label.font = bold;
  label.x = right - used;
  label.top = top_of_line (row, bold.size);
  label.max_width = plan->label_width * 0.4;
  draw_part (row, "total", label);
  used +=
      MIN (plot_text_width (measurer, row->bar->total, bold), label.max_width) +
      PLOT_BARS_TAIL_GAP * unit;
  label.text = row->bar->label;
  label.role = PLOT_ROLE_INK;
  label.align = PLOT_ALIGN_LEFT;
  label.x = plan->page.area.x;
  label.max_width = MAX (plan->label_width - used, 1.0);
  draw_part (row, "label", label);
  label.x +=
      plot_text_width (measurer, label.text, bold) + PLOT_BARS_TAIL_GAP * unit;
  label.max_width = right - used - label.x;
  label.text = row->bar->sublabel;
  label.role = PLOT_ROLE_DIM_INK;
  label.font = small;
  label.top = top_of_line (row, small.size);
  if (label.max_width > small.size * 4.0)
    draw_part (row, "sublabel", label);
}

static void
draw_tail (const Row *row, double x)
{
  const PlotBarsPlan *plan = row->plan;
  double              right = plan->rows.x + plan->rows.width;
  PlotFont            bold = { plan->total_size, PLOT_WEIGHT_BOLD };
  PlotLabel           label = {
              .text = row->bar->total,
              .role = row->bar->is_highlighted ? PLOT_ROLE_ACCENT : PLOT_ROLE_INK,
              .font = bold,
  };

  label.x = x + PLOT_BARS_TAIL_GAP * row->sketch->unit;
  label.top = top_of_line (row, bold.size);
  label.max_width = MAX (right - label.x, 1.0);
  draw_part (row, "total", label);
  if (!plan->has_deltas)
    return;
  label.x += plot_text_width (row->sketch->measurer, label.text, bold) +
             PLOT_BARS_DELTA_GAP * row->sketch->unit;
  label.max_width = right - label.x + 0.5;
  if (label.max_width <= 1.0)
    return;
  label.text = row->bar->delta;
  label.role = PLOT_ROLE_DIM_INK;
  label.font = (PlotFont){ plan->total_size * PLOT_BARS_DELTA_FACTOR,
                           PLOT_WEIGHT_NORMAL };
  label.top = top_of_line (row, label.font.size);
  draw_part (row, "delta", label);
}

/* The words stand on a plain plate, so that no pattern runs through them. */
static void
draw_segment_words (const Row *row, const PlotSeries *series, PlotRect rect)
{
  double   unit = row->sketch->unit;
  PlotFont font = { SEGMENT_SIZE * unit, PLOT_WEIGHT_NORMAL };
  double   line = plot_text_height (row->sketch->measurer, font);
  double   width = plot_text_width (row->sketch->measurer, series->label, font);
  g_autofree char *id = make_id (row, "plate/");
  g_autofree char *plate_id = g_strconcat (id, series->id, NULL);
  g_autofree char *name = g_strconcat ("words/", series->id, NULL);
  PlotItem         plate = { .kind = PLOT_ITEM_RECT,
                             .id = plate_id,
                             .group = row->group,
                             .corners = PLOT_CORNER_ALL };
  PlotLabel        label = { .text = series->label, .font = font };

  if (width <= 0.0 || width + 2.0 * SEGMENT_PAD * unit > rect.width ||
      line + 2.0 * unit > rect.height)
    return;
  label.role = plot_role_on_series (series->role_index);
  label.align = PLOT_ALIGN_CENTER;
  label.x = rect.x + rect.width / 2.0;
  label.top = rect.y + (rect.height - line) / 2.0;
  plate.role = plot_role_of_series (series->role_index);
  plate.radius = 2.0 * unit;
  plate.bounds = (PlotRect){ .x = label.x - width / 2.0 - 3.0 * unit,
                             .y = label.top,
                             .width = width + 6.0 * unit,
                             .height = line };
  plot_scene_builder_add (row->sketch->builder, &plate);
  draw_part (row, name, label);
}

static char *
describe_segment (const Row *row, const PlotSeries *series, double value)
{
  const PlotBarsAxis *axis = plot_bars_get_axis (row->plan->bars);
  PlotTickFormat      format =
      axis->format_value != NULL ? axis->format_value : axis->format;
  g_autofree char *words = NULL;

  if (format == NULL)
    return g_strdup (series->label);
  words = format (value, axis->format_data);
  return g_strdup_printf ("%s: %s", series->label, words);
}

static void
draw_segment (const Row *row, guint index, PlotRect rect, PlotCorners corners)
{
  const PlotSeries *series = plot_bars_get_series (row->plan->bars, index);
  g_autofree char  *name = g_strconcat ("segment/", series->id, NULL);
  g_autofree char  *id = make_id (row, name);
  g_autofree char  *words =
      describe_segment (row, series, row->bar->values[index]);
  PlotItem item = { .kind = PLOT_ITEM_RECT,
                    .id = id,
                    .group = row->group,
                    .series = series->id,
                    .description = words,
                    .bounds = rect,
                    .is_patterned = TRUE,
                    .corners = corners };
  double   gap = SEGMENT_GAP * row->sketch->unit;

  item.role = plot_role_of_series (series->role_index);
  item.font.size = 13.0 * row->sketch->unit;
  if (corners != PLOT_CORNER_NONE)
    item.radius = MIN (CORNER * row->sketch->unit, rect.width);
  else if (rect.width > 3.0 * gap)
    item.bounds.width -= gap;
  plot_scene_builder_add (row->sketch->builder, &item);
  draw_segment_words (row, series, item.bounds);
}

static guint
find_last_segment (const Row *row)
{
  guint last = 0;

  for (guint i = 0; i < plot_bars_get_n_series (row->plan->bars); i++)
    if (row->bar->values[i] > 0.0)
      last = i;
  return last;
}

/* Answers where the bar ends. */
static double
draw_segments (const Row *row)
{
  const PlotScale *scale = &row->plan->scale;
  guint            last = find_last_segment (row);
  double           sum = 0.0;
  double           end = row->track.x;

  for (guint i = 0; i < plot_bars_get_n_series (row->plan->bars); i++)
    {
      PlotRect    rect = row->track;
      PlotCorners corners = PLOT_CORNER_NONE;

      if (row->bar->values[i] <= 0.0)
        continue;
      rect.x = plot_scale_map (scale, sum);
      sum += row->bar->values[i];
      end = plot_scale_map (scale, sum);
      if (i == last && row->bar->state == PLOT_BAR_NORMAL)
        corners = PLOT_CORNER_RIGHT;
      if (i == last)
        end = MAX (end, row->track.x + LEAST_BAR);
      rect.width = end - rect.x;
      draw_segment (row, i, rect, corners);
    }
  return end;
}

static double
draw_open_end (const Row *row, double x)
{
  g_autofree char *id = make_id (row, "open-end");
  PlotItem         item = { .kind = PLOT_ITEM_HATCH,
                            .id = id,
                            .group = row->group,
                            .role = PLOT_ROLE_HATCH };

  if (row->bar->state != PLOT_BAR_AT_LEAST)
    return x;
  item.font.size = 12.0 * row->sketch->unit;
  item.bounds = row->track;
  item.bounds.x = x;
  item.bounds.width = PLOT_BARS_OPEN_END * row->sketch->unit;
  plot_scene_builder_add (row->sketch->builder, &item);
  return x + item.bounds.width;
}

static double
draw_whisker (const Row *row, double end)
{
  double           low = plot_scale_map (&row->plan->scale, row->bar->low);
  double           high = plot_scale_map (&row->plan->scale, row->bar->high);
  double           top = row->track.y + row->track.height * 0.3;
  double           bottom = row->track.y + row->track.height * 0.7;
  double           middle = (top + bottom) / 2.0;
  g_autofree char *id = make_id (row, "whisker");
  PlotPoint points[] = { { low, top },     { low, bottom }, { low, middle },
                         { high, middle }, { high, top },   { high, bottom } };
  PlotItem  item = { .kind = PLOT_ITEM_POLYLINE,
                     .id = id,
                     .group = row->group,
                     .role = PLOT_ROLE_INK,
                     .points = points,
                     .n_points = G_N_ELEMENTS (points) };

  if (!row->bar->has_whisker)
    return end;
  item.stroke = 1.75 * row->sketch->unit;
  item.bounds = (PlotRect){ low, top, high - low, bottom - top };
  plot_scene_builder_add (row->sketch->builder, &item);
  return MAX (end, high);
}

static void
draw_blocked (const Row *row)
{
  double           unit = row->sketch->unit;
  double           size = MIN (REASON_SIZE * unit, row->plan->label_size);
  g_autofree char *id = make_id (row, "blocked");
  PlotItem         chip = { .kind = PLOT_ITEM_HATCH,
                            .id = id,
                            .group = row->group,
                            .description = row->bar->reason,
                            .role = PLOT_ROLE_HATCH,
                            .bounds = row->track,
                            .is_dashed = TRUE,
                            .corners = PLOT_CORNER_ALL };
  PlotLabel        label = { .text = row->bar->reason,
                             .role = PLOT_ROLE_WARNING,
                             .font = { size, PLOT_WEIGHT_NORMAL } };

  chip.radius = CORNER * unit;
  chip.stroke = unit;
  chip.font.size = 13.0 * unit;
  chip.bounds.width = MIN (CHIP_WIDTH * unit, row->track.width * 0.2);
  plot_scene_builder_add (row->sketch->builder, &chip);
  label.x = chip.bounds.x + chip.bounds.width + 10.0 * unit;
  label.max_width = MAX (row->track.x + row->track.width - label.x, 1.0);
  label.top =
      row->track.y +
      (row->track.height - plot_sketch_line_height (row->sketch, size)) / 2.0;
  if (plot_bars_plan_is_labelled (row->plan, row->index))
    draw_part (row, "reason", label);
}

static void
add_row_group (const Row *row)
{
  g_autofree char *words = NULL;
  PlotGroup        group = { .id = row->group, .bounds = row->row };
  const char      *measure =
      row->bar->state == PLOT_BAR_BLOCKED ? row->bar->reason : row->bar->total;

  words = *row->bar->description != '\0'
              ? g_strdup (row->bar->description)
              : g_strdup_printf ("%s: %s", row->bar->label, measure);
  group.description = words;
  plot_scene_builder_add_group (row->sketch->builder, &group);
}

/**
 * plot_bars_row_draw_ground:
 * @plan: the plan
 * @sketch: where to
 * @index: which bar
 *
 * Draws what lies below the grid: the ground of a highlighted bar.
 */
void
plot_bars_row_draw_ground (const PlotBarsPlan *plan,
                           const PlotSketch   *sketch,
                           guint               index)
{
  g_auto (Row) row = { 0 };
  g_autofree char *id = NULL;
  PlotItem         item = { .kind = PLOT_ITEM_RECT,
                            .role = PLOT_ROLE_HIGHLIGHT,
                            .corners = PLOT_CORNER_ALL };

  init_row (&row, plan, sketch, index);
  if (!row.bar->is_highlighted)
    return;
  id = make_id (&row, "ground");
  item.id = id;
  item.group = row.group;
  item.bounds = row.row;
  item.radius = 8.0 * sketch->unit;
  plot_scene_builder_add (sketch->builder, &item);
}

/**
 * plot_bars_row_draw:
 * @plan: the plan
 * @sketch: where to
 * @index: which bar
 *
 * Draws the bar and adds its group.
 */
void
plot_bars_row_draw (const PlotBarsPlan *plan,
                    const PlotSketch   *sketch,
                    guint               index)
{
  g_auto (Row) row = { 0 };
  gboolean is_labelled = plot_bars_plan_is_labelled (plan, index);
  double   end = 0.0;

  init_row (&row, plan, sketch, index);
  add_row_group (&row);
  if (is_labelled && plan->is_stacked)
    draw_words_above (&row);
  else if (is_labelled)
    draw_names_beside (&row);
  if (row.bar->state == PLOT_BAR_BLOCKED)
    {
      draw_blocked (&row);
      return;
    }
  end = draw_open_end (&row, draw_segments (&row));
  end = draw_whisker (&row, end);
  if (is_labelled && !plan->is_stacked)
    draw_tail (&row, end);
}
