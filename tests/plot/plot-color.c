/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Luminance and contrast against figures that WCAG's definition gives.
 */
#include "plot-color.h"

static void
test_from_rgb (void)
{
  PlotColor color = plot_color_from_rgb (0xff3366cc);

  g_assert_cmpfloat (color.red, ==, 0.2);
  g_assert_cmpfloat (color.green, ==, 0.4);
  g_assert_cmpfloat (color.blue, ==, 0.8);
  g_assert_cmpfloat (color.alpha, ==, 1.0);
}

static void
test_contrast (void)
{
  PlotColor white = plot_color_from_rgb (0xffffff);
  PlotColor black = plot_color_from_rgb (0x000000);
  PlotColor grey = plot_color_from_rgb (0x767676);

  g_assert_cmpfloat_with_epsilon (plot_color_contrast (white, black),
                                  21.0,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (plot_color_contrast (grey, white),
                                  4.54,
                                  0.005);
  g_assert_cmpfloat (plot_color_contrast (grey, white),
                     ==,
                     plot_color_contrast (white, grey));
  g_assert_cmpfloat_with_epsilon (plot_color_luminance (white), 1.0, 1e-9);
}

static void
test_fade (void)
{
  PlotColor half = plot_color_fade (plot_color_from_rgb (0), 0.5);

  g_assert_cmpfloat (half.alpha, ==, 0.5);
  g_assert_cmpfloat (plot_color_fade (half, 0.5).alpha, ==, 0.25);
  g_assert_cmpfloat (plot_color_fade (half, 7.0).alpha, ==, 0.5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/color/from-rgb", test_from_rgb);
  g_test_add_func ("/plot/color/contrast", test_contrast);
  g_test_add_func ("/plot/color/fade", test_fade);
  return g_test_run ();
}
