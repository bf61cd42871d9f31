/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The largest rectangle under a histogram, row by row: the column of a cell
 * is as high as equal cells reach down from it. Every rectangle that cannot
 * grow is met once, in linear time for all regions together.
 */
#include "plot-map-rooms.h"

/* Fitting so often is enough; then the larger area counts. */
#define AMPLE 4.0

/* A rectangle that is still growing to the right. */
typedef struct
{
  guint start;
  guint height;
} Open;

typedef struct
{
  const PlotMapCells *cells;
  PlotMapRoom        *rooms;
  guint               n_rooms;
  guint              *heights; /* owned, a column each */
  Open               *stack;   /* owned */
  guint               depth;
} Search;

static double
area_of (const PlotCellSpan *span)
{
  return (double)span->n_columns * span->n_rows;
}

static void
consider (PlotMapRoom *room, const PlotCellSpan *span)
{
  double fit = MIN (span->n_columns / room->width, span->n_rows / room->height);

  fit = MIN (fit, AMPLE);
  if (fit < room->fit)
    return;
  if (fit <= room->fit && area_of (span) <= area_of (&room->span))
    return;
  room->fit = fit;
  room->span = *span;
}

/* Ends what is higher than @height; answers where a rectangle of @height
 * that ends in front of @end begins. */
static guint
close_above (Search *search, guint row, guint end, guint height)
{
  guint start = end;

  while (search->depth > 0 && search->stack[search->depth - 1].height > height)
    {
      Open         open = search->stack[--search->depth];
      gsize        at = (gsize)row * search->cells->n_columns + open.start;
      PlotCellSpan span = { .column = open.start,
                            .row = row + 1 - open.height,
                            .n_columns = end - open.start,
                            .n_rows = open.height };

      start = open.start;
      consider (&search->rooms[search->cells->winners[at]], &span);
    }
  return start;
}

static void
visit_cell (Search *search, guint row, guint column)
{
  gsize         at = (gsize)row * search->cells->n_columns + column;
  const guint8 *winner = search->cells->winners + at;
  guint         height = 0;
  guint         start = 0;

  if (row > 0 && winner[0] == winner[-(gssize)search->cells->n_columns])
    height = search->heights[column];
  height = *winner < search->n_rooms ? height + 1 : 0;
  search->heights[column] = height;
  if (column > 0 && winner[0] != winner[-1])
    close_above (search, row, column, 0);
  start = close_above (search, row, column, height);
  if (height == 0)
    return;
  if (search->depth > 0 && search->stack[search->depth - 1].height == height)
    return;
  search->stack[search->depth++] = (Open){ start, height };
}

/**
 * plot_map_rooms_find: (skip)
 * @cells: the cells
 * @rooms: (array length=n_rooms) (inout): a room a series
 * @n_rooms: how many
 *
 * Fills in what was found for each.
 */
void
plot_map_rooms_find (const PlotMapCells *cells,
                     PlotMapRoom        *rooms,
                     guint               n_rooms)
{
  Search search = { cells, rooms, n_rooms, NULL, NULL, 0 };

  g_return_if_fail (cells != NULL && (rooms != NULL || n_rooms == 0));

  for (guint i = 0; i < n_rooms; i++)
    {
      rooms[i].fit = 0.0;
      rooms[i].span = (PlotCellSpan){ 0 };
    }
  search.heights = g_new0 (guint, (gsize)cells->n_columns + 1);
  search.stack = g_new (Open, (gsize)cells->n_columns + 1);
  for (guint row = 0; row < cells->n_rows; row++)
    {
      for (guint column = 0; column < cells->n_columns; column++)
        visit_cell (&search, row, column);
      close_above (&search, row, cells->n_columns, 0);
    }
  g_free (search.heights);
  g_free (search.stack);
}
