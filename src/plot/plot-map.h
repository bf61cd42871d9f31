/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The spec of a map: two axes, and for each pair of values who wins there,
 * whether it is close, and a value. Built once with a PlotMapBuilder, then
 * immutable, reference counted (atomically) and shared freely between
 * threads. All strings are copied and cleaned, all cells are copied.
 *
 * Cells share the domain of each axis evenly, as the axis is spaced: cell 0
 * begins where the axis begins, and the last one ends where it ends.
 */
#pragma once

#include <glib.h>

#include "plot-axis.h"
#include "plot-figure.h"
#include "plot-frame.h"
#include "plot-palette.h"
#include "plot-scene.h"
#include "plot-words.h"

G_BEGIN_DECLS

/** A cell that no series wins. */
#define PLOT_MAP_NOBODY 255

/** No map has more cells than this. */
#define PLOT_MAP_MAX_CELLS 1000000

typedef struct _PlotMap        PlotMap;
typedef struct _PlotMapBuilder PlotMapBuilder;

/**
 * PlotMapSeries:
 * @id: (not nullable): part of scene ids, such as "fly"
 * @label: (nullable): its name, in the legend and in its region
 * @role_index: 0 to %PLOT_N_SERIES - 1: which colour and pattern
 */
typedef struct
{
  const char *id;
  const char *label;
  guint       role_index;
} PlotMapSeries;

/**
 * PlotMapCells:
 * @n_columns: cells along x
 * @n_rows: cells along y
 * @winners: (array): the index of a series in the order they were added, or
 *   %PLOT_MAP_NOBODY; row 0, the lowest, comes first
 * @is_close: (array) (nullable): 1 where another series nearly wins, else 0
 * @values: (array) (nullable): what contour lines are drawn of
 *
 * Each array has @n_columns × @n_rows entries.
 */
typedef struct
{
  guint         n_columns;
  guint         n_rows;
  const guint8 *winners;
  const guint8 *is_close;
  const double *values;
} PlotMapCells;

/**
 * PlotMapDescribe:
 * A sentence about the cell at @column and @row. Must not change anything;
 * may be called from any thread that lays out.
 *
 * Returns: (transfer full): a newly allocated string
 */
typedef char *(*PlotMapDescribe) (guint column, guint row, gpointer data);

PlotMapBuilder *plot_map_builder_new (void);
void            plot_map_builder_free (PlotMapBuilder *builder);
void            plot_map_builder_set_words (PlotMapBuilder  *builder,
                                            const PlotWords *words);
void plot_map_builder_set_x (PlotMapBuilder *builder, const PlotAxis *axis);
void plot_map_builder_set_y (PlotMapBuilder *builder, const PlotAxis *axis);
void plot_map_builder_set_value_format (PlotMapBuilder *builder,
                                        PlotTickFormat  format,
                                        gpointer        data,
                                        GDestroyNotify  destroy);
void plot_map_builder_set_share_format (PlotMapBuilder *builder,
                                        PlotTickFormat  format,
                                        gpointer        data,
                                        GDestroyNotify  destroy);
void plot_map_builder_set_least_level (PlotMapBuilder *builder, double level);
void plot_map_builder_set_position (PlotMapBuilder *builder,
                                    double          x,
                                    double          y,
                                    const char     *label);
void plot_map_builder_set_describe (PlotMapBuilder *builder,
                                    PlotMapDescribe describe,
                                    gpointer        data,
                                    GDestroyNotify  destroy);
void plot_map_builder_set_nobody (PlotMapBuilder *builder, const char *label);
void plot_map_builder_set_close (PlotMapBuilder *builder, const char *label);
void plot_map_builder_set_direction (PlotMapBuilder *builder,
                                     PlotDirection   direction);
void plot_map_builder_set_density (PlotMapBuilder *builder,
                                   PlotDensity     density);
gboolean plot_map_builder_add_series (PlotMapBuilder      *builder,
                                      const PlotMapSeries *series);
void     plot_map_builder_set_cells (PlotMapBuilder     *builder,
                                     const PlotMapCells *cells);
PlotMap *plot_map_builder_end (PlotMapBuilder *builder);

PlotMap             *plot_map_ref (PlotMap *map);
void                 plot_map_unref (PlotMap *map);
const PlotWords     *plot_map_get_words (const PlotMap *map);
const PlotAxis      *plot_map_get_x (const PlotMap *map);
const PlotAxis      *plot_map_get_y (const PlotMap *map);
PlotDirection        plot_map_get_direction (const PlotMap *map);
PlotDensity          plot_map_get_density (const PlotMap *map);
guint                plot_map_get_n_refused (const PlotMap *map);
guint                plot_map_get_n_series (const PlotMap *map);
const PlotMapSeries *plot_map_get_series (const PlotMap *map, guint index);
const PlotMapCells  *plot_map_get_cells (const PlotMap *map);
const char          *plot_map_get_nobody (const PlotMap *map);
const char          *plot_map_get_close (const PlotMap *map);
double               plot_map_get_share (const PlotMap *map, guint winner);
gboolean             plot_map_get_position (const PlotMap *map,
                                            PlotPoint     *position,
                                            const char   **label);
gboolean
plot_map_get_position_cell (const PlotMap *map, guint *column, guint *row);
char *plot_map_format_value (const PlotMap *map, double value);
char *plot_map_describe_share (const PlotMap *map, guint winner);
char *plot_map_describe_cell (const PlotMap *map, guint column, guint row);

PlotScene *plot_map_layout (const PlotMap *map, const PlotFrame *frame);
PlotScene *plot_map_make_scene (const PlotFrame *frame, gpointer map);
const PlotFigureGrid *plot_map_get_grid (void);
gboolean              plot_map_cell_at (const PlotScene *scene,
                                        double           x,
                                        double           y,
                                        guint           *column,
                                        guint           *row);
gboolean              plot_map_cell_rect (const PlotScene *scene,
                                          guint            column,
                                          guint            row,
                                          PlotRect        *rect);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotMap, plot_map_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotMapBuilder, plot_map_builder_free)

G_END_DECLS
