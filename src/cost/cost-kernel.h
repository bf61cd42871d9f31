/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The operations over columns: the same arithmetic as for one workload, in
 * loops that the compiler turns into vector instructions.  An operand that is
 * the same for all cells is passed as one number.
 */
#pragma once

#include "cost-program.h"

G_BEGIN_DECLS

typedef struct
{
  const double *column; /* nullable: the same for all cells */
  double        value;
} CostColumn;

void cost_kernel_apply (CostOp            op,
                        const CostColumn *a,
                        const CostColumn *b,
                        const CostColumn *c,
                        double           *result,
                        guint             n_cells);

G_END_DECLS
