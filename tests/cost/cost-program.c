/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Programs: what is the same is computed once, what is known is computed
 * now, and neither changes a bit of the result.
 */
#include "cost-program.h"

#include <string.h>

#include "cost-op-private.h"

static double
run (const CostProgram *program, CostSlot slot, const double *dimensions)
{
  g_autofree double *slots = g_new (double, cost_program_get_length (program));

  cost_program_run (program, dimensions, slots);
  return slots[slot];
}

static void
test_starts_with_zero (void)
{
  g_autoptr (CostProgram) program = cost_program_new ();
  double value = 1;

  g_assert_cmpuint (cost_program_get_length (program), ==, 1);
  g_assert_true (cost_program_get_constant (program, 0, &value));
  g_assert_cmpfloat (value, ==, 0);
  g_assert_cmpuint (cost_program_constant (program, 0), ==, 0);
  g_assert_cmpuint (cost_program_constant (program, -0.0), ==, 0);
}

static void
test_shares (void)
{
  g_autoptr (CostProgram) program = cost_program_new ();
  CostSlot a = cost_program_dimension (program, COST_REQUESTS);
  CostSlot b = cost_program_dimension (program, COST_EGRESS_GB);
  CostSlot sum = cost_program_binary (program, COST_OP_ADD, a, b);
  guint    length = cost_program_get_length (program);

  g_assert_cmpuint (cost_program_dimension (program, COST_REQUESTS), ==, a);
  g_assert_cmpuint (cost_program_binary (program, COST_OP_ADD, a, b), ==, sum);
  g_assert_cmpuint (cost_program_get_length (program), ==, length);
  g_assert_cmpuint (cost_program_binary (program, COST_OP_ADD, b, a), !=, sum);
}

static void
test_shares_many (void)
{
  g_autoptr (CostProgram) program = cost_program_new ();
  CostSlot slots[5000];
  CostSlot a = cost_program_dimension (program, COST_REQUESTS);

  for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
    slots[i] = cost_program_binary (program,
                                    COST_OP_MULTIPLY,
                                    a,
                                    cost_program_constant (program, i + 2));
  for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
    g_assert_cmpuint (
        slots[i],
        ==,
        cost_program_binary (program,
                             COST_OP_MULTIPLY,
                             a,
                             cost_program_constant (program, i + 2)));
}

static void
test_bounds_constants (void)
{
  g_autoptr (CostProgram) program = cost_program_new ();
  double value;

  g_assert_true (
      cost_program_get_constant (program,
                                 cost_program_constant (program, 1e300),
                                 &value));
  g_assert_cmpfloat (value, ==, COST_PROGRAM_MAX_VALUE);
  g_assert_true (
      cost_program_get_constant (program,
                                 cost_program_constant (program, NAN),
                                 &value));
  g_assert_cmpfloat (value, ==, 0);
}

static void
test_chooses_what_is_known (void)
{
  g_autoptr (CostProgram) program = cost_program_new ();
  CostSlot a = cost_program_dimension (program, COST_REQUESTS);
  CostSlot b = cost_program_dimension (program, COST_EGRESS_GB);
  CostSlot one = cost_program_constant (program, 1);

  g_assert_cmpuint (cost_program_select (program, one, a, b), ==, a);
  g_assert_cmpuint (cost_program_select (program, 0, a, b), ==, b);
  g_assert_cmpuint (cost_program_select (program, a, b, b), ==, b);
  g_assert_cmpuint (
      cost_program_get (program, cost_program_select (program, a, a, b))->op,
      ==,
      COST_OP_SELECT);
  g_assert_cmpuint (cost_program_binary (program, COST_OP_AND, a, 0), ==, 0);
  g_assert_cmpuint (cost_program_binary (program, COST_OP_MULTIPLY, 0, a),
                    ==,
                    0);
  g_assert_cmpuint (cost_program_binary (program, COST_OP_MULTIPLY, a, one),
                    ==,
                    a);
  g_assert_cmpuint (cost_program_binary (program, COST_OP_ADD, 0, a), ==, a);
  g_assert_cmpuint (cost_program_binary (program, COST_OP_SUBTRACT, a, 0),
                    ==,
                    a);
  g_assert_cmpuint (cost_program_unary (program, COST_OP_BOUND, a), ==, a);
}

static double
draw (GRand *random)
{
  static const double special[] = {
    0, 1, -1, 0.5, 100, 0.1, 1e15, -1e15, 1e-9
  };

  if (g_rand_boolean (random))
    return special[g_rand_int_range (random, 0, G_N_ELEMENTS (special))];
  return g_rand_double_range (random, -1000, 1000);
}

/* The same random operations twice: over values that are known to one
 * program, and over dimensions that the other learns when it runs. */
static void
build (CostProgram *program,
       gboolean     is_known,
       double      *dimensions,
       CostSlot    *slots,
       guint32      seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  guint n = 0;

  for (; n < 8; n++)
    {
      dimensions[n] = draw (random);
      slots[n] = is_known ? cost_program_constant (program, dimensions[n])
                          : cost_program_dimension (program, n);
    }
  for (; n < 60; n++)
    {
      CostOp   op = (CostOp)g_rand_int_range (random, COST_OP_NOT, COST_N_OPS);
      CostSlot a = slots[g_rand_int_range (random, 0, (gint32)n)];
      CostSlot b = slots[g_rand_int_range (random, 0, (gint32)n)];
      CostSlot c = slots[g_rand_int_range (random, 0, (gint32)n)];

      if (op == COST_OP_ROUND_TO)
        b = cost_program_constant (program, g_rand_int_range (random, 0, 9));
      if (op == COST_OP_SELECT)
        slots[n] = cost_program_select (program, a, b, c);
      else if (cost_op_get_n_operands (op) == 1)
        slots[n] = cost_program_unary (program, op, a);
      else
        slots[n] = cost_program_binary (program, op, a, b);
      if (cost_op_get_n_operands (op) != 1)
        slots[n] = cost_program_unary (program, COST_OP_BOUND, slots[n]);
    }
}

static void
check_same (double now, double later)
{
  guint64 bits[2];

  now += 0.0; /* a negative zero is a zero */
  later += 0.0;
  memcpy (&bits[0], &now, sizeof now);
  memcpy (&bits[1], &later, sizeof later);
  g_assert_cmphex (bits[0], ==, bits[1]);
}

static void
check_folding (guint32 seed)
{
  g_autoptr (CostProgram) known = cost_program_new ();
  g_autoptr (CostProgram) later = cost_program_new ();
  double   dimensions[COST_N_DIMENSIONS] = { 0 };
  CostSlot slots[2][60];

  build (known, TRUE, dimensions, slots[0], seed);
  build (later, FALSE, dimensions, slots[1], seed);
  for (guint i = 0; i < 60; i++)
    {
      double value = 0;

      g_assert_true (cost_program_get_constant (known, slots[0][i], &value));
      check_same (value, run (later, slots[1][i], dimensions));
    }
}

static void
test_folding_keeps_bits (void)
{
  for (guint32 seed = 0; seed < 2000; seed++)
    check_folding (seed);
}

static void
test_runs (void)
{
  g_autoptr (CostProgram) program = cost_program_new ();
  double   dimensions[COST_N_DIMENSIONS] = { 0 };
  CostSlot a = cost_program_dimension (program, COST_REQUESTS);
  CostSlot two = cost_program_constant (program, 2);
  CostSlot product = cost_program_binary (program, COST_OP_MULTIPLY, a, two);
  CostSlot cents = cost_program_unary (program, COST_OP_CENTS, product);

  dimensions[COST_REQUESTS] = 1.0675;
  g_assert_cmpfloat (run (program, product, dimensions), ==, 2.135);
  g_assert_cmpfloat (run (program, cents, dimensions), ==, 214);
}

static void
test_is_bounded (void)
{
  g_autoptr (CostProgram) program = cost_program_new ();
  CostSlot slot = 0;

  g_assert_false (cost_program_is_full (program));
  for (guint i = 0; i < COST_PROGRAM_MAX_INSTRUCTIONS; i++)
    slot = cost_program_constant (program, i);
  g_assert_true (cost_program_is_full (program));
  g_assert_cmpuint (cost_program_get_length (program),
                    ==,
                    COST_PROGRAM_MAX_INSTRUCTIONS);
  g_assert_cmpuint (slot, ==, COST_PROGRAM_MAX_INSTRUCTIONS - 1);
  g_assert_cmpuint (cost_program_constant (program, 0.5), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/program/starts-with-zero", test_starts_with_zero);
  g_test_add_func ("/cost/program/shares", test_shares);
  g_test_add_func ("/cost/program/shares-many", test_shares_many);
  g_test_add_func ("/cost/program/bounds-constants", test_bounds_constants);
  g_test_add_func ("/cost/program/chooses-what-is-known",
                   test_chooses_what_is_known);
  g_test_add_func ("/cost/program/folding-keeps-bits", test_folding_keeps_bits);
  g_test_add_func ("/cost/program/runs", test_runs);
  g_test_add_func ("/cost/program/is-bounded", test_is_bounded);
  return g_test_run ();
}
