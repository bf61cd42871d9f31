/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The values take that part of the width which leaves the words before and
 * behind the spans inside; the axis goes on below the words as long as it
 * does not cross zero by that.
 */
#include "plot-spans-plan.h"

#include "plot-spans-domain.h"

/* Words take no more of the width: at both sides together, and at one side
 * when the other needs much too. */
#define MOST_PADS 0.6
#define MOST_PAD 0.3

/* Of the words behind others in one line, the longer half. */
#define AFTER_SHARE 0.62

/* How often the width is shared out anew; each time the error shrinks. */
#define PAD_ROUNDS 40

/* A place beyond an end by less than this is at the end. */
#define SLACK 0.01

typedef struct
{
  double left;
  double right;
} Pads;

static gboolean
does_occur (const PlotSpans *chart, guint series)
{
  for (guint i = 0; i < plot_spans_get_n_rows (chart); i++)
    {
      guint           n_spans = 0;
      const PlotSpan *spans = plot_spans_get_spans (chart, i, &n_spans);

      if (*plot_spans_get_row (chart, i)->reason != '\0')
        continue;
      for (guint j = 0; j < n_spans; j++)
        if (spans[j].series == series)
          return TRUE;
    }
  return FALSE;
}

static guint
list_entries (const PlotSpans *chart, PlotLegendEntry *entries)
{
  guint n_entries = 0;

  for (guint i = 0; i < plot_spans_get_n_series (chart); i++)
    {
      const PlotSpanSeries *series = plot_spans_get_series (chart, i);

      if (!does_occur (chart, i))
        continue;
      entries[n_entries++] = (PlotLegendEntry){
        .id = series->id,
        .label = series->label,
        .role_index = series->role_index,
        .is_hatched = series->is_patterned,
      };
    }
  return n_entries;
}

static PlotRowNames
get_names (gconstpointer spec, guint index)
{
  const PlotSpanRow *row = plot_spans_get_row (spec, index);
  gboolean           has_reason = *row->reason != '\0';

  return (PlotRowNames){
    .id = row->id,
    .label = row->label,
    .sublabel = row->sublabel,
    .description = row->description,
    .value = has_reason ? NULL : row->start_words,
    .value_end = has_reason ? NULL : row->end_words,
    .is_highlighted = row->is_highlighted,
    .is_plain = plot_spans_has_totals (spec) && !row->is_total,
  };
}

static void
init_rows (PlotSpansPlan *plan, const PlotSketch *sketch)
{
  PlotLegendEntry entries[PLOT_N_SERIES];
  PlotRowsSpec    spec = { .kind = "row",
                           .spec = plan->spans,
                           .get_names = get_names,
                           .entries = entries };

  spec.n_rows = plot_spans_get_n_rows (plan->spans);
  spec.words = plot_spans_get_words (plan->spans);
  spec.n_entries = list_entries (plan->spans, entries);
  spec.axis_title = plot_spans_get_axis (plan->spans)->title;
  spec.has_reference = plot_spans_get_reference (plan->spans, NULL, NULL);
  spec.density = plot_spans_get_density (plan->spans);
  plot_rows_init (&plan->rows, sketch, &spec);
}

static gboolean
has_start_words (const PlotSpans *chart)
{
  for (guint i = 0; i < plot_spans_get_n_rows (chart); i++)
    if (*plot_spans_get_row (chart, i)->start_words != '\0')
      return TRUE;
  return FALSE;
}

/**
 * plot_spans_plan_font:
 * @plan: a plan
 * @row: a row of it
 *
 * Returns: the font of the words at the ends of its spans
 */
PlotFont
plot_spans_plan_font (const PlotSpansPlan *plan, const PlotSpanRow *row)
{
  gboolean is_bold =
      plan->has_bold_words || row->is_total || row->is_highlighted;

  return (PlotFont){ plan->rows.total_size,
                     is_bold ? PLOT_WEIGHT_BOLD : PLOT_WEIGHT_NORMAL };
}

/**
 * plot_spans_plan_after_font:
 * @plan: a plan
 *
 * Returns: the font of the dim words behind others
 */
PlotFont
plot_spans_plan_after_font (const PlotSpansPlan *plan)
{
  return (PlotFont){ plan->rows.total_size * PLOT_ROW_DELTA_FACTOR,
                     PLOT_WEIGHT_NORMAL };
}

/**
 * plot_spans_plan_place:
 * @plan: a plan
 * @value: data
 *
 * Returns: where it is; at the axis' end if it is beyond
 */
double
plot_spans_plan_place (const PlotSpansPlan *plan, double value)
{
  const PlotScale *scale = &plan->rows.ruler.scale;

  return CLAMP (plot_scale_map (scale, value),
                scale->range_start,
                MAX (scale->range_end, scale->range_start));
}

/**
 * plot_spans_plan_is_open:
 * @plan: a plan
 * @span: a span
 *
 * Returns: whether an arrow follows: it says that it goes on, or it is cut
 *   off where the axis ends
 */
gboolean
plot_spans_plan_is_open (const PlotSpansPlan *plan, const PlotSpan *span)
{
  const PlotScale *scale = &plan->rows.ruler.scale;
  double           place = plot_scale_map (scale, span->to);

  return span->is_open || place > scale->range_end + SLACK ||
         (scale->kind == PLOT_SCALE_LINEAR &&
          place < scale->range_start - SLACK);
}

/**
 * plot_spans_plan_reach:
 * @plan: a plan
 * @sketch: measures
 * @row: index of a row
 *
 * Returns: from where to where its spans, arrows and point reach; both are the
 *   axis' start without any
 */
PlotBand
plot_spans_plan_reach (const PlotSpansPlan *plan,
                       const PlotSketch    *sketch,
                       guint                row)
{
  const PlotSpanRow *given = plot_spans_get_row (plan->spans, row);
  guint              n_spans = 0;
  const PlotSpan    *spans = plot_spans_get_spans (plan->spans, row, &n_spans);
  double             start = plan->rows.ruler.scale.range_start;
  PlotBand           reach = { start, start };
  gboolean           is_empty = TRUE;

  for (guint i = 0; i < n_spans; i++)
    {
      double from = plot_spans_plan_place (plan, spans[i].from);
      double to = plot_spans_plan_place (plan, spans[i].to);

      if (plot_spans_plan_is_open (plan, &spans[i]))
        to += (spans[i].to < spans[i].from ? -1.0 : 1.0) * PLOT_SPANS_ARROW *
              sketch->unit;
      reach.start =
          is_empty ? MIN (from, to) : MIN (reach.start, MIN (from, to));
      reach.end = is_empty ? MAX (from, to) : MAX (reach.end, MAX (from, to));
      is_empty = FALSE;
    }
  if (given->has_point)
    {
      double point = plot_spans_plan_place (plan, given->point);

      reach.start = is_empty ? point : MIN (reach.start, point);
      reach.end = is_empty ? point : MAX (reach.end, point);
    }
  return reach;
}

static double
room_for (const PlotSpansPlan *plan,
          const PlotSketch    *sketch,
          const PlotSpanRow   *row,
          const char          *words)
{
  double width = plot_text_width (sketch->measurer,
                                  words,
                                  plot_spans_plan_font (plan, row));

  if (plan->rows.is_stacked || width <= 0.0)
    return 0.0;
  return width + PLOT_ROW_TAIL_GAP * sketch->unit;
}

/* In two lines, each a bit longer than the half. */
static double
room_for_after (const PlotSpansPlan *plan,
                const PlotSketch    *sketch,
                const PlotSpanRow   *row)
{
  PlotFont font = plot_spans_plan_after_font (plan);
  double   width = plot_text_width (sketch->measurer, row->after_words, font);

  if (plan->rows.is_stacked || width <= 0.0)
    return 0.0;
  return width * AFTER_SHARE + PLOT_ROW_DELTA_GAP * sketch->unit;
}

static void
set_scale (PlotSpansPlan *plan, const PlotAxis *axis, Pads pads)
{
  double     left = plan->rows.area.x + pads.left;
  double     right = plan->rows.area.x + plan->rows.area.width - pads.right;
  PlotScale *scale = &plan->rows.ruler.scale;

  if (axis->kind == PLOT_SCALE_LOG)
    *scale = plot_scale_log (axis->from, axis->to, left, right);
  else
    *scale = plot_scale_linear (axis->from, axis->to, left, right);
}

/* What the rows lack at both sides with the scale as it is. */
static Pads
find_lack (const PlotSpansPlan *plan, const PlotSketch *sketch)
{
  double left = plan->rows.area.x;
  double right = left + plan->rows.area.width;
  Pads   lack = { 0.0, 0.0 };

  for (guint i = 0; i < plot_spans_get_n_rows (plan->spans); i++)
    {
      const PlotSpanRow *row = plot_spans_get_row (plan->spans, i);
      PlotBand           reach = plot_spans_plan_reach (plan, sketch, i);

      if (*row->reason != '\0')
        continue;
      reach.start -= room_for (plan, sketch, row, row->start_words);
      reach.end += room_for (plan, sketch, row, row->end_words) +
                   room_for_after (plan, sketch, row);
      lack.left = MAX (lack.left, left - reach.start);
      lack.right = MAX (lack.right, reach.end - right);
    }
  return lack;
}

static void
fit_scale (PlotSpansPlan *plan, const PlotSketch *sketch, const PlotAxis *axis)
{
  double width = plan->rows.area.width;
  Pads   pads = { 0.0, 0.0 };

  set_scale (plan, axis, pads);
  for (guint i = 0; i < PAD_ROUNDS; i++)
    {
      Pads lack = find_lack (plan, sketch);

      pads.left = MIN (pads.left + lack.left,
                       MAX (MOST_PADS * width - pads.right, MOST_PAD * width));
      pads.right = MIN (pads.right + lack.right,
                        MAX (MOST_PADS * width - pads.left, MOST_PAD * width));
      set_scale (plan, axis, pads);
    }
}

/* Ticks go on below the words, but an axis of what is never negative does not
 * show what is. */
static void
extend_domain (const PlotSpansPlan *plan, PlotAxis *axis)
{
  const PlotScale *scale = &plan->rows.ruler.scale;
  double           left = plan->rows.area.x;
  double           from = plot_scale_invert (scale, left);
  double           to = plot_scale_invert (scale, left + plan->rows.area.width);

  if (scale->is_degenerate ||
      plot_axis_has_domain (plot_spans_get_axis (plan->spans)))
    return;
  axis->from = axis->from >= 0.0 ? MAX (from, 0.0) : from;
  axis->to = axis->to <= 0.0 ? MIN (to, 0.0) : to;
  /* A logarithm begins at its power of ten. */
  if (axis->kind == PLOT_SCALE_LOG)
    axis->from = scale->domain_start;
}

/* Spans grow from zero, or from the start of an axis that was given one. */
static void
find_lines (PlotSpansPlan *plan, const PlotAxis *axis)
{
  const PlotScale *scale = &plan->rows.ruler.scale;
  double           reference = 0.0;
  double           x = 0.0;

  plan->axis_x = scale->range_start;
  plan->has_axis_line = TRUE;
  if (axis->kind == PLOT_SCALE_LINEAR && axis->from <= 0.0 && axis->to >= 0.0)
    plan->axis_x = plot_scale_map (scale, 0.0);
  else if (axis->kind == PLOT_SCALE_LINEAR)
    plan->has_axis_line =
        plot_axis_has_domain (plot_spans_get_axis (plan->spans));
  if (!plot_spans_get_reference (plan->spans, &reference, NULL))
    return;
  x = plot_scale_map (scale, reference);
  plan->reference_x = x;
  plan->has_reference_line =
      x >= plan->rows.area.x - SLACK &&
      x <= plan->rows.area.x + plan->rows.area.width + SLACK;
}

/**
 * plot_spans_plan_init:
 * @plan: (out caller-allocates): filled; clear it with plot_spans_plan_clear()
 * @sketch: measures; nothing is drawn yet
 * @spans: the spec; must outlive @plan
 *
 * Plans the chart for the room of @sketch.
 */
void
plot_spans_plan_init (PlotSpansPlan    *plan,
                      const PlotSketch *sketch,
                      const PlotSpans  *spans)
{
  PlotAxis  axis;
  PlotScale scale;

  g_return_if_fail (plan != NULL && sketch != NULL && spans != NULL);

  *plan = (PlotSpansPlan){ .spans = spans };
  init_rows (plan, sketch);
  plan->has_bold_words =
      !has_start_words (spans) && !plot_spans_has_totals (spans);
  axis = plot_spans_domain (spans);
  fit_scale (plan, sketch, &axis);
  extend_domain (plan, &axis);
  scale = plan->rows.ruler.scale;
  plot_rows_set_axis (&plan->rows, sketch, &axis, &scale);
  find_lines (plan, &axis);
}

/**
 * plot_spans_plan_clear:
 * @plan: a plan
 *
 * Frees what plot_spans_plan_init() made.
 */
void
plot_spans_plan_clear (PlotSpansPlan *plan)
{
  g_return_if_fail (plan != NULL);

  plot_rows_clear (&plan->rows);
}
