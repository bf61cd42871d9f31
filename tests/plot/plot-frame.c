/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text grows with the picture, within bounds.
 */
#include "plot-frame.h"

#include <math.h>

static void
test_grows_with_picture (void)
{
  double full = plot_frame_text_scale (1920.0, 1080.0);

  g_assert_cmpfloat (full, >, 1.5);
  g_assert_cmpfloat (plot_frame_text_scale (3840.0, 2160.0), ==, full * 2.0);
  g_assert_cmpfloat (plot_frame_text_scale (900.0, 600.0), ==, 1.0);
}

static void
test_has_bounds (void)
{
  g_assert_cmpfloat (plot_frame_text_scale (1.0, 1.0), ==, 0.75);
  g_assert_cmpfloat (plot_frame_text_scale (1e9, 1e9), ==, 16.0);
  g_assert_cmpfloat (plot_frame_text_scale ((double)NAN, 5.0), >=, 0.75);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/frame/grows-with-picture", test_grows_with_picture);
  g_test_add_func ("/plot/frame/has-bounds", test_has_bounds);
  return g_test_run ();
}
