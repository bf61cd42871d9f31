/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The room found against every rectangle there is.
 */
#include "plot-map-rooms.h"

#define SIDE 9

static gboolean
is_inside (const PlotMapCells *cells, const PlotCellSpan *span, guint8 winner)
{
  for (guint row = span->row; row < span->row + span->n_rows; row++)
    for (guint i = 0; i < span->n_columns; i++)
      if (cells->winners[row * cells->n_columns + span->column + i] != winner)
        return FALSE;
  return TRUE;
}

static double
best_at (const PlotMapCells *cells,
         const PlotMapRoom  *room,
         guint8              winner,
         guint               at)
{
  double best = 0.0;

  for (guint width = 1; at % SIDE + width <= SIDE; width++)
    for (guint height = 1; at / SIDE + height <= SIDE; height++)
      {
        PlotCellSpan span = { at % SIDE, at / SIDE, width, height, 0 };

        if (is_inside (cells, &span, winner))
          best = MAX (best, MIN (width / room->width, height / room->height));
      }
  return MIN (best, 4.0);
}

static void
check (GRand *random)
{
  guint8       winners[SIDE * SIDE];
  PlotMapCells cells = { SIDE, SIDE, winners, NULL, NULL };
  PlotMapRoom  rooms[2] = { { .width = 2.0, .height = 1.0 },
                            { .width = 0.7, .height = 1.6 } };

  for (guint i = 0; i < SIDE * SIDE; i++)
    winners[i] = (guint8)(g_rand_int_range (random, 0, 7) / 3);
  plot_map_rooms_find (&cells, rooms, 2);
  for (guint8 i = 0; i < 2; i++)
    {
      double best = 0.0;

      for (guint at = 0; at < SIDE * SIDE; at++)
        best = MAX (best, best_at (&cells, &rooms[i], i, at));
      g_assert_cmpfloat (rooms[i].fit, ==, best);
      g_assert_true (is_inside (&cells, &rooms[i].span, i));
      g_assert_cmpfloat (MIN (MIN (rooms[i].span.n_columns / rooms[i].width,
                                   rooms[i].span.n_rows / rooms[i].height),
                              4.0),
                         ==,
                         best);
    }
}

static void
test_best_of_all (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (guint i = 0; i < 300; i++)
    check (random);
}

static void
test_none (void)
{
  static const guint8 winners[] = { 255, 255, 1, 255 };
  PlotMapCells        cells = { 2, 2, winners, NULL, NULL };
  PlotMapRoom         room = { .width = 1.0, .height = 1.0, .fit = 9.0 };

  plot_map_rooms_find (&cells, &room, 1);
  g_assert_cmpuint (room.span.n_columns, ==, 0);
  g_assert_cmpfloat (room.fit, ==, 0.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/map-rooms/best-of-all", test_best_of_all);
  g_test_add_func ("/plot/map-rooms/none", test_none);
  return g_test_run ();
}
