/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines against surfaces whose lines are known: a plane has straight ones, a
 * cone circles. Every point lies where the surface has the line's value.
 */
#include "plot-map-contours.h"

#include <math.h>

#define SIDE 60

static double values[SIDE * SIDE];

static double
plane (double x, double y)
{
  return x + 2.0 * y;
}

static double
cone (double x, double y)
{
  return hypot (x - SIDE / 2.0, y - SIDE / 2.0);
}

static PlotMapGrid
fill (double (*surface) (double, double))
{
  for (guint row = 0; row < SIDE; row++)
    for (guint column = 0; column < SIDE; column++)
      values[row * SIDE + column] = surface (column + 0.5, row + 0.5);
  return (PlotMapGrid){ SIDE, SIDE, values };
}

static const PlotMapContour *
line_at (const PlotMapContours *contours, guint index)
{
  return &g_array_index (contours->lines, PlotMapContour, index);
}

static PlotPoint
point_at (const PlotMapContours *contours, guint index)
{
  return g_array_index (contours->points, PlotPoint, index);
}

/* A straight line is simplified to its two ends, on the map's rim. */
static void
test_plane (void)
{
  static const double level = 90.0;
  PlotMapGrid         grid = fill (plane);
  g_autoptr (PlotMapContours) contours =
      plot_map_contours_new_at (&grid, &level, 1);
  PlotPoint first = point_at (contours, 0);
  PlotPoint last = point_at (contours, 1);

  g_assert_cmpuint (contours->lines->len, ==, 1);
  g_assert_cmpuint (line_at (contours, 0)->n_points, ==, 2);
  g_assert_cmpfloat_with_epsilon (plane (first.x, first.y), level, 1e-9);
  g_assert_cmpfloat_with_epsilon (plane (last.x, last.y), level, 1e-9);
  g_assert_cmpfloat_with_epsilon (fmin (first.x, last.x), 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (fmax (first.x, last.x), SIDE, 1e-9);
}

static double
length_of (const PlotMapContours *contours, const PlotMapContour *line)
{
  double length = 0.0;

  for (guint i = 1; i < line->n_points; i++)
    {
      PlotPoint from = point_at (contours, line->first + i - 1);
      PlotPoint to = point_at (contours, line->first + i);

      length += hypot (to.x - from.x, to.y - from.y);
    }
  return length;
}

static void
test_cone (void)
{
  static const double levels[] = { 5.0, 10.0, 20.0 };
  PlotMapGrid         grid = fill (cone);
  g_autoptr (PlotMapContours) contours =
      plot_map_contours_new_at (&grid, levels, 3);

  g_assert_cmpuint (contours->lines->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const PlotMapContour *line = line_at (contours, i);
      PlotPoint             first = point_at (contours, line->first);
      PlotPoint last = point_at (contours, line->first + line->n_points - 1);

      g_assert_cmpfloat (line->level, ==, levels[i]);
      g_assert_cmpfloat (hypot (first.x - last.x, first.y - last.y), <, 1e-9);
      g_assert_cmpfloat_with_epsilon (length_of (contours, line),
                                      2.0 * G_PI * levels[i],
                                      levels[i] * 0.06);
      for (guint j = 0; j < line->n_points; j++)
        {
          PlotPoint at = point_at (contours, line->first + j);

          g_assert_cmpfloat_with_epsilon (cone (at.x, at.y), levels[i], 0.03);
        }
    }
}

/* A hole in a plane parts a line in two. */
static void
test_hole (void)
{
  static const double level = 30.0;
  PlotMapGrid         grid = fill (plane);
  g_autoptr (PlotMapContours) contours = NULL;

  for (guint row = 0; row < SIDE; row++)
    values[row * SIDE + 10] = (double)NAN;
  contours = plot_map_contours_new_at (&grid, &level, 1);
  g_assert_cmpuint (contours->lines->len, ==, 2);
  for (guint i = 0; i < contours->points->len; i++)
    {
      double x = point_at (contours, i).x;

      g_assert_true (x <= 9.5 || x >= 11.5);
    }
}

/* At a saddle lines do not cross, whichever way they turn. */
static void
test_saddle (void)
{
  static const double saddle[] = { 1.0, 0.0, 0.0, 1.0 };
  static const double level = 0.4;
  PlotMapGrid         grid = { 2, 2, saddle };
  g_autoptr (PlotMapContours) contours =
      plot_map_contours_new_at (&grid, &level, 1);

  g_assert_cmpuint (contours->lines->len, ==, 2);
  g_assert_cmpuint (line_at (contours, 0)->n_points, ==, 2);
  g_assert_cmpuint (line_at (contours, 1)->n_points, ==, 2);
}

/* A step is a cliff: one line for each level, where it is. */
static void
test_cliff (void)
{
  static const double levels[] = { 2.0, 5.0 };
  PlotMapGrid         grid = { SIDE, SIDE, values };

  for (guint i = 0; i < SIDE * SIDE; i++)
    values[i] = i % SIDE < 20 ? 1.0 : 9.0;
  {
    g_autoptr (PlotMapContours) contours =
        plot_map_contours_new_at (&grid, levels, 2);

    g_assert_cmpuint (contours->lines->len, ==, 2);
    for (guint i = 0; i < contours->points->len; i++)
      g_assert_cmpfloat_with_epsilon (point_at (contours, i).x, 20.0, 0.5);
  }
}

static void
test_degenerate (void)
{
  static const double      one[] = { 1.0, 2.0, 3.0, 1e308 };
  static const PlotMapGrid grids[] = { { 0, 0, NULL },
                                       { 1, 1, one },
                                       { 1, 4, one },
                                       { 4, 1, one } };

  for (guint i = 0; i < G_N_ELEMENTS (grids); i++)
    {
      g_autoptr (PlotMapContours) contours =
          plot_map_contours_new (&grids[i], 0.0);

      g_assert_cmpuint (contours->lines->len, ==, 0);
    }
}

static void
check_random (GRand *random)
{
  PlotMapGrid grid = { 12, 9, values };
  g_autoptr (PlotMapContours) contours = NULL;

  for (guint i = 0; i < 12 * 9; i++)
    values[i] = g_rand_int_range (random, 0, 9) == 0
                    ? (double)NAN
                    : exp (g_rand_double_range (random, -30.0, 700.0));
  contours = plot_map_contours_new (&grid, 0.0);
  for (guint i = 0; i < contours->points->len; i++)
    {
      PlotPoint at = point_at (contours, i);

      g_assert_true (at.x >= 0.0 && at.x <= 12.0);
      g_assert_true (at.y >= 0.0 && at.y <= 9.0);
    }
}

/* Any values: all points are on the grid and finite. */
static void
test_random_are_sound (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);

  for (guint i = 0; i < 300; i++)
    check_random (random);
}

/* No two neighbours are alike: there is an end to the lines. */
static void
test_noise (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  PlotMapGrid grid = { SIDE, SIDE, values };
  g_autoptr (PlotMapContours) contours = NULL;

  for (guint i = 0; i < SIDE * SIDE; i++)
    values[i] = g_rand_double_range (random, 1.0, 1000.0);
  contours = plot_map_contours_new (&grid, 0.0);
  g_assert_cmpuint (contours->lines->len, ==, PLOT_MAP_MAX_LINES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-contours/plane", test_plane);
  g_test_add_func ("/plot/map-contours/cone", test_cone);
  g_test_add_func ("/plot/map-contours/hole", test_hole);
  g_test_add_func ("/plot/map-contours/saddle", test_saddle);
  g_test_add_func ("/plot/map-contours/cliff", test_cliff);
  g_test_add_func ("/plot/map-contours/degenerate", test_degenerate);
  g_test_add_func ("/plot/map-contours/noise", test_noise);
  g_test_add_func ("/plot/map-contours/random-are-sound",
                   test_random_are_sound);
  return g_test_run ();
}
