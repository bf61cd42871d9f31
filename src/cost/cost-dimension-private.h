/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows of the table of dimensions, in two halves: what the machines do
 * (traffic, compute, storage) and what surrounds them (database to needs).
 * And the one way to write a number.
 */
#pragma once

#include "cost-dimension.h"

G_BEGIN_DECLS

#define COST_N_MACHINE_DIMENSIONS COST_DB
#define COST_N_SERVICE_DIMENSIONS (COST_N_DIMENSIONS - COST_DB)

extern const CostDimensionInfo
    cost_dimension_machine_rows[COST_N_MACHINE_DIMENSIONS];
extern const CostDimensionInfo
    cost_dimension_service_rows[COST_N_SERVICE_DIMENSIONS];

char *cost_dimension_format_number (double value);

G_END_DECLS
