/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Slider positions: the laws of every dimension, and what a drag gives.
 */
#include "cost-dimension.h"

#include <math.h>

#define N_STOPS 500

static void
test_ends_are_the_range (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension            dimension = (CostDimension)i;
      const CostDimensionInfo *info = cost_dimension_get_info (dimension);

      g_assert_cmpfloat (cost_dimension_to_position (dimension, info->min),
                         ==,
                         0);
      g_assert_cmpfloat_with_epsilon (
          cost_dimension_to_position (dimension, info->max),
          1,
          1e-12);
      g_assert_cmpfloat (cost_dimension_from_position (dimension, -1),
                         ==,
                         info->min);
      g_assert_cmpfloat (cost_dimension_from_position (dimension, NAN),
                         ==,
                         info->min);
      g_assert_cmpfloat (cost_dimension_from_position (dimension, 2),
                         ==,
                         info->max);
    }
}

static void
assert_values_rise (CostDimension dimension)
{
  double last = -INFINITY;

  for (guint i = 0; i <= N_STOPS; i++)
    {
      double position = (double)i / N_STOPS;
      double value = cost_dimension_from_position (dimension, position);

      g_assert_true (cost_dimension_check (dimension, value, NULL));
      g_assert_true (value >= last);
      last = value;
    }
}

static void
test_values_rise_and_are_accepted (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    assert_values_rise ((CostDimension)i);
}

/* What a slider gave back stays where it is. */
static void
test_snapped_values_return (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    for (guint j = 0; j <= N_STOPS; j++)
      {
        CostDimension dimension = (CostDimension)i;
        double        value =
            cost_dimension_from_position (dimension, (double)j / N_STOPS);
        double again = cost_dimension_from_position (
            dimension,
            cost_dimension_to_position (dimension, value));

        g_assert_cmpfloat (again, ==, value);
      }
}

static void
test_positions_tell_values_apart (void)
{
  double last = -1;

  for (guint i = 0; i < 10000; i++)
    {
      double position = cost_dimension_to_position (COST_REQUESTS, i / 1000.0);

      g_assert_cmpfloat (position, >, last);
      last = position;
    }
}

static void
test_sensible_values (void)
{
  const struct
  {
    CostDimension dimension;
    double        value;
    double        snapped;
  } rows[] = {
    { COST_REQUESTS, 5, 5 },        { COST_REQUESTS, 0.003, 0 },
    { COST_REQUESTS, 0.007, 0.01 }, { COST_REQUESTS, 1234, 1250 },
    { COST_REQUESTS, 0.3, 0.3 },    { COST_EGRESS_GB, 54321, 54000 },
    { COST_MEMORY_GB, 0.25, 0.25 }, { COST_MEMORY_GB, 0.7, 0.75 },
    { COST_MEMORY_GB, 130, 128 },   { COST_VCPU, 2.2, 2 },
    { COST_INSTANCES, 7, 7 },       { COST_INSTANCES, 123, 125 },
    { COST_ON_HOURS, 730.4, 730 },  { COST_REGIONS, 3, 3 },
    { COST_SETUP_WEEKS, 1.6, 1.5 }, { COST_GROWTH, -12.4, -12 },
    { COST_SEATS, 1, 1 },           { COST_SEATS, 12, 12 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double position =
          cost_dimension_to_position (rows[i].dimension, rows[i].value);

      g_assert_cmpfloat (
          cost_dimension_from_position (rows[i].dimension, position),
          ==,
          rows[i].snapped);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/dimension-position/ends-are-the-range",
                   test_ends_are_the_range);
  g_test_add_func ("/cost/dimension-position/values-rise-and-are-accepted",
                   test_values_rise_and_are_accepted);
  g_test_add_func ("/cost/dimension-position/snapped-values-return",
                   test_snapped_values_return);
  g_test_add_func ("/cost/dimension-position/positions-tell-values-apart",
                   test_positions_tell_values_apart);
  g_test_add_func ("/cost/dimension-position/sensible-values",
                   test_sensible_values);
  return g_test_run ();
}
