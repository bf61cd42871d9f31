/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Room for words: nobody overlaps, and nobody moves without need.
 */
#include "plot-lines-room.h"

#include <stdlib.h>

static void
test_spread_leaves_alone (void)
{
  PlotLinesSpread spread = { 3, 10.0, 0.0, 100.0 };
  double          centers[] = { 20.0, 40.0, 80.0 };

  plot_lines_room_spread (&spread, centers);
  g_assert_cmpfloat (centers[0], ==, 20.0);
  g_assert_cmpfloat (centers[1], ==, 40.0);
  g_assert_cmpfloat (centers[2], ==, 80.0);
}

static void
test_spread_shares_the_way (void)
{
  PlotLinesSpread spread = { 2, 10.0, 0.0, 100.0 };
  double          centers[] = { 50.0, 50.0 };

  plot_lines_room_spread (&spread, centers);
  g_assert_cmpfloat_with_epsilon (centers[0], 45.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (centers[1], 55.0, 1e-9);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return *(const double *)a < *(const double *)b ? -1 : 1;
}

static void
test_spread_never_overlaps (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);

  for (guint i = 0; i < 500; i++)
    {
      PlotLinesSpread spread = { 0, 10.0, 5.0, 305.0 };
      double          centers[30];

      spread.count = (guint)g_rand_int_range (random, 0, 31);
      for (guint j = 0; j < spread.count; j++)
        centers[j] = g_rand_double_range (random, -50.0, 400.0);
      qsort (centers, spread.count, sizeof *centers, compare);
      plot_lines_room_spread (&spread, centers);
      for (guint j = 0; j < spread.count; j++)
        {
          g_assert_cmpfloat (centers[j], >=, 10.0 - 1e-9);
          g_assert_cmpfloat (centers[j], <=, 300.0 + 1e-9);
          if (j > 0)
            g_assert_cmpfloat (centers[j] - centers[j - 1], >=, 10.0 - 1e-9);
        }
    }
}

static void
test_find_avoids_words_and_lines (void)
{
  static const PlotPoint line[] = { { 50.0, 50.0 }, { 100.0, 0.0 } };
  g_autoptr (PlotLinesRoom) room =
      plot_lines_room_new ((PlotRect){ 0, 0, 100, 100 });
  PlotLinesCall call = { { 50.0, 50.0 }, 5.0, 20.0, 10.0, 0 };
  PlotRect      box = { 0 };

  g_assert_true (plot_lines_room_find (room, &call, &box));
  g_assert_cmpfloat (box.x, ==, 55.0);
  g_assert_cmpfloat (box.y, ==, 35.0);
  plot_lines_room_cross (room, line, 2);
  g_assert_true (plot_lines_room_find (room, &call, &box));
  g_assert_cmpfloat (box.x, ==, 25.0);
  plot_lines_room_take (room, box);
  g_assert_false (plot_lines_room_is_free (room, box));
  g_assert_true (plot_lines_room_find (room, &call, &box));
  g_assert_cmpfloat (box.y, ==, 55.0);
}

static void
test_find_gives_up (void)
{
  g_autoptr (PlotLinesRoom) room =
      plot_lines_room_new ((PlotRect){ 0, 0, 30, 12 });
  PlotLinesCall call = { { 15.0, 6.0 }, 5.0, 20.0, 10.0, 9 };
  PlotRect      box = { 1.0, 2.0, 3.0, 4.0 };

  g_assert_false (plot_lines_room_find (room, &call, &box));
  g_assert_cmpfloat (box.x, ==, 1.0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/lines-room/spread-leaves-alone",
                   test_spread_leaves_alone);
  g_test_add_func ("/plot/lines-room/spread-shares-the-way",
                   test_spread_shares_the_way);
  g_test_add_func ("/plot/lines-room/spread-never-overlaps",
                   test_spread_never_overlaps);
  g_test_add_func ("/plot/lines-room/find-avoids-words-and-lines",
                   test_find_avoids_words_and_lines);
  g_test_add_func ("/plot/lines-room/find-gives-up", test_find_gives_up);
  return g_test_run ();
}
