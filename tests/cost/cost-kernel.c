/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the operations mean, and that columns have the bits of single cells. */
#include "../kernel-fixtures.h"

#include "cost-op-private.h"

static void
test_same_bits (void)
{
  g_assert_cmpint (cost_kernel_has_avx2 (), <=, cost_kernel_avx2 != NULL);
  kernel_fixtures_check (cost_kernel_apply);
}

/* What the operations mean, at their edges. */
static void
test_means (void)
{
  static const struct
  {
    CostOp op;
    double a;
    double b;
    double c;
    double result;
  } rows[] = {
    { COST_OP_NOT, 0, 0, 0, 1 },
    { COST_OP_NOT, 0.1, 0, 0, 0 },
    { COST_OP_CEIL, 2.1, 0, 0, 3 },
    { COST_OP_CEIL, 3.0000000000000004, 0, 0, 3 },
    { COST_OP_CEIL, 3.000001, 0, 0, 4 },
    { COST_OP_CEIL, -0.5, 0, 0, 0 },
    { COST_OP_FLOOR, 2.9, 0, 0, 2 },
    { COST_OP_FLOOR, 2.9999999999999996, 0, 0, 3 },
    { COST_OP_FLOOR, -0.5, 0, 0, -1 },
    { COST_OP_ROUND, 2.5, 0, 0, 3 },
    { COST_OP_ROUND, -2.5, 0, 0, -2 },
    { COST_OP_ROUND, 0.49, 0, 0, 0 },
    { COST_OP_CENTS, 2.135, 0, 0, 214 },
    { COST_OP_CENTS, 0.004999, 0, 0, 0 },
    { COST_OP_CENTS, NAN, 0, 0, 0 },
    { COST_OP_BOUND, NAN, 0, 0, 0 },
    { COST_OP_BOUND, INFINITY, 0, 0, 1e15 },
    { COST_OP_BOUND, -1e300, 0, 0, -1e15 },
    { COST_OP_BOUND, 12.5, 0, 0, 12.5 },
    { COST_OP_DIVIDE, 7, 0, 0, 0 },
    { COST_OP_DIVIDE, 7, -0.0, 0, 0 },
    { COST_OP_DIVIDE, 7, 2, 0, 3.5 },
    { COST_OP_MIN, 2, 1, 0, 1 },
    { COST_OP_MAX, 2, 1, 0, 2 },
    { COST_OP_LESS, 1, 1, 0, 0 },
    { COST_OP_LESS_EQUAL, 1, 1, 0, 1 },
    { COST_OP_EQUAL, 1, 1, 0, 1 },
    { COST_OP_AND, 2, -3, 0, 1 },
    { COST_OP_AND, 2, 0, 0, 0 },
    { COST_OP_OR, 0, 0, 0, 0 },
    { COST_OP_OR, 0, 5, 0, 1 },
    { COST_OP_ROUND_TO, 1.005, 2, 0, 1.01 },
    { COST_OP_ROUND_TO, 0.0000123456789, 8, 0, 0.00001235 },
    { COST_OP_SELECT, 1, 5, 6, 5 },
    { COST_OP_SELECT, 0, 5, 6, 6 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat (
        cost_op_apply (rows[i].op, rows[i].a, rows[i].b, rows[i].c),
        ==,
        rows[i].result);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/kernel/means", test_means);
  g_test_add_func ("/cost/kernel/same-bits", test_same_bits);
  return g_test_run ();
}
