/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Axes: what is refused and how, and which values stand on the others.
 */
#include "cost-axis.h"

#include <math.h>

#include "cost-error.h"

typedef struct
{
  CostAxis    axis;
  const char *message;
} Refusal;

static const Refusal refusals[] = {
  { { COST_DB, 0, 3, 4, COST_SCALE_LINEAR },
    "db: this is a switch or a choice; an axis needs an amount or a count" },
  { { COST_SLA, 0, 1, 2, COST_SCALE_LINEAR },
    "sla: this is a switch or a choice; an axis needs an amount or a count" },
  { { COST_EGRESS_GB, 5, 5, 10, COST_SCALE_LINEAR },
    "egress_gb: an axis from 5 to 5 is empty; its end must be above its "
    "beginning" },
  { { COST_EGRESS_GB, 10, 5, 10, COST_SCALE_LOG },
    "egress_gb: an axis from 10 to 5 is empty; its end must be above its "
    "beginning" },
  { { COST_REQUESTS, 0, 20000, 10, COST_SCALE_LOG },
    "requests: 20000 is out of range, which is 0 to 10000 million/month" },
  { { COST_REQUESTS, NAN, 5, 10, COST_SCALE_LOG },
    "requests: the value is not a finite number" },
  { { COST_INSTANCES, 0, 2.5, 10, COST_SCALE_LOG },
    "instances: 2.5 is not a whole number" },
  { { COST_REQUESTS, 0, 5, 1, COST_SCALE_LOG },
    "requests: an axis of 1 points is not possible; it has 2 to 100000" },
  { { COST_REQUESTS, 0, 5, 100001, COST_SCALE_LOG },
    "requests: an axis of 100001 points is not possible; it has 2 to "
    "100000" },
  { { COST_GROWTH, -10, 5, 10, COST_SCALE_LOG },
    "growth: a logarithmic axis cannot begin below zero; a linear one can" },
};

static void
test_refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (cost_axis_check (&refusals[i].axis, &error));
      g_assert_true (error->domain == COST_ERROR);
      g_assert_cmpstr (error->message, ==, refusals[i].message);
    }
}

static void
test_default (void)
{
  CostAxis axis = { 0 };
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info = cost_dimension_get_info (i);

      if (info->kind != COST_KIND_AMOUNT && info->kind != COST_KIND_COUNT)
        continue;
      g_assert_true (cost_axis_init (&axis, i, &error));
      g_assert_true (cost_axis_check (&axis, &error));
      g_assert_no_error (error);
      g_assert_cmpfloat (axis.from, ==, info->min);
      g_assert_cmpfloat (axis.to, ==, info->max);
      g_assert_cmpint (axis.scale, ==, info->scale);
    }
  g_assert_false (cost_axis_init (&axis, COST_DB, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_FORMAT);
  g_assert_cmpint (axis.dimension, !=, COST_DB);
}

static void
check_values (const CostAxis *axis, const double *wanted, guint n_wanted)
{
  guint              n = 0;
  g_autofree double *values = cost_axis_get_values (axis, &n);

  g_assert_cmpuint (n, ==, n_wanted);
  for (guint i = 0; i < n; i++)
    g_assert_cmpfloat_with_epsilon (values[i], wanted[i], 1e-9);
  g_assert_cmpfloat (values[0], ==, axis->from);
  g_assert_cmpfloat (values[n - 1], ==, axis->to);
}

static void
test_values (void)
{
  static const double   fifths[] = { 0, 2.5, 5, 7.5, 10 };
  static const double   decades[] = { 0.1, 1, 10, 100 };
  static const double   from_zero[] = { 0, 0.01, 0.1, 1, 10 };
  static const double   ends[] = { 0, 7 };
  static const double   whole[] = { 0, 1, 2, 3 };
  static const double   below_step[] = { 0, 0.005 };
  static const CostAxis linear = { COST_EGRESS_GB, 0, 10, 5, 0 };
  static const CostAxis factors = { COST_REQUESTS, 0.1, 100, 4, 1 };
  static const CostAxis zero = { COST_REQUESTS, 0, 10, 5, 1 };
  static const CostAxis two = { COST_REQUESTS, 0, 7, 2, 1 };
  static const CostAxis counts = { COST_INSTANCES, 0, 3, 100, 0 };
  static const CostAxis tiny = { COST_REQUESTS, 0, 0.005, 10, 1 };

  check_values (&linear, fifths, 5);
  check_values (&factors, decades, 4);
  check_values (&zero, from_zero, 5);
  check_values (&two, ends, 2);
  check_values (&counts, whole, 4);
  check_values (&tiny, below_step, 2);
}

/* Whatever the axis: ascending, in range, its own ends. */
static void
test_values_ascend (void)
{
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    for (guint n_points = 2; n_points < 3000; n_points = n_points * 3 + 1)
      {
        CostAxis           axis = { 0 };
        guint              n = 0;
        g_autofree double *values = NULL;

        if (!cost_axis_init (&axis, i, NULL))
          continue;
        axis.n_points = n_points;
        values = cost_axis_get_values (&axis, &n);
        g_assert_cmpuint (n, >=, 2);
        g_assert_cmpuint (n, <=, n_points);
        g_assert_cmpfloat (values[0], ==, axis.from);
        g_assert_cmpfloat (values[n - 1], ==, axis.to);
        for (guint k = 0; k < n; k++)
          g_assert_true (cost_dimension_check (i, values[k], NULL) &&
                         (k == 0 || values[k] > values[k - 1]));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/axis/refuses", test_refuses);
  g_test_add_func ("/cost/axis/default", test_default);
  g_test_add_func ("/cost/axis/values", test_values);
  g_test_add_func ("/cost/axis/values-ascend", test_values_ascend);
  return g_test_run ();
}
