/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scale leaves just so much room at the right that each bar's total fits
 * behind its end.
 */
#include "plot-bars-plan.h"

/* The reference line stretches the axis no more than so many times. */
#define REFERENCE_STRETCH 2.5

static gboolean
does_occur (const PlotBars *bars, guint series)
{
  for (guint i = 0; i < plot_bars_get_n_bars (bars); i++)
    {
      const PlotBar *bar = plot_bars_get_bar (bars, i);

      if (bar->state != PLOT_BAR_BLOCKED && bar->values[series] > 0.0)
        return TRUE;
    }
  return FALSE;
}

static guint
list_entries (const PlotBars *bars, PlotLegendEntry *entries)
{
  guint n_entries = 0;

  for (guint i = 0; i < plot_bars_get_n_series (bars); i++)
    {
      const PlotSeries *series = plot_bars_get_series (bars, i);

      if (!does_occur (bars, i))
        continue;
      entries[n_entries++] = (PlotLegendEntry){
        .id = series->id,
        .label = series->label,
        .role_index = series->role_index,
      };
    }
  return n_entries;
}

static PlotRowNames
get_names (gconstpointer spec, guint index)
{
  const PlotBar *bar = plot_bars_get_bar (spec, index);

  return (PlotRowNames){ .id = bar->id,
                         .label = bar->label,
                         .sublabel = bar->sublabel,
                         .description = bar->description,
                         .value = bar->total,
                         .after = bar->delta,
                         .is_highlighted = bar->is_highlighted };
}

static void
init_rows (PlotBarsPlan *plan, const PlotSketch *sketch)
{
  const PlotBarsAxis *axis = plot_bars_get_axis (plan->bars);
  PlotLegendEntry     entries[PLOT_N_SERIES];
  PlotRowsSpec        spec = { .kind = "bar",
                               .spec = plan->bars,
                               .get_names = get_names,
                               .words = plot_bars_get_text (plan->bars),
                               .entries = entries,
                               .axis_title = axis->title,
                               .has_reference = axis->has_reference };

  spec.n_rows = plot_bars_get_n_bars (plan->bars);
  spec.n_entries = list_entries (plan->bars, entries);
  spec.density = plot_bars_get_density (plan->bars);
  plot_rows_init (&plan->rows, sketch, &spec);
}

static double
width_of_tail (const PlotBarsPlan *plan,
               const PlotSketch   *sketch,
               const PlotBar      *bar)
{
  PlotFont total = { plan->rows.total_size, PLOT_WEIGHT_BOLD };
  PlotFont delta = { plan->rows.total_size * PLOT_ROW_DELTA_FACTOR,
                     PLOT_WEIGHT_NORMAL };
  double   unit = sketch->unit;
  double   width = PLOT_ROW_TAIL_GAP * unit +
                 plot_text_width (sketch->measurer, bar->total, total);

  if (plan->has_deltas && *bar->delta != '\0')
    width += PLOT_ROW_DELTA_GAP * unit +
             plot_text_width (sketch->measurer, bar->delta, delta);
  if (bar->state == PLOT_BAR_AT_LEAST)
    width += PLOT_BARS_OPEN_END * unit;
  return width;
}

static double
reach_of (const PlotBarsPlan *plan, guint index)
{
  const PlotBar *bar = plot_bars_get_bar (plan->bars, index);
  double         sum = plot_bars_get_sum (plan->bars, index);

  if (bar->state == PLOT_BAR_BLOCKED || !bar->has_whisker)
    return sum;
  return MAX (sum, bar->high);
}

static double
widest_tail (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  double widest = 0.0;

  for (guint i = 0; i < plot_bars_get_n_bars (plan->bars); i++)
    {
      const PlotBar *bar = plot_bars_get_bar (plan->bars, i);

      widest = MAX (widest, width_of_tail (plan, sketch, bar));
    }
  return widest;
}

/* The data at the right edge: every bar with its tail ends before it. */
static double
find_domain_end (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  const PlotBarsAxis *axis = plot_bars_get_axis (plan->bars);
  double              room = plan->rows.area.width;
  double              furthest = 0.0;
  double              end = 0.0;

  for (guint i = 0; i < plot_bars_get_n_bars (plan->bars); i++)
    {
      const PlotBar *bar = plot_bars_get_bar (plan->bars, i);
      double         tail = width_of_tail (plan, sketch, bar);
      double         reach = reach_of (plan, i);

      tail = plan->rows.is_stacked ? 0.0 : MIN (tail, room * 0.5);
      if (bar->state == PLOT_BAR_AT_LEAST && plan->rows.is_stacked)
        tail = PLOT_BARS_OPEN_END * sketch->unit;
      furthest = MAX (furthest, reach);
      end = MAX (end, reach * (room / (room - tail)));
    }
  if (axis->has_reference &&
      (axis->reference <= furthest * REFERENCE_STRETCH || furthest <= 0.0))
    end = MAX (end, axis->reference * 1.04);
  return end;
}

static void
set_axis (PlotBarsPlan *plan, const PlotSketch *sketch)
{
  const PlotBarsAxis *given = plot_bars_get_axis (plan->bars);
  PlotAxis            axis = { .kind = PLOT_SCALE_LINEAR,
                               .format = given->format,
                               .format_data = given->format_data };

  plan->has_deltas = TRUE;
  if (!plan->rows.is_stacked &&
      widest_tail (plan, sketch) > plan->rows.area.width * 0.45)
    plan->has_deltas = FALSE;
  axis.to = find_domain_end (plan, sketch);
  plot_rows_set_axis (&plan->rows, sketch, &axis, NULL);
}

/**
 * plot_bars_plan_init:
 * @plan: (out caller-allocates): filled; clear it with plot_bars_plan_clear()
 * @sketch: measures; nothing is drawn yet
 * @bars: the spec; must outlive @plan
 *
 * Plans the chart for the room of @sketch.
 */
void
plot_bars_plan_init (PlotBarsPlan     *plan,
                     const PlotSketch *sketch,
                     const PlotBars   *bars)
{
  g_return_if_fail (plan != NULL && sketch != NULL && bars != NULL);

  *plan = (PlotBarsPlan){ .bars = bars };
  init_rows (plan, sketch);
  set_axis (plan, sketch);
}

/**
 * plot_bars_plan_clear:
 * @plan: a plan
 *
 * Frees what plot_bars_plan_init() made.
 */
void
plot_bars_plan_clear (PlotBarsPlan *plan)
{
  g_return_if_fail (plan != NULL);

  plot_rows_clear (&plan->rows);
}
