/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How an estimate comes about; only the engine includes it.
 */
#pragma once

#include "cost-estimate.h"

G_BEGIN_DECLS

CostEstimate *cost_estimate_new (CostProvider *provider);
gpointer      cost_estimate_alloc (CostEstimate *estimate, gsize size);

G_END_DECLS
