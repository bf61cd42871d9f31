/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Parts are left out, least needed first, until every row has room.
 */
#include "plot-rows.h"

#include <math.h>

#include "plot-row-head.h"

/* In units of text. */
#define MARGIN 26.0
#define NARROW_MARGIN 14.0
#define NARROW_WIDTH 480.0
#define SECTION_GAP 16.0
#define NAME_GAP 14.0
#define LABEL_SIZE 14.0
#define TOTAL_SIZE 15.0
#define BAR_MAX 46.0
#define STACKED_BAR_MAX 30.0

/* Names take no more of the width. */
#define MOST_NAMES 0.33

/* No word is smaller than this, in logical pixels. */
#define LEAST_TEXT 5.0

/* What is left out at which level of need. */
enum
{
  WITHOUT_AXIS_TITLE = 1,
  WITHOUT_FOOTER,
  WITHOUT_SUBTITLE,
  WITHOUT_TICK_LABELS,
  WITHOUT_LONG_TITLE,
  WITHOUT_LEGEND,
  WITHOUT_TITLE,
};

/**
 * plot_rows_get_names:
 * @rows: rows
 * @row: from 0
 *
 * Returns: what that row is called
 */
PlotRowNames
plot_rows_get_names (const PlotRows *rows, guint row)
{
  return rows->spec.get_names (rows->spec.spec, row);
}

static double
room_for_axis (const PlotRows *rows, const PlotSketch *sketch)
{
  double line =
      plot_sketch_line_height (sketch, PLOT_RULER_SIZE * sketch->unit);

  return (rows->has_tick_labels ? plot_ruler_label_height (sketch) : 0.0) +
         (rows->has_axis_title ? line : 0.0);
}

static double
margin_of (const PlotRows *rows, const PlotSketch *sketch)
{
  gboolean is_narrow = sketch->width < NARROW_WIDTH * sketch->unit ||
                       rows->spec.density == PLOT_DENSITY_COMPACT;
  double margin = (is_narrow ? NARROW_MARGIN : MARGIN) * sketch->unit;

  return MIN (margin, MIN (sketch->width, sketch->height) * 0.08);
}

/* Fills the parts down to the rows' top and height for one level of need. */
static void
set_parts (PlotRows *rows, const PlotSketch *sketch, int level)
{
  const PlotWords *text = rows->spec.words;
  double           gap = SECTION_GAP * sketch->unit;
  double           top = 0.0;
  PlotPageWords    words = {
       .title = text->title,
       .subtitle = level >= WITHOUT_SUBTITLE ? NULL : text->subtitle,
       .footer = level >= WITHOUT_FOOTER ? NULL : text->footer,
       .max_title_lines =
        level >= WITHOUT_LONG_TITLE ? 1 : plot_page_title_lines (sketch),
  };

  if (level >= WITHOUT_TITLE)
    words.max_title_lines = 0;
  plot_page_clear (&rows->page);
  plot_page_init (&rows->page, sketch, &words, margin_of (rows, sketch));
  rows->has_axis_title =
      level < WITHOUT_AXIS_TITLE && *rows->spec.axis_title != '\0';
  rows->has_tick_labels = level < WITHOUT_TICK_LABELS;
  plot_legend_init (&rows->legend,
                    sketch,
                    rows->spec.entries,
                    rows->spec.n_entries,
                    rows->page.area.width);
  if (level >= WITHOUT_LEGEND)
    rows->legend.height = rows->legend.n_entries = 0;
  top = rows->page.area.y + rows->page.head_height;
  top += rows->page.head_height > 0.0 ? gap : 0.0;
  rows->legend_top = top;
  top += rows->legend.height;
  top += rows->legend.height > 0.0 ? gap * 0.6 : 0.0;
  rows->reference_height =
      rows->spec.has_reference ? plot_ruler_label_height (sketch) : 0.0;
  rows->area.y = top + rows->reference_height;
  rows->area.height = rows->page.area.y + rows->page.area.height -
                      rows->page.foot_height - room_for_axis (rows, sketch) -
                      rows->area.y;
}

/* Of rows that are pleasant, that are close, and that can just be read. */
enum
{
  PITCH_ROOMY,
  PITCH_CLOSE,
  PITCH_TIGHT,
};

static double
least_pitch (const PlotRows *rows, const PlotSketch *sketch, int pitch)
{
  static const double beside[] = { 27.0, 20.0, 15.0 };
  static const double compact[] = { 20.0, 17.0, 14.0 };
  static const double stacked[] = { 40.0, 34.0, 28.0 };
  static const double stacked_compact[] = { 32.0, 29.0, 26.0 };
  gboolean            is_compact = rows->spec.density == PLOT_DENSITY_COMPACT;

  if (rows->is_stacked)
    return (is_compact ? stacked_compact : stacked)[pitch] * sketch->unit;
  return (is_compact ? compact : beside)[pitch] * sketch->unit;
}

/* Leaves out parts until rows have @pitch; answers whether they have. */
static gboolean
leave_out (PlotRows *rows, const PlotSketch *sketch, int pitch, int most)
{
  double needed =
      MAX (rows->spec.n_rows, 1) * least_pitch (rows, sketch, pitch);

  for (int level = 0; level <= most; level++)
    {
      set_parts (rows, sketch, level);
      if (rows->area.height >= needed)
        return TRUE;
    }
  return FALSE;
}

/* Rows move together before what the prices rest on goes, and more before
 * what colors mean and what was found. */
static void
choose_parts (PlotRows *rows, const PlotSketch *sketch)
{
  rows->is_stacked = sketch->width < PLOT_ROWS_STACK_WIDTH * sketch->unit;
  if (!leave_out (rows, sketch, PITCH_ROOMY, WITHOUT_AXIS_TITLE) &&
      !leave_out (rows, sketch, PITCH_CLOSE, WITHOUT_TICK_LABELS))
    leave_out (rows, sketch, PITCH_TIGHT, WITHOUT_TITLE);
  rows->area.height = MAX (rows->area.height, MAX (rows->spec.n_rows, 1) * 1.0);
}

static void
set_row_sizes (PlotRows *rows, const PlotSketch *sketch)
{
  guint  n_rows = MAX (rows->spec.n_rows, 1);
  double unit = sketch->unit;
  double most = rows->is_stacked ? 72.0 : 96.0;
  double line = 0.0;

  rows->pitch = MIN (rows->area.height / n_rows, most * unit);
  rows->area.height = rows->pitch * n_rows;
  rows->label_size = CLAMP (rows->pitch * (rows->is_stacked ? 0.36 : 0.6),
                            LEAST_TEXT,
                            LABEL_SIZE * unit);
  rows->total_size = rows->label_size * TOTAL_SIZE / LABEL_SIZE;
  line = plot_sketch_line_height (sketch, rows->total_size);
  rows->label_stride = (guint)MAX (ceil (line / rows->pitch - 0.1), 1.0);
  rows->label_width = rows->page.area.width;
  rows->head = plot_row_head_choose (rows, sketch);
  if (rows->is_stacked)
    rows->bar_height =
        CLAMP (rows->pitch - plot_row_head_height (rows, sketch) - 12.0 * unit,
               rows->pitch * (rows->head == PLOT_ROWS_HEAD_LINE ? 0.3 : 0.15),
               STACKED_BAR_MAX * unit);
  else
    rows->bar_height = MIN (rows->pitch * 0.6, BAR_MAX * unit);
  rows->has_sublabels =
      rows->is_stacked ||
      rows->pitch >=
          line +
              plot_sketch_line_height (sketch, PLOT_ROWS_SUBLABEL_SIZE * unit);
}

static double
width_of_names (const PlotRows *rows, const PlotSketch *sketch)
{
  PlotFont sublabel = { PLOT_ROWS_SUBLABEL_SIZE * sketch->unit,
                        PLOT_WEIGHT_NORMAL };
  double   widest = 0.0;

  for (guint i = 0; i < rows->spec.n_rows; i++)
    {
      PlotRowNames names = plot_rows_get_names (rows, i);
      PlotFont     label = { rows->label_size, PLOT_WEIGHT_BOLD };
      double name = plot_text_width (sketch->measurer, names.label, label);
      double below =
          plot_text_width (sketch->measurer, names.sublabel, sublabel);

      widest = MAX (widest, name);
      if (rows->has_sublabels)
        widest = MAX (widest, below);
    }
  return widest;
}

static void
set_columns (PlotRows *rows, const PlotSketch *sketch)
{
  PlotRect area = rows->page.area;

  rows->row_pad = MIN (12.0 * sketch->unit, area.x * 0.6);
  rows->area.x = area.x;
  rows->area.width = area.width;
  rows->label_width = area.width;
  if (rows->is_stacked)
    return;
  rows->label_width =
      MIN (width_of_names (rows, sketch) + 1.0, area.width * MOST_NAMES);
  rows->area.x += rows->label_width + NAME_GAP * sketch->unit;
  rows->area.width -= rows->label_width + NAME_GAP * sketch->unit;
}

/**
 * plot_rows_init:
 * @rows: (out caller-allocates): filled; clear it with plot_rows_clear()
 * @sketch: measures; nothing is drawn yet
 * @spec: what there is; what it points at must outlive @rows
 *
 * Plans everything but the axis for the room of @sketch.
 */
void
plot_rows_init (PlotRows           *rows,
                const PlotSketch   *sketch,
                const PlotRowsSpec *spec)
{
  g_return_if_fail (rows != NULL && sketch != NULL && spec != NULL);

  *rows = (PlotRows){ .spec = *spec };
  choose_parts (rows, sketch);
  set_row_sizes (rows, sketch);
  set_columns (rows, sketch);
  /* Lives no longer than this call. */
  rows->spec.entries = NULL;
}

/**
 * plot_rows_set_axis:
 * @rows: rows without an axis
 * @sketch: measures
 * @axis: its domain and how ticks are worded
 * @scale: (nullable): where values are; without it the domain of @axis takes
 *   all the width
 *
 * Sets the axis, once what stands in the rows is measured.
 */
void
plot_rows_set_axis (PlotRows         *rows,
                    const PlotSketch *sketch,
                    const PlotAxis   *axis,
                    const PlotScale  *scale)
{
  PlotScale whole;

  g_return_if_fail (rows != NULL && sketch != NULL && axis != NULL);

  whole = plot_axis_scale (axis, rows->area.x, rows->area.x + rows->area.width);
  plot_ruler_init (&rows->ruler,
                   sketch,
                   axis,
                   scale != NULL ? scale : &whole,
                   rows->area);
}

/**
 * plot_rows_clear:
 * @rows: rows
 *
 * Frees what plot_rows_init() and plot_rows_set_axis() made.
 */
void
plot_rows_clear (PlotRows *rows)
{
  g_return_if_fail (rows != NULL);

  plot_ruler_clear (&rows->ruler);
  plot_page_clear (&rows->page);
}

/**
 * plot_rows_is_labelled:
 * @rows: rows
 * @row: index of one
 *
 * Returns: whether the words of that row are shown
 */
gboolean
plot_rows_is_labelled (const PlotRows *rows, guint row)
{
  g_return_val_if_fail (rows != NULL, FALSE);

  return row % rows->label_stride == 0;
}

/**
 * plot_rows_draw_below:
 * @rows: rows with an axis
 * @sketch: where to
 *
 * Draws what lies below the rows: legend, grounds, grid.
 */
void
plot_rows_draw_below (const PlotRows *rows, const PlotSketch *sketch)
{
  g_return_if_fail (rows != NULL && sketch != NULL);

  plot_legend_draw (&rows->legend,
                    sketch,
                    (PlotPoint){ rows->page.area.x, rows->legend_top });
  for (guint i = 0; i < rows->spec.n_rows; i++)
    {
      g_auto (PlotRow) row = { 0 };

      plot_row_init (&row, rows, sketch, i);
      plot_row_draw_ground (&row);
    }
  plot_ruler_draw_grid (&rows->ruler, sketch, rows->has_tick_labels);
  if (rows->has_axis_title)
    plot_ruler_draw_title (&rows->ruler,
                           sketch,
                           rows->spec.axis_title,
                           rows->has_tick_labels);
}
