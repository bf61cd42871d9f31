/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Parts are left out, least needed first, until every bar has room. The
 * scale leaves just so much room at the right that each bar's total fits
 * behind its end.
 */
#include "plot-bars-plan.h"

#include <math.h>

/* In units of text. */
#define MARGIN 26.0
#define NARROW_MARGIN 14.0
#define NARROW_WIDTH 480.0
#define STACK_WIDTH 460.0
#define SECTION_GAP 16.0
#define NAME_GAP 14.0
#define TICK_DISTANCE 76.0
#define MAX_TICKS 9.0
#define LABEL_SIZE 14.0
#define TOTAL_SIZE 15.0
#define BAR_MAX 46.0
#define STACKED_BAR_MAX 30.0

/* No word is smaller than this, in logical pixels. */
#define LEAST_TEXT 5.0

/* The reference line stretches the axis no more than so many times. */
#define REFERENCE_STRETCH 2.5

/* What is left out at which level of need. */
enum
{
  WITHOUT_AXIS_TITLE = 1,
  WITHOUT_FOOTER,
  WITHOUT_SUBTITLE,
  WITHOUT_LEGEND,
  WITHOUT_TICK_LABELS,
  WITHOUT_LONG_TITLE,
  WITHOUT_TITLE,
};

static double
room_for_ticks (const PlotSketch *sketch)
{
  return plot_sketch_line_height (sketch, PLOT_BARS_TICK_SIZE * sketch->unit) +
         PLOT_BARS_TICK_GAP * sketch->unit;
}

static double
room_for_axis (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  double line =
      plot_sketch_line_height (sketch, PLOT_BARS_TICK_SIZE * sketch->unit);

  return (plan->has_tick_labels ? room_for_ticks (sketch) : 0.0) +
         (plan->has_axis_title ? line : 0.0);
}

static double
margin_of (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  gboolean is_narrow =
      sketch->width < NARROW_WIDTH * sketch->unit ||
      plot_bars_get_density (plan->bars) == PLOT_DENSITY_COMPACT;
  double margin = (is_narrow ? NARROW_MARGIN : MARGIN) * sketch->unit;

  return MIN (margin, MIN (sketch->width, sketch->height) * 0.08);
}

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

static void
init_legend (PlotBarsPlan *plan, const PlotSketch *sketch)
{
  PlotLegendEntry entries[PLOT_N_SERIES];
  guint           n_entries = 0;

  for (guint i = 0; i < plot_bars_get_n_series (plan->bars); i++)
    {
      const PlotSeries *series = plot_bars_get_series (plan->bars, i);

      if (!does_occur (plan->bars, i))
        continue;
      entries[n_entries++] = (PlotLegendEntry){
        .id = series->id,
        .label = series->label,
        .role_index = series->role_index,
      };
    }
  plot_legend_init (&plan->legend,
                    sketch,
                    entries,
                    n_entries,
                    plan->page.area.width);
}

/* Fills the plan down to the rows' top and height for one level of need. */
static void
set_parts (PlotBarsPlan *plan, const PlotSketch *sketch, int level)
{
  const PlotWords    *text = plot_bars_get_text (plan->bars);
  const PlotBarsAxis *axis = plot_bars_get_axis (plan->bars);
  double              gap = SECTION_GAP * sketch->unit;
  double              top = 0.0;
  PlotPageWords       words = {
          .title = text->title,
          .subtitle = level >= WITHOUT_SUBTITLE ? NULL : text->subtitle,
          .footer = level >= WITHOUT_FOOTER ? NULL : text->footer,
          .max_title_lines = level >= WITHOUT_LONG_TITLE ? 1 : 2,
  };

  if (level >= WITHOUT_TITLE)
    words.max_title_lines = 0;
  plot_page_clear (&plan->page);
  plot_page_init (&plan->page, sketch, &words, margin_of (plan, sketch));
  plan->has_axis_title = level < WITHOUT_AXIS_TITLE && *axis->title != '\0';
  plan->has_tick_labels = level < WITHOUT_TICK_LABELS;
  init_legend (plan, sketch);
  if (level >= WITHOUT_LEGEND)
    plan->legend.height = plan->legend.n_entries = 0;
  top = plan->page.area.y + plan->page.head_height;
  top += plan->page.head_height > 0.0 ? gap : 0.0;
  plan->legend_top = top;
  top += plan->legend.height;
  top += plan->legend.height > 0.0 ? gap * 0.6 : 0.0;
  plan->reference_height = axis->has_reference ? room_for_ticks (sketch) : 0.0;
  plan->rows.y = top + plan->reference_height;
  plan->rows.height = plan->page.area.y + plan->page.area.height -
                      plan->page.foot_height - room_for_axis (plan, sketch) -
                      plan->rows.y;
}

static double
least_pitch (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  gboolean is_compact =
      plot_bars_get_density (plan->bars) == PLOT_DENSITY_COMPACT;

  if (plan->is_stacked)
    return (is_compact ? 32.0 : 40.0) * sketch->unit;
  return (is_compact ? 20.0 : 27.0) * sketch->unit;
}

static void
choose_parts (PlotBarsPlan *plan, const PlotSketch *sketch)
{
  guint n_bars = MAX (plot_bars_get_n_bars (plan->bars), 1);

  plan->is_stacked = sketch->width < STACK_WIDTH * sketch->unit;
  for (int level = 0; level <= WITHOUT_TITLE; level++)
    {
      set_parts (plan, sketch, level);
      if (plan->rows.height >= n_bars * least_pitch (plan, sketch))
        break;
    }
  plan->rows.height = MAX (plan->rows.height, n_bars * 1.0);
}

static void
set_row_sizes (PlotBarsPlan *plan, const PlotSketch *sketch)
{
  guint  n_bars = MAX (plot_bars_get_n_bars (plan->bars), 1);
  double unit = sketch->unit;
  double most = plan->is_stacked ? 72.0 : 96.0;
  double line = 0.0;

  plan->pitch = MIN (plan->rows.height / n_bars, most * unit);
  plan->rows.height = plan->pitch * n_bars;
  plan->label_size = CLAMP (plan->pitch * (plan->is_stacked ? 0.36 : 0.6),
                            LEAST_TEXT,
                            LABEL_SIZE * unit);
  plan->total_size = plan->label_size * TOTAL_SIZE / LABEL_SIZE;
  line = plot_sketch_line_height (sketch, plan->total_size);
  plan->label_stride = (guint)MAX (ceil (line / plan->pitch - 0.1), 1.0);
  if (plan->is_stacked)
    plan->bar_height = CLAMP (plan->pitch - line - 12.0 * unit,
                              plan->pitch * 0.3,
                              STACKED_BAR_MAX * unit);
  else
    plan->bar_height = MIN (plan->pitch * 0.6, BAR_MAX * unit);
  plan->has_sublabels =
      plan->is_stacked ||
      plan->pitch >=
          line +
              plot_sketch_line_height (sketch, PLOT_BARS_SUBLABEL_SIZE * unit);
}

static double
width_of_names (const PlotBarsPlan *plan, const PlotSketch *sketch)
{
  PlotFont label = { plan->label_size, PLOT_WEIGHT_BOLD };
  PlotFont sublabel = { PLOT_BARS_SUBLABEL_SIZE * sketch->unit,
                        PLOT_WEIGHT_NORMAL };
  double   widest = 0.0;

  for (guint i = 0; i < plot_bars_get_n_bars (plan->bars); i++)
    {
      const PlotBar *bar = plot_bars_get_bar (plan->bars, i);
      double name = plot_text_width (sketch->measurer, bar->label, label);
      double below =
          plot_text_width (sketch->measurer, bar->sublabel, sublabel);

      widest = MAX (widest, name);
      if (plan->has_sublabels)
        widest = MAX (widest, below);
    }
  return widest;
}

static void
set_columns (PlotBarsPlan *plan, const PlotSketch *sketch)
{
  PlotRect area = plan->page.area;

  plan->row_pad = MIN (12.0 * sketch->unit, area.x * 0.6);
  plan->rows.x = area.x;
  plan->rows.width = area.width;
  plan->label_width = area.width;
  if (plan->is_stacked)
    return;
  plan->label_width =
      MIN (width_of_names (plan, sketch) + 1.0, area.width * 0.28);
  plan->rows.x += plan->label_width + NAME_GAP * sketch->unit;
  plan->rows.width -= plan->label_width + NAME_GAP * sketch->unit;
}

static double
width_of_tail (const PlotBarsPlan *plan,
               const PlotSketch   *sketch,
               const PlotBar      *bar)
{
  PlotFont total = { plan->total_size, PLOT_WEIGHT_BOLD };
  PlotFont delta = { plan->total_size * PLOT_BARS_DELTA_FACTOR,
                     PLOT_WEIGHT_NORMAL };
  double   unit = sketch->unit;
  double   width = PLOT_BARS_TAIL_GAP * unit +
                 plot_text_width (sketch->measurer, bar->total, total);

  if (plan->has_deltas && *bar->delta != '\0')
    width += PLOT_BARS_DELTA_GAP * unit +
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
  double              room = plan->rows.width;
  double              furthest = 0.0;
  double              end = 0.0;

  for (guint i = 0; i < plot_bars_get_n_bars (plan->bars); i++)
    {
      const PlotBar *bar = plot_bars_get_bar (plan->bars, i);
      double         tail = width_of_tail (plan, sketch, bar);
      double         reach = reach_of (plan, i);

      tail = plan->is_stacked ? 0.0 : MIN (tail, room * 0.5);
      if (bar->state == PLOT_BAR_AT_LEAST && plan->is_stacked)
        tail = PLOT_BARS_OPEN_END * sketch->unit;
      furthest = MAX (furthest, reach);
      end = MAX (end, reach * (room / (room - tail)));
    }
  if (axis->has_reference &&
      (axis->reference <= furthest * REFERENCE_STRETCH || furthest <= 0.0))
    end = MAX (end, axis->reference * 1.04);
  return end;
}

static char *
format_tick (const PlotBarsAxis *axis, double value)
{
  char             buffer[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *words = NULL;

  if (axis->format != NULL)
    words = axis->format (value, axis->format_data);
  else
    words = g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.6g", value));
  return plot_text_clean (words);
}

static void
clear_ticks (PlotBarsPlan *plan)
{
  for (guint i = 0; i < G_N_ELEMENTS (plan->tick_labels); i++)
    g_clear_pointer (&plan->tick_labels[i], g_free);
}

/* Answers the stride at which the labels of the ticks do not collide. */
static guint
label_ticks (PlotBarsPlan *plan, const PlotSketch *sketch)
{
  const PlotBarsAxis *axis = plot_bars_get_axis (plan->bars);
  PlotFont font = { PLOT_BARS_TICK_SIZE * sketch->unit, PLOT_WEIGHT_NORMAL };
  double   centers[PLOT_TICKS_MAX];
  double   widths[PLOT_TICKS_MAX];

  clear_ticks (plan);
  for (guint i = 0; i < plan->ticks.n_values; i++)
    {
      plan->tick_labels[i] = format_tick (axis, plan->ticks.values[i]);
      centers[i] = plot_scale_map (&plan->scale, plan->ticks.values[i]);
      widths[i] =
          plot_text_width (sketch->measurer, plan->tick_labels[i], font);
    }
  return plot_ticks_thin (centers,
                          widths,
                          plan->ticks.n_values,
                          10.0 * sketch->unit);
}

static void
set_scale (PlotBarsPlan *plan, const PlotSketch *sketch)
{
  double left = plan->rows.x;
  double end = 0.0;
  guint  n_ticks =
      (guint)CLAMP (plan->rows.width / (TICK_DISTANCE * sketch->unit),
                    2.0,
                    MAX_TICKS);

  plan->has_deltas = TRUE;
  if (!plan->is_stacked && widest_tail (plan, sketch) > plan->rows.width * 0.45)
    plan->has_deltas = FALSE;
  end = find_domain_end (plan, sketch);
  plan->scale = plot_scale_linear (0.0, end, left, left + plan->rows.width);
  do
    {
      plan->ticks = plot_ticks_linear (0.0, end, n_ticks);
      plan->tick_stride = label_ticks (plan, sketch);
    }
  while (plan->tick_stride > 1 && --n_ticks >= 2);
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
  choose_parts (plan, sketch);
  set_row_sizes (plan, sketch);
  set_columns (plan, sketch);
  set_scale (plan, sketch);
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

  clear_ticks (plan);
  plot_page_clear (&plan->page);
}

/**
 * plot_bars_plan_is_labelled:
 * @plan: a plan
 * @row: index of a bar
 *
 * Returns: whether the words of that bar are shown
 */
gboolean
plot_bars_plan_is_labelled (const PlotBarsPlan *plan, guint row)
{
  g_return_val_if_fail (plan != NULL, FALSE);

  return row % plan->label_stride == 0;
}
