/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A pattern is a set of strokes on a grid whose pitch follows the size of
 * text. The grid starts at the picture's origin, so neighbours with the same
 * pattern join. Never more strokes than MAX_STROKES, however large the place.
 * Dots are then drawn a row at a time, and rings further apart.
 */
#include "plot-pattern.h"

#include <math.h>

#define MAX_STROKES 2000

typedef struct
{
  cairo_t *cr;
  PlotRect rect;
  double   pitch;
} Grid;

/* The grid lines, counted from the origin, that cover a stretch. */
typedef struct
{
  int first;
  int last;
} Span;

static Span
span_of (double start, double end, double pitch)
{
  return (Span){ (int)floor (start / pitch), (int)ceil (end / pitch) };
}

static void
add_line (cairo_t *cr, PlotPoint from, PlotPoint to)
{
  cairo_move_to (cr, from.x, from.y);
  cairo_line_to (cr, to.x, to.y);
}

static void
add_vertical (const Grid *grid)
{
  double top = grid->rect.y;
  double bottom = top + grid->rect.height;
  Span   span =
      span_of (grid->rect.x, grid->rect.x + grid->rect.width, grid->pitch);

  for (int i = span.first; i <= span.last; i++)
    add_line (grid->cr,
              (PlotPoint){ i * grid->pitch, top },
              (PlotPoint){ i * grid->pitch, bottom });
}

static void
add_horizontal (const Grid *grid)
{
  double left = grid->rect.x;
  double right = left + grid->rect.width;
  Span   span =
      span_of (grid->rect.y, grid->rect.y + grid->rect.height, grid->pitch);

  for (int i = span.first; i <= span.last; i++)
    add_line (grid->cr,
              (PlotPoint){ left, i * grid->pitch },
              (PlotPoint){ right, i * grid->pitch });
}

/* @slope is 1 for falling lines, -1 for rising ones. A line is counted by
 * where it would cross the top of the picture. */
static void
add_diagonal (const Grid *grid, double slope)
{
  double height = grid->rect.height;
  double top = grid->rect.y;
  double left = grid->rect.x - slope * top;
  Span   span =
      span_of (left - height, left + grid->rect.width + height, grid->pitch);

  for (int i = span.first; i <= span.last; i++)
    {
      double x = i * grid->pitch + slope * top;

      add_line (grid->cr,
                (PlotPoint){ x, top },
                (PlotPoint){ x + slope * height, top + height });
    }
}

static Span
span_across (const Grid *grid)
{
  return span_of (grid->rect.x, grid->rect.x + grid->rect.width, grid->pitch);
}

static Span
span_down (const Grid *grid)
{
  return span_of (grid->rect.y, grid->rect.y + grid->rect.height, grid->pitch);
}

static int
count_spots (const Grid *grid)
{
  Span across = span_across (grid);
  Span down = span_down (grid);

  return (across.last - across.first + 1) * (down.last - down.first + 1);
}

static void
add_spots (const Grid *grid, double radius, gboolean is_filled)
{
  Span across = span_across (grid);
  Span down = span_down (grid);
  int  n_across = across.last - across.first + 1;
  int  n_spots = count_spots (grid);

  for (int i = 0; i < MIN (n_spots, MAX_STROKES); i++)
    {
      int row = i / n_across;
      int column = i % n_across;

      cairo_new_sub_path (grid->cr);
      cairo_arc (grid->cr,
                 (across.first + column) * grid->pitch,
                 (down.first + row) * grid->pitch,
                 radius,
                 0.0,
                 2.0 * G_PI);
    }
  if (is_filled)
    cairo_fill (grid->cr);
}

/* A dash without length and with round ends is a dot: few bytes in a file. */
static void
add_rows_of_dots (const Grid *grid, double radius)
{
  const double dashes[] = { 0.0, grid->pitch };
  Span         across = span_across (grid);
  Span         down = span_down (grid);

  for (int i = down.first; i <= down.last; i++)
    add_line (
        grid->cr,
        (PlotPoint){ across.first * grid->pitch, i * grid->pitch },
        (PlotPoint){ (across.last + 0.5) * grid->pitch, i * grid->pitch });
  cairo_set_dash (grid->cr, dashes, G_N_ELEMENTS (dashes), 0.0);
  cairo_set_line_cap (grid->cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (grid->cr, radius * 2.0);
  cairo_stroke (grid->cr);
  cairo_set_line_cap (grid->cr, CAIRO_LINE_CAP_BUTT);
}

static void
add_dots (const Grid *grid)
{
  double radius = grid->pitch * 0.17;

  if (count_spots (grid) > MAX_STROKES)
    add_rows_of_dots (grid, radius);
  else
    add_spots (grid, radius, TRUE);
}

static void
add_rings (const Grid *grid)
{
  Grid wider = *grid;

  while (count_spots (&wider) > MAX_STROKES)
    wider.pitch *= 2.0;
  add_spots (&wider, grid->pitch * 0.26, FALSE);
}

static void
add_dashes (const Grid *grid)
{
  double dash = grid->pitch * 0.5;

  cairo_set_dash (grid->cr, &dash, 1, 0.0);
  add_vertical (grid);
}

static void
add_strokes (const Grid *grid, PlotPattern pattern)
{
  switch (pattern)
    {
    case PLOT_PATTERN_SOLID:
      break;
    case PLOT_PATTERN_RISING:
      add_diagonal (grid, -1.0);
      break;
    case PLOT_PATTERN_FALLING:
      add_diagonal (grid, 1.0);
      break;
    case PLOT_PATTERN_DOTS:
      add_dots (grid);
      break;
    case PLOT_PATTERN_CROSS:
      add_diagonal (grid, 1.0);
      add_diagonal (grid, -1.0);
      break;
    case PLOT_PATTERN_VERTICAL:
      add_vertical (grid);
      break;
    case PLOT_PATTERN_HORIZONTAL:
      add_horizontal (grid);
      break;
    case PLOT_PATTERN_GRID:
      add_vertical (grid);
      add_horizontal (grid);
      break;
    case PLOT_PATTERN_RINGS:
      add_rings (grid);
      break;
    case PLOT_PATTERN_DASHES:
      add_dashes (grid);
      break;
    }
}

static gboolean
is_diagonal (PlotPattern pattern)
{
  return pattern == PLOT_PATTERN_RISING || pattern == PLOT_PATTERN_FALLING ||
         pattern == PLOT_PATTERN_CROSS;
}

/**
 * plot_pattern_period: (skip)
 * @pattern: which
 * @size: size of text near it, logical pixels
 *
 * Returns: after how many logical pixels, across and down, it repeats
 */
double
plot_pattern_period (PlotPattern pattern, double size)
{
  double pitch = size >= 8.0 ? MIN (size * 0.5, 256.0) : 4.0;

  return is_diagonal (pattern) ? pitch * G_SQRT2 : pitch;
}

/**
 * plot_pattern_stroke: (skip)
 * @cr: where to; its source is the ink
 * @pattern: which
 * @rect: what it covers, and a little around
 * @period: after how much it repeats, above zero
 *
 * Strokes the pattern with a given period.
 */
void
plot_pattern_stroke (cairo_t    *cr,
                     PlotPattern pattern,
                     PlotRect    rect,
                     double      period)
{
  Grid   grid = { .cr = cr, .rect = rect, .pitch = period };
  double distance = is_diagonal (pattern) ? period / G_SQRT2 : period;

  g_return_if_fail (cr != NULL && period > 0.0);

  cairo_new_path (cr);
  cairo_set_dash (cr, NULL, 0, 0.0);
  cairo_set_line_width (cr, MAX (distance * 0.16, 0.75));
  add_strokes (&grid, pattern);
  cairo_stroke (cr);
}

/**
 * plot_pattern_paint: (skip)
 * @cr: where to; clipped to the fill, its source is the ink
 * @pattern: which
 * @rect: what the fill covers
 * @size: size of text near it, logical pixels; the pattern's period follows
 *
 * Strokes the pattern over a fill, for vector files.
 */
void
plot_pattern_paint (cairo_t    *cr,
                    PlotPattern pattern,
                    PlotRect    rect,
                    double      size)
{
  double least = (rect.width + rect.height) * 4.0 / MAX_STROKES;

  g_return_if_fail (cr != NULL);

  plot_pattern_stroke (cr,
                       pattern,
                       rect,
                       MAX (plot_pattern_period (pattern, size), least));
}
