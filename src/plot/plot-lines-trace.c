/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Of all points in one column of pixels the first, the lowest, the highest
 * and the last stay, in their order: a cliff or a spike is never lost, and no
 * line has more than four points a column.
 */
#include "plot-lines-trace.h"

#include <math.h>

/* Points closer than this are in one column, logical pixels. */
#define COLUMN 0.5

/* So little aside and so far up or down is a cliff. */
#define CLIFF_WIDTH 0.5
#define CLIFF_HEIGHT 2.0

/* What is so close to the edge is inside. */
#define SLACK 0.01

typedef struct
{
  PlotLinesTrace *trace;
  PlotRect        area;
  GArray         *raw; /* PlotPoint: the run as mapped */
  gboolean        is_open;
} Tracer;

typedef struct
{
  guint low;
  guint high;
} Extremes;

static void
free_run (gpointer data)
{
  PlotLinesRun *run = data;

  g_array_unref (run->points);
  g_free (run);
}

static PlotPoint
point_at (const GArray *points, guint index)
{
  return ((const PlotPoint *)(const gpointer)points->data)[index];
}

static void
make_cliffs_upright (GArray *points)
{
  PlotPoint *all = (PlotPoint *)(gpointer)points->data;

  for (guint i = 1; i < points->len; i++)
    if (fabs (all[i].x - all[i - 1].x) < CLIFF_WIDTH &&
        fabs (all[i].y - all[i - 1].y) > CLIFF_HEIGHT)
      all[i].x = all[i - 1].x;
}

/* The extremes of the points from @first to before @end. */
static Extremes
find_extremes (const GArray *points, guint first, guint end)
{
  Extremes found = { first, first };

  for (guint i = first; i < end; i++)
    {
      if (point_at (points, i).y < point_at (points, found.low).y)
        found.low = i;
      if (point_at (points, i).y > point_at (points, found.high).y)
        found.high = i;
    }
  return found;
}

/* Appends what must stay of the points from @first to before @end. A cliff
 * stays upright: what leads to it moves to where it ends. */
static void
keep_column (GArray *thinned, const GArray *points, guint first, guint end)
{
  Extremes found = find_extremes (points, first, end);
  guint    later = MAX (found.low, found.high);
  gboolean is_cliff =
      point_at (points, found.high).y - point_at (points, found.low).y >
      CLIFF_HEIGHT;

  for (guint i = first; i < end; i++)
    {
      PlotPoint kept = point_at (points, i);

      if (i != first && i != found.low && i != found.high && i != end - 1)
        continue;
      if (is_cliff && i < later)
        kept.x = point_at (points, later).x;
      g_array_append_val (thinned, kept);
    }
}

static GArray *
thin (const GArray *points)
{
  GArray *thinned = g_array_new (FALSE, FALSE, sizeof (PlotPoint));
  guint   first = 0;

  for (guint i = 1; i <= points->len; i++)
    if (i == points->len ||
        fabs (point_at (points, i).x - point_at (points, first).x) >= COLUMN)
      {
        keep_column (thinned, points, first, i);
        first = i;
      }
  return thinned;
}

/* One side of Liang and Barsky: narrows the visible share of a segment. */
static gboolean
narrow (double delta, double distance, double *from, double *to)
{
  double share = 0.0;

  if (delta == 0.0)
    return distance >= 0.0;
  share = distance / delta;
  if (delta < 0.0)
    *from = MAX (*from, share);
  else
    *to = MIN (*to, share);
  return *from <= *to;
}

/* Cuts the segment to the area; answers whether any of it is inside. */
static gboolean
clip (PlotRect area, PlotPoint *a, PlotPoint *b)
{
  double    from = 0.0;
  double    to = 1.0;
  PlotPoint start = *a;
  PlotPoint delta = { b->x - a->x, b->y - a->y };
  double    right = area.x + area.width;
  double    bottom = area.y + area.height;

  if (!narrow (-delta.x, start.x - area.x + SLACK, &from, &to) ||
      !narrow (delta.x, right - start.x + SLACK, &from, &to) ||
      !narrow (-delta.y, start.y - area.y + SLACK, &from, &to) ||
      !narrow (delta.y, bottom - start.y + SLACK, &from, &to))
    return FALSE;
  if (from > 0.0)
    *a = (PlotPoint){ start.x + from * delta.x, start.y + from * delta.y };
  if (to < 1.0)
    *b = (PlotPoint){ start.x + to * delta.x, start.y + to * delta.y };
  return TRUE;
}

static gboolean
is_inside (PlotRect area, PlotPoint point)
{
  return point.x >= area.x - SLACK && point.x <= area.x + area.width + SLACK &&
         point.y >= area.y - SLACK && point.y <= area.y + area.height + SLACK;
}

static void
add_point (Tracer *tracer, GArray *points, PlotPoint point)
{
  PlotLinesTrace *trace = tracer->trace;
  PlotRect        area = tracer->area;

  point.x = CLAMP (point.x, area.x, area.x + area.width);
  point.y = CLAMP (point.y, area.y, area.y + area.height);
  if (!trace->has_end || point.x >= trace->end.x - SLACK)
    trace->end = point;
  trace->has_end = TRUE;
  g_array_append_val (points, point);
}

static GArray *
start_run (Tracer *tracer)
{
  PlotLinesRun *run = g_new0 (PlotLinesRun, 1);

  run->points = g_array_new (FALSE, FALSE, sizeof (PlotPoint));
  run->is_open = tracer->is_open;
  g_ptr_array_add (tracer->trace->runs, run);
  return run->points;
}

static void
add_clipped (Tracer *tracer, const GArray *points)
{
  GArray *run = NULL;

  if (points->len == 1 && is_inside (tracer->area, point_at (points, 0)))
    add_point (tracer, start_run (tracer), point_at (points, 0));
  for (guint i = 1; i < points->len; i++)
    {
      PlotPoint a = point_at (points, i - 1);
      PlotPoint b = point_at (points, i);
      PlotPoint end = b;

      if (!clip (tracer->area, &a, &b))
        {
          run = NULL;
          continue;
        }
      if (run == NULL)
        {
          run = start_run (tracer);
          add_point (tracer, run, a);
        }
      add_point (tracer, run, b);
      if (b.x != end.x || b.y != end.y)
        run = NULL;
    }
}

static void
finish_run (Tracer *tracer)
{
  g_autoptr (GArray) thinned = NULL;

  make_cliffs_upright (tracer->raw);
  thinned = thin (tracer->raw);
  add_clipped (tracer, thinned);
  g_array_set_size (tracer->raw, 0);
}

/* The stretch to a point is open if either end of it is. */
static void
turn (Tracer *tracer, gboolean is_open)
{
  PlotPoint last;

  if (tracer->raw->len == 0 || tracer->is_open == is_open)
    {
      tracer->is_open = is_open;
      return;
    }
  last = point_at (tracer->raw, tracer->raw->len - 1);
  if (tracer->raw->len > 1)
    finish_run (tracer);
  g_array_set_size (tracer->raw, 0);
  tracer->is_open = is_open;
  g_array_append_val (tracer->raw, last);
}

static void
add_dot (Tracer *tracer, PlotPoint at, guint index)
{
  PlotLinesDot dot = { at, index };

  if (is_inside (tracer->area, at))
    g_array_append_val (tracer->trace->dots, dot);
}

static gboolean
can_map (const PlotLinesView *view, const PlotLinePoint *point)
{
  return !point->is_gap &&
         (view->x.kind == PLOT_SCALE_LINEAR || point->x > 0.0);
}

/* A value holds until x, without anything new there. */
static void
hold_until (Tracer *tracer, double x)
{
  PlotPoint corner = { .x = x };

  if (tracer->raw->len == 0)
    return;
  corner.y = point_at (tracer->raw, tracer->raw->len - 1).y;
  g_array_append_val (tracer->raw, corner);
}

static void
follow (Tracer              *tracer,
        const PlotLinesView *view,
        const PlotLines     *lines,
        guint                line)
{
  size_t               n_points = 0;
  const PlotLinePoint *points = plot_lines_get_points (lines, line, &n_points);
  gboolean is_stepped = plot_lines_get_line (lines, line)->is_stepped;
  gboolean was_open = FALSE;

  for (guint i = 0; i < n_points; i++)
    {
      PlotPoint at = { 0 };

      if (!can_map (view, &points[i]))
        {
          if (is_stepped && points[i].is_gap)
            hold_until (tracer, plot_scale_map (&view->x, points[i].x));
          finish_run (tracer);
          was_open = FALSE;
          continue;
        }
      at.x = plot_scale_map (&view->x, points[i].x);
      at.y = plot_scale_map (&view->y, points[i].y);
      turn (tracer, points[i].is_open || was_open);
      was_open = points[i].is_open;
      if (is_stepped)
        hold_until (tracer, at.x);
      g_array_append_val (tracer->raw, at);
      add_dot (tracer, at, i);
    }
  finish_run (tracer);
}

/**
 * plot_lines_trace_init:
 * @trace: (out caller-allocates): filled; clear it with
 *   plot_lines_trace_clear()
 * @lines: the spec
 * @index: of a line
 * @view: scales and area
 *
 * Follows a line.
 */
void
plot_lines_trace_init (PlotLinesTrace      *trace,
                       const PlotLines     *lines,
                       guint                index,
                       const PlotLinesView *view)
{
  Tracer tracer = { .trace = trace };

  g_return_if_fail (trace != NULL && lines != NULL && view != NULL);

  *trace = (PlotLinesTrace){ .has_end = FALSE };
  trace->runs = g_ptr_array_new_with_free_func (free_run);
  trace->dots = g_array_new (FALSE, FALSE, sizeof (PlotLinesDot));
  tracer.area = view->area;
  tracer.raw = g_array_new (FALSE, FALSE, sizeof (PlotPoint));
  follow (&tracer, view, lines, index);
  g_array_unref (tracer.raw);
}

/**
 * plot_lines_trace_clear:
 * @trace: a trace
 *
 * Frees what plot_lines_trace_init() made.
 */
void
plot_lines_trace_clear (PlotLinesTrace *trace)
{
  g_return_if_fail (trace != NULL);

  g_clear_pointer (&trace->runs, g_ptr_array_unref);
  g_clear_pointer (&trace->dots, g_array_unref);
}
