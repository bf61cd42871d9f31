/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ticks by table from tiny to huge, and their laws: round, in range, evenly
 * apart, not too many.
 */
#include "plot-ticks.h"

#include <math.h>

static void
test_table (void)
{
  static const struct
  {
    double from;
    double to;
    guint  max_count;
    double step;
    guint  n_values;
    double last;
  } rows[] = {
    { 0.0, 38.6, 9, 5.0, 8, 35.0 },    { 0.0, 40.0, 9, 5.0, 9, 40.0 },
    { 0.0, 2.19, 4, 1.0, 3, 2.0 },     { 0.0, 2.19, 6, 0.5, 5, 2.0 },
    { 0.0, 1.0, 5, 0.25, 5, 1.0 },     { 0.0, 0.3, 5, 0.1, 4, 0.3 },
    { 3.0, 17.0, 8, 2.0, 7, 16.0 },    { -5.0, 5.0, 5, 2.0, 5, 4.0 },
    { 0.0, 10.0, 5, 2.5, 5, 10.0 },    { 0.0, 1e-9, 6, 2e-10, 6, 1e-9 },
    { 0.0, 7e-9, 8, 1e-9, 8, 7e-9 },   { 0.0, 1e15, 6, 2e14, 6, 1e15 },
    { 0.0, 9.9e14, 3, 5e14, 2, 5e14 }, { 0.0, 1e18, 2, 1e18, 2, 1e18 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PlotTicks ticks =
          plot_ticks_linear (rows[i].from, rows[i].to, rows[i].max_count);

      g_assert_cmpfloat (ticks.step, ==, rows[i].step);
      g_assert_cmpuint (ticks.n_values, ==, rows[i].n_values);
      g_assert_cmpfloat (ticks.values[ticks.n_values - 1], ==, rows[i].last);
    }
}

static gboolean
is_round (double step)
{
  double power = pow (10.0, floor (log10 (step) + 1e-9));
  double mantissa = step / power;

  return fabs (mantissa - 1.0) < 1e-9 || fabs (mantissa - 2.0) < 1e-9 ||
         fabs (mantissa - 2.5) < 1e-9 || fabs (mantissa - 5.0) < 1e-9;
}

static void
check_laws (double from, double to, guint max_count)
{
  PlotTicks ticks = plot_ticks_linear (from, to, max_count);
  double    slack = ticks.step * 1e-6;

  g_assert_cmpuint (ticks.n_values, >=, 1);
  g_assert_cmpuint (ticks.n_values, <=, max_count);
  g_assert_true (is_round (ticks.step));
  for (guint i = 0; i < ticks.n_values; i++)
    {
      g_assert_cmpfloat (ticks.values[i], >=, from - slack);
      g_assert_cmpfloat (ticks.values[i], <=, to + slack);
      if (i > 0)
        g_assert_cmpfloat_with_epsilon (ticks.values[i] - ticks.values[i - 1],
                                        ticks.step,
                                        slack);
    }
}

static void
test_laws (void)
{
  for (int i = 0; i <= 176; i++)
    for (guint count = 2; count <= 12; count++)
      {
        double size = 1e-9 * pow (1.37, i);

        check_laws (0.0, size, count);
        check_laws (-size * 0.3, size, count);
      }
}

static void
test_without_length (void)
{
  static const double tos[] = { 4.0, 3.0, 4.0 + 1e-15 };

  for (guint i = 0; i < G_N_ELEMENTS (tos); i++)
    {
      PlotTicks ticks = plot_ticks_linear (4.0, tos[i], 5);

      g_assert_cmpuint (ticks.n_values, ==, 1);
      g_assert_cmpfloat (ticks.values[0], ==, 4.0);
    }
  g_assert_cmpuint (plot_ticks_linear (0.0, 5e-324, 5).n_values, ==, 1);
  g_assert_cmpuint (plot_ticks_linear (0.0, (double)INFINITY, 5).n_values,
                    ==,
                    0);
  g_assert_cmpuint (plot_ticks_linear ((double)NAN, 1.0, 5).n_values, ==, 0);
  g_assert_cmpuint (plot_ticks_linear (-1e308, 1.7e308, 5).n_values, ==, 0);
}

static void
test_log (void)
{
  PlotTicks ticks = plot_ticks_log (0.5, 2e6, 10);

  g_assert_cmpuint (ticks.n_values, ==, 7);
  g_assert_cmpfloat (ticks.values[0], ==, 1.0);
  g_assert_cmpfloat (ticks.values[6], ==, 1e6);
  ticks = plot_ticks_log (1e-9, 1e15, 5);
  g_assert_cmpuint (ticks.n_values, <=, 5);
  g_assert_cmpfloat (ticks.values[0], ==, 1e-9);
  g_assert_cmpuint (plot_ticks_log (2.0, 7.0, 6).n_values, ==, 6);
  g_assert_cmpuint (plot_ticks_log (0.0, 7.0, 6).n_values, ==, 0);
}

static void
test_thinning (void)
{
  const double centers[] = { 0.0, 50.0, 100.0, 150.0, 200.0 };
  const double narrow[] = { 20.0, 20.0, 20.0, 20.0, 20.0 };
  const double wide[] = { 60.0, 60.0, 60.0, 60.0, 60.0 };
  const double huge[] = { 900.0, 900.0, 900.0, 900.0, 900.0 };

  g_assert_cmpuint (plot_ticks_thin (centers, narrow, 5, 10.0), ==, 1);
  g_assert_cmpuint (plot_ticks_thin (centers, wide, 5, 10.0), ==, 2);
  g_assert_cmpuint (plot_ticks_thin (centers, wide, 5, 45.0), ==, 3);
  g_assert_cmpuint (plot_ticks_thin (centers, huge, 5, 10.0), ==, 5);
  g_assert_cmpuint (plot_ticks_thin (NULL, NULL, 0, 10.0), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/ticks/table", test_table);
  g_test_add_func ("/plot/ticks/laws", test_laws);
  g_test_add_func ("/plot/ticks/without-length", test_without_length);
  g_test_add_func ("/plot/ticks/log", test_log);
  g_test_add_func ("/plot/ticks/thinning", test_thinning);
  return g_test_run ();
}
