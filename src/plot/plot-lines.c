/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a spec of lines, which never changes once its builder has ended.
 */
#include "plot-lines.h"

#include "plot-lines-private.h"

static void
clear_lines (gpointer data)
{
  PlotLines *lines = data;

  plot_axis_clear (&lines->x);
  plot_axis_clear (&lines->y);
  g_clear_pointer (&lines->lines, g_array_unref);
  g_clear_pointer (&lines->points, g_ptr_array_unref);
  g_clear_pointer (&lines->marks, g_array_unref);
  g_clear_pointer (&lines->strings, g_string_chunk_free);
}

/**
 * plot_lines_ref:
 * @lines: a spec
 *
 * Returns: (transfer full): another reference
 */
PlotLines *
plot_lines_ref (PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, NULL);

  return g_atomic_rc_box_acquire (lines);
}

/**
 * plot_lines_unref:
 * @lines: (transfer full): a reference to give back
 *
 * Gives a reference back; the last one frees the spec.
 */
void
plot_lines_unref (PlotLines *lines)
{
  g_return_if_fail (lines != NULL);

  g_atomic_rc_box_release_full (lines, clear_lines);
}

/**
 * plot_lines_get_n_refused:
 * @lines: a spec
 *
 * Returns: how many points and marks were not taken as given
 */
guint
plot_lines_get_n_refused (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, 0);

  return lines->n_refused;
}

/**
 * plot_lines_get_words:
 * @lines: a spec
 *
 * Returns: (transfer none): the chart's words; none is %NULL
 */
const PlotWords *
plot_lines_get_words (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, NULL);

  return &lines->words;
}

/**
 * plot_lines_get_x:
 * @lines: a spec
 *
 * Returns: (transfer none): the x axis, with or without a domain
 */
const PlotAxis *
plot_lines_get_x (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, NULL);

  return &lines->x;
}

/**
 * plot_lines_get_y:
 * @lines: a spec
 *
 * Returns: (transfer none): the y axis, with or without a domain
 */
const PlotAxis *
plot_lines_get_y (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, NULL);

  return &lines->y;
}

/**
 * plot_lines_get_direction:
 * @lines: a spec
 *
 * Returns: the reading direction
 */
PlotDirection
plot_lines_get_direction (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, PLOT_DIRECTION_LTR);

  return lines->direction;
}

/**
 * plot_lines_get_density:
 * @lines: a spec
 *
 * Returns: how much room is left around things
 */
PlotDensity
plot_lines_get_density (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, PLOT_DENSITY_COMFORTABLE);

  return lines->density;
}

/**
 * plot_lines_get_position:
 * @lines: a spec
 *
 * Returns: (transfer none) (nullable): where the reader stands, on x
 */
const PlotLinesGuide *
plot_lines_get_position (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, NULL);

  return lines->has_position ? &lines->position : NULL;
}

/**
 * plot_lines_get_reference:
 * @lines: a spec
 *
 * Returns: (transfer none) (nullable): such as a budget, on y
 */
const PlotLinesGuide *
plot_lines_get_reference (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, NULL);

  return lines->has_reference ? &lines->reference : NULL;
}

/**
 * plot_lines_get_n_lines:
 * @lines: a spec
 *
 * Returns: how many lines there are, 0 to %PLOT_LINES_MAX
 */
guint
plot_lines_get_n_lines (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, 0);

  return lines->lines->len;
}

/**
 * plot_lines_get_line:
 * @lines: a spec
 * @index: from 0
 *
 * Returns: (transfer none): a line; its strings are never %NULL
 */
const PlotLine *
plot_lines_get_line (const PlotLines *lines, guint index)
{
  g_return_val_if_fail (lines != NULL, NULL);
  g_return_val_if_fail (index < lines->lines->len, NULL);

  return &g_array_index (lines->lines, PlotLine, index);
}

/**
 * plot_lines_get_points:
 * @lines: a spec
 * @index: of a line
 * @n_points: (out): how many
 *
 * Returns: (transfer none) (array length=n_points): its points; x is finite,
 *   y finite and not negative
 */
const PlotLinePoint *
plot_lines_get_points (const PlotLines *lines, guint index, size_t *n_points)
{
  GArray *points = NULL;

  g_return_val_if_fail (lines != NULL && n_points != NULL, NULL);
  g_return_val_if_fail (index < lines->points->len, NULL);

  points = g_ptr_array_index (lines->points, index);
  *n_points = points->len;
  return (const PlotLinePoint *)(gpointer)points->data;
}

/**
 * plot_lines_get_n_marks:
 * @lines: a spec
 *
 * Returns: how many marks there are, 0 to %PLOT_LINES_MAX_MARKS
 */
guint
plot_lines_get_n_marks (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, 0);

  return lines->marks->len;
}

/**
 * plot_lines_get_mark:
 * @lines: a spec
 * @index: from 0
 *
 * Returns: (transfer none): a mark; its strings are never %NULL
 */
const PlotLineMark *
plot_lines_get_mark (const PlotLines *lines, guint index)
{
  g_return_val_if_fail (lines != NULL, NULL);
  g_return_val_if_fail (index < lines->marks->len, NULL);

  return &g_array_index (lines->marks, PlotLineMark, index);
}

/**
 * plot_lines_is_empty:
 * @lines: a spec
 *
 * Returns: whether no line has a point with a value
 */
gboolean
plot_lines_is_empty (const PlotLines *lines)
{
  g_return_val_if_fail (lines != NULL, TRUE);

  for (guint i = 0; i < lines->lines->len; i++)
    {
      size_t               n_points = 0;
      const PlotLinePoint *points = plot_lines_get_points (lines, i, &n_points);

      for (size_t j = 0; j < n_points; j++)
        if (!points[j].is_gap)
          return FALSE;
    }
  return TRUE;
}
