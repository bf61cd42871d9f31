/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Figures.  How high one wants to be goes by its rows: bars and spans have
 * some, what fills an area has none.
 */
#include "plot-figure.h"

#include "plot-rows.h"

/* At a text scale of 1, in logical pixels. */
#define HEAD_AND_FOOT 176.0
#define ROW_HEIGHT 45.0
#define LEAST_HEIGHT 220.0
#define AREA_HEIGHT 440.0

/* Narrow charts have long heads, and words above their rows. */
#define NARROW_HEAD_AND_FOOT 208.0
#define NARROW_ROW_HEIGHT 60.0
#define NARROW_AREA_HEIGHT 480.0

struct _PlotFigure
{
  gatomicrefcount       ref_count;
  PlotSceneMaker        make;
  gpointer              spec;    /* owned */
  GDestroyNotify        destroy; /* nullable */
  GStringChunk         *strings; /* owned */
  PlotWords             words;   /* borrowed from @strings */
  guint                 n_rows;
  const PlotFigureGrid *grid; /* borrowed, static; nullable */
};

/**
 * plot_figure_new:
 * @make: lays @spec out
 * @spec: (transfer full): what to draw; must not change any more
 * @destroy: (nullable): releases @spec
 * @words: the words of @spec; copied
 *
 * Returns: (transfer full): the figure
 */
PlotFigure *
plot_figure_new (PlotSceneMaker   make,
                 gpointer         spec,
                 GDestroyNotify   destroy,
                 const PlotWords *words)
{
  PlotFigure *figure = NULL;

  g_return_val_if_fail (make != NULL && words != NULL, NULL);

  figure = g_new0 (PlotFigure, 1);
  g_atomic_ref_count_init (&figure->ref_count);
  figure->make = make;
  figure->spec = spec;
  figure->destroy = destroy;
  figure->strings = g_string_chunk_new (256);
  figure->words = plot_words_keep_all (figure->strings, words);
  return figure;
}

/**
 * plot_figure_ref:
 * @figure: a figure
 *
 * Returns: (transfer full): @figure
 */
PlotFigure *
plot_figure_ref (PlotFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  g_atomic_ref_count_inc (&figure->ref_count);
  return figure;
}

/**
 * plot_figure_unref:
 * @figure: (transfer full): a figure
 *
 * Releases a reference.
 */
void
plot_figure_unref (PlotFigure *figure)
{
  g_return_if_fail (figure != NULL);

  if (!g_atomic_ref_count_dec (&figure->ref_count))
    return;
  if (figure->destroy != NULL)
    figure->destroy (figure->spec);
  g_string_chunk_free (figure->strings);
  g_free (figure);
}

/**
 * plot_figure_set_rows:
 * @figure: a figure that nobody else has yet
 * @n_rows: how many rows stand below each other
 *
 * Says that the chart is made of rows and grows with them.
 */
void
plot_figure_set_rows (PlotFigure *figure, guint n_rows)
{
  g_return_if_fail (figure != NULL);

  figure->n_rows = n_rows;
}

/**
 * plot_figure_set_grid:
 * @figure: a figure that nobody else has yet
 * @grid: a static record
 *
 * Says that the chart is made of cells.
 */
void
plot_figure_set_grid (PlotFigure *figure, const PlotFigureGrid *grid)
{
  g_return_if_fail (figure != NULL);

  figure->grid = grid;
}

/**
 * plot_figure_get_grid:
 * @figure: a figure
 *
 * Returns: (transfer none) (nullable): how to walk through its cells; %NULL if
 *   it has none
 */
const PlotFigureGrid *
plot_figure_get_grid (const PlotFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  return figure->grid;
}

/**
 * plot_figure_get_spec:
 * @figure: a figure
 *
 * Returns: (transfer none): what the functions of a #PlotFigureGrid take
 */
gconstpointer
plot_figure_get_spec (const PlotFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  return figure->spec;
}

/**
 * plot_figure_layout:
 * @figure: a figure
 * @frame: the room
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_figure_layout (const PlotFigure *figure, const PlotFrame *frame)
{
  g_return_val_if_fail (figure != NULL && frame != NULL, NULL);

  return figure->make (frame, figure->spec);
}

/**
 * plot_figure_make_scene:
 * @frame: the room
 * @figure: a #PlotFigure
 *
 * Does what plot_figure_layout() does, as a #PlotSceneMaker.
 *
 * Returns: (transfer full): the scene
 */
PlotScene *
plot_figure_make_scene (const PlotFrame *frame, gpointer figure)
{
  return plot_figure_layout (figure, frame);
}

/**
 * plot_figure_get_title:
 * @figure: a figure
 *
 * Returns: (transfer none) (not nullable): the finding; may be empty
 */
const char *
plot_figure_get_title (const PlotFigure *figure)
{
  g_return_val_if_fail (figure != NULL, "");

  return figure->words.title;
}

/**
 * plot_figure_get_description:
 * @figure: a figure
 *
 * Returns: (transfer none) (not nullable): the figures, for who cannot see
 *   them; the title without any
 */
const char *
plot_figure_get_description (const PlotFigure *figure)
{
  g_return_val_if_fail (figure != NULL, "");

  return *figure->words.description != '\0' ? figure->words.description
                                            : figure->words.title;
}

/**
 * plot_figure_fills:
 * @figure: a figure
 *
 * Returns: whether the chart makes use of more height than it wants
 */
gboolean
plot_figure_fills (const PlotFigure *figure)
{
  g_return_val_if_fail (figure != NULL, FALSE);

  return figure->n_rows == 0;
}

/**
 * plot_figure_get_height:
 * @figure: a figure
 * @width: the width that it gets, at a text scale of 1, in logical pixels
 *
 * Returns: the height that the chart wants at a text scale of 1, in logical
 *   pixels; it does not depend on what its words are, so that it stays as a
 *   slider moves
 */
double
plot_figure_get_height (const PlotFigure *figure, double width)
{
  gboolean is_narrow = width < PLOT_ROWS_STACK_WIDTH;

  g_return_val_if_fail (figure != NULL, LEAST_HEIGHT);

  if (figure->n_rows == 0)
    return is_narrow ? NARROW_AREA_HEIGHT : AREA_HEIGHT;
  if (is_narrow)
    return NARROW_HEAD_AND_FOOT + NARROW_ROW_HEIGHT * figure->n_rows;
  return MAX (LEAST_HEIGHT, HEAD_AND_FOOT + ROW_HEIGHT * figure->n_rows);
}
