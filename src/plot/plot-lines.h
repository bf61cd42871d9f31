/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The spec of a chart of lines over two axes: curves, points of note upon
 * them, and lines across all of it. What to draw, in the words of the caller,
 * without a pixel or a colour. Built once with a PlotLinesBuilder, then
 * immutable, reference counted (atomically) and shared freely between
 * threads. Strings are copied and made harmless as plot_words_keep() does.
 *
 * A point whose y is negative or not finite becomes a gap, one whose x is not
 * finite is left out; both are counted in plot_lines_get_n_refused().
 */
#pragma once

#include <glib.h>

#include "plot-axis.h"
#include "plot-frame.h"
#include "plot-scene.h"
#include "plot-words.h"

G_BEGIN_DECLS

/** No chart has more lines than this. */
#define PLOT_LINES_MAX 40

/** No line has more points than this. */
#define PLOT_LINES_MAX_POINTS 20000

/** No chart has more marks than this. */
#define PLOT_LINES_MAX_MARKS 100

/** No point is further from zero than this. */
#define PLOT_LINES_MAX_VALUE 1e18

typedef struct _PlotLines        PlotLines;
typedef struct _PlotLinesBuilder PlotLinesBuilder;

/**
 * PlotLine:
 * @id: (not nullable): part of scene ids; a second line of the same id gets a
 *   number behind it
 * @label: (nullable): its name, set at its end
 * @role_index: which colour and dashes, as of a series
 * @is_highlighted: whether this is the line of the finding
 * @is_dashed: whether it is something less than a fact, such as a forecast
 * @has_dots: whether each point has a dot
 * @has_quiet_points: whether the words of its points are told when somebody
 *   asks, but not set beside them
 * @is_stepped: whether a value holds until the next point, where it jumps
 * @description: (nullable): one sentence for assistive technology
 *
 * A curve. Everything is borrowed for the call and copied.
 */
typedef struct
{
  const char *id;
  const char *label;
  guint       role_index;
  gboolean    is_highlighted;
  gboolean    is_dashed;
  gboolean    has_dots;
  gboolean    has_quiet_points;
  gboolean    is_stepped;
  const char *description;
} PlotLine;

/**
 * PlotLinePoint:
 * @x: on the x axis; need not rise
 * @y: on the y axis
 * @label: (nullable): small words beside the point, where there is room
 * @is_gap: there is no value here: the line is broken
 * @is_open: the true value is not known, it is not less than this
 *
 * A point of a curve. Two points at the same x, or as good as that, are a
 * cliff and drawn as one.
 */
typedef struct
{
  double      x;
  double      y;
  const char *label;
  gboolean    is_gap;
  gboolean    is_open;
} PlotLinePoint;

/**
 * PlotLineMark:
 * @id: (not nullable): part of scene ids
 * @x: on the x axis
 * @y: on the y axis, if @has_y
 * @label: (nullable): its words
 * @description: (nullable): one sentence for assistive technology
 * @has_y: whether it is a dot; a vertical rule without
 *
 * Something of note: a crossing, a change of prices.
 */
typedef struct
{
  const char *id;
  double      x;
  double      y;
  const char *label;
  const char *description;
  gboolean    has_y;
} PlotLineMark;

/**
 * PlotLinesGuide:
 * @value: on its axis
 * @label: its words, may be empty
 *
 * A line across the whole chart.
 */
typedef struct
{
  double      value;
  const char *label;
} PlotLinesGuide;

PlotLinesBuilder *plot_lines_builder_new (void);
void              plot_lines_builder_free (PlotLinesBuilder *builder);
void              plot_lines_builder_set_words (PlotLinesBuilder *builder,
                                                const PlotWords  *words);
void plot_lines_builder_set_x (PlotLinesBuilder *builder, const PlotAxis *axis);
void plot_lines_builder_set_y (PlotLinesBuilder *builder, const PlotAxis *axis);
void plot_lines_builder_set_direction (PlotLinesBuilder *builder,
                                       PlotDirection     direction);
void plot_lines_builder_set_density (PlotLinesBuilder *builder,
                                     PlotDensity       density);
void plot_lines_builder_set_position (PlotLinesBuilder *builder,
                                      double            x,
                                      const char       *label);
void plot_lines_builder_set_reference (PlotLinesBuilder *builder,
                                       double            y,
                                       const char       *label);
gboolean   plot_lines_builder_add_line (PlotLinesBuilder    *builder,
                                        const PlotLine      *line,
                                        const PlotLinePoint *points,
                                        size_t               n_points);
gboolean   plot_lines_builder_add_mark (PlotLinesBuilder   *builder,
                                        const PlotLineMark *mark);
PlotLines *plot_lines_builder_end (PlotLinesBuilder *builder);

PlotLines            *plot_lines_ref (PlotLines *lines);
void                  plot_lines_unref (PlotLines *lines);
guint                 plot_lines_get_n_refused (const PlotLines *lines);
const PlotWords      *plot_lines_get_words (const PlotLines *lines);
const PlotAxis       *plot_lines_get_x (const PlotLines *lines);
const PlotAxis       *plot_lines_get_y (const PlotLines *lines);
PlotDirection         plot_lines_get_direction (const PlotLines *lines);
PlotDensity           plot_lines_get_density (const PlotLines *lines);
const PlotLinesGuide *plot_lines_get_position (const PlotLines *lines);
const PlotLinesGuide *plot_lines_get_reference (const PlotLines *lines);
guint                 plot_lines_get_n_lines (const PlotLines *lines);
const PlotLine       *plot_lines_get_line (const PlotLines *lines, guint index);
const PlotLinePoint *
plot_lines_get_points (const PlotLines *lines, guint index, size_t *n_points);
guint               plot_lines_get_n_marks (const PlotLines *lines);
const PlotLineMark *plot_lines_get_mark (const PlotLines *lines, guint index);
gboolean            plot_lines_is_empty (const PlotLines *lines);

PlotScene *plot_lines_layout (const PlotLines *lines, const PlotFrame *frame);
PlotScene *plot_lines_make_scene (const PlotFrame *frame, gpointer lines);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotLines, plot_lines_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotLinesBuilder, plot_lines_builder_free)

G_END_DECLS
