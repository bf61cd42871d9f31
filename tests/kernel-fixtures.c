/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every loop of a kernel against the single operation.
 */
#include "kernel-fixtures.h"

#include "cost-op-private.h"

#include <float.h>
#include <string.h>

#define N_CELLS 131

static const double special[] = {
  0.0,
  -0.0,
  1.0,
  -1.0,
  0.5,
  -0.5,
  1.5,
  2.5,
  -2.5,
  0.1,
  0.3,
  1e-9,
  -1e-9,
  1e-300,
  5e-324,
  -5e-324,
  0.005,
  0.015,
  2.135,
  1.005,
  0.29,
  1e13,
  1e15,
  -1e15,
  1e16,
  0x1p51,
  0x1p52,
  0x1p53,
  -0x1p52,
  4503599627370495.5,
  DBL_MAX,
  -DBL_MAX,
  DBL_MIN,
  1e308,
  3.0,
  3.0000000000000004,
  2.9999999999999996,
  INFINITY,
  -INFINITY,
  NAN,
};

static double
draw (GRand *random)
{
  int kind = g_rand_int_range (random, 0, 4);

  if (kind == 0)
    return special[g_rand_int_range (random, 0, G_N_ELEMENTS (special))];
  if (kind == 1)
    return g_rand_int_range (random, -3, 12);
  if (kind == 2)
    return g_rand_int_range (random, -100000, 100000) / 1000.0;
  return ldexp (g_rand_double_range (random, -1.0, 1.0),
                g_rand_int_range (random, -40, 60));
}

/* NaN has many bits, and all of them are the same. */
static void
compare (CostOp op, double found, double wanted)
{
  guint64 bits[2];

  if (isnan (wanted) && isnan (found))
    return;
  memcpy (&bits[0], &found, sizeof found);
  memcpy (&bits[1], &wanted, sizeof wanted);
  if (bits[0] != bits[1])
    g_error ("operation %d: %.17g should be %.17g", op, found, wanted);
}

static void
fill (GRand *random, double *column)
{
  for (guint i = 0; i < N_CELLS; i++)
    column[i] = draw (random);
}

static void
check_shape (CostKernel kernel,
             CostOp     op,
             guint      shape,
             double     cells[3][N_CELLS],
             guint      n_cells)
{
  CostColumn operands[3];
  double     result[N_CELLS];

  for (guint k = 0; k < 3; k++)
    {
      operands[k].column = (shape >> k & 1) != 0 ? cells[k] : NULL;
      operands[k].value = cells[k][0];
    }
  kernel (op, &operands[0], &operands[1], &operands[2], result, n_cells);
  for (guint i = 0; i < n_cells; i++)
    {
      double at[3];

      for (guint k = 0; k < 3; k++)
        at[k] = operands[k].column != NULL ? cells[k][i] : cells[k][0];
      compare (op, result[i], cost_op_apply (op, at[0], at[1], at[2]));
    }
}

static void
check_op (CostKernel kernel, CostOp op, GRand *random)
{
  static const guint lengths[] = { 1, 2, 3, 4, 7, 8, 127, 128, N_CELLS };
  guint              n_operands = cost_op_get_n_operands (op);
  double             cells[3][N_CELLS];

  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    for (guint shape = 1; shape < 1U << n_operands; shape++)
      {
        for (guint k = 0; k < 3; k++)
          fill (random, cells[k]);
        if (op == COST_OP_ROUND_TO && (shape & 2) != 0)
          continue;
        if (op == COST_OP_ROUND_TO)
          cells[1][0] = g_rand_int_range (random, 0, 9);
        check_shape (kernel, op, shape, cells, lengths[i]);
      }
}

/**
 * kernel_fixtures_check:
 * @kernel: loops for some instruction set
 *
 * Asserts that they give the bits of cost_op_apply(), for every way in which
 * the operands vary and for values at which arithmetic goes wrong.
 */
void
kernel_fixtures_check (CostKernel kernel)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int round = 0; round < 40; round++)
    for (CostOp op = COST_OP_NOT; op < COST_N_OPS; op++)
      check_op (kernel, op, random);
}
