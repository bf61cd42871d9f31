/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Levels are round, inside the values, and not too many.
 */
#include "plot-map-levels.h"

#include <math.h>

static void
check (double from, double to, const double *expected, guint n_expected)
{
  double levels[PLOT_MAP_MAX_LEVELS];
  guint  n_levels = plot_map_levels (from, to, 0.0, levels);

  g_assert_cmpuint (n_levels, ==, n_expected);
  for (guint i = 0; i < n_levels; i++)
    g_assert_cmpfloat_with_epsilon (levels[i],
                                    expected[i],
                                    expected[i] * 1e-12);
}

static void
test_round (void)
{
  static const double few[] = { 2.0, 5.0, 10.0, 20.0, 50.0 };
  static const double small[] = { 0.02, 0.05, 0.1 };

  check (1.5, 60.0, few, 5);
  check (0.015, 0.11, small, 3);
}

static void
test_many_become_powers (void)
{
  static const double powers[] = { 10.0, 100.0, 1000.0, 10000.0 };

  check (5.0, 60000.0, powers, 4);
}

static void
test_narrow_becomes_even (void)
{
  static const double even[] = { 52.0, 54.0, 56.0, 58.0 };

  check (51.0, 59.0, even, 4);
}

static void
test_none (void)
{
  check (5.0, 5.0, NULL, 0);
  check (5.0, 4.0, NULL, 0);
  check ((double)NAN, 5.0, NULL, 0);
  check ((double)INFINITY, (double)-INFINITY, NULL, 0);
}

/* Below a cent there is nothing to tell apart. */
static void
test_not_below_least (void)
{
  for (double to = 0.005; to < 1e7; to *= 1.7)
    {
      double levels[PLOT_MAP_MAX_LEVELS];
      guint  n_levels = plot_map_levels (0.0, to, 0.01, levels);

      g_assert_cmpuint (n_levels > 0, ==, to >= 0.01);
      for (guint i = 0; i < n_levels; i++)
        g_assert_cmpfloat (levels[i], >=, 0.01);
    }
}

static void
check_ascending (const double *levels, guint n_levels, double from, double to)
{
  g_assert_cmpuint (n_levels, <=, PLOT_MAP_MAX_LEVELS);
  for (guint i = 0; i < n_levels; i++)
    {
      g_assert_cmpfloat (levels[i], >, i > 0 ? levels[i - 1] : from);
      g_assert_cmpfloat (levels[i], <=, to * (1.0 + 1e-9) + 1e-9);
    }
}

static void
test_random_are_sound (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);

  for (guint i = 0; i < 5000; i++)
    {
      double levels[PLOT_MAP_MAX_LEVELS];
      double from = exp (g_rand_double_range (random, -20.0, 20.0)) -
                    g_rand_double_range (random, 0.0, 2.0);
      double to = from + exp (g_rand_double_range (random, -9.0, 25.0));
      guint  n_levels = plot_map_levels (from, to, 0.0, levels);

      check_ascending (levels, n_levels, from, to);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-levels/round", test_round);
  g_test_add_func ("/plot/map-levels/many-become-powers",
                   test_many_become_powers);
  g_test_add_func ("/plot/map-levels/narrow-becomes-even",
                   test_narrow_becomes_even);
  g_test_add_func ("/plot/map-levels/none", test_none);
  g_test_add_func ("/plot/map-levels/not-below-least", test_not_below_least);
  g_test_add_func ("/plot/map-levels/random-are-sound", test_random_are_sound);
  return g_test_run ();
}
