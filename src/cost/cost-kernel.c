/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One loop for each operation and each way in which its operands vary.
 */
#include "cost-kernel.h"

#include "cost-op-private.h"

#define LOOP(expression)                                                       \
  for (guint i = 0; i < n_cells; i++)                                          \
  result[i] = (expression)

#define UNARY(name)                                                            \
  static void apply_##name (const double *restrict a,                          \
                            double *restrict result,                           \
                            guint n_cells)                                     \
  {                                                                            \
    LOOP (cost_op_##name (a[i]));                                              \
  }

#define BINARY(name)                                                           \
  static void apply_##name (const CostColumn *a,                               \
                            const CostColumn *b,                               \
                            double *restrict result,                           \
                            guint n_cells)                                     \
  {                                                                            \
    const double *restrict left = a->column;                                   \
    const double *restrict right = b->column;                                  \
    double x = a->value;                                                       \
    double y = b->value;                                                       \
                                                                               \
    if (left != NULL && right != NULL)                                         \
      LOOP (cost_op_##name (left[i], right[i]));                               \
    else if (left != NULL)                                                     \
      LOOP (cost_op_##name (left[i], y));                                      \
    else                                                                       \
      LOOP (cost_op_##name (x, right[i]));                                     \
  }

UNARY (not )
UNARY (ceil)
UNARY (floor)
UNARY (round)
UNARY (cents)
UNARY (bound)
BINARY (add)
BINARY (subtract)
BINARY (multiply)
BINARY (divide)
BINARY (min)
BINARY (max)
BINARY (less)
BINARY (less_equal)
BINARY (equal)
BINARY (and)
BINARY (or)

typedef void (*ApplyUnary) (const double *restrict a,
                            double *restrict result,
                            guint n_cells);
typedef void (*ApplyBinary) (const CostColumn *a,
                             const CostColumn *b,
                             double *restrict result,
                             guint n_cells);

static const ApplyUnary unary[COST_N_OPS] = {
  [COST_OP_NOT] = apply_not,     [COST_OP_CEIL] = apply_ceil,
  [COST_OP_FLOOR] = apply_floor, [COST_OP_ROUND] = apply_round,
  [COST_OP_CENTS] = apply_cents, [COST_OP_BOUND] = apply_bound,
};

static const ApplyBinary binary[COST_N_OPS] = {
  [COST_OP_ADD] = apply_add,
  [COST_OP_SUBTRACT] = apply_subtract,
  [COST_OP_MULTIPLY] = apply_multiply,
  [COST_OP_DIVIDE] = apply_divide,
  [COST_OP_MIN] = apply_min,
  [COST_OP_MAX] = apply_max,
  [COST_OP_LESS] = apply_less,
  [COST_OP_LESS_EQUAL] = apply_less_equal,
  [COST_OP_EQUAL] = apply_equal,
  [COST_OP_AND] = apply_and,
  [COST_OP_OR] = apply_or,
};

static inline double
read_cell (const CostColumn *column, guint i)
{
  return column->column != NULL ? column->column[i] : column->value;
}

static void
apply_select (const CostColumn *a,
              const CostColumn *b,
              const CostColumn *c,
              double *restrict result,
              guint n_cells)
{
  const double *restrict condition = a->column;
  const double *restrict yes = b->column;
  const double *restrict no = c->column;
  double x = b->value;
  double y = c->value;

  if (condition == NULL)
    {
      const CostColumn *taken = a->value != 0.0 ? b : c;

      LOOP (read_cell (taken, i));
    }
  else if (yes != NULL && no != NULL)
    LOOP (cost_op_select (condition[i], yes[i], no[i]));
  else if (yes != NULL)
    LOOP (cost_op_select (condition[i], yes[i], y));
  else if (no != NULL)
    LOOP (cost_op_select (condition[i], x, no[i]));
  else
    LOOP (cost_op_select (condition[i], x, y));
}

/**
 * cost_kernel_apply:
 * @op: an operation
 * @a: the first operand
 * @b: the second operand
 * @c: the third operand
 * @result: (out caller-allocates): a column that is none of the operands
 * @n_cells: the length of the columns
 *
 * Applies @op cell by cell.  At least one of its operands is a column.
 */
void
cost_kernel_apply (CostOp            op,
                   const CostColumn *a,
                   const CostColumn *b,
                   const CostColumn *c,
                   double           *result,
                   guint             n_cells)
{
  if (unary[op] != NULL)
    unary[op](a->column, result, n_cells);
  else if (binary[op] != NULL)
    binary[op](a, b, result, n_cells);
  else if (op == COST_OP_SELECT)
    apply_select (a, b, c, result, n_cells);
  else
    LOOP (cost_op_apply (op, read_cell (a, i), read_cell (b, i), 0.0));
}
