/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The door of the lines: everything that comes in is copied, cleaned and
 * brought into range here, so layout meets sound data only.
 */
#include <math.h>

#include "plot-lines-private.h"
#include "plot-text.h"

struct _PlotLinesBuilder
{
  PlotLines *lines; /* owned */
};

static void
free_array (gpointer array)
{
  g_array_unref (array);
}

/**
 * plot_lines_builder_new:
 *
 * Returns: (transfer full): a builder of a chart without lines
 */
PlotLinesBuilder *
plot_lines_builder_new (void)
{
  PlotLinesBuilder *builder = g_new0 (PlotLinesBuilder, 1);
  PlotLines        *lines = g_atomic_rc_box_new0 (PlotLines);

  lines->strings = g_string_chunk_new (512);
  lines->lines = g_array_new (FALSE, FALSE, sizeof (PlotLine));
  lines->points = g_ptr_array_new_with_free_func (free_array);
  lines->marks = g_array_new (FALSE, FALSE, sizeof (PlotLineMark));
  lines->words = (PlotWords){ "", "", "", "", "" };
  lines->x = (PlotAxis){ .title = "" };
  lines->y = (PlotAxis){ .title = "" };
  builder->lines = lines;
  return builder;
}

/**
 * plot_lines_builder_free:
 * @builder: (nullable) (transfer full): a builder that was not ended
 *
 * Drops a builder and what was put into it.
 */
void
plot_lines_builder_free (PlotLinesBuilder *builder)
{
  if (builder == NULL)
    return;
  g_clear_pointer (&builder->lines, plot_lines_unref);
  g_free (builder);
}

/**
 * plot_lines_builder_set_words:
 * @builder: a builder
 * @words: the words of the whole chart; copied
 *
 * Sets the chart's words; the last call counts.
 */
void
plot_lines_builder_set_words (PlotLinesBuilder *builder, const PlotWords *words)
{
  g_return_if_fail (builder != NULL && words != NULL);

  builder->lines->words = plot_words_keep_all (builder->lines->strings, words);
}

/**
 * plot_lines_builder_set_x:
 * @builder: a builder
 * @axis: the x axis; copied, but its format_data is taken over
 *
 * Without a domain the axis goes from the first to the last point.
 */
void
plot_lines_builder_set_x (PlotLinesBuilder *builder, const PlotAxis *axis)
{
  g_return_if_fail (builder != NULL && axis != NULL);

  plot_axis_set (&builder->lines->x, builder->lines->strings, axis);
}

/**
 * plot_lines_builder_set_y:
 * @builder: a builder
 * @axis: the y axis; copied, but its format_data is taken over
 *
 * Without a domain the axis begins at zero, or, if it is logarithmic, below
 * the least value.
 */
void
plot_lines_builder_set_y (PlotLinesBuilder *builder, const PlotAxis *axis)
{
  g_return_if_fail (builder != NULL && axis != NULL);

  plot_axis_set (&builder->lines->y, builder->lines->strings, axis);
}

/**
 * plot_lines_builder_set_direction:
 * @builder: a builder
 * @direction: the reading direction; left to right without this call
 *
 * Sets from which side the chart is read.
 */
void
plot_lines_builder_set_direction (PlotLinesBuilder *builder,
                                  PlotDirection     direction)
{
  g_return_if_fail (builder != NULL);

  builder->lines->direction = direction;
}

/**
 * plot_lines_builder_set_density:
 * @builder: a builder
 * @density: how much room is left; comfortable without this call
 *
 * Sets how close things stand.
 */
void
plot_lines_builder_set_density (PlotLinesBuilder *builder, PlotDensity density)
{
  g_return_if_fail (builder != NULL);

  builder->lines->density = density;
}

static gboolean
is_sound (double value)
{
  return isfinite (value) && fabs (value) <= PLOT_LINES_MAX_VALUE;
}

/**
 * plot_lines_builder_set_position:
 * @builder: a builder
 * @x: on the x axis; if it is not finite there is none
 * @label: (nullable): its words
 *
 * Sets where the reader stands: a vertical line through all curves.
 */
void
plot_lines_builder_set_position (PlotLinesBuilder *builder,
                                 double            x,
                                 const char       *label)
{
  PlotLines *lines = NULL;

  g_return_if_fail (builder != NULL);

  lines = builder->lines;
  lines->has_position = is_sound (x);
  lines->n_refused += lines->has_position ? 0 : 1;
  lines->position.value = lines->has_position ? x : 0.0;
  lines->position.label = plot_words_keep (lines->strings, label);
}

/**
 * plot_lines_builder_set_reference:
 * @builder: a builder
 * @y: on the y axis; if it is negative or not finite there is none
 * @label: (nullable): its words
 *
 * Sets a level to compare with, such as a budget: a horizontal dashed line.
 */
void
plot_lines_builder_set_reference (PlotLinesBuilder *builder,
                                  double            y,
                                  const char       *label)
{
  PlotLines *lines = NULL;

  g_return_if_fail (builder != NULL);

  lines = builder->lines;
  lines->has_reference = is_sound (y) && y >= 0.0;
  lines->n_refused += lines->has_reference ? 0 : 1;
  lines->reference.value = lines->has_reference ? y : 0.0;
  lines->reference.label = plot_words_keep (lines->strings, label);
}

static GArray *
copy_points (PlotLines *lines, const PlotLinePoint *points, size_t n_points)
{
  size_t  n_taken = MIN (n_points, PLOT_LINES_MAX_POINTS);
  GArray *copies =
      g_array_sized_new (FALSE, FALSE, sizeof (PlotLinePoint), (guint)n_taken);

  lines->n_refused += n_points > n_taken ? (guint)(n_points - n_taken) : 0;
  for (size_t i = 0; i < n_taken; i++)
    {
      PlotLinePoint copy = points[i];
      gboolean      has_y = is_sound (copy.y) && copy.y >= 0.0;

      if (!is_sound (copy.x) || (!has_y && !copy.is_gap))
        lines->n_refused++;
      if (!is_sound (copy.x))
        continue;
      copy.is_gap = copy.is_gap || !has_y;
      /* No negative zero. */
      copy.y = copy.is_gap ? 0.0 : copy.y + 0.0;
      copy.label = plot_words_keep (lines->strings, copy.label);
      g_array_append_val (copies, copy);
    }
  return copies;
}

static gboolean
has_line (gconstpointer spec, const char *id)
{
  const PlotLines *lines = spec;

  for (guint i = 0; i < lines->lines->len; i++)
    if (g_str_equal (plot_lines_get_line (lines, i)->id, id))
      return TRUE;
  return FALSE;
}

static gboolean
has_mark (gconstpointer spec, const char *id)
{
  const PlotLines *lines = spec;

  for (guint i = 0; i < lines->marks->len; i++)
    if (g_str_equal (plot_lines_get_mark (lines, i)->id, id))
      return TRUE;
  return FALSE;
}

/**
 * plot_lines_builder_add_line:
 * @builder: a builder
 * @line: the line; copied
 * @points: (array length=n_points) (nullable): its points; copied
 * @n_points: how many; those beyond %PLOT_LINES_MAX_POINTS are left out
 *
 * Adds a line. One that is highlighted is drawn above the others.
 *
 * Returns: whether it was added: not when there are %PLOT_LINES_MAX already
 */
gboolean
plot_lines_builder_add_line (PlotLinesBuilder    *builder,
                             const PlotLine      *line,
                             const PlotLinePoint *points,
                             size_t               n_points)
{
  PlotLines *lines = NULL;
  PlotLine   copy;

  g_return_val_if_fail (builder != NULL && line != NULL, FALSE);
  g_return_val_if_fail (line->id != NULL, FALSE);
  g_return_val_if_fail (points != NULL || n_points == 0, FALSE);

  lines = builder->lines;
  if (lines->lines->len >= PLOT_LINES_MAX)
    return FALSE;
  copy = *line;
  copy.id = plot_words_keep_unique (lines->strings, line->id, has_line, lines);
  copy.label = plot_words_keep (lines->strings, line->label);
  copy.description = plot_words_keep (lines->strings, line->description);
  g_array_append_val (lines->lines, copy);
  g_ptr_array_add (lines->points, copy_points (lines, points, n_points));
  return TRUE;
}

/**
 * plot_lines_builder_add_mark:
 * @builder: a builder
 * @mark: the mark; copied
 *
 * Adds a mark. What is added first gets room for its words first.
 *
 * Returns: whether it was added: not when its place is not finite, or there
 *   are %PLOT_LINES_MAX_MARKS already
 */
gboolean
plot_lines_builder_add_mark (PlotLinesBuilder   *builder,
                             const PlotLineMark *mark)
{
  PlotLines   *lines = NULL;
  PlotLineMark copy;

  g_return_val_if_fail (builder != NULL && mark != NULL, FALSE);
  g_return_val_if_fail (mark->id != NULL, FALSE);

  lines = builder->lines;
  if (!is_sound (mark->x) ||
      (mark->has_y && (!is_sound (mark->y) || mark->y < 0.0)) ||
      lines->marks->len >= PLOT_LINES_MAX_MARKS)
    {
      lines->n_refused++;
      return FALSE;
    }
  copy = *mark;
  copy.y = mark->has_y ? mark->y : 0.0;
  copy.id = plot_words_keep_unique (lines->strings, mark->id, has_mark, lines);
  copy.label = plot_words_keep (lines->strings, mark->label);
  copy.description = plot_words_keep (lines->strings, mark->description);
  g_array_append_val (lines->marks, copy);
  return TRUE;
}

/**
 * plot_lines_builder_end:
 * @builder: (transfer full): a builder
 *
 * Returns: (transfer full): the spec, immutable from now on
 */
PlotLines *
plot_lines_builder_end (PlotLinesBuilder *builder)
{
  PlotLines *lines = NULL;

  g_return_val_if_fail (builder != NULL, NULL);

  lines = g_steal_pointer (&builder->lines);
  plot_lines_builder_free (builder);
  return lines;
}
