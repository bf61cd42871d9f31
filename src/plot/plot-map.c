/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a spec of a map, which never changes once its builder has ended.
 */
#include "plot-map.h"

#include <math.h>

#include "plot-map-private.h"

/**
 * plot_map_wording_set: (skip)
 * @wording: what there was; released
 * @given: what is taken over
 *
 * Sets who words a number.
 */
void
plot_map_wording_set (PlotMapWording *wording, PlotMapWording given)
{
  if (wording->destroy != NULL)
    wording->destroy (wording->data);
  *wording = given;
}

static void
clear_map (gpointer data)
{
  PlotMap *map = data;

  plot_axis_clear (&map->x);
  plot_axis_clear (&map->y);
  plot_map_wording_set (&map->value, (PlotMapWording){ 0 });
  plot_map_wording_set (&map->share, (PlotMapWording){ 0 });
  if (map->describe_destroy != NULL)
    map->describe_destroy (map->describe_data);
  g_clear_pointer (&map->winners, g_free);
  g_clear_pointer (&map->is_close, g_free);
  g_clear_pointer (&map->values, g_free);
  g_clear_pointer (&map->contours, plot_map_contours_free);
  g_clear_pointer (&map->series, g_array_unref);
  g_clear_pointer (&map->strings, g_string_chunk_free);
}

/**
 * plot_map_ref:
 * @map: a spec
 *
 * Returns: (transfer full): another reference
 */
PlotMap *
plot_map_ref (PlotMap *map)
{
  g_return_val_if_fail (map != NULL, NULL);

  return g_atomic_rc_box_acquire (map);
}

/**
 * plot_map_unref:
 * @map: (transfer full): a reference to give back
 *
 * Gives a reference back; the last one frees the spec.
 */
void
plot_map_unref (PlotMap *map)
{
  g_return_if_fail (map != NULL);

  g_atomic_rc_box_release_full (map, clear_map);
}

/**
 * plot_map_get_words:
 * @map: a spec
 *
 * Returns: (transfer none): the chart's words; none is %NULL
 */
const PlotWords *
plot_map_get_words (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, NULL);

  return &map->words;
}

/**
 * plot_map_get_x:
 * @map: a spec
 *
 * Returns: (transfer none): the axis across
 */
const PlotAxis *
plot_map_get_x (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, NULL);

  return &map->x;
}

/**
 * plot_map_get_y:
 * @map: a spec
 *
 * Returns: (transfer none): the axis upwards
 */
const PlotAxis *
plot_map_get_y (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, NULL);

  return &map->y;
}

/**
 * plot_map_get_direction:
 * @map: a spec
 *
 * Returns: the reading direction
 */
PlotDirection
plot_map_get_direction (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, PLOT_DIRECTION_LTR);

  return map->direction;
}

/**
 * plot_map_get_density:
 * @map: a spec
 *
 * Returns: how much room is left around things
 */
PlotDensity
plot_map_get_density (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, PLOT_DENSITY_COMFORTABLE);

  return map->density;
}

/**
 * plot_map_get_n_refused:
 * @map: a spec
 *
 * Returns: how many cells were won by a series that there is not
 */
guint
plot_map_get_n_refused (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, 0);

  return map->n_refused;
}

/**
 * plot_map_get_n_series:
 * @map: a spec
 *
 * Returns: how many series there are, 0 to %PLOT_N_SERIES
 */
guint
plot_map_get_n_series (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, 0);

  return map->series->len;
}

/**
 * plot_map_get_series:
 * @map: a spec
 * @index: from 0
 *
 * Returns: (transfer none): a series
 */
const PlotMapSeries *
plot_map_get_series (const PlotMap *map, guint index)
{
  g_return_val_if_fail (map != NULL, NULL);
  g_return_val_if_fail (index < map->series->len, NULL);

  return &g_array_index (map->series, PlotMapSeries, index);
}

/**
 * plot_map_get_cells:
 * @map: a spec
 *
 * Returns: (transfer none): the cells; 0 columns and rows if it is empty. A
 *   cell that nobody wins is not close, and its value is not finite.
 */
const PlotMapCells *
plot_map_get_cells (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, NULL);

  return &map->cells;
}

/**
 * plot_map_get_nobody:
 * @map: a spec
 *
 * Returns: (transfer none): the words for cells without a winner
 */
const char *
plot_map_get_nobody (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, "");

  return map->nobody;
}

/**
 * plot_map_get_close:
 * @map: a spec
 *
 * Returns: (transfer none): the words for close cells
 */
const char *
plot_map_get_close (const PlotMap *map)
{
  g_return_val_if_fail (map != NULL, "");

  return map->close;
}

/**
 * plot_map_get_n_close: (skip)
 * @map: a spec
 *
 * Returns: how many cells are close
 */
guint
plot_map_get_n_close (const PlotMap *map)
{
  return map->n_close;
}

/**
 * plot_map_get_contours: (skip)
 * @map: a spec
 *
 * Returns: (transfer none): its lines of equal value
 */
const PlotMapContours *
plot_map_get_contours (const PlotMap *map)
{
  return map->contours;
}

/**
 * plot_map_get_bounds: (skip)
 * @map: a spec
 * @winner: a series, or %PLOT_MAP_NOBODY
 *
 * Returns: (transfer none): the least rectangle that holds its cells; no
 *   columns if there are none
 */
const PlotCellSpan *
plot_map_get_bounds (const PlotMap *map, guint winner)
{
  return &map->bounds[MIN (winner, PLOT_N_SERIES)];
}

/**
 * plot_map_get_share:
 * @map: a spec
 * @winner: the index of a series, or %PLOT_MAP_NOBODY
 *
 * Returns: which share of all cells it wins, 0 to 1
 */
double
plot_map_get_share (const PlotMap *map, guint winner)
{
  double n_cells = 0.0;

  g_return_val_if_fail (map != NULL, 0.0);

  n_cells = (double)map->cells.n_columns * map->cells.n_rows;
  return n_cells > 0.0 ? map->counts[MIN (winner, PLOT_N_SERIES)] / n_cells
                       : 0.0;
}

/**
 * plot_map_get_position:
 * @map: a spec
 * @position: (out) (optional): on both axes
 * @label: (out) (optional) (transfer none): words beside it
 *
 * Returns: whether the reader is somewhere
 */
gboolean
plot_map_get_position (const PlotMap *map,
                       PlotPoint     *position,
                       const char   **label)
{
  g_return_val_if_fail (map != NULL, FALSE);

  if (position != NULL)
    *position = map->position;
  if (label != NULL)
    *label = map->position_label;
  return map->has_position;
}

/* The end of the axis belongs to its last cell. */
static int
band_of (const PlotAxis *axis, double value, guint n_bands)
{
  PlotScale scale = { 0 };

  if (!plot_axis_has_domain (axis) || value < axis->from || value > axis->to)
    return -1;
  if (value >= axis->to)
    return (int)n_bands - 1;
  scale = plot_axis_scale (axis, 0.0, 1.0);
  return plot_scale_band_at (0.0, 1.0, n_bands, plot_scale_map (&scale, value));
}

/**
 * plot_map_get_position_cell:
 * @map: a spec
 * @column: (out): the column of the position
 * @row: (out): its row
 *
 * Returns: whether there is a position and it lies on the map
 */
gboolean
plot_map_get_position_cell (const PlotMap *map, guint *column, guint *row)
{
  int across = 0;
  int up = 0;

  g_return_val_if_fail (map != NULL, FALSE);
  g_return_val_if_fail (column != NULL && row != NULL, FALSE);

  if (!map->has_position)
    return FALSE;
  across = band_of (&map->x, map->position.x, map->cells.n_columns);
  up = band_of (&map->y, map->position.y, map->cells.n_rows);
  if (across < 0 || up < 0)
    return FALSE;
  *column = (guint)across;
  *row = (guint)up;
  return TRUE;
}

/**
 * plot_map_format_value:
 * @map: a spec
 * @value: a value
 *
 * Returns: (transfer full): its words
 */
char *
plot_map_format_value (const PlotMap *map, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_val_if_fail (map != NULL, NULL);

  if (map->value.format != NULL)
    return map->value.format (value, map->value.data);
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.6g", value));
}

static char *
format_share (const PlotMap *map, double share)
{
  if (map->share.format != NULL)
    return map->share.format (share, map->share.data);
  return g_strdup_printf ("%.0f\u00a0%%", share * 100.0);
}

/**
 * plot_map_describe_share:
 * @map: a spec
 * @winner: the index of a series, or %PLOT_MAP_NOBODY
 *
 * Returns: (transfer full): whose region it is, and how large
 */
char *
plot_map_describe_share (const PlotMap *map, guint winner)
{
  g_autofree char *words = NULL;
  const char      *name = NULL;

  g_return_val_if_fail (map != NULL, NULL);

  words = format_share (map, plot_map_get_share (map, winner));
  name = winner < map->series->len ? plot_map_get_series (map, winner)->label
                                   : map->nobody;
  return *name == '\0' ? g_steal_pointer (&words)
                       : g_strdup_printf ("%s: %s", name, words);
}

/**
 * plot_map_describe_cell:
 * @map: a spec
 * @column: from 0
 * @row: from 0, the lowest
 *
 * Returns: (transfer full): a sentence about that cell, for a tooltip or to
 *   be read aloud; empty if there is no such cell
 */
char *
plot_map_describe_cell (const PlotMap *map, guint column, guint row)
{
  guint winner = 0;

  g_return_val_if_fail (map != NULL, NULL);

  if (column >= map->cells.n_columns || row >= map->cells.n_rows)
    return g_strdup ("");
  if (map->describe != NULL)
    return map->describe (column, row, map->describe_data);
  winner = map->winners[(gsize)row * map->cells.n_columns + column];
  return g_strdup (winner < map->series->len
                       ? plot_map_get_series (map, winner)->label
                       : map->nobody);
}
