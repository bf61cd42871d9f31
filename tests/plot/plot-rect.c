/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Half-open edges, unions, mirror images.
 */
#include "plot-rect.h"

static const PlotRect box = { 10.0, 20.0, 30.0, 40.0 };

static void
test_contains_half_open (void)
{
  g_assert_true (plot_rect_contains (box, 10.0, 20.0));
  g_assert_true (plot_rect_contains (box, 39.9, 59.9));
  g_assert_false (plot_rect_contains (box, 40.0, 30.0));
  g_assert_false (plot_rect_contains (box, 20.0, 60.0));
  g_assert_false (plot_rect_contains (box, 9.9, 30.0));
}

static void
test_union (void)
{
  PlotRect other = { 0.0, 50.0, 5.0, 50.0 };
  PlotRect nothing = { 0 };
  PlotRect both = plot_rect_union (box, other);

  g_assert_cmpfloat (both.x, ==, 0.0);
  g_assert_cmpfloat (both.y, ==, 20.0);
  g_assert_cmpfloat (both.width, ==, 40.0);
  g_assert_cmpfloat (both.height, ==, 80.0);
  g_assert_cmpfloat (plot_rect_union (box, nothing).x, ==, 10.0);
  g_assert_cmpfloat (plot_rect_union (nothing, box).width, ==, 30.0);
}

static void
test_around (void)
{
  const PlotPoint points[] = { { 5.0, 7.0 }, { -1.0, 9.0 }, { 2.0, 3.0 } };
  PlotRect        all = plot_rect_around (points, G_N_ELEMENTS (points));
  PlotRect        one = plot_rect_around (points, 1);

  g_assert_cmpfloat (all.x, ==, -1.0);
  g_assert_cmpfloat (all.y, ==, 3.0);
  g_assert_cmpfloat (all.width, ==, 6.0);
  g_assert_cmpfloat (all.height, ==, 6.0);
  g_assert_cmpfloat (one.x, ==, 5.0);
  g_assert_cmpfloat (one.width, ==, 0.0);
}

static void
test_mirror_twice_is_same (void)
{
  PlotRect mirrored = plot_rect_mirror (box, 100.0);

  g_assert_cmpfloat (mirrored.x, ==, 60.0);
  g_assert_cmpfloat (plot_rect_mirror (mirrored, 100.0).x, ==, box.x);
}

static void
test_overlaps (void)
{
  PlotRect beside = { 40.0, 20.0, 5.0, 5.0 };
  PlotRect inside = { 20.0, 30.0, 5.0, 5.0 };

  g_assert_false (plot_rect_overlaps (box, beside));
  g_assert_true (plot_rect_overlaps (box, inside));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/rect/contains-half-open", test_contains_half_open);
  g_test_add_func ("/plot/rect/union", test_union);
  g_test_add_func ("/plot/rect/around", test_around);
  g_test_add_func ("/plot/rect/mirror-twice-is-same",
                   test_mirror_twice_is_same);
  g_test_add_func ("/plot/rect/overlaps", test_overlaps);
  return g_test_run ();
}
