/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Laws of scales: inverse, independence of the unit, bands that tile.
 */
#include "plot-scale.h"

#include <math.h>

static void
test_linear_inverse (void)
{
  PlotScale scale = plot_scale_linear (-3.0, 17.0, 200.0, 50.0);

  for (int i = -20; i < 60; i++)
    g_assert_cmpfloat_with_epsilon (
        plot_scale_invert (&scale, plot_scale_map (&scale, i * 0.7)),
        i * 0.7,
        1e-12);
  g_assert_cmpfloat (plot_scale_map (&scale, -3.0), ==, 200.0);
  g_assert_cmpfloat (plot_scale_map (&scale, 17.0), ==, 50.0);
}

static void
test_log_inverse (void)
{
  PlotScale scale = plot_scale_log (0.01, 1e6, 0.0, 800.0);

  for (int i = -4; i < 12; i++)
    g_assert_cmpfloat_with_epsilon (
        plot_scale_invert (&scale, plot_scale_map (&scale, pow (3.0, i))) /
            pow (3.0, i),
        1.0,
        1e-12);
  g_assert_cmpfloat_with_epsilon (plot_scale_map (&scale, 100.0), 400.0, 1e-9);
  g_assert_cmpfloat (plot_scale_map (&scale, -5.0), ==, 0.0);
}

static void
test_unit_does_not_matter (void)
{
  for (int power = -9; power < 16; power += 3)
    {
      double    unit = pow (10.0, power);
      PlotScale one = plot_scale_linear (0.0, 40.0, 100.0, 700.0);
      PlotScale many = plot_scale_linear (0.0, 40.0 * unit, 100.0, 700.0);

      g_assert_cmpfloat_with_epsilon (plot_scale_map (&one, 13.0),
                                      plot_scale_map (&many, 13.0 * unit),
                                      1e-9);
    }
}

static void
test_degenerate (void)
{
  PlotScale scales[] = {
    plot_scale_linear (5.0, 5.0, 10.0, 90.0),
    plot_scale_linear ((double)NAN, 1.0, 10.0, 90.0),
    plot_scale_linear (0.0, (double)INFINITY, 10.0, 90.0),
    plot_scale_linear (-1e308, 1e308 * 1.5, 10.0, 90.0),
    plot_scale_log (0.0, 10.0, 10.0, 90.0),
    plot_scale_log (1.0, -10.0, 10.0, 90.0),
  };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_assert_true (scales[i].is_degenerate);
      g_assert_cmpfloat (plot_scale_map (&scales[i], 7.0), ==, 10.0);
      g_assert_cmpfloat (plot_scale_invert (&scales[i], 50.0),
                         ==,
                         scales[i].domain_start);
      g_assert_true (isfinite (scales[i].domain_start));
    }
}

static void
test_not_a_number (void)
{
  PlotScale scale = plot_scale_linear (0.0, 1.0, 10.0, 90.0);

  g_assert_false (scale.is_degenerate);
  g_assert_cmpfloat (plot_scale_map (&scale, (double)NAN), ==, 10.0);
  g_assert_cmpfloat (plot_scale_map (&scale, (double)INFINITY), ==, 10.0);
  g_assert_cmpfloat (plot_scale_invert (&scale, (double)NAN), ==, 0.0);
}

static void
test_bands_tile (void)
{
  for (guint n_bands = 1; n_bands <= 40; n_bands++)
    {
      double edge = 13.7;

      for (guint i = 0; i < n_bands; i++)
        {
          PlotBand band = plot_scale_band (13.7, 511.3, n_bands, i);
          double   middle = (band.start + band.end) / 2.0;

          g_assert_cmpfloat (band.start, ==, edge);
          g_assert_cmpint (
              plot_scale_band_at (13.7, 511.3, n_bands, band.start),
              ==,
              i);
          g_assert_cmpint (plot_scale_band_at (13.7, 511.3, n_bands, middle),
                           ==,
                           i);
          edge = band.end;
        }
      g_assert_cmpfloat (edge, ==, 511.3);
    }
}

static void
test_bands_outside (void)
{
  g_assert_cmpint (plot_scale_band_at (0.0, 10.0, 5, -0.1), ==, -1);
  g_assert_cmpint (plot_scale_band_at (0.0, 10.0, 5, 10.0), ==, -1);
  g_assert_cmpint (plot_scale_band_at (0.0, 10.0, 0, 5.0), ==, -1);
  g_assert_cmpint (plot_scale_band_at (0.0, 10.0, 5, (double)NAN), ==, -1);
  g_assert_cmpfloat (plot_scale_band (0.0, 10.0, 0, 3).end, ==, 10.0);
  g_assert_cmpfloat (plot_scale_band (0.0, 10.0, 5, 9).start, ==, 8.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/scale/linear-inverse", test_linear_inverse);
  g_test_add_func ("/plot/scale/log-inverse", test_log_inverse);
  g_test_add_func ("/plot/scale/unit-does-not-matter",
                   test_unit_does_not_matter);
  g_test_add_func ("/plot/scale/degenerate", test_degenerate);
  g_test_add_func ("/plot/scale/not-a-number", test_not_a_number);
  g_test_add_func ("/plot/scale/bands-tile", test_bands_tile);
  g_test_add_func ("/plot/scale/bands-outside", test_bands_outside);
  return g_test_run ();
}
