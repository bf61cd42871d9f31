/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words of a bar: its total behind it, or, where names stand above, all
 * of them there.
 */
#include "plot-bars-row-private.h"

#include "plot-row-head.h"

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
  *row = (PlotBarsRow){ .plan = plan };
  row->bar = plot_bars_get_bar (plan->bars, index);
  plot_row_init (&row->base, &plan->rows, sketch, index);
}

/**
 * plot_bars_row_clear: (skip)
 * @row: a row
 */
void
plot_bars_row_clear (PlotBarsRow *row)
{
  plot_row_clear (&row->base);
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
  if (row->plan->rows.is_stacked)
    plot_row_head_draw (&row->base,
                        (PlotRowWords){ row->bar->total, row->bar->delta });
  else
    plot_row_draw_names (&row->base);
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
  const PlotRows *rows = &row->plan->rows;
  double          right = rows->area.x + rows->area.width;
  PlotFont        bold = { rows->total_size, PLOT_WEIGHT_BOLD };
  PlotRole        role = plot_row_ink (&row->base);
  PlotLabel       label = {
          .text = row->bar->total,
          .role = role,
          .font = bold,
  };

  label.x = x + PLOT_ROW_TAIL_GAP * row->base.sketch->unit;
  label.top = plot_row_top_of_line (&row->base, bold.size);
  /* A hair more than measured, against rounding. */
  label.max_width = MAX (right - label.x + 0.5, 1.0);
  plot_row_add_label (&row->base, "total", &label);
  if (!row->plan->has_deltas)
    return;
  label.x += plot_text_width (row->base.sketch->measurer, label.text, bold) +
             PLOT_ROW_DELTA_GAP * row->base.sketch->unit;
  label.max_width = right - label.x + 0.5;
  if (label.max_width <= 1.0)
    return;
  label.text = row->bar->delta;
  label.role = PLOT_ROLE_DIM_INK;
  label.font = (PlotFont){ rows->total_size * PLOT_ROW_DELTA_FACTOR,
                           PLOT_WEIGHT_NORMAL };
  label.top = plot_row_top_of_line (&row->base, label.font.size);
  plot_row_add_label (&row->base, "delta", &label);
}
