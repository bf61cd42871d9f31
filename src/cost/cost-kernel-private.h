/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The instruction sets for which the kernel's loops are compiled.
 */
#pragma once

#include "cost-kernel.h"

G_BEGIN_DECLS

typedef void (*CostKernel) (CostOp            op,
                            const CostColumn *a,
                            const CostColumn *b,
                            const CostColumn *c,
                            double           *result,
                            guint             n_cells);

extern const CostKernel cost_kernel_baseline;
extern const CostKernel cost_kernel_avx2; /* NULL where it is not compiled */

gboolean cost_kernel_has_avx2 (void);

G_END_DECLS
