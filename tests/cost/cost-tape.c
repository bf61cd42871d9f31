/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tape computes what its program does. */
#include "cost-tape.h"

#include "cost-op-private.h"

#define N_SLOTS 80

/* Any operations over any slots before them. */
static void
build (CostProgram *program, CostSlot *slots, GRand *random)
{
  guint n = 0;

  for (; n < 8; n++)
    slots[n] = n < 5 ? cost_program_dimension (program, (CostDimension)n)
                     : cost_program_constant (program, n);
  for (; n < N_SLOTS; n++)
    {
      CostOp   op = (CostOp)g_rand_int_range (random, COST_OP_NOT, COST_N_OPS);
      CostSlot a = slots[g_rand_int_range (random, 0, (gint32)n)];
      CostSlot b = slots[g_rand_int_range (random, 0, (gint32)n)];
      CostSlot c = slots[g_rand_int_range (random, 0, (gint32)n)];

      if (op == COST_OP_ROUND_TO)
        b = cost_program_constant (program, 2);
      if (op == COST_OP_SELECT)
        slots[n] = cost_program_select (program, a, b, c);
      else if (cost_op_get_n_operands (op) == 1)
        slots[n] = cost_program_unary (program, op, a);
      else
        slots[n] = cost_program_binary (program, op, a, b);
      slots[n] = cost_program_unary (program, COST_OP_BOUND, slots[n]);
    }
}

static void
test_same_bits (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (CostProgram) program = cost_program_new ();
      g_autoptr (CostTape) tape = NULL;
      CostSlot           slots[N_SLOTS];
      double             dimensions[COST_N_DIMENSIONS] = { 0 };
      g_autofree double *expected = NULL;
      g_autofree double *results = NULL;
      guint              length;

      build (program, slots, random);
      for (guint i = 0; i < 5; i++)
        dimensions[i] = g_rand_double_range (random, -10, 1000);
      length = cost_program_get_length (program);
      tape = cost_tape_new (program, NULL);
      g_assert_cmpuint (cost_tape_get_n_slots (tape), ==, length);
      expected = g_new0 (double, length);
      results = g_new0 (double, length);
      cost_program_run (program, dimensions, expected);
      cost_tape_run (tape, dimensions, results);
      g_assert_cmpmem (results,
                       length * sizeof (double),
                       expected,
                       length * sizeof (double));
    }
}

static void
test_leaves_out_what_is_not_wanted (void)
{
  g_autoptr (CostProgram) program = cost_program_new ();
  g_autoptr (CostTape) tape = NULL;
  double   dimensions[COST_N_DIMENSIONS] = { 0 };
  guint8   is_live[8] = { 0 };
  double   slots[8];
  CostSlot x = cost_program_dimension (program, COST_REQUESTS);
  CostSlot twice = cost_program_binary (program, COST_OP_ADD, x, x);
  CostSlot square = cost_program_binary (program, COST_OP_MULTIPLY, x, x);

  is_live[x] = is_live[square] = 1;
  dimensions[COST_REQUESTS] = 3;
  tape = cost_tape_new (program, is_live);
  cost_tape_run (tape, dimensions, slots);
  g_assert_cmpfloat (slots[square], ==, 9);
  g_assert_cmpfloat (slots[twice], ==, 0);
  g_assert_cmpfloat (slots[0], ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/tape/same-bits", test_same_bits);
  g_test_add_func ("/cost/tape/leaves-out-what-is-not-wanted",
                   test_leaves_out_what_is_not_wanted);
  return g_test_run ();
}
