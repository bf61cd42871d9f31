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

PlotFigure *plot_figure_new (PlotSceneMaker   make,
                             gpointer         spec,
                             GDestroyNotify   destroy,
                             const PlotWords *words);
PlotFigure *plot_figure_ref (PlotFigure *figure);
void        plot_figure_unref (PlotFigure *figure);
void        plot_figure_set_rows (PlotFigure *figure, guint n_rows);
PlotScene  *plot_figure_layout (const PlotFigure *figure,
                                const PlotFrame  *frame);
PlotScene  *plot_figure_make_scene (const PlotFrame *frame, gpointer figure);
const char *plot_figure_get_title (const PlotFigure *figure);
const char *plot_figure_get_description (const PlotFigure *figure);
double      plot_figure_get_height (const PlotFigure *figure);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotFigure, plot_figure_unref)

G_END_DECLS
