/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values by chance, one number of the generator each: a place in the
 * distribution that moves with its ends and never jumps.
 */
#include "cost-ranges.h"

#include <math.h>

#include "cost-random-private.h"

/* The distribution of PERT as a table of so many parts. */
#define N_PARTS 512
#define LIKELY_WEIGHT 4.0

/* By the name: the number of a dimension may change, its name does not. */
static guint64
name_stream (CostDimension dimension)
{
  const char *id = cost_dimension_get_info (dimension)->id;
  guint64     hash = G_GUINT64_CONSTANT (14695981039346656037);

  for (; *id != '\0'; id++)
    hash = (hash ^ (guint8)*id) * G_GUINT64_CONSTANT (1099511628211);
  return hash;
}

static double
place_triangular (double likely, double unit)
{
  if (unit < likely)
    return sqrt (unit * likely);
  return 1.0 - sqrt ((1.0 - unit) * (1.0 - likely));
}

static void
tabulate_pert (double likely, double *table)
{
  double before = 0.0;

  for (int i = 0; i <= N_PARTS; i++)
    {
      double x = (double)i / N_PARTS;
      double density =
          cost_random_power (x, LIKELY_WEIGHT * likely) *
          cost_random_power (1.0 - x, LIKELY_WEIGHT * (1.0 - likely));

      table[i] = i == 0 ? 0.0 : table[i - 1] + (before + density);
      before = density;
    }
}

static double
place_pert (const double *table, double unit)
{
  double wanted = unit * table[N_PARTS];
  int    low = 0;
  int    high = N_PARTS;

  while (high - low > 1)
    {
      int middle = (low + high) / 2;

      if (table[middle] <= wanted)
        low = middle;
      else
        high = middle;
    }
  return (low + (wanted - table[low]) / (table[high] - table[low])) / N_PARTS;
}

/**
 * cost_ranges_draw:
 * @input: a range
 * @shape: how it is distributed
 * @seed: of the scenario
 * @n_samples: how many
 *
 * Draws values of a range; counts are rounded.  A range without width gives
 * its one value.
 *
 * Returns: (transfer full): the values
 */
double *
cost_ranges_draw (const CostRangesInput *input,
                  CostRangesShape        shape,
                  guint64                seed,
                  guint                  n_samples)
{
  double    *values = g_new (double, MAX (n_samples, 1));
  double     width = input->high - input->low;
  double     likely = width > 0.0 ? (input->likely - input->low) / width : 0.0;
  double     table[N_PARTS + 1] = { 0.0 };
  CostRandom random = { 0 };

  cost_random_init (&random, seed, name_stream (input->dimension));
  if (shape == COST_RANGES_PERT)
    tabulate_pert (likely, table);
  for (guint i = 0; i < n_samples; i++)
    {
      double unit = cost_random_unit (&random);
      double place = shape == COST_RANGES_PERT
                         ? place_pert (table, unit)
                         : place_triangular (likely, unit);

      values[i] =
          cost_dimension_clamp (input->dimension, input->low + place * width);
    }
  return values;
}
