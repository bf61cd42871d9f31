/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words of a bar: name and second line beside it and its total behind
 * it, or, where there is no room beside, all of them in one line above it.
 */
#include "plot-bars-row-private.h"

/* Between the words above a bar and the bar, in units of text. */
#define STACK_GAP 3.0

/**
 * plot_bars_row_init: (skip)
 * @row: (out caller-allocates): filled; clear it with plot_bars_row_clear()
 * @plan: the plan
 * @sketch: where to
 * @index: which bar
 */
void
plot_bars_row_init (PlotBarsRow        *row,
                    const PlotBarsPlan *plan,
                    const PlotSketch   *sketch,
                    guint               index)
{
  guint    n_bars = plot_bars_get_n_bars (plan->bars);
  double   top = plan->rows.y;
  PlotBand band = plot_scale_band (top, top + plan->rows.height, n_bars, index);
  PlotRect area = plan->page.area;
  double   free_height = band.end - band.start - plan->bar_height;

  *row = (PlotBarsRow){ .plan = plan, .sketch = sketch, .index = index };
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
  /* Stacked: the words and the bar are centred together. */
  if (plan->is_stacked)
    row->track.y += (plot_sketch_line_height (sketch, plan->total_size) +
                     STACK_GAP * sketch->unit) /
                    2.0;
}

/**
 * plot_bars_row_clear: (skip)
 * @row: a row
 */
void
plot_bars_row_clear (PlotBarsRow *row)
{
  g_clear_pointer (&row->group, g_free);
}

/**
 * plot_bars_row_make_id: (skip)
 * @row: a row
 * @part: what of it
 *
 * Returns: (transfer full): the id of that part
 */
char *
plot_bars_row_make_id (const PlotBarsRow *row, const char *part)
{
  return g_strconcat (row->group, "/", part, NULL);
}

/* The top of a line of text that is centred on the bar or above it. */
static double
top_of_line (const PlotBarsRow *row, double size)
{
  double line = plot_sketch_line_height (row->sketch, size);
  double full = plot_sketch_line_height (row->sketch, row->plan->total_size);

  if (row->plan->is_stacked)
    return row->track.y - STACK_GAP * row->sketch->unit - (full + line) / 2.0;
  return row->track.y + (row->track.height - line) / 2.0;
}

/**
 * plot_bars_row_add_label: (skip)
 * @row: a row
 * @part: what the words are of it
 * @label: the words; id and group are filled in
 */
void
plot_bars_row_add_label (const PlotBarsRow *row,
                         const char        *part,
                         const PlotLabel   *label)
{
  g_autofree char *id = plot_bars_row_make_id (row, part);
  PlotLabel        named = *label;

  named.id = id;
  named.group = row->group;
  plot_sketch_add_label (row->sketch, &named);
}

static void
draw_names_beside (const PlotBarsRow *row)
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
  plot_bars_row_add_label (row, "label", &label);
  if (!plan->has_sublabels)
    return;
  label.top += plot_sketch_line_height (row->sketch, plan->label_size);
  label.text = row->bar->sublabel;
  label.role = PLOT_ROLE_DIM_INK;
  label.font = (PlotFont){ small, PLOT_WEIGHT_NORMAL };
  plot_bars_row_add_label (row, "sublabel", &label);
}

/* Total and delta end at the right edge, name and sublabel get the rest. */
static void
draw_words_above (const PlotBarsRow *row)
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
      plot_bars_row_add_label (row, "delta", &label);
      used = delta + PLOT_BARS_DELTA_GAP * unit;
    }
  label.text = row->bar->total;
  label.role = row->bar->is_highlighted ? PLOT_ROLE_ACCENT : PLOT_ROLE_INK;
  label.font = bold;
  label.x = right - used;
  label.top = top_of_line (row, bold.size);
  label.max_width = plan->label_width * 0.4;
  plot_bars_row_add_label (row, "total", &label);
  used +=
      MIN (plot_text_width (measurer, row->bar->total, bold), label.max_width) +
      PLOT_BARS_TAIL_GAP * unit;
  label.text = row->bar->label;
  label.role = PLOT_ROLE_INK;
  label.align = PLOT_ALIGN_LEFT;
  label.x = plan->page.area.x;
  label.max_width = MAX (plan->label_width - used, 1.0);
  plot_bars_row_add_label (row, "label", &label);
  label.x +=
      plot_text_width (measurer, label.text, bold) + PLOT_BARS_TAIL_GAP * unit;
  label.max_width = right - used - label.x;
  label.text = row->bar->sublabel;
  label.role = PLOT_ROLE_DIM_INK;
  label.font = small;
  label.top = top_of_line (row, small.size);
  if (label.max_width > small.size * 4.0)
    plot_bars_row_add_label (row, "sublabel", &label);
}

/**
 * plot_bars_row_draw_names: (skip)
 * @row: a row
 *
 * Draws the name, and in a stacked chart all other words of the bar too.
 */
void
plot_bars_row_draw_names (const PlotBarsRow *row)
{
  if (row->plan->is_stacked)
    draw_words_above (row);
  else
    draw_names_beside (row);
}

/**
 * plot_bars_row_draw_tail: (skip)
 * @row: a row
 * @x: where its bar ends
 *
 * Draws the total, and what follows it, behind the bar.
 */
void
plot_bars_row_draw_tail (const PlotBarsRow *row, double x)
{
  const PlotBarsPlan *plan = row->plan;
  double              right = plan->rows.x + plan->rows.width;
  PlotFont            bold = { plan->total_size, PLOT_WEIGHT_BOLD };
  PlotRole  role = row->bar->is_highlighted ? PLOT_ROLE_ACCENT : PLOT_ROLE_INK;
  PlotLabel label = {
    .text = row->bar->total,
    .role = role,
    .font = bold,
  };

  label.x = x + PLOT_BARS_TAIL_GAP * row->sketch->unit;
  label.top = top_of_line (row, bold.size);
  label.max_width = MAX (right - label.x, 1.0);
  plot_bars_row_add_label (row, "total", &label);
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
  plot_bars_row_add_label (row, "delta", &label);
}
