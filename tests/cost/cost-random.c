/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The generator gives the numbers that its author publishes (the demo of the
 * minimal C library: seed 42, stream 54), and the power function those of the
 * mathematics.
 */
#include "cost-random-private.h"

#include <math.h>

static void
test_published (void)
{
  static const guint32 wanted[] = { 0xa15c02b7, 0x7b47f409, 0xba1d3330,
                                    0x83d2f293, 0xbfa4784b, 0xcbed606e };
  CostRandom           random = { 0 };

  cost_random_init (&random, 42, 54);
  for (gsize i = 0; i < G_N_ELEMENTS (wanted); i++)
    g_assert_cmphex (cost_random_next (&random), ==, wanted[i]);
}

static void
test_unit (void)
{
  CostRandom random = { 0 };
  double     sum = 0.0;
  double     squares = 0.0;

  cost_random_init (&random, 1, 2);
  for (int i = 0; i < 100000; i++)
    {
      double unit = cost_random_unit (&random);

      g_assert_true (unit >= 0.0 && unit < 1.0);
      sum += unit;
      squares += unit * unit;
    }
  g_assert_cmpfloat_with_epsilon (sum / 1e5, 1.0 / 2.0, 0.004);
  g_assert_cmpfloat_with_epsilon (squares / 1e5, 1.0 / 3.0, 0.004);
}

static void
test_power (void)
{
  for (int i = 0; i <= 8; i++)
    for (int k = 0; k <= 16; k++)
      g_assert_cmpfloat_with_epsilon (cost_random_power (i / 8.0, k * 0.3),
                                      pow (i / 8.0, k * 0.3),
                                      1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/random/published", test_published);
  g_test_add_func ("/cost/random/unit", test_unit);
  g_test_add_func ("/cost/random/power", test_power);
  return g_test_run ();
}
