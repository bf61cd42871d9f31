/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which of the kernel's loops this machine runs.
 */
#include "cost-kernel-private.h"

/**
 * cost_kernel_has_avx2:
 *
 * Returns: whether the loops for AVX2 were compiled and this machine runs them
 */
gboolean
cost_kernel_has_avx2 (void)
{
#if defined(__x86_64__) && defined(__GNUC__)
  return cost_kernel_avx2 != NULL && __builtin_cpu_supports ("avx2");
#else
  return FALSE;
#endif
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
  static gsize chosen = 0;

  if (g_once_init_enter (&chosen))
    g_once_init_leave (&chosen, cost_kernel_has_avx2 () ? 2 : 1);
  if (chosen == 2)
    cost_kernel_avx2 (op, a, b, c, result, n_cells);
  else
    cost_kernel_baseline (op, a, b, c, result, n_cells);
}
