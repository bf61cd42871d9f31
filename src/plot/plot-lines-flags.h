/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The vertical rules of a chart of lines and their words, which stand above
 * the plot in as many rows as they need.
 * Used by the lines' layout only.
 */
#pragma once

#include "plot-lines.h"
#include "plot-sketch.h"

G_BEGIN_DECLS

/** Size of flags' words, in units. */
#define PLOT_LINES_FLAG_SIZE 11.5

/** No plot has more rows of flags than this. */
#define PLOT_LINES_FLAG_ROWS 3

/**
 * PlotLinesFlag:
 * @mark: (nullable): borrowed; %NULL for the position
 * @label: owned: the words, with an arrow if the rule is outside
 * @x: of the rule
 * @is_outside: whether the rule is beyond the axis, and so not drawn
 * @has_room: whether the words are shown
 * @row: in which row, 0 being next to the plot
 * @left: where the words begin
 * @width: of the words
 */
typedef struct
{
  const PlotLineMark *mark;
  char               *label;
  double              x;
  gboolean            is_outside;
  gboolean            has_room;
  guint               row;
  double              left;
  double              width;
} PlotLinesFlag;

/**
 * PlotLinesFlags:
 * @flags: owned: PlotLinesFlag, the position first
 * @from: words begin no further left: there are the numbers on y
 * @max_rows: how many rows there is room for
 * @n_rows: how many rows the words take
 */
typedef struct
{
  GArray *flags;
  double  from;
  guint   max_rows;
  guint   n_rows;
} PlotLinesFlags;

guint                plot_lines_flags_count (const PlotLines *lines);
double               plot_lines_flags_pitch (const PlotSketch *sketch);
void                 plot_lines_flags_init (PlotLinesFlags   *flags,
                                            const PlotSketch *sketch,
                                            const PlotLines  *lines,
                                            const PlotScale  *scale,
                                            guint             max_rows);
void                 plot_lines_flags_clear (PlotLinesFlags *flags);
const PlotLinesFlag *plot_lines_flags_get (const PlotLinesFlags *flags,
                                           guint                 index);
PlotFont plot_lines_flag_font (const PlotLinesFlag *flag, double unit);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlotLinesFlags, plot_lines_flags_clear)

G_END_DECLS
