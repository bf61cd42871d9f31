/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The door of maps: everything that comes in is copied, cleaned and brought
 * into range here, so layout meets sound data only.
 */
#include <math.h>
#include <string.h>

#include "plot-map-private.h"

struct _PlotMapBuilder
{
  PlotMap *map; /* owned */
};

/**
 * plot_map_builder_new:
 *
 * Returns: (transfer full): a builder of a map without cells
 */
PlotMapBuilder *
plot_map_builder_new (void)
{
  PlotMapBuilder *builder = g_new0 (PlotMapBuilder, 1);
  PlotMap        *map = g_atomic_rc_box_new0 (PlotMap);

  map->strings = g_string_chunk_new (512);
  map->series = g_array_new (FALSE, FALSE, sizeof (PlotMapSeries));
  map->words = (PlotWords){ "", "", "", "", "" };
  map->x.title = "";
  map->y.title = "";
  map->nobody = "";
  map->close = "";
  map->position_label = "";
  builder->map = map;
  return builder;
}

/**
 * plot_map_builder_free:
 * @builder: (nullable) (transfer full): a builder that was not ended
 *
 * Drops a builder and what was put into it.
 */
void
plot_map_builder_free (PlotMapBuilder *builder)
{
  if (builder == NULL)
    return;
  g_clear_pointer (&builder->map, plot_map_unref);
  g_free (builder);
}

/**
 * plot_map_builder_set_words:
 * @builder: a builder
 * @words: the words of the whole chart; copied
 *
 * Sets the chart's words; the last call counts.
 */
void
plot_map_builder_set_words (PlotMapBuilder *builder, const PlotWords *words)
{
  g_return_if_fail (builder != NULL && words != NULL);

  builder->map->words = plot_words_keep_all (builder->map->strings, words);
}

/**
 * plot_map_builder_set_x:
 * @builder: a builder
 * @axis: the axis; copied, but its format_data is taken over
 *
 * Sets what goes across. Without a domain it has no ticks.
 */
void
plot_map_builder_set_x (PlotMapBuilder *builder, const PlotAxis *axis)
{
  g_return_if_fail (builder != NULL && axis != NULL);

  plot_axis_set (&builder->map->x, builder->map->strings, axis);
}

/**
 * plot_map_builder_set_y:
 * @builder: a builder
 * @axis: the axis; copied, but its format_data is taken over
 *
 * Sets what goes up. Without a domain it has no ticks.
 */
void
plot_map_builder_set_y (PlotMapBuilder *builder, const PlotAxis *axis)
{
  g_return_if_fail (builder != NULL && axis != NULL);

  plot_axis_set (&builder->map->y, builder->map->strings, axis);
}

/**
 * plot_map_builder_set_value_format:
 * @builder: a builder
 * @format: (nullable): words for a value at a contour line
 * @data: (nullable): handed to @format
 * @destroy: (nullable): called on @data when the spec goes
 *
 * Sets how values are worded; plain numbers without this call.
 */
void
plot_map_builder_set_value_format (PlotMapBuilder *builder,
                                   PlotTickFormat  format,
                                   gpointer        data,
                                   GDestroyNotify  destroy)
{
  g_return_if_fail (builder != NULL);

  plot_map_wording_set (&builder->map->value,
                        (PlotMapWording){ format, data, destroy });
}

/**
 * plot_map_builder_set_least_level:
 * @builder: a builder
 * @level: what differs by less is the same in words; 0 if nothing is
 *
 * Sets below which value no contour line has a meaning.
 */
void
plot_map_builder_set_least_level (PlotMapBuilder *builder, double level)
{
  g_return_if_fail (builder != NULL && isfinite (level));

  builder->map->least_level = level;
}

/**
 * plot_map_builder_set_share_format:
 * @builder: a builder
 * @format: (nullable): words for a share of the map, from 0 to 1, such as
 *   "42 % of the map"
 * @data: (nullable): handed to @format
 * @destroy: (nullable): called on @data when the spec goes
 *
 * Sets what is said about the size of a region, after its name; "42 %"
 * without this call.
 */
void
plot_map_builder_set_share_format (PlotMapBuilder *builder,
                                   PlotTickFormat  format,
                                   gpointer        data,
                                   GDestroyNotify  destroy)
{
  g_return_if_fail (builder != NULL);

  plot_map_wording_set (&builder->map->share,
                        (PlotMapWording){ format, data, destroy });
}

/**
 * plot_map_builder_set_position:
 * @builder: a builder
 * @x: on the x axis; not finite for no position
 * @y: on the y axis
 * @label: (nullable): words beside it
 *
 * Sets where the reader is now; drawn if it lies on the map.
 */
void
plot_map_builder_set_position (PlotMapBuilder *builder,
                               double          x,
                               double          y,
                               const char     *label)
{
  PlotMap *map = NULL;

  g_return_if_fail (builder != NULL);

  map = builder->map;
  map->has_position = isfinite (x) && isfinite (y);
  map->position = (PlotPoint){ x, y };
  map->position_label = plot_words_keep (map->strings, label);
}

/**
 * plot_map_builder_set_describe:
 * @builder: a builder
 * @describe: (nullable): a sentence about a cell
 * @data: (nullable): handed to @describe
 * @destroy: (nullable): called on @data when the spec goes
 *
 * Sets who speaks about single cells; without it a cell is its winner's name.
 */
void
plot_map_builder_set_describe (PlotMapBuilder *builder,
                               PlotMapDescribe describe,
                               gpointer        data,
                               GDestroyNotify  destroy)
{
  PlotMap *map = NULL;

  g_return_if_fail (builder != NULL);

  map = builder->map;
  if (map->describe_destroy != NULL)
    map->describe_destroy (map->describe_data);
  map->describe = describe;
  map->describe_data = data;
  map->describe_destroy = destroy;
}

/**
 * plot_map_builder_set_nobody:
 * @builder: a builder
 * @label: (nullable): the legend's words for cells without a winner
 *
 * Sets what a blank cell is called.
 */
void
plot_map_builder_set_nobody (PlotMapBuilder *builder, const char *label)
{
  g_return_if_fail (builder != NULL);

  builder->map->nobody = plot_words_keep (builder->map->strings, label);
}

/**
 * plot_map_builder_set_close:
 * @builder: a builder
 * @label: (nullable): the legend's words for close cells
 *
 * Sets what the stripes mean.
 */
void
plot_map_builder_set_close (PlotMapBuilder *builder, const char *label)
{
  g_return_if_fail (builder != NULL);

  builder->map->close = plot_words_keep (builder->map->strings, label);
}

/**
 * plot_map_builder_set_direction:
 * @builder: a builder
 * @direction: the reading direction; left to right without this call
 *
 * Sets from which side the chart is read.
 */
void
plot_map_builder_set_direction (PlotMapBuilder *builder,
                                PlotDirection   direction)
{
  g_return_if_fail (builder != NULL);

  builder->map->direction = direction;
}

/**
 * plot_map_builder_set_density:
 * @builder: a builder
 * @density: how much room is left; comfortable without this call
 *
 * Sets how close things stand.
 */
void
plot_map_builder_set_density (PlotMapBuilder *builder, PlotDensity density)
{
  g_return_if_fail (builder != NULL);

  builder->map->density = density;
}

static gboolean
has_series (const PlotMap *map, const char *id)
{
  for (guint i = 0; i < plot_map_get_n_series (map); i++)
    if (g_str_equal (plot_map_get_series (map, i)->id, id))
      return TRUE;
  return FALSE;
}

/**
 * plot_map_builder_add_series:
 * @builder: a builder
 * @series: the series; copied
 *
 * Adds a series; winners are indexes in the order of these calls.
 *
 * Returns: whether it was added: not when there are %PLOT_N_SERIES already,
 *   or one of that id
 */
gboolean
plot_map_builder_add_series (PlotMapBuilder      *builder,
                             const PlotMapSeries *series)
{
  PlotMap      *map = NULL;
  PlotMapSeries copy;

  g_return_val_if_fail (builder != NULL && series != NULL, FALSE);
  g_return_val_if_fail (series->id != NULL, FALSE);

  map = builder->map;
  copy.id = plot_words_keep_id (map->strings, series->id);
  if (map->series->len >= PLOT_N_SERIES || has_series (map, copy.id))
    return FALSE;
  copy.label = plot_words_keep (map->strings, series->label);
  copy.role_index = series->role_index % PLOT_N_SERIES;
  g_array_append_val (map->series, copy);
  return TRUE;
}

static void
forget_cells (PlotMap *map)
{
  g_clear_pointer (&map->winners, g_free);
  g_clear_pointer (&map->is_close, g_free);
  g_clear_pointer (&map->values, g_free);
  map->cells = (PlotMapCells){ 0 };
}

/**
 * plot_map_builder_set_cells:
 * @builder: a builder
 * @cells: the cells; copied
 *
 * Sets the cells; the last call counts. A map without columns, rows or
 * winners, or with more than %PLOT_MAP_MAX_CELLS cells, is empty. Winners
 * that are no series become nobody and are counted by
 * plot_map_get_n_refused().
 */
void
plot_map_builder_set_cells (PlotMapBuilder *builder, const PlotMapCells *cells)
{
  PlotMap *map = NULL;
  guint64  n_cells = 0;

  g_return_if_fail (builder != NULL && cells != NULL);

  map = builder->map;
  forget_cells (map);
  n_cells = (guint64)cells->n_columns * cells->n_rows;
  if (n_cells == 0 || n_cells > PLOT_MAP_MAX_CELLS || cells->winners == NULL)
    return;
  map->winners = g_memdup2 (cells->winners, n_cells);
  if (cells->is_close != NULL)
    map->is_close = g_memdup2 (cells->is_close, n_cells);
  if (cells->values != NULL)
    map->values = g_memdup2 (cells->values, n_cells * sizeof *cells->values);
  map->cells = (PlotMapCells){ .n_columns = cells->n_columns,
                               .n_rows = cells->n_rows,
                               .winners = map->winners,
                               .is_close = map->is_close,
                               .values = map->values };
}

/* A cell that nobody wins is not close and has no value. */
static void
admit_cell (PlotMap *map, gsize at)
{
  guint8 winner = map->winners[at];

  if (winner < map->series->len)
    {
      if (map->is_close != NULL)
        map->is_close[at] = map->is_close[at] != 0;
      return;
    }
  map->n_refused += winner != PLOT_MAP_NOBODY;
  map->winners[at] = PLOT_MAP_NOBODY;
  if (map->is_close != NULL)
    map->is_close[at] = 0;
  if (map->values != NULL)
    map->values[at] = (double)NAN;
}

static void
grow (PlotCellSpan *span, guint column, guint row)
{
  guint right = MAX (span->column + span->n_columns, column + 1);

  if (span->n_columns == 0)
    {
      *span = (PlotCellSpan){ column, row, 1, 1, 0 };
      return;
    }
  span->column = MIN (span->column, column);
  span->n_columns = right - span->column;
  /* Rows come in order. */
  span->n_rows = row + 1 - span->row;
}

static void
admit_cells (PlotMap *map)
{
  for (guint row = 0; row < map->cells.n_rows; row++)
    for (guint column = 0; column < map->cells.n_columns; column++)
      {
        gsize at = (gsize)row * map->cells.n_columns + column;
        guint share = 0;

        admit_cell (map, at);
        share = MIN (map->winners[at], PLOT_N_SERIES);
        map->counts[share]++;
        grow (&map->bounds[share], column, row);
        if (map->is_close != NULL)
          map->n_close += map->is_close[at];
      }
}

/**
 * plot_map_builder_end:
 * @builder: (transfer full): a builder
 *
 * Returns: (transfer full): the spec, immutable from now on
 */
PlotMap *
plot_map_builder_end (PlotMapBuilder *builder)
{
  PlotMap    *map = NULL;
  PlotMapGrid grid = { 0 };

  g_return_val_if_fail (builder != NULL, NULL);

  map = g_steal_pointer (&builder->map);
  plot_map_builder_free (builder);
  admit_cells (map);
  if (map->values != NULL)
    {
      grid.n_columns = map->cells.n_columns;
      grid.n_rows = map->cells.n_rows;
    }
  grid.values = map->values;
  map->contours = plot_map_contours_new (&grid, map->least_level);
  return map;
}
