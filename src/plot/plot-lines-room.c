/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words are boxes that never overlap; lines are paths that words had better
 * not stand upon. The lines are borrowed from their traces.
 */
#include "plot-lines-room.h"

#include <math.h>

/* Words that are nearer to a line than this, of their clearance, stand upon
 * it. */
#define PAD 0.3

typedef struct
{
  const PlotPoint *points; /* borrowed */
  size_t           n_points;
} Path;

struct _PlotLinesRoom
{
  PlotRect bounds;
  GArray  *boxes; /* owned: PlotRect */
  GArray  *paths; /* owned: Path */
};

/* A group of labels that touch; @sum is of where they would begin. */
typedef struct
{
  double sum;
  guint  count;
} Block;

static double
mean_of (const Block *block)
{
  return block->sum / block->count;
}

/**
 * plot_lines_room_spread:
 * @spread: the column
 * @centers: (array) (inout): where labels would like to stand, rising; then
 *   where they stand
 *
 * Pushes labels apart such that none overlap, all are in the column (if it
 * is high enough) and the squares of their ways are least in sum.
 */
void
plot_lines_room_spread (const PlotLinesSpread *spread, double *centers)
{
  g_autofree Block *blocks = NULL;
  guint             n_blocks = 0;
  guint             next = 0;
  double            least = 0.0;
  double            most = 0.0;

  g_return_if_fail (spread != NULL && centers != NULL);

  blocks = g_new (Block, spread->count + 1);
  for (guint i = 0; i < spread->count; i++)
    {
      blocks[n_blocks++] = (Block){ centers[i] - i * spread->height, 1 };
      while (n_blocks > 1 &&
             mean_of (&blocks[n_blocks - 2]) > mean_of (&blocks[n_blocks - 1]))
        {
          blocks[n_blocks - 2].sum += blocks[n_blocks - 1].sum;
          blocks[n_blocks - 2].count += blocks[n_blocks - 1].count;
          n_blocks--;
        }
    }
  least = spread->from + spread->height / 2.0;
  most = spread->to - spread->height * (spread->count - 0.5);
  for (guint i = 0; i < n_blocks; i++)
    for (guint j = 0; j < blocks[i].count; j++, next++)
      centers[next] =
          MAX (MIN (mean_of (&blocks[i]), most), least) + next * spread->height;
}

/**
 * plot_lines_room_new:
 * @bounds: where words may be
 *
 * Returns: (transfer full): room in which nothing stands
 */
PlotLinesRoom *
plot_lines_room_new (PlotRect bounds)
{
  PlotLinesRoom *room = g_new0 (PlotLinesRoom, 1);

  room->bounds = bounds;
  room->boxes = g_array_new (FALSE, FALSE, sizeof (PlotRect));
  room->paths = g_array_new (FALSE, FALSE, sizeof (Path));
  return room;
}

/**
 * plot_lines_room_free:
 * @room: (nullable) (transfer full): room
 *
 * Frees it.
 */
void
plot_lines_room_free (PlotLinesRoom *room)
{
  if (room == NULL)
    return;
  g_array_unref (room->boxes);
  g_array_unref (room->paths);
  g_free (room);
}

/**
 * plot_lines_room_take:
 * @room: room
 * @box: where something stands now
 *
 * Takes a part of the room.
 */
void
plot_lines_room_take (PlotLinesRoom *room, PlotRect box)
{
  g_return_if_fail (room != NULL);

  g_array_append_val (room->boxes, box);
}

/**
 * plot_lines_room_cross:
 * @room: room
 * @points: (array length=n_points): a path; must outlive @room
 * @n_points: how many
 *
 * Says where a line is.
 */
void
plot_lines_room_cross (PlotLinesRoom   *room,
                       const PlotPoint *points,
                       size_t           n_points)
{
  Path path = { points, n_points };

  g_return_if_fail (room != NULL);
  g_return_if_fail (points != NULL || n_points == 0);

  g_array_append_val (room->paths, path);
}

static gboolean
is_within (PlotRect bounds, PlotRect box)
{
  return box.x >= bounds.x && box.y >= bounds.y &&
         box.x + box.width <= bounds.x + bounds.width &&
         box.y + box.height <= bounds.y + bounds.height;
}

/**
 * plot_lines_room_is_free:
 * @room: room
 * @box: where words would stand
 *
 * Returns: whether they would be within bounds and touch no others
 */
gboolean
plot_lines_room_is_free (const PlotLinesRoom *room, PlotRect box)
{
  g_return_val_if_fail (room != NULL, FALSE);

  if (!is_within (room->bounds, box))
    return FALSE;
  for (guint i = 0; i < room->boxes->len; i++)
    if (plot_rect_overlaps (box, g_array_index (room->boxes, PlotRect, i)))
      return FALSE;
  return TRUE;
}

/* Whether a segment runs through @box: it is on both sides of no edge. */
static gboolean
does_meet (PlotRect box, PlotPoint a, PlotPoint b)
{
  double right = box.x + box.width;
  double bottom = box.y + box.height;
  double corners[4];
  int    n_above = 0;

  if (MAX (a.x, b.x) < box.x || MIN (a.x, b.x) > right ||
      MAX (a.y, b.y) < box.y || MIN (a.y, b.y) > bottom)
    return FALSE;
  corners[0] = (b.x - a.x) * (box.y - a.y) - (b.y - a.y) * (box.x - a.x);
  corners[1] = (b.x - a.x) * (box.y - a.y) - (b.y - a.y) * (right - a.x);
  corners[2] = (b.x - a.x) * (bottom - a.y) - (b.y - a.y) * (box.x - a.x);
  corners[3] = (b.x - a.x) * (bottom - a.y) - (b.y - a.y) * (right - a.x);
  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    n_above += corners[i] > 0.0 ? 1 : 0;
  return n_above != 0 && n_above != 4;
}

static gboolean
is_crossed (PlotRect box, const Path *path)
{
  if (path->n_points == 1)
    return plot_rect_contains (box, path->points[0].x, path->points[0].y);
  for (size_t i = 1; i < path->n_points; i++)
    if (does_meet (box, path->points[i - 1], path->points[i]))
      return TRUE;
  return FALSE;
}

static guint
count_crossed (const PlotLinesRoom *room, PlotRect box)
{
  guint n_crossed = 0;

  for (guint i = 0; i < room->paths->len; i++)
    if (is_crossed (box, &g_array_index (room->paths, Path, i)))
      n_crossed++;
  return n_crossed;
}

/* Lines are not without width. */
static PlotRect
widen (PlotRect box, double pad)
{
  return (PlotRect){ box.x - pad,
                     box.y - pad,
                     box.width + 2.0 * pad,
                     box.height + 2.0 * pad };
}

/* Where a box of @size begins that stands on that side of @at. */
static double
stand (double at, double step, double size)
{
  if (step > 0.0)
    return at + step;
  return at + step - (step < 0.0 ? size : size / 2.0);
}

static PlotRect
go (const PlotLinesCall *call, const double *way, double reach)
{
  double step = reach * call->clearance;

  return (PlotRect){ .x = stand (call->at.x, way[0] * step, call->width),
                     .y = stand (call->at.y, way[1] * step, call->height),
                     .width = call->width,
                     .height = call->height };
}

/**
 * plot_lines_room_find:
 * @room: room
 * @call: what is asked for
 * @box: (out): where the words stand; untouched if there is no room
 *
 * Looks all around the point, near before far, for the place where the words
 * stand upon the fewest lines. Takes nothing.
 *
 * Returns: whether there is room
 */
gboolean
plot_lines_room_find (const PlotLinesRoom *room,
                      const PlotLinesCall *call,
                      PlotRect            *box)
{
  /* Above right, above left, below right, below left, above, below, sides. */
  static const double ways[][2] = { { 1, -1 },  { -1, -1 },  { 1, 1 },
                                    { -1, 1 },  { 0, -1.4 }, { 0, 1.4 },
                                    { 1.6, 0 }, { -1.6, 0 } };
  static const double reaches[] = { 1.0, 1.8 };
  guint               fewest = G_MAXUINT;

  g_return_val_if_fail (room != NULL && call != NULL && box != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (reaches) * G_N_ELEMENTS (ways); i++)
    {
      PlotRect place = go (call,
                           ways[i % G_N_ELEMENTS (ways)],
                           reaches[i / G_N_ELEMENTS (ways)]);
      guint    n_crossed = 0;

      if (!plot_lines_room_is_free (room, place))
        continue;
      n_crossed = count_crossed (room, widen (place, PAD * call->clearance));
      if (n_crossed >= fewest || n_crossed > call->max_crossed)
        continue;
      fewest = n_crossed;
      *box = place;
      if (fewest == 0)
        return TRUE;
    }
  return fewest != G_MAXUINT;
}
