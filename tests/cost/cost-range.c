/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A range holds whatever its values can become, and no more than it must. */
#include "cost-range-private.h"

#include <math.h>

#include "cost-op-private.h"

static CostRange
between (double low, double high)
{
  CostRange range = { low, high, FALSE };

  return range;
}

static double
draw (GRand *random)
{
  static const double special[] = { 0, 1, -1, 0.5, 100, 1e15, -1e15, 1e-9 };

  if (g_rand_boolean (random))
    return special[g_rand_int_range (random, 0, G_N_ELEMENTS (special))];
  return g_rand_double_range (random, -50, 50);
}

static CostRange
draw_range (GRand *random)
{
  double a = draw (random);
  double b = g_rand_boolean (random) ? a : draw (random);

  return between (MIN (a, b), MAX (a, b));
}

static double
draw_within (GRand *random, CostRange range)
{
  int end = g_rand_int_range (random, 0, 4);

  if (end == 0 || range.low == range.high)
    return range.low;
  if (end == 1)
    return range.high;
  return g_rand_double_range (random, range.low, range.high);
}

static void
test_encloses (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (guint i = 0; i < 400000; i++)
    {
      CostOp    op = (CostOp)g_rand_int_range (random, COST_OP_NOT, COST_N_OPS);
      CostRange a = draw_range (random);
      CostRange b =
          op == COST_OP_ROUND_TO ? between (2, 2) : draw_range (random);
      CostRange c = draw_range (random);
      CostRange range = cost_range_apply (op, a, b, c);
      double    value = cost_op_apply (op,
                                    draw_within (random, a),
                                    draw_within (random, b),
                                    draw_within (random, c));

      g_assert_cmpfloat (value, >=, range.low);
      g_assert_cmpfloat (value, <=, range.high);
      g_assert_true (!range.is_truth || value == 0.0 || value == 1.0);
    }
}

static void
test_decides (void)
{
  static const struct
  {
    CostOp op;
    double a[2];
    double b[2];
    double result[2];
  } rows[] = {
    { COST_OP_LESS, { 0, 1 }, { 2, 3 }, { 1, 1 } },
    { COST_OP_LESS, { 2, 3 }, { 0, 2 }, { 0, 0 } },
    { COST_OP_LESS, { 0, 2 }, { 1, 3 }, { 0, 1 } },
    { COST_OP_LESS_EQUAL, { 0, 2 }, { 2, 3 }, { 1, 1 } },
    { COST_OP_EQUAL, { 0, 1 }, { 2, 3 }, { 0, 0 } },
    { COST_OP_EQUAL, { 2, 2 }, { 2, 2 }, { 1, 1 } },
    { COST_OP_NOT, { 1, 2 }, { 0, 0 }, { 0, 0 } },
    { COST_OP_NOT, { 0, 0 }, { 0, 0 }, { 1, 1 } },
    { COST_OP_AND, { 1, 2 }, { -3, -1 }, { 1, 1 } },
    { COST_OP_OR, { 0, 0 }, { 0, 5 }, { 0, 1 } },
    { COST_OP_MIN, { 0, 9 }, { 0, 0 }, { 0, 0 } },
    { COST_OP_MAX, { -9, 9 }, { 0, 0 }, { 0, 9 } },
    { COST_OP_ADD, { 1, 2 }, { 3, 4 }, { 4, 6 } },
    { COST_OP_SUBTRACT, { 1, 2 }, { 3, 4 }, { -3, -1 } },
    { COST_OP_MULTIPLY, { -1, 2 }, { 3, 4 }, { -4, 8 } },
    { COST_OP_DIVIDE, { 1, 2 }, { 4, 8 }, { 0.125, 0.5 } },
    { COST_OP_DIVIDE, { 1, 2 }, { 0, 8 }, { 0, INFINITY } },
    { COST_OP_CENTS, { 0, 0.5 }, { 0, 0 }, { 0, 50 } },
    { COST_OP_BOUND, { 0, 1e30 }, { 0, 0 }, { 0, 1e15 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CostRange range = cost_range_apply (rows[i].op,
                                          between (rows[i].a[0], rows[i].a[1]),
                                          between (rows[i].b[0], rows[i].b[1]),
                                          between (0, 0));

      g_assert_cmpfloat (range.low, ==, rows[i].result[0]);
      g_assert_cmpfloat (range.high, ==, rows[i].result[1]);
    }
}

static void
test_selects (void)
{
  CostRange yes = between (1, 2);
  CostRange no = between (5, 6);
  CostRange range = cost_range_apply (COST_OP_SELECT, between (0, 1), yes, no);

  g_assert_cmpfloat (range.low, ==, 1);
  g_assert_cmpfloat (range.high, ==, 6);
  range = cost_range_apply (COST_OP_SELECT, between (1, 1), yes, no);
  g_assert_cmpfloat (range.high, ==, 2);
  range = cost_range_apply (COST_OP_SELECT, between (0, 0), yes, no);
  g_assert_cmpfloat (range.low, ==, 5);
}

static void
test_begins (void)
{
  g_assert_true (cost_range_of_constant (1).is_truth);
  g_assert_false (cost_range_of_constant (0.5).is_truth);
  g_assert_cmpfloat (cost_range_of_constant (7).high, ==, 7);
  g_assert_cmpfloat (cost_range_of_dimension ().low,
                     ==,
                     -COST_PROGRAM_MAX_VALUE);
  g_assert_cmpfloat (cost_range_of_constant (NAN).low, ==, -INFINITY);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/range/encloses", test_encloses);
  g_test_add_func ("/cost/range/decides", test_decides);
  g_test_add_func ("/cost/range/selects", test_selects);
  g_test_add_func ("/cost/range/begins", test_begins);
  return g_test_run ();
}
