/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the row tells ends at the right edge and is never cut before the name
 * and the second line are.
 */
#include "plot-row-head.h"

/* Two lines leave at least so much for what is drawn and between rows, in
 * units of text. */
#define LEAST_REST 17.0

/* Words behind the value are left out if they take more of the width. */
#define MOST_AFTER 0.25

/* A second line in the rest of a line is shown if so many letters fit. */
#define LEAST_LETTERS 4.0

typedef struct
{
  PlotFont bold;
  PlotFont small;
} Fonts;

static Fonts
get_fonts (const PlotRows *rows)
{
  return (Fonts){ { rows->label_size, PLOT_WEIGHT_BOLD },
                  { rows->label_size * PLOT_ROW_DELTA_FACTOR,
                    PLOT_WEIGHT_NORMAL } };
}

/* Nothing takes no room, and anything a gap before it. */
static double
width_with_gap (const PlotSketch *sketch, const char *words, PlotFont font)
{
  double width = 0.0;

  if (words != NULL)
    width = plot_text_width (sketch->measurer, words, font);
  return width > 0.0 ? width + PLOT_ROW_TAIL_GAP * sketch->unit : 0.0;
}

static double
width_of_value (const PlotRows     *rows,
                const PlotSketch   *sketch,
                const PlotRowNames *names)
{
  Fonts  fonts = get_fonts (rows);
  double after = width_with_gap (sketch, names->after, fonts.small);

  if (after > rows->label_width * MOST_AFTER)
    after = 0.0;
  return width_with_gap (sketch, names->value, fonts.bold) +
         width_with_gap (sketch, names->value_end, fonts.bold) + after;
}

/**
 * plot_row_head_choose:
 * @rows: rows of which pitch, width and sizes of text are known
 * @sketch: measures
 *
 * Chooses how words stand above the rows.
 *
 * Returns: the way in which least is cut off
 */
PlotRowsHead
plot_row_head_choose (const PlotRows *rows, const PlotSketch *sketch)
{
  Fonts  fonts = get_fonts (rows);
  double line = plot_sketch_line_height (sketch, rows->total_size);
  double one = 0.0;
  double two = 0.0;

  if (!rows->is_stacked || rows->label_stride > 1)
    return PLOT_ROWS_HEAD_LINE;
  for (guint i = 0; i < rows->spec.n_rows; i++)
    {
      PlotRowNames names = plot_rows_get_names (rows, i);
      double       width = width_of_value (rows, sketch, &names);

      width += plot_text_width (sketch->measurer, names.label, fonts.bold);
      two = MAX (two, width);
      width += width_with_gap (sketch, names.sublabel, fonts.small);
      one = MAX (one, width);
    }
  if (one <= rows->label_width ||
      rows->pitch < 2.0 * line + LEAST_REST * sketch->unit)
    return PLOT_ROWS_HEAD_LINE;
  return two <= rows->label_width ? PLOT_ROWS_HEAD_TWO : PLOT_ROWS_HEAD_BELOW;
}

/* Of the second line. */
static double
height_of_second (const PlotRows *rows, const PlotSketch *sketch)
{
  switch (rows->head)
    {
    case PLOT_ROWS_HEAD_LINE:
      return 0.0;
    case PLOT_ROWS_HEAD_TWO:
      return plot_sketch_line_height (sketch, get_fonts (rows).small.size);
    case PLOT_ROWS_HEAD_BELOW:
      break;
    }
  return plot_sketch_line_height (sketch, rows->total_size);
}

/**
 * plot_row_head_height:
 * @rows: rows with a head
 * @sketch: measures
 *
 * Returns: the height of the words above a row
 */
double
plot_row_head_height (const PlotRows *rows, const PlotSketch *sketch)
{
  return plot_sketch_line_height (sketch, rows->total_size) +
         height_of_second (rows, sketch);
}

static double
top_of_head (const PlotRow *row)
{
  return row->track.y - PLOT_ROW_STACK_GAP * row->sketch->unit -
         plot_row_head_height (row->rows, row->sketch);
}

/**
 * plot_row_head_end:
 * @row: a row that tells nothing
 *
 * Returns: from where on there is nothing of its head
 */
double
plot_row_head_end (const PlotRow *row)
{
  double end = top_of_head (row) +
               plot_sketch_line_height (row->sketch, row->rows->total_size);

  if (*row->names.sublabel != '\0')
    end += height_of_second (row->rows, row->sketch);
  return end;
}

/* The top of words in the first or the second line. */
static double
top_of (const PlotRow *row, gboolean is_second, double size)
{
  double line = plot_sketch_line_height (row->sketch, size);
  double first = plot_sketch_line_height (row->sketch, row->rows->total_size);
  double top = top_of_head (row);

  if (!is_second)
    return top + (first - line) / 2.0;
  return top + first + (height_of_second (row->rows, row->sketch) - line) / 2.0;
}

/* Answers how much of the width it took. */
static double
draw_after (const PlotRow *row, const char *words, gboolean is_second)
{
  Fonts     fonts = get_fonts (row->rows);
  double    width = plot_text_width (row->sketch->measurer, words, fonts.small);
  PlotRect  area = row->rows->page.area;
  PlotLabel label = { .text = words,
                      .role = PLOT_ROLE_DIM_INK,
                      .font = fonts.small,
                      .align = PLOT_ALIGN_RIGHT,
                      .x = area.x + area.width,
                      .top = top_of (row, is_second, fonts.small.size) };

  if (width <= 0.0 || width >= row->rows->label_width * MOST_AFTER)
    return 0.0;
  plot_row_add_label (row, "delta", &label);
  return width + PLOT_ROW_DELTA_GAP * row->sketch->unit;
}

/* Answers how much of the width the words took, with a gap. */
static double
draw_value (const PlotRow *row, PlotRowWords words, double name)
{
  const PlotRows *rows = row->rows;
  Fonts           fonts = get_fonts (rows);
  gboolean        is_second = rows->head == PLOT_ROWS_HEAD_BELOW;
  double          gap = PLOT_ROW_TAIL_GAP * row->sketch->unit;
  double          used = draw_after (row, words.after, is_second);
  PlotLabel       label = { .text = words.value,
                            .role = plot_row_ink (row),
                            .font = fonts.bold,
                            .align = PLOT_ALIGN_RIGHT };

  label.x = rows->page.area.x + rows->page.area.width - used;
  label.top = top_of (row, is_second, fonts.bold.size);
  /* What the name leaves, and not too little if it is long. */
  label.max_width = is_second ? rows->label_width - used
                              : MAX (rows->label_width - used - gap - name,
                                     rows->label_width * 0.4);
  plot_row_add_label (row, "total", &label);
  return used + gap +
         MIN (plot_text_width (row->sketch->measurer, words.value, fonts.bold),
              label.max_width);
}

static void
draw_second (const PlotRow *row, double x, double right)
{
  Fonts     fonts = get_fonts (row->rows);
  gboolean  is_second = row->rows->head != PLOT_ROWS_HEAD_LINE;
  PlotLabel label = { .text = row->names.sublabel,
                      .role = PLOT_ROLE_DIM_INK,
                      .font = fonts.small,
                      .x = x,
                      .top = top_of (row, is_second, fonts.small.size),
                      .max_width = right - x };

  if (label.max_width > fonts.small.size * LEAST_LETTERS)
    plot_row_add_label (row, "sublabel", &label);
}

/**
 * plot_row_head_draw:
 * @row: a row with names above it
 * @words: what it tells
 *
 * Draws all words above the row.
 */
void
plot_row_head_draw (const PlotRow *row, PlotRowWords words)
{
  const PlotRows *rows = row->rows;
  Fonts           fonts = get_fonts (rows);
  PlotRect        area = rows->page.area;
  double          name =
      plot_text_width (row->sketch->measurer, row->names.label, fonts.bold);
  double    used = draw_value (row, words, name);
  double    beside = rows->head == PLOT_ROWS_HEAD_BELOW ? 0.0 : used;
  double    x = area.x;
  PlotLabel label = { .text = row->names.label,
                      .role = PLOT_ROLE_INK,
                      .font = fonts.bold,
                      .x = x,
                      .top = top_of (row, FALSE, fonts.bold.size),
                      .max_width = MAX (rows->label_width - beside, 1.0) };

  plot_row_add_label (row, "label", &label);
  if (rows->head == PLOT_ROWS_HEAD_LINE)
    x += name + PLOT_ROW_TAIL_GAP * row->sketch->unit;
  if (rows->head == PLOT_ROWS_HEAD_TWO)
    used = 0.0;
  draw_second (row, x, area.x + area.width - used);
}
