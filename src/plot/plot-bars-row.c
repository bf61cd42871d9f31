/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The shapes of a bar, from left to right: segments, open end, whisker. Segment
 * edges come from the running sum through the scale, so neighbours meet exactly
 * before the gap is taken off.
 */
#include "plot-bars-row.h"

#include "plot-bars-row-private.h"

/* In units of text. */
#define SEGMENT_GAP 1.0
#define PATTERN_SIZE PLOT_LEGEND_PATTERN_SIZE

/* A bar that is not nothing is at least this long, logical pixels. */
#define LEAST_BAR 1.5

/* Words under a whisker could not be read. */
static gboolean
is_crossed (const PlotBarsRow *row, PlotRect rect)
{
  const PlotScale *scale = &row->plan->rows.ruler.scale;

  return row->bar->has_whisker &&
         plot_scale_map (scale, row->bar->low) < rect.x + rect.width &&
         plot_scale_map (scale, row->bar->high) > rect.x;
}

static void
draw_segment_words (const PlotBarsRow *row,
                    const PlotSeries  *series,
                    PlotRect           rect)
{
  g_autofree char *part = g_strconcat ("words/", series->id, NULL);
  g_autofree char *plate = g_strconcat ("plate/", series->id, NULL);

  /* Where all bars are of one kind its name in each would say nothing. */
  if (is_crossed (row, rect) || plot_bars_get_n_series (row->plan->bars) < 2)
    return;
  plot_row_draw_inside (&row->base,
                        &(PlotRowInside){ .part = part,
                                          .plate = plate,
                                          .text = series->label,
                                          .role_index = series->role_index,
                                          .rect = rect });
}

static char *
describe_segment (const PlotBarsRow *row,
                  const PlotSeries  *series,
                  double             value)
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
draw_segment (const PlotBarsRow *row,
              guint              index,
              PlotRect           rect,
              PlotCorners        corners)
{
  const PlotSeries *series = plot_bars_get_series (row->plan->bars, index);
  g_autofree char  *name = g_strconcat ("segment/", series->id, NULL);
  g_autofree char  *id = plot_row_make_id (&row->base, name);
  g_autofree char  *words =
      describe_segment (row, series, row->bar->values[index]);
  PlotItem item = { .kind = PLOT_ITEM_RECT,
                    .id = id,
                    .group = row->base.group,
                    .series = series->id,
                    .description = words,
                    .bounds = rect,
                    .is_patterned = TRUE,
                    .corners = corners };
  double   gap = SEGMENT_GAP * row->base.sketch->unit;

  item.role = plot_role_of_series (series->role_index);
  item.font.size = PATTERN_SIZE * row->base.sketch->unit;
  if (corners != PLOT_CORNER_NONE)
    item.radius = MIN (PLOT_ROW_CORNER * row->base.sketch->unit, rect.width);
  else if (rect.width > 3.0 * gap)
    item.bounds.width -= gap;
  plot_scene_builder_add (row->base.sketch->builder, &item);
  draw_segment_words (row, series, item.bounds);
}

static guint
find_last_segment (const PlotBarsRow *row)
{
  guint last = 0;

  for (guint i = 0; i < plot_bars_get_n_series (row->plan->bars); i++)
    if (row->bar->values[i] > 0.0)
      last = i;
  return last;
}

/* Answers where the bar ends. */
static double
draw_segments (const PlotBarsRow *row)
{
  const PlotScale *scale = &row->plan->rows.ruler.scale;
  guint            last = find_last_segment (row);
  double           sum = 0.0;
  double           end = row->base.track.x;

  for (guint i = 0; i < plot_bars_get_n_series (row->plan->bars); i++)
    {
      PlotRect    rect = row->base.track;
      PlotCorners corners = PLOT_CORNER_NONE;

      if (row->bar->values[i] <= 0.0)
        continue;
      rect.x = plot_scale_map (scale, sum);
      sum += row->bar->values[i];
      end = plot_scale_map (scale, sum);
      if (i == last && row->bar->state == PLOT_BAR_NORMAL)
        corners = PLOT_CORNER_RIGHT;
      if (i == last)
        end = MAX (end, row->base.track.x + LEAST_BAR);
      rect.width = end - rect.x;
      draw_segment (row, i, rect, corners);
    }
  return end;
}

static double
draw_open_end (const PlotBarsRow *row, double x)
{
  g_autofree char *id = plot_row_make_id (&row->base, "open-end");
  PlotItem         item = { .kind = PLOT_ITEM_HATCH,
                            .id = id,
                            .group = row->base.group,
                            .role = PLOT_ROLE_HATCH };

  if (row->bar->state != PLOT_BAR_AT_LEAST)
    return x;
  item.font.size = PATTERN_SIZE * row->base.sketch->unit;
  item.bounds = row->base.track;
  item.bounds.x = x;
  item.bounds.width = PLOT_BARS_OPEN_END * row->base.sketch->unit;
  plot_scene_builder_add (row->base.sketch->builder, &item);
  return x + item.bounds.width;
}

static double
draw_whisker (const PlotBarsRow *row, double end)
{
  double low = plot_scale_map (&row->plan->rows.ruler.scale, row->bar->low);
  double high = plot_scale_map (&row->plan->rows.ruler.scale, row->bar->high);
  double top = row->base.track.y + row->base.track.height * 0.3;
  double bottom = row->base.track.y + row->base.track.height * 0.7;
  double middle = (top + bottom) / 2.0;
  g_autofree char *id = plot_row_make_id (&row->base, "whisker");
  PlotPoint points[] = { { low, top },     { low, bottom }, { low, middle },
                         { high, middle }, { high, top },   { high, bottom } };
  PlotItem  item = { .kind = PLOT_ITEM_POLYLINE,
                     .id = id,
                     .group = row->base.group,
                     .role = PLOT_ROLE_INK,
                     .points = points,
                     .n_points = G_N_ELEMENTS (points) };

  if (!row->bar->has_whisker)
    return end;
  item.stroke = 1.75 * row->base.sketch->unit;
  item.bounds = (PlotRect){ low, top, high - low, bottom - top };
  plot_scene_builder_add (row->base.sketch->builder, &item);
  return MAX (end, high);
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
  g_auto (PlotBarsRow) row = { 0 };
  gboolean is_labelled = plot_rows_is_labelled (&plan->rows, index);
  double   end = 0.0;

  plot_bars_row_init (&row, plan, sketch, index);
  plot_row_add_group (&row.base,
                      row.bar->state == PLOT_BAR_BLOCKED ? row.bar->reason
                                                         : row.bar->total);
  if (is_labelled)
    plot_bars_row_draw_names (&row);
  if (row.bar->state == PLOT_BAR_BLOCKED)
    {
      plot_row_draw_reason (&row.base, row.bar->reason);
      return;
    }
  end = draw_open_end (&row, draw_segments (&row));
  end = draw_whisker (&row, end);
  if (is_labelled && !plan->rows.is_stacked)
    plot_bars_row_draw_tail (&row, end);
}
