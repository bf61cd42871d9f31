/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A square is four values at its corners. Where a level lies between two of
 * them, the line crosses the edge between; an edge has a number, so that the
 * pieces of neighbouring squares are joined by it and not by their places.
 */
#include "plot-map-contours.h"

#include <math.h>
#include <string.h>

#include "plot-map-levels.h"

/* How far a simplified line may be off, in cells. */
#define TOLERANCE 0.12

/* A line is not prolonged by more of its last piece, which may be tiny. */
#define MOST_REACH 8.0

#define NO_RANK 255 /* has no value */

/* A piece of a line goes from edge to edge of a square. */
typedef struct
{
  int      edges[2];
  gboolean is_taken;
} Piece;

typedef struct
{
  const PlotMapGrid *grid;
  guint8            *ranks;  /* owned: how many levels a value reaches */
  GArray            *pieces; /* owned: Piece */
  int               *ends;   /* owned: two pieces an edge, -1 for none */
  GArray            *chain;  /* owned: edges of the line in hand */
  PlotMapContours   *contours;
  double             level;
} Tracer;

static guint8
rank_of (double value, const double *levels, guint n_levels)
{
  guint8 rank = 0;

  if (!isfinite (value))
    return NO_RANK;
  for (guint i = 0; i < n_levels; i++)
    rank += value >= levels[i];
  return rank;
}

static void
fill_ranks (Tracer *tracer, const double *levels, guint n_levels)
{
  gsize n_values = (gsize)tracer->grid->n_columns * tracer->grid->n_rows;

  for (gsize i = 0; i < n_values; i++)
    tracer->ranks[i] = rank_of (tracer->grid->values[i], levels, n_levels);
}

/* An edge is numbered by the value it starts at: to the right of it first,
 * upwards second. */
static PlotPoint
place_on (const Tracer *tracer, int edge)
{
  const PlotMapGrid *grid = tracer->grid;
  guint              at = (guint)edge / 2;
  gboolean           is_upwards = edge % 2 == 1;
  double             first = grid->values[at];
  double    second = grid->values[is_upwards ? at + grid->n_columns : at + 1];
  double    along = (tracer->level - first) / (second - first);
  guint     column = at % grid->n_columns;
  guint     row = at / grid->n_columns;
  PlotPoint place = { column + 0.5, row + 0.5 };

  along = isfinite (along) ? CLAMP (along, 0.0, 1.0) : 0.5;
  if (is_upwards)
    place.y += along;
  else
    place.x += along;
  return place;
}

static void
hang_on (Tracer *tracer, int edge, int piece)
{
  int *ends = tracer->ends + (gsize)edge * 2;

  ends[ends[0] < 0 ? 0 : 1] = piece;
}

static void
add_piece (Tracer *tracer, int from, int to)
{
  Piece piece = { .edges = { from, to } };
  int   index = (int)tracer->pieces->len;

  g_array_append_val (tracer->pieces, piece);
  hang_on (tracer, from, index);
  hang_on (tracer, to, index);
}

/* The corners are numbered from the lower left, against the clock; so are
 * the edges, the first one below. */
static void
cut_square (Tracer *tracer, guint at, const gboolean *is_above)
{
  const PlotMapGrid *grid = tracer->grid;
  int                edges[4] = { (int)(at * 2),
                                  (int)(at * 2 + 3),
                                  (int)((at + grid->n_columns) * 2),
                                  (int)(at * 2 + 1) };
  int                crossed[4];
  guint              n_crossed = 0;
  double             middle = 0.0;

  for (guint i = 0; i < 4; i++)
    if (is_above[i] != is_above[(i + 1) % 4])
      crossed[n_crossed++] = edges[i];
  if (n_crossed == 2)
    add_piece (tracer, crossed[0], crossed[1]);
  if (n_crossed < 4)
    return;
  /* A saddle: the middle says which corners belong together. */
  middle = (grid->values[at] / 4.0 + grid->values[at + 1] / 4.0 +
            grid->values[at + grid->n_columns] / 4.0 +
            grid->values[at + grid->n_columns + 1] / 4.0);
  if ((middle >= tracer->level) == is_above[0])
    {
      add_piece (tracer, edges[0], edges[1]);
      add_piece (tracer, edges[2], edges[3]);
      return;
    }
  add_piece (tracer, edges[3], edges[0]);
  add_piece (tracer, edges[1], edges[2]);
}

static void
visit_square (Tracer *tracer, guint at, guint rank)
{
  const guint8 *below = tracer->ranks + at;
  const guint8 *above = below + tracer->grid->n_columns;
  gboolean      is_above[4] = { below[0] > rank,
                                below[1] > rank,
                                above[1] > rank,
                                above[0] > rank };

  if (is_above[0] == is_above[1] && is_above[1] == is_above[2] &&
      is_above[2] == is_above[3])
    return;
  if (below[0] == NO_RANK || below[1] == NO_RANK || above[0] == NO_RANK ||
      above[1] == NO_RANK)
    return;
  cut_square (tracer, at, is_above);
}

static void
cut_squares (Tracer *tracer, guint rank)
{
  const PlotMapGrid *grid = tracer->grid;

  for (guint row = 0; row + 1 < grid->n_rows; row++)
    for (guint column = 0; column + 1 < grid->n_columns; column++)
      visit_square (tracer, row * grid->n_columns + column, rank);
}

/* Answers the untaken piece that hangs on @edge, or -1. */
static int
next_at (const Tracer *tracer, int edge)
{
  const int *ends = tracer->ends + (gsize)edge * 2;

  for (guint i = 0; i < 2; i++)
    if (ends[i] >= 0 &&
        !g_array_index (tracer->pieces, Piece, ends[i]).is_taken)
      return ends[i];
  return -1;
}

/* Follows the pieces from @edge on to the end. */
static void
follow (Tracer *tracer, int edge)
{
  int index = next_at (tracer, edge);

  g_array_append_val (tracer->chain, edge);
  while (index >= 0)
    {
      Piece *piece = &g_array_index (tracer->pieces, Piece, index);

      piece->is_taken = TRUE;
      edge = piece->edges[piece->edges[0] == edge ? 1 : 0];
      g_array_append_val (tracer->chain, edge);
      index = next_at (tracer, edge);
    }
}

static double
distance_from (PlotPoint point, PlotPoint from, PlotPoint to)
{
  double x = to.x - from.x;
  double y = to.y - from.y;
  double length = x * x + y * y;
  double along = 0.0;

  if (length > 0.0)
    along = ((point.x - from.x) * x + (point.y - from.y) * y) / length;
  along = CLAMP (along, 0.0, 1.0);
  return hypot (point.x - from.x - along * x, point.y - from.y - along * y);
}

/* Douglas and Peucker's: keeps the point furthest from the line between two
 * that are kept, as long as it is far. */
static void
mark_kept (const PlotPoint *points, guint8 *is_kept, guint first, guint last)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));

  is_kept[first] = 1;
  is_kept[last] = 1;
  g_array_append_val (open, last);
  while (open->len > 0)
    {
      double most = TOLERANCE;
      guint  furthest = 0;

      last = g_array_index (open, guint, open->len - 1);
      for (guint i = first + 1; i < last; i++)
        {
          double distance =
              distance_from (points[i], points[first], points[last]);

          if (distance <= most)
            continue;
          most = distance;
          furthest = i;
        }
      if (furthest > 0)
        {
          is_kept[furthest] = 1;
          g_array_append_val (open, furthest);
          continue;
        }
      first = last;
      g_array_set_size (open, open->len - 1);
    }
}

/* How many times the last piece, from @from to @to, goes into the half cell
 * between the outermost middles and the rim; negative if it ends elsewhere. */
static double
reach_of (double from, double to, guint n_cells)
{
  double step = to - from;

  if (to <= 0.5 && step < 0.0)
    return to / -step;
  if (to >= n_cells - 0.5 && step > 0.0)
    return (n_cells - to) / step;
  return -1.0;
}

/* A line that ends at an outermost middle goes on to the rim of the map. */
static void
extend (const Tracer *tracer, PlotPoint from, PlotPoint *end)
{
  double columns = tracer->grid->n_columns;
  double rows = tracer->grid->n_rows;
  double across = reach_of (from.x, end->x, tracer->grid->n_columns);
  double up = reach_of (from.y, end->y, tracer->grid->n_rows);
  double reach =
      across >= 0.0 && up >= 0.0 ? MIN (across, up) : MAX (across, up);

  if (!(reach > 0.0) || reach > MOST_REACH)
    return;
  end->x = CLAMP (end->x + (end->x - from.x) * reach, 0.0, columns);
  end->y = CLAMP (end->y + (end->y - from.y) * reach, 0.0, rows);
}

static void
keep_line (Tracer *tracer)
{
  guint                 n_points = tracer->chain->len;
  PlotMapContour        line = { .level = tracer->level };
  g_autofree PlotPoint *points = g_new (PlotPoint, n_points);
  g_autofree guint8    *is_kept = g_new0 (guint8, n_points);

  for (guint i = 0; i < n_points; i++)
    points[i] = place_on (tracer, g_array_index (tracer->chain, int, i));
  if (g_array_index (tracer->chain, int, 0) !=
      g_array_index (tracer->chain, int, n_points - 1))
    {
      extend (tracer, points[1], &points[0]);
      extend (tracer, points[n_points - 2], &points[n_points - 1]);
    }
  mark_kept (points, is_kept, 0, n_points - 1);
  line.first = tracer->contours->points->len;
  for (guint i = 0; i < n_points; i++)
    if (is_kept[i] != 0)
      g_array_append_val (tracer->contours->points, points[i]);
  line.n_points = tracer->contours->points->len - line.first;
  g_array_append_val (tracer->contours->lines, line);
}

static gboolean
is_end (const Tracer *tracer, int edge)
{
  return tracer->ends[(gsize)edge * 2 + 1] < 0;
}

static void
join_from (Tracer *tracer, int edge)
{
  if (next_at (tracer, edge) < 0)
    return;
  g_array_set_size (tracer->chain, 0);
  follow (tracer, edge);
  if (tracer->contours->lines->len < PLOT_MAP_MAX_LINES)
    keep_line (tracer);
}

/* Lines with ends first, from one of them; what is left is closed. */
static void
join_pieces (Tracer *tracer)
{
  for (guint i = 0; i < tracer->pieces->len; i++)
    {
      Piece piece = g_array_index (tracer->pieces, Piece, i);

      for (guint j = 0; j < 2; j++)
        if (is_end (tracer, piece.edges[j]))
          join_from (tracer, piece.edges[j]);
    }
  for (guint i = 0; i < tracer->pieces->len; i++)
    join_from (tracer, g_array_index (tracer->pieces, Piece, i).edges[0]);
}

static void
forget_pieces (Tracer *tracer)
{
  for (guint i = 0; i < tracer->pieces->len; i++)
    for (guint j = 0; j < 2; j++)
      {
        int edge = g_array_index (tracer->pieces, Piece, i).edges[j];

        memset (tracer->ends + (gsize)edge * 2, 0xff, 2 * sizeof (int));
      }
  g_array_set_size (tracer->pieces, 0);
}

static void
trace_levels (Tracer *tracer, const double *levels, guint n_levels)
{
  const PlotMapGrid *grid = tracer->grid;
  gsize              n_values = (gsize)grid->n_columns * grid->n_rows;

  tracer->ranks = g_new (guint8, n_values);
  tracer->ends = g_new (int, n_values * 4);
  memset (tracer->ends, 0xff, n_values * 4 * sizeof (int));
  tracer->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  tracer->chain = g_array_new (FALSE, FALSE, sizeof (int));
  fill_ranks (tracer, levels, n_levels);
  for (guint i = 0; i < n_levels; i++)
    {
      tracer->level = levels[i];
      cut_squares (tracer, i);
      join_pieces (tracer);
      forget_pieces (tracer);
    }
  g_free (tracer->ranks);
  g_free (tracer->ends);
  g_array_unref (tracer->pieces);
  g_array_unref (tracer->chain);
}

/**
 * plot_map_contours_new_at: (skip)
 * @grid: the values
 * @levels: (array length=n_levels): rising
 * @n_levels: up to %PLOT_MAP_MAX_LEVELS
 *
 * Returns: (transfer full): the lines at these values
 */
PlotMapContours *
plot_map_contours_new_at (const PlotMapGrid *grid,
                          const double      *levels,
                          guint              n_levels)
{
  PlotMapContours *contours = g_new0 (PlotMapContours, 1);
  Tracer           tracer = { .grid = grid, .contours = contours };

  g_return_val_if_fail (n_levels <= PLOT_MAP_MAX_LEVELS, contours);

  contours->lines = g_array_new (FALSE, FALSE, sizeof (PlotMapContour));
  contours->points = g_array_new (FALSE, FALSE, sizeof (PlotPoint));
  if (n_levels > 0)
    trace_levels (&tracer, levels, n_levels);
  return contours;
}

/**
 * plot_map_contours_new: (skip)
 * @grid: the values
 * @least_level: no line is at a value below; 0 for any
 *
 * Returns: (transfer full): the lines at round values
 */
PlotMapContours *
plot_map_contours_new (const PlotMapGrid *grid, double least_level)
{
  double levels[PLOT_MAP_MAX_LEVELS];
  double least = (double)INFINITY;
  double most = (double)-INFINITY;
  gsize  n_values = 0;

  g_return_val_if_fail (grid != NULL, NULL);

  n_values = (gsize)grid->n_columns * grid->n_rows;
  for (gsize i = 0; i < n_values; i++)
    {
      double value = grid->values[i];

      if (!isfinite (value))
        continue;
      least = MIN (least, value);
      most = MAX (most, value);
    }
  return plot_map_contours_new_at (
      grid,
      levels,
      plot_map_levels (least, most, least_level, levels));
}

/**
 * plot_map_contours_free: (skip)
 * @contours: (nullable) (transfer full): lines
 *
 * Frees them.
 */
void
plot_map_contours_free (PlotMapContours *contours)
{
  if (contours == NULL)
    return;
  g_clear_pointer (&contours->lines, g_array_unref);
  g_clear_pointer (&contours->points, g_array_unref);
  g_free (contours);
}
