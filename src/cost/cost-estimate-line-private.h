/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A line of an estimate; only the making of estimates includes it.
 */
#pragma once

#include "cost-compiler.h"
#include "cost-estimate.h"

G_BEGIN_DECLS

CostLine *cost_estimate_line_new (CostEstimate        *estimate,
                                  const CostProvider  *provider,
                                  const CostLineSlots *slots,
                                  const double        *values);

G_END_DECLS
