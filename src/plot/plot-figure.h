/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A chart of any kind, for whoever shows or exports charts and does not care
 * which: a spec with its layout, the words it goes by, and how much room it
 * wants. Immutable, reference counted (atomically), shared between threads.
 */
#pragma once

#include "plot-frame.h"
#include "plot-scene.h"
#include "plot-words.h"

G_BEGIN_DECLS

typedef struct _PlotFigure PlotFigure;

/**
 * PlotSceneMaker:
 * Lays a chart out in @frame; plot_bars_make_scene() is one. May be called
 * from any thread.
 *
 * Returns: (transfer full): the scene
 */
typedef PlotScene *(*PlotSceneMaker) (const PlotFrame *frame, gpointer spec);

/**
 * PlotFigureGrid:
 * @get_size: how many columns and rows there are
 * @get_start: the cell to begin with; %FALSE if there is none
 * @find: the cell at a place of a scene of the spec
 * @get_rect: what a cell covers in such a scene
 * @describe: a sentence for a cell
 *
 * How somebody walks through a chart that is made of cells. Row 0 is the
 * lowest, column 0 where reading starts.
 */
typedef struct
{
  void (*get_size) (gconstpointer spec, guint *n_columns, guint *n_rows);
  gboolean (*get_start) (gconstpointer spec, guint *column, guint *row);
  gboolean (*find) (const PlotScene *scene,
                    double           x,
                    double           y,
                    guint           *column,
                    guint           *row);
  gboolean (*get_rect) (const PlotScene *scene,
                        guint            column,
                        guint            row,
                        PlotRect        *rect);
  char *(*describe) (gconstpointer spec, guint column, guint row);
} PlotFigureGrid;

PlotFigure *plot_figure_new (PlotSceneMaker   make,
                             gpointer         spec,
                             GDestroyNotify   destroy,
                             const PlotWords *words);
PlotFigure *plot_figure_ref (PlotFigure *figure);
void        plot_figure_unref (PlotFigure *figure);
void        plot_figure_set_rows (PlotFigure *figure, guint n_rows);
void plot_figure_set_grid (PlotFigure *figure, const PlotFigureGrid *grid);
const PlotFigureGrid *plot_figure_get_grid (const PlotFigure *figure);
gconstpointer         plot_figure_get_spec (const PlotFigure *figure);
PlotScene            *plot_figure_layout (const PlotFigure *figure,
                                          const PlotFrame  *frame);
PlotScene  *plot_figure_make_scene (const PlotFrame *frame, gpointer figure);
const char *plot_figure_get_title (const PlotFigure *figure);
const char *plot_figure_get_description (const PlotFigure *figure);
gboolean    plot_figure_fills (const PlotFigure *figure);
double      plot_figure_get_height (const PlotFigure *figure, double width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotFigure, plot_figure_unref)

G_END_DECLS
