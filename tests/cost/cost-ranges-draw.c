/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Draws: the moments that the distributions have, their ends, the same
 * numbers again.
 */
#include "cost-ranges.h"

#include <math.h>

#define N 200000

static void
check_moments (const CostRangesInput *input,
               CostRangesShape        shape,
               double                 mean,
               double                 deviation)
{
  g_autofree double *values = cost_ranges_draw (input, shape, 7, N);
  double             sum = 0.0;
  double             squares = 0.0;

  for (guint i = 0; i < N; i++)
    {
      g_assert_true (values[i] >= input->low && values[i] <= input->high);
      sum += values[i];
      squares += (values[i] - mean) * (values[i] - mean);
    }
  g_assert_cmpfloat_with_epsilon (sum / N, mean, deviation / 80.0);
  g_assert_cmpfloat_with_epsilon (sqrt (squares / N),
                                  deviation,
                                  deviation / 80.0);
}

static void
test_moments (void)
{
  static const CostRangesInput inputs[] = {
    { COST_EGRESS_GB, 50, 200, 2000 },
    { COST_EGRESS_GB, 50, 50, 2000 },
    { COST_EGRESS_GB, 50, 2000, 2000 },
    { COST_EGRESS_GB, 0, 500, 1000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (inputs); i++)
    {
      double a = inputs[i].low;
      double b = inputs[i].high;
      double c = inputs[i].likely;
      double mean = (a + 4 * c + b) / 6;

      check_moments (
          &inputs[i],
          COST_RANGES_TRIANGULAR,
          (a + b + c) / 3,
          sqrt ((a * a + b * b + c * c - a * b - a * c - b * c) / 18));
      check_moments (&inputs[i],
                     COST_RANGES_PERT,
                     mean,
                     sqrt ((mean - a) * (b - mean) / 7));
    }
}

static void
test_degenerate (void)
{
  static const CostRangesInput one = { COST_EGRESS_GB, 5, 5, 5 };
  static const CostRangesInput count = { COST_INSTANCES, 1, 2, 4 };

  for (int shape = COST_RANGES_TRIANGULAR; shape <= COST_RANGES_PERT; shape++)
    {
      g_autofree double *values = cost_ranges_draw (&one, shape, 1, 100);
      g_autofree double *counts = cost_ranges_draw (&count, shape, 1, 100);

      for (guint i = 0; i < 100; i++)
        {
          g_assert_cmpfloat (values[i], ==, 5);
          g_assert_cmpfloat (counts[i], ==, floor (counts[i]));
        }
    }
}

/* For ever: a seed of today gives these tomorrow. */
static void
test_same_again (void)
{
  static const double pinned[2][3] = {
    { 244.72668370805559, 1197.0050254332816, 468.52979265500562 },
    { 149.35535441331962, 749.7243994408733, 288.83904013984034 },
  };
  static const CostRangesInput input = { COST_EGRESS_GB, 50, 200, 2000 };
  g_autofree double           *first = cost_ranges_draw (&input, 0, 42, 100);
  g_autofree double           *again = cost_ranges_draw (&input, 0, 42, 1000);
  g_autofree double           *other = cost_ranges_draw (&input, 0, 43, 100);

  for (int shape = 0; shape < 2; shape++)
    {
      g_autofree double *values = cost_ranges_draw (&input, shape, 42, 3);

      g_assert_cmpmem (values,
                       3 * sizeof (double),
                       pinned[shape],
                       3 * sizeof (double));
    }
  g_assert_cmpmem (first, 100 * sizeof (double), again, 100 * sizeof (double));
  g_assert_cmpfloat (first[0], !=, other[0]);
  g_assert_cmpfloat (first[0], !=, first[1]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/ranges-draw/moments", test_moments);
  g_test_add_func ("/cost/ranges-draw/degenerate", test_degenerate);
  g_test_add_func ("/cost/ranges-draw/same-again", test_same_again);
  return g_test_run ();
}
