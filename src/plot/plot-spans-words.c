/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The words of a row of spans: inside them, before the first and behind the
 * last, or, where names stand above, all in one line.
 */
#include <string.h>

#include "plot-row-head.h"
#include "plot-spans-row.h"

/* The point stands in the spans and crosses words there only. */
static PlotRow
add_point (const PlotSpansRow *row, double *crossings)
{
  PlotRow base = row->base;

  memcpy (crossings, row->crossings, sizeof row->crossings);
  base.crossings = crossings;
  if (row->given->has_point)
    crossings[base.n_crossings++] =
        plot_spans_plan_place (row->plan, row->given->point);
  return base;
}

static void
draw_inside (const PlotSpansRow *row, guint index)
{
  double                crossings[PLOT_SPANS_MAX_CROSSINGS];
  PlotRow               base = add_point (row, crossings);
  const PlotSpan       *span = &row->spans[index];
  const PlotSpanSeries *series =
      plot_spans_get_series (row->plan->spans, span->series);
  g_autofree char *part = g_strdup_printf ("words/%u", index);
  g_autofree char *plate = g_strdup_printf ("plate/%u", index);

  plot_row_draw_inside (
      &base,
      &(PlotRowInside){ .part = part,
                        .plate = plate,
                        .text = span->label,
                        .role_index = series->role_index,
                        .rect = plot_spans_row_place (row, index) });
}

static gboolean
is_whole (char **lines, const char *text)
{
  guint n_lines = g_strv_length (lines);

  return n_lines > 0 && (!g_str_has_suffix (lines[n_lines - 1], "\u2026") ||
                         g_str_has_suffix (text, "\u2026"));
}

/* The less important words are whole or not there. */
static void
draw_after (const PlotSpansRow *row, double x)
{
  const PlotRow *base = &row->base;
  double         right = base->track.x + base->track.width;
  PlotLabel      label = { .role = PLOT_ROLE_DIM_INK, .x = x };
  double         line = 0.0;
  guint          n_lines = 0;
  g_auto (GStrv) lines = NULL;

  label.font = plot_spans_plan_after_font (row->plan);
  line = plot_text_height (base->sketch->measurer, label.font);
  /* A hair more than measured, against rounding. */
  label.max_width = MAX (right - x + 0.5, 1.0);
  lines = plot_text_wrap (base->sketch->measurer,
                          row->given->after_words,
                          label.font,
                          label.max_width,
                          base->row.height >= 2.0 * line ? 2 : 1);
  if (!is_whole (lines, row->given->after_words))
    return;
  n_lines = g_strv_length (lines);
  label.top =
      base->track.y + (base->track.height - line * MAX (n_lines, 1)) / 2.0;
  for (guint i = 0; i < n_lines; i++)
    {
      label.text = lines[i];
      plot_row_add_label (base, i == 0 ? "after" : "after/1", &label);
      label.top += line;
    }
}

static void
draw_ends (const PlotSpansRow *row)
{
  const PlotRow *base = &row->base;
  double         gap = PLOT_ROW_TAIL_GAP * base->sketch->unit;
  double         right = base->track.x + base->track.width;
  PlotBand reach = plot_spans_plan_reach (row->plan, base->sketch, base->index);
  PlotLabel label = { .text = row->given->start_words,
                      .align = PLOT_ALIGN_RIGHT };

  label.role = plot_row_ink (base);
  label.font = plot_spans_plan_font (row->plan, row->given);
  label.top = plot_row_top_of_line (base, label.font.size);
  label.x = reach.start - gap;
  /* A hair more than measured, against rounding. */
  label.max_width = MAX (label.x - base->track.x + 0.5, 1.0);
  plot_row_add_label (base, "start", &label);
  label.text = row->given->end_words;
  label.align = PLOT_ALIGN_LEFT;
  label.x = reach.end + gap;
  label.max_width = MAX (right - label.x + 0.5, 1.0);
  plot_row_add_label (base, "end", &label);
  label.x += plot_text_width (base->sketch->measurer, label.text, label.font);
  draw_after (row, label.x + PLOT_ROW_DELTA_GAP * base->sketch->unit);
}

static void
draw_above (const PlotSpansRow *row)
{
  const PlotSpanRow *given = row->given;
  gboolean has_both = *given->start_words != '\0' && *given->end_words != '\0';
  g_autofree char *both = g_strconcat (given->start_words,
                                       has_both ? " \u2013 " : "",
                                       given->end_words,
                                       NULL);

  plot_row_head_draw (&row->base,
                      (PlotRowWords){ *given->reason == '\0' ? both : "", "" });
}

static void
add_group (const PlotSpansRow *row)
{
  const PlotSpanRow *given = row->given;
  g_autofree char   *ends =
      g_strjoin (*given->start_words != '\0' ? " \u2013 " : "",
                 given->start_words,
                 given->end_words,
                 NULL);

  plot_row_add_group (&row->base,
                      *given->reason != '\0' ? given->reason : ends);
}

/**
 * plot_spans_row_draw_words:
 * @row: a row
 *
 * Draws all its words and adds its group.
 */
void
plot_spans_row_draw_words (const PlotSpansRow *row)
{
  gboolean has_reason = *row->given->reason != '\0';

  add_group (row);
  for (guint i = 0; i < row->n_spans && !has_reason; i++)
    draw_inside (row, i);
  if (has_reason)
    plot_row_draw_reason (&row->base, row->given->reason);
  if (!plot_rows_is_labelled (&row->plan->rows, row->base.index))
    return;
  if (row->plan->rows.is_stacked)
    {
      draw_above (row);
      return;
    }
  plot_row_draw_names (&row->base);
  if (!has_reason)
    draw_ends (row);
}
